import { expect, test } from 'vitest';
import { box } from './harness/box.ts';
import { coach } from './harness/coach.ts';
import { privateBoxes } from './harness/composers.ts';
import { inBrowser } from './harness/in-browser.ts';
import { clickOn } from './harness/mouse.ts';

// Direct messages, chat and search are never read. That the coach was awake is shown by a compose box on the same page afterwards.
const running = inBrowser();

const RISKY = 'My patient Maria Lopez came in on March 3 #a #b #c';

/** A box on the same page that is coached, and what to click to get at it. */
const coached = {
  'https://x.com/messages': { opener: 'nav a[href="/home"]', box: 'inline' },
  'https://www.facebook.com/': { opener: '.opener', box: 'post' },
  'https://www.linkedin.com/feed/': { opener: '.opener', box: 'post' },
  'https://www.linkedin.com/feed/?classic': { opener: '.opener', box: 'post' },
} as const;

test.each(privateBoxes)('$title: never read', async ({ url, box: name }) => {
  const page = await running().open(url);
  await box(page, name).write(RISKY);
  const quiet = async () => {
    expect(await coach(page).marks()).toEqual([]);
    expect((await coach(page).seen())?.chip).toBeUndefined();
  };
  await quiet();
  const next = coached[url];
  await clickOn(page, next.opener);
  await box(page, next.box).write('Great day at #ASCO26 with #bcsm friends #cancer');
  await coach(page).marked('#cancer');
});

test.each([
  ['x.com', 'https://x.com/home', '[data-testid=SearchBox_Search_Input]', 'inline'],
  ['facebook.com', 'https://www.facebook.com/', '[role=combobox]', 'comment-0'],
  ['linkedin.com', 'https://www.linkedin.com/feed/', '[role=combobox]', 'comment-0'],
])('the search of %s is never read', async (_, url, search, name) => {
  const page = await running().open(url);
  await clickOn(page, search);
  await page.keyboard.type(RISKY);
  expect((await coach(page).seen())?.chip).toBeUndefined();
  await box(page, name).write('Great day at #ASCO26 with #bcsm friends #cancer');
  await coach(page).marked('#cancer');
});
