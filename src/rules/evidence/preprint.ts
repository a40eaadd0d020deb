import type { Rule } from '../../engine/rule.ts';
import { PREPRINT_DOI, PREPRINT_HOSTS } from '../../words/preprints.ts';
import { occursIn } from '../../engine/parts.ts';

const SAID = /\bpre-?prints?\b|\bnot (?:yet )?(?:been )?peer[- ]?reviewed\b|\bbefore peer[- ]?review\b|\bawaiting (?:peer[- ]?)?review\b/iu;

/** Suggests saying that a linked paper has not been reviewed yet. */
export const preprint = {
  id: 'evidence/preprint',
  severity: 'hint',
  title: 'Say that it is a preprint',
  why: 'Readers take a linked paper as reviewed; those who pass it on will not check either.',
  source: {
    name: 'DOIs for preprints, openRxiv',
    url: 'https://connect.biorxiv.org/news/2025/11/18/preprint_dois',
  },
  *check({ links, text }) {
    if (links.length === 0 || occursIn(text, SAID)) return;
    for (const link of links) {
      const host = /^(?:https?:\/\/)?(?:www\.)?(?<host>[^/?#:]+)/iu.exec(link.text)?.groups?.['host']?.toLowerCase() ?? '';
      const registered = host.split('.').slice(-2).join('.');
      if (!PREPRINT_HOSTS.has(host) && !PREPRINT_HOSTS.has(registered) && !PREPRINT_DOI.test(link.text)) continue;
      yield {
        span: { start: link.start, end: link.end },
        message: 'This paper has not been through peer review yet. Say so, since most readers will not look.',
        fixes: [{ label: 'Add “(preprint, not peer reviewed)”', edits: [{ span: { start: link.end, end: link.end }, text: ' (preprint, not peer reviewed)' }] }],
      };
      return;
    }
  },
} satisfies Rule;
