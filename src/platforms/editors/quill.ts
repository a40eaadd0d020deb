import { layOut } from '../layout.ts';
import { inOneTextNode, insertText, replaceWith, selectedOnPage, selectOnPage, type Hand } from './act.ts';
import type { Editor } from './editor.ts';

/*
 * Quill (LinkedIn's classic box). A paste into its shadow root lands at the start, and Firefox loses a line break given to `insertText` (seen 2026-11-22): words
 * go in line by line, with the browser's own new paragraph between, as a person's Enter makes one there. Over several lines to the end of one, Firefox hands Quill
 * a range that takes the next line break too (seen 2026-11-24): the last character is left out of the selection, and goes by itself afterwards.
 */
const hand: Hand = {
  layout: (element) => layOut(element, { furniture: '.ql-ui', filler: '\uFEFF' }),
  takes: () => true,
  // Its history makes one step of what lies less than a second apart.
  undoPause: 1020,
  together: inOneTextNode,
  select: selectOnPage,
  selected: selectedOnPage,
  act(element, text) {
    const lastApart = leaveOutLastCharacter(element);
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) element.ownerDocument.execCommand('insertParagraph');
      if (line !== '' || at === 0) insertText(element, line);
    }
    if (lastApart) element.ownerDocument.execCommand('forwardDelete');
  },
};

/** Where the selection runs over several lines to the end of one, its last character leaves it; true then. */
function leaveOutLastCharacter(element: HTMLElement): boolean {
  const layout = hand.layout(element);
  const span = layout && selectedOnPage(element, layout);
  if (!span) return false;
  const words = layout.text.slice(span.start, span.end);
  const last = Array.from(new Intl.Segmenter().segment(words), ({ segment }) => segment).at(-1);
  if (!last || last === '\n' || !words.includes('\n') || !/^(?:\n|$)/u.test(layout.text.slice(span.end))) return false;
  selectOnPage(element, layout, { start: span.start, end: span.end - last.length });
  return true;
}

/** Quill, the editor of LinkedIn's classic share box. */
export const quill = {
  id: 'quill',
  owns: (element) => element.classList.contains('ql-editor'),
  layout: hand.layout,
  replace: (element, edits, was) => replaceWith(hand, element, edits, was),
} as const satisfies Editor;
