import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Row } from './measure.ts';

/** The same measurement in node, on code built as it is shipped: what runs TypeScript for us keeps the names of functions, at a fifth of the time. */
export async function measureInNode(size: number, say: (text: string) => void): Promise<Row[]> {
  // Inside the repository, so that the packages measured against are found.
  const out = join(import.meta.dirname, '../../out');
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(out, 'bench-'));
  try {
    say('building');
    await build({
      configFile: false,
      logLevel: 'error',
      root: import.meta.dirname,
      build: { ssr: true, outDir: folder, target: 'es2023', minify: true, rolldownOptions: { input: join(import.meta.dirname, 'whole.ts'), output: { entryFileNames: 'whole.js' } } },
    });
    const { measureAll } = await import(pathToFileURL(join(folder, 'whole.js')).href) as typeof import('./whole.ts');
    return await measureAll(size, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
