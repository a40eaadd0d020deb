import Quill from 'quill';
import { replica } from '../page/replica.ts';

/** Selection inside a shadow root: only Chromium gives the root one of its own; in Firefox the document's own reaches inside. */
interface SelectingRoot extends ShadowRoot {
  getSelection?: () => Selection | null;
}

/** What is patched of Quill's selection, which knows only the document's. */
interface PatchedSelection {
  hasFocus: () => boolean;
  getNativeRange: () => unknown;
  normalizeNative: (range: Range) => unknown;
}

/** A Quill editor in an open shadow root, with focus and selection patched as a site that puts it there must do. */
export function quillBox(name: string, container: HTMLElement, root: ShadowRoot, placeholder: string, label: string, onText: (text: string) => void): Quill {
  const quill = new Quill(container, {
    placeholder,
    formats: ['mention'],
    modules: { toolbar: false, history: { delay: 500, userOnly: true } },
  });
  const selection = quill.selection as unknown as PatchedSelection;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const native = (root as SelectingRoot).getSelection?.() ?? document.getSelection();
    if (!native || native.rangeCount === 0) return null;
    const range = native.getRangeAt(0);
    return quill.root.contains(range.startContainer) ? selection.normalizeNative(range) : null;
  };
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', label);
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  // Quill ends every text with a newline that nobody typed.
  const text = () => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => onText(text()));
  replica.boxes.set(name, { element: quill.root, model: text });
  return quill;
}
