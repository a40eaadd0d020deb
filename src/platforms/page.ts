/** A shadow root, told by what it is: the page's own `ShadowRoot` is not asked (it may be patched, and it differs between worlds). */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** `closest` that climbs out of open shadow roots. */
export function closest(element: Element, selector: string): HTMLElement | undefined {
  for (let at: Element | undefined = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found as HTMLElement;
    const root: Node = at.getRootNode();
    at = isShadowRoot(root) ? root.host : undefined;
  }
  return undefined;
}

/** The editable root an element belongs to: the nearest contenteditable element or textarea. */
export function editableRoot(element: Element): HTMLElement | undefined {
  return closest(element, '[contenteditable="true"], textarea');
}

/** `querySelectorAll` through open shadow roots, in document order within each root. Visits every element. */
export function queryDeep(root: Document | ShadowRoot | Element, selector: string): HTMLElement[] {
  const found = Array.from(root.querySelectorAll<HTMLElement>(selector));
  const own = 'shadowRoot' in root ? root.shadowRoot : null;
  if (own) found.push(...queryDeep(own, selector));
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...queryDeep(element.shadowRoot, selector));
  }
  return found;
}

/** Whether an element is shown. May make the page compute styles: for rare questions (several boxes with one name, a press of a button). */
export function isVisible(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/** Whether `element` comes after `other` in the document and not inside it. */
export function follows(element: Element, other: Element): boolean {
  const position = other.compareDocumentPosition(element);
  return (position & 4) !== 0 && (position & 16) === 0;
}

/** The element of an event's path that matches, from the target outwards; sees into open shadow roots. */
export function inPath(event: Event, selector: string): HTMLElement | undefined {
  for (const node of event.composedPath()) {
    if (isElement(node) && node.matches(selector)) return node as HTMLElement;
  }
  return undefined;
}

/** The innermost element an event happened on, inside open shadow roots too. */
export function targetOf(event: Event): Element | undefined {
  const first = event.composedPath()[0];
  return first && isElement(first) ? first : undefined;
}

function isElement(target: EventTarget): target is Element {
  return 'nodeType' in target && target.nodeType === 1;
}

/** The nearest ancestor of an element that holds a match, within its own root; stops before `body` and at any element that matches `limit`. */
export function nearestHolding(element: Element, selector: string, limit?: string): HTMLElement | undefined {
  for (let at = element.parentElement; at && at.nodeName !== 'BODY'; at = at.parentElement) {
    if (at.querySelector(selector)) return at;
    if (limit !== undefined && at.matches(limit)) return undefined;
  }
  return undefined;
}

/** Whether a control says that it cannot be pressed. */
export function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** Whether an event is Enter pressed with Ctrl or Cmd, with neither Alt nor Shift, and outside composition. */
export function isCtrlEnter(event: Event): boolean {
  if (event.type !== 'keydown') return false;
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event as KeyboardEvent;
  return key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey && !isComposing;
}
