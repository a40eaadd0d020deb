import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { box } from './harness/box.ts';
import { coach } from './harness/coach.ts';
import { mainComposers, composers } from './harness/composers.ts';
import { inBrowser } from './harness/in-browser.ts';
import { scene } from './harness/scene.ts';
import { until } from './harness/until.ts';

const running = inBrowser();

const CALM = 'Great day at #ASCO26 with #bcsm friends #cancer';
const RISKY = 'Mrs. Alvarez, my 93 year old patient from Springfield, came in last Tuesday.';

/** What the background tells a tab when the keyboard command is pressed; automation cannot press a command's keys. */
async function command(page: Page): Promise<void> {
  const own = await running().openOwn('src/app/options.html');
  await own.evaluate(async () => {
    for (const { id } of await chrome.tabs.query({})) {
      if (id !== undefined) await chrome.tabs.sendMessage(id, { notice: 'open' }).catch(() => undefined);
    }
  });
  await own.close();
  await page.bringToFront();
}

const small = composers.find(({ editor }) => editor === 'textarea')!;

test.each([...mainComposers, small])('$title: opened, read, fixed and left by keyboard alone, and the caret comes back', async (composer) => {
  const { page, written, ours } = await scene(running(), composer, CALM);
  await ours.chip('findings');
  for (let times = 0; times < 3; times++) await written.press('ArrowLeft');
  const caret = await written.caret();
  expect(caret).toBe(CALM.length - 3);
  await command(page);
  await ours.card();
  await until('the card to hold the focus', () => ours.inside('(root) => root.activeElement?.classList.contains("card") ?? false'));
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await ours.seen())?.card === undefined);
  expect(await written.caret()).toBe(caret);
  await page.keyboard.type('_');
  await written.reads(`${CALM.slice(0, -3)}_${CALM.slice(-3)}`);
  await page.keyboard.press('Backspace');
  await written.reads(CALM);
  await ours.chip('findings');
  await command(page);
  await ours.card();
  await until('the card to hold the focus', () => ours.inside('(root) => root.activeElement?.classList.contains("card") ?? false'));
  // Close comes first, then the fix.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await until('the fix to hold the focus', () => ours.inside('(root) => root.activeElement?.classList.contains("fix") ?? false'));
  await page.keyboard.press('Enter');
  await written.reads('Great day at #ASCO26 with #bcsm friends');
  await until('the card to say so, and to hold the focus again', async () => /Changed/.test((await ours.card()).note ?? '')
    && await ours.inside('(root) => root.activeElement?.classList.contains("card") ?? false'));
  await page.keyboard.press('Escape');
  await page.keyboard.type('.');
  await written.reads('Great day at #ASCO26 with #bcsm friends.');
});

/** What axe finds in the coach's own tree, as it is shown: axe cannot enter a closed root, so the tree stands on a page of its own. */
async function violations(from: Page): Promise<string[]> {
  const shown = await coach(from).inside<{ html: string; css: string }>(`(root) => ({
    html: root.innerHTML, css: [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).filter((rule) => !rule.startsWith(':host')).join('\\n'),
  })`);
  const page = await running().browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><head><title>Coach</title></head><body><main><h1>Coach</h1></main></body></html>`);
  const found = await page.evaluate(async ({ html, css }, source) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
    for (const dialog of document.querySelectorAll('dialog')) {
      dialog.close();
      dialog.showModal();
    }
    (0, eval)(source);
    const { violations: all } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return all.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`).join(' / ')}`);
  }, shown!, axe.source);
  await page.close();
  await from.bringToFront();
  return found;
}

test.each(['', '?theme=dark'])('axe finds nothing in chip, card and question, and every target is large enough (%s)', async (theme) => {
  const composer = mainComposers[0]!;
  const { page, ours } = await scene(running(), { ...composer, url: `${composer.url}${theme}` }, RISKY);
  await ours.chip('findings');
  await ours.openCard();
  await ours.click('Why');
  expect(await violations(page)).toEqual([]);
  const small = await ours.inside<string[]>(`(root) => [...root.querySelectorAll('button, a')].filter((one) => one.getClientRects().length > 0)
    .filter((one) => one.getBoundingClientRect().width < 24 || one.getBoundingClientRect().height < 24).map((one) => one.textContent)`);
  expect(small).toEqual([]);
  await ours.click('Not in this post');
  await until('the note', async () => (await ours.card()).note);
  expect(await violations(page)).toEqual([]);
  await box(page, composer.box).press('Control', 'Enter');
  await until('the question', async () => (await ours.seen())?.pause);
  expect(await violations(page)).toEqual([]);
});

test('the chip is reached and the card worked by Tab and Enter as well', async () => {
  const composer = mainComposers[0]!;
  const { page, written, ours } = await scene(running(), composer, RISKY);
  await ours.chip('findings');
  const caret = await written.caret();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await ours.inside('(root) => root.activeElement?.classList.contains("chip") ?? false')) break;
  }
  await page.keyboard.press('Enter');
  await ours.card();
  await until('the card to hold the focus', () => ours.inside('(root) => root.activeElement?.classList.contains("card") ?? false'));
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await ours.seen())?.card === undefined);
  expect(await written.caret()).toBe(caret);
});
