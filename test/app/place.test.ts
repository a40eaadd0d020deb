import { expect, test } from 'vitest';
import { overlap, placeCard, placeChip, type Area, type Scene } from '../../src/app/coach/place.ts';

const area = (left: number, top: number, width: number, height: number): Area => ({ left, top, right: left + width, bottom: top + height });
const full = { width: 150, height: 28 };
const compact = { width: 46, height: 28 };

function scene(over: Partial<Scene> = {}): Scene {
  return {
    box: area(400, 200, 500, 100), surface: area(380, 100, 540, 300), viewport: { width: 1280, height: 900 },
    controls: [area(880, 110, 32, 32), area(400, 320, 500, 60)], pressesNothing: () => true, coversNoWords: () => true, ...over,
  };
}
const areaOf = (at: { left: number; top: number; compact: boolean }) => area(at.left, at.top, at.compact ? compact.width : full.width, 28);

test('above the box at its end, where nothing is', () => {
  expect(placeChip(full, compact, scene(), false, undefined)).toEqual({ left: 750, top: 166, compact: false, slot: 0 });
  expect(placeChip(full, compact, scene(), true, undefined)).toMatchObject({ left: 400, top: 166 });
});

test('never on a control, wherever the controls are', () => {
  for (let seed = 1; seed < 400; seed++) {
    let state = seed;
    const random = (most: number) => (state = (state * 48271) % 2147483647) % most;
    const controls = Array.from({ length: random(20) }, () => area(random(1200), random(860), 20 + random(120), 20 + random(40)));
    const at = placeChip(full, compact, scene({ controls }), false, undefined);
    if (at) expect(controls.filter((control) => overlap(control, areaOf(at)))).toEqual([]);
  }
});

test('never where something can be pressed or read, and never outside the screen', () => {
  const asked: Area[] = [];
  const at = placeChip(full, compact, scene({ pressesNothing: (one) => { asked.push(one); return false; } }), false, undefined);
  expect(at).toBeUndefined();
  expect(asked.every(({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= 1280 && bottom <= 900)).toBe(true);
});

test('its sign alone where there is no room for words', () => {
  const narrow = scene({ box: area(8, 100, 304, 100), surface: area(0, 0, 320, 640), viewport: { width: 320, height: 640 }, controls: [area(0, 60, 250, 40), area(0, 200, 320, 60)], coversNoWords: ({ right, left }) => right - left < 60 });
  expect(placeChip(full, compact, narrow, false, undefined)).toMatchObject({ compact: true });
});

test('where there are words everywhere it is better on words than nowhere, and never on a control', () => {
  const crowded = scene({ coversNoWords: () => false });
  const at = placeChip(full, compact, crowded, false, undefined)!;
  expect(at.compact).toBe(true);
  expect(crowded.controls.filter((control) => overlap(control, areaOf(at)))).toEqual([]);
});

test('it stays where it was while that place is good', () => {
  expect(placeChip(full, compact, scene(), false, 3)).toMatchObject({ slot: 3 });
});

test('the card stands under its words, over them at the foot of the screen, and never on them', () => {
  const card = { width: 380, height: 340 };
  const screen = { width: 1280, height: 900 };
  for (const top of [20, 200, 450, 700, 870]) {
    const words = area(700, top, 80, 22);
    const at = placeCard(card, words, screen, false);
    expect(overlap(area(at.left, at.top, card.width, at.height), words)).toBe(false);
    expect(at.top).toBeGreaterThanOrEqual(0);
    expect(at.top + at.height).toBeLessThanOrEqual(900);
  }
});

test('on a screen as wide as the card it is as wide as the screen', () => {
  const at = placeCard({ width: 304, height: 500 }, area(200, 300, 60, 20), { width: 320, height: 640 }, false);
  expect(at.left).toBe(8);
  expect(at.height).toBeLessThan(500);
});
