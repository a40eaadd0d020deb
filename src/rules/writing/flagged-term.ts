import type { Rule } from '../../engine/rule.ts';
import type { Surface } from '../../engine/surface.ts';
import { matchesIn } from '../../engine/parts.ts';

/** Marks the words a person wants to see pointed out wherever they write them. */
export const flaggedTerm = {
  id: 'writing/flagged-term',
  severity: 'advice',
  title: 'Look again at your own term',
  why: 'You asked to be shown these words: a project name, a nickname of the ward, a word you are trying to lose.',
  source: {
    name: 'Social media guidelines for physicians, Massachusetts Medical Society',
    url: 'https://www.massmed.org/Practice-Support/Legal-and-Regulatory/Social-Media-Guidelines-for-Physicians',
  },
  *check({ text, preferences }) {
    if (preferences.flaggedTerms.length === 0) return;
    for (const term of preferences.flaggedTerms) {
      const words = term.trim();
      if (words === '') continue;
      const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+'), 'giu');
      for (const match of matchesIn(text, pattern)) {
        const end = match.index + match[0].length;
        // A term is whole words: “icu” is not in “difficult”.
        if (/[\p{L}\p{N}]/u.test(text.slice(0, match.index).slice(-1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
        yield { span: { start: match.index, end }, message: `“${words}” is on your own list of words to look at twice.` };
      }
    }
  },
} satisfies Rule<Surface>;
