import type { Page } from 'puppeteer-core';
import { box, type Box } from '../browser/harness/box.ts';
import { composers, openComposer, type ComposerPage } from '../browser/harness/composers.ts';
import type { Running } from '../browser/harness/launch.ts';
import { until } from '../browser/harness/until.ts';

/** A post with nine things to look at in three thousand characters. */
export const LONG_DRAFT = Array.from({ length: 20 }, (_, at) =>
  at % 7 === 3
    ? `Paragraph ${at}: the file says MRN 44718${at} and the rest of this paragraph is about nothing that could be of interest to anyone who reads it for the first time.`
    : `Paragraph ${at} goes on about the weather, the walk to the clinic, the coffee that was cold again, and a long list of small things that nobody has to be told about.`).join('\n') + '\nMore at #ASCO26 with #bcsm and #cancer';

export const xDialog: ComposerPage = composers.find(({ title }) => title === 'X, new post dialog')!;
export const xInline: ComposerPage = composers.find(({ title }) => title === 'X, box on the home page')!;
export const linkedIn: ComposerPage = composers.find(({ title }) => title === 'LinkedIn, modal dialog')!;

/** Fills the feed of an X replica to about so many nodes. */
export function fillFeed(page: Page, nodes: number): Promise<number> {
  return page.evaluate((wanted) => {
    const column = document.querySelector('[data-testid=primaryColumn]');
    const model = document.querySelector('article');
    if (!column || !model) throw new Error('There is no feed.');
    while (document.querySelectorAll('*').length < wanted) column.append(model.cloneNode(true));
    return document.querySelectorAll('*').length;
  }, nodes);
}

/** Opens a replica page. tsx wraps named functions in a helper of its own, which a function sent to a page must find there. */
export async function openPage(running: Running, url: string): Promise<Page> {
  const page = await running.browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (made) => made;');
  await page.goto(url, { waitUntil: 'load' });
  await until('the replica to be drawn', () => page.evaluate(() => '__replica' in window && document.querySelector('main, [role=main]') !== null));
  return page;
}

/** Opens a composer and pastes a draft into it, as a person would. */
export async function withDraft(running: Running, composer: ComposerPage, text: string, nodes = 0): Promise<{ readonly page: Page; readonly written: Box }> {
  const page = await openPage(running, composer.url);
  if (nodes > 0) await fillFeed(page, nodes);
  await openComposer(page, composer);
  const written = box(page, composer.box);
  await written.focus();
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await until('the draft to be pasted', async () => (await written.model()).length >= text.length);
  return { page, written };
}

/** How many lines there are under words. */
export const lines = (page: Page): Promise<number> => page.evaluate(() => [...CSS.highlights.values()].reduce((count, highlight) => count + highlight.size, 0));
