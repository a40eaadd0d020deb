import type { Reading } from '../../engine/read.ts';
import { COMMUNITIES, type Community } from '../../words/community-tags.ts';

/** A disease a draft speaks of, and where. */
export interface Mention {
  readonly community: Community;
  readonly start: number;
  readonly words: string;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()[\]\\]/gu, '\\$&');
}

// One alternation over all diseases: a single pass over the draft, whatever the number of tags. Plurals come free.
const WORDS = new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${COMMUNITIES.map(({ words }) => escaped(words)).join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');
const ABBREVIATIONS = new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${COMMUNITIES.map(({ abbreviations }) => escaped(abbreviations)).filter((one) => one !== '').join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const byWords = new Map(COMMUNITIES.flatMap((community) => community.words.split('|').map((words) => [words, community] as const)));
const byAbbreviation = new Map(COMMUNITIES.flatMap((community) => community.abbreviations.split('|').map((one) => [one, community] as const)));

/** The diseases with a community of their own that a draft speaks of, in the order of the text. */
export function diseasesIn({ text }: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(WORDS)) {
    const words = match[0].toLowerCase();
    const community = byWords.get(words) ?? byWords.get(words.replace(/s$/u, ''));
    if (community) mentions.push({ community, start: match.index, words: match[0] });
  }
  for (const match of text.matchAll(ABBREVIATIONS)) {
    const community = byAbbreviation.get(match[0]);
    if (community) mentions.push({ community, start: match.index, words: match[0] });
  }
  return mentions.sort((a, b) => a.start - b.start);
}
