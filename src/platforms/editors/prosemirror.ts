import { layOut } from '../layout.ts';
import { inOneTextNode, insertText, replaceWith, selectedOnPage, selectOnPage, type Hand } from './act.ts';
import type { Editor } from './editor.ts';

const hand: Hand = {
  // The separator is an image without words; the widget hangs a menu or placeholder into the text.
  layout: (element) => layOut(element, { furniture: '.ProseMirror-separator, .ProseMirror-widget' }),
  takes: () => true,
  // Its history makes one step of what lies less than 500 ms apart.
  undoPause: 520,
  together: inOneTextNode,
  select: selectOnPage,
  selected: selectedOnPage,
  act: insertText,
};

/** ProseMirror and TipTap, the editor of LinkedIn since 2026. */
export const prosemirror = {
  id: 'prosemirror',
  owns: (element) => element.classList.contains('ProseMirror'),
  layout: hand.layout,
  replace: (element, edits, was) => replaceWith(hand, element, edits, was),
} as const satisfies Editor;
