import { PACKED_NAMES } from './packed-names.ts';
import { lazily, unpack } from './packed.ts';

const names = lazily(() => unpack(PACKED_NAMES));

/** What a folded word is as a name: given, family, both or neither; `word` when it is an ordinary word as well. */
export interface NameKind {
  readonly given: boolean;
  readonly family: boolean;
  readonly word: boolean;
}

const KINDS: Readonly<Record<string, NameKind>> = {
  G: { given: true, family: false, word: false },
  S: { given: false, family: true, word: false },
  B: { given: true, family: true, word: false },
  H: { given: true, family: false, word: true },
  T: { given: false, family: true, word: true },
  C: { given: true, family: true, word: true },
};

/** Looks a folded word up among about 29,000 names of many origins. */
export function nameKind(folded: string): NameKind | undefined {
  return KINDS[names().get(folded) ?? ''];
}
