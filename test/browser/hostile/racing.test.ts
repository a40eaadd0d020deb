import { expect, test } from 'vitest';
import { posts } from '../harness/box.ts';
import { composers, mainComposers } from '../harness/composers.ts';
import { inBrowser } from '../harness/in-browser.ts';
import { clickOn } from '../harness/mouse.ts';
import { until } from '../harness/until.ts';
import { composerCalled, NUMBER, onLinkedIn, onX, RISKY, scene } from '../harness/scene.ts';

const running = inBrowser();

const FIXED = RISKY.replace(NUMBER, '[number removed]');
/** Letters that stand nowhere in the draft, so that what was typed can be told from what was fixed. */
const TYPED = 'ZQXJZQXJZQXJ';
const without = (text: string): string => text.replaceAll(/[ZQXJ]/g, '');
const typedIn = (text: string): string => text.replaceAll(/[^ZQXJ]/g, '');

const oneOfEach = [...mainComposers, ...composers.filter(({ editor }) => editor === 'textarea')];

test.each(oneOfEach)('$title: a fix while the person types changes the right words or none, and loses no letter', async (composer) => {
  for (const ahead of [0, 3]) {
    const { page, written, ours } = await scene(running(), composer, RISKY);
    await ours.chip('findings');
    await ours.openCard();
    const place = await ours.place(/^Write \[number removed\]/);
    await page.keyboard.type(TYPED.slice(0, ahead));
    await Promise.all([
      page.mouse.click(place.x + place.width / 2, place.y + place.height / 2),
      page.keyboard.type(TYPED.slice(ahead)),
    ]);
    await until('every letter to be there', async () => typedIn(await written.model()).length === TYPED.length).catch(async (error: unknown) => {
      throw new Error(`${String(error)} After ${ahead}: ${await written.model()}`);
    });
    await until('the fix to have ended', async () => (await ours.inside('(root) => root.querySelector(".fix[aria-disabled=true]") === null')) === true);
    const text = await written.model();
    expect([RISKY, FIXED], text).toContain(without(text));
    expect(await written.shown()).toBe(text);
    for (const { words } of await ours.marks()) expect(text).toContain(words);
    await page.close();
  }
});

test.each([onX, onLinkedIn])('$title: words changed by hand while their card is open are never fixed', async (composer) => {
  const draft = `The file says MRN ${NUMBER} and more`;
  const { page, written, ours, holds } = await scene(running(), composer, draft);
  await ours.chip('findings');
  await ours.openCard();
  const place = await ours.place(/^Write \[number removed\]/);
  // From the end of the draft back into the number: its last digit goes.
  await written.press('Control', 'Home');
  for (let at = 0; at < draft.indexOf(NUMBER) + NUMBER.length; at++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  const text = draft.replace(NUMBER, NUMBER.slice(0, -1));
  await until('the card to have answered', async () => !(await ours.inside('(root) => root.querySelector(".fix[aria-disabled=true]")')));
  await until('the draft to stand', async () => [text, text.replace(NUMBER.slice(0, -1), '[number removed]')].includes(await written.model()));
  expect(await written.shown()).toBe(await written.model());
  await holds(await written.model());
});

test('two fixes pressed one right after the other: each changes its own words', async () => {
  const { written, ours, holds } = await scene(running(), onX, RISKY);
  await ours.chip('findings');
  await ours.openCard();
  await ours.click(/^Write \[number removed\]/);
  await ours.click(/^Remove #cancer/);
  await until('both', async () => (await written.model()).length < FIXED.length);
  await holds(FIXED.replace(' and #cancer', ''));
  await until('nothing to be marked any longer', async () => (await ours.marks()).length === 0);
});

// Where an editor's undo makes one step of what lies close together, a fix pressed right after a letter waits up to a second. Elsewhere it is done before
// anybody could press another.
test.each(mainComposers.filter(({ platform }) => platform === 'linkedin'))('$title: a fix pressed while another is still under way waits its turn', async (composer) => {
  const { written, ours, holds } = await scene(running(), composer, `${RISKY} today, `);
  await ours.chip('findings');
  await ours.openCard();
  await written.type('x');
  await ours.click(/^Write \[number removed\]/);
  await ours.click('Next');
  await ours.click(/^Remove #cancer/);
  // In the middle of a sentence only the sign goes.
  await until('both fixes', async () => (await written.model()) === `${FIXED.replace('#cancer', 'cancer')} today, x`);
  await holds(`${FIXED.replace('#cancer', 'cancer')} today, x`);
});

test('X builds the box anew in the middle of a fix: the words go nowhere else, and the new box is coached', async () => {
  const inline = composerCalled('X, box on the home page');
  const { page, written, ours, holds, marks } = await scene(running(), inline, RISKY);
  await ours.chip('findings');
  await ours.openCard();
  // The other tab of the page makes another box, which is empty, as soon as the fix selects its words.
  await page.evaluate(() => {
    const swap = () => {
      if ((document.getSelection()?.toString().length ?? 0) === 0) return;
      document.removeEventListener('selectionchange', swap);
      document.querySelectorAll<HTMLElement>('[role=tab]')[1]?.click();
    };
    document.addEventListener('selectionchange', swap);
  });
  await ours.click(/^Write \[number removed\]/);
  await until('the other box', async () => (await written.model()) === '');
  await holds('');
  await written.write(RISKY);
  await marks(NUMBER);
  await holds(RISKY);
});

test('LinkedIn swaps its editor in the middle of a fix: the new one is left alone', async () => {
  const { page, written, ours, holds, marks } = await scene(running(), onLinkedIn, RISKY);
  await ours.chip('findings');
  await ours.openCard();
  await page.evaluate(() => {
    const swap = () => {
      if ((document.getSelection()?.toString().length ?? 0) === 0) return;
      document.removeEventListener('selectionchange', swap);
      document.querySelector<HTMLElement>('dialog [aria-label=Dismiss]')?.click();
      document.querySelector<HTMLElement>('.opener')?.click();
    };
    document.addEventListener('selectionchange', swap);
  });
  await ours.click(/^Write \[number removed\]/);
  await until('the new box', async () => (await written.model()) === '' && page.evaluate(() => document.querySelector('dialog .ProseMirror') !== null));
  await holds('');
  await written.write(RISKY);
  await marks(NUMBER);
  await holds(RISKY);
});

test('the route changes while a check is on its way: nothing is shown of the draft that went, and the next one is checked', async () => {
  const { page, written, ours } = await scene(running(), onX, '');
  for (let round = 0; round < 4; round++) {
    await written.write(RISKY);
    // Leaves at another moment of the check each time.
    const typed = Date.now();
    await until('the moment to leave', () => Date.now() - typed >= round * 130);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid=app-bar-close]')?.click());
    await until('the dialog to close', () => page.evaluate(() => document.querySelector('[role=dialog]') === null));
    await until('nothing to be shown', async () => (await ours.seen())?.chip === undefined && (await ours.marks()).length === 0);
    await clickOn(page, onX.opener ?? '');
    await until('the box', () => page.evaluate(() => window.__replica.boxes.get('modal')?.element.isConnected === true));
    expect(await written.model()).toBe('');
  }
  await written.write(RISKY);
  await ours.chip('findings');
  expect(await posts(page)).toEqual([]);
});

test('a box that is hidden first and removed later is forgotten: popup and badge do not speak of it', async () => {
  const { page, ours } = await scene(running(), composerCalled('LinkedIn, plain open dialog'), RISKY);
  await ours.chip('findings');
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    if (dialog instanceof HTMLElement) dialog.style.display = 'none';
  });
  await until('the chip to be hidden', async () => (await ours.seen())?.chip === undefined);
  await page.evaluate(() => document.querySelector('dialog[open]')?.remove());
  const own = await running().openOwn('src/app/options.html');
  // Popup and badge speak of the tab in front; one behind has no frame to notice anything in.
  await page.bringToFront();
  const status = () => own.evaluate(async () => {
    const all = await chrome.tabs.query({});
    const answers = await Promise.all(all.map((tab) => chrome.tabs.sendMessage(tab.id ?? 0, { notice: 'status' }).then((answer: unknown) => answer, () => undefined)));
    const badges = await Promise.all(all.map((tab) => chrome.action.getBadgeText({ tabId: tab.id ?? 0 })));
    return { states: answers.filter(Boolean), badges: badges.filter(Boolean) };
  });
  let last = '';
  await until('nothing to be said of it', async () => (last = JSON.stringify(await status())) === JSON.stringify({ states: [{ platform: 'linkedin', state: 'idle', open: 0 }], badges: [] })).catch((error: unknown) => {
    throw new Error(`${String(error)} It says ${last}.`);
  });
});
