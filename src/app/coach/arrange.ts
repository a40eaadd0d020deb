import type { Platform } from '../../platforms/platform.ts';
import type { Host } from './host.ts';
import type { Live } from './live.ts';
import { placeCard, type CardScene } from './place-card.ts';
import { placeChip, type Area, type Scene, type Size } from './place.ts';
import { areaOf, sceneOf } from './scene.ts';

/** Where the chip was put, and where the box stood then. */
export interface Placed {
  readonly slot: number | undefined;
  readonly box: Area | undefined;
  /** How far the page was scrolled. */
  readonly scroll: Scrolled;
  /** The box, and the chip beside it, scroll with the page by themselves; else the chip stands on the screen, as a box in a dialog does. */
  readonly onPage: boolean;
  readonly sizes: ChipSizes | undefined;
}

interface Scrolled {
  readonly x: number;
  readonly y: number;
}

/** The chip's sizes while it shows the same words. */
interface ChipSizes {
  readonly words: string;
  readonly full: Size;
  readonly compact: Size;
}

/** Whether chip and card stay beside their box of their own accord when something scrolls: what the page's scrolling takes along, or leaves where it is, needs no hand. */
export function staysBeside(scrolled: EventTarget | null, element: Element, cardOpen: boolean, placed: Placed): boolean {
  if (scrolled === document) return !(cardOpen && placed.onPage);
  for (let at: Node | undefined = element; at; at = at.parentNode ?? hostOf(at)) if (at === scrolled) return false;
  return true;
}

/** While something scrolls chip and card go along with their box: one rectangle is read, and where else they might stand is asked when the scrolling rests. */
export function goAlong(platform: Platform, host: Host, live: Live, { box, scroll, onPage }: Placed): void {
  if (!box) return;
  const now = areaOf(platform.bounds(live.box.composer));
  const inSight = now.bottom > 0 && now.top < window.innerHeight && now.right > 0 && now.left < window.innerWidth;
  const alone = onPage ? scrolled() : scroll;
  for (const [one, { x, y }] of [[host.find('.chip'), { x: alone.x - scroll.x, y: alone.y - scroll.y }], [host.find('.card'), { x: 0, y: 0 }]] as const) {
    one?.style.setProperty('translate', `${now.left - box.left + x}px ${now.top - box.top + y}px`);
    one?.toggleAttribute('data-away', !inSight);
  }
}

/**
 * Puts chip and card in place, and gives back where, for the next time. Everything of the page is read before anything is written: right after a layout, as
 * an observer of sizes is told of it, that costs none. Only a chip with new words is measured, and a card.
 */
export function arrange(platform: Platform, host: Host, live: Live, shown: string | undefined, rightToLeft: boolean, before: Placed | undefined, words: string): Placed | undefined {
  const chip = host.find('.chip');
  const card = host.find('.card');
  if (!chip && !card) return before;
  const scene = sceneOf(platform, live.box.composer, host.element);
  const onPage = before?.onPage ?? scrollsWithPage(live.box.composer.element);
  const scroll = scrolled();
  const sizes = chip && (before?.sizes?.words === words ? before.sizes : { words, ...sizesOf(chip) });
  const at = scene && sizes && placeChip(sizes.full, sizes.compact, scene, rightToLeft, before?.slot);
  for (const one of [chip, card]) {
    one?.style.removeProperty('translate');
    one?.removeAttribute('data-away');
  }
  let chipArea: Area | undefined;
  chip?.toggleAttribute('data-compact', at?.compact ?? false);
  chip?.toggleAttribute('data-hidden', !at);
  if (chip && at) {
    chip.style.setProperty('position', onPage ? 'absolute' : 'fixed');
    move(chip, onPage ? { left: at.left + scroll.x, top: at.top + scroll.y } : at);
    const { width, height } = at.compact ? sizes.compact : sizes.full;
    chipArea = { left: at.left, top: at.top, right: at.left + width, bottom: at.top + height };
  }
  card?.toggleAttribute('data-hidden', !scene);
  if (card && scene) {
    card.style.removeProperty('block-size');
    const size = sizeOf(card);
    const place = placeCard(size, cardScene(platform, live, shown, scene, chipArea), rightToLeft);
    move(card, place);
    if (place.height < size.height) card.style.setProperty('block-size', `${place.height}px`);
  }
  return { slot: chip ? at?.slot : before?.slot, box: scene?.box, scroll, onPage, sizes };
}

function sizesOf(chip: HTMLElement): Omit<ChipSizes, 'words'> {
  chip.toggleAttribute('data-compact', true);
  const compact = sizeOf(chip);
  chip.toggleAttribute('data-compact', false);
  return { compact, full: sizeOf(chip) };
}

function scrolled(): Scrolled {
  return { x: window.scrollX, y: window.scrollY };
}

/** Whether nothing between an element and the page holds it to the screen. */
function scrollsWithPage(element: Element): boolean {
  for (let at: Node | undefined = element; at; at = at.parentNode ?? hostOf(at)) {
    if (at.nodeType === 1 && /fixed|sticky/u.test(getComputedStyle(at as Element).position)) return false;
  }
  return true;
}

function hostOf(node: Node): Element | undefined {
  return 'host' in node ? (node as ShadowRoot).host : undefined;
}

function cardScene(platform: Platform, live: Live, shown: string | undefined, { box, surface, viewport }: Scene, chip: Area | undefined): CardScene {
  const { composer, text } = live.box;
  const button = platform.postButton(composer.surface);
  return {
    anchor: drawn(live.spots.find(({ key }) => key === shown)?.range) ?? chip ?? box,
    // A textarea does not say where its words stand: the box stands for them.
    text: drawn(platform.range(composer, { start: 0, end: text.length })) ?? box,
    surface, viewport, chip, postButton: drawn(button),
  };
}

/** Where something stands, if it stands anywhere. */
function drawn(something: Range | Element | undefined): Area | undefined {
  const area = something?.getBoundingClientRect();
  return area && area.width > 0 && area.height > 0 ? areaOf(area) : undefined;
}

function sizeOf(element: HTMLElement): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

function move(element: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  element.style.setProperty('left', `${Math.round(left)}px`);
  element.style.setProperty('top', `${Math.round(top)}px`);
}
