import { fold } from '../words/fold.ts';
import type { Span } from './types.ts';

/** A word of a sentence; offsets are within the sentence. */
export interface Token extends Span {
  readonly text: string;
  /** Folded to plain lower case, a possessive 's left out. */
  readonly word: string;
  /** Where the word ends without its possessive 's. */
  readonly stem: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’*.-](?=[\p{L}\p{N}]))*/gu;

/** The words of a text: letters and digits, held together by an apostrophe, hyphen, star or point inside (S*phie, D.Q, o'clock). */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const bare = word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
    tokens.push({ start: match.index, end: match.index + word.length, text: word, word: fold(bare), stem: match.index + bare.length });
  }
  return tokens;
}

// A full stop after one of these does not end a sentence.
const ABBREVIATION = /(?:^|[^\p{L}])(?:mr|mrs|ms|mx|dr|drs|prof|st|ste|sr|jr|no|nos|vs|approx|hosp|rd|ave|dept|pt|tel|ext|e\.g|i\.e|rev|fr|hon|sgt|capt|lt|col|gen|[A-Z])$/iu;

// Nobody writes a sentence this long. Cut at a space, or at worst inside a word, so that reading time stays in step with the length of the text.
const LONG = 600;
const TOO_LONG = 700;

/** Where a sentence lies, and from where on those after it are found without it; `Infinity` where they are not. */
export interface SentenceSpan extends Span {
  readonly next: number;
}

/** Where the sentences of a text lie, from the `next` of one of them on: up to a stop followed by white space, or the end of a line. Endless ones are cut. */
export function sentenceSpans(text: string, from = 0): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = from;
  const close = (end: number, next = end) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) spans.push({ start: from, end: to, next });
    start = end;
  };
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) close(at + 1);
    else if (at - start >= LONG && (isSpace(code) || (at - start >= TOO_LONG && (code & 0xfc00) !== 0xdc00))) isSpace(code) ? close(at + 1) : close(at, Infinity);
    else if (isStop(code)) {
      let end = at + 1;
      while (end < text.length && (isStop(text.charCodeAt(end)) || isCloser(text.charCodeAt(end)))) end++;
      const ends = end >= text.length || isSpace(text.charCodeAt(end));
      const single = code === 46 && end === at + 1;
      if (ends && !(single && ABBREVIATION.test(text.slice(Math.max(start, at - 8), at)) && !isRoundedOff(text, end))) close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return spans;
}

/** After an abbreviation a sentence still ends when the line does. */
function isRoundedOff(text: string, end: number): boolean {
  return end >= text.length || text.charCodeAt(end) === 10;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function isCloser(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 0x201d || code === 0x2019;
}
