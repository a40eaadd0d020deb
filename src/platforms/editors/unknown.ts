import type { Editor } from './editor.ts';

/** A compose box whose editor we do not know: it is never read and never touched, and the person is told so. */
export const unknown = {
  id: 'unknown',
  owns: () => true,
  layout: () => undefined,
  replace: () => Promise.resolve('unchanged'),
} as const satisfies Editor;
