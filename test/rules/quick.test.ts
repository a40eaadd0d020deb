import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { found } from '../../src/engine/found.ts';
import { look } from '../../src/engine/surface.ts';
import { rules } from '../../src/rules/index.ts';
import { quickRules } from '../../src/rules/quick.ts';
import { draftOf, ourPosts, preferences } from '../eval/posts.ts';

const flagging = { ...preferences, flaggedTerms: ['chemo', 'trial'] };

test('what the quick rules find, all rules find as well, word for word; and it is not little', () => {
  const named = new Set(quickRules.map(({ id }) => id));
  const same = rules.filter(({ id }) => named.has(id));
  expect(same).toHaveLength(quickRules.length);
  let count = 0;
  for (const post of ourPosts()) {
    const quick = found(look(draftOf(post), flagging), quickRules);
    if (quick.length === 0) continue;
    count += quick.length;
    expect(check(draftOf(post), same, flagging), post.id).toEqual(expect.arrayContaining(quick));
  }
  expect(count).toBeGreaterThan(400);
}, 60_000);
