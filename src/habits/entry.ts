import type { Kind, PlatformId } from '../engine/types.ts';

/** What became of the findings of one rule in one post. */
export interface RuleOutcome {
  /** Findings shown while the post was written. */
  readonly found: number;
  /** Gone by the time it was posted. */
  readonly fixed: number;
  /** Still open when it was posted. */
  readonly posted: number;
}

/** One post, in numbers. Never text, address or handle: the only strings are the platform, the kind, the outcome and rule ids. */
export interface HabitEntry {
  /** Epoch milliseconds of the full hour, on the person's clock, that the post fell in. */
  readonly hour: number;
  readonly platform: PlatformId;
  readonly kind: Kind;
  /** Whether the site showed that the post went out. */
  readonly outcome: 'published' | 'unknown';
  readonly rules: Readonly<Record<string, RuleOutcome>>;
  readonly hashtags: number;
  readonly communityTags: number;
  readonly links: number;
  /** Handles named: credit given. */
  readonly mentions: number;
  readonly questions: number;
  readonly images: number;
  readonly words: number;
  /** Reading grade (Flesch-Kincaid), rounded; 0 when the text is too short to say. */
  readonly grade: number;
}
