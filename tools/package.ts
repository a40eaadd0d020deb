/**
 * Builds what the stores take: a zip each for Chrome, Edge and Firefox, the sources they were built from, and SHA256SUMS.
 * Two runs on the same sources give the same bytes. Run: npm run package [-- --to folder]
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync, type Zippable } from 'fflate';
import about from '../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '..');
const { version } = about;
const { values } = parseArgs({ options: { to: { type: 'string', default: 'packages' } } });
const to = resolve(values.to);

/** The earliest date a zip can hold, for every file: when something was built says nothing about what was built. */
const MTIME = new Date(1980, 0, 1);

function listed(folder: string): string[] {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listed(path) : [path];
  });
}

/** Files by their names in the archive, in the order of their names. */
function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) entries[name] = [files.get(name)!, { mtime: MTIME, level: 9 }];
  return zipSync(entries);
}

function built(target: 'chrome' | 'firefox', work: string): Map<string, Uint8Array> {
  const folder = join(work, target);
  execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', target, '--outDir', folder, '--logLevel', 'error'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Map(listed(folder).map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

/** The stores give an id of their own and refuse a manifest that brings one. */
function withoutKey(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const { key: _, ...manifest } = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as Record<string, unknown>;
  return new Map(files).set('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
}

/** Everything under version control that is there. */
function sources(): Map<string, Uint8Array> {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((name) => name !== '' && existsSync(join(root, name)));
  return new Map(names.map((name) => [`curbside-${version}/${name}`, readFileSync(join(root, name))]));
}

const work = mkdtempSync(join(tmpdir(), 'curbside-package-'));
try {
  const chrome = withoutKey(built('chrome', work));
  const archives: Record<string, Uint8Array> = {
    [`curbside-${version}-chrome.zip`]: zip(chrome),
    [`curbside-${version}-edge.zip`]: zip(chrome),
    [`curbside-${version}-firefox.zip`]: zip(built('firefox', work)),
    [`curbside-${version}-source.zip`]: zip(sources()),
  };
  mkdirSync(to, { recursive: true });
  const sums = Object.entries(archives).map(([name, bytes]) => {
    writeFileSync(join(to, name), bytes);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  }).join('');
  writeFileSync(join(to, 'SHA256SUMS'), sums);
  process.stdout.write(sums);
} finally {
  rmSync(work, { recursive: true, force: true });
}
