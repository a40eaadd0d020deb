import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** Whose door each room may open. Imports go down only, and never sideways between ui and platforms. */
const MAY_OPEN: Readonly<Record<string, readonly string[]>> = {
  words: [],
  engine: ['words'],
  rules: ['engine', 'words'],
  habits: ['engine'],
  platforms: ['engine'],
  ui: ['engine', 'habits'],
  app: ['ui', 'platforms', 'rules', 'habits', 'engine', 'words'],
  cli: ['rules', 'engine', 'app'],
};

/** The packages that ship, and the only places that may import them. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  compromise: /^engine\/nlp\.ts$/,
  preact: /^(ui|app)\//,
  'webextension-polyfill': /^app\//,
  'twitter-text': /^(engine|rules)\//,
};

const files = listed(src).map((path) => posix.normalize(relative(src, path).replaceAll('\\', '/')));
const sources = files.filter((file) => /\.tsx?$/.test(file)).map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }));

function listed(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listed(path) : [path];
  });
}

/** Everything a file imports: static, side-effect, re-exported, dynamic and type imports alike. */
function imported(code: string): string[] {
  const bare = withoutComments(code);
  return [...bare.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1]!);
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

const room = (file: string) => file.split('/')[0]!;

test('the rooms open only the doors they may', () => {
  const trespasses = sources.flatMap(({ file, code }) => imported(code).flatMap((target) => {
    if (!target.startsWith('.')) return [];
    const reached = posix.normalize(posix.join(posix.dirname(file), target));
    if (reached.startsWith('../')) return reached === '../public/_locales/en/messages.json' ? [] : [`src/${file} reaches out of src for ${target}.`];
    const from = room(file);
    const to = room(reached);
    if (from === to || MAY_OPEN[from]?.includes(to)) return [];
    return [`src/${file} imports ${target}, but ${from} may only open ${MAY_OPEN[from]?.join(', ') || 'itself'}.`];
  }));
  expect(trespasses).toEqual([]);
});

test('every room is one of the house', () => {
  expect(sources.map(({ file }) => room(file)).filter((name) => !(name in MAY_OPEN))).toEqual([]);
});

test('packages are imported only in their own place, and none is unknown', () => {
  const strays = sources.flatMap(({ file, code }) => imported(code).flatMap((target) => {
    if (target.startsWith('.') || target.startsWith('node:')) return [];
    const name = target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/');
    const place = PACKAGES[name];
    if (!place) return [`src/${file} imports ${name}, which is not a package that ships.`];
    return place.test(file) ? [] : [`src/${file} imports ${name}, which belongs in ${String(place)}.`];
  }));
  expect(strays).toEqual([]);
});

test('only the command line speaks to node', () => {
  const strays = sources.filter(({ file, code }) => room(file) !== 'cli' && imported(code).some((target) => target.startsWith('node:')));
  expect(strays.map(({ file }) => `src/${file} imports a node module.`)).toEqual([]);
});

test('only app says browser or chrome', () => {
  const strays = sources.filter(({ file, code }) => room(file) !== 'app' && /\b(?:browser|chrome)\.[a-z]+[.(]/.test(withoutComments(code).replace(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g, '')));
  expect(strays.map(({ file }) => `src/${file} speaks to the browser's extension interface; only app may.`)).toEqual([]);
});

test('no source can reach the network', () => {
  const words = /\bfetch\s*\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b|\bWebTransport\b|new\s+Image\b|importScripts|\.src\s*=|serviceWorker\.register|createElement\(\s*['"](?:img|iframe|script|link|object|embed|video|audio|form)['"]/;
  const strays = sources.filter(({ code }) => words.test(withoutComments(code)));
  expect(strays.map(({ file, code }) => `src/${file} holds “${words.exec(withoutComments(code))![0]}”: nothing may leave the browser.`)).toEqual([]);
});

test('storage is touched in one file alone', () => {
  const strays = sources.filter(({ file, code }) => file !== 'app/store.ts' && /\bstorage\.(?:local|sync|session|managed)\b|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|document\.cookie|\bcaches\./.test(withoutComments(code)));
  expect(strays.map(({ file }) => `src/${file} stores something; only src/app/store.ts may.`)).toEqual([]);
});

test('the manifest names the agreed hosts and permissions', () => {
  expect(manifest.permissions).toEqual(['storage', 'alarms']);
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('optional_permissions');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
  const hosts = manifest.content_scripts.flatMap(({ matches }) => matches.map((match) => new URL(match.replace('*', '')).hostname));
  expect(hosts).toEqual(['x.com', 'www.facebook.com', 'www.linkedin.com']);
});

test('pages of the extension may reach nothing', () => {
  const policy = manifest.content_security_policy.extension_pages;
  for (const directive of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "frame-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "script-src 'self'"]) {
    expect(policy, `The content security policy must say ${directive}.`).toContain(directive);
  }
  expect(policy).not.toMatch(/https?:|\*|unsafe|data:|blob:/);
});

test('what ships is what package.json and the notices say', () => {
  const shipped = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies as object).sort();
  expect(shipped).toEqual(Object.keys(PACKAGES).sort());
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});

test('there is no sweep-all file name', () => {
  expect(files.filter((file) => /(?:^|\/|-)(?:utils?|helpers?|manager|service|impl|misc|common)(?:\.|\/|-)/i.test(file))).toEqual([]);
});

