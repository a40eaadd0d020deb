import { dirname, join } from 'node:path';
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
      runLate(/\/src\/app\/background\.ts$/, './judge.ts'),
      // The content script's name ends in .iife.ts: one self-contained file, so the manifest needs no web_accessible_resources.
      crx({ manifest: manifestFor(target) as ManifestV3Export, browser: target }),
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
  const { browser_specific_settings, minimum_chrome_version, key, storage, content_scripts, ...shared } = manifest;
  // Chrome leaves a sheet where it is when the extension goes, and our script cleans up by itself: src/app/page.css.
  const scripts = target === 'firefox' ? content_scripts : content_scripts.map(({ css: _, ...rest }) => rest);
  return { ...shared, content_scripts: scripts, version: about.version, ...(target === 'firefox' ? { browser_specific_settings } : { minimum_chrome_version, key, storage }) };
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

/**
 * Keeps what a file imports late in that file, not run before it is asked for. A service worker may not import while it runs, and would otherwise pay for
 * rules, words and tagger each time it wakes, also where only a setting is asked for.
 */
function runLate(file: RegExp, target: string): Plugin {
  const late = 'virtual:curbside-late';
  let path = '';
  return {
    name: 'curbside-run-late',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!file.test(id)) return undefined;
      const request = `import('${target}')`;
      if (!code.includes(request)) this.error(`${id} does not import ${target} late.`);
      path = join(dirname(id), target);
      return { code: `import { late } from '${late}';\n${code.replace(request, 'late()')}`, map: null };
    },
    resolveId: (id) => (id === late ? late : undefined),
    async load(id) {
      if (id !== late) return undefined;
      const result = await build({
        configFile: false,
        logLevel: 'error',
        plugins: [withoutPolyfills(), workedOut(/\/src\/rules\/catalogue\.ts$/)],
        build: {
          write: false,
          target: 'es2023',
          modulePreload: false,
          lib: { entry: path, formats: ['iife'], name: 'late' },
          // In one file with the order of execution kept, what is imported late there runs late too: the tagger.
          rolldownOptions: { output: { codeSplitting: false, strictExecutionOrder: true } },
        },
      });
      const [{ output: [chunk] }] = result as unknown as [{ output: [{ code: string }] }];
      return `let module;\nexport const late = async () => (module ??= (() => {\n${chunk.code}\nreturn late;\n})());`;
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
