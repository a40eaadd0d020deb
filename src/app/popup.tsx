import browser from 'webextension-polyfill';
import { useContext, useEffect, useReducer, useState } from 'preact/hooks';
import { SayContext } from '../ui/say.ts';
import { Brand } from '../ui/pages/Brand.tsx';
import { Switch } from '../ui/pages/Switch.tsx';
import { weekSentence } from '../ui/pages/week-sentence.ts';
import { weeks } from '../habits/week.ts';
import { useChoices, type ChoicesInHand } from './choices.ts';
import { scaleText, showPage } from './page.tsx';
import { PopupChecks } from './popup/Checks.tsx';
import { PopupStatus, siteName, type TabOnSite } from './popup/Status.tsx';
import { PopupPause } from './popup/Pause.tsx';
import { loadChoices, loadHabits, type Choices } from './store.ts';
import { tell } from './wire.ts';
import type { HabitEntry } from '../habits/entry.ts';
import type { PlatformId } from '../engine/types.ts';

const SITES = ['x', 'facebook', 'linkedin'] as const satisfies readonly PlatformId[];

/** Asks the tab before the person what Curbside does there; undefined where it does not listen. */
async function askTab(): Promise<TabOnSite | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const status = await tell(tab.id, 'status');
  return status && { id: tab.id, status };
}

function Popup({ first, entries }: { readonly first: Choices; readonly entries: readonly HabitEntry[] }) {
  const say = useContext(SayContext);
  const choices = useChoices(first)!;
  // Asked after the first drawing: a tab that does not answer must not keep the switches waiting.
  const [tab, setTab] = useState<TabOnSite | 'asking' | undefined>('asking');
  const { settings } = choices;
  useEffect(() => scaleText(settings.textSize), [settings.textSize]);
  useEffect(() => {
    const ask = () => void askTab().then(setTab);
    ask();
    // The tab goes on while the popup is open: a check ends, a change arrives.
    const timer = setInterval(ask, 1_000);
    return () => clearInterval(timer);
  }, [settings]);
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    // The popup may be open when a pause runs out.
    const left = settings.pausedUntil - Date.now();
    const timer = left > 0 && left < 24 * 3_600_000 ? setTimeout(redraw, left, undefined) : undefined;
    return () => clearTimeout(timer);
  }, [settings.pausedUntil]);
  const site = tab !== 'asking' && tab ? tab.status.platform : undefined;
  return (
    <div class="popup">
      <header><Brand /><h1>Curbside</h1></header>
      <PopupStatus tab={tab} settings={settings} />
      <section class="popup-here" aria-label={say('popupSites')}>
        {(site ? [site] : SITES).map((each) => <SiteSwitch key={each} site={each} choices={choices} />)}
        <PopupPause choices={choices} />
      </section>
      <PopupChecks choices={choices} />
      <section>
        <h2>{say('popupWeek')}</h2>
        <p>{settings.keepHabits ? weekLine(say, entries, settings.weekStart) : say('weekOff')}</p>
        <p><a href="week.html" target="_blank" onClick={open}>{say('popupWeekLink')}</a></p>
      </section>
      <footer>
        <a class="button primary" href="check-a-draft.html" target="_blank" onClick={open}>{say('popupCheckDraft')}</a>
        <a class="button" href="options.html" target="_blank" onClick={open}>{say('popupOptions')}</a>
      </footer>
      {settings.policyLink && <p class="popup-policy"><a href={settings.policyLink} target="_blank" rel="noreferrer">{say('popupPolicy')}</a></p>}
      <p role="status" class="failure">{choices.failure && say('notSaved', choices.failure)}</p>
    </div>
  );
}

function SiteSwitch({ site, choices: { settings, policy, change } }: { readonly site: PlatformId; readonly choices: ChoicesInHand }) {
  const say = useContext(SayContext);
  return (
    <Switch on={settings.sites[site]} forced={policy.sites?.[site] !== undefined}
      onChange={(on) => void change((own) => ({ ...own, sites: { ...own.sites, [site]: on } }))}>
      {say('popupSiteSwitch', siteName(say, site))}
    </Switch>
  );
}

function weekLine(say: Parameters<typeof weekSentence>[0], entries: readonly HabitEntry[], weekStart: 0 | 1): string {
  const now = Date.now();
  const [week, before] = weeks(entries, now, Intl.DateTimeFormat().resolvedOptions().timeZone, weekStart, 2);
  return weekSentence(say, week!, before!, now);
}

/** Opens a page of ours in a tab and closes the popup, which would otherwise stay open over it in Firefox. */
function open(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  void browser.tabs.create({ url: event.currentTarget.href }).then(() => window.close());
}

// Only a real popup has a width of its own; the same page in a tab takes the tab's.
document.documentElement.classList.toggle('in-popup', browser.extension.getViews({ type: 'popup' }).includes(window));
void Promise.all([loadChoices(), loadHabits()]).then(([first, entries]) => showPage('popupTitle', <Popup first={first} entries={entries} />));
