import { PACKED_ORDINARY } from './packed-ordinary.ts';
import { lazily, unpack } from './packed.ts';

const words = lazily(() => unpack(PACKED_ORDINARY));

const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['ed', ''], ['ed', 'e'], ['ing', ''], ['ing', 'e'], ['ly', ''], ['er', ''], ['ers', ''], ['er', 'e'],
];

/** The ordinary word that a lower-case word is, or is a common form of, with its class in the list; undefined for any other. */
export function ordinaryClass(lower: string): { readonly word: string; readonly kind: string } | undefined {
  const known = words();
  const kind = known.get(lower);
  if (kind !== undefined) return { word: lower, kind };
  for (const [ending, instead] of ENDINGS) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 3) continue;
    const word = lower.slice(0, lower.length - ending.length) + instead;
    const stem = known.get(word);
    if (stem !== undefined) return { word, kind: stem };
  }
  return undefined;
}

/** Whether a lower-case word is an ordinary English word, its common endings included. */
export function isOrdinary(lower: string): boolean {
  return ordinaryClass(lower) !== undefined;
}
