import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { allPatterns } from './patterns.ts';

// In this process: the checker's default asks another one and waits for it without end where that one never starts (seen 2026-11-24).
process.env['RECHECK_SYNC_BACKEND'] = 'pure';

const patterns = await allPatterns();

/** Patterns that are quadratic on paper, by file and beginning, and why that cannot be felt. */
const NOT_FELT: readonly (readonly [file: string, beginning: string, why: string])[] = [
  ['engine/name-evidence.ts', '\\s*\\|\\s*', 'splits our own word lists when the module is loaded'],
  ['rules/rewrite.ts', '(?:\\s+(?:[#＃@]', 'reads the end of a draft, when a fix is made'],
  ['rules/hashtags/at-most-two.ts', '(?:,?[ \\t]+(?:and|&))?,?[ \\t]+$', 'reads what stands before a tag, when a fix is made'],
  ['rules/hashtags/chat-tag.ts', '[\\s:.,)/–—-]+$', 'reads the beginning of an answer'],
  ['rules/privacy/generalise.ts', '\\n\\s*$', 'reads what stands before a fix'],
  ['rules/privacy/generalise.ts', '[ \\t]+$', 'reads what stands before a fix'],
];

test('the patterns of the three rooms are found', () => {
  expect(patterns.length).toBeGreaterThan(300);
  for (const room of ['engine/', 'rules/', 'words/']) expect(patterns.some(({ file }) => file.startsWith(room)), room).toBe(true);
});

test('no regular expression grows faster than its text', { timeout: 300_000 }, () => {
  const found = patterns.flatMap(({ file, source, flags }) => {
    // The automaton checker proves or refutes; what it cannot finish in time is left to long.test.ts, which runs every rule on endless texts.
    const result = checkSync(source, flags, { checker: 'automaton', timeout: 50 });
    // Longer than a screen: put together by twitter-text, whose parser a rule uses as it is.
    return result.status === 'vulnerable' && !source.includes('\\x09-') ? [{ file, source, why: `${result.complexity.summary}, for example on ${result.attack.pattern.slice(0, 80)}` }] : [];
  });
  const excused = (file: string, source: string) => NOT_FELT.some(([name, beginning]) => name === file && source.startsWith(beginning));
  expect(found.filter(({ file, source }) => !excused(file, source)).map(({ file, source, why }) => `${file}: /${source.slice(0, 100)}/ is ${why}.`)).toEqual([]);
});
