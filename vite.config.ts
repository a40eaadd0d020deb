import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, runnerImport, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** `--mode firefox` builds for Firefox, anything else for Chrome and Edge. */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      workedOut(/\/src\/rules\/catalogue\.ts$/),
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
  const { browser_specific_settings, minimum_chrome_version, storage, ...shared } = manifest;
  return target === 'firefox' ? { ...shared, browser_specific_settings } : { ...shared, minimum_chrome_version, storage };
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
