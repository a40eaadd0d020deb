import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { rules } from '../../src/rules/index.ts';
import { draftOf, ourPosts, preferences } from './posts.ts';
import { touches } from './score.ts';

/** What stands before or after a patient's story in real posts, and the share of right findings above a hint that must survive it. Raise a floor when you improve. */
const OTHER_TALK: readonly { readonly before?: string; readonly after?: string; readonly floor: number }[] = [
  { before: 'Great day at #ASCO26 with #bcsm friends. ', floor: 0.94 },
  { before: 'Just back from #ESMO25, what a meeting. ', floor: 0.915 },
  { before: 'Happy Friday everyone! ', floor: 0.96 },
  { after: ' #cancer #research #hope', floor: 0.95 },
  { after: ' Thanks to @asco for a great session.', floor: 0.965 },
];

const privacy = rules.filter((rule) => rule.id.startsWith('privacy/'));

/** The right findings above a hint in sets that nothing was fitted on, by draft. */
const found = (['held', 'held-b', 'held-c', 'held-e'] as const).flatMap((set) => ourPosts(set)).flatMap((post) => {
  const labels = post.labels.filter(({ rule, debatable, span }) => rule.startsWith('privacy/') && !debatable && span);
  const spans = check(draftOf(post), privacy, preferences).flatMap((finding) => (finding.severity !== 'hint' && finding.span && labels.some((label) => touches(post.text, label, finding)) ? [{ rule: finding.rule, span: finding.span }] : []));
  return spans.length && post.kind !== 'reply' ? [{ post, spans }] : [];
});

describe('a patient’s story among other talk', () => {
  it.each(OTHER_TALK)('is still seen: $before … $after', ({ before = '', after = '', floor }) => {
    let kept = 0;
    let all = 0;
    for (const { post, spans } of found) {
      const findings = check(draftOf({ ...post, text: `${before}${post.text}${after}` }), privacy, preferences).filter(({ severity }) => severity !== 'hint');
      all += spans.length;
      kept += spans.filter(({ rule, span }) => findings.some((one) => one.rule === rule && one.span !== undefined && one.span.start - before.length < span.end && span.start < one.span.end - before.length)).length;
    }
    expect(all).toBeGreaterThan(100);
    expect(kept / all, `${kept} of ${all} findings are left.`).toBeGreaterThanOrEqual(floor);
  });
});
