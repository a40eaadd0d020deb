import { expect, test } from 'vitest';
import { coach } from './harness/coach.ts';
import { box } from './harness/box.ts';
import { inBrowser } from './harness/in-browser.ts';
import { until } from './harness/until.ts';

const running = inBrowser();

test('automation can look into a closed root, and the page itself cannot', async () => {
  const page = await running().open('https://x.com/home');
  await page.evaluate(() => {
    const host = document.createElement('div');
    const made = document.createElement('div');
    made.className = 'curbside';
    const chip = document.createElement('button');
    chip.className = 'chip';
    chip.dataset['state'] = 'stand-in';
    chip.textContent = 'Look here';
    made.append(chip);
    host.attachShadow({ mode: 'closed' }).append(made);
    document.documentElement.append(host);
  });
  const seen = await until('the stand-in', () => coach(page).seen());
  expect(seen.chip).toMatchObject({ state: 'stand-in', words: 'Look here' });
  expect(await page.evaluate(() => [...document.querySelectorAll('*')].some((element) => element.shadowRoot?.querySelector('.chip')))).toBe(false);
});

test('typing on all three sites makes no request but the pages’ own', async () => {
  for (const [url, name] of [['https://x.com/home', 'inline'], ['https://www.facebook.com/', 'comment-0'], ['https://www.linkedin.com/feed/', 'comment-0']] as const) {
    const page = await running().open(url);
    await box(page, name).write('My patient Maria Lopez, 54, came in on March 3 #nsclc #lcsm #cancer');
    await until('the text to be taken', async () => (await box(page, name).model()).includes('#cancer'));
  }
  const pagesOwn = /^\/(home|feed\/|favicon\.ico|assets\/(x|facebook|linkedin)\.(js|css))?$/;
  expect(running().requests.filter(({ path, method, body }) => !pagesOwn.test(path) || method !== 'GET' || body !== '')).toEqual([]);
  expect(running().refused()).toEqual([]);
});

test('the background can be stopped at any time, and starts again when it is asked', async () => {
  const page = await running().openOwn('src/app/popup.html');
  const ask = () => page.evaluate(() => (chrome.runtime.sendMessage as (message: object) => Promise<unknown>)({ call: 'state', args: ['x'] }));
  expect(await ask()).toMatchObject({ value: { status: 'on' } });
  await running().killBackground();
  expect(await ask()).toMatchObject({ value: { status: 'on' } });
});

test('the extension runs on its three sites and on no other page', async () => {
  const page = await running().open('https://www.linkedin.com/feed/');
  const own = await running().openOwn('src/app/options.html');
  const tabs = await own.evaluate(async () => {
    const all = await chrome.tabs.query({});
    return Promise.all(all.map((tab) => chrome.tabs.sendMessage(tab.id ?? 0, { notice: 'status' }).then((status: unknown) => status, () => undefined)));
  });
  expect(tabs.filter(Boolean)).toMatchObject([{ platform: 'linkedin' }]);
  await page.close();
});
