import type { Layout } from '../layout.ts';
import { insertText, replaceWith, type Hand } from './act.ts';
import type { Editor } from './editor.ts';

function isTextarea(element: HTMLElement): element is HTMLTextAreaElement {
  return element.nodeName === 'TEXTAREA';
}

/** A textarea shows its text where no range can reach. */
function layoutOf(element: HTMLElement): Layout | undefined {
  if (!isTextarea(element)) return undefined;
  const text = element.value;
  return {
    text,
    range: () => undefined,
    offset: (node, nodeOffset) => (node === element ? Math.min(nodeOffset, text.length) : undefined),
  };
}

const hand: Hand = {
  layout: layoutOf,
  takes: () => true,
  together: () => true,
  select(element, _layout, { start, end }) {
    if (isTextarea(element)) element.setSelectionRange(start, end);
  },
  selected: (element) => (isTextarea(element) ? { start: element.selectionStart, end: element.selectionEnd } : undefined),
  // `setRangeText` would lose undo (seen 2026-11-22).
  act: insertText,
};

/** A plain textarea: X on a phone. */
export const textarea = {
  id: 'textarea',
  owns: isTextarea,
  layout: layoutOf,
  replace: (element, edits, was) => replaceWith(hand, element, edits, was),
} as const satisfies Editor;
