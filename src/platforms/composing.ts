/** The box an input method (IME) is composing in now. One at a time: it follows the focus. */
let box: EventTarget | undefined;
let watching = false;

/** Notices compositions everywhere on the page until the signal ends. */
export function watchComposing(signal: AbortSignal, target: EventTarget = window): void {
  watching = true;
  const begin = (event: Event) => {
    box = event.composedPath()[0];
  };
  const end = () => {
    box = undefined;
  };
  target.addEventListener('compositionstart', begin, { capture: true, signal });
  target.addEventListener('compositionend', end, { capture: true, signal });
  signal.addEventListener('abort', () => {
    watching = false;
    box = undefined;
  });
}

/** Whether a box must be left alone because words are being composed in it; also true while nobody watches, since then nobody knows. */
export function isComposing(element: HTMLElement): boolean {
  if (!watching) return true;
  if (!box || !('nodeType' in box)) return false;
  const place = box as Node;
  // A box that the site removed in mid-composition never says that it ended.
  return place.isConnected && (element === place || element.contains(place));
}
