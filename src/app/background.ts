import browser from 'webextension-polyfill';
import { check } from '../engine/check.ts';
import { read } from '../engine/read.ts';
import type { Finding } from '../engine/types.ts';
import { rules } from '../rules/index.ts';
import { isOn, type Settings } from '../rules/settings.ts';
import { entryOf } from '../habits/entry-of.ts';
import { parseDraft, parsePlatform, parseReport } from './parse.ts';
import { changeHabits, loadHabits, loadSettings, saveSettings } from './store.ts';
import { stateOf } from './state.ts';
import { answer, tell, type About } from './wire.ts';

const PAUSE_ENDS = 'pause-ends';
const PRUNE = 'prune-habits';
const WEEK = 7 * 24 * 3_600_000;

/** The IANA zone of the person's clock, asked anew each time: people travel. */
const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

// The worker is stopped when idle and started again by the next message: settings are read once per start and again when they change.
let settings: Promise<Settings> | undefined;
const current = (): Promise<Settings> => (settings ??= loadSettings());

browser.storage.onChanged.addListener(() => {
  settings = undefined;
  void tellAllTabs();
});

async function tellAllTabs(): Promise<void> {
  const pausedUntil = (await current()).pausedUntil;
  if (pausedUntil > Date.now()) await browser.alarms.create(PAUSE_ENDS, { when: pausedUntil });
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tell(tab.id, 'changed'))));
}

async function change(edit: (settings: Settings) => Settings): Promise<void> {
  await saveSettings(edit(await current()));
}

function aboutRulesOf(findings: readonly Finding[]): Record<string, About> {
  const named = new Set(findings.map(({ rule }) => rule));
  return Object.fromEntries(rules.filter(({ id }) => named.has(id)).map(({ id, title, why, source }) => [id, { title, why, source }]));
}

answer({
  async check([draft]) {
    const parsed = parseDraft(draft);
    const chosen = await current();
    const findings = check(parsed, rules.filter((rule) => isOn(rule, chosen, parsed.platform)), chosen);
    return { findings, about: aboutRulesOf(findings) };
  },
  async posted([report]) {
    const chosen = await current();
    const { draft, ...rest } = parseReport(report);
    if (!chosen.keepHabits) return;
    const entry = entryOf(read(draft, chosen), rest, { now: Date.now(), zone: here(), rules, isCommunityTag: () => false });
    await changeHabits((entries) => [...entries, entry]);
  },
  async state([platform]) {
    return stateOf(await current(), parsePlatform(platform), Date.now());
  },
  async badge([open], tab) {
    if (tab === undefined) return;
    await browser.action.setBadgeText({ tabId: tab, text: typeof open === 'number' && open > 0 ? String(open) : '' });
  },
  async neverFlag([words]) {
    if (typeof words !== 'string' || words.length === 0 || words.length > 200) throw new Error('There is nothing to remember.');
    await change((old) => ({ ...old, allowedNames: [...new Set([...old.allowedNames, words])] }));
  },
  async flagAgain([words]) {
    await change((old) => ({ ...old, allowedNames: old.allowedNames.filter((name) => name !== words) }));
  },
  async setRule([rule, on]) {
    if (!rules.some(({ id }) => id === rule) || typeof on !== 'boolean') throw new Error('There is no such check.');
    await change((old) => ({ ...old, rules: { ...old.rules, [String(rule)]: on } }));
  },
  async setChip([shown]) {
    if (typeof shown !== 'boolean') throw new Error('Say whether the chip is shown.');
    await change((old) => ({ ...old, showChip: shown }));
  },
  settings: () => current(),
  save: ([next]) => saveSettings(next),
  habits: () => loadHabits(),
  async forget([from, to]) {
    if (typeof from !== 'number' || typeof to !== 'number') throw new Error('Say from when to when.');
    await changeHabits((entries) => entries.filter(({ hour }) => hour < from || hour >= to));
  },
});

browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === PAUSE_ENDS) void tellAllTabs();
  if (alarm.name === PRUNE) void prune();
});

async function prune(): Promise<void> {
  const { keepWeeks } = await current();
  await changeHabits((entries) => entries.filter(({ hour }) => hour >= Date.now() - keepWeeks * WEEK));
}

browser.runtime.onInstalled.addListener(() => {
  void browser.alarms.create(PRUNE, { periodInMinutes: 24 * 60, delayInMinutes: 1 });
});

browser.commands.onCommand.addListener((command) => {
  if (command !== 'open-findings') return;
  void openInActiveTab();
});

async function openInActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await tell(tab.id, 'open');
}
