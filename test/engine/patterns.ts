import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';

/** A regular expression of the product and the file it stands in. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const SRC = new URL('../../src/', import.meta.url);
const ROOMS = ['engine', 'rules', 'words'] as const;

const files = ROOMS.flatMap((room) => readdirSync(new URL(`${room}/`, SRC), { recursive: true, encoding: 'utf8' })
  .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts')));

/**
 * Every regular expression of the rooms that read drafts: those written between slashes, found in the syntax tree, and those put together
 * from word lists, caught as the modules make them.
 */
export async function allPatterns(): Promise<Pattern[]> {
  const found = files.flatMap((file) => literals(parseAst(readFileSync(new URL(file, SRC), 'utf8'), { lang: 'ts' })).map((pattern) => ({ ...pattern, file })));
  const Native = RegExp;
  const made: Pattern[] = [];
  let file = '';
  class Caught extends Native {
    static override readonly [Symbol.species] = Native;
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      made.push({ source: this.source, flags: this.flags, file });
    }
  }
  globalThis.RegExp = Caught as unknown as RegExpConstructor;
  try {
    for (file of files) await import(/* @vite-ignore */ new URL(file, SRC).href);
  } finally {
    globalThis.RegExp = Native;
  }
  const seen = new Set<string>();
  return [...found, ...made].filter(({ source, flags }) => {
    const key = `${source}/${flags}`;
    return !seen.has(key) && seen.add(key);
  });
}

function literals(node: unknown): { source: string; flags: string }[] {
  if (Array.isArray(node)) return node.flatMap(literals);
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null && 'pattern' in node.regex && 'flags' in node.regex) {
    return [{ source: String(node.regex.pattern), flags: String(node.regex.flags) }];
  }
  return Object.values(node).flatMap(literals);
}
