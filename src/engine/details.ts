import { agesOf, type Age } from './ages.ts';
import { peopleOf, type Person } from './people.ts';
import { placesOf, type Place } from './places.ts';
import { relativesOf, type Relative } from './relatives.ts';
import type { SentenceReading } from './sentence.ts';
import { timesOf, type Time } from './times.ts';

/** What a sentence names; offsets are within the sentence. Each part is read when first asked for. */
export interface Details {
  readonly people: readonly Person[];
  readonly times: readonly Time[];
  readonly ages: readonly Age[];
  readonly places: readonly Place[];
  readonly relatives: readonly Relative[];
}

const known = new WeakMap<SentenceReading, Details>();

/** The details of a sentence; kept as long as the sentence itself is. */
export function detailsOf(sentence: SentenceReading): Details {
  const before = known.get(sentence);
  if (before) return before;
  let people: readonly Person[] | undefined;
  let times: readonly Time[] | undefined;
  let ages: readonly Age[] | undefined;
  let places: readonly Place[] | undefined;
  let relatives: readonly Relative[] | undefined;
  const details: Details = {
    get people() { return (people ??= peopleOf(sentence)); },
    get times() { return (times ??= timesOf(sentence.plain)); },
    get ages() { return (ages ??= agesOf(sentence.plain)); },
    get places() { return (places ??= placesOf(sentence, this.people.filter(({ odds }) => odds >= 0))); },
    get relatives() { return (relatives ??= relativesOf(sentence.plain)); },
  };
  known.set(sentence, details);
  return details;
}
