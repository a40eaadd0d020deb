import { useContext } from 'preact/hooks';
import type { PlatformId } from '../../engine/types.ts';
import type { Settings } from '../../rules/settings.ts';
import { counted } from '../../ui/counted.ts';
import { SayContext, type Key, type Say } from '../../ui/say.ts';
import { tell, type TabStatus } from '../wire.ts';

/** A tab in which Curbside listens, and what it says. */
export interface TabOnSite {
  readonly id: number;
  readonly status: TabStatus;
}

const NAMES: Record<PlatformId, Key> = { x: 'siteX', facebook: 'siteFacebook', linkedin: 'siteLinkedin' };

/** The name of a site. */
export const siteName = (say: Say, site: PlatformId): string => say(NAMES[site]);

/** What Curbside does in the tab before the person, in words. */
export function PopupStatus({ tab, settings }: { readonly tab: TabOnSite | 'asking' | undefined; readonly settings: Settings }) {
  const say = useContext(SayContext);
  const state = tab === 'asking' ? 'asking' : tab ? tab.status.state : 'none';
  return (
    <section class="popup-status" data-state={state} role="status" aria-label={say('popupTabAll')}>
      <p>{tab === 'asking' ? '\u00a0' : sentence(say, tab, settings)}</p>
      {tab !== 'asking' && tab?.status.state === 'findings' && (
        <button type="button" class="button" onClick={() => void tell(tab.id, 'open').then(() => window.close())}>{say('popupShow')}</button>
      )}
    </section>
  );
}

function sentence(say: Say, tab: TabOnSite | undefined, settings: Settings): string {
  if (settings.pausedUntil > Date.now()) return say('popupTabPaused', whenIn(say, settings.pausedUntil));
  if (!tab) return `${say('popupTabNone')} ${say('popupTabReload')}`;
  const { platform, state, open } = tab.status;
  const site = siteName(say, platform);
  if (!settings.sites[platform]) return say('popupTabOff', site);
  switch (state) {
    case 'findings': return counted(say, 'popupTabFindings', open, site);
    case 'clear': return say('popupTabClear', site);
    case 'unreadable': return say('popupTabUnreadable', site);
    default: return say('popupTabIdle', site);
  }
}

/** A time of today as its hour, of another day with the day. */
function whenIn(say: Say, time: number): string {
  const when = new Date(time);
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  return when.toLocaleString(say('language'), when.toDateString() === new Date().toDateString() ? clock : { weekday: 'long', ...clock });
}
