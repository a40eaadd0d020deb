import browser from 'webextension-polyfill';
import type { HabitEntry } from '../habits/entry.ts';
import { parseEntry } from '../habits/parse.ts';
import { parseSettings } from '../rules/parse-settings.ts';
import { defaults, type Settings } from '../rules/settings.ts';

/** The only two things ever stored: the person's choices, and posts in numbers. */
const SETTINGS = 'settings';
const HABITS = 'habits';

/** The stored settings; defaults where nothing (or nothing readable) is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS];
  if (stored === undefined) return defaults;
  try {
    return parseSettings(stored);
  } catch {
    // Unreadable settings must not silence the coach: it works with the defaults, and the stored value stays for the options page to explain.
    return defaults;
  }
}

/** Stores settings, parsed once more; throws with a sentence and changes nothing when they are not settings. */
export async function saveSettings(settings: unknown): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: parseSettings(settings) });
}

/** Every readable habit entry, oldest first. */
export async function loadHabits(): Promise<HabitEntry[]> {
  const stored = (await browser.storage.local.get(HABITS))[HABITS];
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown) => parseEntry(entry) ?? []).sort((a, b) => a.hour - b.hour);
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes the stored entries; changes queue, so that two posts at once are both kept. */
export function changeHabits(change: (entries: HabitEntry[]) => HabitEntry[]): Promise<void> {
  const next = writing.then(async () => {
    await browser.storage.local.set({ [HABITS]: change(await loadHabits()) });
  });
  writing = next.catch(() => undefined);
  return next;
}
