import type { Browser, CDPSession } from 'puppeteer-core';
import { until } from './until.ts';

interface Version {
  readonly scriptURL: string;
  readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
  readonly targetId?: string;
}

/**
 * Chromium's background worker, by what the browser itself says of it. Automation goes on listing workers that were stopped long ago, and one of those
 * can neither be stopped nor be asked.
 */
export async function serviceWorker(browser: Browser, extension: string) {
  const [page] = await browser.pages();
  if (!page) throw new Error('There is no page.');
  const versions = new Map<string, Version>();
  const session = await page.createCDPSession();
  session.on('ServiceWorker.workerVersionUpdated', (update: { readonly versions: readonly (Version & { readonly versionId: string })[] }) => {
    for (const version of update.versions) if (version.scriptURL.includes(extension)) versions.set(version.versionId, version);
  });
  await session.send('ServiceWorker.enable');
  const target = () => {
    const targetId = [...versions.values()].find(({ runningStatus }) => runningStatus === 'running')?.targetId;
    return targetId === undefined ? undefined : browser.targets().find((one) => (one as unknown as { readonly _targetId: string })._targetId === targetId);
  };
  return {
    /** Stops it at once; waits until the browser says that it has. */
    async stop(): Promise<void> {
      const running = await until('a worker to be running', target);
      await (await running.worker())?.close();
      await until('the worker to stop', () => target() !== running);
    },
    /** A session with the worker that is running; waits for one. */
    async session(): Promise<CDPSession> {
      return (await until('a worker to be running', target)).createCDPSession();
    },
    /** Ends the listening, not the worker. */
    detach: () => session.detach(),
  };
}
