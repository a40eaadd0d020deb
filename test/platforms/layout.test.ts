// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { editorOf } from '../../src/platforms/editors/index.ts';
import { layOut, type Layout } from '../../src/platforms/layout.ts';
import { draftBox, lexicalBox, quillBox, show, tiptapBox } from './trees.ts';

function layoutOf(markup: string): Layout {
  const element = show(markup);
  const layout = editorOf(element).layout(element);
  if (!layout) throw new Error('The box was not understood.');
  return layout;
}

/** Every span of the text goes to the page and comes back, and stands there on its own words. */
function expectRoundTrips(layout: Layout): void {
  const { text } = layout;
  // Nobody marks half a character, and a picture of one has no middle.
  const whole = (place: number) => !/[\uDC00-\uDFFF]/u.test(text.charAt(place));
  for (let start = 0; start <= text.length; start++) {
    for (let end = start; end <= text.length; end++) {
      if (!whole(start) || !whole(end)) continue;
      const range = layout.range({ start, end });
      expect(range, `${start}-${end}`).toBeDefined();
      if (!range) continue;
      expect([layout.offset(range.startContainer, range.startOffset), layout.offset(range.endContainer, range.endOffset)]).toEqual([start, end]);
      const images = Array.from(range.cloneContents().querySelectorAll('img'), ({ alt }) => alt).join('');
      expect(range.toString().replace(/[\n\uFEFF]/gu, '').length + images.length).toBe(text.slice(start, end).replaceAll('\n', '').length);
    }
  }
}

describe('the text of a box is what its site will publish', () => {
  test.each([
    ['Draft.js, one leaf', draftBox('', ['Hello ward']), 'Hello ward'],
    ['Draft.js, decorated leaves', draftBox('', ['See ', '#ASCO26', ' by ', '@ana', '!']), 'See #ASCO26 by @ana!'],
    ['Draft.js, blocks and an empty one', draftBox('', ['One'], [], ['Three']), 'One\n\nThree'],
    ['Draft.js, empty', draftBox('', []), ''],
    ['Draft.js, a soft break shown twice at the end', draftBox('', ['One\n\n']), 'One\n'],
    ['Draft.js, two blocks of which the last is empty', draftBox('', ['One'], []), 'One\n'],
    ['Lexical, paragraphs', lexicalBox('', 'One', '', 'Three'), 'One\n\nThree'],
    ['Lexical, empty', lexicalBox('', ''), ''],
    ['Lexical, a tag of its own', lexicalBox('', 'See </span><span class="tag" data-lexical-text="true">#ASCO26</span><span data-lexical-text="true"> now'), 'See #ASCO26 now'],
    ['Lexical, a soft break, and one at the end with its stand-in', lexicalBox('', 'One</span><br><span data-lexical-text="true">two</span><br><br><span>'), 'One\ntwo\n'],
    ['Lexical, its own cursor beside a block', '<div contenteditable="true" data-lexical-editor="true"><p><span>One</span></p><div data-lexical-cursor="true" contenteditable="false">|</div></div>', 'One'],
    ['Lexical, an emoji drawn as a picture', lexicalBox('', 'Well </span><img alt="💊" src="x"><span data-lexical-text="true"> done'), 'Well 💊 done'],
    ['TipTap, a hard break', tiptapBox('', 'One<br>two', ''), 'One\ntwo\n'],
    ['TipTap, a mention and its separator', tiptapBox('', 'By <a class="mention" contenteditable="false">Ana Ruiz</a><img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak">'), 'By Ana Ruiz'],
    ['TipTap, a mention drawn by a component', tiptapBox('', 'By <span class="react-renderer node-mention"><div data-node-view-wrapper="">Ana Ruiz</div></span> too'), 'By Ana Ruiz too'],
    ['TipTap, a list', tiptapBox('', '').replace('<p><br class="ProseMirror-trailingBreak"></p>', '<p>First</p><ul><li><p>one</p></li><li><p>two</p></li></ul>'), 'First\none\ntwo'],
    ['Quill, paragraphs', quillBox('', 'One', '', 'Three'), 'One\n\nThree'],
    ['Quill, an embed with its guards', quillBox('', 'By <span class="mention">\uFEFF<span contenteditable="false">@Ana</span>\uFEFF</span> too'), 'By @Ana too'],
    ['Quill, a guard within words', quillBox('', 'One \uFEFFtwo\uFEFF three'), 'One two three'],
    ['Quill, its list handles', quillBox('', '').replace('<p><br></p>', '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>one</li></ol>'), 'one'],
    ['right to left', draftBox('', ['שלום ', '#אונקולוגיה', ' 🇪🇸']), 'שלום #אונקולוגיה 🇪🇸'],
    ['no block at all', '<div contenteditable="true" class="ProseMirror">Bare <b>words</b></div>', 'Bare words'],
    ['words beside blocks', '<div contenteditable="true" class="ProseMirror">Bare <b>words</b><p>One</p><p>two</p></div>', 'Bare words\nOne\ntwo'],
  ])('%s', (_, markup, text) => {
    const layout = layoutOf(markup);
    expect(layout.text).toBe(text);
    expectRoundTrips(layout);
  });

  test('a hint that the editor hangs into the words is not among them', () => {
    const layout = layoutOf(tiptapBox('', 'One <span class="ProseMirror-widget">Type / for more</span>two'));
    expect(layout.text).toBe('One two');
    expect(layout.range({ start: 4, end: 7 })?.toString()).toBe('two');
  });

  test('a paragraph is one line, whatever a mention in it is drawn with', () => {
    const element = show(tiptapBox('', 'By ', 'and on'));
    const mention = Object.assign(document.createElement('div'), { textContent: 'Ana Ruiz' });
    element.querySelector('p')?.append(mention, ' too');
    const layout = editorOf(element).layout(element);
    expect(layout?.text).toBe('By Ana Ruiz too\nand on');
    if (layout) expectRoundTrips(layout);
  });

  test('a textarea has a text and no places', () => {
    const box = show('<textarea>One\ntwo</textarea>') as HTMLTextAreaElement;
    const layout = editorOf(box).layout(box);
    expect(layout?.text).toBe('One\ntwo');
    expect(layout?.range({ start: 0, end: 3 })).toBeUndefined();
    expect(layout?.offset(box, 5)).toBe(5);
    expect(layout?.offset(document.body, 0)).toBeUndefined();
  });
});

describe('a tree that is not understood has no text', () => {
  test.each([
    ['a frame in the box', '<div contenteditable="true" class="ProseMirror"><p>One <iframe></iframe></p></div>'],
    ['a control in the box', '<div contenteditable="true" data-lexical-editor="true"><p>One <input></p></div>'],
    ['Draft.js without its list of blocks', '<div contenteditable="true" class="public-DraftEditor-content"><div>One</div></div>'],
    ['Draft.js with a block that is not its own, as after a corruption', draftBox('', ['One']).replace('</div></div></div></div></div>', '</div></div><div>One</div></div></div></div>')],
    ['an editor nobody knows', '<div contenteditable="true"><p>One</p></div>'],
  ])('%s', (_, markup) => {
    const element = show(markup);
    expect(editorOf(element).layout(element)).toBeUndefined();
  });

  test('a closed world within an open shadow root', () => {
    const element = show('<div contenteditable="true" class="ProseMirror"><p>One <b></b></p></div>');
    element.querySelector('b')?.attachShadow({ mode: 'open' });
    expect(layOut(element)).toBeUndefined();
  });
});

describe('places', () => {
  test('outside the text there is no range, outside the box no offset', () => {
    const layout = layoutOf(draftBox('', ['Hello']));
    expect(layout.range({ start: 0, end: 6 })).toBeUndefined();
    expect(layout.range({ start: -1, end: 2 })).toBeUndefined();
    expect(layout.range({ start: 3, end: 2 })).toBeUndefined();
    expect(layout.offset(document.body, 0)).toBeUndefined();
  });

  test('an element and a child index are places too, as browsers and editors set them', () => {
    const layout = layoutOf(tiptapBox('', 'One', '', 'By <b>Ana</b> <img alt="💊">'));
    const root = document.querySelector('.ProseMirror') as HTMLElement;
    const [first, empty, last] = Array.from(root.children) as [Element, Element, Element];
    expect(layout.text).toBe('One\n\nBy Ana 💊');
    expect(layout.offset(root, 0)).toBe(0);
    expect(layout.offset(first, 0)).toBe(0);
    expect(layout.offset(first, 1)).toBe(3);
    expect(layout.offset(empty, 0)).toBe(4);
    expect(layout.offset(last, 0)).toBe(5);
    expect(layout.offset(last, 1)).toBe(8);
    expect(layout.offset(last, 2)).toBe(11);
    expect(layout.offset(last, 3)).toBe(12);
    expect(layout.offset(last, 4)).toBe(14);
    expect(layout.offset(root, 3)).toBe(14);
  });

  test('a span begins in the leaf of its first word and ends in the leaf of its last', () => {
    const layout = layoutOf(draftBox('', ['See ', '#ASCO26', ' now']));
    const tag = layout.range({ start: 4, end: 11 });
    expect(tag?.startContainer).toBe(tag?.endContainer);
    expect(tag?.startContainer.textContent).toBe('#ASCO26');
  });

  test('inside an open shadow root', () => {
    document.body.innerHTML = '<div id="interop-outlet"></div>';
    const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('No shadow root.');
    root.innerHTML = quillBox('', 'One #two', 'three');
    const element = root.querySelector('.ql-editor') as HTMLElement;
    const layout = editorOf(element).layout(element);
    expect(layout?.text).toBe('One #two\nthree');
    if (layout) expectRoundTrips(layout);
  });
});
