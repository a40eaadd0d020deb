import { PACKED_ORDINARY } from './packed-ordinary.ts';
import { lazily, unpack } from './packed.ts';

const words = lazily(() => unpack(PACKED_ORDINARY));

const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['ly', ''], ['er', ''], ['ers', ''], ['er', 'e'],
];

/** Whether a lower-case word is an ordinary English word, its common endings included. */
export function isOrdinary(lower: string): boolean {
  const known = words();
  if (known.has(lower)) return true;
  for (const [ending, instead] of ENDINGS) {
    if (lower.endsWith(ending) && lower.length - ending.length > 2 && known.has(lower.slice(0, lower.length - ending.length) + instead)) return true;
  }
  return false;
}
