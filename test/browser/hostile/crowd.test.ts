import type { CDPSession, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { box } from '../harness/box.ts';
import { coach } from '../harness/coach.ts';
import { openComposer } from '../harness/composers.ts';
import { browserName, inBrowser } from '../harness/in-browser.ts';
import { clickOn } from '../harness/mouse.ts';
import { until } from '../harness/until.ts';
import { CALM, NUMBER, onX, RISKY, scene } from '../harness/scene.ts';

const running = inBrowser();

/** Fills the page with boxes of X's kind, each in a form of its own with its own button. */
const crowd = (page: Page, count: number) => page.evaluate((many) => {
  const main = document.querySelector('[data-testid=primaryColumn]');
  for (let at = 0; at < many; at++) {
    const form = document.createElement('div');
    const editable = document.createElement('div');
    editable.className = 'public-DraftEditor-content';
    editable.contentEditable = 'true';
    editable.dataset['testid'] = 'tweetTextarea_0';
    editable.setAttribute('role', 'textbox');
    const contents = document.createElement('div');
    contents.dataset['contents'] = 'true';
    const block = document.createElement('div');
    block.dataset['block'] = 'true';
    block.textContent = 'Words of somebody else';
    const button = document.createElement('button');
    button.dataset['testid'] = 'tweetButtonInline';
    button.textContent = 'Post';
    contents.append(block);
    editable.append(contents);
    form.append(editable, button);
    main?.append(form);
  }
}, count);

test('thousands of compose boxes: the one in use is coached as quickly as ever', async () => {
  const page = await running().open('https://x.com/home');
  await crowd(page, 4_000);
  const composer = { ...onX };
  await openComposer(page, composer);
  const written = box(page, 'modal');
  await written.write(RISKY);
  await coach(page).chip('findings');
  await until('the line', async () => (await coach(page).marks()).some(({ words }) => words === NUMBER));
  await written.reads(RISKY);
  await clickOn(page, onX.button);
  await until('the question', async () => (await coach(page).seen())?.pause);
});

test('a walk of the focus through hundreds of boxes: the last one is coached, and no box of the others is marked', async () => {
  const page = await running().open('https://x.com/home');
  await crowd(page, 400);
  await page.evaluate(() => {
    for (const editable of document.querySelectorAll<HTMLElement>('[data-testid=primaryColumn] > div > .public-DraftEditor-content')) editable.focus();
  });
  const written = box(page, 'inline');
  await written.write(RISKY);
  await coach(page).chip('findings');
  await until('the line', async () => (await coach(page).marks()).some(({ words }) => words === NUMBER));
  await written.reads(RISKY);
});

// What a page is left with can be counted in Chromium alone.
if (browserName === 'chromium') {
  const counted = async (cdp: CDPSession) => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };

  test('a hundred composers opened, written in and left: no node and no listener of ours stays', async () => {
    const { page, written, ours } = await scene(running(), onX, CALM);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    const leave = () => page.evaluate(() => document.querySelector<HTMLElement>('[data-testid=app-bar-close]')?.click());
    const visit = async () => {
      await clickOn(page, onX.opener ?? '');
      await until('the box', () => page.evaluate(() => window.__replica.boxes.get('modal')?.element.isConnected === true));
      await page.keyboard.type('#a #b #c');
      await until('the words', async () => (await written.model()).length === 8);
      await leave();
    };
    await ours.chip('clear');
    await leave();
    for (let at = 0; at < 10; at++) await visit();
    await until('the coach to be quiet', async () => (await ours.seen()) === undefined || (await ours.seen())?.chip === undefined);
    const before = await counted(cdp);
    for (let at = 0; at < 100; at++) await visit();
    await until('nothing more than before to be there', async () => {
      const after = await counted(cdp);
      return after.listeners <= before.listeners + 5 && after.nodes <= before.nodes + 60;
    }).catch(async (error: unknown) => {
      throw new Error(`${String(error)} Before ${JSON.stringify(before)}, after ${JSON.stringify(await counted(cdp))}.`);
    });
  }, 120_000);

  test('while no composer is open, nothing of ours runs: no timer, no frame, no observer', async () => {
    const { page, ours } = await scene(running(), onX, RISKY);
    await ours.chip('findings');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid=app-bar-close]')?.click());
    await until('the coach to be quiet', async () => (await ours.seen())?.chip === undefined);
    const chunks: { name?: string; args?: { data?: { url?: string; functionName?: string; stackTrace?: { url?: string }[] } } }[] = [];
    const cdp = await page.createCDPSession();
    cdp.on('Tracing.dataCollected', ({ value }) => chunks.push(...(value as typeof chunks)));
    await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] } });
    // A feed that scrolls and grows meanwhile.
    await page.evaluate(async () => {
      const main = document.querySelector('[data-testid=primaryColumn]');
      for (let at = 0; at < 60; at++) {
        const article = document.createElement('article');
        article.textContent = 'Another post';
        main?.append(article);
        scrollBy(0, 20);
        await new Promise(requestAnimationFrame);
        if (at % 2) main?.lastElementChild?.remove();
      }
    });
    const ended = new Promise<void>((resolve) => {
      cdp.once('Tracing.tracingComplete', () => resolve());
    });
    await cdp.send('Tracing.end');
    await ended;
    const isOurs = (event: (typeof chunks)[number]) => [event.args?.data?.url, ...(event.args?.data?.stackTrace ?? []).map(({ url }) => url)].some((url) => url?.startsWith('chrome-extension://'));
    expect(chunks.length).toBeGreaterThan(100);
    expect(chunks.filter(isOurs).map(({ name, args }) => `${name ?? ''} ${args?.data?.functionName ?? ''}`)).toEqual([]);
  });
}
