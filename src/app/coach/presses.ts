import { selectionIn } from './caret.ts';
import type { Live } from './live.ts';

/** Who wants to know what a person presses outside of chip and card. */
interface Listener {
  /** The box in use. */
  inUse(): Live | undefined;
  /** Esc; true when something of ours was closed by it, and then the site does not hear of it. */
  escape(): boolean;
  /** A press in the page: on the words of a finding, or elsewhere. */
  pressed(key: string | undefined): void;
}

/** Notices Esc, and presses on marked words, before the page does. `ours` is the element no press on which counts. */
export function noticePresses(ours: Element, on: Listener, signal: AbortSignal): void {
  let press: { readonly x: number; readonly y: number } | undefined;
  const capture = { capture: true, signal };
  window.addEventListener('keydown', (event) => {
    // One Esc closes one thing: the site's own dialog stays.
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || !on.escape()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, capture);
  window.addEventListener('pointerdown', ({ isTrusted, isPrimary, button, clientX, clientY }) => {
    press = isTrusted && isPrimary && button === 0 ? { x: clientX, y: clientY } : undefined;
  }, capture);
  window.addEventListener('pointerup', (event) => {
    const began = press;
    press = undefined;
    const live = on.inUse();
    const path = event.composedPath();
    if (!began || !live || !event.isTrusted || path.includes(ours)) return;
    const { element } = live.box.composer;
    const still = Math.hypot(event.clientX - began.x, event.clientY - began.y) < 5;
    // A press that sets the caret, and selects nothing.
    const caret = still && path.includes(element) && (selectionIn(element)?.isCollapsed ?? true);
    on.pressed(caret ? keyAt(live, event.clientX, event.clientY) : undefined);
  }, capture);
}

/** The finding whose words stand at a point of the screen, their line included. */
function keyAt({ spots }: Live, x: number, y: number): string | undefined {
  const holds = ({ left, right, top, bottom }: DOMRect) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 3;
  return spots.find(({ range }) => Array.from(range.getClientRects()).some(holds))?.key;
}
