import { expect, test } from 'vitest';
import { placeCard, type CardScene } from '../../src/app/coach/place-card.ts';
import { overlap, placeChip, type Area, type Scene } from '../../src/app/coach/place.ts';

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

const card = { width: 380, height: 340 };
/** A dialog as X draws it: the words, and under them the tools with the Post button at their end. */
function dialog(left: number, top: number, width: number, height: number, viewport: { width: number; height: number }, over: Partial<CardScene> = {}): CardScene {
  const bottom = top + height;
  return {
    surface: area(left, top, width, height), text: area(left + 70, top + 60, width - 90, 72), anchor: area(left + 70, top + 60, 110, 24), viewport,
    postButton: area(left + width - 90, bottom - 50, 74, 36), ...over,
  };
}
const placed = (scene: CardScene, size = card, rightToLeft = false) => {
  const { left, top, height } = placeCard(size, scene, rightToLeft);
  return area(left, top, size.width, height);
};

test('the card stands under the whole surface where there is room, else over it, else beside it', () => {
  const screen = { width: 1280, height: 800 };
  expect(placed(dialog(340, 40, 600, 280, screen))).toEqual(area(410, 326, 380, 340));
  expect(placed(dialog(340, 500, 600, 280, screen))).toEqual(area(410, 154, 380, 340));
  expect(placed(dialog(400, 40, 480, 740, screen))).toEqual(area(886, 100, 380, 340));
  expect(placed(dialog(400, 40, 480, 740, screen), card, true)).toEqual(area(14, 100, 380, 340));
});

test('where it would have to be pressed under the surface and has room beside it, it stands beside it', () => {
  const screen = { width: 1280, height: 800 };
  expect(placed(dialog(400, 100, 480, 400, screen))).toEqual(area(886, 160, 380, 340));
  expect(placed(dialog(340, 100, 600, 400, screen))).toEqual(area(410, 506, 380, 286));
});

test('under the surface it leaves the chip that stands there in sight', () => {
  const chip = area(790, 326, 150, 28);
  expect(placed(dialog(340, 40, 600, 280, { width: 1280, height: 800 }, { chip })).top).toBe(360);
});

test.each([1280, 700, 360])('at a width of %i it is on the screen, never on the Post button, and off the draft where there is room', (width) => {
  const size = { width: Math.min(380, width - 16), height: 340 };
  for (const height of [640, 800, 1000]) {
    for (const wide of [320, 600, 744].filter((one) => one <= width)) {
      for (let tall = 200; tall <= height; tall += 60) {
        for (let top = 0; top + tall <= height; top += 60) {
          const scene = dialog((width - wide) / 2, top, wide, tall, { width, height });
          const at = placed(scene, size);
          expect(at.left >= 8 && at.top >= 8 && at.right <= width - 8 && at.bottom <= height - 8).toBe(true);
          expect(overlap(at, scene.postButton!)).toBe(false);
          const { text, postButton } = scene;
          if (Math.max(text.top, postButton!.top - text.bottom, height - postButton!.bottom) > 300) expect(overlap(at, scene.text)).toBe(false);
        }
      }
    }
  }
});

test('a surface as large as the screen: beside the draft’s words, wherever the Post button is', () => {
  for (const width of [1280, 360]) {
    for (const top of [10, 750]) {
      const postButton = area(width - 90, top, 74, 36);
      const scene = { surface: area(0, 0, width, 800), text: area(20, 70, width - 40, 90), anchor: area(20, 70, 100, 24), viewport: { width, height: 800 }, postButton };
      const at = placed(scene, { width: Math.min(380, width - 16), height: 340 });
      expect(overlap(at, postButton)).toBe(false);
      expect(at.top).toBe(166);
    }
  }
});

test('a long draft that fills the screen: off the words it speaks of and off the Post button', () => {
  for (const top of [20, 200, 450, 700, 740]) {
    const scene = dialog(0, 0, 360, 800, { width: 360, height: 800 }, { text: area(10, 10, 340, 780), anchor: area(100, top, 80, 22) });
    const at = placed(scene, { width: 344, height: 340 });
    expect(overlap(at, scene.anchor)).toBe(false);
    expect(overlap(at, scene.postButton!)).toBe(false);
  }
});

test('low windows: it becomes lower before it covers the Post button, and is on the screen even where nothing is free', () => {
  const low = dialog(0, 0, 360, 200, { width: 360, height: 330 });
  expect(overlap(placed(low, { width: 344, height: 340 }), low.postButton!)).toBe(false);
  const full = dialog(0, 0, 360, 160, { width: 360, height: 160 }, { postButton: area(0, 0, 360, 160) });
  const at = placed(full, { width: 344, height: 340 });
  expect(at.top >= 8 && at.bottom <= 152).toBe(true);
});

test('without a Post button it is placed all the same', () => {
  expect(placed(dialog(340, 40, 600, 280, { width: 1280, height: 800 }, { postButton: undefined })).top).toBe(326);
});
