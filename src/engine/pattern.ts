/*
 * What can be told of a pattern without running it: pieces of text it cannot do without, and how far a match may reach. A pattern is walked once, sign by sign.
 * What cannot be told is left open, so that the answers are never wrong, at worst of no use.
 */

/** How far a match may reach: `sentence` where it takes neither a line break nor a full stop, `line` where it takes no line break. */
export type Reach = 'sentence' | 'line' | 'draft';

/** What is known of a pattern. */
export interface Shape {
  readonly reach: Reach;
  /** Lists of pieces, as `plainCode` and `EDGE` spell them; of each list one is in every match. */
  readonly pieces: readonly (readonly string[])[];
}

/** Stands in a piece where a word begins or ends, so that "he" is not sought in "the". */
export const EDGE = '\u0001';

/** Whether a sign belongs to a word, as `\b` sees it; of lower case alone. */
export const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

/** Of signs that patterns take for each other, the one that stands for all: any figure, any apostrophe, a letter in lower case (to be lowered before). */
export function plainCode(code: number): number {
  if (code < 128) return code >= 49 && code <= 57 ? 48 : code;
  return code === 0x2019 || code === 0x2018 || code === 0x02bc ? 39 : code;
}

/** Whether a sign may end a sentence. */
export const isStop = (code: number) => code === 46 || code === 33 || code === 63;

/** What is known of a part of a pattern. */
interface Known {
  /** All it can say. */
  readonly exact?: readonly string[];
  /** Pieces of which one is in what it matches, or beside it. */
  readonly pieces?: readonly string[];
  readonly also?: readonly string[];
  /** It may match nothing at all. */
  readonly empty?: boolean;
}

const MOST_SPELLINGS = 24;
const MOST_PIECES = 1500;
const ANYTHING: Known = {};
const NOTHING: Known = { exact: [''], empty: true };

const COMMON = new Set('the a an of to and in is was are were for on with my our his her their your he she they it its this that these those i you we us not no so at from by be been as or but who had has have one all just'.split(' '));

interface Offer {
  readonly pieces: readonly string[];
  readonly cost: number;
}

const BY_LENGTH = [0.6, 0.6, 0.3, 0.1, 0.04, 0.02];
const costs = new WeakMap<readonly string[], number>();

/** How likely ordinary text holds one of some pieces, roughly: the shorter, the likelier, and small words stand everywhere. */
function costOf(pieces: readonly string[]): number {
  let sum = costs.get(pieces);
  if (sum !== undefined) return sum;
  sum = 0;
  for (const piece of pieces) {
    const common = piece.length < 14 && piece.replaceAll(EDGE, '').trim().split(' ').every((word) => COMMON.has(word));
    sum += common ? 0.35 : BY_LENGTH[piece.length] ?? 0.01;
  }
  costs.set(pieces, sum);
  return sum;
}

const saysSomething = (pieces: readonly string[]) => pieces.length > 0 && pieces.length <= MOST_PIECES && pieces.every((piece) => piece !== '' && piece !== EDGE);

function sequence(items: readonly Known[]): Known {
  if (items.length === 1) return items[0] ?? NOTHING;
  let best: Offer | undefined;
  let second: Offer | undefined;
  const offer = (pieces: readonly string[] | undefined) => {
    if (!pieces || !saysSomething(pieces)) return;
    const made = { pieces, cost: costOf(pieces) };
    if (!best || made.cost < best.cost) [best, second] = [made, best];
    else if (!second || made.cost < second.cost) second = made;
  };
  let run: readonly string[] = [''];
  let whole = true;
  for (const { exact, pieces, also } of items) {
    offer(pieces);
    offer(also);
    if (exact && run.length * exact.length <= MOST_SPELLINGS) {
      if (exact.length > 1 || exact[0] !== '') run = run.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    whole = false;
    offer(run);
    run = exact ?? [''];
  }
  if (!whole) offer(run);
  return { ...(whole && { exact: [...new Set(run)] }), ...(best && { pieces: best.pieces }), ...(second && { also: second.pieces }), empty: items.every(({ empty }) => empty) };
}

function either(items: readonly Known[]): Known {
  if (items.length === 1) return items[0] ?? ANYTHING;
  const empty = items.some((item) => item.empty);
  const pieces = new Set<string>();
  let exact = true;
  for (const item of items) {
    exact &&= item.exact !== undefined;
    const said = item.exact ?? item.pieces;
    if (!said) return { empty };
    for (const piece of said) pieces.add(piece);
  }
  const all = [...pieces];
  if (exact && all.length <= MOST_SPELLINGS) return { exact: all, empty };
  return { ...(saysSomething(all) && { pieces: all }), empty };
}

function repeated(item: Known, least: number, most: number): Known {
  if (least === 1 && most === 1) return item;
  if (least === 0) return { empty: true, ...(most === 1 && item.exact && item.exact.length < MOST_SPELLINGS && { exact: [...new Set([...item.exact, ''])] }) };
  if (least === most && most <= 6 && item.exact?.length === 1) return { exact: [(item.exact[0] ?? '').repeat(most)], empty: item.empty ?? false };
  return sequence([item, { ...ANYTHING, empty: true }]);
}

function letter(code: number): Known {
  // A piece lies within a line.
  if (code === 10 || code === 13) return ANYTHING;
  let said = '';
  for (const sign of String.fromCodePoint(code).toLowerCase()) for (let at = 0; at < sign.length; at++) said += String.fromCharCode(plainCode(sign.charCodeAt(at)));
  return { exact: [said] };
}

const COUNT = /^(?:([*+?])|\{(\d{1,4})(,?)(\d{0,4})\})\??/;
/** How an alternative looked back at begins: one sign of a class, or the beginning of the text, and white space. */
const SIGN_BEFORE = /^(?:\(\?:\^\|)?\[(?:[^\]\\]|\\.)*\](?![+*{])(?:\)? \??|\)?\\s(?:[*?]|\{0,\d\}))?/;

/** The alternatives of a pattern, split at its outer bars. */
function alternativesOf(source: string): string[] {
  const all: string[] = [];
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
      all.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...all, source.slice(from)];
}

/** Plain words, up to where something is said of their last sign. */
const PLAIN_RUN = /[A-Za-z0-9 '-]{1,80}(?![*+?{])/y;
/** What may be looked ahead at and end a line: one sign, and nothing behind it. */
const ONE_SIGN = /^(?:\\[sn]|\[(?!\^)(?:[^\]\\]|\\.)*\])$/;
const LETTERS_OR_NUMBERS = /^(?:L[a-z]?|N[a-z]?|M[a-z]?|Letter|Script=\w+)$/;
const STOPS = [46, 33, 63];

/** Tells what can be told of a pattern. */
export function shapeOf({ source, flags }: RegExp): Shape {
  const { exact, pieces, also, empty, line, stop } = walk(source);
  // What matches nothing at all matches at the end of a text too, which belongs to no part of it.
  const reach = line || empty || /[dsyv]/.test(flags) ? 'draft' : stop ? 'line' : 'sentence';
  const lists = [exact ?? [], pieces ?? [], also ?? []].filter(saysSomething);
  // What reaches anywhere can have one piece here and the other there.
  return { reach, pieces: reach === 'draft' ? lists.slice(0, 1) : lists };
}

/** Walks the source of a pattern; `line` and `stop`: it may take a line break, or a stop. */
function walk(source: string): Known & { readonly line: boolean; readonly stop: boolean } {
  let at = 0;
  let line = false;
  let stop = false;

  /** The place behind the next such sign, or the end. */
  const behind = (sign: string) => {
    const found = source.indexOf(sign, at);
    return found < 0 ? source.length : found + 1;
  };

  /** An escape, `at` moved behind it: its code, or what it stands for. `lines` and `stops`: it may take those. */
  function escaped(inClass: boolean): { readonly code?: number; readonly figure?: true; readonly edge?: true; readonly lines?: boolean; readonly stops?: boolean; readonly empty?: true } {
    const sign = source[at++] ?? '';
    if (sign === 'b' && !inClass) return { edge: true };
    if (sign === 'b') return { code: 8 };
    if (sign === 'd') return { figure: true };
    // What a reference repeats was taken once already; a figure or a letter takes neither.
    if (sign === 'w') return {};
    if (sign === 'k') at = behind('>');
    if (/[Bk1-9]/.test(sign)) return { empty: true };
    if (sign === 's') return { lines: true };
    if (sign === 'S') return { stops: true };
    if (sign === 'p') {
      const name = source.slice(at + 1, (at = behind('}')) - 1);
      return LETTERS_OR_NUMBERS.test(name) ? {} : { lines: true, stops: true };
    }
    if (sign === 'P') at = behind('}');
    if (/[PDWcX]/.test(sign)) return { lines: true, stops: true };
    const hex = sign === 'x' ? /^[0-9a-f]{2}/i.exec(source.slice(at, at + 2)) : sign === 'u' ? /^(?:[0-9a-f]{4}|\{[0-9a-f]+\})/i.exec(source.slice(at, at + 10)) : null;
    if (hex) at += hex[0].length;
    return { code: hex ? Number.parseInt(hex[0].replace(/[{}]/g, ''), 16) : ({ n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 } as Readonly<Record<string, number>>)[sign] ?? sign.charCodeAt(0) };
  }

  function signClass(): Known {
    const not = source[at] === '^';
    if (not) at++;
    let open = not;
    let lines = false;
    let anyStop = false;
    const stops = new Set<number>();
    const signs = new Set<string>();
    for (let last: number | undefined; at < source.length && source[at] !== ']';) {
      const range = source[at] === '-' && last !== undefined && source[at + 1] !== ']';
      if (range) at++;
      let code: number | undefined;
      if (source[at] === '\\') {
        at++;
        const found = escaped(true);
        code = found.code;
        if (found.figure) signs.add('0');
        else if (code === undefined) {
          open = true;
          // A class inside a class: what it may take counts for a plain class, and cannot be counted on for a negated one (but white space can).
          if (not) lines ||= source[at - 1] === 's';
          else { lines ||= found.lines ?? false; anyStop ||= found.stops ?? false; }
        }
      } else {
        code = source.codePointAt(at) ?? 0;
        at += code > 0xffff ? 2 : 1;
      }
      if (code !== undefined) {
        const from = range && last !== undefined ? last : code;
        if (range && !(from >= 48 && code <= 57)) open = true;
        if (from <= 10 && 10 <= code) lines = true;
        for (const one of STOPS) if (from <= one && one <= code) stops.add(one);
        const { exact } = letter(code);
        if (exact) signs.add(exact[0] ?? '');
        else open = true;
      }
      last = range ? undefined : code;
    }
    at++;
    line ||= not ? !lines : lines;
    stop ||= not ? stops.size < STOPS.length : anyStop || stops.size > 0;
    return open || signs.size > 4 ? ANYTHING : { exact: [...signs] };
  }

  function group(): Known {
    let around = '';
    let back = false;
    if (source[at] === '?') {
      at++;
      if (source[at] === '<' && source[at + 1] !== '=' && source[at + 1] !== '!') at = behind('>');
      else {
        back = source[at] === '<';
        if (back) at++;
        around = source[at++] ?? '';
      }
    }
    const before = { line, stop };
    const from = at;
    const inside = alternatives();
    // A part is kept with the sign and the white space before it (see parts.ts), so that much can be looked back at.
    if (back) {
      const further = walk(alternativesOf(source.slice(from, at)).map((one) => one.replace(SIGN_BEFORE, '')).join('|'));
      line = before.line || further.line;
      stop = before.stop || further.stop;
    }
    // One sign of white space ahead is the line break that the line ends with, at most.
    else if (around === '=' && line && !before.line && source.slice(from, at).split('|').every((one) => ONE_SIGN.test(one) || !walk(one).line)) {
      line = false;
      stop = true;
    }
    at++;
    if (around === '' || around === ':') return inside;
    // What is looked at is there, and takes no room.
    return around === '=' ? { ...NOTHING, pieces: inside.exact ?? inside.pieces ?? [] } : NOTHING;
  }

  function item(): Known {
    // Most of a pattern is plain words: they are taken in one go.
    PLAIN_RUN.lastIndex = at;
    const run = PLAIN_RUN.exec(source)?.[0];
    if (run !== undefined) {
      at += run.length;
      return { exact: [run.toLowerCase().replace(/[1-9]/g, '0')] };
    }
    const code = source.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    if (code === 40) return group();
    if (code === 91) return signClass();
    if (code === 94 || code === 36) return NOTHING;
    if (code === 46) { stop = true; return ANYTHING; }
    const found = code === 92 ? escaped(false) : { code };
    line ||= found.lines ?? found.code === 10;
    stop ||= found.stops ?? (found.code !== undefined && isStop(found.code));
    if (found.edge) return { exact: [EDGE], empty: true };
    return found.figure ? { exact: ['0'] } : found.code === undefined ? { empty: found.empty ?? false } : letter(found.code);
  }

  function alternatives(): Known {
    const all: Known[] = [];
    let items: Known[] = [];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        all.push(sequence(items));
        items = [];
        continue;
      }
      let one = item();
      const count = '*+?{'.includes(source[at] ?? ' ') ? COUNT.exec(source.slice(at, at + 13)) : null;
      if (count) {
        at += count[0].length;
        const [, sign, from, comma, to] = count;
        const least = sign ? (sign === '+' ? 1 : 0) : Number(from);
        const most = sign ? (sign === '?' ? 1 : Infinity) : comma ? (to ? Number(to) : Infinity) : least;
        one = repeated(one, least, least > 0 ? least : most);
        // As often as it must be there it follows what is before it; what comes after it may stand anywhere.
        if (most > least && least > 0) {
          items.push(one);
          one = { empty: true };
        }
      }
      items.push(one);
    }
    all.push(sequence(items));
    return either(all);
  }

  return { ...alternatives(), line, stop };
}
