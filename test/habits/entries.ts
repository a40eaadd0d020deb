import type { HabitEntry } from '../../src/habits/entry.ts';

/** An entry of which only what matters to a test is said. `at` is any ISO time with its offset, on a full hour. */
export function entry(at: string, more: Partial<Omit<HabitEntry, 'hour'>> = {}): HabitEntry {
  return {
    hour: Date.parse(at), platform: 'x', kind: 'post', outcome: 'published', rules: {},
    hashtags: 0, communityTags: 0, links: 0, mentions: 0, questions: 0, images: 0, words: 20, grade: 8, ...more,
  };
}
