import { BRANDS } from '../words/brands.ts';
import { EPONYM_HEADS, EPONYMS, EPONYMS_ALSO_NAMES } from '../words/eponyms.ts';
import { fold } from '../words/fold.ts';
import { KNOWN_PEOPLE } from '../words/known-people.ts';
import { nameKind } from '../words/names.ts';
import { isOrdinary } from '../words/ordinary.ts';
import { lazily } from '../words/packed.ts';
import { REGIONS } from '../words/regions.ts';
import { CARE, SETTING, WORKING } from '../words/setting.ts';
import { townPeople } from '../words/towns.ts';
import { NAME_POSSIBLE, type Person } from './people.ts';
import type { Reading } from './read.ts';
import { DEPARTMENT_AFTER, ROLE_BEFORE } from './subject.ts';
import type { Span } from './types.ts';

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

/** What was said of a name, for whom, and the words around it that it was said by: a key typed elsewhere changes none of them. */
const said = new WeakMap<Person, { readonly around: string; readonly allowed: readonly string[]; readonly own: number | undefined }>();
const LONG_PAST = /\b(?:1[5-8]\d\d|19[0-5]\d)\b/;

/** What the words right beside a name say of its being a patient's, in log-odds; undefined when it is no name of a living private person. */
export function ownOfName(person: Person, reading: Reading): number | undefined {
  const { text, preferences: { allowedNames: allowed } } = reading;
  const around = text.slice(Math.max(0, person.start - 120), person.end + 120);
  const known = said.get(person);
  if (known?.around === around && known.allowed === allowed) return known.own;
  const own = ownOfNameAnew(person, reading);
  // A known surname, a year long past and the doctor a patient saw are judged by more of the draft than that.
  const byMore = LISTS().surnames.has(fold(person.text.replace(/['’]s$/, ''))) || LONG_PAST.test(around) || TREATED_BY.test(text.slice(Math.max(0, person.start - 40), person.start));
  if (!byMore) said.set(person, { around, allowed, own });
  return own;
}

function ownOfNameAnew(person: Person, { text, preferences, times, places, subjects }: Reading): number | undefined {
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
  if (LONG_PAST.test(text.slice(Math.max(0, start - 120), end + 120)) && !/\bborn\b/i.test(text)) weight -= 2;
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
