import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { browserName, inBrowser } from './harness/in-browser.ts';
import { composerCalled, onLinkedIn, onX, RISKY, scene } from './harness/scene.ts';

// Chip and card as they look to people whose screen is not ours: the sites' dark themes, a page at 200 %, colours of one's own.
const running = inBrowser();

/** Runs in the closed root: the least contrast of any words of ours with what lies under them, and of the chip's and card's edge with the page's own ground. */
const CONTRAST = `(root) => {
  const parse = (colour) => { const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number); return { r, g, b, a }; };
  const lightness = ({ r, g, b }) => [r, g, b].map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4).reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = (element) => { for (let at = element; at; at = at.parentElement) { const colour = parse(getComputedStyle(at).backgroundColor); if (colour.a === 1) return colour; } return undefined; };
  const ratio = (a, b) => { const [low, high] = [lightness(a), lightness(b)].sort((x, y) => x - y); return (high + 0.05) / (low + 0.05); };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const words = walker.currentNode;
    const element = words.parentElement;
    if (!words.data.trim() || !element || element.closest('style, [role=status]') || element.getClientRects().length === 0 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const under = ground(element);
    found.push({ words: words.data.trim(), ratio: under ? ratio(parse(getComputedStyle(element).color), under) : 0 });
  }
  return found;
}`;

interface Read { readonly words: string; readonly ratio: number }

/** The page at 200 %: half the room, twice the dots. */
const doubled = (page: Page) => page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });

async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }, { name: 'prefers-color-scheme', value: 'dark' }] });
}

test.each(['?theme=dim', '?theme=dark'])('X with %s: every word of chip and card can be read', async (theme) => {
  const { page, ours } = await scene(running(), { ...onX, url: `${onX.url}${theme}` }, RISKY);
  await ours.chip('findings');
  await ours.openCard();
  const read = await ours.inside<readonly Read[]>(CONTRAST) ?? [];
  expect(read.length).toBeGreaterThan(8);
  expect(read.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  await running().screenshot(page, `card on X ${theme.slice(7)}`);
});

test.each([onX, onLinkedIn, composerCalled('Facebook, new post dialog')])('$title at 200 %: the card is wholly on the screen, or scrolls, and its fix can be pressed', async (composer) => {
  const { page, written, ours } = await scene(running(), composer, '', doubled);
  await written.write(RISKY);
  await ours.chip('findings');
  const { place } = await ours.openCard();
  expect(place.x).toBeGreaterThanOrEqual(0);
  expect(place.y).toBeGreaterThanOrEqual(0);
  expect(place.x + place.width).toBeLessThanOrEqual(640);
  expect(place.y + place.height).toBeLessThanOrEqual(450);
  await running().screenshot(page, `card at 200 % ${composer.title}`);
  await ours.click(/^Write \[number removed\]/);
  await written.reads(RISKY.replace('4471823', '[number removed]'));
});

// Firefox takes both from the system alone; automation cannot give it any.
if (browserName === 'chromium') {
  test('in colours of one’s own: chip, card and buttons have edges, and the kinds of line differ', async () => {
    const { page, ours } = await scene(running(), onX, '', forceColours);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await page.keyboard.type(RISKY);
    await ours.chip('findings');
    await ours.openCard();
    const edges = await ours.inside<readonly { readonly what: string; readonly edge: boolean }[]>(`(root) => [...root.querySelectorAll('.chip, .card, .card button')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const { borderTopWidth, borderTopStyle, outlineStyle, outlineWidth, textDecorationLine } = getComputedStyle(element);
        return { what: element.className + ' ' + element.innerText, edge: (parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none') || (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || textDecorationLine.includes('underline') || element.innerText === '' };
      })`) ?? [];
    expect(edges.length).toBeGreaterThan(5);
    expect(edges.filter(({ edge }) => !edge)).toEqual([]);
    const lines = await page.evaluate(() => ['note-a', 'note-b', 'note-c'].map((name) => {
      const { textDecorationStyle, textDecorationColor } = getComputedStyle(document.body, `::highlight(${name})`);
      return { textDecorationStyle, textDecorationColor };
    }));
    expect(new Set(lines.map(({ textDecorationStyle }) => textDecorationStyle)).size).toBe(3);
    await running().screenshot(page, 'card in forced colours');
  });

  test('with reduced motion nothing of ours moves', async () => {
    const { page, ours } = await scene(running(), onX, RISKY, (opened) => opened.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]));
    await ours.chip('findings');
    await ours.openCard();
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    const moving = await ours.inside<readonly string[]>(`(root) => [...root.querySelectorAll('*')].filter((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      return (animationName !== 'none' && parseFloat(animationDuration) > 0) || transitionDuration.split(',').some((one) => parseFloat(one) > 0);
    }).map((element) => element.className)`);
    expect(moving).toEqual([]);
  });
}
