import type { Edit, Fix, Span } from '../engine/types.ts';
import { sentenceAround } from './frames.ts';

/** Adds words at the end of a draft, after a space; trailing white space goes. */
export function addAtEnd(text: string, words: string): Edit {
  const end = text.trimEnd().length;
  return { span: { start: end, end: text.length }, text: end === 0 ? words : ` ${words}` };
}

/** Adds a sentence before the tags and links with which many drafts end, so that they stay at the end. */
export function addSentence(text: string, sentence: string): Edit {
  const tail = /(?:\s+(?:[#＃@][\p{L}\p{N}_]+|https?:\/\/\S+))+\s*$/u.exec(text);
  const end = (tail ? text.slice(0, tail.index) : text).trimEnd().length;
  const stop = /[\p{L}\p{N}]$/u.test(text.slice(0, end)) ? '.' : '';
  return { span: { start: end, end }, text: end === 0 ? `${sentence} ` : `${stop} ${sentence}` };
}

/** Leaves out the sentence around a place, with the space that follows it; undefined where nothing would be left to say. */
export function leaveOutSentence(text: string, span: Span): Fix | undefined {
  const first = sentenceAround(text, span.start);
  const last = sentenceAround(text, Math.max(span.start, span.end - 1));
  let { start } = first;
  let end = Math.max(first.end, last.end);
  if (!/\p{L}/u.test(withoutTags(text.slice(0, start) + text.slice(end)))) return undefined;
  const after = /^[ \t]*\n?/u.exec(text.slice(end))?.[0].length ?? 0;
  if (end + after >= text.length) start = text.slice(0, start).trimEnd().length;
  end += after;
  return { label: 'Leave this sentence out', edits: [{ span: { start, end }, text: '' }] };
}

function withoutTags(text: string): string {
  return text.replace(/[#＃@][\p{L}\p{N}_]+|https?:\/\/\S+/gu, '');
}

/** The new words with the capital of the old ones. */
export function inCaseOf(old: string, words: string): string {
  return /^\p{Lu}/u.test(old) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
