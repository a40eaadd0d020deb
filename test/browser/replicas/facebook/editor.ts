import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode, $createTextNode, $getRoot, COMMAND_PRIORITY_CRITICAL, createEditor, KEY_ENTER_COMMAND, mergeRegister, type LexicalEditor,
} from 'lexical';
import { el } from '../page/element.ts';
import { replica } from '../page/replica.ts';

export interface BoxChoices {
  /** Name of this box for tests. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  /** Runs on Enter instead of a new paragraph: comments and chat. */
  readonly onEnter?: () => void;
  /** Runs on Ctrl+Enter. */
  readonly onPost?: () => void;
  readonly onText: (text: string) => void;
}

export interface LexicalBox {
  readonly frame: HTMLElement;
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly clear: () => void;
  readonly remove: () => void;
}

/** One Lexical box in the tree that Facebook gives it, with hashtags as nodes of their own. */
export function lexicalBox({ name, label, placeholder, onEnter, onPost, onText }: BoxChoices): LexicalBox {
  const element = el('div', {
    contenteditable: 'true', role: 'textbox', spellcheck: 'true', tabindex: '0', class: 'notranslate x1hl2dhg xzsf02u',
    'aria-label': label, 'aria-placeholder': placeholder, 'aria-multiline': 'true',
  });
  const hint = el('div', { class: 'placeholder', 'aria-hidden': 'true' }, placeholder);
  const frame = el('div', { class: 'lexical-frame x78zum5' }, element, hint);
  const editor: LexicalEditor = createEditor({
    namespace: name,
    nodes: [HashtagNode],
    theme: { paragraph: 'xdj266r', hashtag: 'tag' },
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  const text = () => editor.getEditorState().read(() => $getRoot().getChildren().map((block) => block.getTextContent()).join('\n'));
  const stop = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    registerLexicalHashtag(editor),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
      const act = event?.ctrlKey || event?.metaKey ? onPost : event?.shiftKey ? undefined : onEnter;
      if (!act) return false;
      event?.preventDefault();
      act();
      return true;
    }, COMMAND_PRIORITY_CRITICAL),
    editor.registerUpdateListener(() => {
      const now = text();
      hint.hidden = now !== '';
      onText(now);
    }),
  );
  const clear = () => editor.update(() => {
    $getRoot().clear().append($createParagraphNode());
  }, { discrete: true });
  clear();
  replica.boxes.set(name, {
    element,
    model: text,
    mention: (person) => editor.update(() => {
      $getRoot().getLastDescendant()?.getTopLevelElement()?.selectEnd().insertNodes([$createTextNode(person).setMode('segmented'), $createTextNode(' ')]);
    }),
  });
  return {
    frame,
    element,
    text,
    clear,
    remove() {
      stop();
      editor.setRootElement(null);
      if (replica.boxes.get(name)?.element === element) replica.boxes.delete(name);
    },
  };
}
