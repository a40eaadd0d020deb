import { afterEach, expect, test } from 'vitest';
import { browserName, inBrowser } from '../harness/in-browser.ts';
import { until } from '../harness/until.ts';
import { NUMBER, onX, RISKY, scene } from '../harness/scene.ts';

const running = inBrowser();

// Chromium's store has a limit; Firefox's has none but the disk. A store that fails is tested without a browser: test/app/failing-store.test.ts.
if (browserName === 'chromium') {
  test('a full store: checks, fixes and posts go on, and what could not be kept is said', async () => {
    const { page, ours, holds, marks, press, published } = await scene(running(), onX, RISKY);
    await ours.chip('findings');
    const own = await running().openOwn('src/app/options.html');
    const filled = await own.evaluate(async () => {
      let last = '';
      for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
        for (let at = 0; at < 12; at++) {
          try {
            await chrome.storage.local.set({ [`filling-${size}-${at}`]: 'x'.repeat(size) });
          } catch (error) {
            last = String(error);
            break;
          }
        }
      }
      return last;
    });
    expect(filled).toMatch(/quota/i);
    await page.bringToFront();
    await ours.openCard();
    await ours.click('Turn this check off');
    await until('the card to say so', async () => /did not work/.test((await ours.card()).note ?? ''));
    await marks(NUMBER);
    await page.keyboard.press('Escape');
    await holds(RISKY);
    await press();
    await until('the question', async () => (await ours.seen())?.pause);
    await ours.click('Post anyway');
    await published(RISKY);
  });
}

afterEach(async () => {
  const own = await running().openOwn('src/app/options.html');
  await own.evaluate(() => chrome.storage.local.clear());
});

test('settings that are nonsense are read as their defaults, and the coach works', async () => {
  const own = await running().openOwn('src/app/options.html');
  await own.evaluate(() => chrome.storage.local.set({ settings: { rules: 7, pausedUntil: 'never', sites: null, textSize: [] }, habits: 'none' }));
  const { ours, marks, press, published } = await scene(running(), onX, RISKY);
  await marks(NUMBER);
  await ours.chip('findings');
  await press();
  await until('the question', async () => (await ours.seen())?.pause);
  await ours.click('Post anyway');
  await published(RISKY);
  await until('the post to be counted', async () => Array.isArray((await running().stored())['habits']));
});
