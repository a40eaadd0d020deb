// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edit, Span } from '../../src/engine/types.ts';
import { replaceWith, type Hand } from '../../src/platforms/editors/act.ts';
import { watchTyping } from '../../src/platforms/typing.ts';
import { show } from './trees.ts';

/** An editor that holds a text and a selection, and does with an edit what a test says. */
interface Fake extends Hand {
  text: string;
  selection: Span;
  acted: number;
}

function fake(text: string, choices: Partial<Hand> & { readonly does?: (editor: Fake, words: string) => void } = {}): Fake {
  const editor: Fake = {
    text,
    selection: { start: text.length, end: text.length },
    acted: 0,
    layout: () => ({ text: editor.text, range: () => undefined, offset: () => undefined }),
    takes: () => true,
    together: () => false,
    select: (_, __, span) => {
      editor.selection = span;
    },
    selected: () => editor.selection,
    act(_, words) {
      editor.acted++;
      (choices.does ?? put)(editor, words);
    },
    ...choices,
  };
  return editor;
}

/** What an editor should do. */
function put(editor: Fake, words: string): void {
  const { start, end } = editor.selection;
  editor.text = editor.text.slice(0, start) + words + editor.text.slice(end);
  editor.selection = { start: start + words.length, end: start + words.length };
}

const was = 'Seen last Tuesday on ward 7';
const tuesday: Edit = { span: { start: 5, end: 17 }, text: 'recently' };
const ward: Edit = { span: { start: 18, end: 27 }, text: 'here' };

let box: HTMLElement;
let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  watchTyping(end.signal);
  box = show('<div contenteditable="true" tabindex="0">words</div>');
  return () => end.abort();
});

describe('done', () => {
  test('the words are replaced once and the caret stands after them', async () => {
    const editor = fake(was);
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('done');
    expect(editor).toMatchObject({ text: 'Seen recently on ward 7', selection: { start: 13, end: 13 }, acted: 1 });
  });

  test('an editor that commits later is waited for, not asked again', async () => {
    const editor = fake(was, { does: (late, words) => setTimeout(() => put(late, words), 120) });
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('done');
    expect(editor.acted).toBe(1);
  });

  test('a caret that was thrown elsewhere is put right', async () => {
    const editor = fake(was, {
      does(thrown, words) {
        put(thrown, words);
        thrown.selection = { start: 0, end: 0 };
      },
    });
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('done');
    expect(editor.selection).toEqual({ start: 13, end: 13 });
  });

  test('several edits go in from the last to the first, or as one where the family allows', async () => {
    const apart = fake(was);
    expect(await replaceWith(apart, box, [tuesday, ward], was)).toBe('done');
    expect(apart).toMatchObject({ text: 'Seen recently here', acted: 2 });
    const together = fake(was, { together: () => true });
    expect(await replaceWith(together, box, [ward, tuesday], was)).toBe('done');
    expect(together).toMatchObject({ text: 'Seen recently here', acted: 1 });
  });
});

describe('unchanged, and nothing was touched', () => {
  test.each<[string, Fake, readonly Edit[]]>([
    ['the draft reads otherwise by now', fake('Seen last Monday on ward 7'), [tuesday]],
    ['the family cannot take it', fake(was, { takes: () => false }), [tuesday]],
    ['of two edits it can take one', fake(was, { takes: ({ text }) => text === 'here' }), [tuesday, ward]],
    ['an edit outside the text', fake(was), [{ span: { start: 5, end: 99 }, text: 'x' }]],
    ['edits that overlap', fake(was), [tuesday, { span: { start: 10, end: 20 }, text: 'x' }]],
    ['an edit that changes nothing', fake(was), [{ span: { start: 0, end: 4 }, text: 'Seen' }]],
    ['no edits', fake(was), []],
    ['the box cannot be read', fake(was, { layout: () => undefined }), [tuesday]],
    ['the site keeps the selection to itself', fake(was, { select: () => undefined }), [tuesday]],
  ])('%s', async (_, editor, edits) => {
    const before = editor.text;
    expect(await replaceWith(editor, box, edits, was)).toBe('unchanged');
    expect(editor).toMatchObject({ text: before, acted: 0 });
  });

  test('the box has left the page', async () => {
    box.remove();
    const editor = fake(was);
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('unchanged');
    expect(editor.acted).toBe(0);
  });

  test('the person typed while the editor was shown the selection: the caret goes back', async () => {
    const editor = fake(was, {
      select(_, __, span) {
        editor.selection = span;
        editor.text = `${was}!`;
      },
    });
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('unchanged');
    expect(editor.acted).toBe(0);
  });

  test.each([['a letter', 'x', true, 0], ['Shift alone', 'Shift', true, 1], ['a key made up by the page', 'x', false, 1]])('%s was pressed while the words were selected', async (_, key, isTrusted, acted) => {
    const editor = fake(was, {
      select(_element, _layout, span) {
        editor.selection = span;
        if (span.start !== tuesday.span.start) return;
        const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
        Object.defineProperty(event, 'isTrusted', { value: isTrusted });
        setTimeout(() => box.dispatchEvent(event));
      },
    });
    expect(await replaceWith(editor, box, [tuesday], was)).toBe(acted ? 'done' : 'unchanged');
    expect(editor.acted).toBe(acted);
    if (!acted) expect(editor.selection).toEqual({ start: was.length, end: was.length });
  });

  test('the site moves the selection away: the caret goes back to where it was', async () => {
    let asked = 0;
    const editor = fake(was, {
      select(_, __, span) {
        editor.selection = ++asked === 1 ? { start: 0, end: 2 } : span;
      },
    });
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('unchanged');
    expect(editor).toMatchObject({ acted: 0, selection: { start: was.length, end: was.length } });
  });

  test('the editor ignores the edit: the caret goes back to where it was', async () => {
    const editor = fake(was, { does: () => undefined });
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('unchanged');
    expect(editor).toMatchObject({ acted: 1, selection: { start: was.length, end: was.length } });
  });

  test('words are being composed in the box, or nobody watches whether they are', async () => {
    const editor = fake(was);
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('unchanged');
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('done');
    end.abort();
    expect(await replaceWith(editor, box, [{ span: { start: 5, end: 13 }, text: 'lately' }], editor.text)).toBe('unchanged');
  });

  test('a composition in a box that was removed does not count for ever', async () => {
    const other = show('<div contenteditable="true">old</div>');
    other.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    box = show('<div contenteditable="true" tabindex="0">new</div>');
    expect(await replaceWith(fake(was), box, [tuesday], was)).toBe('done');
  });

  test('the second of two at once', async () => {
    const editor = fake(was);
    const both = [replaceWith(editor, box, [tuesday], was), replaceWith(editor, box, [tuesday], was)];
    expect(await Promise.all(both)).toEqual(['done', 'unchanged']);
  });
});

describe('different, and nothing more was tried', () => {
  test.each<[string, (editor: Fake, words: string) => void]>([
    ['the words landed elsewhere', (editor, words) => { editor.text += words; }],
    ['the right words stood for a moment and were then written over', (editor, words) => {
      put(editor, words);
      box.textContent = 'a';
      setTimeout(() => {
        editor.text = `${editor.text}${was}`;
        box.textContent = 'b';
      }, 15);
    }],
    ['the editor broke', (editor) => {
      editor.text = '';
      throw new Error('Broken.');
    }],
    ['the site swapped the box', (editor, words) => {
      put(editor, words);
      box.remove();
    }],
  ])('%s', async (_, does) => {
    const editor = fake(was, { does });
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('different');
    expect(editor.acted).toBe(1);
  });

  test('the caret was thrown elsewhere and cannot be put right', async () => {
    let asked = 0;
    const editor = fake(was, {
      select(_, __, span) {
        if (++asked === 1) editor.selection = span;
      },
      does(thrown, words) {
        put(thrown, words);
        thrown.selection = { start: 0, end: 0 };
      },
    });
    expect(await replaceWith(editor, box, [tuesday], was)).toBe('different');
  });

  test('of two edits the second was not taken', async () => {
    const editor = fake(was, { does: (half, words) => (half.acted === 1 ? put(half, words) : undefined) });
    expect(await replaceWith(editor, box, [tuesday, ward], was)).toBe('different');
    expect(editor).toMatchObject({ text: 'Seen last Tuesday here', acted: 2 });
  });
});

test('a fix right after typing waits until it is a step of undo of its own', async () => {
  vi.useFakeTimers();
  const editor = fake(was, { undoPause: 500 });
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  const done = replaceWith(editor, box, [tuesday], was);
  await vi.advanceTimersByTimeAsync(450);
  expect(editor.acted).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(editor.acted).toBe(1);
  expect(await done).toBe('done');
  vi.useRealTimers();
});
