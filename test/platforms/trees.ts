/** Small hand-made trees, as the sites' editors draw them. */

/** Puts markup on the page and gives the element of a selector. */
export function show(markup: string, selector = '[contenteditable="true"], textarea'): HTMLElement {
  document.body.innerHTML = markup;
  return one(selector);
}

/** The first element of a selector on the page. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing on the page matches ${selector}.`);
  return found;
}

/** A Draft.js box; each line is a list of leaves, those that begin with # or @ wrapped as a decorator wraps them. */
export function draftBox(attributes: string, ...lines: readonly (readonly string[])[]): string {
  const leaf = (words: string) => `<span data-offset-key="a-0-0"><span data-text="true">${words}</span></span>`;
  const blocks = lines.map((leaves) => {
    const inside = leaves.map((words) => (/^[#@]/u.test(words) ? `<span class="tag">${leaf(words)}</span>` : leaf(words))).join('');
    return `<div data-block="true" data-editor="e"><div class="public-DraftStyleDefault-block public-DraftStyleDefault-ltr">${inside || '<span data-offset-key="a-0-0"><br data-text="true"></span>'}</div></div>`;
  });
  return `<div class="DraftEditor-root"><div class="DraftEditor-editorContainer"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" ${attributes}><div data-contents="true">${blocks.join('')}</div></div></div></div>`;
}

/** A Lexical box of paragraphs. */
export function lexicalBox(attributes: string, ...lines: readonly string[]): string {
  const paragraphs = lines.map((words) => `<p dir="auto">${words ? `<span data-lexical-text="true">${words}</span>` : '<br>'}</p>`);
  return `<div contenteditable="true" role="textbox" data-lexical-editor="true" ${attributes}>${paragraphs.join('')}</div>`;
}

/** A TipTap box of paragraphs, in the wrapper that LinkedIn uses for posts, comments, messages and profiles alike. */
export function tiptapBox(attributes: string, ...lines: readonly string[]): string {
  const paragraphs = lines.map((words) => `<p>${words || '<br class="ProseMirror-trailingBreak">'}</p>`);
  return `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" ${attributes}>${paragraphs.join('')}</div></div>`;
}

/** A Quill box of paragraphs. */
export function quillBox(attributes: string, ...lines: readonly string[]): string {
  return `<div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" ${attributes}>${lines.map((words) => `<p>${words || '<br>'}</p>`).join('')}</div></div>`;
}

/** A click on an element, as a listener on the window sees it while it comes down. */
export function click(element: Element): Event {
  return heard(element, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
}

/** A key pressed on an element. */
export function press(element: Element, key: string, held: KeyboardEventInit = {}): Event {
  return heard(element, new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...held }));
}

/** Events lose their path when they are over; the question about them is asked on the way down. */
function heard(element: Element, event: Event): Event {
  const path = [...pathOf(element), window];
  Object.defineProperty(event, 'composedPath', { value: () => path });
  return event;
}

function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at: Node | null = element; at; at = at.parentNode ?? ('host' in at ? (at as ShadowRoot).host : null)) path.push(at);
  return path;
}
