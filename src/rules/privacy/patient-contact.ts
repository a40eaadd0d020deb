import type { Rule } from '../../engine/rule.ts';
import type { Reading } from '../../engine/read.ts';
import type { Span } from '../../engine/types.ts';
import { contactsIn } from '../../engine/contacts.ts';
import { identifiersIn } from '../../engine/identifiers.ts';
import { aboutPatient } from './about-patient.ts';
import { withoutNumber } from './without.ts';

const SAY = {
  email: ['an e-mail address', '[e-mail removed]'],
  phone: ['a phone number', '[number removed]'],
  address: ['a home address', 'their home'],
  page: ['a page about one person', '[link removed]'],
  handle: ['a patient’s or relative’s own account', 'their account'],
  mention: ['a page about one person', ''],
} as const;

/** Flags phone numbers, addresses, pages and handles that lead to a patient or someone close to them. */
export const patientContact = {
  id: 'privacy/patient-contact',
  severity: 'risk',
  title: 'Keep contact details out of posts',
  why: 'A number, address, fundraiser or handle leads every reader straight to the patient or their family.',
  source: {
    name: '45 CFR 164.514(b)(2), Safe Harbor',
    url: 'https://www.ecfr.gov/current/title-45/section-164.514',
  },
  *check(reading) {
    for (const one of contactsOf(reading)) {
      const [noun, note] = SAY[one.kind];
      yield {
        span: { start: one.start, end: one.end },
        message: `This may be ${noun} that leads to a patient or their family. Please do not post it, even when they ask you to.`,
        because: one.because,
        ...(note && { fixes: withoutNumber(reading.text, one, one, note) }),
      };
    }
  },
} satisfies Rule;

function contactsOf(reading: Reading) {
  const { text, links, mentions, draft } = reading;
  const found = contactsIn(text, links, mentions, draft.kind === 'reply' || draft.kind === 'comment');
  if (found.length === 0) return [];
  const patient = aboutPatient(reading);
  const numbers: readonly Span[] = found.some(({ kind }) => kind === 'phone') ? identifiersIn(text, links) : [];
  // News of a patient links to its page too: a link of whom nobody says whose it is needs more than a word about patients.
  const page = reading.subjects.odds >= -0.7;
  return found.filter((one) => (one.whose === 'theirs' || (one.kind === 'page' ? page : patient)) && !numbers.some((other) => one.start < other.end && other.start < one.end));
}
