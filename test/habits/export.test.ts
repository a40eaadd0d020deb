import { expect, test } from 'vitest';
import { toCsv, toJson } from '../../src/habits/export.ts';
import { parseEntry } from '../../src/habits/parse.ts';
import { entry } from './entries.ts';

const entries = [
  entry('2026-11-23T23:00:00Z', { rules: { 'privacy/patient-date': { found: 2, fixed: 1, posted: 1 }, 'credit/missing-credit': { found: 1, fixed: 1, posted: 0 } }, hashtags: 2 }),
  entry('2026-11-24T08:00:00Z', { platform: 'linkedin', kind: 'comment', outcome: 'unknown' }),
];

test('a spreadsheet has one line for each post, on the person’s clock', () => {
  expect(toCsv(entries, 'Europe/Paris').split('\r\n')).toEqual([
    'date,hour,site,kind,outcome,hashtags,community tags,links,mentions,questions,images,words,grade,found,fixed,posted,rules (found/fixed/posted)',
    '2026-11-24,00,x,post,published,2,0,0,0,0,0,20,8,3,2,1,credit/missing-credit 1/1/0; privacy/patient-date 2/1/1',
    '2026-11-24,09,linkedin,comment,unknown,0,0,0,0,0,0,20,8,0,0,0,',
    '',
  ]);
});

test('no cell can be taken for a formula, and each line has as many cells as the head', () => {
  const lines = toCsv(entries, 'UTC').trimEnd().split('\r\n').map((line) => line.split(','));
  expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([17]));
  expect(lines.flat().filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
});

test('nothing to export is a head alone', () => {
  expect(toCsv([], 'UTC').trim().split('\r\n')).toHaveLength(1);
});

test('a file for other programs says what it is, and its entries read back', () => {
  const file = JSON.parse(toJson(entries)) as { curbside: string; version: number; entries: unknown[] };
  expect(file).toMatchObject({ curbside: 'habits', version: 1 });
  expect(file.entries.map(parseEntry)).toEqual(entries);
});
