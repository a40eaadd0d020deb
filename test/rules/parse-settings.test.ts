import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NotSettings, parseSettings, readSettings } from '../../src/rules/parse-settings.ts';
import { defaults, isOn, turned } from '../../src/rules/settings.ts';

const whyNot = (value: unknown) => {
  try {
    parseSettings(value);
    return undefined;
  } catch (error) {
    if (error instanceof NotSettings) return error.problem;
    throw error;
  }
};

describe('settings of every version', () => {
  const folder = join(import.meta.dirname, 'settings');
  const files = readdirSync(folder).sort();

  test('are kept as an example', () => {
    expect(files).toEqual(Array.from({ length: defaults.version }, (_, index) => `version-${index + 1}.json`));
  });

  test.each(files)('%s is read whole', (file) => {
    const stored = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
    const { settings, problems } = readSettings(stored);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ role: 'nurse', allowedNames: ['Dr Ada Okoro', 'Prof. Lin Wei'], sites: { x: true, facebook: false, linkedin: true }, keepWeeks: 8 });
    expect(Object.keys(settings).sort()).toEqual(Object.keys(defaults).sort());
  });
});

describe('settings', () => {
  test('that name little take their defaults', () => {
    expect(parseSettings({ version: 1, keepWeeks: 4 })).toEqual({ ...defaults, keepWeeks: 4 });
    expect(parseSettings({ version: 1, hashtagLimit: { x: 1 } }).hashtagLimit).toEqual({ x: 1, facebook: 2, linkedin: 2 });
  });

  test('lose what is not theirs', () => {
    expect(parseSettings({ ...defaults, drafts: ['Saw Mrs Whitfield'] })).toEqual(defaults);
  });

  test('keep words trimmed, without blanks and repeats', () => {
    expect(parseSettings({ ...defaults, flaggedTerms: [' Larch ', '', 'Larch', 'Project Fir'] }).flaggedTerms).toEqual(['Larch', 'Project Fir']);
  });

  test.each([[undefined], [null], [42], ['settings'], [[]], [{}], [{ version: 'one' }], [{ version: 0 }], [{ version: 1.5 }]])('are none: %j', (value) => {
    expect(whyNot(value)).toEqual({ kind: 'not-settings' });
  });

  test('of a newer Curbside say so', () => {
    expect(whyNot({ ...defaults, version: 2 })).toEqual({ kind: 'newer', version: '2' });
  });

  test.each([
    ['role', 'wizard'], ['hashtagLimit', { x: -1 }], ['hashtagLimit', 3], ['allowedNames', 'Ada'], ['allowedNames', [1]], ['allowedNames', ['x'.repeat(201)]], ['rules', { 'a/b': 'yes' }], ['rules', []],
    ['siteRules', { x: { 'a/b': 1 } }], ['sites', { x: 'on' }], ['pausedUntil', -1], ['pausedUntil', Number.NaN], ['pauseBeforePosting', 'true'], ['keepWeeks', 0], ['keepWeeks', 105], ['keepWeeks', 1.5], ['keepWeeks', '12'],
    ['weekStart', 3], ['textSize', 'huge'], ['policyLink', 'http://example.org/policy'], ['policyLink', 'javascript:alert(1)'], ['policyLink', 'https://a b'], ['goals', ['a', 'b', 'c', 'd']],
  ])('with a wrong “%s” (%j) are refused by that name', (member, value) => {
    expect(whyNot({ ...defaults, [member]: value })).toMatchObject({ kind: 'member', member: expect.stringMatching(new RegExp(`^${member}`)) as string });
  });

  test('that are stored with one wrong member keep all others', () => {
    const { settings, problems } = readSettings({ ...defaults, keepWeeks: 'twelve', allowedNames: ['Ada'], textSize: 'huge' });
    expect(settings).toEqual({ ...defaults, allowedNames: ['Ada'] });
    expect(problems).toEqual([{ kind: 'member', member: 'keepWeeks' }, { kind: 'member', member: 'textSize' }]);
  });

  test('that are unreadable are the defaults, and say so', () => {
    expect(readSettings('gone')).toEqual({ settings: defaults, problems: [{ kind: 'not-settings' }] });
  });
});

describe('turning rules on and off', () => {
  const usual = { id: 'a/usual' } as const;
  const optional = { id: 'a/optional', offByDefault: true } as const;

  test('keeps only what differs from the default', () => {
    const off = turned(defaults, [usual, optional], false);
    expect(off.rules).toEqual({ 'a/usual': false });
    expect(turned(off, [usual], true).rules).toEqual({});
    expect(turned(defaults, [optional], true).rules).toEqual({ 'a/optional': true });
  });

  test('on one site leaves the others', () => {
    const off = turned(defaults, [usual], false, 'x');
    expect([isOn(usual, off, 'x'), isOn(usual, off, 'facebook'), isOn(usual, off)]).toEqual([false, true, true]);
    expect(turned(off, [usual], true, 'x').siteRules).toEqual(defaults.siteRules);
  });

  test('on a site may differ from everywhere', () => {
    const settings = turned(turned(defaults, [usual], false), [usual], true, 'linkedin');
    expect([isOn(usual, settings, 'linkedin'), isOn(usual, settings, 'x')]).toEqual([true, false]);
  });
});
