import type { Reading } from '../../engine/read.ts';
import type { Span } from '../../engine/types.ts';
import { mayOccur, plain } from '../cues.ts';

/** The words with which people pass on a text that is not theirs. “RT” alone is radiotherapy. */
const COPIED = /\b(?:copy (?:and|&|n|\+) ?paste|copy[/-]?pasted?|copied (?:and|&) pasted|cut (?:and|&) paste|copied|c&p|pasted) ?(?:this|it|from|off|with|and|below|as|word for word|directly|straight|\([^)]*\)|[:,.!-]|don'?t|$)|\bcopy[/-]paste\b|\b(?:stolen|nicked|pinched|lifted|swiped|borrowed|poached|ripped|screenshot(?:ted)?|grabbed|half-inched|robbed|yoinked|shamelessly stolen|reposted|re-?posting|repost|reshared?|re-?sharing|shared|forwarded|forwarding|fwd|passed on|passing on|passing along|sharing)(?: this| it| with thanks)? (?:from|off|for|on behalf of)(?! (?:my|our|the ward|theatre|clinic|work|home)\b) (?:another|a|an|someone|somebody|some|the|other|one|elsewhere|somewhere|reddit|facebook|whatsapp|twitter|instagram|tumblr|linkedin|tiktok|x\b|here|there|my (?:feed|timeline))|\b(?:forwarded|received|sent to me|came) (?:as (?:is|received)|via whatsapp|on whatsapp|many times)|\bas received\b|\b(?:not my words|these (?:are not|aren't) my words|not mine,? but|wish i'd written|i didn't write this|didn't write this|wasn't me who wrote)\b|\brepost(?:ed|ing)?\s*[:👇⬇]|\bput this (?:up )?(?:as|on) your (?:status|wall|profile)\b|\b(?:a friend|someone|a colleague|somebody) (?:posted|wrote|shared) this\b/;
const RETWEET = /^\s*(?:RT|MT|QT)\s*(?:[:“"'‘]|(?=\p{Lu}\p{Ll}+ (?:\p{Ll}|I\b)))/u;

const COPIED_WORDS = 'copy copied cut pasted c stolen nicked pinched lifted swiped borrowe* poached ripped screens* grabbed inched robbed yoinked reposte* reposti* repost re reshare* reshari* shared forward* fwd passed passing sharing received sent came words mine wish didn\'t wasn\'t put friend someone colleag* somebody';

/** Where a draft says that it passes on a text as found, or undefined. */
export function copiedAt(reading: Reading): Span | undefined {
  const match = RETWEET.exec(reading.text) ?? (mayOccur(reading, COPIED_WORDS) ? COPIED.exec(plain(reading)) : null);
  if (!match) return undefined;
  const start = match.index + (match[0].length - match[0].trimStart().length);
  return { start, end: match.index + match[0].trimEnd().length };
}

/** Whether a draft says that it passes on a text as found. */
export function isCopied(reading: Reading): boolean {
  return copiedAt(reading) !== undefined;
}
