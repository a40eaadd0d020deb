import type { Reading } from '../engine/read.ts';
import { anyLine, matchesIn, type AskLine } from '../engine/parts.ts';

/** A pattern, and words of which one must stand in a draft before the pattern is worth trying: most drafts hold none. */
export interface Cue {
  /** Separated by spaces; `cure*` is the beginning of a word, `#` any figure, `%` the sign. Empty: always worth trying. */
  readonly words: string;
  /** Runs on the plain text: in lower case, with straight quotation marks and apostrophes, and needs neither `i` nor `u`. */
  readonly pattern: RegExp;
  /** The pattern tells capitals: it runs on the draft as it stands. */
  readonly cased?: true;
}

const plains = new WeakMap<Reading, string>();
/** By a cue's words. */
const asked = new Map<string, AskLine>();

/** The draft as patterns read it: lower case, ' for ’ and ‘, each unit where it was. Far quicker than patterns that ignore case. */
export function plain(reading: Reading): string {
  let text = plains.get(reading);
  if (text === undefined) {
    text = lower(reading.text).replace(/[’‘]/g, "'");
    plains.set(reading, text);
  }
  return text;
}

/** Lower case that never changes a length: a few letters would become two. */
export function lower(text: string): string {
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  return Array.from(text, (character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join('');
}

/** Whether one of a cue's words stands in the draft. */
export function mayOccur(reading: Reading, words: string): boolean {
  if (words === '') return true;
  let ask = asked.get(words);
  if (!ask) {
    const list = words.split(' ');
    asked.set(words, ask = (_line, once) => {
      const keys = once(keysIn);
      return list.some((word) => keys.has(word));
    });
  }
  return anyLine(plain(reading), ask);
}

/** Every match of those cues whose words stand in the draft, cue by cue. */
export function* matches<T extends Cue>(reading: Reading, cues: readonly T[]): Generator<{ readonly cue: T; readonly match: RegExpExecArray; readonly start: number; readonly end: number }> {
  const text = plain(reading);
  for (const cue of cues) {
    if (!mayOccur(reading, cue.words)) continue;
    for (const match of matchesIn(cue.cased ? reading.text : text, cue.pattern)) {
      const start = match.index + match[0].length - match[0].trimStart().length;
      yield { cue, match, start, end: match.index + match[0].trimEnd().length };
    }
  }
}

/** The words of a line and their beginnings of three to seven letters. */
function keysIn(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const word of text.match(/[a-z0-9']+/g) ?? []) {
    if (keys.has(word)) continue;
    keys.add(word);
    for (let length = 3; length <= 7 && length <= word.length; length++) keys.add(`${word.slice(0, length)}*`);
  }
  if (/\d/.test(text)) keys.add('#');
  if (text.includes('%')) keys.add('%');
  return keys;
}
