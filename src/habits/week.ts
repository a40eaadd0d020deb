import type { PlatformId } from '../engine/types.ts';
import { dayIn, wallAt, weekAt, type WeekDays, type WeekStart } from './calendar.ts';
import type { HabitEntry, RuleOutcome } from './entry.ts';

/** How many of a number of posts do something. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** One day of a week. `start` and `end` bound it, half-open, in epoch milliseconds. */
export interface Day {
  readonly start: number;
  readonly end: number;
  readonly posts: number;
  readonly platforms: Readonly<Record<PlatformId, number>>;
}

/** What became of one rule's findings over a week. */
export interface RuleWeek extends RuleOutcome {
  readonly id: string;
}

/** One week of posting, in numbers. A summary, not a score. */
export interface Week {
  /** First moment of the week and of the next one, epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly posts: number;
  /** Posts of which the site did not show whether they went out. */
  readonly unknown: number;
  /** The seven days in order. */
  readonly days: readonly Day[];
  readonly platforms: Readonly<Record<PlatformId, number>>;
  /** `hours[day][hour]` on the person's clock. */
  readonly hours: readonly (readonly number[])[];
  readonly findings: RuleOutcome;
  /** Most found first, then most posted anyway, then by id. */
  readonly rules: readonly RuleWeek[];
  /** Posts that answer nobody, and posts that answer somebody. */
  readonly ownPosts: number;
  readonly replies: number;
  /** Shares of the own posts. */
  readonly credit: Share;
  readonly sources: Share;
  readonly community: Share;
  readonly conversations: Share;
  /** Medians over the own posts; undefined when there is nothing to say. */
  readonly medianHashtags: number | undefined;
  readonly medianGrade: number | undefined;
}

const NONE: Readonly<Record<PlatformId, number>> = { x: 0, facebook: 0, linkedin: 0 };

/** Sums up the entries that fall in a week; entries of other weeks are ignored, and their order does not matter. */
export function summarise(entries: readonly HabitEntry[], week: WeekDays, zone: string): Week {
  const within = entries.filter(({ hour }) => dayIn(week, hour) >= 0);
  const own = within.filter(({ kind }) => kind !== 'reply' && kind !== 'comment');
  const share = (does: (entry: HabitEntry) => boolean): Share => ({ count: own.filter(does).length, of: own.length });
  const hours = Array.from({ length: 7 }, () => Array<number>(24).fill(0));
  for (const { hour } of within) hours[dayIn(week, hour)]![wallAt(hour, zone).hour]! += 1;
  const rules = ruleWeeks(within);
  return {
    start: week[0]!,
    end: week[7]!,
    posts: within.length,
    unknown: within.filter(({ outcome }) => outcome === 'unknown').length,
    days: Array.from({ length: 7 }, (_, index) => {
      const day = within.filter(({ hour }) => dayIn(week, hour) === index);
      return { start: week[index]!, end: week[index + 1]!, posts: day.length, platforms: byPlatform(day) };
    }),
    platforms: byPlatform(within),
    hours,
    findings: rules.reduce((sum, rule) => add(sum, rule), { found: 0, fixed: 0, posted: 0 } as RuleOutcome),
    rules,
    ownPosts: own.length,
    replies: within.length - own.length,
    credit: share(({ mentions }) => mentions > 0),
    sources: share(({ links }) => links > 0),
    community: share(({ communityTags }) => communityTags > 0),
    conversations: share(({ questions }) => questions > 0),
    medianHashtags: median(own.map(({ hashtags }) => hashtags)),
    medianGrade: median(own.map(({ grade }) => grade).filter((grade) => grade > 0)),
  };
}

/** This week and those before it, newest first. */
export function weeks(entries: readonly HabitEntry[], now: number, zone: string, weekStart: WeekStart, count: number): Week[] {
  return Array.from({ length: count }, (_, back) => summarise(entries, weekAt(now, zone, weekStart, back), zone));
}

/**
 * The one thing to work on next: the rule most often posted anyway; where none was, the one most often found.
 * Ties go to the graver rule (`gravest` lists rule ids, gravest first). Undefined when nothing was found.
 */
export function nextStep(week: Week, gravest: readonly string[]): RuleWeek | undefined {
  const rank = ({ id }: RuleWeek) => (gravest.includes(id) ? gravest.indexOf(id) : gravest.length);
  return [...week.rules].sort((a, b) => b.posted - a.posted || (a.posted > 0 ? 0 : b.found - a.found) || rank(a) - rank(b))[0];
}

function ruleWeeks(entries: readonly HabitEntry[]): RuleWeek[] {
  const sums = new Map<string, RuleOutcome>();
  for (const { rules } of entries) {
    for (const [id, outcome] of Object.entries(rules)) sums.set(id, add(sums.get(id) ?? { found: 0, fixed: 0, posted: 0 }, outcome));
  }
  return [...sums].map(([id, outcome]) => ({ id, ...outcome }))
    .sort((a, b) => b.found - a.found || b.posted - a.posted || (a.id < b.id ? -1 : 1));
}

function add(a: RuleOutcome, b: RuleOutcome): RuleOutcome {
  return { found: a.found + b.found, fixed: a.fixed + b.fixed, posted: a.posted + b.posted };
}

function byPlatform(entries: readonly HabitEntry[]): Record<PlatformId, number> {
  const counts = { ...NONE };
  for (const { platform } of entries) counts[platform] += 1;
  return counts;
}

function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
