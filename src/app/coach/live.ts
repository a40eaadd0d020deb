import type { Box } from './box.ts';

/** One compose box while it is on the page, with what is under way for it. */
export interface Live {
  readonly box: Box;
  /** Ends when the box leaves the page. */
  readonly life: AbortController;
  /** Where the open findings stand on the page, as last painted. */
  spots: readonly Spot[];
  /** The rest after which the box is checked. */
  timer: ReturnType<typeof setTimeout> | undefined;
  /** An input method is at work in it. */
  composing: boolean;
}

/** A finding's place on the page. */
export interface Spot {
  readonly key: string;
  readonly range: Range;
}
