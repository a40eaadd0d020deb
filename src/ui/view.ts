import type { Severity, Source } from '../engine/types.ts';

/** What the chip says. `failed`: the background did not answer; nothing was checked. */
export type ChipState = 'checking' | 'clear' | 'findings' | 'unreadable' | 'failed' | 'paused';

/** The changed words of a fix, one pair per edit; `after` is empty where words are taken out. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/** One fix as the card shows it. */
export interface CardFix {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** One finding as the card shows it. */
export interface CardFinding {
  /** Stays the same while the finding is carried across edits. */
  readonly key: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly because?: string;
  readonly why: string;
  readonly source?: Source;
  /** The words it is about; absent when it is about the whole draft. */
  readonly words?: string;
  /** Whether the words could be a name that is never to be flagged again. */
  readonly mayBeAllowed: boolean;
  readonly fixes: readonly CardFix[];
}

/** What just happened, said inside the card and kept there until the next act. */
export type Note =
  | { readonly kind: 'fixed' | 'changed' | 'copied' | 'refused' | 'pressAgain' }
  | { readonly kind: 'ignored' | 'neverFlagged' | 'ruleOff' | 'chipHidden'; readonly words?: string }
  /** The editor did not take the fix: `unchanged` nothing happened, `different` something else did. */
  | { readonly kind: 'unchanged' | 'different'; readonly copy: string };

/** The card: one finding at a time. */
export interface CardView {
  readonly state: ChipState;
  /** The finding shown; absent when there is none. */
  readonly finding?: CardFinding;
  /** 1-based place among those reachable. */
  readonly at: number;
  readonly reachable: number;
  /** How many more wait behind "Show all". */
  readonly behind: number;
  readonly note?: Note;
  /** The keyboard opened it (or works in it): it holds the focus. */
  readonly takesFocus: boolean;
  readonly busy: boolean;
  readonly chipShown: boolean;
  readonly policyLink: string;
}

/** The question before posting. */
export interface PauseView {
  readonly findings: readonly CardFinding[];
}

/** Everything the coach shows in a page, as data. */
export interface CoachView {
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'light' | 'dark';
  readonly textSize: 'normal' | 'large' | 'larger';
  readonly chip?: { readonly state: ChipState; readonly count: number; readonly gravest?: Severity; readonly expanded: boolean };
  readonly card?: CardView;
  readonly pause?: PauseView;
  /** One polite sentence for screen readers. */
  readonly status: string;
}

/** Everything a person can do in it. */
export interface CoachActions {
  toggleCard(): void;
  closeCard(): void;
  previous(): void;
  next(): void;
  showAll(): void;
  fix(index: number): void;
  copy(): void;
  notInThisPost(): void;
  neverFlag(): void;
  turnOff(): void;
  hideChip(): void;
  undo(): void;
  fixIt(): void;
  postAnyway(): void;
  /** Esc in the pause dialog: back to editing. */
  keepEditing(): void;
}

/** How many findings are reachable before "Show all": more at once are read less. */
export const AT_ONCE = 3;
