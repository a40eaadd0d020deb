import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { lines } from '../../src/cli/lines.ts';
import { wrap } from '../../src/cli/report.ts';

// Starting node and reading the word lists takes a second or two, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const THREE_TAGS = 'Great day at #ASCO26 with #bcsm friends #cancer';

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as a person would and waits for its end. */
function run(command: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done, fail) => {
    // npm that runs these tests speaks through the environment; the command under test is to hear only its own words.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')));
    const child = spawn(command, args, { cwd: ROOT, env });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => { out += chunk; });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => { err += chunk; });
    child.on('error', fail);
    child.on('close', (status) => done({ status, out, err }));
    child.stdin.on('error', () => {}); // a command that refuses its arguments never reads its input
    child.stdin.end(input);
  });
}

const check = (args: readonly string[], input?: string) => run(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...args], input);
const answers = (out: string) => out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
const line = (value: object) => `${JSON.stringify(value)}\n`;

describe('one draft per line', () => {
  it('is answered by one line with offsets in UTF-16 units and fixes as whole drafts', async () => {
    const text = `😀 ${THREE_TAGS}`;
    const { status, out } = await check(['--json'], line({ id: 'a', text, platform: 'x', kind: 'post', hasImage: false }));
    const [answer] = answers(out) as [{ id: string; findings: Record<string, unknown>[] }];
    const finding = answer.findings.find((one) => one['rule'] === 'hashtags/at-most-two');
    expect(Object.keys(answer)).toEqual(['id', 'findings']);
    expect(finding).toMatchObject({ severity: 'advice', start: text.indexOf('#cancer'), end: text.length });
    expect(finding?.['fixes']).toContainEqual({ label: 'Remove #cancer', text: text.slice(0, -' #cancer'.length) });
    expect(Object.keys(finding ?? {})).toEqual(['rule', 'severity', 'start', 'end', 'message', 'fixes']);
    expect(status).toBe(0);
  });

  it('leaves start and end out of a finding about the whole draft', async () => {
    const { out } = await check(['--json'], line({ id: 1, text: 'word '.repeat(80), platform: 'x', kind: 'post', hasImage: false }));
    const [answer] = answers(out) as [{ id: number; findings: Record<string, unknown>[] }];
    const finding = answer.findings.find((one) => one['rule'] === 'writing/brevity');
    expect(answer.id).toBe(1);
    expect(finding).toBeDefined();
    expect(Object.keys(finding ?? {})).not.toContain('start');
  });

  it('answers a line that is not a draft with its number, and goes on', async () => {
    const bad = ['not json', '[1]', 'null', '', '{"text":"no id"}', '{"id":"t"}', '{"id":"p","text":"","platform":"myspace"}', '{"id":"k","text":"","kind":"story"}', '{"id":"h","text":"","hasImage":"yes"}'];
    const { status, out } = await check(['--json'], `${line({ id: 'first', text: 'Hello' })}${bad.join('\n')}\r\n${line({ id: 'last', text: 'Good night' })}`);
    const got = answers(out);
    expect(got).toHaveLength(bad.length + 2);
    expect(got[0]).toMatchObject({ id: 'first', findings: [] });
    expect(got.at(-1)).toMatchObject({ id: 'last', findings: [] });
    expect(got.slice(1, -1).map(({ id }) => id)).toEqual([null, null, null, null, null, 't', 'p', 'k', 'h']);
    got.slice(1, -1).forEach((answer, index) => {
      expect(Object.keys(answer)).toEqual(['id', 'error']);
      expect(answer['error']).toMatch(new RegExp(`^line ${index + 2}: `));
    });
    expect(status).toBe(2);
  });

  it('takes hasImage, a byte order mark, U+2028 inside a text, and half a surrogate pair', async () => {
    const { status, out } = await check(['--json'], `\uFEFF${line({ id: 'image', text: 'Hello', hasImage: true })}{"id":"split","text":"one\u2028two"}\n{"id":"half","text":"\\ud83d"}`);
    expect(answers(out).map(({ id }) => id)).toEqual(['image', 'split', 'half']);
    expect(status).toBe(0);
  });

  it('goes through 1,200 drafts, each answered in its turn', async () => {
    const input = Array.from({ length: 1200 }, (_, id) => line({ id, text: `${id}: ${THREE_TAGS}` })).join('');
    const { status, out } = await check(['--json'], input);
    expect(answers(out).map(({ id }) => id)).toEqual(Array.from({ length: 1200 }, (_, id) => id));
    expect(status).toBe(0);
  });

  it('reads no more than it is asked for', async () => {
    let given = 0;
    async function* chunks() {
      for (; given < 1000; given++) yield `${given}\n`;
    }
    const reader = lines(chunks());
    expect((await reader.next()).value).toBe('0');
    expect((await reader.next()).value).toBe('1');
    expect(given).toBeLessThanOrEqual(2);
  });

  it('joins a line that arrives in pieces', async () => {
    async function* chunks() {
      yield* ['{"a":', '1}', '\r\n{', '}\n\n', 'end'];
    }
    const got: string[] = [];
    for await (const one of lines(chunks())) got.push(one);
    expect(got).toEqual(['{"a":1}', '{}', '', 'end']);
  });
});

describe('npm run check', () => {
  it('gives nothing but answers on standard output, with “--silent … -- --json”', async () => {
    const { status, out, err } = await run('npm', ['run', '--silent', 'check', '--', '--json'], `${line({ id: 'a', text: THREE_TAGS })}nonsense\n`);
    expect(answers(out).map(({ id }) => id)).toEqual(['a', null]);
    expect(err).toBe('');
    expect(status).toBe(2);
  });

  it('understands “--json” without “--” too', async () => {
    const { status, out } = await run('npm', ['run', 'check', '--json'], line({ id: 'a', text: THREE_TAGS }));
    // Older versions of npm print two lines of their own before ours.
    const last = out.trimEnd().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({ id: 'a' });
    expect(status).toBe(0);
  });

  it('says so when npm kept an option for itself', async () => {
    const { status, err } = await run('npm', ['run', 'check', '--platform=facebook', 'Hello']);
    expect(err).toContain('Write “--” first: npm run check -- --platform');
    expect(status).toBe(2);
  });
});

describe('for a person', () => {
  it('shows the words, the reason, the fix and the source', async () => {
    const { status, out } = await check([THREE_TAGS]);
    expect(out).toContain(`X post, ${THREE_TAGS.length} characters: `);
    expect(out).toContain('Use at most two hashtags');
    expect(out).toContain('“#cancer”');
    expect(out).toContain('Fix: Remove #cancer\n    Great day at #ASCO26 with #bcsm friends\n');
    expect(out).toContain('Why: Using hashtags, X Help Center, https://');
    expect(out).not.toContain('\u001B[');
    expect(status).toBe(0);
  });

  it('reads standard input, without the line break that ends a file', async () => {
    const { out } = await check(['--platform', 'facebook', '--kind', 'comment', '--image'], 'Good morning\n');
    expect(out).toBe('Facebook comment with an image, 12 characters: nothing to point out. You know your readers and your patients best.\n');
  });

  it('takes settings from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'curbside-'));
    try {
      const path = join(folder, 'settings.json');
      writeFileSync(path, JSON.stringify({ version: 1, hashtagLimit: { x: 3, facebook: 2, linkedin: 2 }, rules: {} }));
      expect((await check(['--settings', path, THREE_TAGS])).out).not.toContain('hashtags/at-most-two');
      writeFileSync(path, '{"version": 1, "role": 3}');
      const broken = await check(['--settings', path, THREE_TAGS]);
      expect(broken.err).toMatch(/^The settings in .*role/s);
      expect(broken.status).toBe(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('explains itself, and refuses what it does not know', async () => {
    const help = await check(['--help']);
    expect(help.out).toContain('npm run --silent check -- --json');
    expect(help.status).toBe(0);
    for (const args of [['--platform', 'myspace', 'Hello'], ['--kind', 'poem', 'Hello'], ['--colour', 'Hello']]) {
      const { status, out, err } = await check(args);
      expect(out).toBe('');
      expect(err).not.toBe('');
      expect(err).not.toMatch(/\n\s+at /);
      expect(status).toBe(2);
    }
  });

  it('wraps at spaces and keeps the lines of the draft', () => {
    expect(wrap('one two three\n\nfour', 9, '  ')).toBe('  one two\n  three\n\n  four');
  });
});
