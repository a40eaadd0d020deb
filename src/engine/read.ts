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
import { matchesIn } from './parts.ts';

/** A word, tag, handle or link of the draft, with the text it covers. */
export interface Piece extends Span {
  readonly text: string;
}

/** A sentence of the draft; its `reading` counts from the sentence's own beginning. */
export interface Sentence extends Piece {
  readonly reading: SentenceReading;
}

/** A draft read once, for all rules. */
export interface Reading {
  readonly draft: Draft;
  readonly text: string;
  readonly preferences: Preferences;
  /** `#tag` pieces, the sign included. */
  readonly hashtags: readonly Piece[];
  /** `@handle` pieces, the sign included. */
  readonly mentions: readonly Piece[];
  readonly links: readonly Piece[];
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
  /** Every match of a pattern in the draft's text (the `g` flag is added where missing). */
  find(pattern: RegExp): Iterable<Piece & { readonly groups: Readonly<Record<string, string | undefined>> }>;
}

const LINK = /\bhttps?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)\]'’]|\b(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|io|co|uk|info|health|blog|news|me|eu|de|fr|es|ca|au|ie|in|nz|za)\b(?:\/[^\s<>"”]*[^\s<>"”.,;:!?)\]'’])?/giu;
const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;
const MENTION = /(?<![\p{L}\p{N}_.@])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/gu;

function pieces(text: string, pattern: RegExp): Piece[] {
  return matchesIn(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
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
  const links = pieces(text, LINK);
  let sentences: Sentence[] | undefined;
  let subjects: Subjects | undefined;
  let people: Person[] | undefined;
  let times: Time[] | undefined;
  let ages: Age[] | undefined;
  let places: Place[] | undefined;
  let relatives: Relative[] | undefined;
  let english: boolean | undefined;
  const outsideLinks = (piece: Piece) => !links.some((link) => piece.start < link.end && link.start < piece.end);
  return {
    draft,
    text,
    preferences,
    hashtags: pieces(text, HASHTAG).filter(outsideLinks),
    mentions: pieces(text, MENTION),
    links,
    get sentences() { return (sentences ??= sentenceSpans(text).map(({ start, end }) => sentenceAt(text, start, end))); },
    get subjects() { return (subjects ??= subjectsOf(this.sentences.map(({ reading }) => reading), this.sentences.map(({ start }) => start))); },
    get people() { return (people ??= each(this.sentences, ({ people }) => people)); },
    get times() { return (times ??= each(this.sentences, ({ times }) => times)); },
    get ages() { return (ages ??= each(this.sentences, ({ ages }) => ages)); },
    get places() { return (places ??= each(this.sentences, ({ places }) => places)); },
    get relatives() { return (relatives ??= each(this.sentences, ({ relatives }) => relatives)); },
    get english() { return (english ??= isEnglish(this.sentences.map(({ reading }) => reading))); },
    *find(pattern) {
      for (const match of matchesIn(text, pattern)) yield { start: match.index, end: match.index + match[0].length, text: match[0], groups: match.groups ?? {} };
    },
  };
}
