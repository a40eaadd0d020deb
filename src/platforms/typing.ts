/** The box an input method (IME) is composing in now. One at a time: it follows the focus. */
let composing: EventTarget | undefined;
let watching = false;
let lastInput = -Infinity;

/** Notices input and compositions everywhere on the page until the signal ends. */
export function watchTyping(signal: AbortSignal, target: EventTarget = window): void {
  watching = true;
  const listen = { capture: true, signal };
  target.addEventListener('compositionstart', (event) => {
    composing = event.composedPath()[0];
  }, listen);
  target.addEventListener('compositionend', () => {
    composing = undefined;
  }, listen);
  // Editors that write by themselves in answer to the first of these let no `input` follow.
  for (const type of ['beforeinput', 'input', 'paste', 'cut', 'drop']) {
    target.addEventListener(type, () => {
      lastInput = performance.now();
    }, listen);
  }
  signal.addEventListener('abort', () => {
    watching = false;
    composing = undefined;
  });
}

/** Whether a box must be left alone because words are being composed in it; also true while nobody watches, since then nobody knows. */
export function isComposing(element: HTMLElement): boolean {
  if (!watching) return true;
  if (!composing || !('nodeType' in composing)) return false;
  return element.contains(composing as Node);
}

/** Milliseconds since anything was last put into any box. */
export function sinceInput(): number {
  return performance.now() - lastInput;
}
