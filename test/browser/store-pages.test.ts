import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import type { HabitEntry } from '../../src/habits/entry.ts';
import { browserName, inBrowser } from './harness/in-browser.ts';
import { out } from './harness/launch.ts';
import { press, shows } from './harness/own-page.ts';

// The stores' images, drawn from the built extension with invented posts.
const running = inBrowser();
const HOUR = 3_600_000;

/** A believable fortnight: the same whenever it is drawn, counted from today. */
function fortnight(): HabitEntry[] {
  const noon = new Date().setHours(12, 0, 0, 0);
  return Array.from({ length: 21 }, (_, at) => ({
    hour: noon - 24 * HOUR * Math.floor(at * 0.9 + 1) + (((at * 5) % 11) - 4) * HOUR, platform: (['x', 'linkedin', 'x', 'facebook'] as const)[at % 4]!, kind: at % 3 === 0 ? 'reply' : 'post', outcome: 'published',
    rules: { ...(at % 3 === 1 && { 'hashtags/at-most-two': { found: 1, fixed: at % 2, posted: 1 - (at % 2) } }), ...(at % 5 === 0 && { 'privacy/patient-date': { found: 1, fixed: 1, posted: 0 } }), ...(at % 4 === 2 && { 'credit/missing-credit': { found: 1, fixed: 1, posted: 0 } }) },
    hashtags: 1 + (at % 3), communityTags: at % 2, links: at % 2, mentions: (at + 1) % 2, questions: at % 3 === 0 ? 1 : 0, images: 0, words: 34, grade: 8 + (at % 4),
  }));
}

async function picture(page: Page, name: string, width = 1280, height = 800): Promise<void> {
  await page.setViewport({ width, height });
  await page.screenshot({ path: join(out, `${name}-${browserName}.png`) });
}

test('a picture of each page, and the tile', async () => {
  const options = await running().openOwn('src/app/options.html');
  await shows(options, 'About Curbside');
  await options.evaluate((habits) => chrome.storage.local.set({ habits }), fortnight());
  await options.evaluate(() => {
    document.querySelectorAll<HTMLDetailsElement>('.check details')[0]!.open = true;
    document.getElementById('checks')!.scrollIntoView();
  });
  await picture(options, 'store-4-options');
  const check = await running().openOwn('src/app/check-a-draft.html');
  await shows(check, 'will be listed here');
  await check.focus('textarea#draft');
  await check.keyboard.type('Saw Mrs Whitfield, 94, in clinic on March 3rd: dancing again after her last chemo! #bcsm #hope #cancer');
  await shows(check, /deserve a second look\n/);
  await picture(check, 'store-2-check');
  const week = await running().openOwn('src/app/week.html');
  await shows(week, 'How this is counted');
  await press(week, 'Earlier week');
  await picture(week, 'store-3-week');
  const popup = await running().openOwn('src/app/popup.html');
  await shows(popup, 'What Curbside looks for');
  await popup.evaluate(() => {
    document.body.style.cssText = 'display: grid; place-content: center; min-block-size: 100vh; zoom: 0.95';
    document.querySelector<HTMLElement>('.popup')!.style.cssText = 'inline-size: 372px; background: var(--surface); border: 1px solid var(--hairline); border-radius: 14px; box-shadow: var(--shadow)';
  });
  await picture(popup, 'store-1-popup');
  const tile = await running().openOwn('src/app/welcome.html');
  await shows(tile, 'Welcome to Curbside');
  await tile.evaluate(() => {
    const mark = document.querySelector('.brand-mark')!.cloneNode(true) as SVGElement;
    const words = document.createElement('p');
    words.textContent = 'A second look before you post';
    const frame = document.createElement('main');
    frame.style.cssText = 'display: grid; justify-items: center; align-content: center; gap: 18px; block-size: 280px; font-size: 24px; font-weight: 600; background: var(--surface)';
    mark.style.cssText = 'inline-size: 96px; block-size: 96px';
    frame.append(mark, words);
    document.body.replaceChildren(frame);
  });
  await picture(tile, 'store-tile', 440, 280);
});
