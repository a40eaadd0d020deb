import type { SentenceReading } from './sentence.ts';
import type { Piece } from './read.ts';

/** A person named in the draft. */
export interface Person extends Piece {
  readonly kind: 'name';
}

/** The people a sentence names; offsets are within the sentence. */
export function peopleOf(_sentence: SentenceReading): Person[] {
  return [];
}
