import type { PlatformId } from '../engine/types.ts';
import type { RuleAbout } from './catalogue.ts';
import { address, flag, NotSettings, switches, whole, words } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** What an institution decides for its people, by its browsers' policy. Every member may be absent: then the person decides. */
export interface Policy {
  /** Folder of rules -> forced on (those that are on by default) or off (all). */
  readonly ruleSets?: Readonly<Record<string, boolean>>;
  /** Rule id -> forced on or off; goes before `ruleSets`. */
  readonly rules?: Readonly<Record<string, boolean>>;
  readonly sites?: Readonly<Partial<Record<PlatformId, boolean>>>;
  readonly hashtagLimit?: Readonly<Partial<Record<PlatformId, number>>>;
  /** Added to the person's own terms. */
  readonly flaggedTerms?: readonly string[];
  readonly policyLink?: string;
  readonly pauseBeforePosting?: boolean;
  readonly keepHabits?: boolean;
  readonly keepWeeks?: number;
}

type Reads = { readonly [Name in keyof Policy]-?: (value: unknown) => NonNullable<Policy[Name]> };

const someSites = <T>(value: unknown, member: string, inner: (value: unknown, member: string) => T): Partial<Record<PlatformId, T>> => {
  if (typeof value !== 'object' || value === null) throw new NotSettings({ kind: 'member', member });
  const given = value as Record<string, unknown>;
  return Object.fromEntries((['x', 'facebook', 'linkedin'] as const).filter((site) => given[site] !== undefined)
    .map((site) => [site, inner(given[site], `${member}.${site}`)]));
};

const reads: Reads = {
  ruleSets: (value) => switches(value, 'ruleSets', {}),
  rules: (value) => switches(value, 'rules', {}),
  sites: (value) => someSites(value, 'sites', (on, member) => flag(on, member, true)),
  hashtagLimit: (value) => someSites(value, 'hashtagLimit', (limit, member) => whole(0, 30)(limit, member, 2)),
  flaggedTerms: (value) => words(1000)(value, 'flaggedTerms', []),
  policyLink: (value) => address(value, 'policyLink', ''),
  pauseBeforePosting: (value) => flag(value, 'pauseBeforePosting', true),
  keepHabits: (value) => flag(value, 'keepHabits', true),
  keepWeeks: (value) => whole(1, 104)(value, 'keepWeeks', 12),
};

/** A policy as the browser hands it over. A member that cannot be read is left out and named, so that the rest still holds. */
export function parsePolicy(value: unknown): { readonly policy: Policy; readonly problems: readonly string[] } {
  if (typeof value !== 'object' || value === null) return { policy: {}, problems: [] };
  const given = value as Record<string, unknown>;
  const problems: string[] = [];
  const members = (Object.keys(reads) as (keyof Policy)[]).flatMap((member) => {
    if (given[member] === undefined) return [];
    try {
      return [[member, reads[member](given[member])]];
    } catch (error) {
      if (!(error instanceof NotSettings)) throw error;
      problems.push(error.problem.kind === 'member' ? error.problem.member : member);
      return [];
    }
  });
  return { policy: Object.fromEntries(members) as Policy, problems };
}

/** Which rules the policy decides, and how. */
export function forcedRules({ ruleSets = {}, rules = {} }: Policy, catalogue: readonly RuleAbout[]): ReadonlyMap<string, boolean> {
  const forced = new Map<string, boolean>();
  for (const { id, offByDefault } of catalogue) {
    const set = ruleSets[id.split('/')[0]!];
    // A set that is forced on leaves its optional rules to the person.
    const on = rules[id] ?? (set && offByDefault ? undefined : set);
    if (on !== undefined) forced.set(id, on);
  }
  return forced;
}

/** The settings that hold: the person's own, with what the policy decides laid over them. */
export function withPolicy(own: Settings, policy: Policy, catalogue: readonly RuleAbout[]): Settings {
  const forced = forcedRules(policy, catalogue);
  const free = (rules: Readonly<Record<string, boolean>>) => Object.fromEntries(Object.entries(rules).filter(([id]) => !forced.has(id)));
  return {
    ...own,
    rules: { ...own.rules, ...Object.fromEntries(forced) },
    siteRules: { x: free(own.siteRules.x), facebook: free(own.siteRules.facebook), linkedin: free(own.siteRules.linkedin) },
    sites: { ...own.sites, ...policy.sites },
    hashtagLimit: { ...own.hashtagLimit, ...policy.hashtagLimit },
    flaggedTerms: [...new Set([...own.flaggedTerms, ...policy.flaggedTerms ?? []])],
    policyLink: policy.policyLink ?? own.policyLink,
    pauseBeforePosting: policy.pauseBeforePosting ?? own.pauseBeforePosting,
    keepHabits: policy.keepHabits ?? own.keepHabits,
    keepWeeks: policy.keepWeeks ?? own.keepWeeks,
  };
}
