import type { Draft, Edit } from '../../../src/engine/types.ts';
import type { Replaced } from '../../../src/platforms/editors/editor.ts';
import type { Outcome } from '../../../src/platforms/platform.ts';

/** What a test may ask the platform code that runs in a content script's world, and what it answers. */
export interface Questions {
  /** The draft of the box asked about; undefined when it is none, or cannot be read. */
  read(): { readonly composer: boolean; readonly draft?: Draft | undefined };
  /** Takes every span of the text there and back: the ones that came back wrong, at most ten. */
  roundTrips(): { readonly wrong: readonly string[]; readonly spans: number };
  /** Milliseconds of the page's time for one walk, one reading with its surroundings, one focus on the box and on something else, one search of the page. */
  costs(): Readonly<Record<'layout' | 'read' | 'focus' | 'elsewhere' | 'find', number>>;
  /** What stands on the page under a span. */
  words(start: number, end: number): string | undefined;
  replace(edits: readonly Edit[], was: string): Promise<Replaced>;
  /** Two at once: only one may act. */
  replaceTwice(edits: readonly Edit[], was: string): Promise<readonly Replaced[]>;
  /** How many composers `find` sees on the page. */
  found(): number;
  /** What was taken for a submit so far, and what became of it as far as it is known. */
  submits(): readonly { readonly type: string; readonly box: boolean; readonly outcome?: Outcome | undefined }[];
}

/** The answer to a question. */
export type Answer<Name extends keyof Questions> = Awaited<ReturnType<Questions[Name]>>;

/** One question on its way. */
export interface Asked {
  readonly number: number;
  readonly name: keyof Questions;
  readonly arguments: readonly unknown[];
}

/** Its answer. */
export interface Answered {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
}
