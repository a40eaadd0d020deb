import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../engine/check.ts';
import type { Rule } from '../engine/rule.ts';
import type { Draft, Finding } from '../engine/types.ts';
import { loadTagger } from '../engine/nlp.ts';
import { rules } from '../rules/index.ts';
import { parseSettings } from '../rules/parse-settings.ts';
import { defaults, isOn, type Settings } from '../rules/settings.ts';
import { findingsLine, KINDS, PLATFORMS, readDraftLine } from './draft-line.ts';
import { lines } from './lines.ts';
import { report } from './report.ts';

const HELP = `Check a draft with Curbside's own rules, without a browser. Nothing is sent or stored.

  npm run check -- "Great day at #ASCO26 with #bcsm friends"
  npm run check -- --platform facebook --kind comment < draft.txt
  npm run --silent check -- --json < drafts.jsonl

Options (after the “--”, or npm keeps them for itself)
  --platform   ${PLATFORMS.join(', ')}  (x)
  --kind       ${KINDS.join(', ')}  (post)
  --image      an image is attached
  --quoting    the words of the post you answer or quote
  --settings   a file of settings, as the options page exports them
  --json       one draft per line in, one line out (below)
  --help       this page

With --json each line of input is a draft:
  {"id":"1","text":"…","platform":"x","kind":"post","hasImage":false}
and is answered by one line:
  {"id":"1","findings":[{"rule":"…","severity":"risk|advice|hint","start":0,"end":5,
   "message":"…","fixes":[{"label":"…","text":"the whole draft after it"}]}]}
start and end count UTF-16 units; they are left out when a finding is about the whole draft.
A line that is not a draft is answered by {"id":…,"error":"line 7: …"} and the rest go on.

“npm run check --json” works too. Newer versions of npm then print their own two lines to
standard error; older ones print them to standard output, so “--silent” is the form to rely on.

Exit status: 0, or 2 when the command or any line could not be understood.`;

interface Options {
  readonly json: boolean;
  readonly draft: Omit<Draft, 'text'>;
  readonly settings: Settings;
  /** The text given as an argument; undefined when it comes on standard input. */
  readonly text: string | undefined;
}

/** A sentence for whoever typed the command. */
class Misunderstood extends Error {}

function readOptions(args: string[], environment: Readonly<Record<string, string | undefined>>): Options | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  // Without “--” npm takes the options as its own settings and hands them over in the environment: `npm run check --json`.
  const json = values.json ?? environment['npm_config_json'] === 'true';
  const swallowed = ['platform', 'kind', 'image', 'quoting', 'settings'].find((name) => environment[`npm_config_${name}`] !== undefined);
  if (swallowed && !(swallowed in values)) throw new Misunderstood(`npm kept --${swallowed} for itself. Write “--” first: npm run check -- --${swallowed} …`);
  const { platform = 'x', kind = 'post' } = values;
  const knownPlatform = PLATFORMS.find((name) => name === platform);
  const knownKind = KINDS.find((name) => name === kind);
  if (!knownPlatform) throw new Misunderstood(`--platform is one of ${PLATFORMS.join(', ')}, not “${platform}”.`);
  if (!knownKind) throw new Misunderstood(`--kind is one of ${KINDS.join(', ')}, not “${kind}”.`);
  return {
    json,
    draft: { platform: knownPlatform, kind: knownKind, images: values.image ? 1 : 0, ...(values.quoting !== undefined && { quoting: values.quoting }) },
    settings: values.settings === undefined ? defaults : settingsFrom(values.settings),
    text: positionals.length > 0 ? positionals.join(' ') : undefined,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        platform: { type: 'string' },
        kind: { type: 'string' },
        image: { type: 'boolean' },
        quoting: { type: 'string' },
        settings: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Misunderstood(`${messageOf(error)}\nnpm run check -- --help lists the options.`);
  }
}

function settingsFrom(path: string): Settings {
  try {
    return parseSettings(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Misunderstood(`The settings in ${path} cannot be read: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Writes and waits while whoever reads us is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function findingsOf(draft: Draft, settings: Settings): Finding[] {
  return check(draft, rules.filter((rule: Rule) => isOn(rule, settings, draft.platform)), settings);
}

/** Answers each line of standard input; false when one of them was not a draft. */
async function answerLines(input: AsyncIterable<string>, settings: Settings): Promise<boolean> {
  let allUnderstood = true;
  let number = 0;
  for await (const line of lines(input)) {
    number++;
    // Some editors put a byte order mark before the first line.
    const read = readDraftLine(number === 1 ? line.replace(/^\uFEFF/u, '') : line);
    let answer: string;
    if ('error' in read) {
      allUnderstood = false;
      answer = JSON.stringify({ id: read.id, error: `line ${number}: ${read.error}` });
    } else {
      try {
        answer = findingsLine(read.id, read.draft.text, findingsOf(read.draft, settings));
      } catch (error) {
        allUnderstood = false;
        answer = JSON.stringify({ id: read.id, error: `line ${number}: the check failed: ${messageOf(error)}` });
      }
    }
    await write(`${answer}\n`);
  }
  return allUnderstood;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env);
  process.stdin.setEncoding('utf8');
  if (options === 'help' || (options.text === undefined && process.stdin.isTTY)) {
    await write(`${HELP}\n`);
    return 0;
  }
  const { json, settings } = options;
  // As in the extension, where it is there by the time a draft is checked.
  await loadTagger();
  if (json && options.text === undefined) return (await answerLines(process.stdin, settings)) ? 0 : 2;
  let text = options.text;
  if (text === undefined) {
    text = '';
    for await (const chunk of process.stdin) text += String(chunk);
    // The line break with which a file ends is not part of the post.
    text = text.replace(/\r?\n$/u, '');
  }
  const draft = { ...options.draft, text };
  const findings = findingsOf(draft, settings);
  const width = Math.min(process.stdout.columns || 100, 100);
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  await write(json ? `${findingsLine('1', text, findings)}\n` : report(draft, findings, rules, { width, colour }));
  return 0;
}

// Whoever reads us may stop early (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().then(
  (status) => { process.exitCode = status; },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Misunderstood ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    process.exitCode = 2;
  },
);
