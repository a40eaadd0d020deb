import { GAP, MARGIN, overlap, type Area, type Size } from './place.ts';

/** What the card must respect. */
export interface CardScene {
  /** The words the card speaks of, or what stands for them. */
  readonly anchor: Area;
  /** The words of the draft. */
  readonly text: Area;
  readonly surface: Area;
  readonly viewport: Size;
  readonly postButton?: Area | undefined;
  readonly chip?: Area | undefined;
}

/** A place for the card, and how tall it may be there. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Heights a card may be pressed to, the kindest first, in pixels; what does not fit scrolls inside it. */
const HEIGHTS = [260, 160, 110];

/** Beside the whole surface where there is room, else where it covers least of the draft; on the Post button only where the screen has no other spot. */
export function placeCard(card: Size, scene: CardScene, rightToLeft: boolean): CardPlace {
  const { surface, chip, viewport } = scene;
  const room = viewport.height - 2 * MARGIN;
  for (const around of chip ? [union(surface, chip), surface] : [surface]) {
    const clear = spotsBeside(card, around, scene, Math.min(card.height, HEIGHTS[0]!, room), rightToLeft);
    const spot = clear.find(({ height }) => height === card.height) ?? clear[0];
    if (spot) return spot;
  }
  let best: { readonly spot: CardPlace; readonly costs: readonly number[] } | undefined;
  for (const lowest of HEIGHTS) {
    for (const spot of spotsAmong(card, scene, Math.min(card.height, lowest, room), rightToLeft)) {
      const costs = costsOf(areaAt(spot, card), card.height - spot.height, scene);
      if (!best || isLess(costs, best.costs)) best = { spot, costs };
    }
    if (best?.costs[0] === 0) break;
  }
  return best?.spot ?? { left: MARGIN, top: MARGIN, height: Math.min(card.height, room) };
}

/** Under an area, over it, after it and before it, as far as there is room. */
function spotsBeside(card: Size, around: Area, { anchor, viewport }: CardScene, lowest: number, rightToLeft: boolean): CardPlace[] {
  const left = clamp(rightToLeft ? anchor.right - card.width : anchor.left, viewport.width - card.width);
  const height = Math.min(card.height, viewport.height - 2 * MARGIN);
  const beside = [around.right + GAP, around.left - GAP - card.width].map((at) => ({ left: at, top: clamp(anchor.top, viewport.height - height), height }));
  if (rightToLeft) beside.reverse();
  return [
    ...[under(card, around.bottom, left, viewport), over(card, around.top, left)].filter((spot) => spot.height >= lowest),
    ...beside.filter((spot) => spot.left >= MARGIN && spot.left + card.width <= viewport.width - MARGIN),
  ];
}

/** Spots at the edges of what is to be kept in sight, as tall as the gap there. */
function spotsAmong(card: Size, { anchor, text, surface, viewport, postButton }: CardScene, lowest: number, rightToLeft: boolean): CardPlace[] {
  const kept = [anchor, text, surface, ...(postButton ? [postButton] : [])];
  const start = rightToLeft ? anchor.right - card.width : anchor.left;
  const lefts = [start, ...kept.flatMap((area) => [area.left - GAP - card.width, area.right + GAP]), MARGIN, viewport.width];
  const first = MARGIN;
  const last = viewport.height - MARGIN;
  const tops = [first, ...kept.map(({ bottom }) => Math.max(first, bottom + GAP))];
  const bottoms = [last, ...kept.map(({ top }) => Math.min(last, top - GAP))];
  const gaps = tops.flatMap((from) => bottoms.map((to) => ({ from, to, height: Math.min(card.height, to - from) }))).filter(({ height }) => height >= lowest);
  return [...new Set(lefts.map((left) => clamp(left, viewport.width - card.width)))].flatMap((left) =>
    gaps.flatMap(({ from, to, height }) => [{ left, top: from, height }, { left, top: to - height, height }]),
  );
}

function under(card: Size, bottom: number, left: number, viewport: Size): CardPlace {
  const top = bottom + GAP;
  return { left, top, height: Math.min(card.height, viewport.height - MARGIN - top) };
}

function over(card: Size, top: number, left: number): CardPlace {
  const height = Math.min(card.height, top - GAP - MARGIN);
  return { left, top: top - GAP - height, height };
}

/** The gravest first: the button, the words spoken of, the draft, what the card lacks of its height, the rest of the surface, and the way from the words. */
function costsOf(area: Area, lacks: number, { anchor, text, surface, postButton }: CardScene): readonly number[] {
  const away = Math.hypot(distance(area.left, area.right, anchor.left, anchor.right), distance(area.top, area.bottom, anchor.top, anchor.bottom));
  return [postButton ? shared(area, postButton) : 0, shared(area, anchor), shared(area, text), lacks, shared(area, surface), away];
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((cost, place) => cost !== other[place]);
  return at >= 0 && one[at]! < other[at]!;
}

function shared(a: Area, b: Area): number {
  return overlap(a, b) ? (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)) : 0;
}

function distance(start: number, end: number, otherStart: number, otherEnd: number): number {
  return Math.max(0, otherStart - end, start - otherEnd);
}

function clamp(at: number, last: number): number {
  return Math.max(MARGIN, Math.min(at, last - MARGIN));
}

function areaAt({ left, top, height }: CardPlace, { width }: Size): Area {
  return { left, top, right: left + width, bottom: top + height };
}

function union(a: Area, b: Area): Area {
  return { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) };
}
