import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** `--mode firefox` builds for Firefox, anything else for Chrome and Edge. */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      // The content script's name ends in .iife.ts: one self-contained file, so the manifest needs no web_accessible_resources.
      crx({ manifest: manifestFor(target) as ManifestV3Export, browser: target }),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: {
        input: { week: 'src/app/week.html' },
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
  const { browser_specific_settings, minimum_chrome_version, ...shared } = manifest;
  return target === 'firefox' ? { ...shared, browser_specific_settings } : { ...shared, minimum_chrome_version };
}
