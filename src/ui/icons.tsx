import type { Severity } from '../engine/types.ts';
import type { ChipState } from './view.ts';

/** Shapes differ as much as colours do: severity is never told by colour alone. 16 by 16, drawn in the text's own colour. */
const SHAPES = {
  risk: 'M8 1.6a1.4 1.4 0 0 1 1.22.7l5.9 10.3A1.4 1.4 0 0 1 13.9 14.7H2.1a1.4 1.4 0 0 1-1.22-2.1l5.9-10.3A1.4 1.4 0 0 1 8 1.6Zm-.85 4.1.2 4h1.3l.2-4Zm.85 5a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9Z',
  advice: 'M11.3 1.9a1.6 1.6 0 0 1 2.26 0l.54.54a1.6 1.6 0 0 1 0 2.26l-7.7 7.7L2 14l1.6-4.4Zm-6.5 8.3-.62 1.62 1.62-.62 5.2-5.2-1-1Z',
  hint: 'M8 1.2a4.9 4.9 0 0 1 2.8 8.92c-.35.25-.55.6-.55 1v.38h-4.5v-.38c0-.4-.2-.75-.55-1A4.9 4.9 0 0 1 8 1.2ZM5.9 12.7h4.2v.5a1.6 1.6 0 0 1-1.6 1.6h-1a1.6 1.6 0 0 1-1.6-1.6Z',
  clear: 'M13.6 3.9 6.4 12.1 2.4 8.4l1.1-1.2 2.8 2.6 6.1-7Z',
  checking: 'M3.2 6.8a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm4.8 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm4.8 0a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Z',
  unreadable: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 1.5a5 5 0 0 0-3.96 8.05l7.01-7.01A4.97 4.97 0 0 0 8 3Zm3.96 1.95-7.01 7.01a5 5 0 0 0 7.01-7.01Z',
  paused: 'M4.5 3h2.2v10H4.5Zm4.8 0h2.2v10H9.3Z',
  previous: 'M10.3 3.1 5.4 8l4.9 4.9 1-1L7.4 8l3.9-3.9Z',
  next: 'm5.7 3.1-1 1L8.6 8l-3.9 3.9 1 1L10.6 8Z',
  close: 'm4 3 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4Z',
  arrow: 'M9.2 3.4 8.2 4.4l2.9 2.9H2.4v1.4h8.7l-2.9 2.9 1 1L13.8 8Z',
} as const;

/** The name of a shape. */
export type IconName = keyof typeof SHAPES;

/** A small drawing beside words that say the same; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

/** The drawing for what the chip says. */
export function iconOf(state: ChipState, gravest: Severity | undefined): IconName {
  if (state === 'findings') return gravest ?? 'hint';
  return state === 'failed' ? 'unreadable' : state;
}
