import { layOut } from '../layout.ts';
import { inOneTextNode, insertText, replaceWith, selectedOnPage, selectOnPage, type Hand } from './act.ts';
import type { Editor } from './editor.ts';

const hand: Hand = {
  layout: (element) => layOut(element, { furniture: '.ql-ui', filler: '\uFEFF' }),
  // Such a fix is for the person to paste: Firefox loses a line break on the way to Quill, and a paste into a shadow root lands at the start (seen 2026-11-22);
  // over several lines to the end of one, Firefox hands Quill a range that takes the next line break too (seen 2026-11-24).
  takes: ({ span, text }, was) => !text.includes('\n') && !(was.slice(span.start, span.end).includes('\n') && /^(?:\n|$)/u.test(was.slice(span.end))),
  // Its history makes one step of what lies less than a second apart.
  undoPause: 1020,
  together: inOneTextNode,
  select: selectOnPage,
  selected: selectedOnPage,
  act: insertText,
};

/** Quill, the editor of LinkedIn's classic share box. */
export const quill = {
  id: 'quill',
  owns: (element) => element.classList.contains('ql-editor'),
  layout: hand.layout,
  replace: (element, edits, was) => replaceWith(hand, element, edits, was),
} as const satisfies Editor;
