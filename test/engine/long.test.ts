import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Draft } from '../../src/engine/types.ts';
import { rules } from '../../src/rules/index.ts';
import { preferences } from '../eval/posts.ts';
import { ENDLESS } from './endless.ts';

const draftOf = (text: string): Draft => ({ text, platform: 'linkedin', kind: 'comment', images: 1 });
const elapsed = (text: string): number => {
  const start = performance.now();
  check(draftOf(text), rules, preferences);
  return performance.now() - start;
};

// Text in which every sentence is a finding: each finding looks at its neighbours, so time grows faster than the text. Read at a length a site allows.
const DENSE: readonly string[] = ['ages and names', 'a real sentence'];

elapsed('Warm up: my patient, 54M, was on our ward. See you Thursday for your line flush.');
for (const [name, piece] of Object.entries(ENDLESS)) {
  const length = DENSE.includes(name) ? 10_000 : 100_000;
  test(`${length} characters of ${name} are read in time that grows with their number`, { timeout: 120_000 }, () => {
    const of = (most: number) => piece.repeat(Math.ceil(most / piece.length)).slice(0, most);
    elapsed(of(2_000));
    const quarter = elapsed(of(length / 4));
    const all = elapsed(of(length));
    // Four times the text takes four times as long when reading is linear, sixteen when it is quadratic. Below ten seconds the clock of a busy machine says little.
    expect(all, `a quarter takes ${quarter.toFixed(0)} ms, all of it ${all.toFixed(0)} ms`).toBeLessThan(Math.max(10_000, quarter * 12));
    expect(all).toBeLessThan(30_000);
  });
}

test('a text of a million characters is read to its end', { timeout: 240_000 }, () => {
  const text = `${'The committee met on the third floor and nothing at all was decided. '.repeat(7_000)}${'x'.repeat(600_000)}`.slice(0, 999_000);
  expect(() => check(draftOf(`${text} My patient, MRN 4482190.`), rules, preferences)).not.toThrow();
});

test('a single word of a million characters is read to its end', { timeout: 240_000 }, () => {
  for (const piece of ['a', '1', '@', '😀', 'Aa1-']) expect(() => check(draftOf(piece.repeat(1_000_000 / piece.length)), rules, preferences)).not.toThrow();
});
