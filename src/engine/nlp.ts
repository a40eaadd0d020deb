import type { Span } from './types.ts';

/** A word as the tagger sees it, with the tags it gave: `Person`, `Place`, `Verb` and their kind. */
interface Tagged extends Span {
  readonly tags: ReadonlySet<string>;
}

type Tagger = typeof import('compromise/two').default;

let tagger: Tagger | undefined;

/**
 * Loads compromise, the tagger. It costs a started worker more than everything else together, so nothing waits for it: until it is there, `tagged` has no
 * opinion. Never rejects: without the tagger the rules go on as if it had none.
 */
export async function loadTagger(): Promise<void> {
  try {
    tagger ??= (await import('compromise/two')).default;
  } catch {
    // Reading goes on without a second opinion.
  }
}

/** Sentences tagged lately: while a person types, all but one of them are the same as before. */
const lately = new Map<string, readonly Tagged[]>();
const KEPT = 60;
/** Beyond this many characters a sentence is not worth the time its tagging takes. */
const LONGEST = 600;

/** The words of a sentence with their tags, or undefined while the tagger is not loaded. */
export function tagged(sentence: string): readonly Tagged[] | undefined {
  if (!tagger || sentence.length > LONGEST) return undefined;
  const known = lately.get(sentence);
  if (known) return known;
  const views = tagger(sentence).json({ offset: true }) as readonly {
    readonly terms: readonly { readonly tags: readonly string[]; readonly offset: { readonly start: number; readonly length: number } }[];
  }[];
  const words = views.flatMap(({ terms }) => terms.map(({ tags, offset }) => ({ start: offset.start, end: offset.start + offset.length, tags: new Set(tags) })));
  if (lately.size >= KEPT) lately.delete(lately.keys().next().value ?? '');
  lately.set(sentence, words);
  return words;
}
