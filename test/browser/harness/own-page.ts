import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Waits until a page of ours shows these words, and gives all it shows. */
export function shows(page: Page, words: string | RegExp): Promise<string> {
  return until(`the page to show ${String(words)}`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : undefined;
  });
}

/** Clicks the control whose accessible name begins with these words, as a person would: the name is what its label, or else its words, say. */
export async function press(page: Page, name: string): Promise<void> {
  await until(`“${name}” to be pressed`, () => page.evaluate((wanted) => {
    const nameOf = (element: Element) => {
      const labelled = element.getAttribute('aria-labelledby');
      const labels = labelled ? [document.getElementById(labelled)] : [...((element as HTMLInputElement).labels ?? [])];
      return (element.getAttribute('aria-label') ?? (labels.length > 0 ? labels.map((label) => label?.textContent).join(' ') : element.textContent) ?? '').trim();
    };
    const control = [...document.querySelectorAll<HTMLElement>('button, input, a, summary')].find((element) => nameOf(element).startsWith(wanted) && element.getClientRects().length > 0);
    control?.click();
    return control !== undefined;
  }, name));
}

/** Whether the switch of this name is on, and whether it can be changed; undefined when there is none. */
export function switchState(page: Page, name: string): Promise<{ readonly on: boolean; readonly forced: boolean } | undefined> {
  return page.evaluate((wanted) => {
    const control = [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].find((each) => document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() === wanted);
    return control && { on: control.checked, forced: control.disabled };
  }, name);
}

/** What axe finds wrong with the page as it stands, and whether it can be scrolled sideways. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`), ...(wide > 0 ? [`The page is ${wide} pixels wider than its window.`] : [])];
  });
}

/** Forces a theme: the token sheet follows the page's colour scheme. */
export async function theme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  // Colours on their way from one theme to the other have neither one's contrast.
  await page.evaluate(async (wanted) => {
    document.documentElement.style.setProperty('color-scheme', wanted);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  }, scheme);
}
