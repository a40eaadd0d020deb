import { layOut } from '../layout.ts';
import { inOneTextNode, replaceWith, selectedOnPage, selectOnPage, type Hand } from './act.ts';
import type { Editor } from './editor.ts';
import { backspace } from './keys.ts';
import { pasteOf } from './paste.ts';

const FURNITURE = '[data-lexical-cursor], div[data-lexical-decorator="true"]';

/*
 * Lexical (Facebook). `execCommand` over a selection that begins or ends in a #hashtag changes the page beside the model in Chromium: the words then stand in
 * another order than will be published (seen 2026-11-24 with Lexical 0.52; others report that Facebook's own page crashes). A paste and Backspace go through
 * the model, and a paste makes paragraphs of line breaks.
 */
const hand: Hand = {
  layout: (element) => layOut(element, { furniture: FURNITURE }),
  takes: ({ text }) => text === '' || pasteOf(text) !== undefined,
  together: inOneTextNode,
  select: selectOnPage,
  selected: selectedOnPage,
  act(element, text) {
    const event = text === '' ? backspace() : pasteOf(text);
    if (event) element.dispatchEvent(event);
  },
};

/** Lexical, the editor of Facebook. */
export const lexical = {
  id: 'lexical',
  owns: (element) => element.getAttribute('data-lexical-editor') === 'true',
  layout: hand.layout,
  replace: (element, edits, was) => replaceWith(hand, element, edits, was),
} as const satisfies Editor;
