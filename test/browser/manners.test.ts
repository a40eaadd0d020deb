import { expect, test } from 'vitest';
import { box } from './harness/box.ts';
import { coach } from './harness/coach.ts';
import { composers, mainComposers, openComposer } from './harness/composers.ts';
import { inBrowser } from './harness/in-browser.ts';
import { middleOf } from './harness/mouse.ts';
import { scene } from './harness/scene.ts';
import { until } from './harness/until.ts';

const running = inBrowser();

const RISKY = 'Mrs. Alvarez, my 93 year old patient from Springfield, came in last Tuesday.';

/** Runs in the page: the controls that could be pressed in their middle if ours did not lie there, by their words. */
function covered(): string[] {
  const controls: Element[] = [];
  const search = (root: Document | ShadowRoot): void => {
    controls.push(...root.querySelectorAll('button, a[href], [role=button], input, textarea'));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) search(element.shadowRoot);
  };
  search(document);
  return controls.filter((control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    const middle = [left + width / 2, top + height / 2] as const;
    if (width === 0 || height === 0 || document.elementFromPoint(...middle)?.localName !== 'aside-note') return false;
    const beneath = (control.getRootNode() as Document).elementsFromPoint(...middle).find(({ localName }) => localName !== 'aside-note');
    return beneath !== undefined && control.contains(beneath);
  }).map((control) => control.getAttribute('aria-label') ?? control.textContent ?? '');
}

test.each([1280, 700, 360])('at a width of %i the chip covers no control of any composer, and stays on the screen', async (width) => {
  for (const composer of composers) {
    const page = await running().open(composer.url);
    await page.setViewport({ width, height: 800 });
    await openComposer(page, composer);
    await box(page, composer.box).write(RISKY);
    const ours = coach(page);
    await until(`${composer.title}: the chip on the screen`, async () => {
      const { status, chip } = (await ours.seen()) ?? {};
      return status?.includes('look at') && chip && chip.place.x >= 0 && chip.place.x + chip.place.width <= width && chip.place.y >= 0 && chip.place.y + chip.place.height <= 800;
    }).catch(async (error: unknown) => {
      await running().screenshot(page, `no chip ${composer.title} ${width}`);
      throw new Error(`${String(error)} It stands at ${JSON.stringify((await ours.seen())?.chip)}.`);
    });
    expect(await page.evaluate(covered), composer.title).toEqual([]);
    await page.close();
  }
}, 120_000);

/** Runs in the page: whether a press at a point would reach what a selector finds, open shadow roots included. */
function reaches(selector: string, x: number, y: number): boolean {
  let at = document.elementFromPoint(x, y);
  while (at?.shadowRoot) at = at.shadowRoot.elementFromPoint(x, y);
  return at?.closest(selector) != null;
}

test.each([1280, 700, 360])('at a width of %i the open card leaves the Post button free', async (width) => {
  for (const composer of [composers[0]!, ...mainComposers]) {
    const page = await running().open(composer.url);
    await page.setViewport({ width, height: 800 });
    await openComposer(page, composer);
    await box(page, composer.box).write(RISKY);
    const ours = coach(page);
    await ours.chip('findings');
    await ours.openCard();
    const { x, y } = (await middleOf(page, composer.button))!;
    await until(`${composer.title}: the Post button beside the card`, () => page.evaluate(reaches, composer.button, x, y)).catch(async (error: unknown) => {
      await running().screenshot(page, `card on Post ${composer.title} ${width}`);
      throw new Error(`${String(error)} The card stands at ${JSON.stringify((await ours.card()).place)}, the button at ${x}, ${y}.`);
    });
    await running().screenshot(page, `card beside Post ${composer.title} ${width}`);
    await page.close();
  }
}, 120_000);

test.each(mainComposers)('$title: the card opens on purpose only, and the typing goes on', async (composer) => {
  const { page, written, ours } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  expect((await ours.seen())?.card).toBeUndefined();
  const before = await page.evaluate(() => [scrollX, scrollY]);
  await ours.openCard();
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual(before);
  await page.keyboard.type(' More.');
  await written.reads(`${RISKY} More.`);
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await ours.seen())?.card === undefined);
  await page.keyboard.type(' Words.');
  await written.reads(`${RISKY} More. Words.`);
});

test.each(mainComposers)('$title: a click on a marked word opens its card; a click beside it closes it; the caret is where the person put it', async (composer) => {
  const { page, written, ours } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  const [first] = await until('marks', async () => {
    const marks = await ours.marks();
    return marks.length > 1 ? marks : undefined;
  });
  const { x, y, width, height } = first!.place;
  await page.mouse.click(x + width / 2, y + height / 2);
  expect((await ours.card()).severity).toBe('risk');
  const caret = await written.caret();
  expect(caret).toBeGreaterThan(0);
  expect(caret).toBeLessThanOrEqual(RISKY.indexOf(first!.words) + first!.words.length);
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await ours.seen())?.card === undefined);
  await page.keyboard.type('x');
  await until('the key in the box', async () => (await written.model()).length === RISKY.length + 1);
  expect(await written.shown()).toBe(await written.model());
});

test.each(composers.filter(({ title }) => ['X, box on the home page', 'Facebook, comment', 'LinkedIn, comment'].includes(title)))('$title: while the page scrolls, and when it rests, the chip stays beside its box', async (composer) => {
  const { page, ours } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { className: 'below' })));
  await page.evaluate(() => document.querySelector<HTMLElement>('.below')?.style.setProperty('height', '3000px'));
  const apart = async () => {
    const box = await page.evaluate((name) => window.__replica.element(name).getBoundingClientRect().toJSON() as DOMRect, composer.box);
    const { place } = await ours.chip('findings');
    return { y: Math.round(place.y - box.y), at: box.y };
  };
  const first = await apart();
  for (const by of [40, 25, -30]) {
    await page.evaluate((y) => scrollBy(0, y), by);
    const now = await apart();
    expect(now.at).not.toBe(first.at);
    expect(Math.abs(now.y - first.y)).toBeLessThanOrEqual(1);
  }
});

test('no node, attribute or style enters an editor', async () => {
  for (const composer of mainComposers) {
    const { page, written, ours } = await scene(running(), composer, RISKY);
    await ours.chip('findings');
    const html = await page.evaluate((name) => window.__replica.element(name).outerHTML, composer.box);
    expect(html).not.toMatch(/note|curbside/i);
    expect(await written.shown()).toBe(RISKY);
    await page.close();
  }
});
