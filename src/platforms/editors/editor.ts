import type { Edit } from '../../engine/types.ts';

/** `done`: the text reads as asked. `unchanged`: nothing happened. `different`: something else happened; nothing more may be tried. */
export type Replaced = 'done' | 'unchanged' | 'different';

/** One family of editors: how its text is replaced so that its own model, the page and undo agree. */
export interface Editor {
  readonly id: 'draft' | 'lexical' | 'prosemirror' | 'quill' | 'textarea';
  /** Whether an editable root belongs to this family. */
  readonly owns: (element: HTMLElement) => boolean;
  /** The text of the box as the site would publish it, or undefined when the tree is not one this family makes. */
  readonly text: (element: HTMLElement) => string | undefined;
  /** Replaces one span and reads it back; the caret lands right after the new words and Ctrl+Z brings the old ones back. */
  readonly replace: (element: HTMLElement, edit: Edit) => Promise<Replaced>;
}
