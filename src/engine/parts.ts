/*
 * Patterns over a text, at the price of what changed in it. A text is cut into parts that no match of a pattern can reach across: lines for a pattern that can take
 * no line break, sentences for one that can take no full stop either. What a part holds is remembered, so that a key typed costs the part it changed. The answers are
 * those of the whole text, to the letter: a pattern of which that cannot be told runs over the whole.
 */
import { nearestTo } from './nearest.ts';
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

/** The parts of a text, one after the other. */
interface Level {
  /** What answers that were given for it go by. */
  readonly id: number;
  readonly parts: readonly Part[];
  /** The level it was made from, and how many parts they begin with that are the same: what was found there is found here. */
  readonly before: number;
  readonly same: number;
}

interface Cut {
  readonly text: string;
  readonly lineEnds: readonly number[];
  readonly sentenceEnds: readonly number[];
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
let last: Cut | undefined;

function cutOf(text: string): Cut {
  if (last?.text === text) return last;
  return (last = cuts.get(text) ?? cutAnew(text));
}

/** How many of some ends, in order, lie before a place. */
function endsBefore(ends: readonly number[], place: number): number {
  let count = ends.length;
  while (count > 0 && (ends[count - 1] as number) >= place) count--;
  return count;
}

let levels = 0;

function cutAnew(text: string): Cut {
  // The last ones first: texts before them differ sooner.
  const { near, common } = nearestTo(text, [...cuts.values()].reverse());
  // Whether a sign ends a part is told from what is before it and the sign after it: where two texts begin alike they are cut alike.
  const sentenceEnds = near ? near.sentenceEnds.slice(0, endsBefore(near.sentenceEnds, common)) : [];
  let sentence = sentenceEnds.at(-1) ?? 0;
  const lineEnds = near ? near.lineEnds.slice(0, endsBefore(near.lineEnds, sentence + 1)) : [];
  let line = lineEnds.at(-1) ?? 0;
  const same = { lines: lineEnds.length, sentences: sentenceEnds.length };
  const from = sentence;
  let blank = 0;
  while (blank < from && blank <= LONGEST_LEAD && isSpace(text.charCodeAt(from - blank - 1))) blank++;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    blank = isSpace(code) ? blank + 1 : 0;
    if (blank > LONGEST_LEAD) continue;
    // A stop at the end of a line ends its sentence with the line.
    const ends = code === 10 || (isStop(code) && isSpace(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== 10);
    if (ends && at - sentence >= SHORT) sentenceEnds.push(sentence = at + 1);
    if (code === 10 && at - line >= SHORT) lineEnds.push(line = at + 1);
  }
  const most = Math.max(MOST_KEPT, (lineEnds.length + sentenceEnds.length) * 4);
  const levelOf = (ends: readonly number[], count: number, before: Level | undefined): Level => {
    const parts = before ? before.parts.slice(0, count) : [];
    let start = count > 0 ? ends[count - 1] as number : 0;
    const add = (end: number) => {
      let lead = start > 0 ? 1 : 0;
      while (lead > 0 && lead < start && isSpace(text.charCodeAt(start - lead))) lead++;
      parts.push({ start, lead, notes: notesOf(text.slice(start - lead, end), lead, most) });
      start = end;
    };
    for (let at = count; at < ends.length; at++) add(ends[at] as number);
    if (start < text.length || parts.length === 0) add(text.length);
    return { id: ++levels, parts, before: before?.id ?? 0, same: count };
  };
  const lines = levelOf(lineEnds, same.lines, near?.lines);
  const alike = lineEnds.length === sentenceEnds.length && lineEnds.every((end, at) => end === sentenceEnds[at]);
  const cut: Cut = { text, lineEnds, sentenceEnds, lines, sentences: alike ? lines : levelOf(sentenceEnds, same.sentences, near?.sentences), found: new Map() };
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

/** By number of a pattern, what it was last found in, and what it found there: a key later most of that still stands. */
const answers: ({ readonly level: number; readonly matches: readonly RegExpExecArray[] } | undefined)[] = [];

/** How many of some matches stand before a place; none that can be told where an empty one stands right at it. */
function matchesBefore(matches: readonly RegExpExecArray[], place: number): number {
  let count = matches.length;
  for (let match = matches[count - 1]; match && match.index >= place; match = matches[count - 1]) {
    if (match.index === place && match[0] === '') return -1;
    count--;
  }
  return count;
}

/** What a pattern finds in all parts of a level. */
function foundInParts({ id, parts, before, same }: Level, pattern: RegExp, number: number): readonly RegExpExecArray[] {
  const answer = answers[number];
  if (answer?.level === id) return answer.matches;
  let matches = NOTHING;
  let kept = -1;
  if (answer && same > 0 && answer.level === before) {
    matches = answer.matches;
    kept = matches.length && same < parts.length ? matchesBefore(matches, (parts[same] as Part).start) : matches.length;
  }
  let own: RegExpExecArray[] | undefined = kept === matches.length ? undefined : matches.slice(0, Math.max(kept, 0));
  for (let at = kept < 0 ? 0 : same; at < parts.length; at++) {
    const part = parts[at] as Part;
    for (const match of foundIn(part, pattern, number)) {
      // A copy: the match itself stays with the part, wherever the part stands next time.
      const copy = match.slice() as RegExpExecArray;
      copy.index = match.index + part.start;
      copy.input = match.input;
      if (match.groups) copy.groups = match.groups;
      (own ??= matches.slice()).push(copy);
    }
  }
  if (own) matches = own.length ? own : NOTHING;
  answers[number] = { level: id, matches };
  return matches;
}

/** `text.matchAll(pattern)` (the `g` flag is added where missing; `input` is left open), remembering what each part of the text holds. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const number = numberOf(pattern);
  const reach = reachOf(number);
  const cut = cutOf(text);
  return reach === 'draft' ? foundInAll(cut, pattern, number) : foundInParts(reach === 'sentence' ? cut.sentences : cut.lines, pattern, number);
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
