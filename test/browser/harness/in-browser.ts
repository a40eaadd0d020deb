import { afterAll, beforeAll, afterEach } from 'vitest';
import { launch, type BrowserName, type Choices, type Running } from './launch.ts';

/** The browser this run is for. */
export const browserName: BrowserName = process.env['CURBSIDE_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Starts the browser of this run before the tests of a file and ends it after them; pages are closed after each test. Call it at the top of a file. */
export function inBrowser(choices: Choices = {}): () => Running {
  let running: Running | undefined;
  beforeAll(async () => {
    running = await launch(browserName, choices);
  });
  afterEach(async () => {
    const pages = (await running?.browser.pages()) ?? [];
    // The first page stays: some browsers end with their last one.
    for (const page of pages.slice(1)) await page.close();
  });
  afterAll(async () => {
    await running?.close();
  });
  return () => {
    if (!running) throw new Error('The browser is not running.');
    return running;
  };
}
