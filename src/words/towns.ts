import { PACKED_TOWNS } from './packed-towns.ts';
import { lazily, unpack } from './packed.ts';

const towns = lazily(() => unpack(PACKED_TOWNS));

/** About how many people live in a town of this folded name (the largest of that name), or undefined. Source: GeoNames. */
export function townPeople(folded: string): number | undefined {
  const kind = towns().get(folded);
  // The class is a power of two: the middle of its range is taken.
  return kind === undefined ? undefined : Math.round(1500 * 2 ** (kind.charCodeAt(0) - 65));
}
