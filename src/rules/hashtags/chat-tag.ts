import type { Rule } from '../../engine/rule.ts';
import type { Fix, Hit } from '../../engine/types.ts';
import type { Reading } from '../../engine/read.ts';
import { BROAD_TAGS, CHAT_TAGS } from '../../words/community-tags.ts';
import { addAtEnd } from '../rewrite.ts';
import { diseasesIn } from './communities.ts';

// “A1:”, “T2.”, “A4 (late, sorry!):”, “Re T1, …”, “My answer to Q3: …”, after any handles. “T2 N0” and “T1 weighted” are tumours and scans.
const ANSWER = /^\s*(?:@[\p{L}\p{N}_]+[\s,:]+){0,6}(?:(?:(?:hi|hello|evening|morning) (?:all|everyone|folks)|late(?: to this| again)?|joining late|sorry,? late|catching up|just in|here|ok|okay|so|right|thanks|great question)[\s,:.!–—-]+)?(?:A\d{1,2}[a-d]? (?:from|part|for|at|in|via|cont\w*|continued|again|here|late|quick(?:ly)?|short(?:ly)?|my|our|also|two|too|and|take|one)\b[^.!?\n:]{0,60}[:–—-]|(?:Q|question |topic |T)\d{1,2}[a-d]? (?:answer|reply|response|take|from me|for me)\b|answer (?:to )?(?:number |no\.? )?\d{1,2}\s*[:.)–—-]|A\d{1,2}[a-d]? (?=(?:I|we|my|our|it's|yes|no|start|ask|don't|always|never|definitely|absolutely|agree|honestly|think|listen|see|both|more|less|the biggest|the best|the main)\b)|Q\d{1,2}\s*(?:[:.)]| [-–—])(?=\s)|(?:A|T)\d{1,2}[a-d]?(?:\/\d{1,2})?\s*(?:\([^()\n]{1,80}\)\s*)?(?:[:.)/]|[-–—](?!\p{L})|,(?!\s*[NM][0-3x]))|(?:(?:in )?(?:re|answer(?:ing)? to|answering|answer for|reply(?:ing)? to|replying for|on|for|to)|my (?:answer|reply|take|vote|two (?:cents|pence)) (?:to|on|for))[:\s]+(?:the )?(?:Q|T|question |topic )\d{1,2}\b(?!\s*[NM][0-3x]))/iu;

/** The bare sign with no punctuation: “A1 The barrier is …”, “T2 my first answer …”. Capitals and ordinary openings only: “T2 lesion”, “T1 MRI”, “A1 motorway” are no answers. */
const BARE = /^\s*(?:@[\p{L}\p{N}_]+[\s,:]+){0,6}(?<sign>[AT](?:[1-9]|1[0-2])[a-d]?)\s+(?!(?:N[0-3x]|M[0-1x]|(?:Weighted|Tumou?rs?|Disease|Lesions?|Glottic|Larynx|Laryngeal|Bladder|Rectal|Colon|Breast|Lung|Prostate|Signal|Flair|Diabet\p{L}*|Motorway|Paper|Post\p{L}*|Cell|Mapping|Vertebra\p{L}*|Compression|Fractures?|Level|Roads?|Milk|Northbound|Southbound|Eastbound|Westbound|Junction)\b))(?:["“‘']?\p{Lu}[\p{Ll}'’]|["“]?I\b|(?:the|it['’]s|its|we|we['’]re|we['’]ve|our|my|not|yes|no|yep|nope|what|when|as|always|never|start|ask|don['’]t|by|because|definitely|absolutely|agree|honestly|listen|think|making|being|having|getting|every|this|that|they|you|from|for|with|at|so|more|less|one|two|both|if|lots|time|trust|mostly|usually|often|try|use|be|hard|easy|big|i['’]m|i['’]d|i['’]ve|i|late|here|joining|sorry|hello|hi|hey|just|nothing|everything|everyone|nobody|people|patients|families|carers|staff|first|access|cost|trust|still|also|same|me|ours|mine|don['’]t|can['’]t|depends)\b(?! (?:mri|scan|tumou?rs?|weighted|lesions?)))/u;
/** An answer set off by a colon inside the draft: “… since T2 scrolled past. T2: what stops people is …”. */
const INSIDE = /(?<=[.!?…\n]\s{0,3})(?<sign>[AT](?:[1-9]|1[0-2])[a-d]?)(?::| [-–—])\s+(?=["“]?\p{L})/u;
/** Stages, scans and roads, where T1 and A1 mean something else. */
const STAGE = /\b(?:stag(?:e|es|ing)|TNM|[cpy]?T[1-4][ab]? ?N[0-3]|weighted|FLAIR|MRI|tumou?rs?|lesions?|hyperintens\w+|\d ?(?:mm|cm)|motorway|A-levels?)\b/iu;

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
    const match = ANSWER.exec(text) ?? (STAGE.test(text) ? null : BARE.exec(text) ?? INSIDE.exec(text));
    if (!match) return;
    const bare = match.groups?.['sign'];
    if (bare !== undefined) {
      const at = match.index + match[0].indexOf(bare);
      yield answer(reading, at, at + bare.length);
      return;
    }
    const start = match[0].length - match[0].replace(/^\s*(?:@[\p{L}\p{N}_]+[\s,:]+)*/u, '').length;
    yield answer(reading, start, start + sign(match[0].slice(start)).length);
  },
} satisfies Rule;

function answer(reading: Reading, start: number, end: number): Hit {
  const fix = withChatTag(reading);
  return {
    span: { start, end },
    message: 'This reads like an answer in a chat. Its tag is missing, so the people in the chat will not see it.',
    ...(fix && { fixes: [fix] }),
  };
}

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
