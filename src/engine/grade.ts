/** Fewer words than this say nothing about how hard a text is to read. */
const ENOUGH_WORDS = 8;

const SENTENCE_END = /[.!?…]+(?=\s|$)|\n+/gu;
const NOT_PROSE = /https?:\/\/\S+|(?<![\p{L}\p{N}_])[@#][\p{L}\p{N}_]+/giu;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** Reading grade of English prose by the Flesch-Kincaid formula (Kincaid 1975), rounded, 0 to 20; 0 when the text is too short to say. Links, tags and handles are not prose. */
export function gradeOf(text: string): number {
  const prose = text.replace(NOT_PROSE, ' ');
  const words = prose.match(WORD) ?? [];
  if (words.length < ENOUGH_WORDS) return 0;
  const sentences = prose.split(SENTENCE_END).filter((part) => /\p{L}/u.test(part)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59;
  return Math.min(20, Math.max(0, Math.round(grade)));
}

/** Syllables of an English word, counted by its groups of vowels: close enough for an average over a post. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');
  // Silent endings: “note”, “notes”, “walked”; but “table”, “roses” and “treated” sound their last e.
  const spoken = /[^aeiouy]les?$/.test(plain) ? plain : plain.replace(/e$|(?<!s|x|z|[cs]h|c|g)es$|(?<![td])ed$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
