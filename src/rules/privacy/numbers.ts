import type { Rule } from '../../engine/rule.ts';
import { identifiersIn, type Identifier } from '../../engine/identifiers.ts';
import type { Surface } from '../../engine/surface.ts';
import type { Hit } from '../../engine/types.ts';
import { withoutNumber } from './without.ts';

/** What `privacy/patient-identifier` says of itself. */
export const about = {
  id: 'privacy/patient-identifier',
  severity: 'risk',
  title: 'Leave out numbers that identify someone',
  why: 'A record, insurance, device or plate number points at one person, and anyone with access to the list it comes from can look them up.',
  source: {
    name: '45 CFR 164.514(b)(2), Safe Harbor',
    url: 'https://www.ecfr.gov/current/title-45/section-164.514',
  },
} as const satisfies Omit<Rule, 'check'>;

/** The numbers of a draft that stand for one person; those that mean nothing unless a patient is spoken of only where `ofPatient` says so. */
export function* numbersIn({ text, links }: Surface, ofPatient: () => boolean): Iterable<Hit> {
  const found = identifiersIn(text, links);
  const patient = found.some((one) => one.patientOnly) && ofPatient();
  for (const one of found) {
    if (one.patientOnly && !patient) continue;
    yield {
      span: { start: one.start, end: one.end },
      message: `This looks like ${one.noun}. It points at one person, even without a name.`,
      because: because(text, one),
      fixes: withoutNumber(text, one.whole, one, '[number removed]'),
    };
  }
}

function because(text: string, one: Identifier): string {
  if (one.evidence === 'checksum') return 'Its check digit fits.';
  if (one.evidence === 'shape') return 'It is written the way such numbers are.';
  return `You call it “${text.slice(one.whole.start, one.start).replace(/[\s:=#("“]{1,20}$/u, '')}”.`;
}
