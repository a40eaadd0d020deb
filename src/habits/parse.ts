import type { HabitEntry, RuleOutcome } from './entry.ts';

const COUNTS = ['hashtags', 'communityTags', 'links', 'mentions', 'questions', 'images', 'words', 'grade'] as const;
const RULE_ID = /^[a-z]+\/[a-z0-9-]+$/;
/** Every zone's clock is a multiple of this from UTC, so every full hour on a clock is one too. */
const QUARTER = 15 * 60_000;

/** A stored value as an entry, or undefined when it is none. Unknown keys are dropped: nothing but numbers and known words comes through. */
export function parseEntry(value: unknown): HabitEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entry = value as Record<string, unknown>;
  const { hour, platform, kind, outcome } = entry;
  if (!isCount(hour) || hour % QUARTER !== 0) return undefined;
  if (platform !== 'x' && platform !== 'facebook' && platform !== 'linkedin') return undefined;
  if (kind !== 'post' && kind !== 'reply' && kind !== 'quote' && kind !== 'comment' && kind !== 'thread') return undefined;
  if (outcome !== 'published' && outcome !== 'unknown') return undefined;
  const counts = Object.fromEntries(COUNTS.map((name) => [name, isCount(entry[name]) ? entry[name] : 0])) as Record<(typeof COUNTS)[number], number>;
  return { hour, platform, kind, outcome, rules: parseRules(entry['rules']), ...counts };
}

function parseRules(value: unknown): Record<string, RuleOutcome> {
  if (typeof value !== 'object' || value === null) return {};
  const rules: Record<string, RuleOutcome> = {};
  for (const [id, outcome] of Object.entries(value as Record<string, unknown>)) {
    if (!RULE_ID.test(id) || typeof outcome !== 'object' || outcome === null) continue;
    const { found, fixed, posted } = outcome as Record<string, unknown>;
    if (isCount(found) && isCount(fixed) && isCount(posted)) rules[id] = { found, fixed, posted };
  }
  return rules;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
