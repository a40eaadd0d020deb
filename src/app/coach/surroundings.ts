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
  // Both observers also report an element that is taken out of the page: no timer has to look whether it is still there.
  const settle = (): void => (element.isConnected ? on.moved() : on.gone());
  const sizes = new ResizeObserver(settle);
  sizes.observe(element);
  sizes.observe(surface);
  const sight = new IntersectionObserver(settle, { threshold: [0, 0.5, 1] });
  sight.observe(element);
  signal.addEventListener('abort', () => {
    for (const observer of [inside, beside, sizes, sight]) observer.disconnect();
  });
}
