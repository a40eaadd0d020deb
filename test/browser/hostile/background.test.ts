import { expect, test } from 'vitest';
import { browserName, inBrowser } from '../harness/in-browser.ts';
import { until } from '../harness/until.ts';
import { CALM, NUMBER, onLinkedIn, onX, RISKY, scene } from '../harness/scene.ts';

const running = inBrowser();

test('stopped before a check: the check starts it again', async () => {
  const { written, ours, holds, marks } = await scene(running(), onX, '');
  await written.focus();
  await running().killBackground();
  await written.type(RISKY);
  await marks(NUMBER);
  await ours.chip('findings');
  await holds(RISKY);
});

test('stopped after a check: what is shown stays true, a fix works, and so does the next check', async () => {
  const { ours, holds, marks } = await scene(running(), onLinkedIn, RISKY);
  await ours.chip('findings');
  await running().killBackground();
  expect((await ours.seen())?.chip?.state).toBe('findings');
  await marks(NUMBER);
  const card = await ours.openCard();
  expect(card.severity).toBe('risk');
  await ours.click(/^Write \[number removed\]/);
  await holds(RISKY.replace(NUMBER, '[number removed]'));
  await until('only the advice to be left', async () => !(await ours.marks()).some(({ severity }) => severity === 'risk'));
});

test('stopped again and again while words are typed and checked: the last answer is about the last words', async () => {
  const { written, ours, holds, marks, press, published } = await scene(running(), onX, '');
  await written.focus();
  let text = '';
  for (const words of ['The file ', 'says MRN ', '44718', '23, more ', 'at #ASCO26 ', 'with #bcsm ', 'and #cancer']) {
    text += words;
    await Promise.all([written.type(words), running().killBackground().catch(() => undefined)]);
    await holds(text);
  }
  await marks(NUMBER);
  await marks('#cancer');
  await ours.chip('findings');
  await press();
  await until('the question', async () => (await ours.seen())?.pause);
  await ours.click('Post anyway');
  await published(text);
});

// Only Chromium's worker can be held still in the middle of a check.
if (browserName === 'chromium') {
  test('stopped in the middle of a check: it is asked once more, and the answer is the right one', async () => {
    const { written, ours, holds, marks } = await scene(running(), onX, CALM);
    await until('the first check to have ended', async () => (await ours.seen())?.chip?.state === 'clear');
    // Too busy to answer before it is stopped.
    await running().keepBackgroundBusy(3_000);
    await written.type(`. ${RISKY}`);
    await ours.chip('checking');
    await running().killBackground();
    await marks(NUMBER);
    await ours.chip('findings');
    await holds(`${CALM}. ${RISKY}`);
  });
}
