import type { Page } from 'puppeteer-core';
import { still } from './still.ts';
import { until } from './until.ts';

/** The middle of the first visible element a selector finds, open shadow roots included; undefined when there is none. */
export function middleOf(page: Page, selector: string): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate((asked) => {
    const search = (root: Document | ShadowRoot): HTMLElement | undefined => {
      for (const element of root.querySelectorAll<HTMLElement>(asked)) if (element.getClientRects().length > 0) return element;
      for (const element of root.querySelectorAll('*')) {
        const inside = element.shadowRoot && search(element.shadowRoot);
        if (inside) return inside;
      }
      return undefined;
    };
    const found = search(document);
    if (!found) return undefined;
    found.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
}

/** A real click on the first visible element a selector finds; waits until there is one and it stands still. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  const { x, y } = await until(`${selector} to be visible and still`, () => still(page, () => middleOf(page, selector)));
  await page.mouse.click(x, y);
}
