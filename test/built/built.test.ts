import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Checked } from '../../src/app/wire.ts';

interface Built {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
}

const dist = resolve(import.meta.dirname, '../../dist');

/** Words that could carry something out of the browser, wherever they stand in a bundle, with or without white space. */
const NETWORK: readonly (readonly [RegExp, string])[] = [
  [/\bfetch\s*\(/, 'fetch'],
  [/\bXMLHttpRequest\b/, 'XMLHttpRequest'],
  [/\bsendBeacon\b/, 'sendBeacon'],
  [/\bWebSocket\b/, 'WebSocket'],
  [/\bWebTransport\b/, 'WebTransport'],
  [/\bEventSource\b/, 'EventSource'],
  [/\bRTCPeerConnection\b/, 'RTCPeerConnection'],
  // Chrome's worker loads its own files by their names, and nothing else.
  [/\bimportScripts\b(?!\((?:(["'`])(?:judge|tagger)\.js\1(?:, ?)?){1,2}\))/, 'importScripts'],
  [/\bnew\s+Image\b/, 'new Image'],
  [/\bimport\s*\(\s*["'`](?!\.)/, 'import of an address'],
  [/\beval\s*\(|\bnew\s+Function\b/, 'code made from text'],
  [/\.(?:src|srcset)\s*=(?!=)/, 'a source set by script'],
  [/\bpostMessage\s*\(/, 'a message to the page'],
];

for (const browser of ['chrome', 'firefox'] as const) {
  describe(`the extension built for ${browser}`, () => {
    const folder = join(dist, browser);
    const files = existsSync(folder) ? listed(folder) : [];
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');

    test('is there', () => {
      expect(files.length, `There is no ${folder}. Run npm run build first.`).toBeGreaterThan(0);
    });

    test('asks for the three sites, storage and alarms, and nothing else', () => {
      const manifest = JSON.parse(read('manifest.json')) as Built;
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.permissions).toEqual(['storage', 'alarms']);
      expect(manifest.content_scripts.flatMap((script) => script.matches))
        .toEqual(['https://x.com/*', 'https://www.facebook.com/*', 'https://www.linkedin.com/*']);
      for (const member of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'web_accessible_resources', 'externally_connectable', 'update_url']) {
        expect(manifest, `The manifest must not have ${member}: it is more than was agreed, or lets a site find the extension.`).not.toHaveProperty(member);
      }
      expect(manifest.content_security_policy).toEqual({
        extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; base-uri 'none'",
      });
    });

    test('has its content script in one self-contained file', () => {
      const manifest = JSON.parse(read('manifest.json')) as Built;
      const scripts = manifest.content_scripts.flatMap(({ js }) => js);
      expect(scripts).toHaveLength(1);
      const code = read(scripts[0]!);
      expect(/\bimport\s*\(|^\s*import\b/m.test(code), 'A content script that imports is a loader: sites could probe for its parts.').toBe(false);
      expect(gzipSync(code).length, 'The content script is limited to 45 kB gzipped: it is read on every page of the three sites.').toBeLessThanOrEqual(45_000);
      expect(/mode:\s*[`'"]closed[`'"]/.test(code), 'The coach must live in a closed shadow root.').toBe(true);
      expect(/mode:\s*[`'"]open[`'"]/.test(code), 'No shadow root of ours may be open.').toBe(false);
    });

    test('reaches no network and makes no code from text', () => {
      const found = files.filter((file) => /\.(?:js|html|css)$/.test(file)).flatMap((file) =>
        NETWORK.filter(([pattern]) => pattern.test(read(file))).map(([, name]) => `${file} holds ${name}: nothing may leave the browser.`));
      expect(found).toEqual([]);
    });

    test('loads nothing from elsewhere in its pages and sheets', () => {
      const found = files.filter((file) => /\.(?:html|css)$/.test(file)).flatMap((file) =>
        [...read(file).matchAll(/(?:src|href|action)\s*=\s*["'](?:https?:)?\/\/[^"']*|url\(\s*["']?(?:https?:)?\/\/[^)]*|@import[^;]*/g)].map(([what]) => `${file} loads ${what}`));
      expect(found).toEqual([]);
    });

    /** Gzipped bytes of the background's script and of every script it reaches by such an import. */
    const backgroundSize = (imports: RegExp) => {
      const manifest = JSON.parse(read('manifest.json')) as Built;
      const reached = new Set<string>();
      const visit = (file: string): void => {
        if (reached.has(file)) return;
        reached.add(file);
        for (const [, target] of read(file).matchAll(imports)) visit(join(file, '..', target!));
      };
      visit(manifest.background.service_worker ?? manifest.background.scripts![0]!);
      return [...reached].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    };

    test('keeps its worker within 600 kB gzipped', () => {
      const size = backgroundSize(/(?:from|import|importScripts)\s*\(?\s*["'`](\.?[\w./-]+\.js)["'`]/g);
      expect(size, 'Rules and words belong to the background: is something missing here?').toBeGreaterThan(400_000);
      expect(size).toBeLessThanOrEqual(600_000);
    });

    test('starts its background with a small part of it', () => {
      const size = backgroundSize(/(?:from\s*|\bimport\s*)["'`](\.[\w./-]+\.js)["'`]/g);
      expect(size, 'A stopped background must wake at once: names, places and patterns are loaded behind it.').toBeLessThanOrEqual(45_000);
    });
  });
}

describe('the scripts of Chrome’s worker', () => {
  const listeners: ((message: object, sender: object, answer: (value: unknown) => void) => unknown)[] = [];
  const nothing = () => undefined;
  const event = { addListener: nothing, removeListener: nothing, hasListener: () => false };
  const later = (value: unknown) => (...given: readonly unknown[]) => {
    const done = given.at(-1);
    if (typeof done === 'function') (done as (value: unknown) => void)(value);
  };
  const chrome = {
    runtime: { id: 'own', getURL: (path: string) => `chrome-extension://own/${path}`, onInstalled: event, onMessage: { ...event, addListener: (one: never) => listeners.push(one) } },
    alarms: { onAlarm: event, get: later({}), create: nothing },
    action: { setBadgeBackgroundColor: later(undefined) },
    storage: { onChanged: event, local: { get: later({}) }, managed: { get: later({}) } },
    commands: { onCommand: event },
  };
  const loaded: string[] = [];
  const load = (...names: readonly string[]) => {
    for (const name of names) {
      loaded.push(name);
      runInContext(readFileSync(join(dist, 'chrome', name), 'utf8'), scope, { filename: name });
    }
  };
  const scope = createContext({ chrome, console, setTimeout, Intl, addEventListener: nothing, importScripts: load });
  runInContext('globalThis.self = globalThis', scope);

  const asked = (call: string, ...args: readonly unknown[]) => new Promise<{ value: Checked }>((done) => {
    for (const listener of listeners) listener({ call, args }, { id: 'own', tab: { id: 1 } }, done as (value: unknown) => void);
  });
  const draft = { text: 'My patient Mrs Ann Alvarez from Dayton, MRN 4471823, rang the bell last Tuesday #a #b #c', platform: 'x', kind: 'post', images: 0 };
  const rules = ({ value }: { readonly value: Checked }) => value.findings.map(({ rule }) => rule);

  test('answer by the first alone, then by all; the tagger comes last', async () => {
    load('worker.js');
    expect(rules(await asked('check', draft, true))).toEqual(['privacy/patient-identifier', 'hashtags/at-most-two']);
    expect(loaded).toEqual(['worker.js']);
    expect(rules(await asked('check', draft))).toEqual(expect.arrayContaining(['privacy/patient-name', 'privacy/patient-place', 'privacy/patient-date', 'hashtags/at-most-two']));
    expect(loaded).toEqual(['worker.js', 'judge.js']);
    await asked('ready');
    await expect.poll(() => loaded, { timeout: 30_000 }).toEqual(['worker.js', 'judge.js', 'tagger.js']);
    expect(runInContext("tagger('She walked home').json()[0].terms[1].tags", scope)).toContain('Verb');
  }, 40_000);
});

function listed(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under)).flatMap((name) => {
    const path = join(under, name);
    return statSync(join(folder, path)).isDirectory() ? listed(folder, path) : [path];
  });
}
