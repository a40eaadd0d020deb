/** Sorted entries, each as: how many characters it shares with the one before, the rest, one capital for its class. */
export function pack(entries) {
  let before = '';
  let packed = '';
  for (const [word, kind] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < 30 && shared < word.length && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(48 + shared).replace('\\', '~') + word.slice(shared) + kind;
    before = word;
  }
  return packed;
}
