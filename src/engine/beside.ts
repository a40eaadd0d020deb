import { besideWeight } from '../words/detail-words.ts';
import type { Family } from './evidence.ts';
import type { Sentence } from './read.ts';
import type { Token } from './tokens.ts';
import type { Span } from './types.ts';

/** How many words to each side of a detail are looked at. */
const REACH = 4;
const LETTER: Readonly<Record<Family, string>> = { name: 'n', time: 't', age: 'a', place: 'p', relative: 'r' };

/**
 * What the words of a detail and the nearest words of its sentence are called in the fitted list: `n<` before and `n>` after a name, `n[` and `n]` right beside
 * it (nothing at all at an end of the sentence), `t=` in a time; numbers by their length. A name's own words say nothing: they are of the wrong person next time.
 */
export function wordsBeside(family: Family, sentence: Sentence, { start, end }: Span): string[] {
  const letter = LETTER[family];
  const { tokens } = sentence.reading;
  const from = start - sentence.start;
  const to = end - sentence.start;
  let first = tokens.findIndex((token) => token.end > from);
  if (first < 0) first = tokens.length;
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < to) last++;
  const said = (token: Token | undefined) => (token ? (/\d/.test(token.word) ? '#'.repeat(Math.min(4, token.word.length)) : token.word) : '');
  const found = new Set([`${letter}[${said(tokens[first - 1])}`, `${letter}]${said(tokens[last])}`]);
  for (let at = Math.max(0, first - REACH); at < first; at++) found.add(`${letter}<${said(tokens[at])}`);
  for (let at = last; at < Math.min(tokens.length, last + REACH); at++) found.add(`${letter}>${said(tokens[at])}`);
  if (family !== 'name') for (let at = first; at < last; at++) found.add(`${letter}=${said(tokens[at])}`);
  return [...found];
}

const known = new WeakMap<Span, number>();

/** What the words beside a detail say of its being a patient's, in log-odds; kept as long as the detail is, which is as long as its sentence stands where it does. */
export function besideOf(family: Family, sentence: Sentence, detail: Span): number {
  let sum = known.get(detail);
  if (sum === undefined) {
    sum = 0;
    for (const word of wordsBeside(family, sentence, detail)) sum += besideWeight(word);
    known.set(detail, sum);
  }
  return sum;
}
