import { describe, expect, test } from 'vitest';
import { gradeOf, syllablesIn } from '../../src/engine/grade.ts';

describe('syllables', () => {
  test.each([
    ['cat', 1], ['note', 1], ['notes', 1], ['noted', 2], ['walked', 1], ['treated', 2], ['roses', 2], ['cancer', 2], ['patient', 2], ['table', 2],
    ['oncology', 4], ['chemotherapy', 5], ['rule', 1], ['the', 1], ['I', 1], ['hmm', 1],
  ])('%s has %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});

describe('the reading grade', () => {
  test('is low for short words in short sentences', () => {
    expect(gradeOf('We met today. It was good to talk. We will meet again soon and talk more.')).toBeLessThanOrEqual(3);
  });

  test('is high for long words in one long sentence', () => {
    expect(gradeOf('Neoadjuvant immunotherapy administration demonstrated significantly improved pathological complete response proportions regardless of immunohistochemical characteristics.')).toBe(20);
  });

  test('ignores links, tags and handles', () => {
    const prose = 'We met today and it was good to talk about care.';
    expect(gradeOf(`${prose} #immunotherapeuticconsiderations @internationalassociation https://example.org/pharmacologicalconsiderations`)).toBe(gradeOf(prose));
  });

  test('counts a line as a sentence of its own', () => {
    const lines = 'Good rest helps you heal\nGood food helps you heal\nGood talk helps you heal';
    expect(gradeOf(lines)).toBeLessThan(gradeOf(lines.replaceAll('\n', ' ')));
  });

  test.each(['', '   ', 'Great day!', '#bcsm #lcsm', '🎉🎉🎉', '12 34 56 78 90 12 34 56 78'])('says nothing about %j', (text) => {
    expect(gradeOf(text)).toBe(0);
  });
});
