import { lazily } from '../words/packed.ts';
import { OCCUPATION } from '../words/people-words.ts';
import { RARE } from '../words/rare.ts';
import { FIRM, patientDetails } from './evidence.ts';
import type { SentenceReading } from './sentence.ts';
import type { Reading } from './read.ts';
import type { Span } from './types.ts';
import { allIn } from './parts.ts';

/**
 * A kind of detail that singles a person out when it meets others: a rare `illness`, their `work`, a `place`, a `time`, an `age`, their `family`,
 * a `record` ("the first in the county"), a `newsworthy` event or face, or a `tie` to the author ("my kid's piano teacher").
 */
export type FacetKind = 'illness' | 'work' | 'place' | 'time' | 'age' | 'family' | 'record' | 'newsworthy' | 'tie';

/** A detail of a story and how far it narrows the circle. */
export interface Facet extends Span {
  readonly kind: FacetKind;
  readonly text: string;
  readonly worth: number;
}

/** The details of a story about one person, and whether they add up. */
export interface Story {
  readonly facets: readonly Facet[];
  /** What the kinds of facets are worth together, each kind once. */
  readonly total: number;
  readonly odds: number;
}

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const ILLNESS = lazily(() => Object.entries(RARE).map(([kind, names]) => {
  const all = names.split(/\s*\|\s*/).filter(Boolean);
  const words = all.filter((name) => name !== name.toUpperCase());
  const short = all.filter((name) => name === name.toUpperCase());
  return {
    kind,
    words: words.length ? new RegExp(`\\b(?:${words.map((word) => escape(word).replace(/disease$|syndrome$/, '(?:disease|syndrome)').replace(/ /g, "(?:'s)? ")).join('|')})\\b`, 'gi') : undefined,
    short: short.length ? new RegExp(`\\b(?:${short.map(escape).join('|')})\\b`, 'g') : undefined,
  };
}));
const WORTH_OF_ILLNESS: Readonly<Record<string, number>> = { U: 1.4, A: 1, B: 0.7, C: 0.4, D: 0.4, P4: 1.4, P3: 1.1, P2: 0.7, P1: 0.3, P0: 0.8 };

const FACETS: readonly (readonly [FacetKind, number, RegExp])[] = [
  ['place', 0.6, /\b(?:a|the|his|her|their|that|one) (?:[a-z]+ ){0,2}(?:farm(?:house)?|croft|cottage|caravan|houseboat|narrowboat|lighthouse|bungalow|barn|cabin|ranch|homestead|monastery|convent|vicarage|manse|rectory|shop|stall|pub|bakery|chippy|garage|forge|mill) (?:right |just |up |out |down )*(?:at|on|by|above|behind|below|near|past|opposite|over|beside) (?:the|our|a) /gi],
  ['illness', 1, /\b(?:vanishingly rare|ultra-?rare|extremely rare|incredibly rare|very rare|rare(?:st)? (?:[a-z-]+ ){0,2}(?:cancer|tumou?r|disease|condition|syndrome|mutation|disorder|case)|only (?:the )?(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|handful|\d+|two|three|four|five|six) (?:[a-z]+ )?(?:reported|known|recorded|described|documented)?\s?cases?|(?:\d+|handful of|fewer than \d+|two|three|four|five|six) (?:reported|known|recorded|described) cases|one in a (?:million|billion)|one of (?:only )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a handful) (?:people|cases|patients|children|kids|families)?\s?(?:in|on|worldwide|known|left|living))/gi],
  ['record', 1, /\b(?:the|our|my|his|her|their|a|was|is|became|as) (?:first|only|youngest|oldest|longest|smallest|tiniest|biggest|heaviest|tallest|last|fastest) (?!(?:[a-z-]+ ){0,3}(?:[a-z]+day|week|month|thing|time|chart|guide|book|paper|study|course|reason) )(?:[a-z-]+ ){0,4}(?:in (?:the|this|our|all of|[A-Z])[\w' ]{2,30}|on (?:the|this|our) (?:island|ward|unit|coast|planet|team)|at (?:the|this|our) (?:hospital|unit|school|centre|center)|ever|to (?:get|have|receive|survive|undergo|be|do|come)|anyone|I(?:'ve| have) ever|we(?:'ve| have) ever|of (?:its|his|her|their) kind|round here|in town|left|anywhere)/gi],
  ['record', 1, /\bfirst ever\b|\bfirst (?:in|person in|patient in|woman in|man in|child in|baby in) |\bthere(?:'s| is) only (?:the )?one\b|\bonly (?:one|two|three) (?:other )?(?:famil(?:y|ies)|people|person|man|woman|households?|brothers|sisters) (?:in|on|left|with|here)|\b(?:world|national|county|school|club|course|state) (?:record|champion)|\bthe only [a-z-]+ (?:who|that|in|on|for)|\b(?:has|have|had) never (?:happened|been done|been seen|seen) (?:before|here)/gi],
  ['newsworthy', 1.1, /\b(?:(?:you(?:'ve|'ll)?|we(?:'ve)?|everyone|everybody|half the (?:town|county|country)|the whole (?:town|village|island|street|parish|county|country)|anyone) (?:will |may |might |would |all |have |has |probably |already )*(?:seen|saw|see|read|watched|watch|heard|hear|know|knows|recogni[sz]e[sd]?|remember|remembers|met)(?: (?:about|of|on))? (?:him|her|(?!it (?:every|here|all)\b|(?:the|this|that) (?:[a-z-]+ )?(?:data|results|evidence|paper|trial|slides)\b)(?:it|the|this|that)|who|which|me mean|every)|if you (?:saw|read|watched|heard|know|knew|were at|live (?:in|on|near)|'re on the (?:council|committee)|recogni[sz]e)|on (?:the|every|all the|last night's|tonight's) (?:news|channel|radio|front page|papers?|telly|tv)|in the (?:paper|papers|local paper|headlines|news)|the (?:clip|video|footage|photo) (?:of|everyone|that|has)|went viral|viral (?:clip|video)|made the (?:news|papers|headlines|front page)|the (?:rumou?rs|gossip)|front page of |you know the (?:block|house|street|one|man|woman|family|shop|stall|face|voice)|somebody you (?:watch|see|hear|know)|someone you (?:watch|see|hear|know)|(?:household name|famous (?:voice|face)|a well-known|celebrity|off the telly|from the telly|local legend|local hero))\b/gi],
  ['newsworthy', 1, /\b(?:(?:the|that|last night's|yesterday's|saturday's|sunday's|friday's|this week's|a) (?:[a-z-]+ ){0,3}(?:crash|pile-?up|collision|derailment|explosion|blast|fire|blaze|flood|floods|landslide|avalanche|earthquake|tornado|cyclone|hurricane|shooting|stabbing|bombing|attack|riot|stampede|crush|collapse|capsizing|sinking|shipwreck|drowning|rescue|siege|raid|plane crash|coach crash|bus crash|train crash|gas leak|grain elevator|float plane|lightning strike|shark attack|bear attack|crocodile|search|lifeboat|helicopter)\b(?! (?:breaths|meds|inhaler|engine))|\b(?:air ?lifted|winched|medevac\w*|pulled (?:him|her|them|out|off|from)) |\b(?:semi-?final|final|derby|match|regatta|marathon|festival|parade|carnival|concert|wedding|garden party|by-?election|election|inquest|(?:on|murder|court|jury) trial)\b)/gi],
  ['work', 1, new RegExp(`\\b(?:(?:a|an|the|our|my|local|retired|former|ex-?|town's|village|old|sitting|serving|is|was|as|works? as|worked as|being|young|the one|this|that) )(?:[a-z'-]{2,14} ){0,2}(?:${OCCUPATION})s?\\b(?! (?:who taught me|told us at|friend of mine))`, 'gi')],
  ['work', 1, /\b(?:he|she|they|who|the (?:chap|man|woman|lady|lad|guy|fella|bloke|gent|one|gentleman|girl|boy)) (?:who |that |used to |has |had |still |only |just |always )*(?:mends?|mended|drives?|drove|plays?|played|rings the|rang the|runs? the|ran the|ran a|owns|owned|teaches|taught|reads the|read the|delivers|delivered|shears|sheared|farms?|farmed|fished|fishes|works the|worked the|sings|sang|conducts|coaches|coached|cuts|cut|paints|painted|builds|built|sells|sold|makes the|made the|bakes|baked the|fixes|fixed|keeps the|kept the(?! whole)|tends|tended|sweeps|swept|captains|captained|flew|flies|sails|sailed|umpires|referees|presents|presented|hosts|hosted|breeds|bred|preaches|preached|repairs|repaired) [^.!?\n,;]{3,40}/gi],
  ['work', 0.9, /\b(?:headmaster|headmistress|founder|owner|captain|manager|chairman|chair|president|secretary|conductor|landlord|proprietor|director|goalkeeper|keeper|striker|skipper|queen|king|mayor|voice|face|commander|chief|chef|organist) of (?:the|our|a|my)? ?[\w' ]{3,25}/gi],
  ['tie', 1, /\b(?:the|a) (?:[a-z-]+ ){0,2}[a-z]+ who (?:delivered|taught|married|christened|baptised|coached|babysat|raised|trained) (?:me|us|my|both my|all my|half)\b|\bmy (?:own |old |former |kids?'?s? |children'?s |daughter'?s |son'?s |wife'?s |husband'?s |mum'?s |mom'?s |dad'?s |eldest'?s |youngest'?s ){1,2}(?:[a-z-]+ ){0,2}(?:teacher|headteacher|head teacher|head|principal|coach|boss|manager|landlord|landlady|neighbou?r|bus driver|barber|hairdresser|dentist|vicar|priest|pastor|postman|childminder|babysitter|classmate|best friend|godmother|godfather)\b|\bmy (?:next[- ]door )?(?:neighbou?r|hairdresser|barber|postman|landlord|landlady|bus driver|driving instructor|vicar|priest|pastor|accountant|ex|ex-wife|ex-husband|old teacher|school ?teacher|mechanic|plumber|dog walker|piano teacher|pilot|barista|flight)\b(?= (?:is|was|has|had|came|on my|in my|as|told|asked|walked|turned|'s))|\b(?:at|in|from) my (?:own )?(?:kids?'?s?|children'?s|daughter'?s|son'?s) (?:school|class|nursery|team)|\b(?:lives|lived) (?:next door|across the (?:road|street)|two doors|opposite|on my (?:street|road|lane))/gi],
  ['tie', 0.8, /\b(?:in (?:a|our|this|my) (?:small|tiny|wee|little) (?:town|village|place|island|community|parish)|(?:one[- ]|two[- ])?(?:horse|street|pub) town|everyone knows (?:everyone|everybody|him|her)|walk from one end to the other|town of (?:\d[\d,]*|a few hundred|two hundred|three hundred|four hundred|five hundred) (?:people|souls)?)\b/gi],
];

// “Is like the lollipop lady telling a pilot”, “the gene pool needs a lifeguard”: of nobody.
const LIKENESS = /\b(?:(?:is|are|was|were|feels?|felt|looks?|sounds?|it's) like (?:an?|the) |needs? an? [a-z]+$)/i;

const perSentence = new WeakMap<SentenceReading, readonly Omit<Facet, 'text'>[]>();

/** The facets a sentence holds by its words alone; kept as long as the sentence is. */
function facetsOf(sentence: SentenceReading): readonly Omit<Facet, 'text'>[] {
  const known = perSentence.get(sentence);
  if (known) return known;
  const found: Omit<Facet, 'text'>[] = [];
  const plain = sentence.text.replace(/[’‘]/g, "'");
  for (const { kind, words, short } of ILLNESS()) {
    for (const pattern of [words, short]) {
      if (!pattern) continue;
      for (const match of allIn(plain, pattern)) found.push({ kind: 'illness', worth: WORTH_OF_ILLNESS[kind] ?? 0.5, start: match.index, end: match.index + match[0].length });
    }
  }
  for (const [kind, worth, pattern] of FACETS) {
    for (const match of allIn(sentence.plain, pattern)) {
      if (kind === 'work' && LIKENESS.test(sentence.plain.slice(Math.max(0, match.index - 60), match.index + match[0].length))) continue;
      found.push({ kind, worth, start: match.index, end: match.index + match[0].length });
    }
  }
  perSentence.set(sentence, found);
  return found;
}

const cache = new WeakMap<Reading, Story>();

/** The facets of a draft that is about one patient; the patient question itself is `odds`. */
export function storyOf(reading: Reading): Story {
  const known = cache.get(reading);
  if (known) return known;
  const { text, subjects } = reading;
  const details = patientDetails(reading);
  const found: Facet[] = [];
  const add = (kind: FacetKind, worth: number, start: number, end: number) => {
    const clash = found.findIndex((facet) => facet.kind === kind && facet.start < end && start < facet.end);
    if (clash < 0) found.push({ kind, worth, start, end, text: text.slice(start, end) });
  };
  for (const sentence of reading.sentences) {
    for (const { kind, worth, start, end } of facetsOf(sentence.reading)) add(kind, worth, sentence.start + start, sentence.start + end);
  }
  for (const place of details.places) {
    if (place.weight < FIRM - 0.6) continue;
    if (place.kind === 'soft') { if (/village|island|hamlet|small|tiny|wee|town/i.test(place.text)) add('place', 0.5, place.start, place.end); continue; }
    add('place', place.kind === 'town' && (place.people ?? 0) > 300_000 ? 0.5 : place.kind === 'ward' ? 0.5 : 0.8, place.start, place.end);
  }
  for (const time of details.times) if (time.weight >= FIRM - 0.6) add('time', time.kind === 'soft' ? 0.2 : 0.5, time.start, time.end);
  for (const age of details.ages) if (age.weight >= FIRM - 0.6) add('age', age.years > 89 ? 0.8 : 0.4, age.start, age.end);
  for (const relative of details.relatives) {
    if (relative.weight < FIRM - 0.6) continue;
    add(relative.kind === 'work' ? 'work' : 'family', relative.kind === 'bare' ? 0.3 : 0.9, relative.start, relative.end);
  }
  for (const name of details.names) if (name.weight >= FIRM) { add('tie', 0.6, name.start, name.end); break; }
  const best = new Map<FacetKind, number>();
  for (const { kind, worth } of found) best.set(kind, Math.max(best.get(kind) ?? 0, worth));
  const total = [...best.values()].reduce((sum, worth) => sum + worth, 0);
  const story = { facets: found.sort((a, b) => a.start - b.start), total, odds: subjects.odds };
  cache.set(reading, story);
  return story;
}

/** The class of a rare illness (see rare.ts) by its words, or undefined. */
export function illnessClass(words: string): string | undefined {
  for (const { kind, words: long, short } of ILLNESS()) {
    for (const pattern of [long, short]) {
      if (!pattern) continue;
      pattern.lastIndex = 0;
      if (pattern.test(words)) return kind;
    }
  }
  return undefined;
}
