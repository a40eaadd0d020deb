import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, runnerImport, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import about from './package.json' with { type: 'json' };

/** `--mode firefox` builds for Firefox, anything else for Chrome and Edge. */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      withoutPolyfills(),
      workedOut(/\/src\/rules\/catalogue\.ts$/),
      // The content script's name ends in .iife.ts: one self-contained file, so the manifest needs no web_accessible_resources.
      crx({ manifest: manifestFor(target) as ManifestV3Export, browser: target }),
      ...(target === 'chrome' ? [serviceWorker()] : []),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: {
        input: { week: 'src/app/week.html', check: 'src/app/check-a-draft.html', welcome: 'src/app/welcome.html' },
      },
    },
    test: {
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: ['test/browser/**'],
    },
  };
});

/** The root manifest speaks to both browsers; each build keeps what its browser understands. */
function manifestFor(target: 'chrome' | 'firefox'): object {
  // Firefox takes an institution's policy without a schema and warns of one; Chrome's id comes from the key, Firefox's from its settings.
  const { browser_specific_settings, minimum_chrome_version, key, storage, content_scripts, background, ...shared } = manifest;
  // Chrome leaves a sheet where it is when the extension goes, and our script cleans up by itself: src/app/page.css.
  const scripts = target === 'firefox' ? content_scripts : content_scripts.map(({ css: _, ...rest }) => rest);
  // Chrome's background is made by itself: serviceWorker().
  return { ...shared, content_scripts: scripts, version: about.version, ...(target === 'firefox' ? { browser_specific_settings, background } : { minimum_chrome_version, key, storage }) };
}

/** Runs a module of plain exports while building and ships what came out instead of what it imports. */
function workedOut(file: RegExp): Plugin {
  return {
    name: 'curbside-worked-out',
    apply: 'build',
    async load(id) {
      if (!file.test(id)) return undefined;
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(id, { configFile: false, logLevel: 'error' });
      for (const dependency of dependencies) this.addWatchFile(dependency);
      return Object.entries(module).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
    },
  };
}

/** What Chrome's worker imports late: where, by which words, from where, the script it becomes, and what that gives. */
const late = [
  { where: '/src/app/background.ts', request: "=> import('./judge.ts')", entry: 'src/app/judge.ts', name: 'judge', gives: 'self.judge' },
  { where: '/src/engine/nlp.ts', request: "await import('compromise/two')", entry: fileURLToPath(import.meta.resolve('compromise/two')), name: 'tagger', gives: '{ default: self.tagger }' },
] as const;

/**
 * Chrome's background in classic scripts. A service worker may not `import()`, and one file of everything takes a hundred milliseconds to load each time the
 * worker wakes, also where only a setting is asked for. What a classic worker imported when it was installed it may import again whenever it likes: so
 * `worker.js` stays small, rules and words wait in `judge.js`, compromise in `tagger.js`. What the worker holds of the rules is not held twice: it is handed
 * over. Firefox, whose background is a page, imports late by itself.
 */
function serviceWorker(): Plugin {
  const rooms = /\/src\/(?:engine|rules|words|habits)\/.*\.ts$/;
  const numbers = new Map<string, number>();
  const handedOver = (id: string) => `self.shared[${numbers.get(id) ?? numbers.set(id, numbers.size).size - 1}]`;
  const script = async (entry: string, name: string, ...plugins: readonly Plugin[]): Promise<{ code: string; moduleIds: readonly string[] }> => {
    const result = await build({
      configFile: false,
      logLevel: 'error',
      plugins: [withoutPolyfills(), workedOut(/\/src\/rules\/catalogue\.ts$/), ...plugins],
      build: { write: false, target: 'es2023', modulePreload: false, lib: { entry, formats: ['iife'], name } },
    });
    const [{ output: [chunk] }] = result as unknown as [{ output: [{ code: string; moduleIds: readonly string[] }] }];
    return chunk;
  };
  const importsLate: Plugin = {
    name: 'curbside-imports-late',
    enforce: 'pre',
    transform(code, id) {
      const one = late.find(({ where }) => id.endsWith(where));
      if (!one) return undefined;
      if (!code.includes(one.request)) this.error(`${id} no longer says ${one.request}.`);
      const [before] = one.request.split('import');
      return { code: code.replace(one.request, `${before}Promise.resolve().then(() => (self.${one.name} ?? importScripts('${one.name}.js'), ${one.gives}))`), map: null };
    },
  };
  const handsOver: Plugin = {
    name: 'curbside-hands-over',
    enforce: 'pre',
    transform: (code, id) => (rooms.test(id) ? { code: `import * as module from '${id}';\n${code}\n(self.shared ??= []), ${handedOver(id)} = module;`, map: null } : undefined),
  };
  const takesOver = (held: ReadonlySet<string>): Plugin => ({
    name: 'curbside-takes-over',
    enforce: 'pre',
    load(id) {
      if (!held.has(id)) return undefined;
      const names = [...readFileSync(id, 'utf8').matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(([, name]) => name);
      return names.map((name) => `export const ${name} = ${handedOver(id)}.${name};`).join('\n');
    },
  });
  return {
    name: 'curbside-service-worker',
    apply: 'build',
    enforce: 'post',
    // At the very end: the manifest is written last.
    async closeBundle() {
      const folder = 'dist/chrome';
      const worker = await script('src/app/background.ts', 'background', importsLate, handsOver);
      const held = takesOver(new Set(worker.moduleIds.filter((id) => rooms.test(id))));
      for (const { entry, name } of late) writeFileSync(join(folder, `${name}.js`), (await script(entry, name, importsLate, held)).code);
      const install = `self.addEventListener('install', () => importScripts(${late.map(({ name }) => `'${name}.js'`).join(', ')}));\n`;
      writeFileSync(join(folder, 'worker.js'), install + worker.code);
      const listed = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as object;
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...listed, background: { service_worker: 'worker.js' } }, null, 2));
    },
  };
}

/** twitter-text brings polyfills for browsers of ten years ago, one of which makes code from text. Ours have all of it. */
function withoutPolyfills(): Plugin {
  const nothing = '\0curbside-no-polyfill';
  return {
    name: 'curbside-without-polyfills',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('core-js/modules/') ? nothing : undefined),
    load: (id) => (id === nothing ? '' : undefined),
  };
}
