// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../src/engine/types.ts';
import { facebook } from '../../src/platforms/facebook.ts';
import type { Outcome } from '../../src/platforms/platform.ts';
import { click, lexicalBox, one, press, show } from './trees.ts';

const icon = '<i></i>';
const button = (label: string, inside: string, more = '') => `<div role="button" tabindex="0" aria-label="${label}" ${more}>${inside}</div>`;
/** Labels in German: no rule may need English. */
const newPost = (box = lexicalBox('id="box"', 'Hallo'), after = '', off = '') => `<div role="dialog" aria-label="Beitrag erstellen"><form method="POST">
  <div role="button" aria-label="Schließen">${icon}</div><div role="button" aria-label="Privatsphäre bearbeiten">Öffentlich</div>
  ${box}${after}
  <div>Zum Beitrag hinzufügen ${button('Foto/Video', icon)}${button('Emoji', '<svg></svg>')}</div>
  ${button('Posten', '<span>Posten</span>', `id="post" ${off}`)}
  ${button('Wer sieht das? Hilfe', 'Hilfe')}${button('Mehr', `${icon}Mehr`)}</form></div>`;
const groupPost = `<div role="main"><form>${lexicalBox('', 'Hallo')}${button('Posten', 'Posten')}</form><div role="feed"><div role="article" class="post"></div></div></div>`;
const comments = (inside: string, id = 'form') => `<form role="presentation" id="${id}">${inside}${button('Emoji', icon)}<span id="focused-state-composer-submit"><span>${button('Kommentieren', icon, 'id="send"')}</span></span></form>`;
const article = (inside: string) => `<div role="article" class="post"><div dir="auto">Short</div><div dir="auto">Ana Ruiz<div dir="auto">What the post says \u034F</div></div><div role="article"><div dir="auto">What someone else says, and at greater length</div></div>${inside}</div>`;

function draft(selector = '[role="textbox"]'): Draft | undefined {
  const composer = facebook.composerOf(one(selector));
  return composer && facebook.read(composer);
}

beforeEach(() => {
  history.replaceState(null, '', '/');
});

describe('the draft', () => {
  test.each<[string, string, Partial<Draft>]>([
    ['new post in its dialog', newPost(), { kind: 'post', text: 'Hallo', images: 0 }],
    ['new post over a feed with articles', `<div role="main"><div role="feed">${article('')}</div></div>${newPost()}`, { kind: 'post' }],
    ['new post with a picture and a film', newPost(undefined, '<img src="blob:1" alt=""><img src="https://face/x.png"><video></video>'), { kind: 'post', images: 2 }],
    ['new post in a group, without a dialog', `<div role="main"><form>${lexicalBox('', 'Hallo')}${button('Posten', 'Posten')}</form><div role="feed">${article('')}</div></div>`, { kind: 'post', text: 'Hallo' }],
    ['sharing a post with words', newPost(undefined, '<div><img src="blob:1"><a href="/ana/posts/1">Ana</a><div dir="auto">Their words</div></div>'), { kind: 'quote', quoting: 'Ana\nTheir words', images: 0 }],
    ['sharing a post with words, drawn as an article', newPost(undefined, '<div role="article">Their words</div>'), { kind: 'quote', quoting: 'Their words' }],
    ['comment under a post', article(comments(lexicalBox('', 'Well'))), { kind: 'comment', text: 'Well', quoting: 'What the post says' }],
    ['comment under a post whose words are marked', article(`<div data-ad-rendering-role="story_message">Marked words</div>${comments(lexicalBox('', 'Well'))}`), { kind: 'comment', quoting: 'Marked words' }],
    ['comment in a group feed, where a post is no article', `<div role="main"><div role="feed"><div><div dir="auto">Group words</div><form>${lexicalBox('', 'Well')}${button('Kommentieren', 'Kommentieren')}</form></div><div>Next</div></div></div>`, { kind: 'comment', quoting: 'Group words' }],
    ['comment on a post that is shown in a dialog', `<div role="dialog"><div dir="auto">The post of the dialog</div><div role="article">A comment</div>${comments(lexicalBox('', 'Well'))}</div>`, { kind: 'comment', text: 'Well' }],
    ['first comment under a post that is no article', `<div role="dialog"><div dir="auto">The post of the dialog</div>${comments(lexicalBox('', 'Well'))}</div>`, { kind: 'comment', quoting: 'The post of the dialog' }],
    ['answer to a comment', article(`<div role="article"><div dir="auto">Their comment</div>${comments(lexicalBox('', 'Well'))}</div>`), { kind: 'reply', quoting: 'Their comment' }],
    ['comment with an emoji drawn as a picture in its words', article(comments(lexicalBox('', 'Well</span><img src="blob:1" alt="💊"><span>'))), { text: 'Well💊', images: 0 }],
    ['comment with a picture', article(comments(`${lexicalBox('', 'Well')}<img src="blob:1">`)), { kind: 'comment', images: 1 }],
  ])('%s', (_, markup, expected) => {
    show(markup);
    expect(draft()).toMatchObject({ platform: 'facebook', ...expected });
    expect(draft()).not.toHaveProperty('imagesWithAlt');
  });

  test('the surface of a new post is its dialog, of a comment its form', () => {
    show(`${newPost()}${article(comments(lexicalBox('class="c"', 'Well')))}`);
    expect(facebook.find(document).map(({ surface }) => surface)).toEqual([one('[role="dialog"]'), one('#form')]);
  });
});

describe('never a composer', () => {
  const chat = lexicalBox('aria-label="Nachricht"', 'Hi');
  test.each([
    ['the chat dock', `<div><div role="main" tabindex="-1"><div role="grid"><div role="row">Hello</div></div><div role="group">${chat}</div></div></div>`],
    ['the chat dock, were it in a form with a worded button', `<div role="main"><div role="grid"><form>${chat}${button('Senden', 'Senden')}</form></div></div>`],
    ['the chat dock in a form with a worded button and nothing that tells of talk', `<div role="main"><div role="feed">${article('')}</div></div><div role="main" tabindex="-1"><form>${chat}${button('Senden', 'Senden')}</form></div>`],
    ['a conversation whose messages are articles', `<div role="main"><div role="grid"><div role="article">Hello</div></div><form>${chat}${button('Mag ich', icon)}</form></div>`],
    ['a dialog without a form', `<div role="dialog">${chat}${button('Senden', 'Senden')}</div>`],
    ['a form without a Post button', `<div role="dialog"><form>${chat}${button('Emoji', icon)}</form></div>`],
    ['search', `<form>${'<div contenteditable="true" role="combobox">Hi</div>'}${button('Suche', 'Suche')}</form>`],
    ['an input of a form', `<form><input value="Hi">${button('Posten', 'Posten')}</form>`],
  ])('%s', (_, markup) => {
    document.body.innerHTML = markup;
    for (const element of document.querySelectorAll('*')) expect(facebook.composerOf(element)).toBeUndefined();
    expect(facebook.find(document)).toEqual([]);
  });

  test('anything on the pages of Messenger', () => {
    show(article(comments(lexicalBox('', 'Well'))));
    expect(draft()).toBeDefined();
    history.replaceState(null, '', '/messages/t/1');
    expect(draft()).toBeUndefined();
  });
});

describe('submits', () => {
  test('the Post button by click, Enter or Space', () => {
    show(newPost());
    const dialog = one('[role="dialog"]');
    expect(facebook.submits(click(one('#post span')))).toBe(dialog);
    expect(facebook.submits(press(one('#post'), 'Enter'))).toBe(dialog);
    expect(facebook.submits(press(one('#post'), ' '))).toBe(dialog);
    expect(facebook.submits(press(one('#post'), 'x'))).toBeUndefined();
  });

  test('the button of a surface is known without a press, also while it is disabled', () => {
    show(`${newPost(undefined, '', 'aria-disabled="true"')}${article(comments(lexicalBox('', 'Well')))}`);
    expect(facebook.postButton(one('[role="dialog"]'))).toBe(one('#post'));
    expect(facebook.postButton(one('#form'))).toBe(one('#send'));
    expect(facebook.postButton(document.body)).toBeUndefined();
  });

  test('no other button of the dialog, and not while it is disabled', () => {
    show(newPost());
    for (const other of document.querySelectorAll('[role="button"]:not(#post)')) {
      expect(facebook.submits(click(other))).toBeUndefined();
      expect(facebook.submits(press(other, 'Enter'))).toBeUndefined();
    }
    show(newPost(undefined, '', 'aria-disabled="true"'));
    expect(facebook.submits(click(one('#post')))).toBeUndefined();
  });

  test('Enter in a new post is a new line', () => {
    show(newPost());
    for (const held of [{}, { ctrlKey: true }]) expect(facebook.submits(press(one('#box'), 'Enter', held))).toBeUndefined();
  });

  test.each(['ctrlKey', 'metaKey'] as const)('%s with Enter in a new post may submit, in a dialog or a group', (held) => {
    show(newPost());
    expect(facebook.maySubmit(press(one('#box'), 'Enter', { [held]: true }))).toBe(one('[role="dialog"]'));
    for (const more of [{ shiftKey: true }, { altKey: true }, { isComposing: true }]) expect(facebook.maySubmit(press(one('#box'), 'Enter', { [held]: true, ...more }))).toBeUndefined();
    expect(facebook.maySubmit(press(one('#box'), 'Enter'))).toBeUndefined();
    expect(facebook.maySubmit(press(one('#post'), 'Enter', { [held]: true }))).toBeUndefined();
    show(newPost(undefined, '', 'aria-disabled="true"'));
    expect(facebook.maySubmit(press(one('#box'), 'Enter', { [held]: true }))).toBeUndefined();
    show(groupPost);
    expect(facebook.find(document)).toHaveLength(1);
    expect(facebook.maySubmit(press(one('[role="textbox"]'), 'Enter', { [held]: true }))).toBe(one('form'));
    show(article(comments(lexicalBox('', 'Well'))));
    expect(facebook.maySubmit(press(one('[role="textbox"]'), 'Enter', { [held]: true }))).toBeUndefined();
  });

  test('Enter in a comment, and its button', () => {
    show(article(comments(lexicalBox('', 'Well'))));
    expect(facebook.submits(press(one('[role="textbox"]'), 'Enter'))).toBe(one('#form'));
    expect(facebook.submits(click(one('#send i')))).toBe(one('#form'));
  });

  test('the button of a comment that shows words instead of a place', () => {
    show(article(`<form id="form">${lexicalBox('', 'Well')}${button('Emoji', icon)}${button('Kommentieren', 'Kommentieren', 'id="send"')}</form>`));
    expect(facebook.submits(click(one('#send')))).toBe(one('#form'));
    expect(facebook.submits(click(one('[aria-label="Emoji"]')))).toBeUndefined();
  });

  test.each<[string, KeyboardEventInit]>([['Enter', { shiftKey: true }], ['Enter', { isComposing: true }], ['Enter', { ctrlKey: true }], ['a', {}]])('%s with %o in a comment does not', (key, held) => {
    show(article(comments(lexicalBox('', 'Well'))));
    expect(facebook.submits(press(one('[role="textbox"]'), key, held))).toBeUndefined();
  });

  test('Enter in an empty comment, or one that chooses a name from a list, does not', () => {
    show(article(comments(lexicalBox('', ''))));
    expect(facebook.submits(press(one('[role="textbox"]'), 'Enter'))).toBeUndefined();
    show(article(comments(lexicalBox('aria-activedescendant="name-1"', '@an'))));
    expect(facebook.submits(press(one('[role="textbox"]'), 'Enter'))).toBeUndefined();
    show(article(comments(lexicalBox('aria-expanded="true"', '@an'))));
    expect(facebook.submits(press(one('[role="textbox"]'), 'Enter'))).toBeUndefined();
  });

  test('Like, Share and the opener of a new post do not', () => {
    show(`${button('Was machst du gerade?', 'Was machst du gerade?')}${article(`${button('Gefällt mir', 'Gefällt mir')}${comments(lexicalBox('', 'Well'))}`)}`);
    for (const other of document.querySelectorAll('[role="button"]:not(#send)')) expect(facebook.submits(click(other))).toBeUndefined();
  });
});

describe('outcome', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const asked = (surface: string) => facebook.outcome(one(surface), new AbortController().signal);

  test('a new post: its dialog goes', async () => {
    show(newPost());
    const outcome = asked('[role="dialog"]');
    one('[role="dialog"]').remove();
    expect(await outcome).toBe('published');
  });

  test('a new post: someone was asked whether to leave it', async () => {
    show(newPost());
    const dialog = one('[role="dialog"]');
    const outcome = asked('[role="dialog"]');
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog" id="leave">Leave?</div>');
    await Promise.resolve();
    one('#leave').remove();
    dialog.remove();
    expect(await outcome).toBe('unknown');
  });

  test('a new post: the site complains in the dialog and the words still stand', async () => {
    show(newPost());
    const outcome = asked('[role="dialog"]');
    one('#post').insertAdjacentHTML('beforebegin', '<div role="alert">Das hat nicht geklappt.</div>');
    expect(await outcome).toBe('failed');
  });

  describe('a post in a group, without a dialog', () => {
    let end: AbortController;
    beforeEach(() => {
      end = new AbortController();
      facebook.watch(end.signal);
      history.replaceState(null, '', '/groups/1');
      show(groupPost);
    });
    afterEach(() => end.abort());
    const box = () => one('[role="textbox"]');

    test.each<[string, Outcome, () => void]>([
      ['the site empties its box', 'published', () => { box().innerHTML = '<p><br></p>'; }],
      ['the site takes its box away', 'published', () => one('form').remove()],
      ['the person empties the box', 'unknown', () => {
        box().dispatchEvent(new InputEvent('beforeinput', { inputType: 'deleteContentBackward', bubbles: true }));
        box().innerHTML = '<p><br></p>';
      }],
      ['the person goes elsewhere', 'unknown', () => {
        history.replaceState(null, '', '/groups/2');
        one('form').remove();
      }],
    ])('%s', async (_, expected, happens) => {
      const outcome = asked('form');
      await new Promise((later) => setTimeout(later, 5));
      happens();
      expect(await outcome).toBe(expected);
    });
  });

  test('a comment: its box empties and its words stand elsewhere', async () => {
    show(article(comments(lexicalBox('', 'Well 💊 said'))));
    const outcome = asked('#form');
    one('[role="textbox"]').innerHTML = '<p><br></p>';
    one('.post').insertAdjacentHTML('beforeend', '<div role="article"><b>Me</b><div>Well <img alt="💊"> said</div></div>');
    expect(await outcome).toBe('published');
  });

  test.each([
    ['its box empties, but its words are nowhere', () => { one('[role="textbox"]').innerHTML = '<p><br></p>'; }],
    ['its words stand elsewhere, but also in its box', () => one('.post').insertAdjacentHTML('beforeend', '<div role="article">Well said</div>')],
  ])('a comment: %s', async (_, happens) => {
    vi.useFakeTimers();
    show(article(comments(lexicalBox('', 'Well said'))));
    const outcome = asked('#form');
    happens();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await outcome).toBe('unknown');
  });
});
