import { defaults, type Settings } from './settings.ts';

/** An unknown value as settings. Missing members take their defaults; a member of the wrong type throws an Error that names it. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('These are not Curbside settings.');
  const given = value as Record<string, unknown>;
  if (given['version'] !== undefined && given['version'] !== defaults.version) {
    throw new Error(`These settings are of version ${String(given['version'])}; this Curbside reads version ${defaults.version}.`);
  }
  return fill(defaults, given, '') as Settings;
}

/** Takes each member from `given` where its type is that of the default, and from the default where it is missing. */
function fill(base: object, given: Record<string, unknown>, path: string): object {
  return Object.fromEntries(Object.entries(base).map(([name, fallback]: [string, unknown]) => {
    const value = given[name];
    const where = `${path}${name}`;
    if (value === undefined) return [name, fallback];
    if (Array.isArray(fallback)) {
      if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) throw new Error(`“${where}” must be a list of words.`);
      return [name, value];
    }
    if (typeof fallback === 'object' && fallback !== null) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`“${where}” must be a group of settings.`);
      // An empty default is an open record (rule ids); its members are switches.
      if (Object.keys(fallback).length === 0) {
        if (Object.values(value).some((item) => typeof item !== 'boolean')) throw new Error(`“${where}” must say true or false for each check.`);
        return [name, value];
      }
      return [name, fill(fallback, value as Record<string, unknown>, `${where}.`)];
    }
    if (typeof value !== typeof fallback) throw new Error(`“${where}” must be a ${typeof fallback}, not ${JSON.stringify(value)}.`);
    return [name, value];
  }));
}
