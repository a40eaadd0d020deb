import type { Span } from './types.ts';

/** An age a text names. */
export interface Age extends Span {
  readonly text: string;
  readonly years: number;
  /** Said of somebody beyond doubt ("58-year-old"), or a number that only may be an age ("Ana, 58,"). */
  readonly firm: boolean;
}

const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const ONES: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
};
const TEEN = Object.keys(ONES).join('|');
const SPELLED = `(?:(?:one|a) hundred(?: and (?:${TEEN}|${Object.keys(TENS).join('|')}))?|(?:${Object.keys(TENS).join('|')})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|${TEEN})`;
const OLD = '(?:[ -]?(?:y\\.?\\/?o\\b\\.?|yrs?[ -]?old|year[ -]olds?|years?[ -]old|years? of age|years? young)|(?: ?(?:yo|y\\/o) ?[MF]?\\b))';
const NUMBER = '(?<![$£€.,\\d:\\/#-])(?:1[01]\\d|[1-9]?\\d)';

/** The age a spelled-out number says. */
function spelled(words: string): number {
  const lower = words.toLowerCase();
  if (/hundred/.test(lower)) return 100 + (ONES[lower.split(' and ')[1] ?? ''] ?? TENS[lower.split(' and ')[1] ?? ''] ?? 0);
  const [tens = '', ones = ''] = lower.split(/[ -]/);
  return (TENS[tens] ?? 0) + (TENS[tens] === undefined ? (ONES[tens] ?? 0) : (ONES[ones] ?? 0));
}

/** Born in this year or before, a person is over 89 by now (written in 2026; later it errs towards silence). */
const BORN_BEFORE = 1936;

const PATTERNS: readonly { readonly pattern: RegExp; readonly firm: boolean; readonly years: (match: RegExpExecArray) => number | undefined }[] = [
  { pattern: new RegExp(`\\b(${NUMBER})${OLD}`, 'gi'), firm: true, years: (m) => Number(m[1]) },
  { pattern: new RegExp(`\\b(${SPELLED})[ -]?(?:year[ -]old|years?[ -]old|years? of age|years? young)\\b`, 'gi'), firm: true, years: (m) => spelled(m[1] ?? '') },
  { pattern: new RegExp(`\\b(${NUMBER})[ -]?(?:month|week|day|mth|wk)s?[ -]old\\b`, 'gi'), firm: true, years: () => 0 },
  { pattern: /\baged? (1[01]\d|[1-9]?\d)\b(?! ?(?:-|–|to|and (?:over|older|above|under)|\+|or (?:over|older|under|more)))/gi, firm: true, years: (m) => Number(m[1]) },
  { pattern: /(?<![$£€.,\d])\b(1[01]\d|[1-9]\d) ?(?:M|F)\b(?= (?:with|w\/|c\/o|s\/p|p\/w|present|admitted|found|hx|h\/o|who|dx|post|on|in|came|brought|smoker|never)|[,.;:)]|$)/g, firm: true, years: (m) => Number(m[1]) },
  { pattern: /\b(?:nonagenarian|in (?:his|her|their) (?:early |mid |late |mid-)?(?:nineties|90s|90's))\b/gi, firm: true, years: () => 90 },
  { pattern: /\b(?:super)?centenarian\b|\bin (?:his|her|their) hundreds?\b|\b(?:telegram|card|letter) from the (?:king|queen)\b/gi, firm: true, years: () => 100 },
  { pattern: /\b(?:(?:born|b\.) (?:in |back in )?)((?:18|19)\d\d)\b/gi, firm: true, years: (m) => (Number(m[1]) <= BORN_BEFORE ? 90 : undefined) },
  { pattern: /\b(?:turn(?:s|ed|ing)|hits?|reach(?:ed|es)|celebrat(?:ed|es|ing)) (?:(?:the big|his|her|their|a) )?(1[01]\d|[1-9]?\d)(?:th|st|nd|rd)?\b(?! ?(?:[%:]|mg|ml|km|miles|years|of|patients|posts|people|corners?|pages?|followers|k\b))/gi, firm: false, years: (m) => Number(m[1]) },
  { pattern: /\b(1[01]\d|[1-9]\d)(?:th|st|nd|rd) birthday\b/gi, firm: true, years: (m) => Number(m[1]) },
  { pattern: new RegExp(`\\b(${SPELLED})(?:th|st|nd|rd|ieth) birthday\\b`, 'gi'), firm: true, years: (m) => spelled(m[1] ?? '') },
  // "Tomasz, 71, died"; "(63)"; "Lwazi, 19".
  { pattern: /(?<=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ.]{2},? \(|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ.]{2}, )(1[01]\d|[1-9]\d|[3-9])(?=[,.;:)!](?:\s|$)| and (?:still|fit|never|a |not)|$)/gi, firm: false, years: (m) => Number(m[1]) },
  // "he's 63", "she was only 38", "Pt is 102".
  { pattern: new RegExp(`\\b(?:he|she|who|pt|patient|they)(?:'s| is| was|'d be| would(?:'ve| have)? (?:be|been)|'re| are| were|'d been| had been)?(?: (?:only|just|now|nearly|almost|barely|still|already|all of|about to be))? (${NUMBER})\\b(?! ?(?:[%:\\/.]\\d|%|mg|ml|kg|g\\b|cm|mm|km|weeks?|months?|days?|hours?|hrs?|mins?|minutes?|miles|times|years|yrs|of|in|out|people|patients|on the|th|st|nd|rd|units?|points?|litres?|sessions?|fractions?|cycles?|stone|lbs?|k\\b))`, 'gi'), firm: false, years: (m) => Number(m[1]) },
  { pattern: new RegExp(`\\b(?:he|she|who|pt|patient)(?:'s| is| was)(?: (?:only|just|now|nearly|almost|barely|still))? (?!one\\b)(${SPELLED})\\b(?! ?(?:weeks?|months?|days?|hours?|minutes?|times|years|of|in|out|people|patients|who|and (?:a half (?:hours?|weeks?|months?|days?|miles?|times?)|counting)|-))`, 'gi'), firm: false, years: (m) => spelled(m[1] ?? '') },
  // "91 and still driving", "Ninety-seven, and a navigator" at the head of a sentence.
  { pattern: new RegExp(`(?:^|[.!?…\\n] ?)(${SPELLED}|1[01]\\d|[1-9]\\d)(?=,? and (?:on (?:no|one|two|nothing)|only|just|back|looks|has|had|still|never|not|a |he|she|his|her|sharp|fit|living|counting|full|with|feisty|refus|driv|walk|danc)|, (?:never|non|ex|fit|no|two|three|mother|father|mum|mom|dad|married|single|pregnant|runs?|ran|works?|teaches|worked|presented|stage|with|dies|newly|otherwise|previously))`, 'gi'), firm: false, years: (m) => (/\d/.test(m[1] ?? '') ? Number(m[1]) : spelled(m[1] ?? '')) },
  { pattern: /\b(?:at|only|just|nearly|almost|aged|age) (1[01]\d|[1-9]\d)(?=[,.;!?]| (?:years|and|he|she|with|who|is|was|,))(?! (?:years (?:of (?:service|experience)|in|ago|later)))/gi, firm: false, years: (m) => Number(m[1]) },
  // "My oldest new starter is 91", "she'll be ninety-two by then", "Zuri is seven and she drew it"
  { pattern: /\b(?:my|our) (?:[a-z-]+ ){0,2}(?:oldest|youngest|eldest|smallest|favou?rite|newest|first|last|next) (?:[a-z-]+ ){0,5}(?:is|was|turned|turns) (?:only |just |nearly )?(1[01]\d|[1-9]\d)(?=[.,;!?]| and )/gi, firm: false, years: (m) => Number(m[1]) },
  { pattern: new RegExp(`\\b(?:he|she)(?:'ll| will|'d| would) (?:soon |then )?be (${SPELLED}|${NUMBER})(?= (?:by|in|next|this|when|on|soon|before)\\b|[.,;!?"]|$)`, 'gi'), firm: false, years: (m) => (/\d/.test(m[1] ?? '') ? Number(m[1]) : spelled(m[1] ?? '')) },
  { pattern: new RegExp(`\\b(?!(?:It|That|This|There|Here|What|Who|One|Two|Day|Room|Ward|Step|Rule|Number|Week|Part|Bed|Case|Chapter|Lesson|Mine|Yours|Then|Answer|Score)\\b)[A-ZÀ-Þ][a-zß-ÿ]{2,14} (?:is|was) (?:only |just |nearly |almost )?(${SPELLED})(?= and (?:she|he|they|has|had|loves|wants|draws|still|a)\\b|[.;!?])`, 'g'), firm: false, years: (m) => spelled(m[1] ?? '') },
  { pattern: /\b((?:one|a) hundred and (?:one|two|three|four|five|six|seven|eight|nine|ten))\b/gi, firm: false, years: (m) => spelled(m[1] ?? '') },
];

/** The ages a text names. The span is the age itself. */
export function agesOf(text: string): Age[] {
  const found: Age[] = [];
  for (const { pattern, firm, years } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = years(match as RegExpExecArray);
      if (value === undefined || value > 118) continue;
      // Where the number stands apart ("turned 90") the span is the number; otherwise the whole phrase.
      const number = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(number);
      const end = firm ? match.index + match[0].length : start + number.length;
      if (found.some((age) => age.start < end && start < age.end)) continue;
      found.push({ start, end, text: text.slice(start, end), years: value, firm });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
