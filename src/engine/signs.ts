/*
 * Most patterns match in hardly any text, and trying them all is most of what a check costs. A text is therefore noted once, by its runs of up to five signs;
 * a pattern none of whose pieces can be in it is not run, nor even compiled. Notes can say "perhaps" of a pattern that does not match, never "no" of one that does.
 */
import { EDGE, isWord, plainCode, shapeOf, type Reach } from './pattern.ts';

/** Lists of pieces, of each of which one must be there. A piece is the number of its runs (and whether they are of five signs), the run it is found by, then the runs. */
type Gate = readonly Uint16Array[];

interface Known {
  readonly reach: Reach;
  readonly gate: Gate;
}

/** Every pattern asked for so far, by its number. */
const patterns: Known[] = [];
const numbers = new WeakMap<RegExp, number>();
const numbersByText = new Map<string, number>();

/** The number a pattern goes by. */
export function numberOf(pattern: RegExp): number {
  let number = numbers.get(pattern);
  if (number === undefined) {
    // The same pattern made anew is the same pattern.
    const text = String(pattern);
    number = numbersByText.get(text);
    if (number === undefined) {
      const { reach, pieces } = shapeOf(pattern);
      numbersByText.set(text, number = patterns.push({ reach, gate: pieces.map(gateOf) }) - 1);
    }
    numbers.set(pattern, number);
  }
  return number;
}

/** How far a match of a pattern may reach. */
export function reachOf(number: number): Reach {
  return patterns[number]?.reach ?? 'draft';
}

const hash = (run: number) => Math.imul(run, 0x9e3779b1) >>> 16;
const longHash = (a: number, b: number, c: number, d: number, e: number) => hash(Math.imul(Math.imul(a ^ (b << 8) ^ (c << 16), 0x85ebca6b) ^ (d << 8) ^ e, 0xc2b2ae35));

/** How many pieces are found by a run: what pieces share, texts share too. */
const shared = new Uint16Array(0x10000);

/** Set in the number of runs where they are of five signs. */
const OF_FIVE = 0x8000;

/** Pieces as the runs they are made of; where a word begins or ends inside a piece is as sure as the piece. */
function gateOf(pieces: readonly string[]): Uint16Array {
  const gate: number[] = [];
  for (const piece of pieces) {
    const codes: number[] = [];
    let inWord: boolean | undefined;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      const edge = piece[at] === EDGE;
      if (!edge) {
        if (inWord !== undefined && isWord(code) !== inWord && codes.at(-1) !== 1) codes.push(1);
        inWord = isWord(code);
      }
      if (!edge || codes.at(-1) !== 1) codes.push(code);
    }
    const [a = 0, b = 0] = codes;
    const runs: number[] = [];
    if (codes.length < 3) runs.push(hash(codes.length === 1 ? a : (a << 8) ^ b));
    // Runs of five where there are: those of three of a word are found here and there in a long text, and the word is not.
    for (let at = 2; codes.length < 5 && at < codes.length; at++) runs.push(hash(((codes[at - 2] as number) << 16) ^ ((codes[at - 1] as number) << 8) ^ (codes[at] as number)));
    for (let at = 4; at < codes.length; at++) runs.push(longHash(codes[at - 4] as number, codes[at - 3] as number, codes[at - 2] as number, codes[at - 1] as number, codes[at] as number));
    let key = runs[0] as number;
    for (const other of runs) if ((shared[other] as number) < (shared[key] as number)) key = other;
    shared[key] = (shared[key] as number) + 1;
    gate.push(runs.length | (codes.length < 5 ? 0 : OF_FIVE), key, ...runs);
  }
  return Uint16Array.from(gate);
}

/** Whether one of some pieces may be in a text. */
function hasOne(pieces: Uint16Array, bits: Uint32Array, mask: number): boolean {
  for (let at = 0; at < pieces.length; at += 2 + ((pieces[at] as number) & ~OF_FIVE)) if (hasPiece(pieces, at, bits, mask)) return true;
  return false;
}

function hasPiece(pieces: Uint16Array, at: number, bits: Uint32Array, mask: number): boolean {
  const runs = pieces[at] as number;
  const half = runs & OF_FIVE ? bits.length >> 1 : 0;
  const end = at + 2 + (runs & ~OF_FIVE);
  for (let run = at + 2; run < end; run++) {
    const bit = (pieces[run] as number) & mask;
    if (((bits[half + (bit >> 5)] as number) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

/*
 * From a run to the pieces it stands for, so that noting a text finds the few patterns it may hold without asking the many it does not. Made when a worker
 * has been at work for a while: one just started has better things to do.
 */
const heads = new Uint16Array(0x10000);
/** Three numbers an entry: the pattern, the next entry of the run (0: none), and where its piece is in the list of the pattern. */
let entries = new Int32Array(0);
const withoutPieces: number[] = [];
let indexed = 0;
let noted = 0;
const FIRST_NOTED = 60;

function index(): void {
  const made = Array.from(entries.length ? entries : [0, 0, 0]);
  for (; indexed < patterns.length; indexed++) {
    const pieces = patterns[indexed]?.gate[0];
    if (!pieces) withoutPieces.push(indexed);
    for (let at = 0; pieces && at < pieces.length; at += 2 + ((pieces[at] as number) & ~OF_FIVE)) {
      const key = pieces[at + 1] as number;
      const entry = made.push(indexed, heads[key] as number, at) / 3 - 1;
      // So many pieces there are not; if ever, the pattern is asked each time.
      if (entry > 0xffff) withoutPieces.push(indexed);
      else heads[key] = entry;
    }
  }
  entries = Int32Array.from(made);
}

const NOT = 1;
const PERHAPS = 2;

/** What is noted of a text. */
export interface Signs {
  /** The runs that are in it, as bits: those of up to three signs, then those of five. */
  readonly bits: Uint32Array;
  readonly mask: number;
  /** By number of a pattern: not asked yet, cannot match, may match. */
  may: Uint8Array;
}

/** The runs of pieces met in a text, and by run the turn it was last met in: what a text says twice is asked for once. */
const met: number[] = [];
const seen = new Uint32Array(0x10000);
let turn = 0;

// A text and the same in lower case have the same signs, and are asked for turn by turn.
const kept = new Map<string, Signs>();
const KEPT = 60;

// Letters that patterns without regard to case take for others, or that are no part of a word before they are lowered and are one after.
const STRANGE = /[\u0130\u017F\u212A\u00B5\u0345\u0370-\u03FF\u1F00-\u1FFF\uFB05\uFB06]/;
/** Of a text with one of those nothing is told: it may hold anything. */
const ANYTHING: Signs = { bits: new Uint32Array(128).fill(0xffffffff), mask: 64 * 32 - 1, may: new Uint8Array(0) };

/** The signs of a text, from which it can be told which patterns it may hold. */
export function signsOf(text: string): Signs {
  if (STRANGE.test(text)) return ANYTHING;
  const lower = text.toLowerCase().replaceAll('’', "'");
  let signs = kept.get(lower);
  if (!signs) {
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(lower, (signs = note(lower)));
  }
  return signs;
}

function note(lower: string): Signs {
  if (noted < FIRST_NOTED) noted++;
  else if (indexed < patterns.length) index();
  let size = 64;
  while (size < lower.length && size < 2048) size *= 2;
  const bits = new Uint32Array(2 * size);
  const mask = size * 32 - 1;
  const known = indexed;
  const may = new Uint8Array(patterns.length + 32);
  const signs: Signs = { bits, mask, may };
  turn++;
  met.length = 0;
  const add = (run: number, half: number) => {
    const bit = run & mask;
    const at = half + (bit >> 5);
    bits[at] = (bits[at] as number) | (1 << (bit & 31));
    if (heads[run] === 0 || seen[run] === turn) return;
    seen[run] = turn;
    met.push(run);
  };
  // The four signs before, the nearest last.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let inWord = false;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? plainCode(lower.charCodeAt(at)) : 0;
    const word = isWord(code);
    // Where a word begins or ends, that comes first.
    for (let sign = word === inWord ? code : 1; sign !== 0; sign = sign === 1 ? code : 0) {
      add(longHash(a, b, c, d, sign), size);
      add(hash(sign), 0);
      add(hash((d << 8) ^ sign), 0);
      add(hash((c << 16) ^ (d << 8) ^ sign), 0);
      a = b;
      b = c;
      c = d;
      d = sign;
      if (sign === code) break;
    }
    inWord = word;
  }
  if (known > 0) {
    may.fill(NOT, 0, known);
    for (const number of withoutPieces) may[number] = PERHAPS;
    for (const key of met) {
      for (let at = (heads[key] as number) * 3; at !== 0; at = (entries[at + 1] as number) * 3) {
        const pattern = entries[at] as number;
        if (may[pattern] === PERHAPS) continue;
        const { gate } = patterns[pattern] as Known;
        let all = hasPiece(gate[0] as Uint16Array, entries[at + 2] as number, bits, mask);
        for (let list = 1; list < gate.length && all; list++) all = hasOne(gate[list] as Uint16Array, bits, mask);
        if (all) may[pattern] = PERHAPS;
      }
    }
  }
  return signs;
}

/** Whether the pattern of a number may match in a text of which these are the signs. */
export function mayMatch(number: number, signs: Signs): boolean {
  const known = signs.may[number];
  if (known) return known === PERHAPS;
  let may = true;
  for (const pieces of (patterns[number] as Known).gate) may &&= hasOne(pieces, signs.bits, signs.mask);
  if (number >= signs.may.length) {
    const longer = new Uint8Array(patterns.length + 32);
    longer.set(signs.may);
    signs.may = longer;
  }
  signs.may[number] = may ? PERHAPS : NOT;
  return may;
}
