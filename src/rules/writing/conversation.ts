import type { Rule } from '../../engine/rule.ts';
import { addSentence } from '../rewrite.ts';

/** Suggests an opening for readers where a post neither asks nor names anyone; off until it is wanted. */
export const conversation = {
  id: 'writing/conversation',
  severity: 'hint',
  title: 'Invite an answer',
  why: 'Posts that ask something, or name people who share the interest, begin conversations; the others are read and passed by.',
  source: {
    name: 'Social media best practices, ASTRO',
    url: 'https://www.astro.org/Meetings-and-Education/SM-Best-Practices',
  },
  offByDefault: true,
  *check({ text, draft, mentions }) {
    if (draft.kind === 'reply' || draft.kind === 'comment' || mentions.length > 0) return;
    if (text.trim().length < 60 || /[?？]|\b(?:tell (?:me|us)|let (?:me|us) know|comments?|reply|replies|thoughts|join us|suggestions)\b/iu.test(text)) return;
    yield {
      message: 'Nobody is asked anything here. A question, or a colleague named, invites an answer.',
      fixes: [{ label: 'Ask “What is your experience?”', edits: [addSentence(text, 'What is your experience?')] }],
    };
  },
} satisfies Rule;
