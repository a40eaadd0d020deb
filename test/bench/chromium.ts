import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { Row } from './measure.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html', '.wasm': 'application/wasm' };

/** The same measurement inside a module worker of headless Chromium. */
export async function measureInChromium(size: number, say: (text: string) => void): Promise<{ version: string; rows: Row[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'curbside-bench-'));
  say('building the worker');
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    // A worker has no document: packages with a build of their own for workers must give that one.
    resolve: { conditions: ['worker', 'module'] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, 'worker.ts'), output: { entryFileNames: 'worker.js' } },
    },
  });
  // Cross-origin isolation gives the worker a clock of 5 microseconds instead of 100.
  const server = createServer((request, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    const path = new URL(request.url ?? '/', 'http://bench.example').pathname;
    if (path === '/') {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>bench</title>');
      return;
    }
    readFile(join(folder, path)).then(
      (body) => response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    protocolTimeout: 1_800_000,
  });
  try {
    const page = await browser.newPage();
    await page.exposeFunction('say', say);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const rows = await page.evaluate((drafts) => new Promise<unknown>((resolve) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => (typeof data === 'string' ? void (window as unknown as { say: (text: string) => void }).say(data) : resolve(data));
      worker.onerror = (event) => resolve({ error: event.message });
      worker.postMessage(drafts);
    }), size);
    if (!Array.isArray(rows)) throw new Error(`The worker failed: ${JSON.stringify(rows)}`);
    return { version: await browser.version(), rows: rows as Row[] };
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
