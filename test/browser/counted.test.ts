import { describe, expect, test } from 'vitest';
import { box, posts } from './harness/box.ts';
import { coach } from './harness/coach.ts';
import { composers, mainComposers, openComposer, type ComposerPage } from './harness/composers.ts';
import { inBrowser } from './harness/in-browser.ts';
import { clickOn } from './harness/mouse.ts';
import { until } from './harness/until.ts';

// What the site publishes is what was written, with the coach there or not; the post is noticed, and counted in numbers alone.
const running = inBrowser();

interface Entry {
  readonly platform: string;
  readonly kind: string;
  readonly outcome: string;
  readonly words: number;
  readonly rules: Readonly<Record<string, { readonly found: number; readonly fixed: number; readonly posted: number }>>;
}

const entries = async (): Promise<readonly Entry[]> => ((await running().stored())['habits'] ?? []) as readonly Entry[];

/** Waits until one more post is counted than before, and gives that one. */
async function oneMoreThan(before: number): Promise<Entry> {
  const now = await until('the post to be counted', async () => {
    const all = await entries();
    return all.length > before ? all : undefined;
  });
  expect(now).toHaveLength(before + 1);
  return now[before] as Entry;
}

async function writing(composer: ComposerPage, text: string) {
  const page = await running().open(composer.url);
  await openComposer(page, composer);
  const written = box(page, composer.box);
  await written.write(text);
  return { page, written };
}

const PLAIN = 'Grateful for the slides from today, and for the hard questions after them.';

describe.each(composers)('$title', (composer) => {
  test('publishes what was written, and the post is counted without a word of it', async () => {
    const before = (await entries()).length;
    const { page } = await writing(composer, PLAIN);
    await clickOn(page, composer.button);
    const published = await until('the post', async () => ((await posts(page)).length > 0 ? posts(page) : undefined));
    expect(published).toMatchObject([{ kind: composer.kind, texts: [PLAIN] }]);
    expect(await oneMoreThan(before)).toMatchObject({ platform: composer.platform, kind: composer.kind, outcome: 'published', words: PLAIN.split(' ').length });
    expect(JSON.stringify(await running().stored())).not.toMatch(/Grateful|slides|hard/i);
  });
});

const byKeys: readonly (readonly [string, readonly ('Control' | 'Enter')[]])[] = [
  ['X, box on the home page', ['Control', 'Enter']],
  ['Facebook, comment', ['Enter']],
  ['LinkedIn, comment', ['Control', 'Enter']],
];

test.each(byKeys)('%s: posted with %j, counted once', async (title, keys) => {
  const composer = composers.find((one) => one.title === title);
  if (!composer) throw new Error(`There is no composer “${title}”.`);
  const before = (await entries()).length;
  const { page, written } = await writing(composer, PLAIN);
  await written.press(...keys);
  await until('the post', async () => (await posts(page)).length === 1);
  await oneMoreThan(before);
});

test('a thread is one post, with all its rows', async () => {
  const before = (await entries()).length;
  const page = await running().open('https://x.com/compose/post');
  await box(page, 'modal').write('First of two thoughts about trial access.');
  await clickOn(page, '[role=dialog] [data-testid=addButton]');
  await box(page, 'modal:1').write('Second of two thoughts.');
  await clickOn(page, '[data-testid=tweetButton]');
  const [sent] = await until('the thread', async () => ((await posts(page)).length > 0 ? posts(page) : undefined));
  expect(sent).toMatchObject({ kind: 'thread', texts: ['First of two thoughts about trial access.', 'Second of two thoughts.'] });
  expect(await oneMoreThan(before)).toMatchObject({ kind: 'thread', words: 11 });
});

test('what was changed before posting and what was posted as written are told apart; the weekly page counts them all', async () => {
  const [composer] = mainComposers;
  if (!composer) throw new Error('There is no composer.');
  const tags = 'Great day at #ASCO26 with #bcsm friends #cancer';
  const first = (await entries()).length;
  const { page, written } = await writing(composer, tags);
  const ours = coach(page);
  await ours.chip('findings');
  await ours.openCard();
  await ours.click(/^Remove #cancer/);
  await written.reads('Great day at #ASCO26 with #bcsm friends');
  await ours.chip('clear');
  // The card is open still, and may lie over the button: Esc closes it.
  await written.press('Escape');
  await until('the card to close', async () => !(await ours.seen())?.card);
  await clickOn(page, composer.button);
  expect((await oneMoreThan(first)).rules['hashtags/at-most-two']).toEqual({ found: 1, fixed: 1, posted: 0 });

  const asWritten = await writing(composer, tags);
  await coach(asWritten.page).chip('findings');
  await clickOn(asWritten.page, composer.button);
  expect((await oneMoreThan(first + 1)).rules['hashtags/at-most-two']).toEqual({ found: 1, fixed: 0, posted: 1 });

  const week = await running().openOwn('src/app/week.html');
  const all = await entries();
  // The page tells posts of one's own and replies apart; a table of the days holds every post.
  const text = await until('the week', () => week.evaluate(() => (document.body.innerText.includes('hashtags') ? document.body.innerText : undefined)));
  expect(text).toContain(`${all.length} posts noticed`);
  await running().screenshot(week, 'week');
});
