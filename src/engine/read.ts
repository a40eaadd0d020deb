import type { Age } from './ages.ts';
import { isEnglish } from './english.ts';
import { detailsOf, type Details } from './details.ts';
import type { Person } from './people.ts';
import type { Place } from './places.ts';
import type { Relative } from './relatives.ts';
import { readSentence, type SentenceReading } from './sentence.ts';
import { subjectsOf, type Subjects } from './subject.ts';
import type { Time } from './times.ts';
import { sentenceSpans } from './tokens.ts';
import type { Draft, Preferences, Span } from './types.ts';
import { look, type Piece, type Surface } from './surface.ts';

/** A sentence of the draft; its `reading` counts from the sentence's own beginning. */
export interface Sentence extends Piece {
  readonly reading: SentenceReading;
}

/** A draft read once, for all rules. */
export interface Reading extends Surface {
  readonly sentences: readonly Sentence[];
  /** Who the draft is about. */
  readonly subjects: Subjects;
  /** The people the draft names, patient or not. */
  readonly people: readonly Person[];
  /** The times, ages, places and relations the draft names, whoever they are about. */
  readonly times: readonly Time[];
  readonly ages: readonly Age[];
  readonly places: readonly Place[];
  readonly relatives: readonly Relative[];
  /** Whether the draft reads as English; in other languages only rules that need no language speak. */
  readonly english: boolean;
}

function sentenceAt(text: string, start: number, end: number): Sentence {
  const words = text.slice(start, end);
  return { start, end, text: words, reading: readSentence(words) };
}

/** What every sentence holds of one kind, counted from the beginning of the draft. */
function each<T extends Span>(sentences: readonly Sentence[], pick: (details: Details) => readonly T[]): T[] {
  return sentences.flatMap(({ start, reading }) => pick(detailsOf(reading)).map((piece) => moved(piece, start)));
}

/** The same thing, counted from the beginning of the draft. */
export function moved<T extends Span>(piece: T, by: number): T {
  return { ...piece, start: piece.start + by, end: piece.end + by };
}

/** Reads a draft once; everything a rule asks for afterwards is already there or made on first use. */
export function read(draft: Draft, preferences: Preferences): Reading {
  const { text } = draft;
  let sentences: Sentence[] | undefined;
  let subjects: Subjects | undefined;
  let people: Person[] | undefined;
  let times: Time[] | undefined;
  let ages: Age[] | undefined;
  let places: Place[] | undefined;
  let relatives: Relative[] | undefined;
  let english: boolean | undefined;
  return {
    ...look(draft, preferences),
    get sentences() { return (sentences ??= sentenceSpans(text).map(({ start, end }) => sentenceAt(text, start, end))); },
    get subjects() { return (subjects ??= subjectsOf(this.sentences.map(({ reading }) => reading), this.sentences.map(({ start }) => start))); },
    get people() { return (people ??= each(this.sentences, ({ people }) => people)); },
    get times() { return (times ??= each(this.sentences, ({ times }) => times)); },
    get ages() { return (ages ??= each(this.sentences, ({ ages }) => ages)); },
    get places() { return (places ??= each(this.sentences, ({ places }) => places)); },
    get relatives() { return (relatives ??= each(this.sentences, ({ relatives }) => relatives)); },
    get english() { return (english ??= isEnglish(this.sentences.map(({ reading }) => reading))); },
  };
}
