import type { Reading } from '../engine/read.ts';
import type { Span } from '../engine/types.ts';
import { matchesIn } from '../engine/parts.ts';

/** Words whose full stop does not end a sentence. */
const ABBREVIATED = /(?:^|[\s("“])(?:dr|mr|mrs|ms|prof|st|vs|v|fig|figs|no|approx|e\.g|i\.e|et al|inc|ltd|jr|sr|pts?|\p{Lu})$/iu;

/** The sentence around a place, without the white space around it. Knows a few abbreviations; a line break always ends a sentence. */
export function sentenceAround(text: string, at: number): Span {
  let start = 0;
  for (let i = Math.min(at, text.length) - 1; i >= 0; i--) {
    if (endsSentence(text, i, at)) {
      start = i + 1;
      break;
    }
  }
  let end = text.length;
  for (let i = at; i < text.length; i++) {
    if (text[i] === '\n') {
      end = i;
      break;
    }
    if (endsSentence(text, i, text.length)) {
      end = i + 1;
      break;
    }
  }
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Whether the character at `i` is the last one of a sentence; `limit` is where the reader already knows the sentence goes on. */
function endsSentence(text: string, i: number, limit: number): boolean {
  const character = text[i];
  if (character === '\n') return true;
  if (character === '.' || character === '!' || character === '?' || character === '…') {
    const next = text[i + 1];
    if (next !== undefined && i + 1 < limit && !/[\s"”’)]/u.test(next)) return false;
    return character !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, i - 8), i));
  }
  // A quotation that ends its sentence inside: “…?” Next.
  return (character === '"' || character === '”' || character === ')') && /[.!?…]/u.test(text[i - 1] ?? '') && /\s/u.test(text[i + 1] ?? ' ');
}

const QUOTATION = /“[^“”\n]{2,600}”|"[^"\n]{2,600}"|«[^«»\n]{2,600}»/gu;
const seen = new WeakMap<Reading, readonly Span[]>();

/** What stands between double quotation marks, the marks included. */
export function quotations(reading: Reading): readonly Span[] {
  const known = seen.get(reading);
  if (known) return known;
  const found = matchesIn(reading.text, QUOTATION).map((match) => ({ start: match.index, end: match.index + match[0].length }));
  seen.set(reading, found);
  return found;
}

/** Whether words are somebody else's: they stand between quotation marks. */
export function isQuoted(reading: Reading, span: Span): boolean {
  return quotations(reading).some((quotation) => quotation.start <= span.start && span.end <= quotation.end);
}

/** Whether two stretches share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How wide the window is in which a word before turns a claim round: “no miracle”, “is not a cure”. */
const BEFORE = 28;
const DENIAL = /\b(?:no|not|never|n't|isn't|aren't|wasn't|doesn't|don't|won't|can't|cannot|without|nor|neither|hardly|far from|rather than|instead of|stop (?:calling|saying)|myth|so-called|beware|wary of|anyone who|nobody|nothing)\b[^.!?\n]*$/;

/** Whether the words before a place in a plain text (lower case, straight apostrophes) deny what follows. */
export function isDenied(text: string, at: number): boolean {
  return DENIAL.test(text.slice(Math.max(0, at - BEFORE), at));
}
