import { MANNER_BASE, MANNER_KEYS, MANNER_WEIGHTS } from '../words/packed-manner.ts';
import { lazily } from '../words/packed.ts';
import type { Reading } from './read.ts';
import type { SentenceReading } from './sentence.ts';

/** What a sentence is made of, for the model: its words, its pairs of words and a few signs of its shape, each once. */
export interface Traits {
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  readonly signs: readonly string[];
}

/** How much each group of traits counts beside the others; words and pairs by the root of how many words there are. */
export const SHARE = { words: 3, pairs: 2, draft: 1.5, signs: 0.5 } as const;
/** Keys are hashes of so many bits: a word nobody met hardly ever meets the weight of another. */
const BITS = 18;
/** The weight of one step away from the middle letter, M. */
export const MANNER_STEP = 0.3;

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['link', /https?:/], ['handle', /(?<!\w)[@＠]\w/], ['tag', /[#＃]\p{L}/u], ['asks', /\?/], ['calls', /!/], ['percent', /%/], ['figure', /\d/], ['quotes', /["“”]/], ['colon', /:/],
  ['forwarded', /^\s*(?:RT|MT)\b/], ['lower', /^\s*\p{Ll}/u], ['shouts', /\b[A-Z]{4,}\b/], ['picture', /\p{Extended_Pictographic}/u], ['trails', /…|\.\.\./],
];

/** The traits of one sentence by itself. */
export function traitsOf({ text, tokens }: SentenceReading): Traits {
  const words = tokens.map(({ word }) => (/\d/.test(word) ? '0' : word));
  const pairs = words.length ? [`^ ${words[0]}`, ...words.map((word, at) => `${word} ${words[at + 1] ?? '$'}`)] : [];
  const signs = SHAPES.filter(([, pattern]) => pattern.test(text)).map(([sign]) => sign);
  if (words.length < 5) signs.push('short');
  if (words.length > 20) signs.push('long');
  return { words: [...new Set(words)], pairs: [...new Set(pairs)], signs };
}

/** What the draft around a sentence is. */
export function signsOfDraft({ draft, links, mentions, hashtags }: Reading): string[] {
  const signs = [`on ${draft.platform}`, `a ${draft.kind}`];
  if (draft.images > 0) signs.push('image');
  if (links.length) signs.push('any link');
  if (mentions.length) signs.push(mentions.length > 1 ? 'any handles' : 'any handle');
  if (hashtags.length) signs.push(hashtags.length > 1 ? 'any tags' : 'any tag');
  return signs;
}

/** Where in its draft a sentence stands. */
export function placeOf(at: number, count: number): string[] {
  return [...(at === 0 ? ['first'] : []), ...(at === count - 1 ? ['last'] : []), ...(count === 1 ? ['alone'] : [])];
}

/** A trait as the model knows it: `w` a word, `d` a word anywhere in the draft, `p` a pair, `s` a sign. */
export function keyOf(group: 'w' | 'd' | 'p' | 's', trait: string): number {
  let hash = Math.imul(2166136261 ^ group.charCodeAt(0), 16777619);
  for (let i = 0; i < trait.length; i++) hash = Math.imul(hash ^ trait.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> (32 - BITS);
}

/** The kinds of conduct the model knows, in the order of its weights. */
export const MANNERS = Object.keys(MANNER_BASE);

const model = lazily(() => {
  /** By key: which row of the weights, counted from one; most have none. */
  const rows = new Uint16Array(1 << BITS);
  let size = 0;
  const count = MANNERS.length;
  let key = 0;
  for (let at = 0; at < MANNER_KEYS.length; at++) {
    // One character for a small step to the next key, two for a large one (see test/eval/train-manner.ts).
    const code = MANNER_KEYS.charCodeAt(at) - 40;
    key += code < 60 ? code : (code - 60) * 80 + (MANNER_KEYS.charCodeAt(++at) - 40) + 60;
    rows[key] = ++size;
  }
  const weights = new Float32Array((size + 1) * count);
  for (let row = 0; row < size; row++) {
    for (let kind = 0; kind < count; kind++) weights[(row + 1) * count + kind] = (MANNER_WEIGHTS.charCodeAt(kind * size + row) - 77) * MANNER_STEP;
  }
  return { rows, weights, base: Float32Array.from(Object.values(MANNER_BASE)) };
});

interface Heard {
  /** What the sentence says by itself, by kind. */
  readonly own: Float32Array;
  /** The rows of its words as words of the draft. */
  readonly draft: readonly number[];
}
const heard = new WeakMap<SentenceReading, Heard>();

/** The row of the weights a trait has, 0 for none. */
const rowOf = (group: 'w' | 'd' | 'p' | 's', trait: string): number => model().rows[keyOf(group, trait)] ?? 0;

function addRow(sums: Float32Array, row: number, share: number): void {
  if (row === 0) return;
  const { weights } = model();
  const from = row * sums.length;
  for (let kind = 0; kind < sums.length; kind++) sums[kind]! += share * weights[from + kind]!;
}

function hear(sentence: SentenceReading): Heard {
  const known = heard.get(sentence);
  if (known) return known;
  const own = new Float32Array(MANNERS.length);
  const draft: number[] = [];
  const { words, pairs, signs } = traitsOf(sentence);
  const root = rootOf(sentence.tokens.length);
  for (const word of words) {
    addRow(own, rowOf('w', word), SHARE.words / root);
    const row = rowOf('d', word);
    if (row > 0) draft.push(row);
  }
  for (const pair of pairs) addRow(own, rowOf('p', pair), SHARE.pairs / root);
  for (const sign of signs) addRow(own, rowOf('s', sign), SHARE.signs);
  const made = { own, draft };
  heard.set(sentence, made);
  return made;
}

/** What sums over so many words are divided by. */
export function rootOf(words: number): number {
  return Math.sqrt(words + 4);
}

const odds = new WeakMap<Reading, readonly Float32Array[]>();

/** For each sentence of a draft the log-odds of each kind of conduct, by its words, and by the words of the draft it stands in. */
export function mannersOf(reading: Reading): readonly Float32Array[] {
  const known = odds.get(reading);
  if (known) return known;
  const { sentences } = reading;
  const { base } = model();
  const all = new Float32Array(base);
  const met = new Set<number>();
  let count = 0;
  for (const { reading: sentence } of sentences) {
    count += sentence.tokens.length;
    for (const row of hear(sentence).draft) met.add(row);
  }
  for (const row of met) addRow(all, row, SHARE.draft / rootOf(count));
  for (const sign of signsOfDraft(reading)) addRow(all, rowOf('s', sign), SHARE.signs);
  const made = sentences.map(({ reading: sentence }, at) => {
    const sums = new Float32Array(all);
    const { own } = hear(sentence);
    for (let kind = 0; kind < sums.length; kind++) sums[kind]! += own[kind]!;
    for (const place of placeOf(at, sentences.length)) addRow(sums, rowOf('s', place), SHARE.signs);
    return sums;
  });
  odds.set(reading, made);
  return made;
}
