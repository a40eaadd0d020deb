import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import type { RuleAbout } from '../../src/rules/catalogue.ts';
import { forcedRules, parsePolicy, withPolicy } from '../../src/rules/policy.ts';
import { defaults, isOn } from '../../src/rules/settings.ts';

const rule = (id: `${string}/${string}`, offByDefault = false) => ({ id, ...(offByDefault && { offByDefault }) }) as RuleAbout;
const catalogue = [rule('privacy/name'), rule('privacy/date'), rule('writing/brevity'), rule('writing/optional', true)];
const on = (id: string, policy: object, own = defaults) => isOn(catalogue.find((each) => each.id === id)!, withPolicy(own, parsePolicy(policy).policy, catalogue), 'x');

describe('a policy', () => {
  test('keeps a rule set on, whatever the person chose, everywhere', () => {
    const own = { ...defaults, rules: { 'privacy/name': false }, siteRules: { ...defaults.siteRules, x: { 'privacy/date': false } } };
    expect([on('privacy/name', {}, own), on('privacy/date', {}, own)]).toEqual([false, false]);
    expect([on('privacy/name', { ruleSets: { privacy: true } }, own), on('privacy/date', { ruleSets: { privacy: true } }, own)]).toEqual([true, true]);
  });

  test('keeps a rule set off', () => {
    expect([on('writing/brevity', { ruleSets: { writing: false } }), on('writing/optional', { ruleSets: { writing: false } }, { ...defaults, rules: { 'writing/optional': true } })]).toEqual([false, false]);
  });

  test('leaves the optional rules of a set that is kept on to the person', () => {
    expect(on('writing/optional', { ruleSets: { writing: true } })).toBe(false);
    expect(on('writing/optional', { ruleSets: { writing: true } }, { ...defaults, rules: { 'writing/optional': true } })).toBe(true);
    expect(forcedRules({ ruleSets: { writing: true } }, catalogue).has('writing/optional')).toBe(false);
  });

  test('may decide a single rule against its set', () => {
    expect(on('privacy/date', { ruleSets: { privacy: true }, rules: { 'privacy/date': false } })).toBe(false);
  });

  test('lays its other values over the person’s, and adds its terms to theirs', () => {
    const own = { ...defaults, flaggedTerms: ['Mine'], keepWeeks: 50, pauseBeforePosting: false };
    expect(withPolicy(own, parsePolicy({ flaggedTerms: ['Project Larch'], keepWeeks: 4, pauseBeforePosting: true, policyLink: 'https://hospital.example/policy', sites: { facebook: false }, hashtagLimit: { x: 1 }, keepHabits: false }).policy, catalogue))
      .toEqual({ ...own, flaggedTerms: ['Mine', 'Project Larch'], keepWeeks: 4, pauseBeforePosting: true, policyLink: 'https://hospital.example/policy', sites: { x: true, facebook: false, linkedin: true }, hashtagLimit: { x: 1, facebook: 2, linkedin: 2 }, keepHabits: false });
  });

  test('that is empty, or none, changes nothing', () => {
    for (const nothing of [{}, undefined, null, 'policy']) expect(withPolicy(defaults, parsePolicy(nothing).policy, catalogue)).toEqual(defaults);
  });

  test('with a member that cannot be read holds in the rest, and names it', () => {
    expect(parsePolicy({ keepWeeks: 'four', sites: { x: 'no' }, policyLink: 'javascript:alert(1)', pauseBeforePosting: true, unknown: 1 }))
      .toEqual({ policy: { pauseBeforePosting: true }, problems: ['sites.x', 'policyLink', 'keepWeeks'] });
  });
});

test('the schema for administrators names exactly what a policy may hold', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/managed_schema.json'), 'utf8')) as { properties: Record<string, { type: string }> };
  const one: Record<string, unknown> = { ruleSets: { privacy: true }, rules: { 'a/b': true }, sites: { x: true }, hashtagLimit: { x: 2 }, flaggedTerms: ['a'], policyLink: 'https://a.example', keepWeeks: 4, keepHabits: true, pauseBeforePosting: true };
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(one).sort());
  expect(parsePolicy(one)).toEqual({ policy: one, problems: [] });
  const kinds: Record<string, string> = { object: 'object', array: 'object', string: 'string', boolean: 'boolean', integer: 'number' };
  for (const [name, { type }] of Object.entries(schema.properties)) expect(kinds[type], `“${name}” in the schema`).toBe(typeof one[name]);
  expect(schema).not.toHaveProperty('additionalProperties');
});

describe('the page for administrators', () => {
  const fleet = readFileSync(join(import.meta.dirname, '../../docs/fleet.md'), 'utf8');

  test('gives policies that can be read', () => {
    const blocks = [...fleet.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => JSON.parse(match[1]!) as Record<string, unknown>);
    const policies = blocks.map((block) => {
      const third = (block['3rdparty'] ?? (block['policies'] as Record<string, unknown>)['3rdparty']) as Record<string, Record<string, unknown>>;
      return Object.values(third['extensions'] ?? third['Extensions']!)[0];
    });
    expect(policies).toHaveLength(2);
    for (const each of policies) {
      const { policy, problems } = parsePolicy(each);
      expect(problems).toEqual([]);
      expect(policy).toEqual(each);
    }
  });

  test('names the ids the built extension has', () => {
    const sum = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex');
    expect(fleet).toContain([...sum.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join(''));
    expect(fleet).toContain(manifest.browser_specific_settings.gecko.id);
  });

  test('tells of every member a policy may have', () => {
    const { properties } = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/managed_schema.json'), 'utf8')) as { properties: object };
    for (const member of Object.keys(properties)) expect(fleet).toContain(`| \`${member}\` |`);
  });
});
