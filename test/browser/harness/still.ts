import type { Page } from 'puppeteer-core';

/** Two frames of the page, in which whatever was on its way onto the screen has come; a page in the background draws none. */
const frames = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => done()));
  setTimeout(done, 300);
}));

/** Where something stands once it stands still, as whoever is about to press it sees it: undefined where it is not there, or has moved two frames later. */
export async function still<Where>(page: Page, look: () => Promise<Where | null | undefined>): Promise<Where | undefined> {
  const first = await look();
  if (!first) return undefined;
  await frames(page);
  return JSON.stringify(await look()) === JSON.stringify(first) ? first : undefined;
}
