import type { Reading } from '../engine/read.ts';
import { matchesIn } from '../engine/parts.ts';

/** A pattern that speaks for a rule. */
export interface Cue {
  /** Runs on the plain text: in lower case, with straight quotation marks and apostrophes, and needs neither `i` nor `u`. */
  readonly pattern: RegExp;
  /** The pattern tells capitals: it runs on the draft as it stands. */
  readonly cased?: true;
}

const plains = new WeakMap<Reading, string>();

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

/** Every match of some cues, cue by cue. */
export function* matches<T extends Cue>(reading: Reading, cues: readonly T[]): Generator<{ readonly cue: T; readonly match: RegExpExecArray; readonly start: number; readonly end: number }> {
  const text = plain(reading);
  for (const cue of cues) {
    for (const match of matchesIn(cue.cased ? reading.text : text, cue.pattern)) {
      const start = match.index + match[0].length - match[0].trimStart().length;
      yield { cue, match, start, end: match.index + match[0].trimEnd().length };
    }
  }
}
