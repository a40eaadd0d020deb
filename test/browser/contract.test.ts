import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyFix } from '../../src/engine/fix.ts';
import type { Edit } from '../../src/engine/types.ts';
import type { Answer, Questions } from './contract/questions.ts';
import { ask, platformExtension } from './contract/stage.ts';
import { box, posts, type Box } from './harness/box.ts';
import { composers, mainComposers, openComposer, privateBoxes, type ComposerPage } from './harness/composers.ts';
import { browserName, inBrowser } from './harness/in-browser.ts';
import { clickOn } from './harness/mouse.ts';
import { until } from './harness/until.ts';

// What src/platforms promises, kept by every editor in both browsers. It runs as a content script runs: in Firefox the page's objects are seen through walls
// there, and a paste made in the page's own world would prove nothing.
const running = inBrowser({ extension: false });
let remove: (() => void) | undefined;
beforeAll(async () => {
  const extension = await platformExtension();
  remove = extension.remove;
  await running().browser.installExtension(extension.folder);
});
afterAll(() => remove?.());

const mobile = composers.filter(({ editor }) => editor === 'textarea');
const oneOfEachEditor = [...mainComposers, ...mobile];

interface Open {
  readonly page: Page;
  readonly written: Box;
  /** Asks the platform code about this box. */
  readonly asked: <Name extends keyof Questions>(name: Name, ...given: Parameters<Questions[Name]>) => Promise<Answer<Name>>;
  /** Types lines as the site lets a person do it: where Enter would send, Shift+Enter. */
  readonly lines: (...lines: readonly string[]) => Promise<void>;
  /** The box reads so, by its editor's model, by the page, and by the platform code. */
  readonly holds: (text: string) => Promise<void>;
  /** Applies edits given as old and new words; says what the platform code answered and what should stand there now. */
  readonly fix: (...changes: readonly (readonly [old: string, now: string])[]) => Promise<{ readonly result: string; readonly before: string; readonly after: string }>;
}

async function open(composer: ComposerPage): Promise<Open> {
  const page = await running().open(composer.url);
  await openComposer(page, composer);
  const written = box(page, composer.box);
  const asked: Open['asked'] = (name, ...given) => ask(page, composer.box, name, ...given);
  const newLine = composer.platform === 'facebook' && composer.kind === 'comment' ? (['Shift', 'Enter'] as const) : (['Enter'] as const);
  const holds = async (text: string) => {
    await written.reads(text);
    expect(await written.shown()).toBe(text);
    expect((await asked('read')).draft?.text).toBe(text);
  };
  return {
    page,
    written,
    asked,
    holds,
    async lines(...lines) {
      await written.focus();
      for (const [at, line] of lines.entries()) {
        if (at > 0) await written.press(...newLine);
        if (line) await written.type(line);
      }
      await holds(lines.join('\n'));
    },
    async fix(...changes) {
      const before = await written.model();
      const edits = changes.map(([old, now]): Edit => {
        const start = before.indexOf(old);
        if (start < 0) throw new Error(`“${old}” is not in the draft.`);
        return { span: { start, end: start + old.length }, text: now };
      });
      const result = await asked('replace', edits, before);
      return { result, before, after: applyFix(before, { label: '', edits }) };
    },
  };
}

const post = 'Great talk on #LungCancer by @anaruizonc 👩🏽‍⚕️ https://doi.org/10.1000/182 #ASCO26';

describe.each(composers)('$title', (composer) => {
  test('reads what the editor holds, changes it, and hears its Post button', async () => {
    const { page, written, asked, lines, holds, fix } = await open(composer);
    await lines(post);
    const read = await asked('read');
    expect(read.draft).toMatchObject({ platform: composer.platform, kind: composer.kind, images: 0 });
    if (composer.kind !== 'post') expect(read.draft?.quoting).toMatch(/case conference|thoughtful review/u);

    const tag = await fix(['on #LungCancer by', 'by']);
    expect(tag.result).toBe('done');
    await holds(tag.after);
    expect(await written.caret()).toBe('Great talk by'.length);
    const gone = await fix([' #ASCO26', '']);
    expect(gone.result).toBe('done');
    await holds(gone.after);
    await written.undo();
    await holds(tag.after);
    expect(await asked('submits')).toEqual([]);

    await clickOn(page, composer.button);
    const [sent] = await until('the post to be published', async () => ((await posts(page)).length > 0 ? posts(page) : undefined));
    expect(sent?.texts).toEqual([tag.after]);
    // The composer may be gone by now: the bridge is asked through a box that stays, if one does.
    const submits = await until('the outcome', async () => {
      const heard = await heardSubmits(page);
      return heard.some(({ outcome }) => outcome) ? heard : undefined;
    });
    expect(submits).toEqual([{ type: 'click', box: true, outcome: 'published' }]);
  });
});

/** What the platform code heard, asked through the page itself: the box may be gone with its dialog. */
async function heardSubmits(page: Page) {
  return ask(page, undefined, 'submits');
}

describe.each(oneOfEachEditor)('$title, its editor', (composer) => {
  test('every span goes to the page and comes back: emoji, tags, mentions, right to left, several lines', async () => {
    const { page, written, asked, lines } = await open(composer);
    await lines('👩🏽‍⚕️ #ASCO26', '', 'שלום @anaruizonc 🇪🇸 مرحبا', 'fin…', '');
    await written.mention('Ana Ruiz');
    await until('the site to put the mention in', async () => (composer.editor === 'quill' || composer.editor === 'textarea' ? true : (await written.model()).includes('Ana Ruiz')));
    const text = await written.model();
    const before = await markup(page, composer.box);
    expect((await asked('read')).draft?.text).toBe(text);
    const { wrong, spans } = await asked('roundTrips');
    if (composer.editor === 'textarea') expect(await asked('words', 0, 3)).toBeUndefined();
    else expect(wrong).toEqual([]);
    expect(spans).toBeGreaterThan(1000);
    expect(await markup(page, composer.box)).toBe(before);
  });

  test('3,000 characters: read, placed and changed', async () => {
    const { page, written, asked, holds, fix } = await open(composer);
    await written.focus();
    const paragraph = `${'We saw a #response in the ward 💊 and wrote it down with care. '.repeat(12)}`.trimEnd();
    for (let at = 0; at < 4; at++) {
      if (at > 0) await written.press('Enter');
      // All at once, as a program that types for people does.
      if (browserName === 'chromium') await page.keyboard.sendCharacter(paragraph);
      else await page.evaluate(pasted, composer.box, paragraph);
    }
    const text = [paragraph, paragraph, paragraph, paragraph].join('\n');
    expect(text.length).toBeGreaterThan(2_900);
    await holds(text);
    const { wrong } = await asked('roundTrips');
    if (composer.editor !== 'textarea') expect(wrong).toEqual([]);
    await page.evaluate(longFeed, 5_000);
    const costs = await asked('costs');
    console.info(`${composer.title}, 3,000 characters over 5,000 nodes, ms:`, costs);
    // Far below anything felt, and far above what it takes: a slow machine must not turn this red, a walk over the whole page must.
    expect(costs.layout).toBeLessThan(1);
    expect(costs.read).toBeLessThan(2);
    expect(costs.elsewhere).toBeLessThan(0.1);
    const change = await fix(['in the ward 💊 and', 'here and']);
    expect(change.result).toBe('done');
    await holds(change.after);
  });

  test('each fix of several is one step back and one forward, and typing goes on after the last', async () => {
    const { written, holds, lines, fix } = await open(composer);
    await lines('Mrs Alvarez, 58-year-old, came last Tuesday with #lungcancer and #nsclc #ASCO26');
    const first = await fix(['58-year-old', 'in her 50s']);
    const second = await fix(['#lungcancer and #nsclc', '#LungCancer']);
    const third = await fix(['last Tuesday', 'recently']);
    const fourth = await fix(['lvare', '']);
    const fifth = await fix(['recently', 'not long ago']);
    const all = [first, second, third, fourth, fifth];
    expect(all.map(({ result }) => result)).toEqual(['done', 'done', 'done', 'done', 'done']);
    await holds(fifth.after);
    for (const { before } of all.toReversed()) {
      await written.undo();
      await holds(before);
    }
    for (const { after } of all) {
      await written.redo();
      await holds(after);
    }
    const last = await fix(['not long ago', 'recently']);
    expect(await written.caret()).toBe(last.after.indexOf('recently') + 'recently'.length);
    await written.type(' too');
    await holds(last.after.replace('recently', 'recently too'));
  });

  test('one fix with several edits is one step back; on both sides of a tag or a mention it leaves them as they were', async () => {
    const { page, written, holds, lines, fix } = await open(composer);
    await lines('Mrs Alvarez, 58-year-old, came last Tuesday');
    const together = await fix(['last Tuesday', 'recently'], ['Mrs Alvarez', 'A patient'], ['58-year-old', 'in their 50s']);
    expect(together.result).toBe('done');
    await holds(together.after);
    await written.undo();
    await holds(together.before);
    await written.press('Control', 'End');
    await written.type(' with #LungCancer to ');
    await written.mention('Ana Ruiz');
    await until('the site to take the mention', async () => (composer.editor === 'quill' || composer.editor === 'textarea' ? true : (await written.model()).includes('Ana Ruiz')));
    await written.press('Control', 'End');
    await written.type(' on ward 7');
    const before = await markup(page, composer.box);
    const apart = await fix(['Mrs Alvarez', 'A patient'], ['last Tuesday', 'recently'], ['ward 7', 'our ward']);
    expect(apart.result).toBe('done');
    await holds(apart.after);
    const after = await markup(page, composer.box);
    for (const sign of ['mention', 'tag']) expect(after.split(sign).length).toBe(before.split(sign).length);
  });

  test('across lines, with line breaks taken and given', async () => {
    const { written, holds, lines, fix } = await open(composer);
    await lines('One line about #her', 'another about last Tuesday', '', 'and a last');
    const joined = await fix(['#her\nanother about last Tuesday', '#them']);
    expect(joined.result).toBe('done');
    await holds(joined.after);
    await written.undo();
    await holds(joined.before);
    await written.redo();
    await holds(joined.after);
    const closed = await fix(['#them\n\nand', 'them and']);
    expect(closed.result).toBe('done');
    await holds(closed.after);
    await written.undo();
    await holds(closed.before);
    const parted = await fix(['about ', 'about\nmany of ']);
    expect(parted.result).toBe('done');
    await holds(parted.after);
    await written.undo();
    await holds(parted.before);
    const wide = await fix(['line about ', 'one\n\nthree 💊\nfour']);
    expect(wide.result).toBe('done');
    await written.type(' and');
    await holds(wide.after.replace('four', 'four and'));
    const narrow = await fix(['three 💊\nfour and', 'three']);
    expect(narrow.result).toBe('done');
    await holds(narrow.after);
    const family = await fix(['three', 'x\ny 👩‍👧']);
    await holds(family.after);
    const none = await fix(['x\ny 👩‍👧', '']);
    expect([family.result, none.result]).toEqual(['done', 'done']);
    await holds(none.after);
  });

  test('the first words, the last words, all words', async () => {
    const { holds, lines, fix, written } = await open(composer);
    await lines('#Tuesday was hard for Mrs Alvarez');
    const steps = [await fix(['#Tuesday', 'It']), await fix(['Mrs Alvarez', 'someone'])];
    steps.push(await fix(['It was hard for someone', 'Hard days']));
    steps.push(await fix(['Hard days', '']));
    expect(steps.map(({ result }) => result)).toEqual(['done', 'done', 'done', 'done']);
    await holds('');
    await written.type('New words #now');
    await holds('New words #now');
  });

  test('a draft that is no longer the one judged is not touched; of two presses one counts', async () => {
    const { asked, holds, lines, written } = await open(composer);
    await lines('Seen last Tuesday on the ward');
    const edit: Edit = { span: { start: 5, end: 17 }, text: 'recently' };
    expect(await asked('replace', [edit], 'Seen last Tuesday on a ward')).toBe('unchanged');
    expect(await asked('replace', [{ span: { start: 5, end: 99 }, text: 'x' }], 'Seen last Tuesday on the ward')).toBe('unchanged');
    await holds('Seen last Tuesday on the ward');
    expect(await written.caret()).toBe(29);
    expect([...(await asked('replaceTwice', [edit], 'Seen last Tuesday on the ward'))].sort()).toEqual(['done', 'unchanged']);
    await holds('Seen recently on the ward');
  });

  test('words that are being composed are left alone', async () => {
    const { page, asked, holds, lines, written } = await open(composer);
    await lines('Seen last Tuesday with ');
    const edit: Edit = { span: { start: 5, end: 17 }, text: 'recently' };
    const end = await compose(page, composer.box, 'にほ');
    const during = await written.shown();
    expect(await asked('replace', [edit], (await asked('read')).draft?.text ?? '')).toBe('unchanged');
    expect(await written.shown()).toBe(during);
    await end();
    const text = browserName === 'chromium' ? 'Seen last Tuesday with 日本' : 'Seen last Tuesday with ';
    await holds(text);
    expect(await asked('replace', [edit], text)).toBe('done');
    await holds(text.replace('last Tuesday', 'recently'));
  });
});

test.each(privateBoxes)('$title is never read', async ({ url, box: name }) => {
  const page = await running().open(url);
  await until('the box', () => page.evaluate((asked) => window.__replica.boxes.get(asked)?.element.isConnected ?? false, name));
  expect(await ask(page, name, 'read')).toEqual({ composer: false });
  expect(await ask(page, undefined, 'found')).toBe(url.includes('facebook') || (url.includes('linkedin') && !url.includes('classic')) ? 3 : 0);
});

/** The markup of a box. */
function markup(page: Page, name: string): Promise<string> {
  return page.evaluate((asked) => window.__replica.element(asked).outerHTML, name);
}


/** Runs in the page: posts until there are so many nodes. */
function longFeed(nodes: number): void {
  const post = document.querySelector('article, [role=feed] > *, [role=list] > *, main > .card');
  while (post && document.querySelectorAll('*').length < nodes) post.parentElement?.append(post.cloneNode(true));
}

/** Runs in the page, in Firefox: a paste where the editor takes one, the editing command elsewhere. */
function pasted(name: string, words: string): void {
  const element = window.__replica.element(name);
  if (!element.matches('[data-lexical-editor], .public-DraftEditor-content')) {
    document.execCommand('insertText', false, words);
    return;
  }
  const init: ClipboardEventInit & { dataType: string; data: string } = { dataType: 'text/plain', data: words, bubbles: true, cancelable: true };
  element.dispatchEvent(new ClipboardEvent('paste', init));
}

/** Begins a composition at the caret; what it returns ends it. Firefox has no way to compose under automation: there the page only says so. */
async function compose(page: Page, name: string, words: string): Promise<() => Promise<void>> {
  if (browserName === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', { text: words, selectionStart: words.length, selectionEnd: words.length });
    return async () => {
      await session.send('Input.insertText', { text: '日本' });
    };
  }
  // The page's own code must not see it: an editor that is told of a composition and gets none makes up a space.
  const say = (type: string) => page.evaluate((asked, kind) => {
    const hide = (event: Event) => event.stopImmediatePropagation();
    addEventListener(kind, hide, { capture: true, once: true });
    window.__replica.element(asked).dispatchEvent(new CompositionEvent(kind, { bubbles: true, composed: true }));
  }, name, type);
  await say('compositionstart');
  return () => say('compositionend');
}
