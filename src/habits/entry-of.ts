import type { Draft } from '../engine/types.ts';
import type { HabitEntry, RuleOutcome } from './entry.ts';

const HOUR = 3_600_000;

/** One post in numbers. Only known rule ids come through; the draft is counted and dropped. `now` in epoch milliseconds. */
export function entryOf(
  report: { readonly draft: Draft; readonly outcome: HabitEntry['outcome']; readonly found: Readonly<Record<string, number>>; readonly open: Readonly<Record<string, number>> },
  now: number,
  rules: readonly { readonly id: string }[],
): HabitEntry {
  const { draft, outcome, found, open } = report;
  const count = (pattern: RegExp) => draft.text.match(pattern)?.length ?? 0;
  const outcomes: Record<string, RuleOutcome> = {};
  for (const { id } of rules) {
    const posted = open[id] ?? 0;
    const seen = Math.max(found[id] ?? 0, posted);
    if (seen > 0) outcomes[id] = { found: seen, fixed: seen - posted, posted };
  }
  return {
    hour: Math.floor(now / HOUR) * HOUR,
    platform: draft.platform,
    kind: draft.kind,
    outcome,
    rules: outcomes,
    hashtags: count(/(?<![\p{L}\p{N}_&/])#[\p{L}\p{N}_]*\p{L}/gu),
    communityTags: 0,
    links: count(/https?:\/\//giu),
    mentions: count(/(?<![\p{L}\p{N}_.@])@[\p{L}\p{N}_]/gu),
    questions: count(/\?+/gu),
    images: draft.images,
    words: count(/[\p{L}\p{N}]+/gu),
    grade: 0,
  };
}
