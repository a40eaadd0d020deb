import browser from 'webextension-polyfill';
import { platformFor } from '../../platforms/index.ts';
import { say } from '../say.ts';
import { call, connected, heed } from '../wire.ts';
import { Coach } from './coach.ts';
import { removeStaleHosts } from './host.ts';

/** Starts the coach in a page, before the site's own scripts. Everything hangs on one signal; when the extension goes, all of it goes. */
export function start(): void {
  const platform = platformFor(location.hostname);
  if (!platform || !connected()) return;
  removeStaleHosts();
  const life = new AbortController();
  const { signal } = life;
  const refresh = (): void => {
    call('state', platform.id).then((state) => signal.aborted || coach.take(state), () => connected() || life.abort());
  };
  platform.watch(signal);
  const coach = new Coach(platform, {
    call,
    connected,
    say,
    direction: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
    // Named as in page.css.
    part: `own-${new URL(browser.runtime.getURL('')).host}`,
    refresh,
    end: () => life.abort(),
  }, signal);
  heed({ changed: refresh, open: () => coach.open(), status: () => coach.status() }, signal);
  // A page that comes back from the browser's memory missed every notice meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && refresh(), { signal });
  refresh();
}
