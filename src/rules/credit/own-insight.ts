import type { Rule } from '../../engine/rule.ts';

const STOCK = /\b(?:this|so true|true|yes|wow|must[- ]read|worth (?:a|the|your) (?:read|time|look|minute)s?|great|good|nice|excellent|brilliant|interesting|important|read|paper|article|study|thread|session|talk|slide|slides|agree|agreed|exactly|indeed|love|love it|thoughts|fyi|sharing|shared|share|pls|please|rt|a|an|the|and|of|on|from|by|via|here|now|very|really|all|100|is|it|that)\b/giu;

/** Suggests a word of one's own where a draft only passes something on. */
export const ownInsight = {
  id: 'credit/own-insight',
  severity: 'hint',
  title: 'Add what you make of it',
  why: 'Readers follow you for your view: one sentence on why it matters is what a link alone cannot give.',
  source: {
    name: 'Social media best practices, ASTRO',
    url: 'https://www.astro.org/Meetings-and-Education/SM-Best-Practices',
  },
  *check({ text, draft, links, hashtags, mentions }) {
    const passesOn = links.length > 0 || draft.kind === 'quote' || /^\s*RT\s*[@＠]/u.test(text);
    if (!passesOn || draft.images > 0 || draft.kind === 'reply' || draft.kind === 'comment') return;
    let own = '';
    let at = 0;
    for (const piece of [...links, ...hashtags, ...mentions].sort((a, b) => a.start - b.start)) {
      own += `${text.slice(at, Math.max(at, piece.start))} `;
      at = Math.max(at, piece.end);
    }
    own += text.slice(at);
    // What follows “RT @handle:” is theirs, up to a comment set off by slashes or a bar.
    if (/^\s*RT\b/u.test(text)) own = /(?:\/\/|\||["”](?=[^"“”]*$))(?<comment>.*)$/su.exec(own)?.groups?.['comment'] ?? '';
    if (holdsMore(own)) return;
    yield { message: 'This passes something on without a word of yours. What struck you, or what will you do differently?' };
  },
} satisfies Rule;

/** Whether letters are left when the stock phrases go; most drafts show it in their first words. */
function holdsMore(own: string): boolean {
  let at = 0;
  for (const match of own.matchAll(STOCK)) {
    if (/\p{L}/u.test(own.slice(at, match.index))) return true;
    at = match.index + match[0].length;
  }
  return /\p{L}/u.test(own.slice(at));
}
