import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** The replica pages, by the folder each lives in. */
export const pages = ['x', 'facebook', 'linkedin', 'linkedin-classic'] as const;
export type Page = (typeof pages)[number];

const here = import.meta.dirname;
const repository = resolve(here, '../../..');
const cache = join(repository, 'node_modules/.cache/curbside-replicas');

/** Bundles the replica pages when their sources or the installed editors changed, and says in which folder they are. */
export async function bundle(): Promise<string> {
  const folder = join(cache, fingerprint());
  if (existsSync(folder)) return folder;
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  for (const page of pages) {
    await build({
      configFile: false,
      root: join(here, page),
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        outDir: making,
        emptyOutDir: false,
        target: 'es2023',
        modulePreload: false,
        cssCodeSplit: false,
        // What a person meets in the developer tools should be readable.
        minify: false,
        rollupOptions: {
          input: join(here, page, 'main.ts'),
          output: { entryFileNames: `${page}.js`, assetFileNames: `${page}[extname]` },
        },
      },
    });
    cpSync(join(here, page, 'index.html'), join(making, `${page}.html`));
  }
  writeFileSync(join(making, 'made-of.txt'), 'Built from test/browser/replicas; delete freely.\n');
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another run made the same folder first.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [...listed(here), join(repository, 'package-lock.json')]) hash.update(file.slice(repository.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function listed(folder: string): string[] {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listed(path) : [path];
  });
}
