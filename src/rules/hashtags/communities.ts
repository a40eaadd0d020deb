import type { Reading } from '../../engine/read.ts';
import { plain } from '../cues.ts';
import { communities, type Community } from '../../words/community-tags.ts';
import { matchesIn } from '../../engine/parts.ts';

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
const COMMUNITIES = communities();
const WORDS = new RegExp(`(?<![a-z0-9#@])(?:${COMMUNITIES.map(({ words }) => escaped(words)).join('|')})s?(?![a-z0-9])`, 'g');
const ABBREVIATIONS = new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${COMMUNITIES.map(({ abbreviations }) => escaped(abbreviations)).filter((one) => one !== '').join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const byWords = new Map(COMMUNITIES.flatMap((community) => community.words.split('|').map((words) => [words, community] as const)));
const byAbbreviation = new Map(COMMUNITIES.flatMap((community) => community.abbreviations.split('|').map((one) => [one, community] as const)));

/** The diseases with a community of their own that a draft speaks of, in the order of the text. */
export function diseasesIn(reading: Reading): Mention[] {
  const { text } = reading;
  const mentions: Mention[] = [];
  for (const match of matchesIn(plain(reading), WORDS)) {
    const words = match[0];
    const community = byWords.get(words) ?? byWords.get(words.replace(/s$/u, ''));
    if (community) mentions.push({ community, start: match.index, words: text.slice(match.index, match.index + words.length) });
  }
  for (const match of matchesIn(text, ABBREVIATIONS)) {
    const community = byAbbreviation.get(match[0]);
    if (community) mentions.push({ community, start: match.index, words: match[0] });
  }
  return mentions.sort((a, b) => a.start - b.start);
}
