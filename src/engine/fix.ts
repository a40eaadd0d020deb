import type { Fix } from './types.ts';

/** The draft after a fix. Edits may come in any order and must not overlap; throws RangeError if they do or lie outside the text. */
export function applyFix(text: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, text: replacement } of edits) {
    if (span.start < at || span.end < span.start || span.end > text.length) {
      throw new RangeError(`The fix "${fix.label}" has edits that overlap or lie outside the draft.`);
    }
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}
