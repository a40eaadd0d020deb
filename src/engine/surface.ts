import { matchesIn } from './parts.ts';
import type { Draft, Preferences, Span } from './types.ts';

/** A word, tag, handle or link of the draft, with the text it covers. */
export interface Piece extends Span {
  readonly text: string;
}

/** What shows of a draft without reading a word of it: enough for the rules that answer first. */
export interface Surface {
  readonly draft: Draft;
  readonly text: string;
  readonly preferences: Preferences;
  /** `#tag` pieces, the sign included. */
  readonly hashtags: readonly Piece[];
  /** `@handle` pieces, the sign included. */
  readonly mentions: readonly Piece[];
  readonly links: readonly Piece[];
  /** Every match of a pattern in the draft's text (the `g` flag is added where missing). */
  find(pattern: RegExp): Iterable<Piece & { readonly groups: Readonly<Record<string, string | undefined>> }>;
}

const LINK = /\bhttps?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)\]'’]|\b(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|io|co|uk|info|health|blog|news|me|eu|de|fr|es|ca|au|ie|in|nz|za)\b(?:\/[^\s<>"”]*[^\s<>"”.,;:!?)\]'’])?/giu;
const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;
const MENTION = /(?<![\p{L}\p{N}_.@])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/gu;

function pieces(text: string, pattern: RegExp): Piece[] {
  return matchesIn(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** Looks at a draft: its tags, handles and links, each when first asked for. */
export function look(draft: Draft, preferences: Preferences): Surface {
  const { text } = draft;
  let links: readonly Piece[] | undefined;
  let hashtags: readonly Piece[] | undefined;
  let mentions: readonly Piece[] | undefined;
  return {
    draft,
    text,
    preferences,
    get links() { return (links ??= pieces(text, LINK)); },
    get hashtags() { return (hashtags ??= pieces(text, HASHTAG).filter((piece) => !this.links.some((link) => piece.start < link.end && link.start < piece.end))); },
    get mentions() { return (mentions ??= pieces(text, MENTION)); },
    *find(pattern) {
      for (const match of matchesIn(text, pattern)) yield { start: match.index, end: match.index + match[0].length, text: match[0], groups: match.groups ?? {} };
    },
  };
}
