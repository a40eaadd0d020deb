/*
 * Patterns over a text, at the price of what changed in it. A text is cut into parts that no match of a pattern can reach across: lines for a pattern that can take
 * no line break, sentences for one that can take no full stop either. What a part holds is remembered, so that a key typed costs the part it changed. The answers are
 * those of the whole text, to the letter: a pattern of which that cannot be told runs over the whole.
 */
import { isStop } from './pattern.ts';
import { mayMatch, numberOf, reachOf, signsOf, type Signs } from './signs.ts';

/** What is known of some words: their signs, and by number of a pattern what it found in them. */
interface Notes {
  /** The part, with its lead. */
  readonly words: string;
  readonly signs: Signs;
  readonly found: Map<number, readonly RegExpExecArray[]>;
}

interface Part {
  readonly start: number;
  /** How many signs its words begin before it: white space and the sign before that, so that it can be told what it follows. None at the start of a text. */
  readonly lead: number;
  readonly notes: Notes;
}

/** The parts of a text, and by number, up to one, whether a pattern may match in any of them. */
interface Level {
  readonly parts: readonly Part[];
  readonly known: number;
  readonly may: Uint8Array;
}

interface Cut {
  readonly text: string;
  readonly lines: Level;
  readonly sentences: Level;
  /** What patterns that reach anywhere found. */
  readonly found: Map<number, readonly RegExpExecArray[]>;
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));

/** Words to notes, in memory alone: they go with the worker. What stands before the words is part of what they are: how long their lead is comes first in the key. */
const kept = new Map<string, Notes>();
const MOST_KEPT = 1600;

function notesOf(words: string, lead: number, most: number): Notes {
  const key = String.fromCharCode(lead) + words;
  const known = kept.get(key);
  if (known) return known;
  while (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
  // A copy, or each part would keep the whole text in memory.
  const copy = key.slice(1);
  const notes: Notes = { words: copy, signs: signsOf(copy), found: new Map() };
  kept.set(key, notes);
  return notes;
}

/** So much white space in a row nobody writes: no part begins after it. */
const LONGEST_LEAD = 40;
/** Shorter lines and sentences are read together with the next. */
const SHORT = 40;
const cuts = new Map<string, Cut>();
const CUTS_KEPT = 12;
let last: { readonly text: string; readonly cut: Cut } | undefined;

function cutOf(text: string): Cut {
  if (last?.text === text) return last.cut;
  const cut = cuts.get(text) ?? cutAnew(text);
  last = { text, cut };
  return cut;
}

function cutAnew(text: string): Cut {
  const lineEnds: number[] = [];
  const sentenceEnds: number[] = [];
  for (let at = 0, line = 0, sentence = 0, blank = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    blank = isSpace(code) ? blank + 1 : 0;
    if (blank > LONGEST_LEAD) continue;
    // A stop at the end of a line ends its sentence with the line.
    const ends = code === 10 || (isStop(code) && isSpace(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== 10);
    if (ends && at - sentence >= SHORT) sentenceEnds.push(sentence = at + 1);
    if (code === 10 && at - line >= SHORT) lineEnds.push(line = at + 1);
  }
  const most = Math.max(MOST_KEPT, (lineEnds.length + sentenceEnds.length) * 4);
  const levelOf = (ends: readonly number[]): Level => {
    let start = 0;
    const parts = (ends.at(-1) === text.length ? ends : [...ends, text.length]).map((end) => {
      let lead = start > 0 ? 1 : 0;
      while (lead > 0 && lead < start && isSpace(text.charCodeAt(start - lead))) lead++;
      const part: Part = { start, lead, notes: notesOf(text.slice(start - lead, end), lead, most) };
      start = end;
      return part;
    });
    let known = Infinity;
    for (const { notes } of parts) known = Math.min(known, notes.signs.known);
    const may = new Uint8Array(known);
    for (const { notes } of parts) for (const number of notes.signs.perhaps) may[number] = 1;
    return { parts, known, may };
  };
  const lines = levelOf(lineEnds);
  const cut: Cut = { text, lines, sentences: String(sentenceEnds) === String(lineEnds) ? lines : levelOf(sentenceEnds), found: new Map() };
  if (cuts.size >= CUTS_KEPT) cuts.delete(cuts.keys().next().value ?? '');
  cuts.set(text, cut);
  return cut;
}

const NOTHING: readonly RegExpExecArray[] = [];
const globals = new WeakMap<RegExp, RegExp>();

/** The pattern with the flag that lets it be run on from a place. */
function globalOf(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  let global = globals.get(pattern);
  if (!global) globals.set(pattern, global = new RegExp(pattern, `${pattern.flags}g`));
  return global;
}

/** Runs a pattern over some words from a place on; what it finds is counted from there. */
function run(words: string, lead: number, pattern: RegExp): readonly RegExpExecArray[] {
  const global = globalOf(pattern);
  const all: RegExpExecArray[] = [];
  global.lastIndex = lead;
  for (let match = global.exec(words); match; match = global.exec(words)) {
    if (match[0] === '') global.lastIndex += global.unicode && (words.codePointAt(global.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    match.index -= lead;
    all.push(match);
  }
  global.lastIndex = 0;
  return all.length ? all : NOTHING;
}

/** What a pattern finds in a part. */
function foundIn({ lead, notes: { words, signs, found } }: Part, pattern: RegExp, number: number): readonly RegExpExecArray[] {
  if (!mayMatch(number, signs)) return NOTHING;
  let matches = found.get(number);
  if (!matches) found.set(number, (matches = run(words, lead, pattern)));
  return matches;
}

/** What a pattern that reaches anywhere finds in the whole text. */
function foundInAll({ text, lines: { parts }, found }: Cut, pattern: RegExp, number: number): readonly RegExpExecArray[] {
  let matches = found.get(number);
  if (!matches) found.set(number, (matches = parts.some(({ notes }) => mayMatch(number, notes.signs)) ? run(text, 0, pattern) : NOTHING));
  return matches;
}

/** `text.matchAll(pattern)` (the `g` flag is added where missing), remembering what each part of the text holds. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const number = numberOf(pattern);
  const reach = reachOf(number);
  const cut = cutOf(text);
  const level = reach === 'sentence' ? cut.sentences : cut.lines;
  if (number < level.known && level.may[number] === 0) return NOTHING;
  if (reach === 'draft') return foundInAll(cut, pattern, number);
  let all: RegExpExecArray[] | undefined;
  for (const part of level.parts) {
    for (const match of foundIn(part, pattern, number)) {
      // A copy: the match itself stays with the part, wherever the part stands next time.
      const copy = match.slice() as RegExpExecArray;
      copy.index = match.index + part.start;
      copy.input = text;
      if (match.groups) copy.groups = match.groups;
      (all ??= []).push(copy);
    }
  }
  return all ?? NOTHING;
}

/** `pattern.exec(text)` for a pattern without memory of its own. */
export function firstIn(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return matchesIn(text, pattern)[0];
}

/** `pattern.test(text)` for a pattern without memory of its own. */
export function occursIn(text: string, pattern: RegExp): boolean {
  return matchesIn(text, pattern).length > 0;
}

let lastAsked: { readonly text: string; readonly signs: Signs } | undefined;

function lastSigns(text: string): Signs {
  if (lastAsked?.text !== text) lastAsked = { text, signs: signsOf(text) };
  return lastAsked.signs;
}

let lastNear: Notes | undefined;

/** `pattern.exec(words)` for a few words of a text and a pattern without memory of its own; what was found is remembered. */
export function firstNear(words: string, pattern: RegExp): RegExpExecArray | undefined {
  if (lastNear?.words !== words) lastNear = notesOf(words, 0, MOST_KEPT);
  return foundIn({ start: 0, lead: 0, notes: lastNear }, pattern, numberOf(pattern))[0];
}

/** Whether a pattern may match in a text at all. */
export function worthTrying(text: string, pattern: RegExp): boolean {
  return mayMatch(numberOf(pattern), lastSigns(text));
}

/** `text.matchAll(pattern)`, where that is worth trying; nothing is remembered but the signs of the text. */
export function allIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return worthTrying(text, pattern) ? run(text, 0, pattern) : NOTHING;
}
