import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser, firstBrowser, nameOf, type Asked } from '../browser/harness/find-browser.ts';
import { launch } from '../browser/harness/launch.ts';
import { show } from './show.ts';

const ALL = ['chrome', 'chromium', 'edge', 'firefox'] as const satisfies readonly Asked[];

/** The choices of the command line, or an Error for people. */
function choices(args: string[]): { readonly asked: Asked | undefined; readonly headless: boolean } {
  const { values } = parseArgs({ args, options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } } });
  const asked = ALL.find((name) => name === values.browser);
  if (values.browser !== undefined && !asked) throw new Error(`--browser takes ${ALL.join(', ')}, not ${values.browser}.`);
  const noDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (noDisplay && !values.headless) console.log('There is no display here: the same runs without a window.');
  return { asked, headless: values.headless || noDisplay };
}

/** A browser of this machine; on Debian and Ubuntu, as root, Chromium is installed when there is none. */
function browserFor(asked: Asked | undefined): { readonly asked: Asked; readonly path: string } {
  const wanted = asked ? [asked] : ALL;
  const found = firstBrowser(wanted);
  if (found) return found;
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const installable = asked === 'firefox' ? 'firefox-esr' : asked === undefined || asked === 'chromium' ? 'chromium' : undefined;
  if (debian && installable) {
    console.log(`No browser was found: installing ${installable} with apt-get …`);
    const quiet = { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', installable], quiet);
    const path = findBrowser(asked ?? 'chromium');
    if (path) return { asked: asked ?? 'chromium', path };
  }
  throw new Error(`${wanted.map(nameOf).join(', ').replace(/, (?=[^,]*$)/, ' or ')} is not installed here. Install ${wanted.length > 1 ? 'one of them' : 'it'} and run npm start again.`);
}

/** Opens the playground as the command line asks, and gives the exit status. */
export async function play(args: string[]): Promise<number> {
  const { asked, headless } = choices(args);
  const { asked: browser, path } = browserFor(asked);
  console.log(`Starting ${nameOf(browser)} with Curbside on the playground …`);
  const running = await launch(browser === 'firefox' ? 'firefox' : 'chromium', { path, headless, size: { width: 1280, height: 860 } });
  if (headless) {
    try {
      return await show(running);
    } finally {
      await running.close();
    }
  }
  for (const url of ['https://www.linkedin.com/feed/?classic', 'https://www.linkedin.com/feed/', 'https://www.facebook.com/', 'https://x.com/home']) await running.open(url);
  console.log('X, Facebook and LinkedIn (as it is now, and classic) are open in tabs: replicas on this computer, at the real addresses.');
  console.log('Try: Great day at #ASCO26 with #bcsm friends #cancer. Nothing you write leaves this computer. Close the browser to end.');
  await new Promise<void>((done) => {
    running.browser.once('disconnected', () => done());
    process.once('SIGINT', () => done());
  });
  await running.close().catch(() => undefined);
  return 0;
}
