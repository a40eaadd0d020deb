import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allIn, worthTrying } from '../../src/engine/parts.ts';
import { EDGE, shapeOf } from '../../src/engine/pattern.ts';
import { numberOf } from '../../src/engine/signs.ts';
import { CUES } from '../../src/words/cues.ts';
import { ourPosts } from '../eval/posts.ts';

const pieces = (pattern: RegExp) => shapeOf(pattern).pieces.map((list) => list.map((piece) => piece.replaceAll(EDGE, '|')));

describe('what a pattern cannot do without', () => {
  test.each<[RegExp, string[][]]>([
    [/\bcure[sd]?\b/i, [['|cures|', '|cured|', '|cure|']]],
    [/my (?:patient|pt)s?/, [['my patients', 'my patient', 'my pts', 'my pt']]],
    [/\bhe\b.*\bward \d+/, [['|ward 0'], ['|he|']]],
    [/up to \d{2,3} ?mg/, [['up to 00'], ['mg', ' mg']]],
    [/(?:scan|x-?ray)(?= of)/, [['scan', 'x-ray', 'xray'], [' of']]],
    [/[Tt]he [’']?ulcer\w*/, [["the 'ulcer", 'the ulcer']]],
    [/a(?:b|c)?d{2,3}/, [['abdd', 'acdd', 'add']]],
    [/(?<!not )well/, [['well']]],
    [/(?<day>\d{1,2})\/\k<day>/, [['/'], ['0']]],
    [/three\nfour/, [['three']]],
    // Nothing can be told of these.
    [/\w+\W*|x/, []],
    [/(?:abc)?/, []],
    [/[^a]/, []],
    [/\p{Lu}/u, []],
  ])('%s', (pattern, expected) => {
    const sorted = (lists: readonly (readonly string[])[]) => lists.map((list) => [...list].sort()).sort((one, other) => one.join().localeCompare(other.join()));
    expect(sorted(pieces(pattern))).toEqual(sorted(expected));
  });
});

test('a pattern made anew at every check is no new pattern', () => {
  const numbers = new Set(Array.from({ length: 50 }, () => numberOf(new RegExp('second look', 'giu'))));
  expect(numbers.size).toBe(1);
});

describe('a pattern is kept from a text', () => {
  test.each<[RegExp, string, boolean]>([
    [/\bhe\b/, 'The other theatre', false],
    [/\bhe\b/, 'Then he left.', true],
    [/\bpatients?\b/i, 'PATIENTS first', true],
    [/\bpatients?\b/i, 'Impatience first', false],
    [/it's/, 'It’s fine', true],
    [/bed \d\d/, 'Bed 14', true],
    [/bed \d\d/, 'Bed four', false],
    [/\bkelvin/iu, 'Kelvin (with the sign for it: \u212Aelvin)', true],
    [/mistake/iu, 'mi\u017Ftake', true],
    [/(?:ward|bay) [A-C]\b.*\bdied/, 'Ward B is full.', false],
    [/\bhe\b/, 'he\u0130', true],
    [/ΟΔΟΣ/iu, 'Η ΟΔΟΣ μας', true],
  ])('%s, %s: %s', (pattern, text, worth) => expect(worthTrying(text, pattern)).toBe(worth));

  test('never where it matches: every cue in every post, cut anywhere', () => {
    const posts = ourPosts('posts').map(({ text }) => text);
    const patterns = Object.values(CUES);
    fc.assert(fc.property(fc.constantFrom(...posts), fc.nat(), fc.nat(), fc.constantFrom('', ' ', '\n', 'é', '😀', '\ud83d', '7', 'İ', 'ſ', 'K'), fc.constantFrom('', 'İ', 'ſ', 'é', ' 3'), (post, from, length, before, after) => {
      const text = before + post.slice(from % post.length, (from % post.length) + 1 + (length % 200)) + after;
      for (const pattern of patterns) expect([...allIn(text, pattern)].map(({ index, 0: words }) => [index, words]), String(pattern)).toEqual([...text.matchAll(pattern)].map(({ index, 0: words }) => [index, words]));
    }), { numRuns: 150 });
  });
});
