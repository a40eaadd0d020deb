import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../browser/harness/launch.ts';
import { until } from '../browser/harness/until.ts';
import { posts } from './posts.ts';

/** What the first answer of a stopped worker may cost, as a multiple of the same with a worker that holds nothing. */
const MOST = 1.5;

/** An extension whose worker does nothing but answer: as quick as a first answer can be in this browser. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'curbside-empty-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1', background: { service_worker: 'worker.js' } }));
  writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(message); });');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Empty</title>');
  return folder;
}

/** Milliseconds from a message to its answer, asked from one of the extension's own pages. */
const ask = (page: Page, message: object): Promise<number> => page.evaluate(async (sent) => {
  const start = performance.now();
  await (chrome.runtime.sendMessage as (message: object) => Promise<unknown>)(sent);
  return performance.now() - start;
}, message);

async function stop(browser: Browser, id: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id), { timeout: 5_000 });
  await (await target.worker())?.close();
  await until('the worker to stop', () => !browser.targets().includes(target));
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The first answer after the worker was stopped, beside that of an empty extension in the same browser, one after the other `rounds` times. */
export async function measureColdStart(rounds: number, say: (text: string) => void): Promise<string> {
  const running = await launch('chromium');
  const folder = emptyExtension();
  try {
    const { browser } = running;
    const emptyId = await browser.installExtension(folder);
    const own = await running.openOwn('src/app/options.html');
    const ownId = new URL(own.url()).host;
    const empty = await browser.newPage();
    await empty.goto(`chrome-extension://${emptyId}/page.html`);
    const times = { empty: [] as number[], state: [] as number[], check: [] as number[], rest: [] as number[], warm: [] as number[] };
    const draft = (round: number) => ({ call: 'check', args: [{ text: posts[round % posts.length], platform: 'x', kind: 'post', images: 0 }, true] });
    const whole = (round: number) => ({ ...draft(round), args: draft(round).args.slice(0, 1) });
    const turns: readonly (readonly [keyof typeof times, string, Page, (round: number) => object])[] = [
      ['empty', emptyId, empty, draft],
      ['check', ownId, own, draft],
      ['state', ownId, own, () => ({ call: 'state', args: ['x'] })],
    ];
    for (let round = -1; round < rounds; round++) {
      for (const [name, id, page, message] of round % 2 ? turns : [...turns].reverse()) {
        await page.bringToFront();
        await stop(browser, id);
        const time = await ask(page, message(round + 1));
        // The first round fills the browser's own caches.
        if (round >= 0) times[name].push(time);
        if (name !== 'check') continue;
        const rest = await ask(page, whole(round + 1));
        const next = await ask(page, whole(round + 2));
        if (round < 0) continue;
        times.rest.push(rest);
        times.warm.push(next);
      }
      say(`cold start ${round + 1} of ${rounds}`);
    }
    const ratio = middle(times.check) / middle(times.empty);
    return [
      `## the first answer after the worker was stopped, ${await browser.version()}, ${rounds} rounds`, '',
      'milliseconds, p50 (fastest to slowest)', '',
      ...([['an empty worker', times.empty], ['curbside, its first answer', times.check], ['curbside, the rest of it', times.rest], ['curbside, the settings', times.state], ['curbside, the next check', times.warm]] as const)
        .map(([name, values]) => `${name.padEnd(26)}${middle(values).toFixed(1).padStart(7)}  (${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)})`),
      '',
      `${ratio <= MOST ? 'met   ' : 'missed'} first check / first answer of an empty worker: ${ratio.toFixed(3)} (goal ${MOST})`,
    ].join('\n');
  } finally {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
