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
}

/** While the page scrolls chip and card go along with their box: one rectangle is read, and where else they might stand is asked when the scrolling rests. */
export function goAlong(platform: Platform, host: Host, live: Live, { box }: Placed): void {
  if (!box) return;
  const now = areaOf(platform.bounds(live.box.composer));
  const inSight = now.bottom > 0 && now.top < window.innerHeight && now.right > 0 && now.left < window.innerWidth;
  for (const one of [host.find('.chip'), host.find('.card')]) {
    one?.style.setProperty('translate', `${now.left - box.left}px ${now.top - box.top}px`);
    one?.toggleAttribute('data-away', !inSight);
  }
}

/** Puts chip and card in place, and gives back where, for the next time: the only moment much geometry is read, after the frame's drawing. */
export function arrange(platform: Platform, host: Host, live: Live, shown: string | undefined, rightToLeft: boolean, before: Placed | undefined): Placed | undefined {
  const chip = host.find('.chip');
  const card = host.find('.card');
  if (!chip && !card) return before;
  const slot = before?.slot;
  for (const one of [chip, card]) {
    one?.style.removeProperty('translate');
    one?.removeAttribute('data-away');
  }
  const scene = sceneOf(platform, live.box.composer, host.element);
  let chipArea: Area | undefined;
  let taken = slot;
  if (chip) {
    chip.toggleAttribute('data-compact', true);
    const compact = sizeOf(chip);
    chip.toggleAttribute('data-compact', false);
    const full = sizeOf(chip);
    const at = scene && placeChip(full, compact, scene, rightToLeft, slot);
    taken = at?.slot;
    chip.toggleAttribute('data-compact', at?.compact ?? false);
    chip.toggleAttribute('data-hidden', !at);
    if (at) {
      move(chip, at);
      const { width, height } = at.compact ? compact : full;
      chipArea = { left: at.left, top: at.top, right: at.left + width, bottom: at.top + height };
    }
  }
  if (card) {
    card.toggleAttribute('data-hidden', !scene);
    if (scene) {
      card.style.removeProperty('block-size');
      const size = sizeOf(card);
      const at = placeCard(size, cardScene(platform, live, shown, scene, chipArea), rightToLeft);
      move(card, at);
      if (at.height < size.height) card.style.setProperty('block-size', `${at.height}px`);
    }
  }
  return { slot: taken, box: scene?.box };
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
