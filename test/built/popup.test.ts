import { readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';

describe.each(['chrome', 'firefox'])('the popup built for %s', (target) => {
  const folder = resolve(import.meta.dirname, '../../dist', target);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  /** Everything the popup loads before it can draw. */
  function loaded(): string[] {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const [, from] of read(file).matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g)) visit(posix.join(posix.dirname(file), from!));
    };
    visit(/src="\/([^"]+)"/.exec(read('src/app/popup.html'))![1]!);
    return [...reached];
  }

  test('opens without the rules’ code and word lists', () => {
    const code = loaded().map(read);
    const size = code.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(size, 'The popup must open at once: what it loads is limited to 35 kB gzipped.').toBeLessThanOrEqual(35_000);
    expect(code.some((text) => text.includes('mammographic screening')), 'A word list came into the popup.').toBe(false);
  });

  test('knows every rule there is', () => {
    const code = loaded().map(read).join('\n');
    expect(rules.filter(({ id }) => !code.includes(id)).map(({ id }) => id)).toEqual([]);
  });
});
