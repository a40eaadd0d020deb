import { expect, test } from 'vitest';
import { box } from './harness/box.ts';
import { coach } from './harness/coach.ts';
import { mainComposers, openComposer } from './harness/composers.ts';
import { inBrowser } from './harness/in-browser.ts';
import { until } from './harness/until.ts';

const running = inBrowser();

const DRAFT = 'Great day at #ASCO26 with #bcsm friends #cancer';

test.each(mainComposers)('$title: typed, marked, explained, fixed, undone', async (composer) => {
  const page = await running().open(composer.url);
  await openComposer(page, composer);
  const written = box(page, composer.box);
  await written.write(DRAFT);
  const ours = coach(page);
  await ours.chip('findings');
  await ours.marked('#cancer');
  const card = await ours.openCard();
  expect(card.title).toBe('Use at most two hashtags');
  await running().screenshot(page, `card ${composer.title} ${running().name}`);
  await ours.click(/^Remove #cancer/);
  await written.reads('Great day at #ASCO26 with #bcsm friends');
  expect(await written.shown()).toBe(await written.model());
  await ours.marked();
  await ours.chip('clear');
  await until('the card to say what changed', async () => /Changed/.test((await ours.card()).note ?? ''));
  await written.undo();
  await written.reads(DRAFT);
  await ours.marked('#cancer');
  await until('the caret to be in the box', async () => (await written.caret()) >= 0);
});
