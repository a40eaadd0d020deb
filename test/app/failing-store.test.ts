import { describe, expect, test } from 'vitest';
import { startBackground } from './fake-browser.ts';

const draft = { text: 'Great day at #ASCO26 with #bcsm friends #cancer', platform: 'x', kind: 'post', images: 0 };
const report = { draft, outcome: 'published', found: {}, open: {} };

const full = (): Promise<never> => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
const broken = (): Promise<never> => Promise.reject(new Error('IO error: corruption'));

describe('a store that cannot be written', () => {
  test('does not keep drafts from being checked', async () => {
    const { fromTab } = await startBackground(({ browser }) => Object.assign(browser.storage.local, { set: full }));
    expect(await fromTab('check', draft)).toMatchObject({ value: { findings: [{ rule: 'hashtags/at-most-two' }] } });
  });

  test('says that a choice was not kept', async () => {
    const { fromTab } = await startBackground(({ browser }) => Object.assign(browser.storage.local, { set: full }));
    expect(await fromTab('neverFlag', 'Maria Lopez')).toMatchObject({ refused: expect.stringContaining('quota') as string });
    expect(await fromTab('setRule', 'hashtags/at-most-two', false)).toMatchObject({ refused: expect.any(String) as string });
  });

  test('is written again as soon as it can be, and keeps what came then', async () => {
    const fake = await startBackground();
    const { set } = fake.browser.storage.local;
    Object.assign(fake.browser.storage.local, { set: full });
    expect(await fake.fromTab('posted', report)).toMatchObject({ refused: expect.any(String) as string });
    Object.assign(fake.browser.storage.local, { set });
    expect(await fake.fromTab('posted', report)).not.toHaveProperty('refused');
    expect(fake.take('habits')).toHaveLength(1);
  });
});

describe('a store that cannot be read', () => {
  test('is asked again by the next check: one failure is not kept', async () => {
    const fake = await startBackground();
    const { get } = fake.browser.storage.local;
    Object.assign(fake.browser.storage.local, { get: broken });
    expect(await fake.fromTab('check', draft)).toMatchObject({ refused: expect.any(String) as string });
    expect(await fake.fromTab('state', 'x')).toMatchObject({ refused: expect.any(String) as string });
    Object.assign(fake.browser.storage.local, { get });
    expect(await fake.fromTab('check', draft)).toMatchObject({ value: { findings: [{ rule: 'hashtags/at-most-two' }] } });
    expect(await fake.fromTab('state', 'x')).toMatchObject({ value: { status: 'on' } });
  });

  test('is not overwritten by what was not read', async () => {
    const fake = await startBackground(({ put }) => put('habits', [{ hour: 1 }]));
    const stored = fake.stored();
    Object.assign(fake.browser.storage.local, { get: broken });
    await fake.fromTab('posted', report);
    await fake.fromTab('neverFlag', 'Maria Lopez');
    expect(fake.stored()).toBe(stored);
  });
});
