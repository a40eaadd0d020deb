/*
 * Patterns over a whole draft, at the price of what changed in it. A text is cut into parts that no match of a pattern can reach across: lines for a pattern
 * that can take no line break, sentences for one that can take no full stop either. What a part holds is remembered, so that a key typed costs the part it
 * changed. The answers are those of the whole text, to the letter: a pattern of which that cannot be told runs over the whole.
 */

type Reach = 'sentence' | 'line' | 'draft';

/** A pattern as it is used here; `id` is its place in the notes of each part. */
interface Known {
  readonly id: number;
  readonly pattern: RegExp;
  /** How often it was asked so far. */
  uses: number;
  reach: Reach;
  /** Of a pattern that runs over the whole: those of its alternatives that need not, and those that must. */
  halves: readonly [RegExp, RegExp] | undefined;
}

/** What is known of a part by its words: which patterns were tried, and what they found (counted from the part's own beginning). */
interface Notes {
  /** The part, with the sign before it where there is one. */
  readonly words: string;
  tried: Uint8Array;
  readonly found: Map<number, readonly RegExpExecArray[]>;
  readonly memo: Map<unknown, unknown>;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly notes: Notes;
}

/** A text in parts, and by pattern what is known of them together. */
interface Level {
  readonly parts: readonly Part[];
  readonly notes: ReadonlySet<Notes>;
  /** The parts that the text before did not have. */
  readonly fresh: readonly number[];
  readonly state: Uint8Array;
}

/** Nothing known; nothing found; something found; nothing in the parts the text before had too. */
const UNKNOWN = 0;
const NONE = 1;
const SOME = 2;
const NONE_BEFORE = 3;

interface Cut {
  readonly lines: Level;
  readonly sentences: Level;
}

const isStop = (code: number) => code === 46 || code === 33 || code === 63;
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 160;
const STOPS = [46, 33, 63];

/** How far a match of a pattern may reach, by the signs its parts can take; looking around counts as taking. */
export function reachOf(pattern: RegExp): Reach {
  const { source, flags } = pattern;
  pattern.lastIndex = 0;
  // What matches nothing at all matches at the end of a text too, which belongs to no part.
  if (/[dsyv]/.test(flags) || pattern.test('')) return 'draft';
  let reach = 'sentence' as Reach;
  const takes = (codes: { readonly line: boolean; readonly stop: boolean }) => {
    if (codes.line) reach = 'draft';
    else if (codes.stop && reach === 'sentence') reach = 'line';
  };
  let at = 0;
  /** The sign or class an escape stands for, `at` moved behind it; undefined for assertions and references, which take nothing of their own. */
  const escaped = (): { readonly code?: number; readonly line: boolean; readonly stop: boolean } | undefined => {
    const letter = source[at++] ?? '';
    if (letter === 'b' || letter === 'B' || /[1-9]/.test(letter)) return undefined;
    if (letter === 'k') { at = source.indexOf('>', at) + 1; return undefined; }
    if (letter === 'd' || letter === 'w') return { line: false, stop: false };
    if (letter === 's') return { line: true, stop: false };
    if (letter === 'S') return { line: false, stop: true };
    if (letter === 'p') {
      const name = source.slice(at + 1, (at = source.indexOf('}', at) + 1) - 1);
      return /^(?:L[a-z]?|N[a-z]?|M[a-z]?|Letter|Script=\w+)$/.test(name) ? { line: false, stop: false } : { line: true, stop: true };
    }
    if (/[DWPcX]/.test(letter)) return { line: true, stop: true };
    const hex = letter === 'x' ? /^[0-9a-f]{2}/i.exec(source.slice(at)) : letter === 'u' ? /^(?:[0-9a-f]{4}|\{[0-9a-f]+\})/i.exec(source.slice(at)) : null;
    if (hex) at += hex[0].length;
    const code = hex ? Number.parseInt(hex[0].replace(/[{}]/g, ''), 16) : ({ n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 } as Readonly<Record<string, number>>)[letter] ?? letter.charCodeAt(0);
    return { code, line: code === 10, stop: isStop(code) };
  };
  while (at < source.length && reach !== 'draft') {
    const sign = source[at++] ?? '';
    if (sign === '\\') {
      const taken = escaped();
      if (taken) takes(taken);
    } else if (sign === '[') {
      const not = source[at] === '^';
      if (not) at++;
      let line = false;
      const stops = new Set<number>();
      let allStops = false;
      let last: number | undefined;
      while (at < source.length && source[at] !== ']') {
        const range = source[at] === '-' && last !== undefined && source[at + 1] !== ']';
        if (range) at++;
        let code: number | undefined;
        if (source[at] === '\\') {
          at++;
          // Inside a class `\b` is a backspace.
          if (source[at] === 'b') { at++; code = 8; }
          else {
            const taken = escaped();
            code = taken?.code;
            if (taken && code === undefined) {
              // A class inside a class: what it may take counts for a plain class, and cannot be counted on for a negated one (but white space can).
              if (not) line ||= source[at - 1] === 's';
              else { line ||= taken.line; allStops ||= taken.stop; }
            }
          }
        } else {
          code = source.charCodeAt(at++);
        }
        if (code !== undefined) {
          const from = range && last !== undefined ? last : code;
          if (from <= 10 && 10 <= code) line = true;
          for (const stop of STOPS) if (from <= stop && stop <= code) stops.add(stop);
        }
        last = range ? undefined : code;
      }
      at++;
      takes(not ? { line: !line, stop: stops.size < STOPS.length } : { line, stop: allStops || stops.size > 0 });
    } else if (sign === '(' && source[at] === '?') {
      // The head of a group; a name in angle brackets is no pattern.
      at++;
      if (source[at] === '<' && source[at + 1] !== '=' && source[at + 1] !== '!') at = source.indexOf('>', at);
      else if (source[at] === '<') at++;
      at++;
    } else if (sign === '{') {
      const count = /\d+(?:,\d*)?\}/y;
      count.lastIndex = at;
      if (count.test(source)) at = count.lastIndex;
    } else if (sign === '.') {
      takes({ line: false, stop: true });
    } else if (!'()|*+?^$'.includes(sign)) {
      const code = sign.charCodeAt(0);
      takes({ line: code === 10, stop: isStop(code) });
    }
  }
  return reach;
}

/** The alternatives of a pattern, split at its outer bars. */
function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

function halvesOf(pattern: RegExp): readonly [RegExp, RegExp] | undefined {
  if (/\\[1-9k]/.test(pattern.source) || /[dsyv]/.test(pattern.flags)) return undefined;
  const all = alternativesOf(pattern.source);
  const far = all.filter((one) => reachOf(new RegExp(one, pattern.flags)) === 'draft');
  return far.length < all.length ? [new RegExp(all.filter((one) => !far.includes(one)).join('|'), pattern.flags), new RegExp(far.join('|'), pattern.flags)] : undefined;
}

const WHOLE_FIRST = 4;
const patterns = new WeakMap<RegExp, Known>();
let count = 0;

function knownOf(pattern: RegExp): Known {
  let known = patterns.get(pattern);
  if (!known) {
    known = { id: count++, pattern: pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`), uses: 0, reach: 'draft', halves: undefined };
    patterns.set(pattern, known);
  }
  // A worker just started runs it over the whole first: finding out what it may reach is not free.
  if (known.uses <= WHOLE_FIRST && ++known.uses > WHOLE_FIRST) {
    known.reach = reachOf(known.pattern);
    if (known.reach === 'draft') known.halves = halvesOf(pattern);
  }
  return known;
}

// Words to notes. The first part of a text has nothing before it, which patterns can tell: it is kept apart.
const firsts = new Map<string, Notes>();
const others = new Map<string, Notes>();
const LEAST_KEPT = 800;

function notesOf(text: string, start: number, end: number, least: number): Notes {
  const kept = start === 0 ? firsts : others;
  const words = text.slice(Math.max(0, start - 1), end);
  const known = kept.get(words);
  if (known) return known;
  while (kept.size >= least) kept.delete(kept.keys().next().value ?? '');
  // A copy, or each part would keep the whole text in memory.
  const notes: Notes = { words: ` ${words}`.slice(1), tried: new Uint8Array(0), found: new Map(), memo: new Map() };
  kept.set(notes.words, notes);
  return notes;
}

/** Shorter lines and sentences are read together with the next. */
const SHORT = 40;
const cuts = new Map<string, Cut>();
const CUTS_KEPT = 10;

function cutOf(text: string): Cut {
  const known = cuts.get(text);
  if (known) return known;
  const lineEnds: number[] = [];
  const sentenceEnds: number[] = [];
  for (let at = 0, line = 0, sentence = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const ends = code === 10 || (isStop(code) && isSpace(text.charCodeAt(at + 1)));
    if (!ends || at - sentence < SHORT) continue;
    sentenceEnds.push(sentence = at + 1);
    if (code === 10 && at - line >= SHORT) lineEnds.push(line = at + 1);
  }
  const least = Math.max(LEAST_KEPT, (lineEnds.length + sentenceEnds.length) * 4);
  const levelOf = (ends: readonly number[], kind: keyof Cut): Level => {
    const parts: Part[] = [];
    let start = 0;
    for (const end of ends.at(-1) === text.length ? ends : [...ends, text.length]) {
      parts.push({ start, end, notes: notesOf(text, start, end, least) });
      start = end;
    }
    // The text before is the one that has most in common with this: drafts are read as written and in lower case, turn by turn.
    let before: Level | undefined;
    let most = 0;
    for (const { [kind]: level } of cuts.values()) {
      let common = 0;
      for (const { notes } of parts) if (level.notes.has(notes)) common++;
      if (common >= most && common > 0) {
        most = common;
        before = level;
      }
    }
    const fresh: number[] = [];
    const state = new Uint8Array(count + 64);
    // What found nothing there has to be tried on the new parts only.
    if (before) {
      for (const [at, { notes }] of parts.entries()) if (!before.notes.has(notes)) fresh.push(at);
      for (let id = 0; id < before.state.length && id < state.length; id++) if (before.state[id] === NONE) state[id] = NONE_BEFORE;
    }
    return { parts, notes: new Set(parts.map(({ notes }) => notes)), fresh, state };
  };
  const lines = levelOf(lineEnds, 'lines');
  const cut: Cut = { lines, sentences: sentenceEnds.join() === lineEnds.join() ? lines : levelOf(sentenceEnds, 'sentences') };
  if (cuts.size >= CUTS_KEPT) cuts.delete(cuts.keys().next().value ?? '');
  cuts.set(text, cut);
  return cut;
}

const NOTHING: readonly RegExpExecArray[] = [];

/** Runs a pattern over the parts from one to another in one go, and notes for each what was found in it. */
function tryParts({ id, pattern }: Known, text: string, parts: readonly Part[], from: number, to: number): void {
  const { start } = parts[from] as Part;
  const { end } = parts[to] as Part;
  const lead = start > 0 ? 1 : 0;
  const words = text.slice(start - lead, end);
  for (let at = from; at <= to; at++) markTried(parts[at] as Part, id);
  let at = from;
  let found: RegExpExecArray[] = [];
  const note = () => {
    if (found.length) (parts[at] as Part).notes.found.set(id, found);
    found = [];
  };
  pattern.lastIndex = lead;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (words.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    const index = match.index + start - lead;
    if (index >= end) break;
    if (index >= (parts[at] as Part).end) {
      note();
      while (index >= (parts[at] as Part).end) at++;
    }
    match.index = index - (parts[at] as Part).start;
    found.push(match);
  }
  note();
  pattern.lastIndex = 0;
}

/** Whether the parts of a text hold anything of something asked of them by number; `ask` is told which to look at. */
function holds(level: Level, id: number, ask: (from: number, to: number) => void): boolean {
  const known = level.state[id] ?? UNKNOWN;
  if (known === NONE || known === SOME) return known === SOME;
  const { parts, fresh } = level;
  let from = -1;
  let to = -1;
  const look = (at: number) => {
    if ((parts[at] as Part).notes.tried[id] === 1) return;
    if (from < 0) from = at;
    to = at;
  };
  if (known === NONE_BEFORE) for (const at of fresh) look(at);
  else for (let at = 0; at < parts.length; at++) look(at);
  if (from >= 0) ask(from, to);
  const has = ({ notes: { found } }: Part) => found.size > 0 && found.has(id);
  const some = known === NONE_BEFORE ? fresh.some((at) => has(parts[at] as Part)) : parts.some(has);
  // A number given out after the text was cut is not noted for the whole of it.
  if (id < level.state.length) level.state[id] = some ? SOME : NONE;
  return some;
}

function markTried({ notes }: Part, id: number): void {
  if (notes.tried.length <= id) {
    const longer = new Uint8Array(Math.max(count, id + 1) + 64);
    longer.set(notes.tried);
    notes.tried = longer;
  }
  notes.tried[id] = 1;
}

/** Whether a pattern finds anything in the parts of a text, and those parts; undefined where it has to run over the whole. */
function triedParts(known: Known, text: string): readonly Part[] | 'none' | undefined {
  if (known.reach === 'draft') return undefined;
  const level = cutOf(text)[known.reach === 'line' ? 'lines' : 'sentences'];
  return holds(level, known.id, (from, to) => tryParts(known, text, level.parts, from, to)) ? level.parts : 'none';
}

/** `text.matchAll(pattern)` (the `g` flag is added where missing), remembering what each part of the text holds. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const known = knownOf(pattern);
  const parts = triedParts(known, text);
  if (parts === 'none') return NOTHING;
  if (!parts) return known.halves && !occursIn(text, pattern) ? NOTHING : [...text.matchAll(known.pattern)];
  let all: RegExpExecArray[] | undefined;
  for (const { start, notes } of parts) {
    const found = notes.found.size ? notes.found.get(known.id) : undefined;
    if (!found) continue;
    for (const match of found) {
      // A copy: the match itself stays with the part, wherever the part stands next time.
      const copy = match.slice() as RegExpExecArray;
      copy.index = match.index + start;
      copy.input = text;
      if (match.groups) copy.groups = match.groups;
      (all ??= []).push(copy);
    }
  }
  return all ?? NOTHING;
}

/** `pattern.exec(text)` for a pattern without memory of its own. */
export function firstIn(text: string, pattern: RegExp): RegExpExecArray | undefined {
  const known = knownOf(pattern);
  if (known.reach !== 'draft') return matchesIn(text, pattern)[0];
  // Which alternative comes first is asked of the pattern itself, once it is known that one does.
  if (known.halves && !occursIn(text, pattern)) return undefined;
  known.pattern.lastIndex = 0;
  const match = known.pattern.exec(text);
  known.pattern.lastIndex = 0;
  return match ?? undefined;
}

/** `pattern.test(text)` for a pattern without memory of its own. */
export function occursIn(text: string, pattern: RegExp): boolean {
  const known = knownOf(pattern);
  const parts = triedParts(known, text);
  if (parts) return parts !== 'none';
  if (known.halves) return known.halves.some((half) => occursIn(text, half));
  known.pattern.lastIndex = 0;
  const occurs = known.pattern.test(text);
  known.pattern.lastIndex = 0;
  return occurs;
}

/** Questions of one line at a time. `words` may begin with the sign before the line; `once` keeps what several questions need of a line. */
export type AskLine = (words: string, once: <T>(work: (words: string) => T) => T) => boolean;

const questions = new WeakMap<AskLine, number>();

/** Whether something holds of any line, asked once for each line. */
export function anyLine(text: string, question: AskLine): boolean {
  let id = questions.get(question);
  if (id === undefined) questions.set(question, id = count++);
  const number = id;
  const { lines } = cutOf(text);
  return holds(lines, number, (from, to) => {
    for (const part of lines.parts.slice(from, to + 1)) {
      const { memo, words, found } = part.notes;
      const once = <T>(work: (words: string) => T): T => {
        if (!memo.has(work)) memo.set(work, work(words));
        return memo.get(work) as T;
      };
      if (part.notes.tried[number] !== 1 && question(words, once)) found.set(number, NOTHING);
      markTried(part, number);
    }
  });
}
