import { wallAt } from './calendar.ts';
import type { HabitEntry } from './entry.ts';

/** Entries as a table for a spreadsheet, one post a line, times on the clock of an IANA zone. Holds only numbers, fixed words and rule ids. */
export function toCsv(entries: readonly HabitEntry[], zone: string): string {
  const rows = entries.map((entry) => {
    const { year, month, day, hour } = wallAt(entry.hour, zone);
    const two = (value: number) => String(value).padStart(2, '0');
    const outcomes = Object.entries(entry.rules).sort(([a], [b]) => (a < b ? -1 : 1));
    const sum = (name: 'found' | 'fixed' | 'posted') => outcomes.reduce((total, [, outcome]) => total + outcome[name], 0);
    return [`${year}-${two(month)}-${two(day)}`, two(hour), entry.platform, entry.kind, entry.outcome,
      entry.hashtags, entry.communityTags, entry.links, entry.mentions, entry.questions, entry.images, entry.words, entry.grade,
      sum('found'), sum('fixed'), sum('posted'), outcomes.map(([id, { found, fixed, posted }]) => `${id} ${found}/${fixed}/${posted}`).join('; ')].join(',');
  });
  return [HEADER, ...rows].map((row) => `${row}\r\n`).join('');
}

const HEADER = 'date,hour,site,kind,outcome,hashtags,community tags,links,mentions,questions,images,words,grade,found,fixed,posted,rules (found/fixed/posted)';

/** Entries as a versioned file for other programs. */
export function toJson(entries: readonly HabitEntry[]): string {
  return `${JSON.stringify({ curbside: 'habits', version: 1, entries }, null, 2)}\n`;
}
