import { gradeOf } from '../engine/grade.ts';
import type { Reading } from '../engine/read.ts';
import { hourOf } from './calendar.ts';
import type { HabitEntry, RuleOutcome } from './entry.ts';

/** What is known where a post is counted, besides the post. */
export interface Circumstances {
  /** Epoch milliseconds, and the IANA zone of the person's clock. */
  readonly now: number;
  readonly zone: string;
  /** Rules that exist: findings of any other id are dropped. */
  readonly rules: readonly { readonly id: string }[];
  /** Whether a hashtag (with its sign, lower case) is one that a community of patients or clinicians gathers under. */
  readonly isCommunityTag: (tag: string) => boolean;
}

/** One post in numbers. The draft behind the reading is counted and dropped. */
export function entryOf(
  reading: Reading,
  report: { readonly outcome: HabitEntry['outcome']; readonly found: Readonly<Record<string, number>>; readonly open: Readonly<Record<string, number>> },
  { now, zone, rules, isCommunityTag }: Circumstances,
): HabitEntry {
  const { draft, text, hashtags, mentions, links } = reading;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    hour: hourOf(now, zone),
    platform: draft.platform,
    kind: draft.kind,
    outcome: report.outcome,
    rules: outcomes(report.found, report.open, rules),
    hashtags: hashtags.length,
    communityTags: hashtags.filter((tag) => isCommunityTag(tag.text.toLowerCase().replace('＃', '#'))).length,
    links: links.length,
    mentions: mentions.length,
    questions: count(/\?+(?=\s|$|["”’)])/gu),
    images: draft.images,
    words: count(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu),
    grade: reading.english ? gradeOf(text) : 0,
  };
}

function outcomes(found: Readonly<Record<string, number>>, open: Readonly<Record<string, number>>, rules: Circumstances['rules']): Record<string, RuleOutcome> {
  const known: Record<string, RuleOutcome> = {};
  for (const { id } of rules) {
    const posted = open[id] ?? 0;
    const seen = Math.max(found[id] ?? 0, posted);
    if (seen > 0) known[id] = { found: seen, fixed: seen - posted, posted };
  }
  return known;
}
