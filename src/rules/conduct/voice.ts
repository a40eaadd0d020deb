import type { Reading } from '../../engine/read.ts';
import type { Span } from '../../engine/types.ts';
import { plain } from '../cues.ts';
import { isQuoted, sentenceAround } from '../frames.ts';

/** The author speaks of words, in order to change them: “retire the word …”, “we write … in our letters”. */
const ABOUT_WORDS = /\b(?:words?|language|phrases?|terms?|terminology|wording|labels?|labelled|labeled|jargon|vocabulary|retire|instead of|rather than|stop (?:using|saying|calling|writing)|never (?:use|say|write|call)|don't (?:say|write|call|use)|avoid|no such thing as|isn't an?|is not an?|aren't|not an?|outdated|stigma\w*|unlearn\w*|we (?:say|write|call)|(?:they|people|who|colleagues|some) (?:still )?(?:say|write|call(?:ed)?)|call(?:ed|ing|s)? (?:him|her|them|me|us|people|patients|someone|anyone|you)(?! (?:early|earlier|sooner|when|if|back|on|at|for|in|now|first|any|before|after|about|to|late)\b)|written as|described as|known as|used to be called|in (?:my|our|the) (?:notes|letters?|records?|chart)|notes that say)\b/;
const SELF = /\b(?:i'?m|i am|i was|i'?ve been|i felt|i feel|me|myself|we'?re|we are|as an?|what an?|being an?|like an?|my own|my inner|recovering|(?<!\b(?:new|our|the|my|research|clinical|this|that|your|their) )fellow|call(?:ed|s|ing)? me|call myself)(?: (?:such|just|a|an|the|total|complete|absolute|bit|of|utter|right|proper|being|old|very|so|quite|too|like|full|felt|feeling))*\s*$/;

const DENIED = /\b(?:isn't|is not|aren't|are not|wasn't|weren't|not|no|nobody is|never)(?: (?:an?|the|just|really|being|some|any|your))*\s*$/;

/** Whether words are the author's own, and about other people: not quoted, not spoken of as words, not said of oneself. */
export function isMeant(reading: Reading, span: Span): boolean {
  const text = plain(reading);
  if (isQuoted(reading, span) || inSingleQuotes(text, span)) return false;
  const sentence = sentenceAround(text, span.start);
  if (ABOUT_WORDS.test(text.slice(Math.max(sentence.start, span.start - 80), Math.min(sentence.end, span.end + 60)))) return false;
  if (DENIED.test(text.slice(Math.max(0, span.start - 40), span.start))) return false;
  return !SELF.test(text.slice(Math.max(0, span.start - 40), span.start));
}

function inSingleQuotes(text: string, span: Span): boolean {
  return /(?:^|[\s(])'(?:[a-z-]+ ){0,3}$/.test(text.slice(Math.max(0, span.start - 30), span.start)) && /^[^'\n]{0,30}'(?![a-z])/.test(text.slice(span.end, span.end + 32));
}
