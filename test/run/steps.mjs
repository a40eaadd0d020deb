// What `npm test` and `npm start` share. Plain JavaScript: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/**
 * Runs a program; gives its exit code and what it wrote. It writes here as it goes, or not at all (`quiet`).
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', ...(quiet ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
      // npm and the programs in node_modules/.bin are scripts on Windows.
      shell: process.platform === 'win32',
    });
    let output = '';
    const heard = (part) => {
      output += part;
    };
    child.stdout?.on('data', heard);
    child.stderr?.on('data', heard);
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** A program that came with our packages. */
export const own = (name) => join(root, 'node_modules', '.bin', name);

/** Installs the packages when some are missing or are not those of package-lock.json. */
export async function install() {
  if (installed()) return;
  console.log('Installing packages (npm ci) …');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0) throw new Error(`The packages could not be installed:\n${output}`);
}

function installed() {
  const there = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(there)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(there, 'utf8')).packages;
  // Packages for other machines are listed and rightly absent.
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || have[path]?.version === version);
}

/** Builds both extensions; throws with what the build said. */
export async function build() {
  for (const mode of ['chrome', 'firefox']) {
    const { code, output } = await run(own('vite'), ['build', '--mode', mode, '--logLevel', 'warn'], { quiet: true });
    if (code !== 0) throw new Error(`The build for ${mode} failed:\n${output}`);
  }
}

/** Loads one of our TypeScript files, through Vite, once the packages are there: functions that are sent into pages stay as written. */
export async function load(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, file), { configFile: false, root, logLevel: 'error' });
  return module;
}
