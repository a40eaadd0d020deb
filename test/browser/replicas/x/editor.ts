import { CompositeDecorator, Editor, EditorState, Modifier, getDefaultKeyBinding, type ContentBlock } from 'draft-js';
import { createElement as h, useEffect, useRef, type ChangeEvent, type KeyboardEvent, type ReactNode } from 'react';
import { replica } from '../page/replica.ts';

// Without decorators the worst corruption of Draft.js does not show: each #hashtag, @mention and address is a leaf of its own.
const decorated = [
  { pattern: /(?<![\w#])#[\p{L}\p{N}_]+/gu, className: 'tag' },
  { pattern: /(?<![\w@])@\w{1,15}/g, className: 'tag' },
  { pattern: /https?:\/\/\S+/g, className: 'tag' },
];

const decorator = new CompositeDecorator(decorated.map(({ pattern, className }) => ({
  strategy(block: ContentBlock, found: (start: number, end: number) => void) {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  },
  component: ({ children }: { children: ReactNode }) => h('span', { className }, children),
})));

export const emptyBox = (): EditorState => EditorState.createEmpty(decorator);
export const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

interface BoxProps {
  /** Name of this box for tests. */
  readonly name: string;
  readonly testid: string;
  readonly label: string;
  readonly placeholder: string;
  readonly state: EditorState;
  readonly onChange: (change: (old: EditorState) => EditorState) => void;
  readonly onPost: () => void;
  readonly focus?: boolean;
}

/** One Draft.js compose box, in the tree that X gives it. */
export function Box({ name, testid, label, placeholder, state, onChange, onPost, focus = false }: BoxProps) {
  const editor = useRef<Editor>(null);
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const element = frame.current?.querySelector<HTMLElement>('.public-DraftEditor-content');
    if (!element) return;
    // X puts its own attributes on the editable element that Draft.js makes.
    element.setAttribute('aria-multiline', 'true');
    element.setAttribute('tabindex', '0');
    replica.boxes.set(name, {
      element,
      model: () => textOf(latest.current),
      mention: (person) => onChange((old) => {
        const at = old.getCurrentContent().getSelectionAfter().merge({ hasFocus: true });
        return EditorState.push(old, Modifier.insertText(old.getCurrentContent(), at, `@${person} `), 'insert-characters');
      }),
    });
    if (focus) editor.current?.focus();
    return () => {
      if (replica.boxes.get(name)?.element === element) replica.boxes.delete(name);
    };
  }, [name]);
  return h('div', { className: 'box', ref: frame, 'data-testid': `${testid}RichTextInputContainer`, onClick: () => editor.current?.focus() },
    h(Editor, {
      ref: editor,
      editorState: state,
      onChange: (next: EditorState) => onChange(() => next),
      webDriverTestID: testid,
      ariaLabel: label,
      ariaMultiline: true,
      role: 'textbox',
      placeholder,
      spellCheck: true,
      stripPastedStyles: true,
      keyBindingFn: (event) => (event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'post' : getDefaultKeyBinding(event)),
      handleKeyCommand: (command) => {
        if (command !== 'post') return 'not-handled';
        onPost();
        return 'handled';
      },
    }));
}

/** The compose box of the small-screen site: a textarea under a div that carries the test id. */
export function PlainBox({ name, testid, label, placeholder, text, onChange, onPost }: {
  readonly name: string;
  readonly testid: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onPost: () => void;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    replica.boxes.set(name, { element, model: () => latest.current });
    return () => {
      if (replica.boxes.get(name)?.element === element) replica.boxes.delete(name);
    };
  }, [name]);
  return h('div', { className: 'box', 'data-testid': testid },
    h('textarea', {
      ref: area,
      'aria-label': label,
      placeholder,
      value: text,
      rows: 4,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.currentTarget.value),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onPost();
      },
    }));
}
