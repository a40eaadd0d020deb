import { Editor, Extension } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import Placeholder from '@tiptap/extension-placeholder';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { el } from '../page/element.ts';
import { replica } from '../page/replica.ts';

export interface TipTapBox {
  /** The wrapper that LinkedIn shares between posts, comments and messages. */
  readonly frame: HTMLElement;
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly clear: () => void;
  readonly focus: () => void;
  readonly remove: () => void;
}

/** Colours hashtags by decoration, so that a paragraph is several text nodes. */
const Hashtags = Extension.create({
  name: 'hashtags',
  addProseMirrorPlugins: () => [new Plugin({
    props: {
      decorations({ doc }) {
        const found: Decoration[] = [];
        doc.descendants((node, at) => {
          for (const match of node.text?.matchAll(/(?<![\w#])#[\p{L}\p{N}_]+/gu) ?? []) {
            found.push(Decoration.inline(at + match.index, at + match.index + match[0].length, { class: 'tag' }));
          }
        });
        return DecorationSet.create(doc, found);
      },
    },
  })],
});

/** An empty document as data: TipTap parses markup from strings, which Trusted Types forbid. */
const empty = { type: 'doc', content: [{ type: 'paragraph' }] };

/** One TipTap box in the tree that LinkedIn gives it. */
export function tiptapBox(choices: {
  /** Name of this box for tests. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onText?: (text: string) => void;
  readonly onPost?: () => void;
}): TipTapBox {
  const frame = el('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: '_3f2a1b' });
  const text = () => editor.getText({ blockSeparator: '\n' });
  const editor: Editor = new Editor({
    element: frame,
    // The page's own sheet has these rules; a style tag would break its content security policy.
    injectCSS: false,
    content: empty,
    extensions: [
      StarterKit.configure({
        bold: false, italic: false, strike: false, underline: false, code: false, codeBlock: false, heading: false, blockquote: false, link: false,
        bulletList: false, orderedList: false, listItem: false, listKeymap: false, horizontalRule: false, trailingNode: false, dropcursor: false, gapcursor: false,
      }),
      Mention.configure({ renderText: ({ node }) => String(node.attrs['label']), renderHTML: ({ node }) => ['a', { class: 'mention', 'data-mention': '' }, String(node.attrs['label'])] }),
      Placeholder.configure({ placeholder: choices.placeholder }),
      Hashtags,
    ],
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': choices.label, 'aria-multiline': 'true', ...choices.attributes },
      handleKeyDown: (_, event) => {
        if (!choices.onPost || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        choices.onPost();
        return true;
      },
    },
    onUpdate: () => choices.onText?.(text()),
  });
  const element = editor.view.dom;
  replica.boxes.set(choices.name, {
    element,
    model: text,
    mention: (name) => editor.chain().focus('end').insertContent([{ type: 'mention', attrs: { id: name, label: name } }, { type: 'text', text: ' ' }]).run(),
  });
  return {
    frame,
    element,
    text,
    clear: () => void editor.commands.setContent(empty, { emitUpdate: true }),
    focus: () => void editor.commands.focus('end'),
    remove() {
      if (replica.boxes.get(choices.name)?.element === element) replica.boxes.delete(choices.name);
      editor.destroy();
    },
  };
}
