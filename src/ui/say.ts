import { createContext } from 'preact';
import type en from '../../public/_locales/en/messages.json';

/** The key of a visible sentence: a name in `public/_locales/en/messages.json`. A missing one does not compile. */
export type Key = keyof typeof en;

/** A visible sentence in the person's language, with its blanks filled in order. */
export type Say = (key: Key, ...blanks: readonly string[]) => string;

/** How components come by their words; the app provides it. */
export const SayContext = createContext<Say>((key) => key);
