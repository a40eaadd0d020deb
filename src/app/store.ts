import browser from 'webextension-polyfill';
import type { HabitEntry } from '../habits/entry.ts';
import { parseEntry } from '../habits/parse.ts';
import { catalogue } from '../rules/catalogue.ts';
import { parseSettings, readSettings, type Problem } from '../rules/parse-settings.ts';
import { parsePolicy, withPolicy, type Policy } from '../rules/policy.ts';
import { defaults, type Settings } from '../rules/settings.ts';

/** The only two things ever stored: the person's choices, and posts in numbers. */
const SETTINGS = 'settings';
const HABITS = 'habits';

/** The person's own choices, what their institution decides, and both together. */
export interface Choices {
  /** What the person chose: the only thing that is ever saved. */
  readonly own: Settings;
  readonly policy: Policy;
  /** What holds. */
  readonly settings: Settings;
  /** What of the stored choices could not be read; their defaults hold instead. */
  readonly problems: readonly Problem[];
  /** Members of the policy that could not be read. */
  readonly policyProblems: readonly string[];
}

/** Everything that decides how Curbside behaves. Unreadable members must not silence the coach: they take their defaults and are named. */
export async function loadChoices(): Promise<Choices> {
  const [{ settings: own, problems }, { policy, problems: policyProblems }] = await Promise.all([loadOwn(), loadPolicy()]);
  return { own, policy, settings: withPolicy(own, policy, catalogue), problems, policyProblems };
}

async function loadOwn(): Promise<ReturnType<typeof readSettings>> {
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS];
  return stored === undefined ? { settings: defaults, problems: [] } : readSettings(stored);
}

async function loadPolicy(): Promise<ReturnType<typeof parsePolicy>> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch {
    // Firefox rejects where no policy is set; Chrome gives an empty one.
    return { policy: {}, problems: [] };
  }
}

/** Listens for a change of what decides how Curbside behaves: the person's settings or the policy. */
export function onSettingsChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && SETTINGS in changes)) listener();
  });
}

/** Listens for a change of the habit entries. */
export function onHabitsChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && HABITS in changes) listener();
  });
}

/** Every readable habit entry, oldest first. */
export async function loadHabits(): Promise<HabitEntry[]> {
  const stored = (await browser.storage.local.get(HABITS))[HABITS];
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown) => parseEntry(entry) ?? []).sort((a, b) => a.hour - b.hour);
}

let writing: Promise<unknown> = Promise.resolve();

/** One change after the other, so that two at once are both kept. */
function inTurn(write: () => Promise<void>): Promise<void> {
  const next = writing.then(write);
  writing = next.catch(() => undefined);
  return next;
}

/** Changes the person's own settings. What comes out is parsed once more; throws NotSettings and changes nothing when it is not settings. */
export function changeSettings(change: (own: Settings) => unknown): Promise<void> {
  return inTurn(async () => {
    const own = parseSettings(change((await loadOwn()).settings));
    await browser.storage.local.set({ [SETTINGS]: own });
  });
}

/** Changes the stored entries. */
export function changeHabits(change: (entries: HabitEntry[]) => HabitEntry[]): Promise<void> {
  return inTurn(async () => browser.storage.local.set({ [HABITS]: change(await loadHabits()) }));
}
