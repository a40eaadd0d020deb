import type { Draft, Preferences, Span } from './types.ts';

/** A word, tag, handle or link of the draft, with the text it covers. */
export interface Piece extends Span {
  readonly text: string;
}

/** A draft read once, for all rules. */
export interface Reading {
  readonly draft: Draft;
  readonly text: string;
  readonly preferences: Preferences;
  /** `#tag` pieces, the sign included. */
  readonly hashtags: readonly Piece[];
  /** `@handle` pieces, the sign included. */
  readonly mentions: readonly Piece[];
  readonly links: readonly Piece[];
  readonly sentences: readonly Piece[];
  /** Every match of a pattern in the draft's text (the `g` flag is added where missing). */
  find(pattern: RegExp): Iterable<Piece & { readonly groups: Readonly<Record<string, string | undefined>> }>;
}

const LINK = /\bhttps?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)\]'’]|\b(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|io|co|uk|info|health|blog|news|me|eu|de|fr|es|ca|au|ie|in|nz|za)\b(?:\/[^\s<>"”]*[^\s<>"”.,;:!?)\]'’])?/giu;
const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;
const MENTION = /(?<![\p{L}\p{N}_.@])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/gu;
const SENTENCE = /[^\n.!?…]+(?:[.!?…]+(?!\s|$)[^\n.!?…]*)*[.!?…]*/gu;

function pieces(text: string, pattern: RegExp): Piece[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** Reads a draft once; everything a rule asks for afterwards is already there or made on first use. */
export function read(draft: Draft, preferences: Preferences): Reading {
  const { text } = draft;
  const links = pieces(text, LINK);
  const outsideLinks = (piece: Piece) => !links.some((link) => piece.start < link.end && link.start < piece.end);
  return {
    draft,
    text,
    preferences,
    hashtags: pieces(text, HASHTAG).filter(outsideLinks),
    mentions: pieces(text, MENTION),
    links,
    sentences: pieces(text, SENTENCE),
    *find(pattern) {
      const global = pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
      for (const match of text.matchAll(global)) {
        yield { start: match.index, end: match.index + match[0].length, text: match[0], groups: match.groups ?? {} };
      }
    },
  };
}
