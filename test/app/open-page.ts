import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

type Fake = ReturnType<typeof fakeBrowser>;

/** Makes a fake browser speak a language, as `browser.i18n` does: messages from `_locales`, blanks by number. */
export function speak(fake: Fake, language: string): void {
  const messages = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/_locales', language, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
  fake.browser.i18n.getMessage = ((key: string, blanks: readonly string[] = []) => (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => blanks[Number(at) - 1] ?? '')) as typeof fake.browser.i18n.getMessage;
}

/** Opens one of our pages with the real background behind it, in a language; gives the browser, once the page shows its heading. */
export async function openPage(load: () => Promise<unknown>, { language = 'en', prepare = () => undefined }: { readonly language?: string; readonly prepare?: (fake: Fake) => void } = {}): Promise<Fake> {
  document.body.innerHTML = '<main id="page"></main>';
  document.adoptedStyleSheets = [];
  const fake = fakeBrowser();
  speak(fake, language);
  prepare(fake);
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }));
  await import('../../src/app/background.ts');
  await load();
  await vi.waitFor(() => {
    if (!document.querySelector('h1')?.textContent) throw new Error('The page has no heading yet.');
  });
  return fake;
}
