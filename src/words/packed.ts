/**
 * Reads a packed list: sorted entries, each one digit for how many letters it shares with the entry before and the rest of the word; after a line end
 * one capital each for their classes. About a third of the bytes of a plain list. Written by tools/words/pack.mjs.
 */
export function unpack(packed: string): Map<string, string> {
  const entries = new Map<string, string>();
  const end = packed.indexOf('\n');
  let word = '';
  let at = 0;
  for (let index = 0; at < end; index++) {
    const shared = packed.charCodeAt(at) - 48;
    let to = at + 1;
    while (to < end && !isDigit(packed.charCodeAt(to))) to++;
    word = word.slice(0, shared) + packed.slice(at + 1, to);
    entries.set(word, packed.charAt(end + 1 + index));
    at = to;
  }
  return entries;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A list that is unpacked when it is first asked. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
