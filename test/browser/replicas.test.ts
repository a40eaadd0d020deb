import { describe, expect, test } from 'vitest';
import { box, posts, refusedPosts } from './harness/box.ts';
import { composers, openComposer } from './harness/composers.ts';
import { inBrowser } from './harness/in-browser.ts';
import { clickOn } from './harness/mouse.ts';
import { until } from './harness/until.ts';

// The stage itself, before any extension: what these pages say of their editors is what every other test stands on.
const running = inBrowser({ extension: false });

const words = 'Two trials of #ASCO26 with @anaruizonc: see https://doi.org/10.1000/182 for more';

describe.each(composers)('$title', (composer) => {
  test('takes real keys; model and page agree; undo and redo work; it publishes', async () => {
    const page = await running().open(composer.url);
    await openComposer(page, composer);
    const written = box(page, composer.box);
    await written.write(words);
    expect(await written.model()).toBe(words);
    expect(await written.shown()).toBe(words);
    expect(await written.caret()).toBe(words.length);
    await written.press('Backspace');
    await written.reads(words.slice(0, -1));
    expect(await written.shown()).toBe(words.slice(0, -1));
    await written.undo();
    await until('undo to be felt', async () => (await written.model()) !== words.slice(0, -1));
    expect(await written.shown()).toBe(await written.model());
    await written.redo();
    await written.reads(words.slice(0, -1));
    await clickOn(page, composer.button);
    const [published] = await until('the post to be published', async () => ((await posts(page)).length > 0 ? posts(page) : undefined));
    expect(published?.kind).toBe(composer.kind);
    expect(published?.texts).toEqual([words.slice(0, -1)]);
    expect(await refusedPosts(page)).toEqual([]);
  });
});
