import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sheet = readFileSync(join(import.meta.dirname, '../../src/app/pages.css'), 'utf8');

test('the pages are laid out by start and end, never by left and right', () => {
  const physical = /(?:margin|padding|border|inset|scroll-margin)-(?:left|right)|(?:^|[\s;{])(?:left|right|float)\s*:|text-align:\s*(?:left|right)/gm;
  expect(sheet.match(physical) ?? []).toEqual([]);
});

test('the pages fetch nothing and overrule no person’s choice of colours', () => {
  expect(sheet).not.toMatch(/url\(|@import|@font-face/);
  expect(sheet).toContain('forced-colors: active');
});
