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
  /** Lines of the profile checklist that the person ticked. */
  readonly profileDone: readonly string[];
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
  profileDone: [],
};

/** What decides whether a rule is on: its id and its default. */
type Switchable = Pick<Rule, 'id' | 'offByDefault'>;

/** Whether a rule is on, everywhere or on one site. */
export function isOn(rule: Switchable, settings: Settings, platform?: PlatformId): boolean {
  const general = settings.rules[rule.id] ?? !rule.offByDefault;
  return platform ? (settings.siteRules[platform][rule.id] ?? general) : general;
}

/** Settings with rules turned on or off, everywhere or on one site; only what differs from the default is kept. */
export function turned(settings: Settings, rules: readonly Switchable[], on: boolean, platform?: PlatformId): Settings {
  const ids = new Set(rules.map(({ id }) => id));
  const without = (switches: Readonly<Record<string, boolean>>) => Object.fromEntries(Object.entries(switches).filter(([id]) => !ids.has(id as Rule['id'])));
  const differing = rules.filter((rule) => on !== (platform ? isOn(rule, settings) : !rule.offByDefault));
  const switches = Object.fromEntries(differing.map(({ id }) => [id, on]));
  return platform
    ? { ...settings, siteRules: { ...settings.siteRules, [platform]: { ...without(settings.siteRules[platform]), ...switches } } }
    : { ...settings, rules: { ...without(settings.rules), ...switches } };
}
