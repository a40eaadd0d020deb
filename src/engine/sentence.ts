import { mayMatch, numberOf, signsOf } from './signs.ts';
import { CARE, SETTING, WORKING } from '../words/setting.ts';
import { CUES, type CueId } from '../words/cues.ts';
import { nameKind } from '../words/names.ts';
import { isOrdinary } from '../words/ordinary.ts';
import { townPeople } from '../words/towns.ts';
import { lazily } from '../words/packed.ts';
import { tokensOf, type Token } from './tokens.ts';

/** One sentence, read apart from the rest of the draft. Offsets are within the sentence. */
export interface SentenceReading {
  readonly text: string;
  /** The text with straight apostrophes and without links and handles (blanked, so that offsets stay). */
  readonly plain: string;
  readonly tokens: readonly Token[];
  /** How often each kind of evidence occurs. */
  readonly cues: ReadonlyMap<CueId, number>;
  readonly setting: number;
  readonly care: number;
  readonly working: number;
  /** Written like a headline: nearly every longer word has a capital. */
  readonly headline: boolean;
  readonly link: boolean;
}

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));
const WORD_LISTS = lazily(() => ({ setting: list(SETTING), care: list(CARE), working: list(WORKING) }));
/** Cues that need the text as it stands: links, handles and curly marks are part of them. */
const IN_TEXT: ReadonlySet<CueId> = new Set(['newsLink', 'meeting', 'meetingTag', 'toColleague', 'quoted']);
/** The cues with the numbers their patterns go by, looked up once. */
const CUE_LIST = lazily(() => (Object.entries(CUES) as [CueId, RegExp][]).map(([id, pattern]) => ({ id, pattern, number: numberOf(pattern), inText: IN_TEXT.has(id) })));

/** The same length, with straight apostrophes; links and handles become spaces. */
export function plainOf(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/https?:\/\/\S+|(?<![\w.])[@＠][\w.-]+/g, (found) => ' '.repeat(found.length));
}

const CAPITAL = /\p{Lu}/u;
const AFTER_TITLE = /(?<![\p{L}])(?:mrs?|ms|miss|mister|auntie|aunty|uncle|big|old|wee|lil|little|pt|patient|called|named) \.?$|(?:mrs?|ms)\. $/u;
const BEFORE_TOWN = /\b(?:from|in|near|outside|at|st) $/u;

/** A sentence written all in lower case gets capitals on the words that can only be names, so that names are read there too. Same length. */
function withCapitals(plain: string): string {
  if (CAPITAL.test(plain)) return plain;
  let made = plain;
  for (const { start, word } of tokensOf(plain)) {
    const before = plain.slice(Math.max(0, start - 12), start);
    if (word.length === 1 && /(?<![a-z])(?:mrs?|ms|miss)\.? $/.test(before)) made = made.slice(0, start) + made.charAt(start).toUpperCase() + made.slice(start + 1);
    if (word.length < 3 || /\d/.test(word)) continue;
    const kind = nameKind(word);
    const ordinary = isOrdinary(word);
    const name = !ordinary && (kind ? !kind.word && (kind.given || AFTER_TITLE.test(before)) || AFTER_TITLE.test(before) : /(?:mrs?|ms|miss)\.? $/.test(before));
    const town = !ordinary && BEFORE_TOWN.test(before) && (townPeople(word) !== undefined || /\bst $/.test(before));
    if (name || town) made = made.slice(0, start) + made.charAt(start).toUpperCase() + made.slice(start + 1);
    if (town && /\bst $/.test(before)) made = `${made.slice(0, start - 3)}St ${made.slice(start)}`;
  }
  return made.length === plain.length ? made.replace(/(?<![\p{L}])(?:mrs?|ms|miss|big|old|wee|auntie|uncle)(?=\.? \p{Lu})/gu, (title) => title.charAt(0).toUpperCase() + title.slice(1)) : plain;
}

function readSentenceAnew(text: string): SentenceReading {
  const plain = withCapitals(plainOf(text));
  const tokens = tokensOf(plain);
  const cues = new Map<CueId, number>();
  const ofText = signsOf(text);
  const ofPlain = signsOf(plain);
  for (const { id, pattern, number, inText } of CUE_LIST()) {
    if (!mayMatch(number, inText ? ofText : ofPlain)) continue;
    const words = inText ? text : plain;
    let count = 0;
    pattern.lastIndex = 0;
    while (count < 4 && pattern.test(words)) count++;
    if (count) cues.set(id, count);
  }
  const lists = WORD_LISTS();
  let setting = 0;
  let care = 0;
  let working = 0;
  for (const { word } of tokens) {
    if (lists.setting.has(word)) setting++;
    if (lists.care.has(word)) care++;
    if (lists.working.has(word)) working++;
  }
  const long = tokens.filter((token) => token.text.length > 3);
  const headline = long.length > 4 && long.filter((token) => /^\p{Lu}\p{Ll}/u.test(token.text)).length > long.length * 0.7;
  return { text, plain, tokens, cues, setting, care, working, headline, link: /https?:\/\//.test(text) };
}

const MOST_KEPT = 400;
const kept = new Map<string, SentenceReading>();

/** Reads a sentence. The last few hundred are kept in memory, so that a key typed costs one sentence. */
export function readSentence(text: string): SentenceReading {
  const known = kept.get(text);
  if (known) return known;
  const reading = readSentenceAnew(text);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(text, reading);
  return reading;
}
