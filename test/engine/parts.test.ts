import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstIn, matchesIn, occursIn } from '../../src/engine/parts.ts';
import { shapeOf } from '../../src/engine/pattern.ts';

const LOCAL = [new RegExp('a\\k<b', 'g'), /\b[a-z]+ (?:b|cd)\b/gi, /(?<![a-z])b[a-z ]{0,5}/g, /^a/g, /c$/g, /a(?! b)/g, /(?<=^|[.!?\n]\s*)b|cd/g, /(?<=^|[.!?,\n] ?|\bcd )a/g, /(?<=b )c/g, /\p{Lu}\p{L}*/gu, /(?<word>a) (?:b|c)/g, /[^.!?\n]{2,}/g, /^a|b$/gm];
const LINES = [/(?<=ab(?:[.!])) b/g, /(?<!ab(?:[.!])) b/g, /(?<=[.!?]\s*)b\.?/g, /a\. b/g, /[^\n]+/g, /.+c/g, /a[.!?] ?/g, /(?<=^|[.!?\n]\s*)b\./g, /a[.](?=\s|$)/g, /\bmr\.? [a-z]/gi, /"[^"\n]{1,9}"/g];
const WHOLE = [/a\s+b/g, /[^a]+/g, /a\W/g, /[\s\S]/g, /(?<=^\s*|a\s)b|cd/g, /a(?=\s*b)/g, /c\s*$|ab/g, /(?:)/g, /a*/gu, /(a)\1/gs, /a./gy, /c(?=\sb)/g, /c(?=[\s,]b)/g, /c(?=(?:\n)+b)/g, /c(?=\s$)/g, /c(?=\s(?!b))/g, /(?<=a(?:[.])\s?)b/g];

const near = fc.array(fc.constantFrom('a', 'b', 'c', 'cd', 'A', 'B', ' ', ' ', '. ', '! ', '.', '\n', '\n\n', '"', 'mr', '😀', '\ud83d', 'é', '…', '\r\n', '\t', '\u2003', '\u3000', 'İ', 'heİ', 'ſ', 'K', 'ΟΔΟΣ', 'a b c a b c ab a b c a b c a b cd'), { maxLength: 60 }).map((pieces) => pieces.join(''));
const plain = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, [...match], { ...match.groups }]);

describe('a pattern reaches', () => {
  test.each(LOCAL.map((pattern) => [pattern]))('no further than its sentence: %s', (pattern) => expect(shapeOf(pattern).reach).toBe('sentence'));
  test.each(LINES.map((pattern) => [pattern]))('no further than its line: %s', (pattern) => expect(shapeOf(pattern).reach).toBe('line'));
  test.each(WHOLE.map((pattern) => [pattern]))('across the draft: %s', (pattern) => expect(shapeOf(pattern).reach).toBe('draft'));
});

describe('read in parts, typed key by key', () => {
  test.each([...LOCAL, ...LINES, ...WHOLE.filter(({ sticky }) => !sticky)].map((pattern) => [pattern]))('%s finds what it finds in the whole', (pattern) => {
    fc.assert(fc.property(near, fc.nat(), near, (text, at, typed) => {
      const cut = text.length ? at % text.length : 0;
      for (let end = 0; end <= typed.length; end++) {
        const draft = text.slice(0, cut) + typed.slice(0, end) + text.slice(cut);
        const whole = plain(draft.matchAll(pattern));
        expect(plain(matchesIn(draft, pattern))).toEqual(whole);
        expect(occursIn(draft, pattern)).toBe(whole.length > 0);
        expect(firstIn(draft, pattern)?.index).toBe(whole[0]?.[0]);
      }
    }), { numRuns: 40 });
  });
});
