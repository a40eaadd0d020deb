import type { Rule } from '../../engine/rule.ts';
import type { Fix } from '../../engine/types.ts';
import type { Reading } from '../../engine/read.ts';
import { BROAD_TAGS, CHAT_TAGS } from '../../words/community-tags.ts';
import { addAtEnd } from '../rewrite.ts';
import { diseasesIn } from './communities.ts';

// “A1:”, “T2.”, “A4 (late, sorry!):”, “Re T1, …”, “My answer to Q3: …”, after any handles. “T2 N0” and “T1 weighted” are tumours and scans.
const ANSWER = /^\s*(?:@[\p{L}\p{N}_]+[\s,:]+){0,6}(?:(?:(?:hi|hello|evening|morning) (?:all|everyone|folks)|late(?: to this| again)?|joining late|sorry,? late|catching up|just in|here|ok|okay|so|right|thanks|great question)[\s,:.!–—-]+)?(?:A\d{1,2}[a-d]? (?:from|part|for|at|in|via|cont\w*|continued|again|here|late|quick(?:ly)?|short(?:ly)?|my|our|also|two|too|and|take|one)\b[^.!?\n:]{0,60}[:–—-]|(?:Q|question |topic |T)\d{1,2}[a-d]? (?:answer|reply|response|take|from me|for me)\b|answer (?:to )?(?:number |no\.? )?\d{1,2}\s*[:.)–—-]|A\d{1,2}[a-d]? (?=(?:I|we|my|our|it's|yes|no|start|ask|don't|always|never|definitely|absolutely|agree|honestly|think|listen|see|both|more|less|the biggest|the best|the main)\b)|Q\d{1,2}\s*[:.)](?=\s)|(?:A|T)\d{1,2}[a-d]?(?:\/\d{1,2})?\s*(?:\([^()\n]{1,80}\)\s*)?(?:[:.)/]|[-–—](?!\p{L})|,(?!\s*[NM][0-3x]))|(?:(?:in )?(?:re|answer(?:ing)? to|answering|answer for|reply(?:ing)? to|replying for|on|for|to)|my (?:answer|reply|take|vote|two (?:cents|pence)) (?:to|on|for))[:\s]+(?:the )?(?:Q|T|question |topic )\d{1,2}\b(?!\s*[NM][0-3x]))/iu;

/** Flags the answer in a chat that nobody in the chat will see, because the chat's tag is missing. */
export const chatTag = {
  id: 'hashtags/chat-tag',
  severity: 'advice',
  title: 'Add the tag of the chat',
  why: 'People follow a chat or a journal club by its tag; an answer without it is read by nobody there.',
  source: {
    name: 'The lung cancer chat, LCSM Chat',
    url: 'https://lcsmchat.com/page/2/',
  },
  *check(reading) {
    const { draft, hashtags, text } = reading;
    if (draft.platform !== 'x') return;
    // Any tag that is not a broad one may be the chat's.
    if (hashtags.some((tag) => !BROAD_TAGS.has(tag.text.toLowerCase()))) return;
    const match = ANSWER.exec(text);
    if (!match) return;
    const start = match[0].length - match[0].replace(/^\s*(?:@[\p{L}\p{N}_]+[\s,:]+)*/u, '').length;
    const fix = withChatTag(reading);
    yield {
      span: { start, end: start + sign(match[0].slice(start)).length },
      message: 'This reads like an answer in a chat. Its tag is missing, so the people in the chat will not see it.',
      ...(fix && { fixes: [fix] }),
    };
  },
} satisfies Rule;

/** The words that say which question is answered, without the punctuation and the asides after them. */
function sign(answer: string): string {
  return /^[AT]\d{1,2}[a-d]?/iu.exec(answer)?.[0] ?? answer.replace(/[\s:.,)/–—-]+$/u, '');
}

/** The chat's tag where it is known: from the question that is answered, or from the disease the answer speaks of. */
function withChatTag(reading: Reading): Fix | undefined {
  const asked = reading.draft.quoting?.match(/#[\p{L}\p{N}_]+/gu)?.find((tag) => !BROAD_TAGS.has(tag.toLowerCase()));
  const disease = diseasesIn(reading).find(({ community }) => CHAT_TAGS.has(community.tag));
  const tag = asked ?? disease?.community.tag;
  return tag ? { label: `Add ${tag}`, edits: [addAtEnd(reading.text, tag)] } : undefined;
}
