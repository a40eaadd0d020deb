import { expect, test } from 'vitest';
import { box, posts } from './harness/box.ts';
import { coach } from './harness/coach.ts';
import { mainComposers, openComposer } from './harness/composers.ts';
import { inBrowser } from './harness/in-browser.ts';
import { clickOn } from './harness/mouse.ts';
import { until } from './harness/until.ts';

const running = inBrowser();

const CALM = 'Great day at #ASCO26 with #bcsm friends #cancer';
const RISKY = 'Mrs. Alvarez, my 93 year old patient from Springfield, came in last Tuesday.';
const x = mainComposers[0]!;

async function open(text: string) {
  const page = await running().open(x.url);
  await openComposer(page, x);
  const written = box(page, x.box);
  await written.write(text);
  return { page, written, ours: coach(page) };
}

test('the background killed between two keystrokes: the next check is answered all the same', async () => {
  const { page, written, ours } = await open('A quiet day');
  await ours.chip('clear');
  await running().killBackground();
  await page.keyboard.type(` and ${CALM}`);
  await ours.chip('findings');
  await written.reads(`A quiet day and ${CALM}`);
});

test('the page takes the coach away: it comes back, and after a while it stays away; posting works', async () => {
  const { page, ours } = await open(CALM);
  await ours.chip('findings');
  await page.evaluate(() => document.querySelector('aside-note')?.remove());
  await ours.chip('findings');
  await page.evaluate(() => {
    new MutationObserver(() => document.querySelector('aside-note')?.remove()).observe(document.documentElement, { childList: true });
    document.querySelector('aside-note')?.remove();
  });
  await until('peace', () => page.evaluate(() => new Promise<boolean>((done) => {
    const seen = new MutationObserver(() => {
      seen.disconnect();
      done(false);
    });
    seen.observe(document.documentElement, { childList: true });
    setTimeout(() => done(true), 300);
  })));
  await page.keyboard.type('!');
  await clickOn(page, x.button);
  await until('the post', async () => (await posts(page)).length === 1);
});

test('a page that turns its own prototypes against us, and restyles our host, changes nothing', async () => {
  const page = await running().open(x.url);
  await page.evaluate(() => {
    const boom = () => {
      throw new Error('no');
    };
    Element.prototype.attachShadow = boom;
    Highlight.prototype.add = boom;
    CSS.highlights.set = boom;
    CSSStyleSheet.prototype.replaceSync = boom;
    EventTarget.prototype.dispatchEvent = boom;
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    document.head.append(sheet);
    document.adoptedStyleSheets = [];
  });
  await openComposer(page, x);
  await box(page, x.box).write(CALM);
  const ours = coach(page);
  await ours.chip('findings');
  await ours.marked('#cancer');
  await ours.openCard();
  await ours.click(/^Remove #cancer/);
  await box(page, x.box).reads('Great day at #ASCO26 with #bcsm friends');
});

test('forged events press nothing of ours and hold nothing of the site', async () => {
  const { page, written, ours } = await open(RISKY);
  await ours.chip('findings');
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('aside-note')!;
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 800, clientY: 88 }));
    host.click();
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  });
  expect((await ours.seen())?.card).toBeUndefined();
  // The page's own script presses Post: it is not the person who is to be asked.
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), x.button);
  await until('the post', async () => (await posts(page)).length === 1);
  expect(await written.model().catch(() => '')).not.toContain('undefined');
});

test('the page sees nothing of what was found', async () => {
  const { page, ours } = await open(RISKY);
  await ours.chip('findings');
  await ours.openCard();
  const visible = await page.evaluate(() => ({
    root: document.querySelector('aside-note')!.shadowRoot, html: document.documentElement.outerHTML.match(/Leave the name|chrome-extension|moz-extension|curbside/gi),
    names: [...CSS.highlights.keys()], found: Object.keys(window).filter((name) => /curbside|coach/i.test(name)),
  }));
  expect(visible).toEqual({ root: null, html: null, names: ['note-a'], found: [] });
});

test('the extension loaded anew under an open tab: what was left is gone, the new one works or all is quiet, and posting works', async () => {
  const { page, written, ours } = await open(RISKY);
  await ours.chip('findings');
  await running().reloadExtension();
  await page.bringToFront();
  await written.focus();
  await page.keyboard.type('!');
  await written.reads(`${RISKY}!`);
  await until('one coach at most', () => page.evaluate(() => document.querySelectorAll('aside-note').length <= 1));
  if (running().name === 'chromium') {
    await until('no coach', () => page.evaluate(() => document.querySelector('aside-note') === null && CSS.highlights.size === 0));
    await clickOn(page, x.button);
    await until('the post', async () => (await posts(page)).length === 1);
  }
});

test('the extension removed under an open tab: nothing is left and posting works', async () => {
  const { page, written, ours } = await open(RISKY);
  await ours.chip('findings');
  await running().removeExtension();
  await page.bringToFront();
  await written.focus();
  await page.keyboard.type('!');
  if (running().name === 'chromium') await until('no coach', () => page.evaluate(() => document.querySelector('aside-note') === null && CSS.highlights.size === 0));
  await clickOn(page, x.button);
  await until('the post', async () => (await posts(page)).length === 1);
});
