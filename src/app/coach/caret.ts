import type { Composer, Platform } from '../../platforms/platform.ts';

/** Gives a compose box its focus and its caret (or selection) back. */
export type GiveBack = () => void;

/** Remembers where the caret stands in a compose box, as nodes and as places in the text: an editor may make its nodes anew meanwhile. */
export function rememberCaret(platform: Platform, composer: Composer): GiveBack {
  const { element } = composer;
  if (isTextarea(element)) {
    const { selectionStart, selectionEnd, selectionDirection } = element;
    return () => {
      element.focus({ preventScroll: true });
      if (element.selectionStart !== selectionStart || element.selectionEnd !== selectionEnd) {
        element.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
      }
    };
  }
  const selection = selectionIn(element);
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  if (!selection || !anchorNode || !focusNode || !element.contains(anchorNode) || !element.contains(focusNode)) {
    return () => element.focus({ preventScroll: true });
  }
  const anchor = platform.offset(composer, anchorNode, anchorOffset);
  const focus = platform.offset(composer, focusNode, focusOffset);
  return () => {
    element.focus({ preventScroll: true });
    if (element.contains(anchorNode) && element.contains(focusNode)) {
      selectionIn(element)?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      return;
    }
    if (anchor === undefined || focus === undefined) return;
    const range = platform.range(composer, { start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
    if (!range) return;
    const forward = anchor <= focus;
    const [from, fromAt, to, toAt] = [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
    if (forward) selectionIn(element)?.setBaseAndExtent(from, fromAt, to, toAt);
    else selectionIn(element)?.setBaseAndExtent(to, toAt, from, fromAt);
  };
}

/** The selection as it stands inside an element's own root: Chromium keeps one per shadow root, Firefox one for all. */
export function selectionIn(element: Element): Selection | undefined {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection() ?? undefined;
}

function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}
