import type { Hit, Severity, Source } from './types.ts';
import type { Reading } from './read.ts';

/** One piece of advice. Atomic: it sees the draft through its reading, never other rules. The `.md` beside it holds its cases. */
export interface Rule {
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
  readonly check: (reading: Reading) => Iterable<Hit>;
}
