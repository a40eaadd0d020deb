/** A rectangle on screen, in CSS pixels of the viewport. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width and height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the chip goes; `slot` is remembered so that it does not hop about while the box grows. */
export interface ChipPlace {
  readonly left: number;
  readonly top: number;
  readonly compact: boolean;
  readonly slot: number;
}

/** Between ours and what it stands beside, and between ours and the edge of the screen, in pixels. */
export const GAP = 6;
export const MARGIN = 8;

/** What the chip must respect. */
export interface Scene {
  readonly box: Area;
  readonly surface: Area;
  readonly viewport: Size;
  /** Every control of the composer. */
  readonly controls: readonly Area[];
  /** Whether nothing that can be pressed lies under an area. */
  pressesNothing(area: Area): boolean;
  /** Whether no words lie under an area. */
  coversNoWords(area: Area): boolean;
}

/** How finely the screen is searched when no usual place will do, in pixels, and how often at most the page is asked. */
const STEP = 20;
const TRIES = 60;

/** A place beside the box where the chip covers no control and no words: full size where that can be had, else its sign alone; words before controls, and else none. */
export function placeChip(full: Size, compact: Size, scene: Scene, rightToLeft: boolean, previous: number | undefined): ChipPlace | undefined {
  const off = (area: Area) => within(area, scene.viewport) && !scene.controls.some((control) => overlap(area, control)) && scene.pressesNothing(area);
  const good = (area: Area) => off(area) && scene.coversNoWords(area);
  for (const [size, fits] of [[full, good], [compact, good]] as const) {
    const slots = slotsAround(size, scene, rightToLeft);
    const order = previous === undefined ? [...slots.keys()] : [previous, ...slots.keys()];
    for (const slot of order) {
      const at = slots[slot];
      if (at && fits(areaAt(at, size))) return { ...at, compact: size === compact, slot };
    }
  }
  const anywhere = search(compact, scene, good) ?? slotsAround(compact, scene, rightToLeft).find((at) => off(areaAt(at, compact))) ?? search(compact, scene, off);
  return anywhere && { ...anywhere, compact: true, slot: -1 };
}

/** Under the box and over it, row by row, from the end. */
function search(size: Size, { box, viewport, controls }: Scene, fits: (area: Area) => boolean): { left: number; top: number } | undefined {
  let tries = 0;
  for (let away = GAP; away < viewport.height; away += STEP) {
    for (const top of [box.bottom + away, box.top - away - size.height]) {
      for (let left = viewport.width - size.width - MARGIN; left >= MARGIN; left -= STEP) {
        const at = { left, top };
        const area = areaAt(at, size);
        // Geometry first: it costs nothing.
        if (!within(area, viewport) || controls.some((control) => overlap(area, control))) continue;
        if (fits(area)) return at;
        if (++tries >= TRIES) return undefined;
      }
    }
  }
  return undefined;
}

function areaAt({ left, top }: { readonly left: number; readonly top: number }, { width, height }: Size): Area {
  return { left, top, right: left + width, bottom: top + height };
}

/** Candidates from the nearest to the farthest: above the box, under the surface, beside it, over it, in the corner of the screen. */
function slotsAround({ width, height }: Size, { box, surface, viewport }: Scene, rightToLeft: boolean): { left: number; top: number }[] {
  const end = (area: Area) => (rightToLeft ? area.left : area.right - width);
  const clamp = (left: number) => Math.max(MARGIN, Math.min(left, viewport.width - width - MARGIN));
  const after = { left: surface.right + GAP, top: box.top };
  const before = { left: surface.left - width - GAP, top: box.top };
  return [
    { left: end(box), top: box.top - height - GAP },
    { left: clamp(end(surface)), top: surface.bottom + GAP },
    { left: end(box), top: box.bottom + GAP },
    rightToLeft ? before : after,
    rightToLeft ? after : before,
    { left: clamp(end(surface)), top: surface.top - height - GAP },
    { left: (box.left + box.right - width) / 2, top: box.top - height - GAP },
    { left: rightToLeft ? box.right - width : box.left, top: box.top - height - GAP },
    { left: (box.left + box.right - width) / 2, top: box.bottom + GAP },
    { left: rightToLeft ? MARGIN : viewport.width - width - MARGIN, top: viewport.height - height - MARGIN },
    { left: rightToLeft ? viewport.width - width - MARGIN : MARGIN, top: viewport.height - height - MARGIN },
  ];
}

/** Whether two areas share a point. */
export function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function within(area: Area, viewport: Size): boolean {
  return area.left >= 0 && area.top >= 0 && area.right <= viewport.width && area.bottom <= viewport.height;
}
