// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { defaults } from '../../src/rules/settings.ts';
import { openPage } from './open-page.ts';

const PAGES: Record<string, () => Promise<unknown>> = {
  popup: () => import('../../src/app/popup.tsx'),
  options: () => import('../../src/app/options.tsx'),
  week: () => import('../../src/app/week.tsx'),
  check: () => import('../../src/app/check-a-draft.tsx'),
  welcome: () => import('../../src/app/welcome.tsx'),
};
const hour = Math.floor(Date.now() / 3_600_000) * 3_600_000;
const entry = { hour, platform: 'x', kind: 'post', outcome: 'unknown', mentions: 1, rules: { 'hashtags/at-most-two': { found: 3, fixed: 2, posted: 1 }, 'gone/rule': { found: 1, fixed: 0, posted: 1 } } };

const button = (words: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === words)!;
const field = (label: string) => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent!.startsWith(label))!;
  return document.getElementById(found.htmlFor) as HTMLInputElement;
};
const fill = (element: HTMLInputElement, value: string) => {
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
};

describe.each(['en', 'es', 'fr'])('in %s', (language) => {
  test.each(Object.keys(PAGES))('%s is whole: no empty control, no blank left over', async (page) => {
    await openPage(PAGES[page]!, { language, prepare: ({ put }) => {
      put('habits', [entry, entry, entry, entry]);
      put('settings', { ...defaults, postsPerWeekGoal: 2, goals: ['To learn'], policyLink: 'https://hospital.example/policy' });
    } });
    expect(document.documentElement.lang).toBe(language);
    expect(document.body.textContent).not.toMatch(/\$\d|undefined|NaN|\[object/);
    const nameOf = (each: Element) => each.getAttribute('aria-label') ?? each.getAttribute('aria-labelledby') ?? each.textContent;
    expect([...document.querySelectorAll('button, a, summary, h1, h2, h3, legend, label, th, option')].filter((each) => !nameOf(each)?.trim()).map((each) => each.outerHTML)).toEqual([]);
    // Our pages' policy refuses styles written into HTML; what Preact sets goes another way.
    expect(document.querySelectorAll('style, script, iframe, img').length).toBe(0);
  });
});

describe('the popup', () => {
  test('names each rule in the person’s language', async () => {
    await openPage(PAGES['popup']!, { language: 'fr' });
    document.querySelector<HTMLElement>('[aria-label="Afficher les règles de Mots-dièse"]')!.click();
    await vi.waitFor(() => expect([...document.querySelectorAll('.rules .switch-label')].map((each) => each.textContent)).toContain('Utilisez au plus deux mots-dièse'));
    expect(document.querySelectorAll('.rules [lang=en]')).toHaveLength(0);
  });
});

describe('options', () => {
  test('keep what is typed, trimmed, and put back a number that is none', async () => {
    const fake = await openPage(PAGES['options']!);
    fill(field('Names that may be mentioned'), ' Dr Ada Okoro \n\nProf. Lin Wei\nDr Ada Okoro');
    await vi.waitFor(() => expect(fake.take('settings')).toMatchObject({ allowedNames: ['Dr Ada Okoro', 'Prof. Lin Wei'] }));
    fill(field('Weeks to keep'), '500');
    expect(field('Weeks to keep').value).toBe('12');
    fill(field('Weeks to keep'), '6');
    await vi.waitFor(() => expect(fake.take('settings')).toMatchObject({ keepWeeks: 6, allowedNames: ['Dr Ada Okoro', 'Prof. Lin Wei'] }));
  });

  test('say which stored members could not be read, and use the others', async () => {
    await openPage(PAGES['options']!, { prepare: ({ put }) => put('settings', { ...defaults, keepWeeks: 'many', flaggedTerms: ['Larch'] }) });
    expect(document.body.textContent).toContain('Some stored settings could not be read, and their defaults are in use: keepWeeks.');
    expect(field('Words always worth').value).toBe('Larch');
  });

  test('mark what the organisation set, and name what of its policy cannot be read', async () => {
    await openPage(PAGES['options']!, { prepare: ({ setPolicy }) => setPolicy({ keepWeeks: 4, hashtagLimit: { x: 1 }, flaggedTerms: ['Project Larch'], policyLink: 'ftp://x' }) });
    expect(document.body.textContent).toContain('Your organisation’s policy holds something Curbside cannot read: policyLink.');
    expect(document.body.textContent).toContain('Added by your organisation: Project Larch');
    expect([field('Weeks to keep').disabled, field('Weeks to keep').value]).toEqual([true, '4']);
    expect([field('Most hashtags in a post on X').disabled, field('Most hashtags in a post on Facebook').disabled]).toEqual([true, false]);
  });

  test('find a check by a word of its page', async () => {
    await openPage(PAGES['options']!);
    const checks = () => document.querySelectorAll('.check').length;
    const all = checks();
    fill(field('Search the checks'), 'hashtag');
    await vi.waitFor(() => expect(checks()).toBeLessThan(all));
    expect(checks()).toBeGreaterThan(0);
    fill(field('Search the checks'), 'zzzz');
    await vi.waitFor(() => expect(document.body.textContent).toContain('0 checks'));
  });

  test('find a check by its words in the person’s language, with or without accents, and by its English ones', async () => {
    await openPage(PAGES['options']!, { language: 'fr' });
    const titles = () => [...document.querySelectorAll('.check > .switch .switch-label')].map((each) => each.textContent);
    for (const words of ['tranche d’âge', 'tranche d\'age', 'give an age band']) {
      fill(field('Chercher dans les règles'), `${words} zzzz`);
      await vi.waitFor(() => expect(titles()).toEqual([]));
      fill(field('Chercher dans les règles'), words);
      await vi.waitFor(() => expect(titles()).toContain('Donnez une tranche d’âge'));
    }
  });

  test('name every check in the person’s language, and mark as English its page alone', async () => {
    await openPage(PAGES['options']!, { language: 'es' });
    expect(document.querySelectorAll('#checks [lang=en]')).toHaveLength(0);
    expect(document.getElementById('checks')!.textContent).not.toContain('Use at most two hashtags');
    const check = [...document.querySelectorAll('.check')].find((each) => each.textContent!.startsWith('Use dos etiquetas como máximo'))!;
    check.querySelector('details')!.open = true;
    await vi.waitFor(() => expect(check.querySelector('.rule-page > p')!.getAttribute('lang')).toBe('en'));
    expect(check.querySelector('.per-site .switch-label')!.textContent).toBe('En X: Use dos etiquetas como máximo');
  });

  test('go back to the beginning only when asked twice', async () => {
    const fake = await openPage(PAGES['options']!, { prepare: ({ put }) => put('settings', { ...defaults, keepWeeks: 3 }) });
    button('Reset all options').click();
    await vi.waitFor(() => expect(button('Keep it')).toBeTruthy());
    expect(fake.take('settings')).toMatchObject({ keepWeeks: 3 });
    button('Yes, reset').click();
    await vi.waitFor(() => expect(fake.take('settings')).toEqual(defaults));
  });
});

describe('the weekly summary', () => {
  const text = () => document.body.textContent;
  const open = (count: number, settings: object = {}) => openPage(PAGES['week']!, { prepare: ({ put }) => {
    put('habits', Array.from({ length: count }, () => entry));
    put('settings', { ...defaults, ...settings });
  } });

  test('gives no percentage under three posts', async () => {
    await open(2);
    expect(text()).toContain('2 of 2');
    expect(text()).not.toContain('2 of 2 (');
    await open(3);
    expect(text()).toContain('3 of 3 (100%)');
  });

  test('has exactly one thing to work on, of a check that exists', async () => {
    await open(4);
    expect(document.querySelectorAll('.next-step')).toHaveLength(1);
    expect(document.querySelector('.next-step')!.textContent).toContain('Use at most two hashtags');
    expect(document.querySelector<HTMLAnchorElement>('.next-step a')!.href).toMatch(/^https:/);
    expect(text()).toContain('A check that no longer exists (gone/rule)');
  });

  test('names checks and says why in the person’s language', async () => {
    await openPage(PAGES['week']!, { language: 'es', prepare: ({ put }) => put('habits', [entry, entry]) });
    expect(document.querySelector('.next-step')!.textContent).toMatch(/Use dos etiquetas como máximo.*Una o dos etiquetas ayudan a encontrar/);
    expect(document.querySelector('.top-rules')!.textContent).toMatch(/Use dos etiquetas como máximo.*Una regla que ya no existe \(gone\/rule\)/);
    expect([...document.querySelectorAll('th[scope=row]')].map((each) => each.textContent)).toContain('Use dos etiquetas como máximo');
    expect(document.querySelectorAll('.panels [lang=en]')).toHaveLength(0);
  });

  test('speaks of too many posts only against the person’s own goal', async () => {
    await open(9);
    expect(text()).not.toMatch(/a lot|goal is/);
    await open(9, { postsPerWeekGoal: 5 });
    expect(text()).toContain('Your own goal is at most 5 posts a week. This week had 9: some readers may find that a lot.');
  });

  test('says of which posts the site gave no sign', async () => {
    await open(2);
    expect(text()).toContain('Of 2 posts the site did not show whether they went out.');
  });

  test('gives every chart a table with the same numbers', async () => {
    await open(4);
    const figures = [...document.querySelectorAll('figure')];
    expect(figures).toHaveLength(5);
    expect(figures.filter((figure) => figure.querySelectorAll('table tbody tr').length === 0)).toEqual([]);
    const total = [...figures[0]!.querySelectorAll('tbody tr')].reduce((sum, row) => sum + Number(row.children[4]!.textContent), 0);
    expect(total).toBe(4);
  });

  test('deletes the week shown and no other', async () => {
    const old = { ...entry, hour: hour - 15 * 24 * 3_600_000 };
    const fake = await openPage(PAGES['week']!, { prepare: ({ put }) => put('habits', [entry, old]) });
    button('Delete this week').click();
    await vi.waitFor(() => expect(button('Yes, delete')).toBeTruthy());
    button('Yes, delete').click();
    await vi.waitFor(() => expect(fake.take('habits')).toMatchObject([{ hour: old.hour }]));
    await vi.waitFor(() => expect(text()).toContain('No posts noticed this week.'));
  });
});
