import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page, type Target } from 'puppeteer-core';
import manifest from '../../../manifest.json' with { type: 'json' };
import { startProxy } from '../replicas/proxy.ts';
import { serveReplicas, type Request } from '../replicas/server.ts';
import { isFirefox } from './closed-root.ts';
import { findBrowser } from './find-browser.ts';
import { serviceWorker } from './service-worker.ts';
import { until } from './until.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Where screenshots and the like are left. */
export const out = resolve(import.meta.dirname, '../../../out');

const geckoId = manifest.browser_specific_settings.gecko.id;
const geckoUuid = '5b8e7a0c-3d52-4f0e-9d52-6d2f3f6a9a11';

/** Hosts that Chromium and Firefox ask for by themselves, with or without an extension, whatever they are told. */
const CALLS_HOME = /^(https?:\/\/)?([\w-]+\.)*(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)(:\d+)?(\/|$)/;

/** A browser with the extension in it, on the replicas, cut off from the rest of the world. */
export interface Running {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** What the replicas were asked for. */
  readonly requests: readonly Request[];
  /** Addresses that were asked for and not reached. The browser's own calls home are left out. */
  refused(): readonly string[];
  /** Opens a replica page at its real address and waits until its boxes are there. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages, such as `src/app/popup.html`. */
  openOwn(path: string): Promise<Page>;
  /** What the extension has stored in `storage.local`. */
  stored(): Promise<Record<string, unknown>>;
  /** Stops the background at once, as the browser does when it needs memory; the next message must start it again. */
  killBackground(): Promise<void>;
  /** Chromium alone: keeps the background too busy to answer for so long, in milliseconds, or until it is stopped. */
  keepBackgroundBusy(forMs: number): Promise<void>;
  /** Loads the extension anew under the open tabs, as an update does. */
  reloadExtension(): Promise<void>;
  /** Removes the extension under the open tabs. */
  removeExtension(): Promise<void>;
  /** Disables it as a person does; `installAgain` brings it back. */
  disableExtension(): Promise<void>;
  /** Installs the extension that was removed, and closes the page it welcomes with. */
  installAgain(): Promise<void>;
  /** A picture of the page in `out/`, and its path. */
  screenshot(page: Page, name: string): Promise<string>;
  close(): Promise<void>;
}

export interface Choices {
  /** False starts a plain browser without the extension. */
  readonly extension?: boolean;
  readonly headless?: boolean;
  /** The program to start instead of the one found under the browser's name. */
  readonly path?: string;
  /** Changes the copy of the extension before it is loaded. */
  readonly change?: (folder: string) => void;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Starts a browser on the replicas, with a copy of the built extension, in a profile that is thrown away. */
export async function launch(name: BrowserName, { extension = true, headless = true, path, change, size = { width: 1280, height: 900 } }: Choices = {}): Promise<Running> {
  const program = path ?? findBrowser(name);
  if (!program) throw new Error(`${name === 'firefox' ? 'Firefox' : 'Chromium'} is not installed.`);
  const server = await serveReplicas();
  const proxy = await startProxy(server.port);
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? size : null,
    ...(name === 'firefox' ? firefox(proxy.port) : chromium(proxy.port, size)),
  });
  const close = async () => {
    await browser.close();
    await Promise.all([proxy.close(), server.close()]);
    if (folder) rmSync(folder, { recursive: true, force: true });
  };
  // A copy: whoever builds anew during a run must not change what is being tested.
  const folder = extension ? mkdtempSync(join(tmpdir(), 'curbside-')) : undefined;
  let id = '';
  const install = async () => {
    if (!folder) return;
    id = await browser.installExtension(folder);
    if (name === 'chromium') await worker(browser, id);
  };
  try {
    if (folder) {
      const built = resolve(import.meta.dirname, '../../../dist', name === 'firefox' ? 'firefox' : 'chrome');
      if (!existsSync(join(built, 'manifest.json'))) throw new Error('The extension is not built. Run: npm run build');
      cpSync(built, folder, { recursive: true });
      change?.(folder);
    }
    await install();
    if (folder) await closeWelcome(browser);
  } catch (error) {
    await close();
    throw error;
  }
  const own = (file: string): string => (name === 'firefox' ? `moz-extension://${geckoUuid}/${file}` : `chrome-extension://${id}/${file}`);
  const openOwn = async (file: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox shows the page but never tells that it was reached (seen 2026-11-22 with 153): the page is asked instead.
    void page.goto(own(file)).catch(() => undefined);
    await until(`${file} to be there`, async () => page.evaluate((address) => location.href.startsWith(address) && document.readyState === 'complete', own(file)));
    return page;
  };
  return {
    name,
    browser,
    requests: server.requests,
    refused: () => proxy.refused.filter((address) => !CALLS_HOME.test(address)),
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await until('the replica to be drawn', async () => page.evaluate(() => '__replica' in window && document.querySelector('main, [role=main]') !== null));
      return page;
    },
    openOwn,
    async stored() {
      const page = await openOwn('src/app/options.html');
      const all = await page.evaluate(async () => chrome.storage.local.get(null));
      await page.close();
      return all;
    },
    async killBackground() {
      if (name === 'firefox') return killEventPage(browser);
      const background = await serviceWorker(browser, id);
      await background.stop();
      await background.detach();
    },
    async keepBackgroundBusy(forMs) {
      const background = await serviceWorker(browser, id);
      // Told and not awaited: the worker has no answer to give until it is done, or stopped.
      (await background.session()).send('Runtime.evaluate', { expression: `for (const end = Date.now() + ${forMs}; Date.now() < end;);` }).catch(() => undefined);
      await background.detach();
    },
    reloadExtension: install,
    async removeExtension() {
      await browser.uninstallExtension(id);
    },
    async disableExtension() {
      if (name === 'firefox') return disableInFirefox(browser);
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate((which) => chrome.management.setEnabled(which, false), id);
      await page.close();
    },
    async installAgain() {
      // One that is disabled would stay so.
      await browser.uninstallExtension(id).catch(() => undefined);
      await install();
      // A browser may take it for an update, and then nothing is opened.
      await closeWelcome(browser).catch(() => undefined);
    },
    async screenshot(page, picture) {
      mkdirSync(out, { recursive: true });
      const file = join(out, `${picture}-${name}.png`);
      await page.screenshot({ path: file });
      return file;
    },
    close,
  };
}

/** What to start a Chromium with: as root it has no sandbox, and nothing of its own may call home. */
function chromium(proxyPort: number, { width, height }: { readonly width: number; readonly height: number }): LaunchOptions {
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying', `--window-size=${width},${height}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`, '--ignore-certificate-errors', '--lang=en-US',
    ],
  };
}

function firefox(proxyPort: number): LaunchOptions {
  return {
    browser: 'firefox',
    // Only with this flag may automation open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': false,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      'intl.locale.requested': 'en-US',
      'intl.accept_languages': 'en-US, en',
      // What Firefox would otherwise ask of the world by itself.
      'app.normandy.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'browser.region.network.url': '',
      'browser.topsites.contile.enabled': false,
      'dom.push.connection.enabled': false,
      'extensions.getAddons.cache.enabled': false,
      'media.gmp-manager.updateEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,',
      'toolkit.telemetry.enabled': false,
    },
  };
}

/** Waits for the extension's worker, and for the extension's own calls in it, which come a moment later. */
async function worker(browser: Browser, id: string): Promise<void> {
  // A worker that was just replaced is still listed, and never answers: each is given a moment.
  const ready = async (target: Target): Promise<boolean> => {
    const running = await target.worker();
    return (await running?.evaluate(() => typeof chrome !== 'undefined' && typeof chrome.storage !== 'undefined')) ?? false;
  };
  const moment = () => new Promise<false>((done) => setTimeout(done, 500, false));
  await until('the worker to be ready', async () => {
    const workers = browser.targets().filter((target) => target.type() === 'service_worker' && target.url().includes(id));
    const answers = await Promise.all(workers.map((target) => Promise.race([ready(target).catch(() => false), moment()])));
    return answers.includes(true);
  });
}

/** Stops Firefox's event page as Firefox itself does when it has been idle. */
async function killEventPage(browser: Browser): Promise<void> {
  const state = await insideFirefox(browser, `async (id) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    await extension.terminateBackground({ ignoreDevToolsAttached: true });
    return extension.backgroundState;
  }`);
  if (state !== 'stopped') throw new Error(`The event page did not stop: ${String(state)}`);
}

/** Disables the extension as a person does in Firefox's list of add-ons. */
async function disableInFirefox(browser: Browser): Promise<void> {
  const state = await insideFirefox(browser, `async (id) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(id);
    await addon.disable();
    return addon.isActive ? 'active' : 'disabled';
  }`);
  if (state !== 'disabled') throw new Error(`The extension was not disabled: ${String(state)}`);
}

/** Runs a function (as text, given the extension's id) in Firefox's own scope, which automation may enter with the flag above. */
async function insideFirefox(browser: Browser, functionDeclaration: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.callFunction', {
    functionDeclaration,
    target: { context: result.contexts?.[0]?.context },
    arguments: [{ type: 'string', value: geckoId }],
    awaitPromise: true,
  });
  return answer.result.result?.value ?? JSON.stringify(answer.result);
}

/** A new install opens the welcome page; what is tested starts without it. */
async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = (url: string) => url.endsWith('/welcome.html');
  if (!isFirefox(browser)) {
    const target = await browser.waitForTarget((one) => isWelcome(one.url()), { timeout: 10_000 });
    await (await target.page())?.close();
    return;
  }
  // Puppeteer is not told the address of such a page in Firefox; the browser is asked.
  const { connection } = browser as unknown as Bidi;
  const context = await until('the welcome page', async () => {
    const { result } = await connection.send('browsingContext.getTree', {});
    return result.contexts?.find(({ url }) => isWelcome(url))?.context;
  });
  await connection.send('browsingContext.close', { context });
}

/** What puppeteer keeps to itself of WebDriver BiDi. */
interface Bidi {
  readonly connection: {
    send(method: string, parameters: object): Promise<{
      readonly result: { readonly contexts?: readonly { readonly context: string; readonly url: string }[]; readonly result?: { readonly value?: unknown } };
    }>;
  };
}
