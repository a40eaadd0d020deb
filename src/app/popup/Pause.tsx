import { useContext } from 'preact/hooks';
import { SayContext } from '../../ui/say.ts';
import type { ChoicesInHand } from '../choices.ts';

const HOUR = 3_600_000;

/** Silence for an hour or until tomorrow morning, and its end. */
export function PopupPause({ choices: { settings, change } }: { readonly choices: ChoicesInHand }) {
  const say = useContext(SayContext);
  const pause = (until: number) => void change((own) => ({ ...own, pausedUntil: until }));
  return settings.pausedUntil > Date.now()
    ? <div class="popup-pause"><button type="button" class="button primary" onClick={() => pause(0)}>{say('popupResume')}</button></div>
    : (
      <div class="popup-pause" role="group" aria-labelledby="pause-label">
        <span id="pause-label">{say('popupPause')}</span>
        <button type="button" class="button" onClick={() => pause(Date.now() + HOUR)}>{say('popupPauseHour')}</button>
        <button type="button" class="button" onClick={() => pause(tomorrowMorning(new Date()))}>{say('popupPauseTomorrow')}</button>
      </div>
    );
}

/** Six o'clock on the morning after a moment, on the person's clock: before the first ward round, after the last night post. */
export function tomorrowMorning(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 6).getTime();
}
