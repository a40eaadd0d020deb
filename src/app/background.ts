import browser from 'webextension-polyfill';
import { catalogue } from '../rules/catalogue.ts';
import { turned, type Settings } from '../rules/settings.ts';
import { kept } from '../habits/kept.ts';
import { glance } from './glance.ts';
import { parseDraft, parsePlatform, parseReport } from './parse.ts';
import { changeHabits, changeSettings, loadChoices, onSettingsChanged } from './store.ts';
import { stateOf } from './state.ts';
import { answer, tell } from './wire.ts';

const PAUSE_ENDS = 'pause-ends';
const PRUNE = 'prune-habits';

/** Rules and words: a file of its own, loaded by the first message that needs them. A background that was just started answers without. */
const judging = () => import('./judge.ts');

/** Whether the rules have run since the start: their first run takes the better part of a second, so the quick ones answer before it. */
let warm = false;

/** The IANA zone of the person's clock, asked anew each time: people travel. */
const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

// The worker is stopped when idle and started again by the next message: settings are read once per start and again when they change.
let settings: Promise<Settings> | undefined;
const current = (): Promise<Settings> => (settings ??= loadChoices().then((choices) => choices.settings, (error: unknown) => {
  // A store that failed once is asked again by the next message.
  settings = undefined;
  throw error;
}));

onSettingsChanged(() => {
  settings = undefined;
  void tellAllTabs();
  void prune();
});

async function tellAllTabs(): Promise<void> {
  const pausedUntil = (await current()).pausedUntil;
  if (pausedUntil > Date.now()) await browser.alarms.create(PAUSE_ENDS, { when: pausedUntil });
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tell(tab.id, 'changed'))));
}

answer({
  async ready() {
    const [{ prepare }, chosen] = await Promise.all([judging(), current()]);
    // Not awaited: a check that comes meanwhile is answered in between.
    void prepare(chosen).then(() => { warm = true; });
  },
  async check([draft, atOnce]) {
    const parsed = parseDraft(draft);
    const chosen = await current();
    if (atOnce === true && !warm) return glance(parsed, chosen);
    const { judge } = await judging();
    const checked = judge(parsed, chosen);
    warm = true;
    return checked;
  },
  async posted([report]) {
    const parsed = parseReport(report);
    const [{ count }, chosen] = await Promise.all([judging(), current()]);
    if (!chosen.keepHabits) return;
    const entry = count(parsed, chosen, Date.now(), here());
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
    await changeSettings((old) => ({ ...old, allowedNames: [...new Set([...old.allowedNames, words])] }));
  },
  async flagAgain([words]) {
    await changeSettings((old) => ({ ...old, allowedNames: old.allowedNames.filter((name) => name !== words) }));
  },
  async setRule([rule, on]) {
    const known = catalogue.filter(({ id }) => id === rule);
    if (known.length === 0 || typeof on !== 'boolean') throw new Error('There is no such check.');
    await changeSettings((own) => turned(own, known, on));
  },
  async setChip([shown]) {
    if (typeof shown !== 'boolean') throw new Error('Say whether the chip is shown.');
    await changeSettings((old) => ({ ...old, showChip: shown }));
  },
  save: ([next]) => changeSettings(() => next),
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
  const { keepWeeks, weekStart } = await current();
  await changeHabits((entries) => kept(entries, Date.now(), here(), weekStart, keepWeeks));
}

// The badge in the house's own colours: the browser's default is an alarming red in one and unreadable in the other.
void browser.action.setBadgeBackgroundColor({ color: '#0a6b69' });

// Firefox forgets alarms when it closes, so this is asked at every start.
void browser.alarms.get(PRUNE).then(async (alarm) => {
  if (!alarm) await browser.alarms.create(PRUNE, { periodInMinutes: 24 * 60, delayInMinutes: 1 });
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/app/welcome.html') });
});

browser.commands.onCommand.addListener((command) => {
  if (command !== 'open-findings') return;
  void openInActiveTab();
});

async function openInActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await tell(tab.id, 'open');
}
