import { expect, test } from 'vitest';
import { box } from './harness/box.ts';
import { coach } from './harness/coach.ts';
import { inBrowser } from './harness/in-browser.ts';
import { clickOn, middleOf } from './harness/mouse.ts';
import { until } from './harness/until.ts';

// Sites take their boxes away and make them anew as they please: the coach goes along, and leaves nothing behind.
const running = inBrowser();

const DRAFT = 'Great day at #ASCO26 with #bcsm friends #cancer';

const home = () => running().open('https://x.com/home');

test('the site makes the box anew when a picture is attached: marks and fixes are for the new one', async () => {
  const page = await home();
  const at = box(page, 'inline');
  await at.write(DRAFT);
  await coach(page).marked('#cancer');
  await clickOn(page, '[data-testid=replica-attach]');
  await until('the picture', () => middleOf(page, '[data-testid=tweetPhoto]'));
  await coach(page).marked('#cancer');
  await coach(page).openCard();
  await coach(page).click(/^Remove #cancer/);
  await at.reads('Great day at #ASCO26 with #bcsm friends');
  expect(await at.shown()).toBe(await at.model());
});

test('the site takes the box away: no mark and no chip stays behind, and the next box is coached', async () => {
  const page = await home();
  await box(page, 'inline').write(DRAFT);
  await coach(page).marked('#cancer');
  await clickOn(page, '[role=tab]:nth-child(2)');
  await coach(page).marked();
  await until('the chip to go', async () => !(await coach(page).seen())?.chip);
  await box(page, 'inline').write(DRAFT);
  await coach(page).marked('#cancer');
});

test('a box under a dialog with one of the same name: each has its own marks, and a fix goes to the one in use', async () => {
  const page = await home();
  await box(page, 'inline').write(DRAFT);
  await coach(page).marked('#cancer');
  await clickOn(page, '[data-testid=SideNav_NewTweet_Button]');
  const modal = box(page, 'modal');
  await modal.write('Two trials #nsclc #lcsm #lung');
  await until('the marks of both', async () => (await coach(page).marks()).length === 2);
  await coach(page).openCard();
  await coach(page).click(/^Remove #lung/);
  await modal.reads('Two trials #nsclc #lcsm');
  expect(await box(page, 'inline').model()).toBe(DRAFT);
});

test('LinkedIn puts another dialog in the place of the first: the coach works in the one that stays, again and again', async () => {
  const page = await running().open('https://www.linkedin.com/feed/');
  for (let round = 0; round < 3; round++) {
    await clickOn(page, '.opener');
    const at = box(page, 'post');
    await at.write(DRAFT);
    await coach(page).marked('#cancer');
    await coach(page).openCard();
    await coach(page).click(/^Remove #cancer/);
    await at.reads('Great day at #ASCO26 with #bcsm friends');
    await clickOn(page, '[aria-label=Dismiss]');
    await coach(page).marked();
    await until('the chip to go', async () => !(await coach(page).seen())?.chip);
  }
});

test('going back and forth between routes: the box that is there is the one that is coached', async () => {
  const page = await running().open('https://x.com/home');
  await clickOn(page, '[data-testid=SideNav_NewTweet_Button]');
  await box(page, 'modal').write(DRAFT);
  await coach(page).marked('#cancer');
  await page.evaluate(() => history.back());
  await coach(page).marked();
  await box(page, 'inline').write(DRAFT);
  await coach(page).marked('#cancer');
});
