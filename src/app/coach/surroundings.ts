import type { Composer } from '../../platforms/platform.ts';

/** What may befall one compose box. */
interface Watcher {
  /** Something inside the box changed: text, or the nodes that hold it. */
  changed(): void;
  /** Something beside the box changed: an image attached, a description written, a card shown. */
  besides(): void;
  /** The box was moved, resized or scrolled in or out of sight. */
  moved(): void;
  /** The box left the page. */
  gone(): void;
}

/** Watches one compose box and its surface, and nothing else of the page, until the signal aborts. */
export function watch({ element, surface }: Composer, on: Watcher, signal: AbortSignal): void {
  const inside = new MutationObserver(() => on.changed());
  inside.observe(element, { childList: true, characterData: true, subtree: true });
  const beside = new MutationObserver((records) => {
    if (records.some(({ target }) => !element.contains(target))) on.besides();
  });
  // A thread's rows, attachments and quoted cards live in the surface; `alt` is where a site keeps an image's description.
  beside.observe(surface, { childList: true, attributes: true, attributeFilter: ['alt'], subtree: true });
  const settle = (): void => (element.isConnected ? on.moved() : on.gone());
  const sizes = new ResizeObserver(settle);
  sizes.observe(element);
  sizes.observe(surface);
  const sight = new IntersectionObserver(settle, { threshold: [0, 0.5, 1] });
  sight.observe(element);
  // An element that was hidden before it is taken out of the page changes neither size nor sight then: no timer looks, its ancestors tell.
  const above = watchAbove(element, () => on.gone());
  signal.addEventListener('abort', () => {
    for (const observer of [inside, beside, sizes, sight, above]) observer.disconnect();
  });
}

/** Calls when the element was taken out of the page, itself or with any ancestor, across shadow roots; a batch of a feed costs a walk up the tree. */
function watchAbove(element: Element, gone: () => void): MutationObserver {
  let chain: Node[] = [];
  const isTrue = (): boolean => {
    let at: Node | undefined = element;
    for (const node of chain) {
      at = above(at);
      if (at !== node) return false;
    }
    return above(at) === undefined;
  };
  const climb = (): void => {
    if (chain.length > 0 && isTrue()) return;
    chain = ancestorsOf(element);
    observer.disconnect();
    for (const node of chain) observer.observe(node, { childList: true });
  };
  const observer = new MutationObserver(() => (element.isConnected ? climb() : gone()));
  climb();
  return observer;
}

function ancestorsOf(element: Element): Node[] {
  const found: Node[] = [];
  for (let at = above(element); at; at = above(at)) found.push(at);
  return found;
}

function above(node: Node): Node | undefined {
  return node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : undefined);
}
