import type { Reading } from '../engine/read.ts';
import type { Rule } from '../engine/rule.ts';
import type { Hit, Span } from '../engine/types.ts';
import { MANNERS, mannersOf } from '../engine/manner.ts';
import { MANNER_PATTERN } from '../words/packed-manner.ts';

type Check = Rule['check'];
/** What a rule says of a sentence the model finds, or nothing where the rule has its reasons. */
type HitAt = (reading: Reading, span: Span) => Hit | undefined;

/** What the patterns of a rule say by themselves, before the model agrees or not; it is fitted to add to that. */
export const byPatternsAlone = new Map<string, Check>();
/** And what they say of a sentence the model finds. */
export const byModelAlone = new Map<string, HitAt>();

/** From these log-odds on a sentence is worth a word. */
export const HEARD = 0;
/** Below these log-odds, its mark counted, a sentence that the lists mark is let go; never where it may tell on a patient. */
export const overruledBelow = (id: string): number => (id.startsWith('privacy/') ? -Infinity : HEARD);
/** A pasted book is no post, and the words of all of it say nothing about one sentence. */
const LONGEST = 10_000;

/**
 * A rule that goes by patterns and by a small model of words together: where a pattern and the rest of the sentence disagree the pattern may be
 * overruled, and a sentence may be found that has none. `hitAt` makes what the rule says of such a sentence, or nothing where the rule has its reasons.
 */
export function withManner(id: string, patterns: Check, hitAt: HitAt): Check {
  byPatternsAlone.set(id, patterns);
  byModelAlone.set(id, hitAt);
  const kind = MANNERS.indexOf(id);
  if (kind < 0) return patterns;
  return function* check(reading) {
    if (reading.text.length > LONGEST) { yield* patterns(reading); return; }
    const { sentences } = reading;
    const odds = mannersOf(reading).map((kinds) => kinds[kind] ?? 0);
    const worth = MANNER_PATTERN[id] ?? 0;
    const marked = sentences.map(() => false);
    for (const hit of patterns(reading)) {
      const { span } = hit;
      let most = -Infinity;
      let touched = false;
      sentences.forEach(({ start, end }, at) => {
        if (span && (start >= span.end || span.start >= end)) return;
        touched = true;
        most = Math.max(most, odds[at] ?? 0);
      });
      if (touched && most + worth < overruledBelow(id)) continue;
      sentences.forEach(({ start, end }, at) => { if (!span || (start < span.end && span.start < end)) marked[at] = true; });
      yield hit;
    }
    // Sentences that follow each other are one finding.
    let run: { start: number; end: number } | undefined;
    for (let at = 0; at <= sentences.length; at++) {
      const sentence = sentences[at];
      if (sentence && !marked[at] && (odds[at] ?? 0) >= HEARD) {
        run = { start: run?.start ?? sentence.start, end: sentence.end };
      } else if (run) {
        const hit = hitAt(reading, run);
        if (hit) yield hit;
        run = undefined;
      }
    }
  };
}
