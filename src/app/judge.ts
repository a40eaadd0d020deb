import { check } from '../engine/check.ts';
import { loadTagger } from '../engine/nlp.ts';
import { read } from '../engine/read.ts';
import type { Draft } from '../engine/types.ts';
import { entryOf } from '../habits/entry-of.ts';
import type { HabitEntry } from '../habits/entry.ts';
import { rules } from '../rules/index.ts';
import { isOn, type Settings } from '../rules/settings.ts';
import { CHAT_TAGS, isCommunityTag, SPECIALTY_TAGS } from '../words/community-tags.ts';
import { warm } from './warm.ts';
import { answerOf } from './answer-of.ts';
import type { Checked, PostReport } from './wire.ts';

/*
 * Everything of the background that needs rules and words. Its own module, asked for by the first message that needs it: a worker that was stopped answers
 * for settings, badge and pause without waiting for it.
 */

// Once per start of the worker.
let warmed: Promise<void> | undefined;

/** The findings of a draft by the rules that are on, and what the card says of those rules. */
export function judge(draft: Draft, settings: Settings): Checked {
  return answerOf(check(draft, rules.filter((rule) => isOn(rule, settings, draft.platform)), settings), rules);
}

/** Does ahead what the first check would wait for, and loads the tagger. A check that comes meanwhile is answered in between. Never rejects. */
export function prepare(settings: Settings): Promise<void> {
  return (warmed ??= warm(rules.filter((rule) => isOn(rule, settings)), settings).catch(() => undefined).then(loadTagger));
}

/** A post in numbers; its draft is counted and dropped. `now` in epoch milliseconds, `zone` an IANA name. */
export function count({ draft, ...rest }: PostReport, settings: Settings, now: number, zone: string): HabitEntry {
  return entryOf(read(draft, settings), rest, { now, zone, rules, isCommunityTag: (tag) => isCommunityTag(tag) || CHAT_TAGS.has(tag) || SPECIALTY_TAGS.has(tag) });
}
