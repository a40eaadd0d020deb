import { expect, test } from 'vitest';
import { cardFinding } from '../../src/app/coach/showing.ts';
import type { Finding } from '../../src/engine/types.ts';

function mayBeAllowed(words: string): boolean {
  const finding: Finding = { rule: 'privacy/patient-name', severity: 'risk', message: 'Look again', span: { start: 0, end: words.length } };
  return cardFinding({ about: {}, text: words }, finding).mayBeAllowed;
}

test.each(['Ann', 'Mrs. Alvarez', '#ASCO26', 'BRCA1', 'KRAS G12C', 'bcsm', 'Springfield', 'García', 'Mayo Clinic', 'June Alvarez', 'Sunday Okafor'])('“%s” may be allowed for good', (words) => {
  expect(mayBeAllowed(words)).toBe(true);
});

test.each([
  '61', '61-year-old', '93 year old', '61F', 'aged 61', '12/03/2024', 'March 3', '3rd of May', 'May', 'last Tuesday', 'in last Tuesday', 'yesterday morning', 'Tuesday, March', '#', '…',
  'a sentence that goes on for more than forty characters', 'Ann\nBob',
])('“%s” may not', (words) => {
  expect(mayBeAllowed(words)).toBe(false);
});

test('a finding about the whole draft has no words to allow', () => {
  expect(cardFinding({ about: {}, text: 'Ann' }, { rule: 'privacy/patient-name', severity: 'risk', message: 'Look again' }).mayBeAllowed).toBe(false);
});
