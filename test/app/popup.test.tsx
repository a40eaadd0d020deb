// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { defaults } from '../../src/rules/settings.ts';
import { tomorrowMorning } from '../../src/app/popup/Pause.tsx';
import { fakeBrowser } from './fake-browser.ts';

const english = messages as Record<string, { message: string }>;

beforeEach(() => {
  document.body.innerHTML = '<main id="page"></main>';
});
afterEach(() => {
  vi.useRealTimers();
});

/** Opens the popup over a tab that answers with this status; undefined is a tab where nobody listens. */
async function open(status: object | undefined, prepare: (fake: ReturnType<typeof fakeBrowser>) => void = () => undefined) {
  const fake = fakeBrowser();
  fake.browser.i18n.getMessage = ((key: string, blanks: string[] = []) => (english[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => blanks[Number(at) - 1] ?? '')) as typeof fake.browser.i18n.getMessage;
  fake.browser.tabs.sendMessage = (async () => {
    if (!status) throw new Error('Receiving end does not exist.');
    return status;
  }) as unknown as typeof fake.browser.tabs.sendMessage;
  // The popup speaks to the background of the same browser.
  const saved: unknown[] = [];
  fake.browser.runtime.sendMessage = (async (message: { call: string; args: unknown[] }) => {
    saved.push(message.args[0]);
    await fake.browser.storage.local.set({ settings: message.args[0] });
    return { value: undefined };
  }) as unknown as typeof fake.browser.runtime.sendMessage;
  prepare(fake);
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }));
  await import('../../src/app/popup.tsx');
  await vi.waitFor(() => expect(document.querySelector('.popup-status p')?.textContent?.trim()).toBeTruthy());
  return { fake, saved, text: () => document.querySelector('.popup-status')!.textContent };
}

const status = (state: string, openFindings = 0, platform = 'linkedin') => ({ platform, state, open: openFindings });
const put = (part: object) => ({ put }: { put: (name: string, value: unknown) => void }) => put('settings', { ...defaults, ...part });
const switchNamed = (name: string) => [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].find((each) => document.getElementById(each.getAttribute('aria-labelledby')!)?.textContent === name)!;

describe('what Curbside does in this tab, in words', () => {
  test.each([
    [status('findings', 2), /^2 things deserve a second look in your draft on LinkedIn\./],
    [status('findings', 1), /^1 thing deserves a second look in your draft on LinkedIn\./],
    [status('clear'), /^Nothing needs a second look in your draft on LinkedIn\./],
    [status('idle', 0, 'x'), /^Ready on X\./],
    [status('unreadable', 0, 'facebook'), /^Curbside cannot read this compose box on Facebook\./],
    [undefined, /^Curbside works on X, Facebook and LinkedIn\. This tab is not one of them\./],
  ])('%j', async (answer, words) => {
    expect((await open(answer)).text()).toMatch(words);
  });

  test('off, where the site is turned off', async () => {
    expect((await open(status('off'), put({ sites: { ...defaults.sites, linkedin: false } }))).text()).toBe('Turned off on LinkedIn.');
  });

  test('paused, with the time it ends', async () => {
    expect((await open(status('paused'), put({ pausedUntil: Date.now() + 1_800_000 }))).text()).toMatch(/^Paused everywhere until .*\d{1,2}:\d{2}/);
  });

  test('not paused any more when the time is over', async () => {
    expect((await open(status('idle'), put({ pausedUntil: Date.now() - 1 }))).text()).toMatch(/^Ready on LinkedIn/);
  });
});

describe('the switches', () => {
  test('turn this site off', async () => {
    const { saved } = await open(status('idle'));
    switchNamed('Work on LinkedIn').click();
    await vi.waitFor(() => expect(saved).toEqual([{ ...defaults, sites: { x: true, facebook: true, linkedin: false } }]));
  });

  test('are all three where the tab is none of the sites', async () => {
    await open(undefined);
    expect(['X', 'Facebook', 'LinkedIn'].map((site) => switchNamed(`Work on ${site}`).checked)).toEqual([true, true, true]);
  });

  test('are shown and locked where the organisation decides, and its choice is never saved as the person’s', async () => {
    const { saved } = await open(status('idle'), ({ setPolicy }) => setPolicy({ sites: { linkedin: false }, ruleSets: { hashtags: false } }));
    expect([switchNamed('Work on LinkedIn').checked, switchNamed('Work on LinkedIn').disabled]).toEqual([false, true]);
    expect([switchNamed('Hashtags').checked, switchNamed('Hashtags').disabled]).toEqual([false, true]);
    switchNamed('Patient privacy').click();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ sites: { linkedin: true } });
    expect(Object.keys((saved[0] as typeof defaults).rules).filter((id) => !id.startsWith('privacy/'))).toEqual([]);
  });

  test('go back, and say why, when a choice could not be stored', async () => {
    await open(status('idle'), ({ browser }) => {
      browser.runtime.sendMessage = (async () => ({ refused: 'The disk is full.' })) as unknown as typeof browser.runtime.sendMessage;
    });
    switchNamed('Work on LinkedIn').click();
    await vi.waitFor(() => expect(document.querySelector('.failure')!.textContent).toBe('This could not be saved: The disk is full.'));
    expect(switchNamed('Work on LinkedIn').checked).toBe(true);
  });
});

describe('the week in one sentence', () => {
  const week = () => [...document.querySelectorAll('.popup section')].at(-1)!.textContent;
  test('says how many, and what became of what was flagged', async () => {
    const hour = Math.floor(Date.now() / 3_600_000) * 3_600_000;
    const entry = { hour, platform: 'x', kind: 'post', outcome: 'published', rules: { 'hashtags/at-most-two': { found: 2, fixed: 2, posted: 0 } } };
    await open(undefined, ({ put: store }) => store('habits', [entry, entry]));
    expect(week()).toContain('2 posts noticed so far; last week had 0 in all. 4 things were flagged, and you changed all of them before posting.');
  });
  test('says when there is nothing, and when nothing is counted', async () => {
    await open(undefined);
    expect(week()).toContain('No posts noticed this week.');
    document.body.innerHTML = '<main id="page"></main>';
    await open(undefined, put({ keepHabits: false }));
    expect(week()).toContain('Posts are not being counted.');
  });
});

test('tomorrow is six in the morning, over the end of a month and a change of the clocks', () => {
  expect(new Date(tomorrowMorning(new Date(2026, 0, 31, 23, 50))).toString()).toContain('Feb 01 2026 06:00');
  expect(new Date(tomorrowMorning(new Date(2026, 2, 28, 1, 0))).toString()).toContain('Mar 29 2026 06:00');
});
