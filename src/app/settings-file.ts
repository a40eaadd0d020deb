import { NotSettings, parseSettings } from '../rules/parse-settings.ts';
import type { Settings } from '../rules/settings.ts';

/** Longer than any settings file can be. */
const TOO_LONG = 1_000_000;

/** Settings as the text of a file. A running pause stays behind: it belongs to this browser and this hour. */
export function toFile(own: Settings): string {
  const { pausedUntil: _, ...choices } = own;
  return `${JSON.stringify({ curbside: 'settings', ...choices }, null, 2)}\n`;
}

/** The settings in the text of a file; members it does not name take their defaults. Throws NotSettings when it holds anything else. */
export function fromFile(text: string, { pausedUntil }: Settings): Settings {
  if (text.length > TOO_LONG) throw new NotSettings({ kind: 'not-settings' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotSettings({ kind: 'not-settings' });
  }
  if (typeof value !== 'object' || value === null || !('curbside' in value) || value.curbside !== 'settings') throw new NotSettings({ kind: 'not-settings' });
  return { ...parseSettings(value), pausedUntil };
}
