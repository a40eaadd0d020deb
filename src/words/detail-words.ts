import { PACKED_BESIDE } from './packed-beside.ts';
import { lazily, unpack } from './packed.ts';

/** Log-odds between two neighbouring classes of words beside a detail; the middle class, M, says nothing. */
export const BESIDE_STEP = 0.1;
const NOTHING = 77;

const words = lazily(() => unpack(PACKED_BESIDE));

/** What a word beside a detail (see engine/beside.ts for how it is called) says of the detail's being a patient's, in log-odds. */
export function besideWeight(word: string): number {
  const kind = words().get(word);
  return kind === undefined ? 0 : (kind.charCodeAt(0) - NOTHING) * BESIDE_STEP;
}
