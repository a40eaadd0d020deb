/** Who wants to know that a person is writing somewhere. */
interface Listener {
  /** An element took the focus. */
  used(element: Element): void;
  /** An element is about to lose the focus; its caret still stands. */
  left(element: Element): void;
  /** Text was put into an element. */
  typed(element: Element): void;
  /** Input method composition began or ended in an element. */
  composing(element: Element, on: boolean): void;
}

/**
 * Notices focus and input anywhere in a page, open shadow roots included, before the page itself does.
 * `focusin` inside a shadow tree that already holds the focus does not reach the window (2026-11-22), so each open root met on the way is listened to as well.
 */
export function noticeTyping(on: Listener, signal: AbortSignal): void {
  const roots = new WeakSet<EventTarget>();
  const focused = (event: Event): void => {
    for (const node of event.composedPath()) {
      if (!isShadowRoot(node) || roots.has(node)) continue;
      roots.add(node);
      node.addEventListener('focusin', focused, { capture: true, signal });
    }
    const target = targetOf(event);
    if (target) on.used(target);
  };
  const listen = (type: string, heard: (target: Element, event: Event) => unknown): void => {
    window.addEventListener(type, (event) => {
      const target = targetOf(event);
      if (target) heard(target, event);
    }, { capture: true, signal });
  };
  window.addEventListener('focusin', focused, { capture: true, signal });
  listen('focusout', (target) => on.left(target));
  listen('input', (target) => on.typed(target));
  // A composition that a page only pretends would never end, and keep the box from being checked.
  listen('compositionstart', (target, { isTrusted }) => isTrusted && on.composing(target, true));
  listen('compositionend', (target) => on.composing(target, false));
}

/** The innermost element of an event, inside open shadow roots too. */
export function targetOf(event: Event): Element | undefined {
  const target = event.composedPath()[0] ?? event.target;
  return isElement(target) ? target : undefined;
}

/** The element that holds the focus, inside open shadow roots too. */
export function focusedElement(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}

function isElement(target: EventTarget | null | undefined): target is Element {
  return target !== null && target !== undefined && 'nodeType' in target && target.nodeType === 1;
}

function isShadowRoot(target: EventTarget): target is ShadowRoot {
  return 'nodeType' in target && target.nodeType === 11 && 'host' in target;
}
