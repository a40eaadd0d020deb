import type { PlatformId } from '../engine/types.ts';
import { isOn, type Settings } from '../rules/settings.ts';
import { catalogue } from '../rules/catalogue.ts';

/** What a content script must know of the settings. It holds no names, ties or terms: those stay in the background. */
export interface State {
  /** `off`: turned off for this site. `paused`: silent until `pausedUntil`. */
  readonly status: 'on' | 'off' | 'paused';
  readonly pausedUntil: number;
  readonly pauseBeforePosting: boolean;
  readonly showChip: boolean;
  readonly textSize: Settings['textSize'];
  readonly policyLink: string;
  /** Changes whenever an answer of `check` may change: findings made under another one are made again. */
  readonly revision: string;
}

/** The state of one site under the settings, at a time in epoch milliseconds. */
export function stateOf(settings: Settings, platform: PlatformId, now: number): State {
  const paused = settings.pausedUntil > now;
  return {
    status: !settings.sites[platform] ? 'off' : paused ? 'paused' : 'on',
    pausedUntil: paused ? settings.pausedUntil : 0,
    pauseBeforePosting: settings.pauseBeforePosting,
    showChip: settings.showChip,
    textSize: settings.textSize,
    policyLink: settings.policyLink,
    revision: JSON.stringify([catalogue.map((rule) => isOn(rule, settings, platform)), settings.hashtagLimit[platform], settings.role,
      settings.allowedNames.length, settings.flaggedTerms.length, settings.ties.length]),
  };
}
