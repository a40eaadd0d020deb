import type { Age } from './ages.ts';
import { isEnglish } from './english.ts';
import { detailsOf } from './details.ts';
import type { Person } from './people.ts';
import type { Place } from './places.ts';
import type { Relative } from './relatives.ts';
import { readSentence, type SentenceReading } from './sentence.ts';
import { subjectsOf, type Subjects } from './subject.ts';
import type { Time } from './times.ts';
import { sentenceSpans } from './tokens.ts';
import type { Draft, Preferences, Span } from './types.ts';
import { look, type Piece, type Surface } from './surface.ts';

/** What a sentence or a draft names, whoever it is about, counted from the beginning of the draft. */
export interface Named {
  readonly people: readonly Person[];
  readonly times: readonly Time[];
  readonly ages: readonly Age[];
  readonly places: readonly Place[];
  readonly relatives: readonly Relative[];
}

/** A sentence of the draft; its `reading` counts from the sentence's own beginning. */
export interface Sentence extends Piece, Named {
  readonly reading: SentenceReading;
}

/** A draft read once, for all rules. */
export interface Reading extends Surface, Named {
  readonly sentences: readonly Sentence[];
  /** Who the draft is about. */
  readonly subjects: Subjects;
  /** Whether the draft reads as English; in other languages only rules that need no language speak. */
  readonly english: boolean;
}

/** What a sentence holds, counted from the beginning of its draft; each kind is moved there when first asked for. */
class Placed implements Sentence {
  readonly text: string;
  readonly end: number;
  #people?: readonly Person[];
  #times?: readonly Time[];
  #ages?: readonly Age[];
  #places?: readonly Place[];
  #relatives?: readonly Relative[];
  constructor(readonly reading: SentenceReading, readonly start: number) {
    this.text = reading.text;
    this.end = start + reading.text.length;
  }
  get people() { return (this.#people ??= this.#moved(detailsOf(this.reading).people)); }
  get times() { return (this.#times ??= this.#moved(detailsOf(this.reading).times)); }
  get ages() { return (this.#ages ??= this.#moved(detailsOf(this.reading).ages)); }
  get places() { return (this.#places ??= this.#moved(detailsOf(this.reading).places)); }
  get relatives() { return (this.#relatives ??= this.#moved(detailsOf(this.reading).relatives)); }
  #moved<T extends Span>(pieces: readonly T[]): readonly T[] {
    return pieces.map((piece) => moved(piece, this.start));
  }
}

/** Sentences where they stood of late: in the draft, and in the draft with a change tried on it. */
const placed = new WeakMap<SentenceReading, Placed[]>();
const PLACES_KEPT = 4;

function sentenceAt(text: string, start: number, end: number): Sentence {
  const reading = readSentence(text.slice(start, end));
  let all = placed.get(reading);
  if (!all) placed.set(reading, (all = []));
  let sentence = all.find((one) => one.start === start);
  if (!sentence) {
    if (all.length === PLACES_KEPT) all.shift();
    all.push(sentence = new Placed(reading, start));
  }
  return sentence;
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
  let people: readonly Person[] | undefined;
  let times: readonly Time[] | undefined;
  let ages: readonly Age[] | undefined;
  let places: readonly Place[] | undefined;
  let relatives: readonly Relative[] | undefined;
  let english: boolean | undefined;
  return {
    ...look(draft, preferences),
    get sentences() { return (sentences ??= sentenceSpans(text).map(({ start, end }) => sentenceAt(text, start, end))); },
    get subjects() { return (subjects ??= subjectsOf(this.sentences.map(({ reading }) => reading), this.sentences.map(({ start }) => start))); },
    get people() { return (people ??= this.sentences.flatMap(({ people }) => people)); },
    get times() { return (times ??= this.sentences.flatMap(({ times }) => times)); },
    get ages() { return (ages ??= this.sentences.flatMap(({ ages }) => ages)); },
    get places() { return (places ??= this.sentences.flatMap(({ places }) => places)); },
    get relatives() { return (relatives ??= this.sentences.flatMap(({ relatives }) => relatives)); },
    get english() { return (english ??= isEnglish(this.sentences.map(({ reading }) => reading))); },
  };
}
