import { afterEach, expect, test } from 'vitest';
import { posts } from '../harness/box.ts';
import { mainComposers } from '../harness/composers.ts';
import { browserName, inBrowser } from '../harness/in-browser.ts';
import { until } from '../harness/until.ts';
import { NUMBER, nothingLeft as nothingIsLeft, onLinkedIn, onX, RISKY, scene } from '../harness/scene.ts';

const running = inBrowser();

// Firefox ends our script the moment the extension goes: then everything that is seen goes, and a sheet without anything to paint stays.
const nothingLeft: typeof nothingIsLeft = (page) => (browserName === 'chromium' ? nothingIsLeft(page) : until('everything that is seen to be gone', () => page.evaluate(() =>
  document.querySelector('aside-note') === null && [...CSS.highlights.keys()].every((name) => !name.startsWith('note-')))).then(() => undefined));

let removed = false;
const remove = async () => {
  removed = true;
  await running().removeExtension();
};
// The next test needs it again.
afterEach(async () => {
  if (removed) await running().installAgain();
  removed = false;
});

test.each(mainComposers)('$title: loaded anew under an open draft, as an update does', async (composer) => {
  const { page, written, ours, holds, marks, press, published } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  await ours.openCard();
  await running().reloadExtension();
  await holds(RISKY);
  await written.focus();
  await written.type(' ok');
  const text = `${RISKY} ok`;
  await holds(text);
  if (browserName === 'chromium') {
    // The old script stays in the page, cut off: it takes everything of its own away and holds no post.
    await nothingLeft(page);
    await press();
    await published(text);
    return;
  }
  // Firefox puts the new script into open tabs: one coach, and only one, and it works.
  const typed = Date.now();
  await marks(NUMBER);
  await ours.chip('findings');
  // Words that were not checked yet are not asked about: the last ones have to be.
  await until('the last words to have been checked', () => Date.now() - typed > 1_500);
  expect(await page.evaluate(() => document.querySelectorAll('aside-note').length)).toBe(1);
  await press();
  await until('the question', async () => (await ours.seen())?.pause);
  await ours.click('Post anyway');
  await published(text);
});

test('removed while its card is open: the first thing the person does takes it all away', async () => {
  const { page, ours, holds, press, published } = await scene(running(), onX, RISKY);
  await ours.openCard();
  await remove();
  await page.mouse.click(5, 5);
  await nothingLeft(page);
  await holds(RISKY);
  await press();
  await published(RISKY);
});

test.each([onX, onLinkedIn])('$title: disabled under an open draft, with its card open', async (composer) => {
  const { page, ours, holds, press, published } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  await ours.openCard();
  removed = true;
  await running().disableExtension();
  // Chrome tells nobody either; there our script still lives, and notices at the first thing the person does.
  if (browserName === 'chromium') await page.mouse.click(5, 5);
  await nothingLeft(page);
  await holds(RISKY);
  await press();
  await published(RISKY);
});

test('removed while the person is in another tab: nothing of it is there when they come back', async () => {
  const { page, ours, holds } = await scene(running(), onLinkedIn, RISKY);
  await ours.chip('findings');
  const other = await running().open('https://x.com/home');
  await other.bringToFront();
  await remove();
  await page.bringToFront();
  await nothingLeft(page);
  await holds(RISKY);
});

test('removed while it asks before posting: the question goes and the next press posts', async () => {
  const { page, ours, holds, press, published } = await scene(running(), onX, RISKY);
  await ours.chip('findings');
  await press();
  await until('the question', async () => (await ours.seen())?.pause);
  await remove();
  await page.keyboard.press('Escape');
  await nothingLeft(page);
  await holds(RISKY);
  expect(await posts(page)).toEqual([]);
  await press();
  await published(RISKY);
});

test('removed before Post is pressed: the press posts, at once and once', async () => {
  const { page, ours, press, published } = await scene(running(), onLinkedIn, RISKY);
  await ours.chip('findings');
  await remove();
  await press();
  await published(RISKY);
  await nothingLeft(page);
});

test('removed while a check is on its way', async () => {
  const { page, written, holds, press, published } = await scene(running(), onX, RISKY);
  await written.type(' and');
  await remove();
  await holds(`${RISKY} and`);
  await written.type(' more');
  await holds(`${RISKY} and more`);
  await nothingLeft(page);
  await press();
  await published(`${RISKY} and more`);
});
