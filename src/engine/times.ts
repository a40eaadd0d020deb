import { HOLIDAY, MONTH, WEEKDAY, WEEKDAY_SHORT } from '../words/calendar.ts';
import type { Span } from './types.ts';
import { allIn } from './parts.ts';

/**
 * What a time says: `day` a calendar day, `birth` a date of birth, `weekday`, `near` a day counted from today (yesterday), `month`, `holiday`,
 * `anniversary`; `soft` leaves the day open or is the moment of posting (today, this week, 05:40).
 */
export type TimeKind = 'day' | 'birth' | 'weekday' | 'near' | 'month' | 'holiday' | 'anniversary' | 'soft';

/** A time a text names. */
export interface Time extends Span {
  readonly kind: TimeKind;
  readonly text: string;
}

const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?:,? (?:19|20)\\d\\d|,? \'\\d\\d)?';
const COUNT = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|couple of|few)';
const LEAD = '(?:(?:on|since|until|till|by|from|for|before|after|of|in|last|this|next|that|the|every|following|previous|early|late|mid|early in|late in|end of|start of|middle of|beginning of|through|throughout|during|between|all|one|around|back in|past)[ -]){1,3}';

const PATTERNS: readonly (readonly [TimeKind, RegExp])[] = [
  ['birth', /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)\b:? ?(?:(?:0?[1-9]|[12]\d|3[01])[\/.-](?:0?[1-9]|1[0-2]|[A-Za-z]{3})[\/.-](?:\d{4}|\d\d)|(?:0?[1-9]|1[0-2])[\/.-](?:0?[1-9]|[12]\d|3[01])[\/.-](?:\d{4}|\d\d))\b/gi],
  ['day', /(?<![\d\/.])\b(?:19|20)\d\d[\/.-](?:0?[1-9]|1[0-2])[\/.-](?:0?[1-9]|[12]\d|3[01])\b(?![\/.-]?\d)/g],
  ['day', /(?<![\d\/.-])(?:0?[1-9]|[12]\d|3[01])([\/.-])(?:0?[1-9]|[12]\d|3[01])\1(?:(?:19|20)\d\d|\d\d)\b(?![\/.-]?\d)/g],
  ['day', /\b(?:on|since|from|admitted|seen|died|passed|dob|d\.o\.b|dx|diagnosed|surgery|scan|discharged?|until|booked for)(?: on)?:? (?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])\b(?![\/.]?\d| (?:of|patients|cases|doses|people))/gi],
  ['day', new RegExp(`\\b${DAY}(?: of)?[ -](?:${MONTH})\\b\\.?(?:-?\\d{2,4}\\b|${YEAR})`, 'gi')],
  ['day', new RegExp(`\\b(?:${MONTH})\\.? (?:the )?${DAY}\\b(?!:\\d|%| ?(?:years|yrs|patients|people|am|pm|mg))${YEAR}`, 'gi')],
  ['day', /\bon the (?:[12]?\d|3[01])(?:st|nd|rd|th)\b|\bthe (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth) of (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi],
  ['day', /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.(?=[\s,;)]|$)/g],
  ['day', /\b(?:on |from |until |by |since |before |after )?the (?:[12]?\d|3[01])(?:st|nd|rd|th)\b(?! (?:century|floor|time|birthday|annual|case|reported|anniversary|edition|percentile|week|day|line|cycle|grade|hole|year|month|patient|dose|fraction|hour|visit|one|person|attempt|of (?:the|every|each)|man|woman|street|avenue|green|tee|minute|round|session|percent|most|largest|generation|amendment|international|world|congress))/gi],
  ['day', /\b(?:in )?the (?:first|second|third|fourth|last) (?:week|weekend|day|sunday|monday|tuesday|wednesday|thursday|friday|saturday|night) (?:of|in) (?:advent|lent|term|ramadan|lockdown|january|february|march|april|may|june|july|august|september|october|november|december|the (?:year|summer holidays|christmas holidays|school (?:holidays|year)))\b/gi],
  ['anniversary', new RegExp(`\\b${COUNT} (?:years?|yrs?|months?|weeks?|days?) (?:ago )?(?:today|tonight|yesterday|tomorrow|this (?:very )?(?:morning|week|month|weekend|\\w+day)|to the day|last \\w+|on \\w+day)\\b|\\b(?:this time|a year ago|this day) last (?:year|week|month)\\b|\\b(?:first|second|third|fifth|tenth|1st|2nd|3rd|\\d+th|one|two|\\d+)[- ]?(?:year|yr|month)?[- ]?anniversary\\b|\\b(?:his|her|their|the|my) (?:[a-z0-9-]+ ){0,2}(?:birthday|anniversary|due date|wedding day|wedding anniversary|cancerversary)\\b|\\b\\d+(?:st|nd|rd|th) birthday\\b|\\b(?:the )?(?:day|night|morning|week|weekend) (?:of|before|after) (?:his|her|their|the) (?:[a-z-]+ ){0,2}(?:funeral|wedding|birthday|graduation|prom|exam|exams|match|final|storm|flood|fire|crash|election|eclipse|derby|carnival|parade|blackout|power cut|earthquake|christening|baptism|party|anniversary|due date|operation|surgery)\\b`, 'gi')],
  ['holiday', new RegExp(`\\b(?:${HOLIDAY})\\b`, 'gi')],
  ['near', new RegExp(`\\b(?:(?:the )?(?:day|night) before (?:yesterday|last)|day after tomorrow|yesterday(?:'s)?(?: (?:morning|afternoon|evening|night|lunchtime))?|yday|yest|last night|last nite|tomorrow(?: (?:morning|afternoon|evening|night))?|2moro|tmrw|overnight (?:on|into)|(?:earlier|late) last night|${COUNT} (?:days?|nights?|hours?|hrs?|weeks?|fortnights?) (?:ago|back)|a (?:fortnight|week) ago|the other (?:night|morning))\\b`, 'gi')],
  ['weekday', new RegExp(`(?:\\b${LEAD})?\\b(?:${WEEKDAY})(?!s)(?:'s)?(?: (?:just gone|past|week|gone))?(?: (?:morning|afternoon|evening|night|lunchtime|lunch|arvo|teatime|am|pm))?\\b`, 'gi')],
  ['weekday', new RegExp(`\\b(?:on|last|this|next|since|until|by|from|past) (?:${WEEKDAY_SHORT})\\b(?!(?:'| (?:in|at|with|down|by|on|beside|out|there|around|screen|cream|burn)\\b))\\.?(?: (?:morning|afternoon|evening|night|am|pm))?|\\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun) (?:morning|afternoon|evening|night|am|pm|arvo)\\b|\\b(?:Mon|Tues?|Weds|Thurs?|Fri)\\b`, 'g')],
  ['month', new RegExp(`\\b${LEAD}(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\\b(?! (?:\\d|have|be|not|also|well|need|help|i|we)\\b)`, 'gi')],
  ['month', /\b(?:January|February|March|April|June|July|August|September|October|November|December)(?:'s)?\b/g],
  ['soft', /\b(?:today(?:'s)?|tonight(?:'s)?|this (?:morning|afternoon|evening|week|weekend|month|arvo)(?:'s)?|last (?:week|weekend|month)|next (?:week|weekend|month)|the next (?:day|morning)|just now|right now|earlier|(?:at |since |until |by |around |about )?\d{1,2}[:.]\d\d ?(?:am|pm|h|hrs)?|(?:at |since |until |by |around |about )?\d{1,2} ?(?:am|pm)|at (?:dawn|midnight|noon|midday|lunchtime|four|five|six|seven|three|two|one) ?(?:in the morning|this morning)?|POD ?\d+|day ?\+ ?\d+|post-op day \d+|since the clocks (?:went back|went forward|changed)|every (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/gi],
];

/** The times a text names, each stretch once, the most exact reading first. */
export function timesOf(text: string): Time[] {
  const found: Time[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of allIn(text, pattern)) {
      // "came in last Tuesday": the "in" is the verb's.
      const verbal = kind === 'weekday' ? (/^(?:(?:back )?in|through|around|past) (?=(?:on|last|this|next|since|until|till|from|before|after|late on|early on|mon|tue|wed|thu|fri|sat|sun))/i.exec(match[0])?.[0].length ?? 0) : 0;
      const start = match.index + verbal;
      const end = match.index + match[0].length;
      if (found.some((time) => time.start < end && start < time.end)) continue;
      found.push({ kind, start, end, text: match[0].slice(verbal) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
