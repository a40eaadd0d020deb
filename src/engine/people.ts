import { fold } from '../words/fold.ts';
import { BRANDS } from '../words/brands.ts';
import { EPONYM_HEADS, EPONYMS, EPONYMS_ALSO_NAMES } from '../words/eponyms.ts';
import { KNOWN_PEOPLE } from '../words/known-people.ts';
import { NAME_BASE, nameWeights } from '../words/name-weights.ts';
import { nameKind } from '../words/names.ts';
import { isOrdinary } from '../words/ordinary.ts';
import { lazily } from '../words/packed.ts';
import { townPeople } from '../words/towns.ts';
import { tagged } from './nlp.ts';
import type { SentenceReading } from './sentence.ts';
import type { Token } from './tokens.ts';
import type { Span } from './types.ts';
import { allIn } from './parts.ts';

/** A person named in a text. */
export interface Person extends Span {
  readonly text: string;
  readonly kind: PersonKind;
  /** Log-odds that these words are a person's name. */
  readonly odds: number;
}

const split = (words: string) => new Set(words.split(/\s*\|\s*/).filter(Boolean));
const LISTS = lazily(() => {
  const known = split(KNOWN_PEOPLE);
  return {
    brands: split(BRANDS),
    eponyms: split(EPONYMS),
    eponymNames: split(EPONYMS_ALSO_NAMES),
    heads: new Set(EPONYM_HEADS.split(/\s+/)),
    known,
    knownParts: new Set([...known].flatMap((name) => name.split(' ')).filter((part) => part.length > 3)),
  };
});

const TITLE = /^(?:mr|mrs|ms|miss|mx|mister|sir|dame|lady|lord|dr|prof|professor|doctor|sister|brother|father|rev|pastor|sgt|capt|captain|uncle|auntie|aunt|nurse|president|senator|judge|king|queen|prince|princess|pope|saint|coach|mayor|governor|baby|gov|sen|rep|justin|pm|minister|justice)$/;

/** How a word is written: Xx, XX, xX (mixed), xx, X, or with digits. */
function shapeOf(text: string): string {
  if (/\d/.test(text)) return '9';
  if (text === text.toLowerCase()) return 'x';
  if (text === text.toUpperCase()) return text.length === 1 ? 'X' : 'XX';
  return /^\p{Lu}\p{Ll}+$/u.test(text) ? 'Xx' : /^\p{Lu}/u.test(text) ? 'Xm' : 'xX';
}

function classOf(word: string): string {
  const kind = nameKind(word);
  if (kind) return `${kind.given ? (kind.family ? 'B' : 'G') : 'S'}${kind.word ? 'w' : ''}`;
  return isOrdinary(word) ? 'o' : townPeople(word) === undefined ? '-' : 't';
}

interface Word {
  readonly token: Token;
  readonly shape: string;
  readonly kind: string;
}

/** What speaks for and against a word being (part of) a person's name. Each is a key of the fitted weights. */
function featuresAt(words: readonly Word[], at: number, sentence: SentenceReading, loud: boolean): string[] {
  const { token, shape, kind } = words[at] as Word;
  const before = words[at - 1];
  const after = words[at + 1];
  const form = loud && shape === 'XX' ? 'loud' : shape;
  const features = [`f:${form}`, `k:${kind}`, `fk:${form}${kind}`, `w:${token.word}`];
  const near = (name: string, word: Word | undefined, gap: string) => {
    if (!word || !/^[ .'"(-]*$|^, $/.test(gap)) { features.push(`${name}:${word ? 'far' : 'none'}`, `${name}f:${word ? 'far' : 'none'}${form}${kind}`); return; }
    features.push(`${name}w:${word.token.word}`, `${name}:${word.shape}${word.kind}`, `${name}f:${word.shape}${word.kind}${form}${kind}`);
  };
  const gapBefore = before ? sentence.plain.slice(before.token.end, token.start) : '';
  near('b', before, gapBefore);
  near('a', after, after ? sentence.plain.slice(token.end, after.token.start) : '');
  if (before && TITLE.test(before.token.word)) features.push('title', `title:${form}`);
  const two = words[at - 2];
  if (two) features.push(`bb:${two.shape}${two.kind}`);
  if (at === 0) features.push(`first:${form}${kind}`);
  if (token.end !== token.stem) features.push(`poss:${form}`);
  const sign = sentence.text.charAt(token.start - 1);
  if (sign === '#') features.push(`hash:${form}${kind}`);
  if (kind === '-') features.push(`end:${token.word.slice(-3)}`, `endf:${token.word.slice(-2)}${form}`);
  const lists = LISTS();
  if (lists.knownParts.has(token.word)) features.push(`known:${form}`);
  if (lists.eponyms.has(token.word)) features.push('eponym');
  if (lists.brands.has(token.word)) features.push('brand');
  if (after && (lists.eponyms.has(token.word) || lists.eponymNames.has(token.word)) && lists.heads.has(after.token.word)) features.push('head');
  if (townPeople(token.word) !== undefined) features.push(`town:${form}`);
  return features;
}

/** The words of a sentence that could be names, with their features. The trainer reads them too. */
export function nameFeatures(sentence: SentenceReading): { readonly token: Token; readonly features: readonly string[] }[] {
  const words = sentence.tokens.map((token) => ({ token, shape: shapeOf(token.text.slice(0, token.stem - token.start)), kind: classOf(token.word) }));
  const loud = words.length > 2 && words.filter(({ shape }) => shape === 'XX').length * 2 > words.length;
  return words.flatMap((word, at) => (worthALook(word) ? [{ token: word.token, features: featuresAt(words, at, sentence, loud) }] : []));
}

/** A word in lower case is looked at when it is a name and no ordinary word; anything else needs a capital. */
function worthALook({ shape, kind, token }: Word): boolean {
  if (shape === '9') return false;
  if (shape === 'x') return kind !== 'o' && token.word.length > 2 && (kind.length === 1);
  return true;
}

/** The log-odds from which on a word counts as a name. */
export const NAME_THRESHOLD = 0;

/** Log-odds of some features. */
function nameOdds(features: readonly string[]): number {
  const weights = nameWeights();
  let odds = NAME_BASE;
  for (const feature of features) odds += weights.get(feature) ?? 0;
  return odds;
}

/** Log-odds within which a word is in doubt, and the tagger is asked. */
const DOUBT = 1.5;

/**
 * What the tagger adds where a word is in doubt. Measured on the tweet corpora: of the words in doubt that it calls a person 65 % are one where our own
 * weights expect 58 %; of those it calls a place 23 % where they expect 43 %. Its other tags say nothing that the weights do not know.
 */
function withSecondOpinion(odds: number, { plain }: SentenceReading, { start, stem }: Token): number {
  if (Math.abs(odds) > DOUBT) return odds;
  const tags = tagged(plain)?.find((word) => word.start <= start && word.end >= stem)?.tags;
  if (!tags) return odds;
  return tags.has('Place') ? odds - 0.9 : tags.has('Person') ? odds + 0.5 : odds;
}

/** How a name gives itself away. `plain` is a name as such; the others need less evidence. */
const LAY_TITLE = "(?:[Mm]rs?|MRS?|[Mm]s|MS|[Mm]iss|[Mm]x|[Mm]ister|[Mm]aster|[Ss]e[ñn]ora?|[Ss]ra?|[Ss]mt|[Ss]hri|[Ss]ri|[Bb]aby|[Uu]ncle|[Aa]unt(?:ie|y)?|[Ll]ittle|[Ww]ee|[Bb]ig|[Oo]ld|[Nn]anny?|[Nn]anna|[Nn]ana|[Gg]ran(?:ny|dma|dpa|dad)?|[Pp]apa|[Mm]ama|[Kk]oro|[Kk]uia|[Kk]uya|[Aa]te|[Tt]it[ao]|[Ll]ol[ao]|[Ww]haea|[Mm]atua|[Mm]zee|[Bb]aba|[Pp]astor|[Aa]mma|[Aa]ppa|[Aa]kka|[Dd]idi|[Bb]hai|[Oo]pa|[Oo]ma|[Nn]onn[ao]|[Aa]buel[ao]|[Dd]on|[Dd]o[ñn]a|Madame|Monsieur|Mme|Frau|Herr|[Mm]ummy|[Dd]ear|[Yy]oung|[Ss]weet|[Pp]oor|[Ll]ovely|[Bb]rave|[Pp]t|[Pp]atient|[Cc]lient)";
const CAPS = "[A-ZÀ-Þ][\\p{L}\\p{M}'-]+";
const TITLED = new RegExp(`(?<![\\p{L}])(${LAY_TITLE})\\.? (${CAPS}(?: (?:(?:de|da|van|von|bin|al|el|O')[ -]?)?${CAPS}){0,3}|[A-Z]\\b\\.?(?: ${CAPS})?)(?: [A-Z]\\b\\.?)?`, 'gu');
const TITLED_LOW = /(?<![\p{L}])(?:mrs?|mister|auntie|pt|patient) ([a-z][\p{L}'-]{2,})\b/gu;
const TRUE_TITLE = /^(?:mrs?|ms|miss|mx|mister|master|se[nñ]ora?|sra?|smt|shri|sri|baby|uncle|aunt(?:ie|y)?|koro|kuia|kuya|ate|tit[ao]|whaea|matua|mzee|pastor|do[ñn]a|madame|monsieur|mme|frau|herr)$/i;
/** "Venkataraman uncle", "Sharma ji", "the Brannigan girls", "HARGREAVES, Peggy". */
const TITLE_AFTER = new RegExp(`(?<![\\p{L}])(?!(?:The|My|His|Her|Our) )(${CAPS}(?: ${CAPS})?) (?:[Uu]ncle|[Aa]unty|[Aa]untie|[Jj]i|[Gg]aru|[Bb]hai|[Bb]haiya|[Dd]idi|[Aa]kka|[Aa]nna|[Ss]aab|[Ss]ahib|[Bb]eta|[Bb]egum)(?![\\p{L}])`, 'gu');
const HOUSEHOLD = new RegExp(`(?<![\\p{L}])[Tt]he (${CAPS}) (?:girls|boys|twins|triplets|brothers|sisters|lads|children|kids|clan|family)(?![\\p{L}])`, 'gu');
const LAST_FIRST = /(?<![\p{L}])(?:\p{Lu}{3,}|\p{Lu}\p{Ll}{3,}), (?:\p{Lu}\p{Ll}+|\p{Lu}\b\.?)(?=[\s,.;)]|$)/gu;
const LABELLED = /\b(?:NHS|MRN|DOB|hosp(?:ital)?(?: no| number)?|CHI|NHI|URN?|HN|label|wristband|sticker|tag reads|bag said|chart|notes)\b/;
/** "D.Q.", "J S", "Farhana S.", "Mr T.". */
const INITIALS = /(?<![\p{L}.])(?:[A-Z]\.){2,3}(?![\p{L}\d])|(?<![\p{L}.])[A-Z]\.[A-Z]\b(?!\.?[\p{L}\d])/gu;
const NOT_INITIALS = /^(?:N\.?L|P\.?E\.?I|R\.?I|N\.?[JHMCD]|S\.?[CD]|W\.?V|N\.?[SBT]|H\.?P\.?V|U\.?S\.?A?|U\.?K|E\.?U|U\.?N|P\.?S|N\.?B|A\.?I|D\.?C|L\.?A|N\.?Y|Q\.?A|Q\.?E\.?D|A\.?M|P\.?M|I\.?V|I\.?M|E\.?R|E\.?D|O\.?R|G\.?P|R\.?N|M\.?D|D\.?O|N\.?P|P\.?A|B\.?A|M\.?A|T\.?V|I\.?D|I\.?T|P\.?T|O\.?T|R\.?I\.?P|A\.?D|B\.?C|C\.?V|H\.?Q|F\.?A\.?Q|D\.?I\.?Y|P\.?O|P\.?R|S\.?C|I\.?E|E\.?G|D\.?O\.?B|M\.?D\.?T|O\.?K|X\.?O|C\.?D\.?C|I\.?C\.?U|F\.?D\.?A|N\.?I\.?H|V\.?A|N\.?H\.?S|H\.?I\.?V|D\.?N\.?A|R\.?N\.?A|W\.?H\.?O|A\.?C\.?A|A\.?M\.?A|C\.?T|M\.?R\.?I|I\.?Q|P\.?H\.?D|M\.?P|T\.?D|G\.?O\.?P|F\.?B\.?I|C\.?I\.?A|N\.?F\.?L|N\.?B\.?A|B\.?M\.?I|S\.?T\.?D|I\.?P|I\.?U\.?D|I\.?V\.?F|C\.?P\.?R|D\.?I\.?C|E\.?M\.?S|E\.?M\.?T|L\.?G\.?B\.?T|N\.?J|N\.?C|S\.?F|B\.?S|N\.?Z|S\.?A)\.?$/;
const FIRST_AND_LETTER = /(?<![\p{L}#@])([A-ZÀ-Þ][\p{L}\p{M}'*-]+) ([A-Z])(\.)?(?![\p{L}\d'’+-]|\.?\p{Lu})/gu;
const LETTERS_AND_AGE = /(?<![\p{L}#@])[A-Z]{2}(?=,? \d{1,2} ?(?:y|M\b|F\b|yo))/gu;
/** "S*phie", "J.o.s.e.p.h", "J-o-h-n". */
const HIDDEN = /(?<![\p{L}*#@])(?:[A-ZÀ-Þ][\p{L}]*\*+[\p{L}*]*|(?:[\p{L}][.\-_·•]){3,}[\p{L}]|[A-Z][a-z]*[013457@$][a-z0134]+)(?![\p{L}*])/gu;
const TAG_NAME = /[#＃](?:(?:Team|Pray(?:ers|ing)?(?:For|4)|Fight(?:ing)?(?:Like|For|With)?|JusticeFor|Justice4|Remember(?:ing)?|InMemoryOf|RIP|Rip|HopeFor|Hope4|MiracleFor|LoveFor|Love|StrongFor|StayStrong|KeepFighting|Save|Help|Bring|Heal|Find|Go|For|Baby|Brave|Our|Super|Saint|Army|LiveLike|BeLike|Mighty|Little|KeepGoing|ComeOn|Cmon|BeatItFor|Marching(?:For)?|Running(?:For)?|Walk(?:ing)?(?:For)?|DoItFor|ThisIsFor|Birthday|Happy|Light(?:ItUp)?For|Bell(?:Day)?For|Cheers(?:To)?|Swim(?:ming)?(?:For)?|Bike(?:For)?|Buckets(?:For)?|Cards(?:For)?|A(?:ll)?For)(\p{Lu}[\p{L}]+?)(?:Strong|Army|sArmy|Fight|Rocks|Warriors?|Journey|\d*)?|(\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?)(?:Strong|sArmy|Army|sJourney|sFight|sStory|sLaw|sWarriors?|sWish|Warrior|TheBrave|TheWarrior|TheMighty|Foundation|sLegacy|sCrew|sTeam|sBell|sGang|sTribe|sSquad|sVillage|IsHome|GoesHome|ComesHome|RingsTheBell|Rocks|Strong\d+))(?![\p{L}\d_])/gu;
const NOT_TAG_NAME = /^(?:The|Our|My|Your|Their|All|Every|No|It|Us|Them|This|That|More|Mental|Public|Global|World|National)(?=\p{Lu})|^(?:Life|Our|The|My|His|Her|Your|All|Onc|Rad|Rad[Oo]nc|Oncology|Nurse|Nurses|Nursing|Physio|Pharmacy|NHS|GB|USA|UK|Work|Science|Cancer|Breast|Lung|Kids?|Children|Patients?|Research|Hope|Cure|Cures|Love|Health|Surgery|Palliative|Emergency|Medicine|Trauma|Stroke|Heart|Peds?|Paeds|NICU|ICU|ED|Survivor|Army|Better|Change|Equity|Change|Life|World|Good|Day|Boston|Houston|Vegas|Christchurch|Manchester|London|Orlando|Texas|Maui|Pulse|Army|Together|Strong|Warrior|Fighter|Pink|Purple|Orange|Gold|Red|Blue|Green|Christmas|Friday|Monday|Mondays|Birthday|New|Year)$/u;
/** After these words a capital is a name ("called Rita", "meet Ana", "love you, Bea"). */
const CUED = new RegExp(`\\b(?:called|named|name(?:'s| is| was)|nicknamed|known as|aka|meet|introducing|met|remember(?:ing)?|RIP|rip|goodbye,?|bye,?|hello to|hi to|shout ?out to|prayers for|thinking of|happy birthday,?|well done,?|way to go,?|go on,?|goodnight,?|good night,?|fly high,?|rest easy,?|love you,?|miss you,?|proud of you,?|thank you,?|thanks,?|cheers,?|welcome home,?|call (?:her|him|them)|let'?s call (?:her|him|them)|for|dose for|surprise for|bell for|with|and|about|told|saw|asked|says|said|both,"?|by) (?:our |my |little |big |wee |old |dear |sweet |lovely |baby )?(${CAPS})(?: (${CAPS}))?`, 'gu');

/** How a name shows: with an everyday title, as initials, in a tag, disguised, or plainly. */
export type PersonKind = 'title' | 'initials' | 'tag' | 'hidden' | 'plain';

interface Found { start: number; end: number; odds: number; kind: PersonKind }

const isName = (folded: string) => folded.split(/[-' ]/).some((part) => nameKind(part) !== undefined);
const strange = (folded: string) => !isOrdinary(folded) && !isName(folded);

/** Whether the letters of a disguised word are those of a name: stars stand for one letter each. */
function hidesName(word: string): boolean {
  const bare = fold(word).replace(/[.\-_·•]/g, '');
  if (bare.includes('*')) return /^\p{Lu}/u.test(word) && !/^(?:f|sh|b|c|d|a|p|w|bulls|bollo)\*/.test(bare) && word.replace(/\*/g, '').length > 2;
  const spelled = bare.replace(/[01345@$7]/g, (c) => ({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's', 7: 't' })[c] ?? c);
  return spelled.length > 2 && nameKind(spelled) !== undefined && (/[.\-_·•]/.test(word) || (spelled !== bare && !/\d{2}/.test(word)));
}

function special(sentence: SentenceReading): Found[] {
  const { plain, text } = sentence;
  const found: Found[] = [];
  const add = (kind: PersonKind, start: number, end: number, odds: number) => {
    if (!found.some((one) => one.start < end && start < one.end)) found.push({ kind, start, end, odds });
  };
  const stem = (start: number, end: number) => (/'s$/.test(plain.slice(start, end)) ? end - 2 : end);
  for (const match of allIn(plain, TITLED)) {
    const title = match[1] ?? '';
    const name = match[2] ?? '';
    const folded = fold(name.replace(/'s$/, ''));
    const first = folded.split(' ')[0] ?? '';
    const whole = TRUE_TITLE.test(title);
    if (/^(?:and|or|the|is|was|of|who|to|for|with|from|has)$/.test(first)) continue;
    if (!whole && !(nameKind(first) && !nameKind(first)?.word) && !(strange(first) && /^\p{Lu}\p{Ll}+/u.test(name) && /^(?:pt|patient|client)$/i.test(title))) continue;
    if (/^(?:MS|MR)$/.test(title) && !isName(first)) continue;
    // "doctors miss signs": the verb, and so is a word after it that is no name.
    if (/^miss$/i.test(title) && (/^(?:miss)$/.test(title) || !(isName(first) || strange(first)) || /\b(?:to|n't|not|will|would|might|may|could|can|never|I|we|you|they|always|and|or|really|gonna|you'll|I'll|rarely|often|checkups?) $/i.test(plain.slice(Math.max(0, match.index - 9), match.index)) || /^(?:usa|america|universe|world|south|north|america|ireland|india|england)/.test(first))) continue;
    if (/^(?:uncle sam|big ben|aunt jemima|uncle ben|uncle tom|mr speaker|mr president|mr chairman|miss piggy|mr potato|mr t\b(?! ?\.)|old spice|little caesars|big brother|big pharma|big data|mrs doubtfire|mr darcy|baby jesus|baby boomers?|baby shark|baby bel|baby gate)/i.test(match[0])) continue;
    if (/^baby$/i.test(title) && !isName(first) && !strange(first)) continue;
    const start = whole ? match.index : match.index + match[0].indexOf(name, title.length);
    // In a headline every word has a capital: the name ends where ordinary words begin.
    const parts = name.split(' ');
    let kept = 1;
    while (kept < parts.length && (isName(fold(parts[kept]?.replace(/'s$/, '') ?? '')) && !isOrdinary(fold(parts[kept] ?? '')) || strange(fold(parts[kept]?.replace(/'s$/, '') ?? '')))) kept++;
    const whole0 = kept === parts.length ? match[0].length : match[0].indexOf(name, title.length) + parts.slice(0, kept).join(' ').length;
    add('title', start, stem(start, match.index + whole0), whole ? 4 : 2);
  }
  for (const match of allIn(plain, TITLED_LOW)) {
    const name = fold((match[1] ?? '').replace(/'s$/, ''));
    const kind = nameKind(name);
    const start = match.index + (/^(?:pt|patient)/.test(match[0]) ? match[0].indexOf(' ') + 1 : 0);
    if (kind && (!kind.word || /^m/.test(match[0])) && !(kind.word && isOrdinary(name) && !/^(?:mrs?|miss)/.test(match[0]))) add('title', start, stem(start, match.index + match[0].length), 3);
  }
  for (const match of allIn(plain, TITLE_AFTER)) {
    const name = fold(match[1] ?? '');
    if (isName(name) || strange(name.split(' ')[0] ?? '')) add('title', match.index, match.index + match[0].length, 3);
  }
  for (const match of allIn(plain, HOUSEHOLD)) {
    const kind = nameKind(fold(match[1] ?? ''));
    if (kind?.family && !kind.word || strange(fold(match[1] ?? '')) && !/Royal|Addams/.test(match[0])) add('title', match.index, match.index + match[0].length, 1.5);
  }
  if (LABELLED.test(plain)) {
    for (const match of allIn(plain, LAST_FIRST)) {
      const [family = '', first = ''] = match[0].split(', ');
      if (isName(fold(family)) || strange(fold(family))) if (first.length < 3 || isName(fold(first))) add('title', match.index, match.index + match[0].length, 3);
    }
    for (const match of plain.matchAll(/(?<![\p{L}])\p{Lu}{4,}(?=,? (?:NHS|MRN|DOB|[Hh]osp|CHI|NHI|bed|Bed))|(?<![\p{L}])\p{Lu}{4,}(?=, (?:NHS|MRN|DOB))/gu)) if (isName(fold(match[0])) || strange(fold(match[0]))) add('title', match.index, match.index + match[0].length, 3);
  }
  for (const match of allIn(plain, HIDDEN)) if (hidesName(match[0])) add('hidden', match.index, match.index + match[0].length + (/^ [A-Z]\.?(?![\p{L}])/u.exec(plain.slice(match.index + match[0].length))?.[0].length ?? 0), 2);
  for (const match of allIn(plain, INITIALS)) if (!NOT_INITIALS.test(match[0]) && !/^ ?[A-Z][a-z]/.test(plain.slice(match.index + match[0].length))) add('initials', match.index, match.index + match[0].length, 1.5);
  for (const match of allIn(plain, FIRST_AND_LETTER)) {
    const first = fold(match[1] ?? '');
    if (/^(?:I|A)$/.test(match[2] ?? '') && !match[3] || first === 'the') continue;
    if (nameKind(first)?.given ?? (match[3] !== undefined && strange(first))) add('initials', match.index, match.index + match[0].length, match[3] ? 3 : 1);
  }
  for (const match of allIn(plain, LETTERS_AND_AGE)) add('initials', match.index, match.index + 2, 1);
  for (const match of allIn(text, TAG_NAME)) {
    const name = match[1] ?? match[2] ?? '';
    const folded = fold(name);
    const kind = nameKind(folded) ?? nameKind(fold(/^\p{Lu}\p{Ll}+/u.exec(name)?.[0] ?? ''));
    if (NOT_TAG_NAME.test(name) || isOrdinary(folded) && !kind || townPeople(folded) !== undefined && !kind) continue;
    if (kind ? !kind.word || match[1] !== undefined : name.length > 3 && !/\p{Lu}\p{Lu}/u.test(name) && /^\p{Lu}\p{Ll}+$/u.test(name)) add('tag', match.index, match.index + match[0].length, kind ? 2.5 : 1);
  }
  for (const match of allIn(plain, CUED)) {
    const name = match[1] ?? '';
    const folded = fold(name.replace(/'s$/, ''));
    const kind = nameKind(folded);
    const strong = /^(?:called|named|name|nicknamed|known|aka|meet|introducing|RIP|rip|happy|goodnight|good|fly|rest|love|miss|dose|bell|prayers|call|let)/.test(match[0]);
    if (!(kind && (!kind.word || strong && !isOrdinary(folded)) || strong && strange(folded) && townPeople(folded) === undefined)) continue;
    if (/\b(?:vaccine|drug|trial|study|tool|app|gene|software|package|method|protein|company|book|film|show|programme|program|project|initiative|plant|device|test|technique|paper|database|algorithm|session|talk|dog|cat|virus|variant|disease|syndrome|condition|medicine|charity|campaign|song|game|model|robot|machine|event|day|thing|team|group|organisation|website|site|blog|podcast)s? (?:is |was |are )?$/i.test(plain.slice(Math.max(0, match.index - 24), match.index)) && /^(?:called|named|known|aka|nicknamed)/.test(match[0])) continue;
    const second = match[2] && (isName(fold(match[2])) || strange(fold(match[2])));
    const start = match.index + match[0].indexOf(name, match[0].length - name.length - (match[2] ? match[2].length + 1 : 0));
    add('plain', start, stem(start, second ? match.index + match[0].length : start + name.length), strong ? 1 : -1);
  }
  return found;
}

/** Whether a capitalised word is a name and nothing else: no word of everyday use and no town. */
function isOnlyName(word: string): boolean {
  const folded = fold(word);
  return /^\p{Lu}/u.test(word) && nameKind(folded)?.word === false && !isOrdinary(folded) && townPeople(folded) === undefined;
}

/** Whether a capitalised word right after one found to be a name, or likely to be one, goes with it: "Maria Lopez" is one person, "Maria Rang" is not. */
function continues({ plain }: SentenceReading, { start, end, odds }: Found, token: Token): boolean {
  const before = plain.slice(Math.max(start, plain.lastIndexOf(' ', end - 1) + 1), end);
  const word = plain.slice(token.start, token.stem);
  return isOnlyName(word) ? odds >= NAME_THRESHOLD || nameKind(fold(before)) !== undefined && /^\p{Lu}/u.test(before) : isOnlyName(before) && /^\p{Lu}/u.test(word) && nameKind(fold(word)) !== undefined;
}

/** From these log-odds on a word is taken along as a possible name, for rules that have evidence of their own. */
export const NAME_POSSIBLE = -3;

/** The people a sentence may name, patient or not, with the odds; offsets are within the sentence. Names that follow each other are one person. */
export function peopleOf(sentence: SentenceReading): Person[] {
  const people: Found[] = special(sentence);
  let last: Found | undefined;
  for (const { token, features } of nameFeatures(sentence)) {
    const odds = withSecondOpinion(nameOdds(features), sentence, token);
    const joined = last && /^[ .'-]{1,2}$/.test(sentence.plain.slice(last.end, token.start));
    const named = joined && last && continues(sentence, last, token);
    // Beside a name already found, less evidence will do.
    if (!named && odds < (joined && last && last.odds >= NAME_THRESHOLD ? NAME_THRESHOLD - 0.7 : NAME_POSSIBLE)) continue;
    const inside = people.find((one) => one.kind !== 'plain' && one.start < token.stem && token.start < one.end);
    if (inside) {
      inside.end = Math.max(inside.end, token.stem);
      continue;
    }
    const same = people.find((one) => one.start < token.stem && token.start < one.end);
    if (same) { same.odds = Math.max(same.odds, odds); same.end = Math.max(same.end, token.stem); last = same; continue; }
    // Otherwise a weak word beside a firm name, or the other way round, is not one person.
    if (joined && last && (named || (last.odds >= NAME_THRESHOLD) === (odds >= NAME_THRESHOLD - 0.7))) {
      last.end = token.stem;
      last.odds = Math.max(last.odds, odds);
      continue;
    }
    last = { start: token.start, end: token.stem, odds, kind: 'plain' };
    people.push(last);
  }
  return people.sort((a, b) => a.start - b.start).map((one) => ({ ...one, text: sentence.text.slice(one.start, one.end) }));
}
