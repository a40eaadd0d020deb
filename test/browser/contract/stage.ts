import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { hosts } from '../replicas/server.ts';
import type { Answer, Answered, Asked, Questions } from './questions.ts';

/** Makes an extension that holds nothing but the platform code and the bridge to it; returns its folder and what removes it. */
export async function platformExtension(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'curbside-contract-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      minify: false,
      lib: { entry: join(import.meta.dirname, 'bridge.ts'), formats: ['iife'], name: 'contract', fileName: () => 'content.js' },
    },
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3,
    name: 'Contract',
    version: '1',
    content_scripts: [{ matches: hosts.map((host) => `https://${host}/*`), js: ['content.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'contract@curbside.example' } },
  }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

let number = 0;

/** Asks the platform code about a box of the replica, or about the page. */
export async function ask<Name extends keyof Questions>(page: Page, box: string | undefined, name: Name, ...given: Parameters<Questions[Name]>): Promise<Answer<Name>> {
  const asked: Asked = { number: ++number, name, arguments: given };
  const answer = await page.evaluate((boxName, question) => new Promise<string>((resolve) => {
    const { number: wanted } = JSON.parse(question) as { number: number };
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<string>;
      if ((JSON.parse(detail) as { number: number }).number !== wanted) return;
      removeEventListener('contract:answer', hear);
      resolve(detail);
    };
    addEventListener('contract:answer', hear);
    (boxName === null ? document.body : window.__replica.element(boxName)).dispatchEvent(new CustomEvent('contract:ask', { detail: question, bubbles: true, composed: true }));
  }), box ?? null, JSON.stringify(asked));
  const { value, error } = JSON.parse(answer) as Answered;
  if (error) throw new Error(error);
  return value as Answer<Name>;
}
