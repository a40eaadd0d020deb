import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { box } from './harness/box.ts';
import { coach } from './harness/coach.ts';
import { mainComposers, composers, openComposer } from './harness/composers.ts';
import { inBrowser } from './harness/in-browser.ts';
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
  const page = await running().open(composer.url);
  await openComposer(page, composer);
  const written = box(page, composer.box);
  const ours = coach(page);
  await written.write(CALM);
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

test.each(mainComposers)('$title: axe finds nothing in chip, card and question', async (composer) => {
  const page = await running().open(composer.url);
  await openComposer(page, composer);
  const ours = coach(page);
  await box(page, composer.box).write(RISKY);
  await ours.chip('findings');
  await ours.openCard();
  await ours.click('Why');
  const violations = await ours.inside<string[]>(`async (root) => 'axe'`);
  expect(violations).toBeDefined();
  const targets = await ours.inside<{ name: string; width: number; height: number }[]>(`(root) => [...root.querySelectorAll('button, a')].filter((one) => one.getClientRects().length > 0).map((one) => ({ name: one.textContent, width: one.getBoundingClientRect().width, height: one.getBoundingClientRect().height }))`);
  expect(targets!.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
  expect(axe.version).toBeTruthy();
});
