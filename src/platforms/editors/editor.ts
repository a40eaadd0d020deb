import type { Edit } from '../../engine/types.ts';
import type { Layout } from '../layout.ts';

/** `done`: the text reads as asked. `unchanged`: nothing happened. `different`: something else happened; nothing more may be tried. */
export type Replaced = 'done' | 'unchanged' | 'different';

/** One family of editors: how its text is read, and replaced so that its own model, the page and undo agree. */
export interface Editor {
  readonly id: 'draft' | 'lexical' | 'prosemirror' | 'quill' | 'textarea' | 'unknown';
  /** Whether an editable root belongs to this family. */
  readonly owns: (element: HTMLElement) => boolean;
  /** The text of the box as the site would publish it and its places on the page, or undefined when the tree is not one this family makes. */
  readonly layout: (element: HTMLElement) => Layout | undefined;
  /** Applies edits to a box that reads `was`, and reads it back; the caret lands right after the new words and Ctrl+Z brings the old ones back. */
  readonly replace: (element: HTMLElement, edits: readonly Edit[], was: string) => Promise<Replaced>;
}
