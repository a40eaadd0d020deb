import parseTweet from 'twitter-text/dist/parseTweet.js';
import type { Rule } from '../../engine/rule.ts';
import type { Fix, Hit } from '../../engine/types.ts';
import type { Reading } from '../../engine/read.ts';
import { sentenceAround } from '../frames.ts';
import { matchesIn } from '../../engine/parts.ts';

/** What X shows without a click, in its own counting. */
const X_LIMIT = 280;
/** Longer drafts are over the limit by any counting, and the library's link finder is slow on them. */
const X_COUNTED = 1200;
/** About where a paragraph fills the screen of a telephone. */
const WALL = 650;

/** Longer ways to say a thing, and the shorter one. */
const WORDY: readonly (readonly [RegExp, string])[] = [
  [/\bin order to\b/giu, 'to'],
  [/\bdue to the fact that\b/giu, 'because'],
  [/\bin spite of the fact that\b/giu, 'although'],
  [/\bat this (?:moment|point) in time\b/giu, 'now'],
  [/\ba (?:large|great|significant) number of\b/giu, 'many'],
  [/\bin the event that\b/giu, 'if'],
  [/\b(?:for the purpose of|with a view to)\b/giu, 'for'],
  [/\bprior to\b/giu, 'before'],
  [/\bsubsequent to\b/giu, 'after'],
  [/\beach and every one of\b/giu, 'all of'],
  [/\beach and every\b/giu, 'every'],
  [/\bwishes to make clear that\b/giu, 'says that'],
  [/\bI (?:just )?want(?:ed)? to say (?:that )?/gu, ''],
  [/\b(?:really|actually|basically|literally|very) /gu, ''],
];

/** Flags what X would cut off, and a paragraph nobody reads on a telephone. */
export const brevity = {
  id: 'writing/brevity',
  severity: 'advice',
  title: 'Say it in fewer words',
  why: 'Most people read on a telephone, in passing: what is short, or broken into paragraphs, is read to the end.',
  source: {
    name: 'Counting characters, X developer documentation',
    url: 'https://docs.x.com/fundamentals/counting-characters',
  },
  *check(reading) {
    const hit = reading.draft.platform === 'x' ? tooLongForX(reading) : wallOfText(reading);
    if (hit) yield hit;
  },
} satisfies Rule;

function tooLongForX({ text, links, draft }: Reading): Hit | undefined {
  if (mostWeight(text) <= X_LIMIT) return undefined;
  const length = text.length <= X_COUNTED ? parseTweet(text).weightedLength : text.length - links.reduce((sum, { start, end }) => sum + end - start - 23, 0);
  if (length <= X_LIMIT) return undefined;
  const over = length - X_LIMIT;
  const fix = shorter(text);
  return {
    message: `X counts ${length} characters, ${over} more than it shows at once. ${draft.kind === 'thread' ? 'The rest fits in the next post of the thread.' : 'Shorten it, or make it a thread.'}`,
    ...(fix && { fixes: [fix] }),
  };
}

/** No less than X would count, and quick to tell: links count 23 at most, every other unit 2 at most. */
function mostWeight(text: string): number {
  if (text.length * 2 <= X_LIMIT) return text.length * 2;
  let weight = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    weight += code < 0x1100 || (code >= 0x2000 && code <= 0x200D) || (code >= 0x2010 && code <= 0x201F) || (code >= 0x2032 && code <= 0x2037) ? 1 : 2;
    // A stop between letters may make a link, and a short link counts 23.
    if (code === 46 && /[^\s.]/u.test(text[i + 1] ?? ' ')) weight += 23;
    if (weight > X_LIMIT) return weight;
  }
  return weight;
}

/** The draft without its padding, offered where that alone brings it under the limit. */
function shorter(text: string): Fix | undefined {
  if (text.length > X_COUNTED) return undefined;
  const edits = WORDY.flatMap(([pattern, instead]) => Array.from(matchesIn(text, pattern), (match) => ({ span: { start: match.index, end: match.index + match[0].length }, text: instead })))
    .sort((a, b) => a.span.start - b.span.start)
    .filter((edit, index, all) => index === 0 || edit.span.start >= (all[index - 1]?.span.end ?? 0));
  if (edits.length === 0) return undefined;
  let short = text;
  for (const edit of [...edits].reverse()) short = short.slice(0, edit.span.start) + edit.text + short.slice(edit.span.end);
  return parseTweet(short).weightedLength <= X_LIMIT ? { label: 'Take out the padding', edits } : undefined;
}

function wallOfText({ text }: Reading): Hit | undefined {
  if (text.length <= WALL) return undefined;
  let start = 0;
  for (const paragraph of text.split('\n')) {
    if (paragraph.length > WALL) {
      const breaks = breaksIn(text, start, start + paragraph.length);
      return {
        message: `One paragraph here runs over ${paragraph.length} characters. Broken into shorter ones, more of it is read.`,
        ...(breaks.length > 0 && { fixes: [{ label: 'Break it into paragraphs', edits: breaks.map((at) => ({ span: at, text: '\n\n' })) }] }),
      };
    }
    start += paragraph.length + 1;
  }
  return undefined;
}

/** The spaces between sentences at which a paragraph falls into parts of a few hundred characters each. */
function breaksIn(text: string, start: number, end: number): { start: number; end: number }[] {
  const breaks: { start: number; end: number }[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const sentence = sentenceAround(text, at);
    const next = /^[ \t]+/u.exec(text.slice(sentence.end, end));
    if (!next || sentence.end <= at) break;
    const after = sentence.end + next[0].length;
    const following = sentenceAround(text, after);
    if (following.end - from > WALL / 2 && after < end) {
      breaks.push({ start: sentence.end, end: after });
      from = after;
    }
    at = after;
  }
  // A single sentence longer than a paragraph should be cannot be broken by us.
  const parts = [start, ...breaks.map((one) => one.end)];
  return parts.every((part, index) => (breaks[index]?.start ?? end) - part <= WALL) ? breaks : [];
}
