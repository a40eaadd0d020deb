import { fold } from './fold.ts';

/** The alternatives of a pattern such as "parents?|fianc[eé]e?|one", split at its outer bars. */
function split(pattern: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of pattern) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** What one alternative can say, its optional letters written out. */
function spellings(part: string): string[] {
  const group = /\(\?:([^()]*)\)(\??)/.exec(part);
  if (group) {
    const inner = [...(group[1] ?? '').split('|'), ...(group[2] ? [''] : [])];
    return inner.flatMap((one) => spellings(part.replace(group[0], one)));
  }
  const either = /\[([^[\]]+)\](\??)/.exec(part);
  if (either) return [...(either[1] ?? ''), ...(either[2] ? [''] : [])].flatMap((one) => spellings(part.replace(either[0], one)));
  const optional = /(.)\?/.exec(part);
  if (optional) return ['', optional[1] ?? ''].flatMap((one) => spellings(part.replace(optional[0], one)));
  return [part];
}

/**
 * The words by which a text can be told to hold none of the alternatives of a pattern: the last word of each, folded. A sentence with none of
 * them need not be searched, nor the pattern be compiled.
 */
export function lastWords(pattern: string): Set<string> {
  const words = new Set<string>();
  for (const spelling of split(pattern).flatMap(spellings)) {
    const word = fold(spelling).replace(/[^a-z -]/g, '').trim();
    words.add(word.slice(word.lastIndexOf(' ') + 1));
  }
  return words;
}

/** Whether any of the (folded) words is one of a set, with or without a plural s, or ends in one after a hyphen. */
export function anyOf(words: Iterable<{ readonly word: string }>, set: ReadonlySet<string>): boolean {
  for (const { word } of words) {
    if (set.has(word)) return true;
    if (word.endsWith('s') && set.has(word.slice(0, -1))) return true;
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && (set.has(word.slice(hyphen + 1)) || set.has(word.slice(hyphen + 1).replace(/s$/, '')))) return true;
  }
  return false;
}
