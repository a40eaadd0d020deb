import type { Fix, Span } from '../../engine/types.ts';

/**
 * The ways to leave something out: the whole phrase where it stands in brackets or between commas and the sentence closes over it,
 * and always the bare value behind a plain note.
 */
export function withoutNumber(text: string, whole: Span, value: Span, note: string): Fix[] {
  const fixes: Fix[] = [];
  const clean = closesOver(text, whole, whole.start === value.start);
  if (clean) fixes.push({ label: 'Leave it out', edits: [{ span: clean, text: '' }] });
  // Signs that belong to the number go with it: “#EM-345678”, “(555) …”.
  const start = text[value.start - 1] === '#' ? value.start - 1 : value.start;
  fixes.push({ label: `Write ${note}`, edits: [{ span: { start, end: value.end }, text: note }] });
  return fixes;
}

/** What can go without leaving a hole: “ (MRN: 99)”, “, NHS 12,”, a closing “, MRN 99.”, and both commas of “, 1EG4-TE5-MK73, ”. */
function closesOver(text: string, { start, end }: Span, bare: boolean): Span | undefined {
  const before = / {0,3}([([,;–—-]?) {0,3}#?$/u.exec(text.slice(Math.max(0, start - 6), start));
  const sign = before?.[1] ?? '';
  const from = start - (before?.[0].length ?? 0);
  const next = /^["”']? {0,3}([)\],;.!?\n]|$)/u.exec(text.slice(end, end + 6));
  if (!next || from < 0) return undefined;
  const closing = next[1] ?? '';
  if ((sign === '(' && closing === ')') || (sign === '[' && closing === ']')) return { start: from, end: end + next[0].length };
  if (sign === '(' || sign === '[') return closing === ',' || closing === ';' ? { start, end: end + next[0].length + (text[end + next[0].length] === ' ' ? 1 : 0) } : undefined;
  if (sign !== '') return { start: from, end: bare && sign === ',' && closing === ',' ? end + next[0].length : end };
  return undefined;
}
