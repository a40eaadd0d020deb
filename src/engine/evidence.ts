import { fold } from '../words/fold.ts';
import { KNOWN_PEOPLE } from '../words/known-people.ts';
import { CUES } from '../words/cues.ts';
import { WEIGHTS } from '../words/weights.ts';
import { BRANDS } from '../words/brands.ts';
import { EPONYM_HEADS, EPONYMS, EPONYMS_ALSO_NAMES } from '../words/eponyms.ts';
import { REGIONS } from '../words/regions.ts';
import { nameKind } from '../words/names.ts';
import { isOrdinary } from '../words/ordinary.ts';
import { lazily } from '../words/packed.ts';
import { CARE, SETTING, WORKING } from '../words/setting.ts';
import type { Span } from './types.ts';
import { townPeople } from '../words/towns.ts';
import type { Age } from './ages.ts';
import { NAME_POSSIBLE, type Person } from './people.ts';
import { DEPARTMENT_AFTER, ROLE_BEFORE } from './subject.ts';
import type { Place } from './places.ts';
import type { Reading } from './read.ts';
import type { Relative } from './relatives.ts';
import type { SentenceReading } from './sentence.ts';
import type { Time } from './times.ts';

/** A detail, and the log-odds that it is a patient's (or of somebody close to one). */
export type Weighed<T> = T & { readonly weight: number };

/** The details of a draft, weighed by who it is about. */
export interface PatientDetails {
  readonly names: readonly Weighed<Person>[];
  readonly times: readonly Weighed<Time>[];
  readonly ages: readonly Weighed<Age>[];
  readonly places: readonly Weighed<Place>[];
  readonly relatives: readonly Weighed<Relative>[];
}

const bars = (words: string) => new Set(words.split(/\s*\|\s*/).map((word) => word.trim()).filter(Boolean));
const spaces = (words: string) => words.split(/\s+/).filter(Boolean);
const bySurname = (names: Iterable<string>) => {
  const map = new Map<string, string[]>();
  for (const name of names) if (name.includes(' ')) map.set(name.slice(name.lastIndexOf(' ') + 1), [...(map.get(name.slice(name.lastIndexOf(' ') + 1)) ?? []), name]);
  return map;
};
const LISTS = lazily(() => ({
  surnames: bySurname(bars(KNOWN_PEOPLE)),
  known: bars(KNOWN_PEOPLE),
  eponyms: bars(EPONYMS),
  eponymNames: bars(EPONYMS_ALSO_NAMES),
  heads: new Set(spaces(EPONYM_HEADS)),
  brands: bars(BRANDS),
  regions: bars(REGIONS),
  medical: new Set([...spaces(CARE), ...spaces(SETTING), ...spaces(WORKING)]),
}));

const STAFF_BEFORE = /\b(?:dr|drs|prof|professor|doctor|nurse|sister|matron|sir|dame|lord|lady|president|senator|rep|gov|minister|secretary|rabbi|father|rev|chaplain|coach|judge|@\w+)\.? ?$|\b(?:consultant|registrar|colleague|surgeon|oncologist|anaesthetist|physio|pharmacist|midwife|paramedic|porter|intern|fellow|mentor|boss|supervisor|trainee|student|author|speaker|chair|host|resident doctor|matron|HCA|F1|F2|SHO|SpR|cleaner|clerk|receptionist|secretary|volunteer|assistant|manager|nurse|doctor)(?: is| was|'s)?(?: called| named)?,? ?$/i;
const TREATED_BY = /\b(?:seen|treated|referred|evaluated|reviewed|diagnosed|dx'd|followed|managed|operated on|examined|assessed|prescribed|consult(?:ed|ation)?|records|notes|care|patient|appointment|visit|visited|attending|under|saw|sees|seeing)(?: (?:by|to|of|with|from|for|at))?(?: the care of)? (?:(?:dr|prof|professor|doctor)\.? )?(?:[a-z]\. )?$/i;
const THANKS_BEFORE = /\b(?:thanks?(?: you)?(?: so much)?(?: again)?(?: also)? to|thank you|thanks,?|congrat\w*(?: to)?,?|kudos to|props to|hats off to|shout ?out to|welcome(?: to)?(?: the team)?,?|led by|chaired by|hosted by|by|via|from|alongside|co-authors?|authors?|joined by|featuring|feat\.?|ft\.?|with|and|following|talk by|paper by|work by|hear from|hearing|listening to|reading|quoting|per|photo by|credit:?|slides? by) $/i;
/** Whoever taught the author, or shares their rota. */
const TAUGHT_BEFORE = /\b(?:still hear|taught by|trained by|(?:trained|worked|studied) (?:under|for)|learn(?:ed|t) (?:it |this |that )?from|mentored by|supervised by|cover(?:ed|ing) (?:for|by)|swapped (?:shifts? )?with|rounding with|on (?:call|shift|nights) with|in the words of|as .{0,12}used to say,?) (?:(?:the )?(?:late|great|old|legendary) ){0,2}$/i;
const WORK_AFTER = /^(?:(?:,? (?:and|&) [A-Z][\w'-]+){0,3} for (?:covering|organi[sz]ing|hosting|inviting|chairing|teaching|having|leading|sharing|swapping|the (?:invitation|invite|lift|coffee|cake|slides|talk))|(?:'s|’s)? (?:talk|paper|lecture|session|slides?|keynote|book|study|lab|team|group|work|presentation|thread|tweet|post|podcast|essay|editorial|law|theorem|rule|article|abstract|poster|leadership|mentorship|retirement|speech|clip|reforms?|office|administration|government|campaign|plan|claims?|film|movie|novel|album|song|character)\b|,? et al|,? (?:our|the|a|an|one of our|my|lead|chief|senior|head|who leads|who runs) (?:[a-z-]+ ){0,3}(?:nurse|consultant|registrar|fellow|trainee|doctor|surgeon|oncologist|pharmacist|physio\w*|radiographer|radiologist|midwife|paramedic|coordinator|manager|scientist|researcher|professor|lecturer|student|chair|director|lead|host|editor|author|speaker|colleague|receptionist|secretary|porter|F1|F2|SHO|SpR|resident|intern|volunteer|chaplain)\b|,? (?:MD|PhD|FRCP|RN|MBBS|PharmD|MP|CEO|FRCR|FACP|DO|NP)\b| \((?:[A-Z]{2,}|@)| (?:on ["“A-Z]|is (?:on|up|now|talking|speaking|presenting)|up next|next up|speaking|talking|says that|shows?|showing|showed|concludes|suggests|asks about|presents?|presenting|presented|discusse[sd]|argue[sd]|concluded?|published|leads?|chairs?|moderat\w+|speaks?|speaking|explains?|retires?|retired|joined|joins|trained|commissioned|tweets?|taught (?:me|us|every|all))\b)/i;
const PATIENT_BEFORE = /\b(?:pt|patient|client|baby|little|wee|called|named|name's|name is|name was|meet|rip|dose for|bell for|prayers for|pray for|remember|goodbye,?|rest easy,?|fly high,?|bed \d+:?|room \d+:?|lady|man|gentleman|girl|boy|lad|woman|survivor|fighter|warrior|superstar|darling|lovely|brave|poor|sweet|dear old|saw|treated|nursed|lost|held|miss|for) $/i;
const PATIENT_AFTER = /^(?:,? \(?\d{1,3}\)?[,.;:)!]|(?:'s|’s)? (?:last|first|final|chemo\w*|radio\w*|scan|scans|biopsy|ct|mri|bloods|results?|treatment|surgery|op|tumou?r|cancer|family|wife|husband|mum|mom|mam|dad|daughter|son|mother|father|parents|sister|brother|funeral|death|bell|bed|chart|notes|discharge|transplant|hair|leg|journey|fight)\b|,? (?:who|has|had|is|was|just|finally|rang|rings|finished|completed|died|passed|went|goes|came|comes|told|asked|said|says|left|lost|survived|beat|got|gets|walked|woke|smiled|cried|hugged|held|brought|baked|wants?|wanted|needs?|needed|loved?|taught|turned|turns|refused|declined|starts|started|arrived|took|takes|made|wrote|sang|danced)\b| (?:rang|finished|is home|went home|passed|died))/i;

/**
 * How much of the draft's odds of being about a patient go to a detail of it, and below what its own words add: fitted by logistic regression on the
 * details of our labelled posts, each set judged by odds fitted on the others.
 */
const SHARE = { name: 0.59, time: 0.75, place: 0.78, age: 0.7, relative: 0.5 } as const;

/** "My patient" in the same sentence says whose a detail is, whatever the rest of a draft may be about; but "first patient in Dallas" is news. */
const INTRODUCED = 1.6;
const NEWS = -3;

const cache = new WeakMap<Reading, PatientDetails>();

/** Weighs every detail of a draft: the odds that the draft is about a patient, plus what stands right beside the detail. */
export function patientDetails(reading: Reading): PatientDetails {
  const known = cache.get(reading);
  if (known) return known;
  const { subjects } = reading;
  const weighed = <T extends { readonly start: number }>(share: number, pieces: readonly T[], own: (piece: T) => number | undefined) =>
    pieces.flatMap((piece) => { const extra = own(piece); return extra === undefined ? [] : [{ ...piece, weight: share * Math.max(subjects.oddsAt(piece.start), subjects.introducedAt(piece.start) && subjects.oddsAt(piece.start) > NEWS ? INTRODUCED : -Infinity) + extra }]; });
  const names = weighed(SHARE.name, reading.people, (person) => weighName(person, reading));
  const details: PatientDetails = {
    names,
    times: weighed(SHARE.time, reading.times, (time) => weighTime(time, reading)),
    ages: weighed(SHARE.age, reading.ages, (age) => weighAge(age, reading)),
    places: weighed(SHARE.place, reading.places, (place) => weighPlace(place, reading)),
    relatives: weighed(SHARE.relative, reading.relatives, ({ kind }) => ({ telling: 0.2, work: -0.35, bare: -1.4 })[kind]),
  };
  cache.set(reading, details);
  return details;
}

/** What speaks for a name being a patient's, apart from the draft as a whole; undefined when it is no name of a living private person. */
function weighName(person: Person, reading: Reading): number | undefined {
  const own = ownOfName(person, reading);
  return own === undefined ? undefined : OF_NAME[person.kind] + (own > 0 ? 0.32 : 0.6) * own;
}

const OF_NAME: Readonly<Record<Person['kind'], number>> = { title: -0.1, initials: 1, tag: 0.9, hidden: 0.1, plain: -0.95 };

function ownOfName(person: Person, { text, preferences, times, places, subjects }: Reading): number | undefined {
  const { start, end, kind, odds } = person;
  const name = person.text.replace(/['’]s$/, '');
  const folded = fold(name);
  const lists = LISTS();
  if (preferences.allowedNames.some((allowed) => { const a = fold(allowed); return a === folded || a.split(' ').includes(folded) || folded.split(' ').includes(a); })) return undefined;
  if (lists.known.has(folded.replace(/^(?:mrs?|ms|miss|dr|sir|dame|uncle|auntie?|baby|prince|princess|king|queen|president|captain)\.? /, '')) || lists.brands.has(folded)) return undefined;
  const inside = (piece: Span) => piece.start <= start && end <= piece.end;
  const near = <T extends Span>(pieces: readonly T[]) => (pieces.length > 40 ? pieces.filter((piece) => Math.abs(piece.start - start) < 200) : pieces);
  // Easter and St David's Day are days, Milton Keynes and Elm ward are places.
  if (kind === 'plain' && (near(times).some(({ start: from, end: to }) => from < end && start < to) || near(places).some((place) => place.kind !== 'soft' && inside(place)))) return undefined;
  // A surname alone stands for the known person named in full before it.
  if (folded.length > 4 && lists.surnames.get(folded)?.some((known) => fold(text.slice(Math.max(0, start - 2000), start)).includes(known))) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60).replace(/’/g, "'");
  const parts = folded.split(/[ -]/).filter(Boolean);
  const kinds = parts.map((part) => nameKind(part));
  const anyName = kinds.some((one) => one !== undefined);
  const sureName = kinds.some((one) => one !== undefined && !one.word);
  if (kind === 'plain') {
    if (lists.regions.has(folded) || /^(?:NED|DNA|RNA|CT|MRI|IV|NHS|CPR|PICC|GP|ED|ICU|HIV|RIP|SAD|SHE|HE)$/.test(name)) return undefined;
    if (lists.eponyms.has(folded) || parts.every((part) => lists.medical.has(part))) return undefined;
    if ((lists.eponymNames.has(folded) || lists.eponyms.has(parts.at(-1) ?? '')) && lists.heads.has(fold(/^(?:'s)? ?([\p{L}-]+)/u.exec(after)?.[1] ?? ''))) return undefined;
    const lower = name === name.toLowerCase();
    if (lower && !(sureName && odds > 0.5)) return undefined;
    if (!anyName && (odds < 0 || parts.every((part) => isOrdinary(part) || townPeople(part) !== undefined))) return undefined;
    if (anyName && !sureName && odds < -0.3) return undefined;
    if (name.length < 3 || /^\p{Lu}{2,4}$/u.test(name)) return undefined;
    if (sureName && odds < NAME_POSSIBLE) return undefined;
  }
  let weight = kind === 'title' ? 1.5 : kind === 'tag' ? 1.5 : kind === 'hidden' ? 1 : kind === 'initials' ? 0.7 : Math.max(-1, Math.min(0.5, odds * 0.3));
  // "the Hilton" is no person, and a year long past makes history of the sentence.
  if (kind === 'plain' && /\b(?:the|a|an) $/i.test(before) && !folded.includes(' ')) weight -= 1.5;
  if (/\b(?:1[5-8]\d\d|19[0-5]\d)\b/.test(text.slice(Math.max(0, start - 120), end + 120)) && !/\bborn\b/i.test(text)) weight -= 2;
  // "Jane R." is hardly ever written of anybody else.
  if (kind === 'initials' && odds >= 3) weight += 1.3;
  if (/\b(?:like|similar to|such as|namely|identified as|particularly for|specifically for) $/i.test(before)) weight += 1;
  if (kind === 'title' && ROLE_BEFORE.test(before)) weight -= 2.5;
  if (kind !== 'title' && (STAFF_BEFORE.test(before) || ROLE_BEFORE.test(before)) || /^(?:dr|prof|professor|nurse|sister|matron|sir|dame|lord|president|rev)\b/i.test(name)) weight -= 4;
  // The doctor a patient saw is no patient, but beside one the name leads to them: worth a hint.
  if (weight < -2 && TREATED_BY.test(before)) return subjects.oddsAt(start) > 0 ? -0.7 - subjects.oddsAt(start) : undefined;
  if (THANKS_BEFORE.test(before)) weight -= kind === 'title' ? 0.3 : /thank|congrat|kudos|led by|hosted|chaired|welcome/i.test(before) ? 1.2 : 0.8;
  if (TAUGHT_BEFORE.test(before)) weight -= 2.2;
  if (WORK_AFTER.test(after) || DEPARTMENT_AFTER.test(after)) weight -= 2.5;
  if (PATIENT_BEFORE.test(before)) weight += 0.8;
  if (PATIENT_AFTER.test(after)) weight += 0.8;
  return weight;
}

// Opening hours, a standing day of the month, a Christmas card and tomorrow's board are nobody's day.
const NOBODYS = /^ ?(?:to|-|–) (?:mon|tue|wed|thu|fri|sat|sun)|^ of the month|^(?:'s|’s)? (?:card|party|do\b|jumper|menu|rota|fair|raffle|quiz|board|meeting|lecture|session|exam|talk|webinar|deadline)/i;
const HOURS_BEFORE = /(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* ?(?:to|-|–) ?$/i;

function weighTime({ kind, start, end }: Time, { text }: Reading): number {
  const nobodys = NOBODYS.test(text.slice(end, end + 24)) || HOURS_BEFORE.test(text.slice(Math.max(0, start - 16), start));
  return (nobodys ? -1.5 : 0) + { birth: 2, day: -0.25, weekday: -0.35, near: -0.2, month: -0.4, holiday: -0.5, anniversary: -0.4, soft: -3.1 }[kind];
}

/** An age over 89 says more than a common one; a band, a threshold or a team's age says nothing. */
function weighAge({ years, firm, start, end }: Age, { text }: Reading): number | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (/(?:over|under|above|below|aged|older than|younger than|at least|up to|than|≥|>|<|from|between|every|all|for) (?:the age of )?$/i.test(before) && !/\bfor (?:a|an) $/i.test(before)) return undefined;
  if (/^(?:s\b|\+| ?(?:-|–|to|and) ?\d| and (?:over|older|above|under|up)| or (?:over|older|above|under|more))/i.test(after)) return undefined;
  return (firm ? 0.1 : -0.8) + (years > 89 ? 1.8 : 0);
}

function weighPlace({ kind, text: words, start, end }: Place, { text, hashtags }: Reading): number | undefined {
  // The Framingham score and Kawasaki disease are no towns, and rooms at a meeting are no sickrooms.
  if (kind === 'town' && LISTS().heads.has(fold(/^(?:'s|’s)? ?([\p{L}-]+)/u.exec(text.slice(end, end + 24))?.[1] ?? ''))) return undefined;
  if (kind === 'town' && /^ (?:risk|pain|heart|study|cohort|trial|criteria|score|guidelines?|declaration|consensus|protocol|convention|statement)/i.test(text.slice(end, end + 14))) return undefined;
  if (kind === 'ward' && /room|level|floor/i.test(words) && (hashtags.some(({ text: tag }) => /^#[A-Z]{2,}/.test(tag)) || /\b(?:session|talk|poster|workshop|meeting|lunch|seminar|hall|\d{1,2}[:.]\d\d ?(?:am|pm)?|\d ?(?:am|pm))\b/i.test(text.slice(Math.max(0, start - 80), end + 80)))) return -2;
  return { ward: 0.1, facility: -0.4, site: -0.1, town: -0.45, county: -1.6, code: -0.5, soft: -3 }[kind];
}

/** From this weight on a detail is a patient's for all we can tell; from the lower one on it is worth a hint. */
export const FIRM = 0.1;
const WORTH_A_HINT = -0.6;
/** Below these odds of the whole draft no detail is a risk, and where its sentence says no more a weak one is not even worth a hint: more were wrong than right. */
const ABOUT_SOMEBODY = 0.3;
const DOUBTFUL = -1;

/** What a detail of some weight is in its draft; undefined where there is nothing to say. */
export function severityOf({ subjects }: Reading, { start, weight }: Weighed<Span>): 'risk' | 'hint' | undefined {
  if (weight < (Math.max(subjects.odds, subjects.oddsAt(start)) < DOUBTFUL ? FIRM : WORTH_A_HINT)) return undefined;
  return weight >= FIRM && subjects.odds >= ABOUT_SOMEBODY ? 'risk' : 'hint';
}

interface Said {
  readonly words: string;
  readonly worth: number;
}

const whyOf = new WeakMap<Reading, string>();
const saidIn = new WeakMap<SentenceReading, readonly Said[]>();

/** The words of a sentence that speak of one particular patient; kept as long as the sentence is. */
function saidOf(sentence: SentenceReading): readonly Said[] {
  const known = saidIn.get(sentence);
  if (known) return known;
  const found: Said[] = [];
  for (const [id] of sentence.cues) {
    const worth = WEIGHTS[id] ?? 0;
    if (worth < 0.3 || id === 'pronoun' || id === 'firstPlural') continue;
    const pattern = CUES[id];
    pattern.lastIndex = 0;
    const match = pattern.exec(sentence.plain);
    if (match) found.push({ words: match[0].trim(), worth });
  }
  saidIn.set(sentence, found);
  return found;
}

/** In plain words, what in the draft speaks of one particular patient; quotes the draft, so it is shown and never kept. */
export function whyPatient(reading: Reading): string {
  const known = whyOf.get(reading);
  if (known !== undefined) return known;
  const found = reading.sentences.flatMap((sentence) => saidOf(sentence.reading));
  const words = [...new Set(found.sort((a, b) => b.worth - a.worth).map(({ words: one }) => one))].slice(0, 2);
  const why = words.length ? `The draft seems to be about one particular person: ${words.map((one) => `“${one}”`).join(', ')}.` : 'The draft seems to be about one particular person in care.';
  whyOf.set(reading, why);
  return why;
}
