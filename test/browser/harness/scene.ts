import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { box, posts, type Box } from './box.ts';
import { coach, type CoachOnPage } from './coach.ts';
import { composers, openComposer, type ComposerPage } from './composers.ts';
import type { Running } from './launch.ts';
import { clickOn } from './mouse.ts';
import { until } from './until.ts';

/** A draft with one risk (the number) and one piece of advice (the third hashtag). */
export const RISKY = 'The file says MRN 4471823, more at #ASCO26 with #bcsm and #cancer';
/** The words of its risk. */
export const NUMBER = '4471823';
/** A draft about which there is nothing to say. */
export const CALM = 'Thank you all for coming to the workshop';

/** A composer by its title. */
export function composerCalled(title: string): ComposerPage {
  const found = composers.find((composer) => composer.title === title);
  if (!found) throw new Error(`There is no composer “${title}”.`);
  return found;
}

export const onX = composerCalled('X, new post dialog');
export const onLinkedIn = composerCalled('LinkedIn, modal dialog');

/** A person with a draft, the coach beside, and what must hold however unlucky they are. */
export interface Scene {
  readonly page: Page;
  readonly written: Box;
  readonly ours: CoachOnPage;
  /** The draft reads so, by its editor's own model and on the page. */
  holds(text: string): Promise<void>;
  /** Presses Post with a real mouse. */
  press(): Promise<void>;
  /** Waits until the site published exactly this. */
  published(text: string): Promise<void>;
  /** Waits until these words are under a line, whatever else is. */
  marks(words: string): Promise<void>;
}

/** Opens a composer; `prepare` may spoil the page before any script of it runs. */
export async function scene(running: Running, composer: ComposerPage, text: string, prepare?: (page: Page) => Promise<unknown>): Promise<Scene> {
  const page = prepare ? await prepared(running, composer.url, prepare) : await running.open(composer.url);
  await openComposer(page, composer);
  const written = box(page, composer.box);
  if (text !== '') await written.write(text);
  const ours = coach(page);
  return {
    page,
    written,
    ours,
    async holds(expected) {
      await written.reads(expected);
      expect(await written.shown()).toBe(expected);
    },
    press: () => clickOn(page, composer.button),
    published: async (expected) => {
      await until('the post to go out', async () => (await posts(page)).length > 0);
      expect((await posts(page)).map(({ texts }) => texts)).toEqual([[expected]]);
    },
    marks: async (words) => {
      await until(`a line under “${words}”`, async () => (await ours.marks()).some((mark) => mark.words === words));
    },
  };
}

async function prepared(running: Running, url: string, prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await running.browser.newPage();
  await prepare(page);
  await page.goto(url, { waitUntil: 'load' });
  await until('the replica to be drawn', async () => page.evaluate(() => '__replica' in window && document.querySelector('main, [role=main]') !== null));
  return page;
}

/** Nothing of the coach is left in a page: no element, no line, no sheet. */
export async function nothingLeft(page: Page): Promise<void> {
  await until('the coach to be gone from the page', () => page.evaluate(() => document.querySelector('aside-note') === null
    && [...CSS.highlights.keys()].every((name) => !name.startsWith('note-'))
    && document.adoptedStyleSheets.every((sheet) => [...sheet.cssRules].every(({ cssText }) => !cssText.includes('::highlight(note-')))));
}
