import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Draft } from '../../src/engine/types.ts';
import { rules } from '../../src/rules/index.ts';
import { preferences } from '../eval/posts.ts';

/** Text that goes on and on, of the kinds that make patterns try again and again. */
const ENDLESS: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one capital': 'A',
  'one digit': '1',
  blanks: ' ',
  'line ends': '\n',
  'short words': 'a b ',
  'capital words': 'Ann Lee ',
  'your and no care': 'your old ',
  'we and no verb': 'we all so ',
  'half a phone': '0123-',
  'half an address': '12 Larch ',
  'half a label': 'mrn number is ',
  'half an e-mail': 'a.b@',
  handles: '@a ',
  hashtags: '#a',
  links: 'a.b.c.',
  brackets: '([{',
  quotes: '“"\'',
  stops: '.!?…',
  hyphens: 'a-b_c/d.',
  apostrophes: "'’s",
  emoji: '👩🏽‍⚕️',
  'broken surrogates': '\ud83d',
  'right to left': 'مريضة ',
  dates: '3/14 ',
  'ages and names': '54 yo Ann, ',
  'a real sentence': 'My patient, 54M, rang from 07700 900123 about his scan on our ward last Tuesday. ',
};

const draftOf = (text: string): Draft => ({ text, platform: 'linkedin', kind: 'comment', images: 1 });
const elapsed = (text: string): number => {
  const start = performance.now();
  check(draftOf(text), rules, preferences);
  return performance.now() - start;
};

describe('a text of 100,000 characters', () => {
  elapsed('Warm up: my patient, 54M, was on our ward.');
  for (const [name, piece] of Object.entries(ENDLESS)) {
    test(`of ${name} is read in time that grows with its length`, { timeout: 60_000 }, () => {
      const of = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      elapsed(of(2_000));
      const quarter = Math.min(elapsed(of(25_000)), elapsed(`${of(25_000)}!`));
      const all = Math.min(elapsed(of(100_000)), elapsed(`${of(100_000)}!`));
      // Four times the text: linear reading takes four times as long, quadratic sixteen. Below 100 ms the clock says little.
      expect(all, `25,000 characters take ${quarter.toFixed(0)} ms, 100,000 take ${all.toFixed(0)} ms`).toBeLessThan(Math.max(100, quarter * 9));
      expect(all).toBeLessThan(10_000);
    });
  }
});

test('a text of a million characters is read to its end', { timeout: 120_000 }, () => {
  const text = `${ENDLESS['a real sentence']!.repeat(7_000)}${'x'.repeat(500_000)}`.slice(0, 1_000_000);
  expect(check(draftOf(text), rules, preferences).length).toBeGreaterThan(0);
});

test('a single word of a million characters is read to its end', { timeout: 120_000 }, () => {
  for (const piece of ['a', '1', '@', '😀', 'Aa1-']) expect(() => check(draftOf(piece.repeat(1_000_000 / piece.length)), rules, preferences)).not.toThrow();
});
