import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { rules } from '../../src/rules/index.ts';
import { draftOf, ourPosts, preferences, SETS } from './posts.ts';
import { score, type Share } from './score.ts';

interface Floor { readonly recognisable: number; readonly labelsFound: number; readonly precision: number; readonly harmlessPrivacy: number }
const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Record<string, Floor>;
const privacy = rules.filter((rule) => rule.id.startsWith('privacy/'));
const of = ({ hit, of: all }: Share) => hit / all;

for (const set of SETS) {
  describe(`the figures on our own posts, ${set}`, () => {
    const floor = floors[set];
    const result = score(ourPosts(set), (post) => check(draftOf(post), privacy, preferences));

    it('has a floor', () => expect(floor, `floors.json has no floor for ${set}.`).toBeDefined());

    it('keeps what it finds', () => {
      expect(of(result.recognisableWithHints), 'Fewer recognisable posts get a finding than before (npm run eval shows which).').toBeGreaterThanOrEqual(floor?.recognisable ?? 1);
      expect(of(result.labelsFound), 'Fewer privacy labels are found than before (npm run eval shows which).').toBeGreaterThanOrEqual(floor?.labelsFound ?? 1);
    });

    it('keeps quiet where it did', () => {
      expect(of(result.precision), 'More privacy findings are wrong than before (npm run eval shows which).').toBeGreaterThanOrEqual(floor?.precision ?? 1);
      expect(of(result.harmlessPrivacy), 'More harmless posts are flagged than before (npm run eval shows which).').toBeLessThanOrEqual(floor?.harmlessPrivacy ?? 0);
    });
  });
}
