import browser from 'webextension-polyfill';
import type { Say } from '../ui/say.ts';

/** Visible sentences from `_locales`, in the browser's language. */
export const say: Say = (key, ...blanks) => browser.i18n.getMessage(key, [...blanks]);
