import { layOut } from '../layout.ts';
import { inOneTextNode, insertText, replaceWith, selectedOnPage, selectOnPage, type Hand } from './act.ts';
import type { Editor } from './editor.ts';
import { pasteOf } from './paste.ts';

const FURNITURE = '[data-lexical-cursor], div[data-lexical-decorator="true"]';

const hand: Hand = {
  layout: (element) => layOut(element, { furniture: FURNITURE }),
  takes: (text) => !text.includes('\n') || pasteOf(text) !== undefined,
  together: inOneTextNode,
  select: selectOnPage,
  selected: selectedOnPage,
  act(element, text) {
    // Chromium's `insertText` drops a line break on the way to Lexical; a paste makes a paragraph of it (seen 2026-11-22).
    const paste = text.includes('\n') ? pasteOf(text) : undefined;
    if (paste) element.dispatchEvent(paste);
    else insertText(element, text);
  },
};

/** Lexical, the editor of Facebook. */
export const lexical = {
  id: 'lexical',
  owns: (element) => element.getAttribute('data-lexical-editor') === 'true',
  layout: hand.layout,
  replace: (element, edits, was) => replaceWith(hand, element, edits, was),
} as const satisfies Editor;
