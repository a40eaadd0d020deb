import type { Reading } from '../../engine/read.ts';
import type { Span } from '../../engine/types.ts';
import { firstIn } from '../../engine/parts.ts';
import { plain } from '../cues.ts';
import { borrowedIn } from './borrowed.ts';

/** The words with which people pass on a text that is not theirs. “RT” alone is radiotherapy. */
const COPIED = /\b(?:copied|pasted|copying|pasting)(?: \w+)? here\b|\b(?:pasted|copied|lifted|forwarded) (?:straight |directly )?(?:from|off) (?:my|our|the|a|another|some) (?:\w+ ){0,2}?(?:group|chat|page|feed|timeline|account)\b|(?<=^|[.!?\n]\s*)(?:please )?(?:copy|cut) (?:and|&|n) paste\b,?(?! (?:errors?|culture|is|notes|medicine))|\bcopy,? (?:and |& )?(?:don't|do not|not) share\b|\b(?:posted|written|shared|tweeted|put up) (?:today |yesterday |earlier |here |originally )?by (?:a|an|some|someone|somebody|another) (?:\w+ ){0,2}?(?=[^.!?\n]{0,60}[:"“])|\b(?:sorry,? )?(?:i've|i have|i) (?:\w+ )?(?:lost|mislaid|forgotten|didn't (?:note|save|catch)) (?:the|their|her|his) (?:name|link|handle|author|source|original|account)\b(?=[^\n]{0,40}[:"“])|\b(?:from|in|on|off|via) (?:a|my|the|our|another|some|somebody's|someone's|a friend's) (?:\w+ ){0,2}?(?:whatsapp|facebook|fb|telegram|group chat|family chat|ward chat|(?:neighbou?rhood|school|mums'?) (?:group|chat|page|wall|feed|thread)) ?(?:group|chat|page|wall|feed|thread)?\b(?=[^.!?\n]{0,50}[:"“])|\bauthor (?:unknown|anonymous|not known)\b(?=[^\n]{0,20}[:"“])|\b(?:came|popped|turned) up (?:on|in) my (?:feed|timeline|memories)\b(?=[^.!?\n]{0,60}[:"“])|\b(?:a|some|another) (?:\w+ ){1,2}(?:wrote|posted|tweeted|shared) (?:this|the following)\b|\b(?:copied|copying|pasted|pasting|pinched|pinching|stolen|stole|stealing|nicked|nicking|lifted|lifting|borrowed|borrowing|swiped|robbed|reposted|reposting|resharing|re-sharing|forwarded|forwarding|recycled|ctrl[- ]?[cv])\b(?=:| (?:it|this|that|these|from|off|out|with|straight|directly|shamelessly|here|one|word|verbatim|because|since|as|by|for|down|again)\b)(?=[^.!?\n\"“]{0,70}(?:[:\"“]|👇|\b(?:this\b|in full|word for word|below|as is|verbatim)\b))(?! (?:my|our|his|her|their) (?:lunch|bike|pen|stethoscope|idea))(?:[^.!?\n\"“:]{0,60})|\b(?:passing|pass) (?:it|this|these) (?:on|along)\b(?=[^.!?\n]{0,60}[\"“])|\b(?:not sure|no idea|don't know) who (?:wrote|said|posted) (?:this|it)\b|\b(?:saw|found|read) (?:this|these)(?: \w+){0,3}? (?:and|in a|on a|on the|in the|doing the rounds)[^.!?\n\"“]{0,40}(?:shar\w+|past\w+|post\w+|copy\w+|group|page|wall)\b|\b(?:seen|spotted|found|read) (?:on|in) (?:a|another|someone|some|the|my) [^.!?\n\"“:]{0,40}(?:wall|page|group|feed|timeline|status|profile|newsletter|board)\b(?=[^.!?\n]{0,40}[:\"“])|\bword for word\b|\b(?:in|the) original(?:'s| is| has been| was)? (?:gone|deleted|taken down|no longer)\b|\bcopy[/-]paste\b|\b(?:stolen|nicked|pinched|lifted|swiped|borrowed|poached|ripped|screenshot(?:ted)?|grabbed|half-inched|robbed|yoinked|shamelessly stolen|reposted|re-?posting|repost|reshared?|re-?sharing|shared|forwarded|forwarding|fwd|passed on|passing on|passing along|sharing)(?: this| it| with thanks)? (?:from|off|on behalf of)(?! (?:my|our|the ward|theatre|clinic|work|home)\b) (?:another|a|an|someone|somebody|some|the|other|one|elsewhere|somewhere|reddit|facebook|whatsapp|twitter|instagram|tumblr|linkedin|tiktok|x\b|here|there|my (?:feed|timeline))|\b(?:forwarded|received|sent to me|came) (?:as (?:is|received)|via whatsapp|on whatsapp|many times)|\bas received\b|\b(?:not my words|these (?:are not|aren't) my words|not mine,? but|wish i'd written|i didn't write this|didn't write this|wasn't me who wrote)\b|\bput this (?:up )?(?:as|on) your (?:status|wall|profile)\b|\b(?:a friend|someone|a colleague|somebody) (?:posted|wrote|shared) this\b/;
/** The same, where a line may end in between. */
const COPIED_ACROSS = /^\s*from (?:another|a|someone(?:'s| else's)|somebody's) (?:\w+ ){0,2}?(?:account|page|group|feed|timeline|profile)\b|\b(?:copy (?:and|&|n|\+) ?paste|copy[/-]?pasted?|copied (?:and|&) pasted|cut (?:and|&) paste|copied|c&p|pasted) ?(?:this|it|from|off|with|and|below|as|word for word|directly|straight|\([^)]*\)|[:,.!-]|don'?t|$)|\brepost(?:ed|ing)?\s*[:👇⬇]/;
/** “Repost because it was deleted: …”, with the text at once. */
const REPOST = /^\W*(?:re-?post(?:ed|ing)?|re-?shar(?:ed?|ing)|pasted|pasting|copied|copying|fwd|forwarded|forwarding|c&p|c\+p)\b(?! (?:my|our|from my|for myself))[^"“@\n:]{0,80}(?=[:👇]\s+\S+(?: \S+){4})/u;
const RETWEET = /^\s*(?:RT|MT|QT)\s*(?:[:“"'‘]|(?=\p{Lu}\p{Ll}+ (?:\p{Ll}|I\b)))/u;


/** Seen or heard where people meet, not read on a screen: whose work it is matters there, and there is no post to share. */
export const SHOWN = /\b(?:from|on|in|at|to|off|by|during) (?:a|an|the|some|another|our|my|her|his|their|someone's|somebody's|today's|yesterday's|this morning's|last week's) (?:\w+ ){0,3}?(?:slides?|decks?|talk|lecture|posters?|workshop|session|plenary|keynote|webinar|podcast|symposium|study day|masterclass|grand rounds?|panel|coffee room|staff ?room|mess|kettle|door|notice ?board|fridge|corridor|lift|elevator|whiteboard|toilet|loo|kitchen|changing room|locker|exhibition|conference|congress|speaker|lecturer|presenter|professor)\b/;

/** The words themselves tell of a screen. */
const SCREEN = /cop(?:y|ied)|past|post|forward|shar|tweet|chat|whatsapp|feed|page|timeline|\b[rm]t\b/;
/** One's own text again, or a note copied within a record. */
const OWN_AGAIN = /\bworth (?:a )?re-?post|\b(?:please|pls) re-?post: |\b(?:re-?post|re-?shar|re-?tweet|copy|copi|past)\w* (?:this |it )?(?:(?:from|of|off) )?(?:my|our)(?: own| old| last| first)? (?:thread|post|tweet|words?|piece|blog|article|letter|list)\b|\b(?:into|in) (?:the|our|your|my|every|each) (?:own )?(?:notes?|records?|letters?|charts?|system|phone|calendar|diary|discharge \w+)\b/;

const earlier = (one: RegExpExecArray | undefined, other: RegExpExecArray | undefined) => (one && other ? (other.index < one.index ? other : one) : one ?? other);

/** Where a draft says that it passes on a text as found, or undefined. */
export function copiedAt(reading: Reading): Span | undefined {
  const match = RETWEET.exec(reading.text) ?? firstIn(plain(reading), REPOST) ?? earlier(firstIn(plain(reading), COPIED), firstIn(plain(reading), COPIED_ACROSS));
  if (!match) {
    const borrowed = borrowedIn(reading);
    return borrowed?.copied ? { start: borrowed.start, end: borrowed.end } : undefined;
  }
  const borrowed = borrowedIn(reading);
  // What was shown in a room, or drawn, has no original to share.
  if (borrowed && !borrowed.copied && !SCREEN.test(match[0].toLowerCase())) return undefined;
  if (OWN_AGAIN.test(plain(reading).slice(Math.max(0, match.index - 20), match.index + match[0].length + 40))) return undefined;
  if (SHOWN.test(plain(reading).replace(/["“][^"”]*["”]?/g, ' '))) return undefined;
  const start = match.index + (match[0].length - match[0].trimStart().length);
  return { start, end: match.index + match[0].trimEnd().length };
}

/** Whether a draft says that it passes on a text as found. */
export function isCopied(reading: Reading): boolean {
  return copiedAt(reading) !== undefined;
}
