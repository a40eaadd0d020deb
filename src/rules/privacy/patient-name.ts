import { RISK, patientDetails, severityOf, whyPatient, type Weighed } from '../../engine/evidence.ts';
import type { Person } from '../../engine/people.ts';
import type { Rule } from '../../engine/rule.ts';
import { fold } from '../../words/fold.ts';
import { withoutName } from './generalise.ts';

/** Flags the name, initials or name tag of a patient or of somebody close to one. */
export const patientName = {
  id: 'privacy/patient-name',
  severity: 'risk',
  title: 'Leave the name out',
  why: 'A name, a nickname or initials let neighbours, family and the patient see who a post is about, even when you write with affection.',
  source: {
    name: 'HHS, methods for de-identification of health information (Safe Harbor)',
    url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
  },
  *check(reading) {
    if (!reading.english) return;
    const { text } = reading;
    for (const mentions of persons(patientDetails(reading).names)) {
      const first = mentions[0];
      const weight = Math.max(...mentions.map((mention) => mention.weight));
      // A name that is firmly a patient's identifies them however little else is said.
      const severity = first && (weight >= RISK ? 'risk' : severityOf(reading, { ...first, weight }));
      if (!severity) continue;
      const edits = mentions.map((mention, at) => withoutName(text, mention, at > 0));
      yield {
        span: { start: first.start, end: first.end },
        message: MESSAGES[first.kind],
        because: whyPatient(reading),
        severity,
        fixes: [{ label: first.kind === 'tag' ? 'Leave the tag out' : 'Say it without the name', edits }],
      };
    }
  },
} satisfies Rule;

const MESSAGES: Readonly<Record<Person['kind'], string>> = {
  title: 'This name may identify a patient or somebody close to them.',
  initials: 'Initials may identify a patient to those who know them.',
  tag: 'This hashtag carries a name and may identify a patient.',
  hidden: 'A name spelled around may still identify a patient: readers fill in the letters.',
  plain: 'This name may identify a patient or somebody close to them.',
};

/** Mentions of one person together: the same name, or a part of the fuller one. */
function persons(names: readonly Weighed<Person>[]): Weighed<Person>[][] {
  const groups: { words: Set<string>; mentions: Weighed<Person>[] }[] = [];
  for (const name of names) {
    const words = fold(name.text.replace(/^[#＃]/, '')).split(/[ .]+/).filter((word) => word.length > 1 && !/^(?:mrs?|ms|miss|mx|dr|the|uncle|aunt|auntie|baby)$/.test(word));
    const known = groups.find((group) => words.length > 0 && words.some((word) => group.words.has(word)));
    if (known) {
      known.mentions.push(name);
      for (const word of words) known.words.add(word);
    } else {
      groups.push({ words: new Set(words), mentions: [name] });
    }
  }
  return groups.map(({ mentions }) => mentions);
}
