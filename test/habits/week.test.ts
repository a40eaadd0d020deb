import { describe, expect, test } from 'vitest';
import { weekAt } from '../../src/habits/calendar.ts';
import { nextStep, summarise, weeks } from '../../src/habits/week.ts';
import { entry } from './entries.ts';

const week = weekAt(Date.parse('2026-11-25T12:00:00Z'), 'UTC', 1);
const of = (...entries: Parameters<typeof summarise>[0]) => summarise(entries, week, 'UTC');

describe('a week in numbers', () => {
  test('counts posts by day, platform and hour', () => {
    const { posts, days, platforms, hours } = of(
      entry('2026-11-23T00:00:00Z'), entry('2026-11-25T21:00:00Z', { platform: 'linkedin' }), entry('2026-11-25T21:00:00Z'), entry('2026-11-29T23:00:00Z', { platform: 'facebook' }));
    expect(posts).toBe(4);
    expect(days.map((day) => day.posts)).toEqual([1, 0, 2, 0, 0, 0, 1]);
    expect(days[2]!.platforms).toEqual({ x: 1, facebook: 0, linkedin: 1 });
    expect(platforms).toEqual({ x: 2, facebook: 1, linkedin: 1 });
    expect(hours[2]![21]).toBe(2);
    expect(hours.flat().reduce((a, b) => a + b)).toBe(4);
  });

  test('leaves out the week before and the week after', () => {
    expect(of(entry('2026-11-22T23:00:00Z'), entry('2026-11-30T00:00:00Z')).posts).toBe(0);
  });

  test('does not mind entries that arrive late and out of order', () => {
    const entries = [entry('2026-11-25T21:00:00Z'), entry('2026-11-23T08:00:00Z', { links: 1 }), entry('2026-11-24T09:00:00Z')];
    expect(of(...entries.toReversed())).toEqual(of(...entries));
  });

  test('puts an hour that happens twice on the same row', () => {
    const november = weekAt(Date.parse('2026-11-01T12:00:00Z'), 'America/New_York', 0);
    const { hours, days } = summarise([entry('2026-11-01T01:00:00-04:00'), entry('2026-11-01T01:00:00-05:00')], november, 'America/New_York');
    expect(hours[0]![1]).toBe(2);
    expect(days[0]!.posts).toBe(2);
  });

  test('says what became of each rule’s findings, most found first', () => {
    const { rules, findings } = of(
      entry('2026-11-23T08:00:00Z', { rules: { 'hashtags/at-most-two': { found: 1, fixed: 1, posted: 0 }, 'privacy/patient-date': { found: 2, fixed: 1, posted: 1 } } }),
      entry('2026-11-24T08:00:00Z', { rules: { 'credit/missing-credit': { found: 1, fixed: 0, posted: 1 } } }));
    expect(rules).toEqual([
      { id: 'privacy/patient-date', found: 2, fixed: 1, posted: 1 },
      { id: 'credit/missing-credit', found: 1, fixed: 0, posted: 1 },
      { id: 'hashtags/at-most-two', found: 1, fixed: 1, posted: 0 },
    ]);
    expect(findings).toEqual({ found: 4, fixed: 2, posted: 2 });
  });

  test('tells own posts from answers, and measures habits on own posts alone', () => {
    const { ownPosts, replies, credit, sources, community, conversations, medianHashtags, medianGrade } = of(
      entry('2026-11-23T08:00:00Z', { mentions: 1, links: 2, hashtags: 1, communityTags: 1, grade: 12 }),
      entry('2026-11-23T09:00:00Z', { kind: 'quote', questions: 1, hashtags: 4, grade: 0 }),
      entry('2026-11-23T10:00:00Z', { kind: 'thread', hashtags: 2, grade: 7 }),
      entry('2026-11-23T11:00:00Z', { kind: 'reply', mentions: 1, links: 1, hashtags: 9 }),
      entry('2026-11-23T12:00:00Z', { kind: 'comment', questions: 1 }));
    expect({ ownPosts, replies }).toEqual({ ownPosts: 3, replies: 2 });
    expect([credit, sources, community, conversations]).toEqual([{ count: 1, of: 3 }, { count: 1, of: 3 }, { count: 1, of: 3 }, { count: 1, of: 3 }]);
    expect(medianHashtags).toBe(2);
    expect(medianGrade).toBe(9.5);
  });

  test('of nothing is zeros and no medians', () => {
    const empty = of();
    expect(empty).toMatchObject({ posts: 0, unknown: 0, ownPosts: 0, replies: 0, rules: [], findings: { found: 0, fixed: 0, posted: 0 } });
    expect(empty.days).toHaveLength(7);
    expect(empty.medianHashtags).toBeUndefined();
    expect(empty.medianGrade).toBeUndefined();
  });

  test('counts posts of which the site showed no sign', () => {
    expect(of(entry('2026-11-23T08:00:00Z', { outcome: 'unknown' }), entry('2026-11-23T08:00:00Z')).unknown).toBe(1);
  });
});

test('eight weeks back are eight weeks, newest first, each post in one', () => {
  const now = Date.parse('2026-11-25T12:00:00Z');
  const list = weeks([entry('2026-11-24T08:00:00Z'), entry('2026-11-16T08:00:00Z'), entry('2026-10-05T08:00:00Z'), entry('2026-10-04T08:00:00Z')], now, 'UTC', 1, 8);
  expect(list.map(({ posts }) => posts)).toEqual([1, 1, 0, 0, 0, 0, 0, 1]);
  for (let index = 1; index < 8; index++) expect(list[index]!.end).toBe(list[index - 1]!.start);
});

describe('one thing to work on next', () => {
  const gravest = ['privacy/patient-date', 'credit/missing-credit', 'hashtags/at-most-two'];
  const given = (rules: Record<string, { found: number; fixed: number; posted: number }>) => nextStep(of(entry('2026-11-23T08:00:00Z', { rules })), gravest)?.id;

  test('is what was most often posted anyway', () => {
    expect(given({ 'privacy/patient-date': { found: 5, fixed: 4, posted: 1 }, 'hashtags/at-most-two': { found: 2, fixed: 0, posted: 2 } })).toBe('hashtags/at-most-two');
  });
  test('is the graver of two that tie', () => {
    expect(given({ 'hashtags/at-most-two': { found: 3, fixed: 2, posted: 1 }, 'privacy/patient-date': { found: 1, fixed: 0, posted: 1 } })).toBe('privacy/patient-date');
  });
  test('is what was most often found when nothing was posted anyway', () => {
    expect(given({ 'privacy/patient-date': { found: 1, fixed: 1, posted: 0 }, 'hashtags/at-most-two': { found: 3, fixed: 3, posted: 0 } })).toBe('hashtags/at-most-two');
  });
  test('is nothing when nothing was found', () => {
    expect(given({})).toBeUndefined();
  });
  test('may be a rule that no longer exists', () => {
    expect(given({ 'old/rule': { found: 1, fixed: 0, posted: 1 } })).toBe('old/rule');
  });
});
