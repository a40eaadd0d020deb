import { describe, expect, test } from 'vitest';
import es from '../../public/_locales/es/messages.json' with { type: 'json' };
import { cardFinding } from '../../src/app/coach/showing.ts';
import { sentence } from '../../src/app/coach/told.ts';
import { Box } from '../../src/app/coach/box.ts';
import type { Finding } from '../../src/engine/types.ts';
import type { Composer } from '../../src/platforms/platform.ts';
import type { Say } from '../../src/ui/say.ts';

const say: Say = (key) => key;

function mayBeAllowed(words: string): boolean {
  const finding: Finding = { rule: 'privacy/patient-name', severity: 'risk', message: 'Look again', span: { start: 0, end: words.length } };
  return cardFinding(say, { about: {}, text: words }, finding).mayBeAllowed;
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
  expect(cardFinding(say, { about: {}, text: 'Ann' }, { rule: 'privacy/patient-name', severity: 'risk', message: 'Look again' }).mayBeAllowed).toBe(false);
});

describe('in Spanish', () => {
  // As a browser does: a message that is missing is empty.
  const spanish: Say = (key, ...blanks) => blanks.reduce((text, blank, at) => text.replaceAll(`$${at + 1}`, blank), (es as Partial<Record<string, { message: string }>>)[key]?.message ?? '');
  const source = { name: 'A guidance', url: 'https://example.org/' };
  const about = { title: 'Leave the name out', why: 'A name leads to a person.', source };
  const finding: Finding = { rule: 'privacy/patient-name', severity: 'risk', message: 'This may identify a patient.', because: 'You wrote “my patient”.', span: { start: 0, end: 3 }, fixes: [{ label: 'Remove it', edits: [] }] };

  test('title and why are Spanish; message, reason, fixes and source stay as the rule wrote them', () => {
    expect(cardFinding(spanish, { about: { [finding.rule]: about }, text: 'Ann' }, finding)).toMatchObject({
      title: 'Omita el nombre', why: es.rulePrivacyPatientNameWhy.message, message: 'This may identify a patient.', because: 'You wrote “my patient”.', source, fixes: [{ label: 'Remove it' }],
    });
  });

  test('a rule without words of its own in Spanish keeps its English ones', () => {
    expect(cardFinding(spanish, { about: { 'privacy/new': about }, text: 'Ann' }, { ...finding, rule: 'privacy/new' })).toMatchObject({ title: about.title, why: about.why });
  });

  test('a rule of which nothing is known has its message for a title, and no why', () => {
    expect(cardFinding(spanish, { about: {}, text: 'Ann' }, { ...finding, rule: 'privacy/new' })).toMatchObject({ title: finding.message, why: '' });
  });

  test('a screen reader is told the Spanish title', () => {
    const box = new Box({} as Composer);
    box.reads('Ann');
    box.receive('q', { text: 'Ann', platform: 'x', kind: 'post', images: 0 }, { findings: [finding], about: { [finding.rule]: about } });
    expect(sentence(spanish, box, '')).toBe('1 cosa que revisar. Primero: Omita el nombre');
  });
});
