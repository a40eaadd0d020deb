import type { Span } from './types.ts';
import { allIn } from './parts.ts';

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
// Ages that nobody counts other things with when they stand alone between commas.
const GROWN = `(?:(?:${Object.keys(TENS).join('|')})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;
const PERSON = 'lad|lass(?:ie)?|boy|girl|man|woman|lady|gentleman|gent|chap|fella|bloke|patient|pt|mother|father|mum|mom|dad|child|kid|kiddo|teenager|teen|youngster|toddler|farmer|teacher|student|nun|monk|priest|widow|widower|grandmother|grandfather|granny|gran|nurse|runner|dancer';
const NO_UNIT = '(?! ?(?:[%:\\/.]\\d|%|mg|ml|kg|g\\b|cm|mm|km|weeks?|months?|days?|hours?|hrs?|mins?|minutes?|miles|times|yrs?|years?|of\\b|in \\d|out|people|patients|units?|points?|k\\b|or\\b|to\\b|-\\d))';
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
  { pattern: new RegExp(`\\b(${NUMBER}|${TEEN}|a few)[ -]?(?:month|week|day|hour|mth|wk)s?[ -]old\\b`, 'gi'), firm: true, years: () => 0 },
  { pattern: /\baged? (1[01]\d|[1-9]?\d)\b(?! ?(?:-|–|to|and (?:over|older|above|under)|\+|or (?:over|older|under|more)))/gi, firm: true, years: (m) => Number(m[1]) },
  { pattern: /(?<![$£€.,\d])\b(1[01]\d|[1-9]\d) ?(?:M|F)\b(?= (?![a-z-]*(?:people|followers|views|users|dollars?|pounds?|euros?|bucks|funding|grants?|catheters?|sheaths?|foley|drains?|tubes?|pigtail|introducer|below|outside|degrees|rising|tweets|posts|doses|cases|deaths|lives|women|men|children|patients|adults|records|cells|reads|raised|budget|deal|sprint|pool|race|backstroke|freestyle|chest|and|for|to|a year|more|of|this|last|over|under|since|by|per|each|worth|needle|gauge|size|line|port)\b)[a-z]| [A-Z]{2,}|[,.;:)]|$)(?<!(?:raised|size|over|under|only|nearly|about|some) \d\d ?[MF])/g, firm: true, years: (m) => Number(m[1]) },
  { pattern: /\b(?:nonagenarian|in (?:his|her|their) (?:early |mid |late |mid-)?(?:nineties|90s|90's))\b/gi, firm: true, years: () => 90 },
  { pattern: /\b(?:super)?centenarian\b|\bin (?:his|her|their) hundreds?\b|\b(?:telegram|card|letter) from the (?:king|queen)\b/gi, firm: true, years: () => 100 },
  { pattern: /\b(?:(?:born|b\.) (?:in |back in )?)((?:18|19)\d\d)\b/gi, firm: true, years: (m) => (Number(m[1]) <= BORN_BEFORE ? 90 : undefined) },
  { pattern: /\b(?:turn(?:s|ed|ing)|hits?|reach(?:ed|es)|celebrat(?:ed|es|ing)) (?:(?:the big|his|her|their|a) )?(1[01]\d|[1-9]?\d)(?:th|st|nd|rd)?\b(?! ?(?:[%:]|mg|ml|km|miles|years|months|weeks|days|hours|of|patients|posts|people|corners?|pages?|followers|k\b))/gi, firm: false, years: (m) => Number(m[1]) },
  { pattern: /\b(1[01]\d|[1-9]\d)(?:th|st|nd|rd) birthday\b/gi, firm: true, years: (m) => Number(m[1]) },
  { pattern: new RegExp(`\\b(${SPELLED})(?:th|st|nd|rd|ieth) birthday\\b`, 'gi'), firm: true, years: (m) => spelled(m[1] ?? '') },
  // "Tomasz, 71, died"; "(63)"; "Lwazi, 19".
  { pattern: /(?<=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ.]{2},? \(|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ.]{2}, )(1[01]\d|[1-9]\d|[3-9])(?=[,.;:)!](?:\s|$)| and (?:still|fit|never|a |not)|$)/gi, firm: false, years: (m) => Number(m[1]) },
  // "he's 63", "she was only 38", "Pt is 102".
  { pattern: new RegExp(`\\b(?:he|she|who|pt|patient|they)(?:'s| is| was|'d be| would(?:'ve| have)? (?:be|been)|'re| are| were|'d been| had been)?(?: (?:only|just|now|nearly|almost|barely|still|already|all of|about to be))? (${NUMBER})\\b(?! ?(?:[%:\\/.]\\d|%|mg|ml|kg|g\\b|cm|mm|km|weeks?|months?|days?|hours?|hrs?|mins?|minutes?|miles|times|years|yrs|of|in|out|people|patients|on the|th|st|nd|rd|units?|points?|litres?|sessions?|fractions?|cycles?|stone|lbs?|k\\b))`, 'gi'), firm: false, years: (m) => Number(m[1]) },
  { pattern: new RegExp(`\\b(?:he|she|who|pt|patient)(?:'s| is| was)(?: (?:only|just|now|nearly|almost|barely|still))? (?!one\\b)(${SPELLED})\\b(?! ?(?:weeks?|months?|days?|hours?|minutes?|times|years|of|in|out|people|patients|who|and (?:a half (?:hours?|weeks?|months?|days?|miles?|times?)|counting)|-))`, 'gi'), firm: false, years: (m) => spelled(m[1] ?? '') },
  // "91 and still driving", "Ninety-seven, and a navigator" at the head of a sentence.
  { pattern: new RegExp(`(?<=^|[.!?…\\n] ?)(${SPELLED}|1[01]\\d|[1-9]\\d)(?=,? and (?:on (?:no|one|two|nothing)|only|just|back|looks|has|had|still|never|not|a |he|she|his|her|sharp|fit|living|counting|full|with|feisty|refus|driv|walk|danc)|, (?:from|who|lives|living|sharp|born|still|hands|deaf|blind|widow|mother of|retired|never|non|ex|fit|no|two|three|mother|father|mum|mom|dad|married|single|pregnant|runs?|ran|works?|teaches|worked|presented|stage|with|dies|newly|otherwise|previously))`, 'gi'), firm: false, years: (m) => (/\d/.test(m[1] ?? '') ? Number(m[1]) : spelled(m[1] ?? '')) },
  { pattern: /\b(?:at|only|just|nearly|almost|aged|age) (1[01]\d|[1-9]\d)(?=[,.;!?]| (?:years|and|he|she|with|who|is|was|,))(?! (?:years (?:of (?:service|experience)|in|ago|later))|\.\d)/gi, firm: false, years: (m) => Number(m[1]) },
  // "My oldest new starter is 91", "she'll be ninety-two by then", "Zuri is seven and she drew it"
  { pattern: /\b(?:my|our) (?:[a-z-]+ ){0,2}(?:oldest|youngest|eldest|smallest|favou?rite|newest|first|last|next) (?:[a-z-]+ ){0,5}(?:is|was|turned|turns) (?:only |just |nearly )?(1[01]\d|[1-9]\d)(?=[.,;!?]| and )/gi, firm: false, years: (m) => Number(m[1]) },
  { pattern: new RegExp(`\\b(?:he|she)(?:'ll| will|'d| would) (?:soon |then )?be (${SPELLED}|${NUMBER})(?= (?:by|in|next|this|when|on|soon|before)\\b|[.,;!?"]|$)`, 'gi'), firm: false, years: (m) => (/\d/.test(m[1] ?? '') ? Number(m[1]) : spelled(m[1] ?? '')) },
  { pattern: new RegExp(`\\b(?!(?:It|That|This|There|Here|What|Who|One|Two|Day|Room|Ward|Step|Rule|Number|Week|Part|Bed|Case|Chapter|Lesson|Mine|Yours|Then|Answer|Score)\\b)[A-ZÀ-Þ][a-zß-ÿ]{2,14} (?:is|was) (?:only |just |nearly |almost |now |still )?(${SPELLED}|[1-9]\\d|1[01]\\d)(?= and (?:she|he|they|has|had|loves|wants|draws|still|a)\\b|[.;!?](?!\\d)|, (?:has|had|still|never|lives?|and|with|a|was|works?|loves|the|in|on|from|her|his|their|diagnosed)\\b)`, 'g'), firm: false, years: (m) => yearsOf(m[1]) },
  { pattern: /\b((?:one|a) hundred and (?:one|two|three|four|five|six|seven|eight|nine|ten))\b/gi, firm: false, years: (m) => spelled(m[1] ?? '') },
  // “a girl of fifteen”, “a man of 84”
  { pattern: new RegExp(`\\b(?:${PERSON}) of (?:only |just |barely |about )?(${SPELLED}|${NUMBER})\\b(?! (?:the|our|my|them|us|these|those))${NO_UNIT}`, 'gi'), firm: true, years: (m) => yearsOf(m[1]) },
  // “who'd have been twenty-two”, “would have turned 40”, “is ninety-two next Sunday”
  { pattern: new RegExp(`(?:'d|’d|\\bwould)(?: have|'ve|’ve| of) (?:been|turned) (${SPELLED}|${NUMBER})\\b${NO_UNIT}`, 'gi'), firm: true, years: (m) => yearsOf(m[1]) },
  { pattern: new RegExp(`\\b(?:is|was|turns|be) (?:only |just )?(${GROWN}|[1-9]\\d|1[01]\\d) (?:today|tomorrow|(?:next|this|on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|this) (?:week|month|year|spring|summer|autumn|winter))\\b`, 'gi'), firm: false, years: (m) => yearsOf(m[1]) },
  // “twin sisters, ninety-four, holding on to one bag”, but no list of numbers
  { pattern: new RegExp(`(?<=[a-zß-ÿ]{2}, )(?<!(?:${TEEN}|${Object.keys(TENS).join('|')}|hundred|thousand), )(${GROWN})(?=,? (?!(?:${TEEN}|${Object.keys(TENS).join('|')}|hundred|thousand|per|percent|times|years|minutes|hours|days|weeks|months|seconds|people|patients|of|to|or)\\b)[a-z]+)(?=, )`, 'gi'), firm: false, years: (m) => spelled(m[1] ?? '') },
  // “101 years on this earth”, “Ninety-one years, and a broken hip”
  { pattern: new RegExp(`\\b(${NUMBER}|${SPELLED}) (?:years|summers|winters) (?:on (?:this |the )?earth|of (?:life|age|mischief|wisdom)|young)\\b`, 'gi'), firm: true, years: (m) => yearsOf(m[1]) },
  { pattern: /(?<=(?:^|[.!?\n] ?))((?:ninety|a hundred|one hundred)(?:[ -](?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten))?) years(?=, )/gi, firm: false, years: (m) => spelled(m[1] ?? '') },
  // “… on the consent form. 96. We're having it made.”, “43, maths teacher, felt the lump”, “Mrs H (88, The Elms)”, “M, 4, found”
  { pattern: /(?<=[a-z'’"”)][.!?] )(1[01]\d|1[3-9]|[2-9]\d)(?=[.!](?:\s|$))|^(1[01]\d|1[3-9]|[2-9]\d)(?=[.!]\s*$)/gi, firm: false, years: (m) => Number(m[1] ?? m[2]) },
  { pattern: /(?<=(?:^|[.!?:]) ?)(1[01]\d|[1-9]\d)(?=, (?!(?:and|or|but|then|which|that|this|it|we|you|they|i|if|the|to|times|per|percent|minutes|hours|days|weeks|months|years|patients|people|not|no)\b)[a-zß-ÿ]{3}[^.!?\n]{0,60}(?:[,.]|$))/gi, firm: false, years: (m) => Number(m[1]) },
  { pattern: /(?<=[A-Za-zß-ÿ.] \()(1[01]\d|[1-9]?\d)(?=, [A-Za-z][a-z]{2})/g, firm: false, years: (m) => Number(m[1]) },
  { pattern: /(?<![A-Za-z,])[MF], ?(1[01]\d|[1-9]?\d)(?=,)/g, firm: false, years: (m) => Number(m[1]) },
  { pattern: /(?<=, |\bis |\bwas )(?:about|around|maybe|roughly|perhaps) ([1-9]\d)(?=[,.;](?!\d))/gi, firm: false, years: (m) => Number(m[1]) },
  { pattern: new RegExp(`\\b(${GROWN}|1[01]\\d|[1-9]\\d) candles\\b`, 'gi'), firm: false, years: (m) => yearsOf(m[1]) },
  { pattern: new RegExp(`(?<=(?:^|[.!?]) ?)(${GROWN}|1[01]\\d|[1-9]\\d) (?:today|tomorrow|this week)(?=[.!,])`, 'gi'), firm: false, years: (m) => yearsOf(m[1]) },
  { pattern: /\b(?:he\/him|she\/her|they\/them), ?((?:18|19)\d\d)\b/gi, firm: true, years: (m) => (Number(m[1]) <= BORN_BEFORE ? 90 : undefined) },
  // “turned sixteen”, “aged six”, “at nineteen,”, “a week shy of her 100th”
  { pattern: new RegExp(`\\b(?:turn(?:s|ed|ing)|reached) (?!one\\b)(${SPELLED})(?=[.,!?;]| (?:and|on|today|last|this|in|with|yesterday|while|during)\\b)`, 'gi'), firm: false, years: (m) => spelled(m[1] ?? '') },
  { pattern: new RegExp(`\\baged? (${SPELLED})\\b(?! ?(?:-|–|to\\b|and (?:over|older|above|under|up)|or (?:over|older|under|more)|(?:months?|weeks?|days?|groups?)\\b))`, 'gi'), firm: true, years: (m) => spelled(m[1] ?? '') },
  { pattern: new RegExp(`(?<=\\b(?:died|diagnosed|ill|widowed|orphaned|pregnant|paralysed|blind|deaf|still|even|cancer|chemo|dialysis|stroke) at )(${GROWN}|[1-9]\\d)(?=[.,!?;](?!\\d)| (?:and|with|he|she|after|from|in)\\b)`, 'gi'), firm: false, years: (m) => yearsOf(m[1]) },
  { pattern: /\b(?:shy of|short of|off|from|before) (?:(?:his|her|their|a|the big) )?(1[01]\d|9\d)(?:th|st|nd|rd)?(?: birthday)?(?=[.,!?;)]| (?:and|when|with)\b|$)/gi, firm: false, years: (m) => Number(m[1]) },
  { pattern: /\bin (?:his|her|their) (1[01]\d|[1-9]\d)(?:th|st|nd|rd) year\b(?! (?:of|as|in|at))/gi, firm: true, years: (m) => Number(m[1]) },
  { pattern: /\b(?:pushing|rising|knocking on) (1[01]\d|[6-9]\d)(?=[.,!?;](?!\d)| (?:and|but|with|years)\b|$)/gi, firm: false, years: (m) => Number(m[1]) },
  // “45/M”, “F/27”, “62 y M”, “Irfan, 6 yrs,”
  { pattern: /(?<![\d.,\/])(1[01]\d|[1-9]?\d) ?(?:\/ ?|y(?:rs?)?\.? ?\/? ?)(?:M|F|male|female)\b/g, firm: true, years: (m) => Number(m[1]) },
  { pattern: /(?<![A-Za-z\/])[MF] ?\/ ?(1[01]\d|[1-9]\d)(?![\d\/%])/g, firm: true, years: (m) => Number(m[1]) },
  { pattern: /(?<=[A-Za-zß-ÿ]{2}, )(1[01]\d|[1-9]?\d) ?(?:yrs?|years)(?=, (?!(?:and|or|then|now|later|so|but)\b)[a-zA-Z])/g, firm: false, years: (m) => Number(m[1]) },
  { pattern: /(?<=[A-ZÀ-Þ][a-zß-ÿ]{2,14}, )(\d{1,2}) ?(?:months?|weeks?|days?|mths?|wks?)(?=, )/g, firm: true, years: () => 0 },
  // In other languages, where they are written as one word or between commas.
  { pattern: /(?<![\d.,])(1[01]\d|[1-9]?\d)[ -]?(?:jährige[rnms]?|jaehrige[rnms]?|jahre alt|jaar oud|jarige|årig[ae]?|vuotias|letn[iy][a-z]{0,3}|ans? d'âge)(?![a-zß-ÿ])/gi, firm: true, years: (m) => Number(m[1]) },
  { pattern: /(?<=[a-zß-ÿ]{2,}, (?:de )?|\(|\b(?:de|con|com) )(1[01]\d|[1-9]\d) (?:anos|años|ans|anni)(?=[,.;:)!]| (?:com|con|avec|e|y|et)\b)/gi, firm: true, years: (m) => Number(m[1]) },
  { pattern: /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)[: ]{1,3}\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]((?:18|19)\d\d)\b/gi, firm: true, years: (m) => (Number(m[1]) <= BORN_BEFORE ? 90 : undefined) },
];

const yearsOf = (words: string | undefined) => (/\d/.test(words ?? '') ? Number(words) : spelled(words ?? ''));

// A fever reaches 38, and a stay reaches day 40: only people reach an age.
const REACHES = /^(?:hits?|reach|celebrat)/i;
const SOMEBODY = /(?:\b(?:he|she|they|who|i|patient|pt|mum|mom|dad|gran|nan|granny|grandad|grandpa|wife|husband|mother|father|sister|brother|lady|gentleman|man|woman|resident|just|has|had|have|until|till|before|to|finally|almost|nearly|never|ever)(?:'s|'ve|'ll|’s|’ve|’ll)?|[A-ZÀ-Þ][a-zß-ÿ'’-]+) (?:[a-z]+ )?$/;
const NO_BODY = /\b(?:fever|temp(?:erature)?|sats?|spo2|inr|score|platelets?|counts?|hb|pressure|bp|weight|rate|heat|mercury|sugars?|glucose|potassium|psa|crp|it|that|this|which|team|clinic|trial|unit|ward|list|number|total|we)(?:'s|s)? (?:[a-z]+ ){0,2}$/i;
// A professor who died at 91 is mourned by name, and is nobody's patient.
const TITLED = /\b(?:professor|prof|dr|sir|dame)\.? [A-ZÀ-Þ](?![^.!?]*\b(?:patient|pt|treated|our ward)\b)[^.!?]{0,90}\b(?:died|passed away|retire[sd]|turned|turns|celebrat\w{2,4})\b[^.!?]{0,60}$/i;
// The author's own people.
const MY_PEOPLE = /\bmy (?:own |lovely |dear |late |poor )?(?:gran|nan|nana|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|mum|mom|mam|mother|dad|father|son|daughter|niece|nephew|sister|brother|aunt|auntie|uncle|wife|husband|cousin|nan-in-law|mother-in-law|father-in-law)(?:,? [A-ZÀ-Þ][a-zß-ÿ]+,?)? (?:\(|is |turned |turns |, )?$/i;
// The author's own child.
const MY_CHILD = /\bmy (?:own |very own |now )?$/i;
const NOT_MINE = /^ ?(?:pt|patient|lady|gent|gentleman|man|woman|girl|boy|kid|kiddo|client|baby|with|f\b|m\b)/i;

/** The ages a text names. The span is the age itself. */
export function agesOf(text: string): Age[] {
  const found: Age[] = [];
  for (const { pattern, firm, years } of PATTERNS) {
    for (const match of allIn(text, pattern)) {
      const value = years(match as RegExpExecArray);
      if (value === undefined || value > 118) continue;
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      if (REACHES.test(match[0]) && (NO_BODY.test(before) || !SOMEBODY.test(before))) continue;
      // A casebook of 1911 is history.
      if (value < 90 && /\b(?:1[5-8]\d\d|19[0-4]\d)\b/.test(text.slice(Math.max(0, match.index - 90), match.index))) continue;
      if (MY_PEOPLE.test(before) || TITLED.test(text.slice(Math.max(0, match.index - 100), match.index))) continue;
      if (MY_CHILD.test(before) && value < 30 && !NOT_MINE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 14))) continue;
      // Where the number stands apart ("turned 90") the span is the number; otherwise the whole phrase.
      const number = match[1] ?? match[0];
      const start = /^(?:aged? |d\.?o\.?b|date of)/i.test(match[0]) ? match.index : match.index + match[0].indexOf(number);
      const end = firm ? match.index + match[0].length : start + number.length;
      if (found.some((age) => age.start < end && start < age.end)) continue;
      found.push({ start, end, text: text.slice(start, end), years: value, firm });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
