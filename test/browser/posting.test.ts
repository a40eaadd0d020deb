import { expect, test } from 'vitest';
import { posts, refusedPosts } from './harness/box.ts';
import { composers, mainComposers } from './harness/composers.ts';
import { inBrowser } from './harness/in-browser.ts';
import { clickOn } from './harness/mouse.ts';
import { scene } from './harness/scene.ts';
import { until } from './harness/until.ts';

const running = inBrowser();

const RISKY = 'Mrs. Alvarez, my 93 year old patient from Springfield, came in last Tuesday.';
const CALM = 'Great day at #ASCO26 with #bcsm friends #cancer';

interface Stored {
  readonly habits?: readonly { readonly platform: string; readonly outcome: string; readonly rules: Readonly<Record<string, { readonly found: number; readonly posted: number }>> }[];
}
const habits = async () => ((await running().stored()) as Stored).habits ?? [];

test.each(mainComposers)('$title: asked once before posting what may identify someone, then posted by one press', async (composer) => {
  const before = (await habits()).length;
  const { page, written, ours } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  await clickOn(page, composer.button);
  const pause = await until('the question', async () => (await ours.seen())?.pause);
  expect(pause.text).toContain('Alvarez');
  await running().screenshot(page, `pause ${composer.title}`);
  expect(await posts(page)).toEqual([]);
  expect(await written.model()).toBe(RISKY);
  await ours.click('Post anyway');
  await until('the post', async () => (await posts(page)).length > 0);
  expect((await posts(page)).map(({ texts }) => texts)).toEqual([[RISKY]]);
  await page.bringToFront();
  const kept = await until('the post to be counted', async () => {
    const all = await habits();
    return all.length > before ? all : undefined;
  });
  expect(kept).toHaveLength(before + 1);
  const last = kept.at(-1)!;
  expect(last).toMatchObject({ platform: composer.platform, outcome: 'published' });
  expect(Object.values(last.rules).reduce((sum, { posted }) => sum + posted, 0)).toBeGreaterThan(0);
  expect(JSON.stringify(kept)).not.toContain('Alvarez');
});

test.each(mainComposers)('$title: nothing grave is not asked about', async (composer) => {
  const { page, ours } = await scene(running(), composer, CALM);
  await ours.chip('findings');
  await clickOn(page, composer.button);
  await until('the post', async () => (await posts(page)).length > 0);
  expect((await posts(page)).map(({ texts }) => texts)).toEqual([[CALM]]);
});

test('X: Ctrl+Enter is held as well; Esc goes back to the very caret, and the site’s dialog stays', async () => {
  const composer = mainComposers[0]!;
  const { page, written, ours } = await scene(running(), composer, RISKY);
  await written.press('ArrowLeft');
  await written.press('ArrowLeft');
  await ours.chip('findings');
  const caret = await written.caret();
  await written.press('Control', 'Enter');
  await until('the question', async () => (await ours.seen())?.pause);
  expect(await posts(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await until('the question to go', async () => (await ours.seen())?.pause === undefined);
  expect(await written.caret()).toBe(caret);
  await page.keyboard.type('!');
  await written.reads(`${RISKY.slice(0, -2)}!${RISKY.slice(-2)}`);
});

test('Facebook: Space on the Post button is held, and kept down it answers nothing and posts nothing', async () => {
  const composer = mainComposers[1]!;
  const { page, ours } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  await page.focus(composer.button);
  await page.keyboard.down(' ');
  await until('the question', async () => (await ours.seen())?.pause);
  // WebDriver BiDi, by which Firefox is driven, knows no repeated keys: a second one there would be a press of its own.
  const repeats = process.env['CURBSIDE_BROWSER'] === 'firefox' ? 0 : 3;
  for (let time = 0; time < repeats; time++) await page.keyboard.down(' ');
  await page.keyboard.up(' ');
  expect((await ours.seen())?.pause).toBeDefined();
  expect(await posts(page)).toEqual([]);
});

test.each(mainComposers.slice(1))('$title: Ctrl+Enter is asked about as well, since the site may take it', async (composer) => {
  const { page, written, ours } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  await written.press('Control', 'Enter');
  await until('the question', async () => (await ours.seen())?.pause);
  expect(await written.model()).toBe(RISKY);
  await page.keyboard.press('Escape');
  await until('the question to go', async () => (await ours.seen())?.pause === undefined);
  expect(await posts(page)).toEqual([]);
});

test('X: “Fix it” opens the card on the gravest finding, by keyboard alone', async () => {
  const composer = mainComposers[0]!;
  const { page, written, ours } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  await written.press('Control', 'Enter');
  await until('the question', async () => (await ours.seen())?.pause);
  await page.keyboard.press('Enter');
  expect((await ours.card()).severity).toBe('risk');
  expect(await posts(page)).toEqual([]);
});

test('Facebook: Enter in a comment is held as well', async () => {
  const composer = composers.find(({ title }) => title === 'Facebook, comment')!;
  const { page, written, ours } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  await page.keyboard.press('Enter');
  await until('the question', async () => (await ours.seen())?.pause);
  expect(await posts(page)).toEqual([]);
  expect(await written.model()).toBe(RISKY);
  await ours.click('Post anyway');
  await until('the comment', async () => (await posts(page)).length === 1);
});

test('a post the site refused is not counted, and the draft is intact', async () => {
  const before = (await habits()).length;
  const composer = mainComposers[0]!;
  const { page, written, ours } = await scene(running(), { ...composer, url: `${composer.url}?fail` }, CALM);
  await ours.chip('findings');
  await clickOn(page, composer.button);
  await until('the refusal', async () => (await refusedPosts(page)).length === 1);
  expect(await written.model()).toBe(CALM);
  expect(await habits()).toHaveLength(before);
});

test('a press sooner than the check goes through untouched', async () => {
  const composer = mainComposers[0]!;
  const { page, written, ours } = await scene(running(), composer, 'A word');
  await ours.chip('clear');
  await page.keyboard.type(` and ${RISKY}`);
  await written.press('Control', 'Enter');
  await until('the post', async () => (await posts(page)).length > 0);
});
