// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../src/engine/types.ts';
import { x } from '../../src/platforms/x.ts';
import { click, draftBox, one, press, show } from './trees.ts';

const box = (row: number, ...leaves: readonly string[]) => draftBox(`data-testid="tweetTextarea_${row}"`, leaves);
const tools = (button: string, more = '') =>
  `<div data-testid="toolBar"><input type="file" data-testid="fileInput"><button data-testid="gifSearchButton"><svg></svg></button><button data-testid="scheduleOption"></button></div><button data-testid="${button}" ${more}>Post</button>`;
const tweet = (words: string) => `<article data-testid="tweet"><div data-testid="Tweet-User-Avatar"></div><div data-testid="User-Name">Ana</div><a href="/ana/status/1">2h</a><div data-testid="tweetText">${words} <img alt="💊" src="x"></div></article>`;
const column = (inside: string) => `<main><div data-testid="primaryColumn">${inside}</div></main><div id="layers"></div>`;
const dialog = (inside: string) => `<div role="dialog" aria-modal="true"><button data-testid="app-bar-close"></button>${inside}</div>`;

const home = (leaves: readonly string[] = ['Hello'], more = '') => column(`<div class="composer">${box(0, ...leaves)}${more}${tools('tweetButtonInline')}</div>${tweet('Feed')}`);

function draft(selector = '[data-testid="tweetTextarea_0"]'): Draft | undefined {
  const composer = x.composerOf(one(selector));
  return composer && x.read(composer);
}

describe('the draft', () => {
  test.each<[string, string, Partial<Draft>]>([
    ['new post on the home page', home(['See ', '#ASCO26', ' now']), { kind: 'post', text: 'See #ASCO26 now', images: 0 }],
    ['new post in the dialog', dialog(`${box(0, 'Hello')}${tools('tweetButton')}`), { kind: 'post', text: 'Hello' }],
    ['reply in the dialog', dialog(`${tweet('Parent words')}${box(0, 'Hello')}${tools('tweetButton')}`), { kind: 'reply', quoting: 'Parent words 💊' }],
    ['reply under a post', column(`${tweet('Parent words')}<div>${box(0, 'Hello')}${tools('tweetButtonInline')}</div>${tweet('Another answer')}`), { kind: 'reply', quoting: 'Parent words 💊' }],
    ['quote', dialog(`<div>${box(0, 'Hello')}<div role="link"><div data-testid="User-Name">Ana</div><div data-testid="tweetText">Quoted words</div></div></div>${tools('tweetButton')}`), { kind: 'quote', quoting: 'Quoted words' }],
    ['quote known by its link alone', dialog(`<div>${box(0, 'Hello')}<div role="link">Card <a href="/ana/status/12">2h</a></div></div>${tools('tweetButton')}`), { kind: 'quote' }],
    ['a post that follows the box on the same page is not quoted', `<main><div>${box(0, 'Hello')}${tweet('Below')}</div>${tools('tweetButton')}</main>`, { kind: 'post' }],
    ['a picture without words about it', home(['Hello'], '<div data-testid="attachments"><div role="group"><img src="blob:1" alt="Image"></div></div>'), { images: 1 }],
    ['a picture with words about it, and a film', home(['Hello'], '<div data-testid="attachments"><img src="blob:1" alt="Bar chart of three groups"><video src="blob:2"></video></div>'), { images: 2, imagesWithAlt: 1 }],
  ])('%s', (_, markup, expected) => {
    show(markup);
    expect(draft()).toMatchObject({ platform: 'x', ...expected });
    if (!('quoting' in expected)) expect(draft()?.quoting === undefined || expected.kind === 'quote').toBe(true);
    if (!('imagesWithAlt' in expected)) expect(draft()).not.toHaveProperty('imagesWithAlt');
  });

  test('rows of a thread: each has its own words and pictures, all one surface', () => {
    show(dialog(`<div><div>${box(0, 'One')}</div><div>${box(1, 'Two')}<div data-testid="attachments"><img src="blob:1"></div></div></div>${tools('tweetButton')}`));
    expect(draft()).toMatchObject({ kind: 'thread', text: 'One', images: 0 });
    expect(draft('[data-testid="tweetTextarea_1"]')).toMatchObject({ kind: 'thread', text: 'Two', images: 1 });
    const surfaces = x.find(document).map(({ surface }) => surface);
    expect(surfaces).toEqual([one('[role="dialog"]'), one('[role="dialog"]')]);
  });

  test('the kind is that of the moment, not of when the box was found', () => {
    show(dialog(`<div id="rows">${box(0, 'One')}</div>${tools('tweetButton')}`));
    const composer = x.composerOf(one('[contenteditable]'));
    one('#rows').insertAdjacentHTML('beforeend', box(1, 'Two'));
    expect(composer?.kind).toBe('post');
    expect(composer && x.read(composer)?.kind).toBe('thread');
  });

  test('on a phone the box is a textarea under the test id', () => {
    show(`<main><button data-testid="tweetButton">Post</button><div data-testid="tweetTextarea_0"><textarea>Hello</textarea></div></main>`);
    expect(draft('textarea')).toMatchObject({ kind: 'post', text: 'Hello' });
  });

  test('any element in the box leads to it, none beside it does', () => {
    show(home());
    expect(x.composerOf(one('[data-text]'))?.element).toBe(one('[contenteditable]'));
    expect(x.composerOf(one('[data-testid="toolBar"]'))).toBeUndefined();
    expect(x.composerOf(document.body)).toBeUndefined();
  });

  test('a box with an editor nobody knows is a composer that cannot be read', () => {
    show(column('<div><div contenteditable="true" data-testid="tweetTextarea_0">Hello</div><button data-testid="tweetButtonInline">Post</button></div>'));
    expect(x.composerOf(one('[contenteditable]'))).toBeDefined();
    expect(draft()).toBeUndefined();
  });

  test('a box that is gone is not read', () => {
    show(home());
    const composer = x.composerOf(one('[contenteditable]'));
    document.body.innerHTML = '';
    expect(composer && x.read(composer)).toBeUndefined();
  });
});

describe('never a composer', () => {
  test.each([
    ['messages', '<form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea">Hi</textarea></form>'],
    ['messages of before', draftBox('data-testid="dmComposerTextInput"', ['Hi'])],
    ['Grok', '<div data-testid="grok-box"><textarea>Hi</textarea></div>'],
    ['search', '<input role="combobox" data-testid="SearchBox_Search_Input" value="Hi">'],
    ['an article', '<textarea placeholder="Add a title"></textarea><div contenteditable="true" data-testid="composer" class="public-DraftEditor-content"><div data-contents="true"><div data-block="true">Hi</div></div></div>'],
    ['a description of a picture', '<div role="dialog"><textarea data-testid="altTextInput">Hi</textarea></div>'],
  ])('%s', (_, markup) => {
    document.body.innerHTML = markup;
    for (const element of document.querySelectorAll('*')) expect(x.composerOf(element)).toBeUndefined();
    expect(x.find(document)).toEqual([]);
  });
});

describe('submits', () => {
  test('its own button, from anything drawn in it', () => {
    show(home());
    const button = one('[data-testid="tweetButtonInline"]');
    button.innerHTML = '<div><span>Post</span></div>';
    expect(x.submits(click(one('span', button)))).toBe(one('.composer'));
  });

  test('the button of a surface is known without a press, also while it is disabled', () => {
    show(column(`<div class="composer">${box(0)}${tools('tweetButtonInline', 'disabled')}</div>`));
    expect(x.postButton(one('.composer'))).toBe(one('[data-testid="tweetButtonInline"]'));
    expect(x.postButton(one('.DraftEditor-root'))).toBeUndefined();
  });

  test('a button that moved between the rows of a thread', () => {
    show(dialog(`<div>${box(0, 'One')}</div><div>${box(1, 'Two')}${tools('tweetButton')}</div>`));
    expect(x.submits(click(one('[data-testid="tweetButton"]')))).toBe(one('[role="dialog"]'));
  });

  test.each(['[data-testid="gifSearchButton"]', '[data-testid="scheduleOption"]', '[data-testid="fileInput"]', '[data-testid="app-bar-close"]', '[contenteditable]', 'article'])('%s does not', (selector) => {
    show(`${home()}${dialog('')}`);
    expect(x.submits(click(one(selector)))).toBeUndefined();
  });

  test.each(['disabled', 'aria-disabled="true"'])('a button that is %s does not', (off) => {
    show(column(`<div>${box(0)}${tools('tweetButtonInline', off)}</div>`));
    expect(x.submits(click(one('[data-testid="tweetButtonInline"]')))).toBeUndefined();
    expect(x.submits(press(one('[contenteditable]'), 'Enter', { ctrlKey: true }))).toBeUndefined();
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])('Enter with %o in the box', (held) => {
    show(home());
    expect(x.submits(press(one('[contenteditable]'), 'Enter', held))).toBe(one('.composer'));
  });

  test.each<[string, KeyboardEventInit]>([['Enter', {}], ['Enter', { shiftKey: true }], ['Enter', { ctrlKey: true, isComposing: true }], ['a', { ctrlKey: true }], ['Enter', { ctrlKey: true, altKey: true }]])('%s with %o does not', (key, held) => {
    show(home());
    expect(x.submits(press(one('[contenteditable]'), key, held))).toBeUndefined();
  });

  test('Ctrl+Enter elsewhere does not, nor does Enter on the button, which becomes a click', () => {
    show(home());
    expect(x.submits(press(one('article'), 'Enter', { ctrlKey: true }))).toBeUndefined();
    expect(x.submits(press(one('[data-testid="tweetButtonInline"]'), 'Enter'))).toBeUndefined();
  });
});

describe('outcome', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const toast = (inside: string) => one('#layers').insertAdjacentHTML('beforeend', `<div data-testid="toast" role="alert">${inside}</div>`);
  const asked = (signal = new AbortController().signal) => x.outcome(one('.composer'), signal);

  test('a new toast that links to the post: published', async () => {
    show(home());
    const outcome = asked();
    toast('Your post was sent. <a href="/me/status/123">View</a>');
    expect(await outcome).toBe('published');
  });

  test('an old toast does not count; a new one without a link over a box that is still full: failed', async () => {
    show(home());
    toast('Your post was sent. <a href="/me/status/1">View</a>');
    const outcome = asked();
    one('[data-testid="toast"]').insertAdjacentHTML('beforeend', '<b></b>');
    toast('Something went wrong');
    expect(await outcome).toBe('failed');
  });

  test('an emptied box alone says nothing: unknown when the time is over', async () => {
    vi.useFakeTimers();
    show(home());
    const outcome = asked();
    one('.DraftEditor-root').remove();
    toast('Copied');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await outcome).toBe('unknown');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('the end of the signal ends the waiting and leaves no timer', async () => {
    vi.useFakeTimers();
    show(home());
    const before = vi.getTimerCount();
    const end = new AbortController();
    const outcome = asked(end.signal);
    end.abort();
    expect(await outcome).toBe('unknown');
    expect(vi.getTimerCount()).toBe(before);
  });
});
