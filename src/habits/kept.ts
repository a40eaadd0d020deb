import { weekAt, type WeekStart } from './calendar.ts';
import type { HabitEntry } from './entry.ts';

/** The entries of the last `keepWeeks` whole weeks, this one included: a week is kept or deleted as one, so that its numbers stay true. */
export function kept(entries: readonly HabitEntry[], now: number, zone: string, weekStart: WeekStart, keepWeeks: number): HabitEntry[] {
  const first = weekAt(now, zone, weekStart, keepWeeks - 1)[0]!;
  return entries.filter(({ hour }) => hour >= first);
}
