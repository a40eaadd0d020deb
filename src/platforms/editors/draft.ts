import { layOut } from '../layout.ts';
import { replaceWith, selectedOnPage, selectOnPage, type Hand } from './act.ts';
import type { Editor } from './editor.ts';
import { backspace } from './keys.ts';
import { pasteOf } from './paste.ts';

/*
 * Draft.js (X). Its blocks are drawn by React from its own model; `execCommand` across a #hashtag or a line break writes into React's nodes and corrupts both
 * (seen 2026-11-22 in Chromium and Firefox, the box even vanished). A paste, and Backspace as a key, go through the model: one undo step each.
 */
const hand: Hand = {
  layout(element) {
    const contents = element.querySelector('[data-contents]');
    if (!contents) return undefined;
    // A block outside the model's own list is what corruption looks like.
    const blocks = Array.from(contents.children);
    if (!blocks.every((block) => block.matches('[data-block]') || block.querySelector('[data-block]'))) return undefined;
    return layOut(contents, { doublesLastBreak: true });
  },
  takes: ({ text }) => text === '' || pasteOf(text) !== undefined,
  // The boxes it draws hold nothing but words: what looks like a link or a mention is coloured anew at each change.
  together: () => true,
  select: selectOnPage,
  selected: selectedOnPage,
  act(element, text) {
    const event = text === '' ? backspace() : pasteOf(text);
    if (event) element.dispatchEvent(event);
  },
};

/** Draft.js, the editor of X on a desktop. */
export const draft = {
  id: 'draft',
  owns: (element) => element.classList.contains('public-DraftEditor-content') || element.querySelector(':scope > [data-contents]') !== null,
  layout: hand.layout,
  replace: (element, edits, was) => replaceWith(hand, element, edits, was),
} as const satisfies Editor;
