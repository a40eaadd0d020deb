import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'curbside-packages-'));
const LONG = 180_000;

function pack(name: string): string {
  const to = join(folder, name);
  execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'tools/package.ts'), '--to', to], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return to;
}

const archive = (to: string, target: string) => unzipSync(readFileSync(join(to, `curbside-${about.version}-${target}.zip`)));
const manifestOf = (to: string, target: string) => JSON.parse(new TextDecoder().decode(archive(to, target)['manifest.json'])) as Record<string, unknown>;

describe('what the stores take', () => {
  let first = '';
  let second = '';
  beforeAll(() => {
    first = pack('first');
    // A file that was touched in between is still the same file.
    utimesSync(join(root, 'public/icons/16.png'), new Date(), new Date());
    second = pack('second');
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is the same, byte for byte, when it is built twice', () => {
    expect(readFileSync(join(second, 'SHA256SUMS'), 'utf8')).toBe(readFileSync(join(first, 'SHA256SUMS'), 'utf8'));
  });

  test('comes with sums that are true', () => {
    const lines = readFileSync(join(first, 'SHA256SUMS'), 'utf8').trim().split('\n').map((line) => line.split('  ') as [string, string]);
    expect(lines.map(([, name]) => name)).toEqual(['chrome', 'edge', 'firefox', 'source'].map((target) => `curbside-${about.version}-${target}.zip`));
    for (const [sum, name] of lines) expect(createHash('sha256').update(readFileSync(join(first, name))).digest('hex')).toBe(sum);
  });

  test.each(['chrome', 'edge', 'firefox'])('for %s has the version of package.json, no key, and no map of the code', (target) => {
    expect(manifestOf(first, target)).toMatchObject({ manifest_version: 3, version: about.version });
    expect(manifestOf(first, target)).not.toHaveProperty('key');
    expect(Object.keys(archive(first, target)).filter((name) => /\.map$|\.tsx?$|(?:^|\/)\./.test(name))).toEqual([]);
  });

  test('has the policy’s schema for Chrome and Edge, and Firefox’s own members for Firefox alone', () => {
    for (const target of ['chrome', 'edge']) {
      expect(archive(first, target)).toHaveProperty(['managed_schema.json']);
      expect(manifestOf(first, target)).toMatchObject({ storage: { managed_schema: 'managed_schema.json' } });
      expect(manifestOf(first, target)).not.toHaveProperty('browser_specific_settings');
    }
    expect(manifestOf(first, 'firefox')).not.toHaveProperty('storage');
    expect(manifestOf(first, 'firefox')).toMatchObject({ browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } } });
  });

  test('comes with the sources and the lock file they are built with, and nothing that is built', () => {
    const names = Object.keys(archive(first, 'source')).map((name) => name.replace(`curbside-${about.version}/`, ''));
    expect(names).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'vite.config.ts', 'manifest.json', 'LICENSE', 'src/app/background.ts']));
    expect(names.filter((name) => /^(node_modules|dist|packages|out)\//.test(name))).toEqual([]);
  });

  test('passes the checks of Firefox’s store without an error', () => {
    const unpacked = join(folder, 'firefox.zip');
    writeFileSync(unpacked, readFileSync(join(first, `curbside-${about.version}-firefox.zip`)));
    const output = execFileSync(process.execPath, [join(root, 'node_modules/web-ext/bin/web-ext.js'), 'lint', '--source-dir', unpacked, '--output', 'json', '--no-config-discovery', '--no-input'], {
      cwd: folder, encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' }, stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { errors, warnings } = JSON.parse(output) as { errors: { code: string; message: string }[]; warnings: { code: string; file: string }[] };
    expect(errors).toEqual([]);
    // Preact can set innerHTML when asked to; nothing of ours asks.
    expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  }, LONG);
});
