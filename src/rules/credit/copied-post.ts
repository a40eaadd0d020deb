import type { Rule } from '../../engine/rule.ts';
import { addSentence } from '../rewrite.ts';
import { quotations } from '../frames.ts';
import { copiedAt } from './copied.ts';
import { isCredited } from './credited.ts';

/** Flags a text passed on as found, with no handle, name or link. */
export const copiedPost = {
  id: 'credit/copied-post',
  severity: 'advice',
  title: 'Share the original, or name it',
  why: 'A pasted text loses its author and its date, and nobody can tell any more whether it is true; sharing the original keeps both.',
  source: {
    name: 'A 12-word social media policy, Mayo Clinic',
    url: 'https://socialfish.org/a-12-word-social-media-policy/',
  },
  *check(reading) {
    const marker = copiedAt(reading);
    if (!marker || isCredited(reading)) return;
    // “RT” carries the whole post; elsewhere the quotation beside the words is what was copied.
    const copied = quotations(reading).find((quotation) => quotation.end - quotation.start > 30 && quotation.start - marker.end < 80 && marker.start - quotation.end < 80);
    yield {
      span: { start: Math.min(marker.start, copied?.start ?? marker.start), end: Math.max(marker.end, copied?.end ?? marker.end) },
      message: 'This passes on somebody else’s words. Sharing the original, or naming who wrote it, keeps them theirs.',
      fixes: [{ label: 'Add “via @…” to fill in', edits: [addSentence(reading.text, '(via @…)')].map((edit) => ({ span: edit.span, text: edit.text.replace(/^\. \(/u, ' (') })) }],
    };
  },
} satisfies Rule;
