/**
 * Sorted entries, each as: how many characters it shares with the one before, at most nine, and the rest; after a line end one capital each for their
 * classes, in the same order. src/words/packed.ts reads it.
 */
export function pack(entries) {
  let before = '';
  let words = '';
  let kinds = '';
  for (const [word, kind] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
    words += shared + word.slice(shared);
    kinds += kind;
    before = word;
  }
  return `${words}\n${kinds}`;
}

/** A packed list as the text of a TypeScript string. */
export const quoted = (packed) => `'${packed.replaceAll("'", "\\'").replace('\n', '\\n')}'`;
