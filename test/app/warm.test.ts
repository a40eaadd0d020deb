import { expect, test } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { warm } from '../../src/app/warm.ts';
import { rules } from '../../src/rules/index.ts';
import { defaults } from '../../src/rules/settings.ts';
import { startBackground } from './fake-browser.ts';

const draft = { text: 'Great day at #ASCO26 with #bcsm friends #cancer', platform: 'x', kind: 'post', images: 0 } as const;

test('every rule takes what it is warmed with, and finds afterwards what it found before', async () => {
  const before = check(draft, rules, defaults);
  await warm(rules, defaults);
  expect(check(draft, rules, defaults)).toEqual(before);
}, 30_000);

test('a background that was told to be ready answers at once, and answers a check meanwhile', async () => {
  const { fromTab, stored } = await startBackground();
  const [ready, checked] = await Promise.all([fromTab('ready'), fromTab('check', draft)]);
  expect(ready).not.toHaveProperty('refused');
  expect(checked).toMatchObject({ value: { findings: [{ rule: 'hashtags/at-most-two' }] } });
  expect(stored()).toBe('');
}, 30_000);
