// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../src/engine/types.ts';
import { linkedin } from '../../src/platforms/linkedin.ts';
import { click, one, press, quillBox, show, tiptapBox } from './trees.ts';

const SHARE = 'componentkey="ShareBox_textEditor"';
const media = '<button aria-label="Mediendatei hinzufügen"><svg id="image-medium"></svg></button>';
/** Labels in German: no rule may need English. */
const share = (box = tiptapBox(SHARE, 'Hallo'), after = '', post = '<button id="post">Posten</button>') =>
  `<dialog data-testid="dialog" open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose"><div role="button" aria-expanded="false">Ich</div><button aria-label="Schließen"><svg></svg></button>${box}${after}${media}${post}<button aria-label="Mehr"><svg></svg>Mehr</button></div></dialog>`;
const classic = (box = quillBox('', 'Hallo'), after = '') => `<div data-test-modal-id="sharebox"><div role="dialog" class="share-box-v2__modal"><button data-test-modal-close-btn></button><div class="share-creation-state">${box}<div class="share-creation-state__preview-container">${after}</div></div><button id="media"><svg></svg></button><button class="share-actions__primary-action" id="post"><span>Posten</span></button></div></div>`;
const comment = (box = tiptapBox('', 'Well'), send = '<button componentkey="commentButtonSection-1" id="send"><span>Kommentieren</span></button>') => `<div componentkey="commentBox-1" id="comments">${box}<button aria-label="Emoji"><svg></svg></button>${send}</div>`;
const feedPost = (inside: string) => `<main role="main"><div role="listitem"><p data-testid="expandable-text-box">What the post says</p>${inside}</div></main>`;

function draft(selector = '[contenteditable="true"]'): Draft | undefined {
  const composer = linkedin.composerOf(one(selector));
  return composer && linkedin.read(composer);
}

/** Puts markup into the open shadow root that holds LinkedIn's older parts. */
function interop(markup: string): ShadowRoot {
  document.body.innerHTML = '<div id="interop-outlet"></div>';
  const root = one('#interop-outlet').attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
}

beforeEach(() => {
  history.replaceState(null, '', '/feed/');
});

describe('the draft', () => {
  test.each<[string, string, Partial<Draft>]>([
    ['new post', share(), { kind: 'post', text: 'Hallo', images: 0, imagesWithAlt: 0 }],
    ['new post on a page of its own', `<main><div data-sdui-screen="x.sharing.ShareCompose">${tiptapBox(SHARE, 'Hallo')}<button>Posten</button></div></main>`, { kind: 'post', text: 'Hallo' }],
    ['new post known by its screen alone', share(tiptapBox('', 'Hallo')).replace(media, ''), { kind: 'post', text: 'Hallo' }],
    ['new post of a company, without the key', share(tiptapBox('', 'Hallo')).replace('data-sdui-screen', 'data-other'), { kind: 'post', text: 'Hallo' }],
    ['pictures, one of them described', share(undefined, '<img src="blob:1" alt="Bar chart"><img src="blob:2" alt=""><img src="https://face/x.png" alt="Me">'), { images: 2, imagesWithAlt: 1 }],
    ['repost with thoughts', share(undefined, '<div componentkey="ShareBoxpreviewCard"><a href="/in/ana/">Ana</a><p>Their words</p></div>'), { kind: 'quote', quoting: expect.stringContaining('Their words') as unknown as string }],
    ['a link card is no repost', share(undefined, '<div componentkey="ShareBoxpreviewCard"><a href="https://doi.org/10.1/1">Paper</a></div>'), { kind: 'post' }],
    ['a mention in the box is no repost', share(tiptapBox(SHARE, 'By <a href="/in/ana/">Ana</a>')), { kind: 'post', text: 'By Ana' }],
    ['comment', feedPost(comment()), { kind: 'comment', text: 'Well', quoting: 'What the post says' }],
    ['comment under a post whose words are not marked', `<main><div role="listitem"><p>The post</p><div componentkey="replaceableComment_1"><p>What someone else says, at length</p></div>${comment()}</div></main>`, { kind: 'comment', quoting: 'The post' }],
    ['answer to a comment', feedPost(`<div componentkey="replaceableComment_1"><p>Their comment</p>${comment()}</div>`), { kind: 'reply', quoting: 'Their comment' }],
    ['answer in a box within a box', feedPost(`<div componentkey="commentBox-0">${comment()}</div>`), { kind: 'reply' }],
    ['classic post, not in a shadow root', classic(), { kind: 'post', text: 'Hallo', images: 0 }],
    ['classic comment', feedPost(`<div class="comments-comment-box">${quillBox('', 'Well')}</div>`), { kind: 'comment', text: 'Well' }],
  ])('%s', (_, markup, expected) => {
    show(markup);
    expect(draft()).toMatchObject({ platform: 'linkedin', ...expected });
    if (expected.kind === 'post') expect(draft()).not.toHaveProperty('quoting');
  });

  test('classic, in the open shadow root, beside messages that are never read', () => {
    const root = interop(`${classic(undefined, '<img src="blob:1">')}<div class="msg-overlay"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" id="message"><p>Hi</p></div></div>`);
    const composer = linkedin.composerOf(one('.ql-editor p', root));
    expect(composer?.surface).toBe(one('.share-box-v2__modal', root));
    expect(composer && linkedin.read(composer)).toEqual({ platform: 'linkedin', kind: 'post', text: 'Hallo', images: 1 });
    expect(linkedin.composerOf(one('#message', root))).toBeUndefined();
    expect(linkedin.find(document).map(({ element }) => element)).toEqual([one('.ql-editor', root)]);
  });

  test('new, in an open shadow root', () => {
    const root = interop(share());
    expect(linkedin.composerOf(one('p', root))?.surface).toBe(one('dialog', root));
  });
});

describe('never a composer', () => {
  test.each([
    ['messages of the new kind', `<aside class="msg-overlay-list-bubble">${tiptapBox('aria-label="Write a message"', 'Hi')}<button>Senden</button></aside>`],
    ['messages in a dialog', `<dialog data-testid="dialog" open>${tiptapBox('', 'Hi')}${media}<button><svg id="send-privately-small"></svg></button></dialog>`],
    ['the shared wrapper alone', `<main>${tiptapBox('', 'Hi')}<button>Speichern</button></main>`],
    ['a profile editor in a dialog', `<dialog data-testid="dialog" open>${tiptapBox('', 'Hi')}<button>Speichern</button></dialog>`],
    ['an article', `<main>${tiptapBox('', 'Hi')}${media}<button>Weiter</button></main>`],
    ['messages in a dialog that offers pictures', `<dialog data-testid="dialog" open><div class="x msg-form">${tiptapBox('', 'Hi')}</div>${media}</dialog>`],
    ['classic messages', `<div class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>Hi</p></div></div>`],
    ['a textarea beside a comment', feedPost(comment('<textarea>Hi</textarea>'))],
    ['search', '<input role="combobox" value="Hi">'],
  ])('%s', (_, markup) => {
    document.body.innerHTML = markup;
    for (const element of document.querySelectorAll('*')) expect(linkedin.composerOf(element)).toBeUndefined();
    expect(linkedin.find(document)).toEqual([]);
  });

  test('messages whose shadow root hangs on an element that says so', () => {
    const root = interop(share());
    expect(linkedin.composerOf(one('p', root))).toBeDefined();
    one('#interop-outlet').className = 'x msg-overlay';
    expect(linkedin.composerOf(one('p', root))).toBeUndefined();
  });

  test('anything in Sales Navigator', () => {
    show(share());
    expect(draft()).toBeDefined();
    history.replaceState(null, '', '/sales/inbox');
    expect(draft()).toBeUndefined();
  });
});

describe('submits', () => {
  test('the last button with words and no icon', () => {
    show(share(undefined, '<button id="alt" aria-label="Alternative text">Alt</button>'));
    expect(linkedin.submits(click(one('#post')))).toBe(one('dialog'));
    for (const other of document.querySelectorAll('button:not(#post)')) expect(linkedin.submits(click(other))).toBeUndefined();
  });

  test('the button of a surface is known without a press, also while it is disabled', () => {
    show(`${share(undefined, '', '<button id="post" disabled>Posten</button>')}${feedPost(comment())}`);
    expect(linkedin.postButton(one('dialog'))).toBe(one('#post'));
    expect(linkedin.postButton(one('#comments'))).toBe(one('#send'));
  });

  test('not while it is disabled, not by Ctrl+Enter, not a button of the page behind', () => {
    show(`${share(undefined, '', '<button id="post" disabled>Posten</button>')}<main><button id="behind">Mehr</button></main>`);
    expect(linkedin.submits(click(one('#post')))).toBeUndefined();
    expect(linkedin.submits(click(one('#behind')))).toBeUndefined();
    expect(linkedin.submits(press(one('[contenteditable]'), 'Enter', { ctrlKey: true }))).toBeUndefined();
  });

  test.each(['ctrlKey', 'metaKey'] as const)('%s with Enter in a share may submit, and nothing says that it does', (held) => {
    show(share());
    const box = () => one('[contenteditable]');
    expect(linkedin.submits(press(box(), 'Enter', { [held]: true }))).toBeUndefined();
    expect(linkedin.maySubmit(press(box(), 'Enter', { [held]: true }))).toBe(one('dialog'));
    expect(linkedin.maySubmit(press(box(), 'Enter'))).toBeUndefined();
    expect(linkedin.maySubmit(press(box(), 'Enter', { [held]: true, shiftKey: true }))).toBeUndefined();
    expect(linkedin.maySubmit(click(one('#post')))).toBeUndefined();
    show(share(undefined, '', '<button id="post" disabled>Posten</button>'));
    expect(linkedin.maySubmit(press(box(), 'Enter', { [held]: true }))).toBeUndefined();
    show(feedPost(comment()));
    expect(linkedin.maySubmit(press(box(), 'Enter', { [held]: true }))).toBeUndefined();
  });

  test('classic, in the shadow root', () => {
    const root = interop(classic());
    expect(linkedin.submits(click(one('#post span', root)))).toBe(one('.share-box-v2__modal', root));
    expect(linkedin.submits(click(one('#media', root)))).toBeUndefined();
    expect(linkedin.submits(click(one('[data-test-modal-close-btn]', root)))).toBeUndefined();
  });

  test('the button of a comment, and Ctrl or Cmd with Enter', () => {
    show(feedPost(`<button id="like">Gefällt mir</button>${comment()}`));
    const surface = one('#comments');
    expect(linkedin.submits(click(one('#send span')))).toBe(surface);
    expect(linkedin.submits(press(one('[contenteditable]'), 'Enter', { ctrlKey: true }))).toBe(surface);
    expect(linkedin.submits(press(one('[contenteditable]'), 'Enter', { metaKey: true }))).toBe(surface);
    expect(linkedin.submits(click(one('[aria-label="Emoji"]')))).toBeUndefined();
    expect(linkedin.submits(click(one('#like')))).toBeUndefined();
  });

  test.each<[string, KeyboardEventInit]>([['Enter', {}], ['Enter', { ctrlKey: true, isComposing: true }], ['Enter', { ctrlKey: true, shiftKey: true }], ['s', { ctrlKey: true }]])('%s with %o in a comment does not', (key, held) => {
    show(feedPost(comment()));
    expect(linkedin.submits(press(one('[contenteditable]'), key, held))).toBeUndefined();
  });

  test('Ctrl+Enter in an empty comment or in messages does not', () => {
    show(feedPost(comment(tiptapBox('', ''))));
    expect(linkedin.submits(press(one('[contenteditable]'), 'Enter', { ctrlKey: true }))).toBeUndefined();
    show(`<aside class="msg-form">${tiptapBox('', 'Hi')}<button id="send">Senden</button></aside>`);
    expect(linkedin.submits(press(one('[contenteditable]'), 'Enter', { ctrlKey: true }))).toBeUndefined();
    expect(linkedin.submits(click(one('#send')))).toBeUndefined();
  });
});

describe('outcome', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const toast = (role: string, inside: string) => document.body.insertAdjacentHTML('beforeend', `<div role="${role}">${inside}</div>`);
  const link = (id: number) => `<a href="/feed/update/urn:li:share:${id}/">Ansehen</a>`;
  const asked = (surface: HTMLElement) => linkedin.outcome(surface, new AbortController().signal);

  test.each(['status', 'alert'])('a new %s that links to the post: published', async (role) => {
    show(share());
    toast(role, link(1));
    const outcome = asked(one('dialog'));
    toast(role, link(2));
    expect(await outcome).toBe('published');
  });

  test('an older link and an emptied box: unknown when the time is over', async () => {
    vi.useFakeTimers();
    show(share());
    toast('status', link(1));
    const outcome = asked(one('dialog'));
    one('dialog').remove();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await outcome).toBe('unknown');
  });

  test('classic: a toast in the shadow root', async () => {
    const root = interop(classic());
    const outcome = asked(one('.share-box-v2__modal', root));
    root.append(Object.assign(document.createElement('div'), { innerHTML: `<div role="alert">${link(3)}</div>` }));
    expect(await outcome).toBe('published');
  });

  test('an alert without a link over a box that is still full: failed', async () => {
    show(share());
    const outcome = asked(one('dialog'));
    toast('alert', 'Das hat nicht geklappt.');
    expect(await outcome).toBe('failed');
  });

  test('a comment: another one comes while its words still stand in the box', async () => {
    vi.useFakeTimers();
    show(feedPost(comment()));
    const outcome = asked(one('#comments'));
    one('[role="listitem"]').insertAdjacentHTML('beforeend', '<div componentkey="replaceableComment_2"><p>Another</p></div>');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await outcome).toBe('unknown');
  });

  test('a comment: its box empties and there is one more', async () => {
    show(feedPost(comment()));
    const outcome = asked(one('#comments'));
    one('.ProseMirror').innerHTML = '<p></p>';
    one('[role="listitem"]').insertAdjacentHTML('beforeend', '<div componentkey="replaceableComment_2"><p>Well</p></div>');
    expect(await outcome).toBe('published');
  });
});
