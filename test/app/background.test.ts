import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Checked } from '../../src/app/wire.ts';
import type { HabitEntry } from '../../src/habits/entry.ts';
import { defaults } from '../../src/rules/settings.ts';
import { startBackground } from './fake-browser.ts';

afterEach(() => {
  vi.useRealTimers();
});

const draft = (text: string) => ({ text, platform: 'x', kind: 'post', images: 0 });
const report = (text: string, found = {}, open = {}) => ({ draft: draft(text), outcome: 'published', found, open });
const TAGS = 'Good talk tonight about care #bcsm #ASCO26 #cancer';

describe('the background', () => {
  test('checks a draft with the rules that are on', async () => {
    const fake = await startBackground();
    const { value } = await fake.fromTab('check', draft(TAGS)) as { value: { findings: { rule: string }[]; about: Record<string, object> } };
    expect(value.findings.map(({ rule }) => rule)).toContain('hashtags/at-most-two');
    expect(value.about['hashtags/at-most-two']).toMatchObject({ title: 'Use at most two hashtags' });
    await fake.fromTab('setRule', 'hashtags/at-most-two', false);
    await vi.waitFor(async () => {
      const again = await fake.fromTab('check', draft(TAGS)) as { value: { findings: { rule: string }[] } };
      expect(again.value.findings.map(({ rule }) => rule)).not.toContain('hashtags/at-most-two');
    });
  });

  test('just started, answers at once by the rules it has at hand, and by all once they have run', async () => {
    const fake = await startBackground();
    const text = 'My patient Mrs Ann Alvarez from Dayton, MRN 4471823 #a #b #c';
    const asked = async (...args: readonly unknown[]) => {
      const { value } = await fake.fromTab('check', draft(text), ...args) as { value: Checked };
      return { ...value, rules: [...new Set(value.findings.map(({ rule }) => rule))] };
    };
    const first = await asked(true);
    expect(first).toMatchObject({ more: true, rules: ['privacy/patient-identifier', 'hashtags/at-most-two'] });
    expect(Object.keys(first.about)).toEqual(first.rules);
    const whole = await asked();
    expect(whole.more).toBeUndefined();
    expect(whole.rules).toContain('privacy/patient-name');
    expect(await asked(true)).toEqual(whole);
  });

  test('tells every tab when a choice changes, and not when a post is counted', async () => {
    const fake = await startBackground();
    await fake.fromTab('posted', report('Good talk'));
    expect(fake.told).toEqual([]);
    await fake.fromPage('save', { ...defaults, showChip: false });
    await vi.waitFor(() => expect(fake.told.map(({ tab }) => tab)).toEqual([1, 2]));
    expect(fake.told[0]!.message).toEqual({ notice: 'changed' });
  });

  test('tells every tab when a pause ends', async () => {
    const fake = await startBackground();
    const until = Date.now() + 3_600_000;
    await fake.fromPage('save', { ...defaults, pausedUntil: until });
    await vi.waitFor(() => expect(fake.alarms.get('pause-ends')).toEqual({ when: until }));
    fake.told.length = 0;
    await fake.events.onAlarm.fire({ name: 'pause-ends' });
    await vi.waitFor(() => expect(fake.told).toHaveLength(2));
  });

  test('follows the organisation’s policy as soon as it arrives, over what the person chose', async () => {
    const fake = await startBackground();
    const found = async () => ((await fake.fromTab('check', draft(TAGS))) as { value: { findings: { rule: string }[] } }).value.findings.map(({ rule }) => rule);
    expect(await found()).toContain('hashtags/at-most-two');
    fake.setPolicy({ ruleSets: { hashtags: false }, sites: { facebook: false } });
    await vi.waitFor(() => expect(fake.told).toHaveLength(2));
    expect((await found()).filter((rule) => rule.startsWith('hashtags/'))).toEqual([]);
    await fake.fromTab('setRule', 'hashtags/at-most-two', true);
    expect((await found()).filter((rule) => rule.startsWith('hashtags/'))).toEqual([]);
    expect(await fake.fromTab('state', 'facebook')).toMatchObject({ value: { status: 'off' } });
    fake.setPolicy(undefined);
    await vi.waitFor(async () => expect(await found()).toContain('hashtags/at-most-two'));
  });

  test('refuses settings from a site, and settings that are none, and keeps what was', async () => {
    const fake = await startBackground();
    expect(await fake.fromTab('save', defaults)).toHaveProperty('refused');
    expect(await fake.fromTab('forget', 0, 1)).toHaveProperty('refused');
    expect(await fake.fromPage('save', { ...defaults, keepWeeks: 'twelve' })).toEqual({ refused: '“keepWeeks” does not hold what Curbside expects there.' });
    expect(fake.take('settings')).toBeNull();
  });

  test('does not answer anyone who is not Curbside', async () => {
    const fake = await startBackground();
    expect(await fake.events.onMessage.fire({ call: 'state', args: ['x'] }, { id: 'another', url: 'https://x.com' })).toBeUndefined();
  });

  test('opens the welcome page once, when it is installed', async () => {
    const fake = await startBackground();
    await fake.events.onInstalled.fire({ reason: 'update' });
    expect(fake.opened).toEqual([]);
    await fake.events.onInstalled.fire({ reason: 'install' });
    expect(fake.opened).toEqual(['src/app/welcome.html']);
  });

  test('keeps two choices made at the same moment', async () => {
    const fake = await startBackground();
    await Promise.all([fake.fromTab('neverFlag', 'Jane Roe'), fake.fromTab('setRule', 'hashtags/at-most-two', false), fake.fromTab('setChip', false)]);
    expect(fake.take('settings')).toMatchObject({ allowedNames: ['Jane Roe'], rules: { 'hashtags/at-most-two': false }, showChip: false });
  });
});

describe('a post that goes out', () => {
  test('is counted once, without any word of it', async () => {
    const fake = await startBackground();
    await fake.fromTab('posted', report(TAGS, { 'hashtags/at-most-two': 1 }, {}));
    const [entry] = fake.take('habits') as HabitEntry[];
    expect(entry).toMatchObject({ platform: 'x', kind: 'post', outcome: 'published', hashtags: 3, communityTags: 1, rules: { 'hashtags/at-most-two': { found: 1, fixed: 1, posted: 0 } } });
  });

  test('is not counted when the person turned the summary off', async () => {
    const fake = await startBackground(({ put }) => put('settings', { ...defaults, keepHabits: false }));
    await fake.fromTab('posted', report(TAGS));
    expect(fake.take('habits')).toBeNull();
  });

  test('is kept beside another at the same moment', async () => {
    const fake = await startBackground();
    await Promise.all([fake.fromTab('posted', report('One')), fake.fromTab('posted', report('Two'))]);
    expect(fake.take('habits')).toHaveLength(2);
  });

  test('is forgotten when asked, by hours from and to', async () => {
    const fake = await startBackground();
    await fake.fromTab('posted', report('One'));
    const [{ hour }] = fake.take('habits') as [HabitEntry];
    await fake.fromPage('forget', hour + 1, hour + 9_000_000);
    expect(fake.take('habits')).toHaveLength(1);
    await fake.fromPage('forget', hour, hour + 1);
    expect(fake.take('habits')).toEqual([]);
  });

  test('is deleted after the weeks the person keeps, when the alarm rings', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-01-07T10:30:00Z'), toFake: ['Date'] });
    const fake = await startBackground(({ put }) => put('settings', { ...defaults, keepWeeks: 2 }));
    await fake.fromTab('posted', report('Early'));
    vi.setSystemTime(Date.parse('2026-01-14T10:30:00Z'));
    await fake.fromTab('posted', report('Later'));
    await fake.events.onAlarm.fire({ name: 'prune-habits' });
    await vi.waitFor(() => expect(fake.take('habits')).toHaveLength(2));
    vi.setSystemTime(Date.parse('2026-01-20T10:30:00Z'));
    await fake.events.onAlarm.fire({ name: 'prune-habits' });
    await vi.waitFor(() => expect(fake.take('habits')).toHaveLength(1));
  });

  test('leaves the alarm that deletes at every start', async () => {
    const fake = await startBackground();
    await vi.waitFor(() => expect(fake.alarms.get('prune-habits')).toMatchObject({ periodInMinutes: 1440 }));
  });
});

describe('a year of posts', () => {
  /** Words that occur in no key, platform or rule id, so that one found in the store came from a draft. */
  const NOUNS = ['Whitfield', 'Okonkwo', 'marigold', 'tracheostomy', 'Dunmore', 'grandmother', 'lighthouse', 'vincristine', 'Thursday', 'harmonica', 'seventy', 'orchard'];
  const texts = Array.from({ length: 365 }, (_, day) =>
    `Saw Mrs ${NOUNS[day % 12]} about the ${NOUNS[(day * 5 + 3) % 12]} near ${NOUNS[(day * 7 + 1) % 12]}, MRN ${40_000 + day}. Thanks @drexample${day} https://example.org/story${day} #bcsm #secrettag${day} “zebra${day} said so” ünïcode${day}`);

  test('leaves no word of any draft in the store', async () => {
    vi.useFakeTimers({ now: Date.parse('2025-06-01T08:15:00Z'), toFake: ['Date'] });
    const fake = await startBackground(({ put }) => put('settings', { ...defaults, keepWeeks: 104 }));
    for (const [day, text] of texts.entries()) {
      vi.setSystemTime(Date.parse('2025-06-01T08:15:00Z') + day * 86_400_000 + (day % 24) * 3_600_000);
      const platform = (['x', 'facebook', 'linkedin'] as const)[day % 3];
      if (day % 20 === 0) await fake.fromTab('check', { ...draft(text), platform, quoting: `Quoted${day} words` });
      // What a broken or hostile content script might add must not come through either.
      await fake.fromTab('posted', {
        ...report(text, { 'privacy/patient-name': 1, [text]: 1, 'Mrs Whitfield': 2 }, { [text]: 1 }), text, note: text,
        draft: { ...draft(text), platform, quoting: `Quoted${day} words`, handle: '@drexample', url: 'https://x.com/someone/status/1' },
      });
    }
    expect(fake.take('habits')).toHaveLength(365);
    const stored = fake.stored().toLowerCase();
    const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}@#]{4,}/gu) ?? []));
    expect(words.size).toBeGreaterThan(1000);
    // Numbers of the store (hours, counts) are not words of a draft; everything else must be of the house.
    expect([...words].filter((word) => !/^\d+$/.test(word) && stored.includes(word))).toEqual([]);
    expect(stored).not.toMatch(/mrn|quoted|https?:|@|#|whitfield/);
    const house = new Set(houseWords().match(/[a-z][a-z/-]{2,}/g));
    expect([...new Set(stored.match(/[a-z][a-z/-]{2,}/g))].filter((word) => !house.has(word))).toEqual([]);
  }, 60_000);
});

/** Every word the store may hold: names of members, sites, kinds, outcomes and rule ids. */
function houseWords(): string {
  return JSON.stringify(defaults).toLowerCase()
    + ' habits settings hour platform kind outcome rules found fixed posted hashtags communitytags links mentions questions images words grade facebook linkedin post published privacy/patient-name';
}
