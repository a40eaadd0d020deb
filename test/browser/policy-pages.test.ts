import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { browserName } from './harness/in-browser.ts';
import { launch, type Running } from './harness/launch.ts';
import { faults, press, shows, switchState } from './harness/own-page.ts';

// A hospital's policy, as a real policy file where the browser looks for it, in the very shape docs/fleet.md gives.
const policy = { ruleSets: { hashtags: false, privacy: true }, sites: { facebook: false }, flaggedTerms: ['Project Larch'], policyLink: 'https://hospital.example/social-media', pauseBeforePosting: true, keepWeeks: 8 };

/** Chrome's name for an extension: the beginning of the sum of its key, in the letters a to p. */
const chromeId = [...createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');

const file = browserName === 'firefox' ? '/etc/firefox/policies/policies.json' : '/etc/chromium/policies/managed/curbside-test.json';
const content = browserName === 'firefox'
  ? { policies: { '3rdparty': { Extensions: { [manifest.browser_specific_settings.gecko.id]: policy } } } }
  : { '3rdparty': { extensions: { [chromeId]: policy } } };

/** Whether this machine lets a test speak for its administrator: the folder, or the first above it that exists, can be written. */
function mayWrite(folder: string): boolean {
  if (!existsSync(folder)) return mayWrite(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.platform === 'linux' && mayWrite(dirname(file))) {
  let running: Running;
  const before = existsSync(file) ? readFileSync(file) : undefined;

  beforeAll(async () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
    running = await launch(browserName);
  });
  afterAll(async () => {
    await running?.close();
    if (before) writeFileSync(file, before);
    else rmSync(file, { force: true });
  });

  test('a policy holds in the popup, is shown as the organisation’s, and cannot be changed there', async () => {
    const page = await running.openOwn('src/app/popup.html');
    await shows(page, 'Set by your organisation');
    expect(await switchState(page, 'Hashtags')).toEqual({ on: false, forced: true });
    expect(await switchState(page, 'Patient privacy')).toEqual({ on: true, forced: true });
    expect(await switchState(page, 'Work on Facebook')).toEqual({ on: false, forced: true });
    expect(await switchState(page, 'Work on X')).toEqual({ on: true, forced: false });
    expect(await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.popup-policy a')?.href)).toBe('https://hospital.example/social-media');
    expect(await faults(page)).toEqual([]);
    await running.screenshot(page, 'page-popup-policy');
  });

  test('a policy holds in the options and in what is checked, and is not stored as the person’s own', async () => {
    const page = await running.openOwn('src/app/options.html');
    await shows(page, 'Your organisation set some of these options');
    await shows(page, 'Added by your organisation: Project Larch');
    expect(await switchState(page, 'Ask once before posting while someone may be identified')).toEqual({ on: true, forced: true });
    await press(page, 'Nurse');
    await shows(page, 'Saved.');
    expect((await running.stored())['settings']).toMatchObject({ role: 'nurse', flaggedTerms: [], policyLink: '', keepWeeks: 12, sites: { facebook: true }, rules: {} });
    const box = await running.openOwn('src/app/check-a-draft.html');
    await shows(box, 'will be listed here');
    await box.focus('textarea#draft');
    await box.keyboard.type('Good talk tonight #bcsm #ASCO26 #cancer');
    await shows(box, 'Nothing needs a second look');
  });
} else {
  test('a policy file can be put in place only by an administrator of a Linux machine', () => {
    expect(process.getuid?.()).not.toBe(0);
  });
}
