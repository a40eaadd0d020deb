const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', ə: 'e', œ: 'oe', ð: 'd', þ: 'th' };
const ASCII = /^[\x00-\x7f]*$/;

/** A word in plain lower case: accents gone, so that Gráinne and Grainne are one name. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıøłđßæəœðþ]/g, (letter) => PLAIN[letter] ?? letter);
}
