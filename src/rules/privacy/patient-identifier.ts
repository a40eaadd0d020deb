import type { Rule } from '../../engine/rule.ts';
import { identifiersIn, type Identifier } from '../../engine/identifiers.ts';
import { aboutPatient } from './about-patient.ts';
import { withoutNumber } from './without.ts';

/** Flags record, insurance, identity, device and other numbers that stand for one person. */
export const patientIdentifier = {
  id: 'privacy/patient-identifier',
  severity: 'risk',
  title: 'Leave out numbers that identify someone',
  why: 'A record, insurance, device or plate number points at one person, and anyone with access to the list it comes from can look them up.',
  source: {
    name: '45 CFR 164.514(b)(2), Safe Harbor',
    url: 'https://www.ecfr.gov/current/title-45/section-164.514',
  },
  *check(reading) {
    const found = identifiersIn(reading.text, reading.links);
    if (found.length === 0) return;
    const patient = found.some((one) => one.patientOnly) && aboutPatient(reading);
    for (const one of found) {
      if (one.patientOnly && !patient) continue;
      yield {
        span: { start: one.start, end: one.end },
        message: `This looks like ${one.noun}. It points at one person, even without a name.`,
        because: because(reading.text, one),
        fixes: withoutNumber(reading.text, one.whole, one, '[number removed]'),
      };
    }
  },
} satisfies Rule;

function because(text: string, one: Identifier): string {
  if (one.evidence === 'checksum') return 'Its check digit fits.';
  if (one.evidence === 'shape') return 'It is written the way such numbers are.';
  return `You call it “${text.slice(one.whole.start, one.start).replace(/[\s:=#("“]{1,20}$/u, '')}”.`;
}
