import type { Reading } from '../../engine/read.ts';
import type { Span } from '../../engine/types.ts';
import { mayOccur, plain } from '../cues.ts';

/** The words with which people pass on a text that is not theirs. “RT” alone is radiotherapy. */
const COPIED = /^\s*from (?:another|a|someone(?:'s| else's)|somebody's) (?:\w+ ){0,2}?(?:account|page|group|feed|timeline|profile)\b|\b(?:copied|copying|pasted|pasting|pinched|pinching|stolen|stole|stealing|nicked|nicking|lifted|lifting|borrowed|borrowing|swiped|robbed|reposted|reposting|resharing|re-sharing|forwarded|forwarding|recycled|ctrl[- ]?[cv])\b(?=[^.!?\n\"“]{0,70}(?:[:\"“👇]|\b(?:this|these|it|in full|word for word|below|as is|verbatim)\b))(?! (?:my|our|his|her|their) (?:lunch|bike|pen|stethoscope|idea))(?:[^.!?\n\"“:]{0,60})|\b(?:passing|pass) (?:it|this|these) (?:on|along)\b|\b(?:not sure|no idea|don't know) who (?:wrote|said|posted) (?:this|it)\b|\b(?:saw|found|read) (?:this|these)(?: \w+){0,3}? (?:and|in a|on a|on the|in the|doing the rounds)[^.!?\n\"“]{0,40}(?:shar\w+|past\w+|post\w+|copy\w+|group|page|wall)\b|\b(?:seen|spotted|found|read) (?:on|in) (?:a|another|someone|some|the|my) [^.!?\n\"“:]{0,40}(?:wall|page|group|feed|timeline|status|profile|newsletter|board)\b(?=[^.!?\n]{0,40}[:\"“])|\bword for word\b|\b(?:in|the) original(?:'s| is| has been| was)? (?:gone|deleted|taken down|no longer)\b|\b(?:copy (?:and|&|n|\+) ?paste|copy[/-]?pasted?|copied (?:and|&) pasted|cut (?:and|&) paste|copied|c&p|pasted) ?(?:this|it|from|off|with|and|below|as|word for word|directly|straight|\([^)]*\)|[:,.!-]|don'?t|$)|\bcopy[/-]paste\b|\b(?:stolen|nicked|pinched|lifted|swiped|borrowed|poached|ripped|screenshot(?:ted)?|grabbed|half-inched|robbed|yoinked|shamelessly stolen|reposted|re-?posting|repost|reshared?|re-?sharing|shared|forwarded|forwarding|fwd|passed on|passing on|passing along|sharing)(?: this| it| with thanks)? (?:from|off|for|on behalf of)(?! (?:my|our|the ward|theatre|clinic|work|home)\b) (?:another|a|an|someone|somebody|some|the|other|one|elsewhere|somewhere|reddit|facebook|whatsapp|twitter|instagram|tumblr|linkedin|tiktok|x\b|here|there|my (?:feed|timeline))|\b(?:forwarded|received|sent to me|came) (?:as (?:is|received)|via whatsapp|on whatsapp|many times)|\bas received\b|\b(?:not my words|these (?:are not|aren't) my words|not mine,? but|wish i'd written|i didn't write this|didn't write this|wasn't me who wrote)\b|\brepost(?:ed|ing)?\s*[:👇⬇]|\bput this (?:up )?(?:as|on) your (?:status|wall|profile)\b|\b(?:a friend|someone|a colleague|somebody) (?:posted|wrote|shared) this\b/;
const RETWEET = /^\s*(?:RT|MT|QT)\s*(?:[:“"'‘]|(?=\p{Lu}\p{Ll}+ (?:\p{Ll}|I\b)))/u;

const COPIED_WORDS = 'account page group feed timeline profile copying pasting pinching stole stealing nicking lifting borrowi* recycled ctrl pass sure idea know saw found read seen spotted word origina* copy copied cut pasted c stolen nicked pinched lifted swiped borrowe* poached ripped screens* grabbed inched robbed yoinked reposte* reposti* repost re reshare* reshari* shared forward* fwd passed passing sharing received sent came words mine wish didn\'t wasn\'t put friend someone colleag* somebody';

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
