import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that can be asked for by name. */
export type Asked = 'chromium' | 'chrome' | 'edge' | 'firefox';

const program = (...parts: string[]): string[] => ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
  const base = process.env[folder];
  return base ? [join(base, ...parts)] : [];
});

/** Where each browser is found: names on the PATH, then full paths. */
const places: Readonly<Record<Asked, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium', ...program('Chromium', 'Application', 'chrome.exe')],
  chrome: ['google-chrome', 'google-chrome-stable', '/opt/google/chrome/chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', ...program('Google', 'Chrome', 'Application', 'chrome.exe')],
  edge: ['microsoft-edge', 'microsoft-edge-stable', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', ...program('Microsoft', 'Edge', 'Application', 'msedge.exe')],
  firefox: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', ...program('Mozilla Firefox', 'firefox.exe')],
};

const names: Readonly<Record<Asked, string>> = { chromium: 'Chromium', chrome: 'Google Chrome', edge: 'Microsoft Edge', firefox: 'Firefox' };

/** The program of a browser on this machine, or undefined when it is not installed. */
export function findBrowser(asked: Asked): string | undefined {
  for (const place of places[asked]) {
    const candidates = place.includes('/') || place.includes('\\') ? [place] : (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, place));
    const found = candidates.find((path) => existsSync(path));
    if (found) return found;
  }
  return undefined;
}

/** The first of these browsers that is installed. */
export function firstBrowser(asked: readonly Asked[]): { readonly asked: Asked; readonly path: string } | undefined {
  for (const one of asked) {
    const path = findBrowser(one);
    if (path) return { asked: one, path };
  }
  return undefined;
}

/** The browser's name for people. */
export const nameOf = (asked: Asked): string => names[asked];
