import { expect, test } from 'vitest';
import { box } from './harness/box.ts';
import { coach } from './harness/coach.ts';
import { composers, mainComposers, openComposer } from './harness/composers.ts';
import { inBrowser } from './harness/in-browser.ts';

// The same few steps in every compose box there is; path.test.ts looks closer at the four main ones.
const running = inBrowser();

const DRAFT = 'Great day at #ASCO26 with #bcsm friends #cancer';
const FIXED = 'Great day at #ASCO26 with #bcsm friends';

test.each(composers.filter((composer) => !mainComposers.includes(composer)))('$title: found, fixed, undone, and typed on', async (composer) => {
  const page = await running().open(composer.url);
  await openComposer(page, composer);
  const written = box(page, composer.box);
  const ours = coach(page);
  const agrees = async (text: string) => {
    await written.reads(text);
    expect(await written.shown()).toBe(text);
  };
  await written.write(DRAFT);
  await ours.chip('findings');
  // A textarea has no place for lines under words; its chip and card say the same.
  if (composer.editor !== 'textarea') await ours.marked('#cancer');
  expect((await ours.openCard()).title).toBe('Use at most two hashtags');
  await ours.click(/^Remove #cancer/);
  await agrees(FIXED);
  await ours.chip('clear');
  await written.undo();
  await agrees(DRAFT);
  await ours.chip('findings');
  await written.focus();
  await written.type(' today');
  await agrees(`${DRAFT} today`);
});
