const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 's', æ: 'a', œ: 'o', ð: 'd', þ: 't', '’': "'", '‘': "'", ʼ: "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '–': '-', '—': '-', '‑': '-', '−': '-', '…': '.', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '＠': '@', '＃': '#', '№': '#', '°': 'o', 'º': 'o',
};
const EVERYDAY = /^[\x00-\x7f]*$/;
const known = new Map<string, string>();
let last: { readonly text: string; readonly ascii: string } | undefined;

function plain(sign: string): string {
  const ready = known.get(sign);
  if (ready !== undefined) return ready;
  const lower = sign.toLowerCase();
  const base = PLAIN[lower] ?? lower.normalize('NFKD')[0] ?? '';
  const result = EVERYDAY.test(base) && base.length === 1 ? base.toLowerCase() : '\x7f';
  if (known.size < 2000) known.set(sign, result);
  return result;
}

/**
 * A text of the same length in plain lower case: accents gone, quotes and dashes straight, everything else a blank sign (DEL).
 * Patterns over it need neither the `i` nor the `u` flag, which cost V8 a second of compiling for our word lists.
 */
export function asciiOf(text: string): string {
  // Several rules ask for the same text in turn.
  if (last?.text !== text) last = { text, ascii: EVERYDAY.test(text) ? text.toLowerCase() : text.replace(/[^\x00-\x7f]/g, plain).toLowerCase() };
  return last.ascii;
}
