import type { Age } from './ages.ts';
import { nearestTo } from './nearest.ts';
import { isEnglish } from './english.ts';
import { detailsOf, type Details } from './details.ts';
import type { Person } from './people.ts';
import type { Place } from './places.ts';
import type { Relative } from './relatives.ts';
import { readSentence, type SentenceReading } from './sentence.ts';
import { subjectsOf, type Subjects } from './subject.ts';
import type { Time } from './times.ts';
import { sentenceSpans, type SentenceSpan } from './tokens.ts';
import type { Draft, Preferences, Span } from './types.ts';
import { look, type Piece, type Surface } from './surface.ts';

/** A sentence of the draft; its `reading` counts from the sentence's own beginning. */
export interface Sentence extends Piece {
  readonly reading: SentenceReading;
  /** The people, times, ages, places or relations it names, counted from the beginning of the draft. */
  named<Kind extends keyof Details>(kind: Kind): Details[Kind];
}

/** A draft read once, for all rules; the people, times, ages, places and relations it names are there whoever they are about. */
export interface Reading extends Surface, Details {
  readonly sentences: readonly Sentence[];
  /** Who the draft is about. */
  readonly subjects: Subjects;
  /** Whether the draft reads as English; in other languages only rules that need no language speak. */
  readonly english: boolean;
}

/** Sentences where they stood of late: in the draft, and in the draft with a change tried on it. What is kept by them is found again. */
const placed = new WeakMap<SentenceReading, Sentence[]>();
const PLACES_KEPT = 4;

function sentenceAt(text: string, start: number, end: number): Sentence {
  const reading = readSentence(text.slice(start, end));
  const before = placed.get(reading) ?? [];
  const known = before.find((one) => one.start === start);
  if (known) return known;
  const kept: { [Kind in keyof Details]?: readonly Span[] } = {};
  const sentence: Sentence = {
    start, end, text: reading.text, reading,
    named: <Kind extends keyof Details>(kind: Kind) => (kept[kind] ??= detailsOf(reading)[kind].map((piece) => moved<Span>(piece, start))) as readonly Span[] as Details[Kind],
  };
  placed.set(reading, [sentence, ...before].slice(0, PLACES_KEPT));
  return sentence;
}

/** The texts read of late with their sentences, the last first: the draft, and the draft with a change tried on it. */
let lately: readonly { readonly text: string; readonly spans: readonly SentenceSpan[]; readonly sentences: readonly Sentence[] }[] = [];
const TEXTS_KEPT = 3;

/** The sentences of a text; those before a change are taken from the text as it was read before. */
function sentencesOf(text: string): readonly Sentence[] {
  const { near, common } = nearestTo(text, lately);
  if (near?.text === text) return near.sentences;
  let same = near?.spans.length ?? 0;
  while (same > 0 && (near?.spans[same - 1]?.next ?? 0) >= common) same--;
  const spans = near ? near.spans.slice(0, same) : [];
  const sentences = near ? near.sentences.slice(0, same) : [];
  for (const span of sentenceSpans(text, spans.at(-1)?.next)) {
    spans.push(span);
    sentences.push(sentenceAt(text, span.start, span.end));
  }
  lately = [{ text, spans, sentences }, ...lately].slice(0, TEXTS_KEPT);
  return sentences;
}

/** The same thing, counted from the beginning of the draft. */
export function moved<T extends Span>(piece: T, by: number): T {
  return { ...piece, start: piece.start + by, end: piece.end + by };
}

/** Reads a draft once; everything a rule asks for afterwards is already there or made on first use. */
export function read(draft: Draft, preferences: Preferences): Reading {
  const { text } = draft;
  const surface = look(draft, preferences);
  let sentences: readonly Sentence[] | undefined;
  let subjects: Subjects | undefined;
  let people: readonly Person[] | undefined;
  let times: readonly Time[] | undefined;
  let ages: readonly Age[] | undefined;
  let places: readonly Place[] | undefined;
  let relatives: readonly Relative[] | undefined;
  let english: boolean | undefined;
  return {
    draft,
    text,
    preferences,
    get hashtags() { return surface.hashtags; },
    get mentions() { return surface.mentions; },
    get links() { return surface.links; },
    find: (pattern) => surface.find(pattern),
    get sentences() { return (sentences ??= sentencesOf(text)); },
    get subjects() { return (subjects ??= subjectsOf(this.sentences.map(({ reading }) => reading), this.sentences.map(({ start }) => start))); },
    get people() { return (people ??= this.sentences.flatMap((sentence) => sentence.named('people'))); },
    get times() { return (times ??= this.sentences.flatMap((sentence) => sentence.named('times'))); },
    get ages() { return (ages ??= this.sentences.flatMap((sentence) => sentence.named('ages'))); },
    get places() { return (places ??= this.sentences.flatMap((sentence) => sentence.named('places'))); },
    get relatives() { return (relatives ??= this.sentences.flatMap((sentence) => sentence.named('relatives'))); },
    get english() { return (english ??= isEnglish(this.sentences.map(({ reading }) => reading))); },
  };
}
