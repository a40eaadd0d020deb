import { describe, expect, test } from 'vitest';
import { read } from '../../src/engine/read.ts';
import type { Draft } from '../../src/engine/types.ts';
import type { HabitEntry } from '../../src/habits/entry.ts';
import { entryOf } from '../../src/habits/entry-of.ts';
import { parseEntry } from '../../src/habits/parse.ts';
import { defaults } from '../../src/rules/settings.ts';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({ text, platform: 'x', kind: 'post', images: 0, ...more });
const circumstances = {
  now: Date.parse('2026-11-25T21:47:12Z'), zone: 'Europe/Paris',
  rules: [{ id: 'hashtags/at-most-two' }, { id: 'privacy/patient-date' }],
  isCommunityTag: (tag: string) => tag === '#bcsm',
};
const entryFor = (text: string, found = {}, open = {}, more: Partial<Draft> = {}) =>
  entryOf(read(draft(text, more), defaults), { outcome: 'published', found, open }, circumstances);

/** The members of a type, at any depth, that are a string of any content: there must be none. */
type FreeStrings<T> = T extends string ? (string extends T ? true : never) : T extends object ? { [Name in keyof T]: FreeStrings<T[Name]> }[keyof T] : never;
// Does not compile when a member of an entry could hold free text.
const free: [FreeStrings<HabitEntry>] extends [never] ? 'none' : 'some' = 'none';

describe('a post in numbers', () => {
  test('holds no free string, by its type', () => {
    expect(free).toBe('none');
  });

  test('counts what a post holds', () => {
    expect(entryFor('Thanks @ASCO for a great session! Read more: https://example.org/a?b=c #bcsm #ASCO26 What do you think?', {}, {}, { images: 2 })).toEqual({
      hour: Date.parse('2026-11-25T21:00:00Z'), platform: 'x', kind: 'post', outcome: 'published', rules: {},
      hashtags: 2, communityTags: 1, links: 1, mentions: 1, questions: 1, images: 2, words: expect.any(Number) as number, grade: expect.any(Number) as number,
    });
  });

  test('does not take part of a link for a tag, a handle or a question', () => {
    expect(entryFor('See https://example.org/@someone?x=1#part')).toMatchObject({ hashtags: 0, links: 1, questions: 0 });
  });

  test('knows a community tag however it is written', () => {
    expect(entryFor('Good talk tonight #BCSM').communityTags).toBe(1);
  });

  test('tells fixed from posted anyway', () => {
    expect(entryFor('x', { 'hashtags/at-most-two': 3, 'privacy/patient-date': 1 }, { 'hashtags/at-most-two': 1 }).rules).toEqual({
      'hashtags/at-most-two': { found: 3, fixed: 2, posted: 1 }, 'privacy/patient-date': { found: 1, fixed: 1, posted: 0 },
    });
  });

  test('never says fewer found than posted', () => {
    expect(entryFor('x', {}, { 'privacy/patient-date': 2 }).rules).toEqual({ 'privacy/patient-date': { found: 2, fixed: 0, posted: 2 } });
  });

  test('drops findings of anything that is not a rule', () => {
    expect(entryFor('x', { 'Mrs Whitfield': 1, __proto__: 4, 'no/such-rule': 1 }, { constructor: 1 }).rules).toEqual({});
  });

  test('reads back from the store as it was', () => {
    const entry = entryFor('Thanks @ASCO #bcsm', { 'privacy/patient-date': 1 });
    expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });
});

describe('a stored entry', () => {
  const good = entryFor('Hello');
  test('loses any member that is not known', () => {
    expect(parseEntry({ ...good, text: 'Saw Mrs Whitfield', url: 'https://x.com/a' })).toEqual(good);
    expect(parseEntry({ ...good, rules: { 'Mrs Whitfield': { found: 1, fixed: 0, posted: 1 } } })).toEqual(good);
    expect(parseEntry({ ...good, rules: { 'privacy/patient-date': { found: 1, fixed: 0, posted: 1, quote: 'Mrs Whitfield' } } }))
      .toEqual({ ...good, rules: { 'privacy/patient-date': { found: 1, fixed: 0, posted: 1 } } });
  });
  test.each([[undefined], [null], ['text'], [{}], [{ ...good, hour: 12 }], [{ ...good, hour: Number.NaN }], [{ ...good, platform: 'myspace' }], [{ ...good, kind: 'dm' }], [{ ...good, outcome: 'maybe' }]])('that is none is left out: %j', (value) => {
    expect(parseEntry(value)).toBeUndefined();
  });
  test('with a wrong count counts nothing', () => {
    expect(parseEntry({ ...good, links: -1, words: 'many' })).toEqual({ ...good, links: 0, words: 0 });
  });
});
