import type { Edit, Finding, Fix, Span } from './types.ts';

/** The single edit that turns `before` into `after`: what lies between their common beginning and their common end. */
export function difference(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}

/** The span after an edit, or undefined when the edit touched it (a word typed on is another word). */
function followSpan(span: Span, edit: Edit): Span | undefined {
  if (span.end < edit.span.start) return span;
  if (span.start > edit.span.end) {
    const shift = edit.text.length - (edit.span.end - edit.span.start);
    return { start: span.start + shift, end: span.end + shift };
  }
  // The edit abuts the span: white space or a stop beside a word leaves the word as it was; a letter makes another word of it.
  if (span.end === edit.span.start && edit.span.start === edit.span.end && /^[\s.,;:!?…)\]"”]/u.test(edit.text)) return span;
  if (span.start === edit.span.end && edit.span.start === edit.span.end && /[\s([“"]$/u.test(edit.text)) {
    return { start: span.start + edit.text.length, end: span.end + edit.text.length };
  }
  return undefined;
}

function followFix(fix: Fix, edit: Edit): Fix | undefined {
  const edits: Edit[] = [];
  for (const one of fix.edits) {
    const span = followSpan(one.span, edit);
    if (!span) return undefined;
    edits.push({ span, text: one.text });
  }
  return { label: fix.label, edits };
}

/** Findings carried across the change from `before` to `after`: shifted past it, dropped where it touched their words; fixes likewise. */
export function follow(findings: readonly Finding[], before: string, after: string): Finding[] {
  if (before === after) return [...findings];
  const edit = difference(before, after);
  const carried: Finding[] = [];
  for (const finding of findings) {
    const { span, fixes, ...rest } = finding;
    const moved = span && followSpan(span, edit);
    if (span && !moved) continue;
    const kept = fixes?.flatMap((fix) => followFix(fix, edit) ?? []);
    carried.push({ ...rest, ...(moved && { span: moved }), ...(kept && { fixes: kept }) });
  }
  return carried;
}
