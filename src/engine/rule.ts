import type { Hit, Severity, Source } from './types.ts';
import type { Reading } from './read.ts';
import type { Surface } from './surface.ts';

/** One piece of advice. Atomic: it sees the draft through its reading, never other rules. The `.md` beside it holds its cases. One that needs no more than the surface may say so. */
export interface Rule<Needs extends Surface = Reading> {
  /** `folder/file-name`: the setting, the page and the test are called the same. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  /** An imperative of at most seven words. */
  readonly title: string;
  /** Why, for a person, in one or two sentences. */
  readonly why: string;
  readonly source: Source;
  /** Off until the person turns it on. */
  readonly offByDefault?: true;
  readonly check: (reading: Needs) => Iterable<Hit>;
}
