import type { PlatformId, Preferences } from '../engine/types.ts';
import type { Rule } from '../engine/rule.ts';

/** Everything a person (or their hospital) can choose. Plain data, stored under one key, versioned. */
export interface Settings extends Preferences {
  readonly version: 1;
  /** Rule id -> on; only what differs from the rule's own default. */
  readonly rules: Readonly<Record<string, boolean>>;
  /** Rule ids that are off on one site only. */
  readonly siteRules: Readonly<Record<PlatformId, Readonly<Record<string, boolean>>>>;
  /** Whether Curbside works on a site at all. */
  readonly sites: Readonly<Record<PlatformId, boolean>>;
  /** Epoch milliseconds until which Curbside is silent everywhere; 0 when it is not paused. */
  readonly pausedUntil: number;
  /** Ask once before posting while a `risk` finding is open. */
  readonly pauseBeforePosting: boolean;
  readonly showChip: boolean;
  /** Count posts for the weekly summary. */
  readonly keepHabits: boolean;
  /** How many weeks of habit entries are kept. */
  readonly keepWeeks: number;
  /** The person's own goal; 0 when none is set. */
  readonly postsPerWeekGoal: number;
  /** First day of the week: 1 Monday, 0 Sunday. */
  readonly weekStart: 0 | 1;
  /** Scale of the card's and pages' text. */
  readonly textSize: 'normal' | 'large' | 'larger';
  /** Address of the institution's social media policy, or ''. */
  readonly policyLink: string;
  /** Why the person posts: one to three goals in their own words, chosen at first run. */
  readonly goals: readonly string[];
}

/** What a new person starts with. */
export const defaults: Settings = {
  version: 1,
  role: 'clinician',
  hashtagLimit: { x: 2, facebook: 2, linkedin: 2 },
  allowedNames: [],
  flaggedTerms: [],
  ties: [],
  rules: {},
  siteRules: { x: {}, facebook: {}, linkedin: {} },
  sites: { x: true, facebook: true, linkedin: true },
  pausedUntil: 0,
  pauseBeforePosting: true,
  showChip: true,
  keepHabits: true,
  keepWeeks: 12,
  postsPerWeekGoal: 0,
  weekStart: 1,
  textSize: 'normal',
  policyLink: '',
  goals: [],
};

/** Whether a rule is on, everywhere or on one site. */
export function isOn(rule: Rule, settings: Settings, platform?: PlatformId): boolean {
  const general = settings.rules[rule.id] ?? !rule.offByDefault;
  return platform ? (settings.siteRules[platform][rule.id] ?? general) : general;
}
