import { CUES } from '../words/cues.ts';
import { KIND, OWN, SHARE } from '../words/detail-weights.ts';
import { EPONYM_HEADS } from '../words/eponyms.ts';
import { fold } from '../words/fold.ts';
import { lazily } from '../words/packed.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { Age } from './ages.ts';
import { besideOf } from './beside.ts';
import type { Details } from './details.ts';
import { ownOfName } from './name-evidence.ts';
import type { Person } from './people.ts';
import type { Place } from './places.ts';
import type { Reading, Sentence } from './read.ts';
import type { Relative } from './relatives.ts';
import type { SentenceReading } from './sentence.ts';
import type { Time } from './times.ts';
import type { Span } from './types.ts';

/** A detail, and the log-odds that it is a patient's (or of somebody close to one). */
export type Weighed<T> = T & { readonly weight: number };

/** The details of a draft, weighed by who it is about. */
export interface PatientDetails {
  readonly names: readonly Weighed<Person>[];
  readonly times: readonly Weighed<Time>[];
  readonly ages: readonly Weighed<Age>[];
  readonly places: readonly Weighed<Place>[];
  readonly relatives: readonly Weighed<Relative>[];
}

/** What is weighed alike. */
export type Family = 'name' | 'time' | 'age' | 'place' | 'relative';

/** A detail with what speaks for its being a patient's, apart from who the draft is about. */
export interface DetailEvidence {
  readonly detail: Span;
  readonly family: Family;
  /** Its kind among the kinds of its family: a key of the fitted `KIND`. */
  readonly kind: string;
  readonly sentence: Sentence;
  /** What a reader would say of the words around it, in log-odds. */
  readonly own: number;
}

/** What a reader would say of a detail by the words right beside it; undefined where it is nobody's. */
const READER: { readonly [F in Family]: { readonly named: keyof Details; readonly kind: (detail: never) => string; readonly own: (detail: never, reading: Reading) => number | undefined } } = {
  name: { named: 'people', kind: ({ kind }: Person) => kind, own: ownOfName },
  time: { named: 'times', kind: ({ kind }: Time) => kind, own: ownOfTime },
  age: { named: 'ages', kind: ({ firm }: Age) => (firm ? 'firm' : 'loose'), own: ownOfAge },
  place: { named: 'places', kind: ({ kind }: Place) => kind, own: ownOfPlace },
  relative: { named: 'relatives', kind: ({ kind }: Relative) => kind, own: () => 0 },
};

/** The details of one family in a draft, as they are weighed. The trainer reads them too. */
export function evidenceOf(reading: Reading, family: Family): DetailEvidence[] {
  const { named, kind, own } = READER[family];
  return reading.sentences.flatMap((sentence) => (sentence.named(named) as readonly Span[]).flatMap((detail) => {
    const said = own(detail as never, reading);
    return said === undefined ? [] : [{ detail, family, kind: `${family}:${kind(detail as never)}`, sentence, own: said }];
  }));
}

const cache = new WeakMap<Reading, PatientDetails>();

/** Weighs every detail of a draft: the odds that its sentence is about a patient, its kind, and what stands right beside it. */
export function patientDetails(reading: Reading): PatientDetails {
  const known = cache.get(reading);
  if (known) return known;
  const { subjects } = reading;
  const weighed = <T extends Span>(family: Family) => evidenceOf(reading, family).map(({ detail, kind, sentence, own }) => {
    const weight = SHARE[family] * subjects.oddsAt(detail.start) + (own > 0 ? OWN.for : OWN.against) * own + (KIND[kind] ?? 0) + besideOf(family, sentence, detail);
    return { ...(detail as T), weight };
  });
  const details: PatientDetails = { names: weighed('name'), times: weighed('time'), ages: weighed('age'), places: weighed('place'), relatives: weighed('relative') };
  cache.set(reading, details);
  return details;
}

// Opening hours, a standing day of the month, a Christmas card and tomorrow's board are nobody's day.
const NOBODYS = /^ ?(?:to|-|–) (?:mon|tue|wed|thu|fri|sat|sun)|^ of the month|^(?:'s|’s)? (?:card|party|do\b|jumper|menu|rota|fair|raffle|quiz|board|meeting|lecture|session|exam|talk|webinar|deadline)/i;
const HOURS_BEFORE = /(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* ?(?:to|-|–) ?$/i;

function ownOfTime({ start, end }: Time, { text }: Reading): number {
  return NOBODYS.test(text.slice(end, end + 24)) || HOURS_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ? -1.5 : 0;
}

/** An age over 89 says more than a common one; a band, a threshold or a team's age says nothing. */
function ownOfAge({ years, start, end }: Age, { text }: Reading): number | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (/(?:over|under|above|below|aged|older than|younger than|at least|up to|than|≥|>|<|from|between|every|all|for) (?:the age of )?$/i.test(before) && !/\bfor (?:a|an) $/i.test(before)) return undefined;
  if (/^(?:s\b|\+| ?(?:-|–|to|and) ?\d| and (?:over|older|above|under|up)| or (?:over|older|above|under|more))/i.test(after)) return undefined;
  return years > 89 ? 3 : 0;
}

const HEADS = lazily(() => new Set(EPONYM_HEADS.split(/\s+/)));

function ownOfPlace({ kind, text: words, start, end }: Place, { text, hashtags }: Reading): number | undefined {
  // The Framingham score and Kawasaki disease are no towns, and rooms at a meeting are no sickrooms.
  if (kind === 'town' && HEADS().has(fold(/^(?:'s|’s)? ?([\p{L}-]+)/u.exec(text.slice(end, end + 24))?.[1] ?? ''))) return undefined;
  if (kind === 'town' && /^ (?:risk|pain|heart|study|cohort|trial|criteria|score|guidelines?|declaration|consensus|protocol|convention|statement)/i.test(text.slice(end, end + 14))) return undefined;
  if (kind === 'ward' && /room|level|floor/i.test(words) && (hashtags.some(({ text: tag }) => /^#[A-Z]{2,}/.test(tag)) || /\b(?:session|talk|poster|workshop|meeting|lunch|seminar|hall|\d{1,2}[:.]\d\d ?(?:am|pm)?|\d ?(?:am|pm))\b/i.test(text.slice(Math.max(0, start - 80), end + 80)))) return -3;
  return 0;
}

/** From this weight (log-odds) on a detail is worth stopping for: on public posts more of the weaker ones were wrong than right. */
export const RISK = 0.5;
/** From this weight on a detail is a patient's for all we can tell. */
export const FIRM = 0.1;
/** From this weight on it is worth a hint. */
const WORTH_A_HINT = -1;
/** Below these odds of the whole draft no detail is a risk, and where its sentence says no more a weak one is not even worth a hint: more were wrong than right. */
const ABOUT_SOMEBODY = 0.6;
const DOUBTFUL = -1.6;

/** What a detail of some weight is in its draft; undefined where there is nothing to say. */
export function severityOf({ subjects }: Reading, { start, weight }: Weighed<Span>): 'risk' | 'hint' | undefined {
  if (weight < (Math.max(subjects.odds, subjects.oddsAt(start)) < DOUBTFUL ? FIRM : WORTH_A_HINT)) return undefined;
  return weight >= RISK && subjects.odds >= ABOUT_SOMEBODY ? 'risk' : 'hint';
}

interface Said {
  readonly words: string;
  readonly worth: number;
}

const whyOf = new WeakMap<Reading, string>();
const saidIn = new WeakMap<SentenceReading, readonly Said[]>();

/** The words of a sentence that speak of one particular patient; kept as long as the sentence is. */
function saidOf(sentence: SentenceReading): readonly Said[] {
  const known = saidIn.get(sentence);
  if (known) return known;
  const found: Said[] = [];
  for (const [id] of sentence.cues) {
    const worth = WEIGHTS[id] ?? 0;
    if (worth < 0.3 || id === 'pronoun' || id === 'firstPlural') continue;
    const pattern = CUES[id];
    pattern.lastIndex = 0;
    const match = pattern.exec(sentence.plain);
    if (match) found.push({ words: match[0].trim(), worth });
  }
  saidIn.set(sentence, found);
  return found;
}

/** In plain words, what in the draft speaks of one particular patient; quotes the draft, so it is shown and never kept. */
export function whyPatient(reading: Reading): string {
  const known = whyOf.get(reading);
  if (known !== undefined) return known;
  const found = reading.sentences.flatMap((sentence) => saidOf(sentence.reading));
  const words = [...new Set(found.sort((a, b) => b.worth - a.worth).map(({ words: one }) => one))].slice(0, 2);
  const why = words.length ? `The draft seems to be about one particular person: ${words.map((one) => `“${one}”`).join(', ')}.` : 'The draft seems to be about one particular person in care.';
  whyOf.set(reading, why);
  return why;
}
