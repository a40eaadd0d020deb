import type { PlatformId } from '../engine/types.ts';
import { defaults, type Settings } from './settings.ts';

/** Why a value is not settings: none at all, made by a newer Curbside, or a member that holds something else. */
export type Problem =
  | { readonly kind: 'not-settings' }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'member'; readonly member: string };

/** A value is not settings. `message` says why in English; pages say it in the person's language from `problem`. */
export class NotSettings extends Error {
  override readonly name = 'NotSettings';
  constructor(readonly problem: Problem) {
    super(problem.kind === 'member' ? `“${problem.member}” does not hold what Curbside expects there.`
      : problem.kind === 'newer' ? `These settings are of version ${problem.version}, made by a newer Curbside; this one reads up to version ${defaults.version}.`
        : 'These are not Curbside settings.');
  }
}

/** Reads one member, or throws NotSettings that names it. */
export type Reader<T> = (value: unknown, member: string, fallback: T) => T;

const wrong = (member: string): NotSettings => new NotSettings({ kind: 'member', member });

function read<T>(accepts: (value: unknown) => value is T): Reader<T> {
  return (value, member) => {
    if (!accepts(value)) throw wrong(member);
    return value;
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** True or false. */
export const flag = read((value): value is boolean => typeof value === 'boolean');
/** A whole number within bounds, both included. */
export const whole = (least: number, most: number) => read((value): value is number => Number.isInteger(value) && Number(value) >= least && Number(value) <= most);
const oneOf = <T extends string | number>(...choices: readonly T[]) => read((value): value is T => (choices as readonly unknown[]).includes(value));
/** Rule ids with true or false. */
export const switches = read((value): value is Record<string, boolean> => isRecord(value) && Object.values(value).every((on) => typeof on === 'boolean'));
/** An https address, or nothing. A link of ours must never run anything. */
export const address = read((value): value is string => typeof value === 'string' && (value === '' || /^https:\/\/[^\s"<>]{3,2000}$/.test(value)));

/** Short lines of a person's own words: trimmed, without blanks or repeats. */
export const words = (most: number): Reader<readonly string[]> => (value, member) => {
  if (!Array.isArray(value) || value.length > most || value.some((item) => typeof item !== 'string' || item.length > 200)) throw wrong(member);
  return [...new Set((value as string[]).map((item) => item.trim()).filter(Boolean))];
};

/** One value for each site; a site that is not named keeps what it had. */
export function perSite<T>(inner: Reader<T>): Reader<Readonly<Record<PlatformId, T>>> {
  return (value, member, fallback) => {
    if (!isRecord(value)) throw wrong(member);
    const site = (name: PlatformId): T => (value[name] === undefined ? fallback[name] : inner(value[name], `${member}.${name}`, fallback[name]));
    return { x: site('x'), facebook: site('facebook'), linkedin: site('linkedin') };
  };
}

/** How each member is read; a member without a reader does not compile. */
export const readers: { readonly [Name in keyof Settings]: Reader<Settings[Name]> } = {
  version: oneOf(defaults.version),
  role: oneOf('clinician', 'nurse', 'advocate', 'communications'),
  hashtagLimit: perSite(whole(0, 30)),
  allowedNames: words(1000),
  flaggedTerms: words(1000),
  ties: words(1000),
  rules: switches,
  siteRules: perSite(switches),
  sites: perSite(flag),
  pausedUntil: whole(0, Number.MAX_SAFE_INTEGER),
  pauseBeforePosting: flag,
  showChip: flag,
  keepHabits: flag,
  keepWeeks: whole(1, 104),
  postsPerWeekGoal: whole(0, 99),
  weekStart: oneOf(0, 1),
  textSize: oneOf('normal', 'large', 'larger'),
  policyLink: address,
  goals: words(3),
  profileDone: words(20),
};

/** How settings of each earlier version become those of the next; `test/rules/settings` keeps one example of every version. */
const upgrades: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {};

/** An unknown value as settings. Missing members take their defaults; anything wrong throws NotSettings. */
export function parseSettings(value: unknown): Settings {
  return collect(value, (problem) => {
    throw problem;
  });
}

/** Stored settings, read as far as they can be: a member that is wrong takes its default and is named among the problems. */
export function readSettings(value: unknown): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  try {
    return { settings: collect(value, ({ problem }) => problems.push(problem)), problems };
  } catch (error) {
    if (!(error instanceof NotSettings)) throw error;
    return { settings: defaults, problems: [error.problem] };
  }
}

function collect(value: unknown, onProblem: (problem: NotSettings) => void): Settings {
  const given = upgraded(value);
  const members = Object.keys(defaults) as (keyof Settings)[];
  return Object.fromEntries(members.map((member) => [member, readMember(member, given[member], onProblem)])) as unknown as Settings;
}

function readMember<Name extends keyof Settings>(member: Name, value: unknown, onProblem: (problem: NotSettings) => void): Settings[Name] {
  if (value === undefined) return defaults[member];
  try {
    return readers[member](value, member, defaults[member]);
  } catch (error) {
    if (!(error instanceof NotSettings)) throw error;
    onProblem(error);
    return defaults[member];
  }
}

function upgraded(value: unknown): Record<string, unknown> {
  if (!isRecord(value) || !Number.isInteger(value['version'])) throw new NotSettings({ kind: 'not-settings' });
  let given = value;
  for (let version = Number(value['version']); version !== defaults.version; version++) {
    const upgrade = upgrades[version];
    if (!upgrade) throw new NotSettings(version > defaults.version ? { kind: 'newer', version: String(version) } : { kind: 'not-settings' });
    given = { ...upgrade(given), version: version + 1 };
  }
  return given;
}
