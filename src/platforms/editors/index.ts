import { draft } from './draft.ts';
import type { Editor } from './editor.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textarea } from './textarea.ts';
import { unknown } from './unknown.ts';

const editors: readonly Editor[] = [draft, lexical, prosemirror, quill, textarea, unknown];

/** The family an editable root belongs to. Sites change their editor without notice, so each root is asked, not each site. */
export function editorOf(element: HTMLElement): Editor {
  return editors.find((editor) => editor.owns(element)) ?? unknown;
}
