import type { Draft, Kind, PlatformId } from '../engine/types.ts';
import { layOut } from './layout.ts';
import type { Composer, Platform } from './platform.ts';
import { follows } from './page.ts';
import { watchTyping } from './typing.ts';

/** What is the same on every site: a box is read and changed by its editor, whatever surrounds it. */
export const anyBox: Pick<Platform, 'watch' | 'layout' | 'range' | 'offset' | 'replace' | 'bounds'> = {
  watch: (signal) => watchTyping(signal),
  layout: ({ element, editor }) => (element.isConnected ? editor.layout(element) : undefined),
  range: (composer, span) => anyBox.layout(composer)?.range(span),
  offset: (composer, node, nodeOffset) => anyBox.layout(composer)?.offset(node, nodeOffset),
  replace: ({ element, editor }, edits, was) => editor.replace(element, edits, was),
  bounds: ({ element }) => element.getBoundingClientRect(),
};

/** What surrounds a box and belongs to the post. */
export interface Context {
  readonly kind: Kind;
  readonly quoting?: string | undefined;
  readonly images: number;
  readonly imagesWithAlt?: number | undefined;
}

/** The draft of a box in its surroundings, or undefined when the box cannot be read. */
export function draftOf(platform: PlatformId, composer: Composer, context: (composer: Composer) => Context): Draft | undefined {
  const layout = anyBox.layout(composer);
  if (!layout) return undefined;
  const { kind, quoting, images, imagesWithAlt } = context(composer);
  return {
    text: layout.text,
    platform,
    kind,
    images,
    ...(quoting !== undefined && { quoting }),
    ...(imagesWithAlt !== undefined && { imagesWithAlt }),
  };
}

/** The longest story worth quoting to a rule. */
const QUOTED = 3000;

/** The words an element shows, emoji images included; undefined when there are none. */
export function wordsOf(element: Element | null | undefined): string | undefined {
  const text = element ? layOut(element)?.text.replace(/[\u034F\u200B]/gu, '').trim().slice(0, QUOTED) : '';
  return text || undefined;
}

/** Pictures and films attached to a post, under `within`; those inside the box itself are emoji. */
export function attached(within: Element, box: Element, selector: string): HTMLElement[] {
  return Array.from(within.querySelectorAll<HTMLElement>(selector)).filter((media) => !box.contains(media));
}

/** The last element that matches and comes before the box, in one part of the page. */
export function lastBefore(within: ParentNode, box: Element, selector: string): HTMLElement | undefined {
  return Array.from(within.querySelectorAll<HTMLElement>(selector)).findLast((element) => follows(box, element));
}

/** The first element that matches and comes after the box, in one part of the page. */
export function firstAfter(within: ParentNode, box: Element, selector: string): HTMLElement | undefined {
  return Array.from(within.querySelectorAll<HTMLElement>(selector)).find((element) => follows(element, box));
}

/** The card a link belongs to: as far out from it as the box is not included. */
export function cardOf(link: Element, box: Element): Element {
  let card = link;
  for (let at = link.parentElement; at && !at.contains(box); at = at.parentElement) card = at;
  return card;
}
