// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft, Finding } from '../../src/engine/types.ts';
import { finding, furnish, rest, stage } from './stage.ts';

let on: ReturnType<typeof stage>;

beforeEach(() => {
  vi.useFakeTimers();
  furnish();
  on = stage();
  on.background.rules = ({ text }: Draft): Finding[] => (text.includes('Ann') ? [finding(text, 'Ann')] : []);
});

afterEach(() => {
  on.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function typed(text: string): Promise<void> {
  on.focus();
  on.write(text);
  await rest();
}

const host = () => document.querySelector('aside-note');

test('a question the page takes away at once holds no post: nobody saw it, and the press goes on', async () => {
  await typed('Saw Ann');
  const page = new MutationObserver(() => host()?.remove());
  page.observe(document.documentElement, { childList: true });
  host()?.remove();
  on.pressPost();
  await rest(50);
  page.disconnect();
  expect(on.site.pressed).toBe(1);
});

test('the same with a press that may be no press of Post: nothing is pressed for the person, and their next press goes through', async () => {
  await typed('Saw Ann');
  const page = new MutationObserver(() => host()?.remove());
  page.observe(document.documentElement, { childList: true });
  host()?.remove();
  expect(on.key('Enter', { ctrlKey: true }).defaultPrevented).toBe(true);
  await rest(50);
  page.disconnect();
  expect(on.site.pressed).toBe(0);
  expect(on.key('Enter', { ctrlKey: true }).defaultPrevented).toBe(false);
});

test('a question the page takes away later is not answered for the person, and not asked again: the next press posts', async () => {
  await typed('Saw Ann');
  expect(on.pressPost()).toBe(false);
  await rest(3_000);
  host()?.remove();
  await rest(50);
  expect(on.site.pressed).toBe(0);
  expect(on.pressPost()).toBe(true);
});

test('a question that cannot be seen is not asked', async () => {
  await typed('Saw Ann');
  const unseen = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
  expect(on.pressPost()).toBe(true);
  unseen.mockRestore();
});

test('a page that keeps the lines from being painted does not keep the chip from being true', async () => {
  await typed('Saw Ann');
  expect(on.chip()).toBe('findings');
  Object.defineProperty(document, 'adoptedStyleSheets', { value: document.createElement('img'), configurable: true });
  on.write('Saw Ann, and nobody else');
  await rest();
  on.write('Saw nobody');
  await rest();
  expect(on.chip()).toBe('clear');
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
});

test('the background is made ready when a box is met, and again after half a minute of silence, not at each key', async () => {
  on.focus();
  for (const text of ['S', 'Sa', 'Saw']) {
    on.write(text);
    await rest(100);
  }
  expect(on.asked('ready')).toHaveLength(1);
  await rest(40_000);
  on.write('Saw A');
  on.write('Saw An');
  expect(on.asked('ready')).toHaveLength(2);
});

test('an extension that is gone is noticed when the person comes back to the tab: nothing is left', async () => {
  await typed('Saw Ann');
  expect(host()).not.toBeNull();
  on.background.connected = false;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(host()).toBeNull();
  expect(on.marks()).toEqual([]);
  expect(on.pressPost()).toBe(true);
});

test.each([
  ['what holds the box scrolls: the sign goes along in each frame', 'absolute', () => on.surface, '0px -40px'],
  ['the page scrolls, and takes the sign along with the box by itself', 'absolute', () => document, ''],
  ['something else scrolls', 'absolute', () => on.post, ''],
  ['the page scrolls under a box that is held to the screen', 'fixed', () => document, ''],
] as const)('%s; it is placed anew when the scrolling rests, and a closed composer follows nothing', async (_, position, scrolled, along) => {
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000, configurable: true });
  if (position === 'fixed') on.surface.style.position = 'fixed';
  let top = 300;
  on.element.getBoundingClientRect = () => new DOMRect(100, top, 400, 50);
  on.surface.getBoundingClientRect = () => new DOMRect(100, top - 50, 400, 150);
  await typed('Saw Ann');
  const chip = on.find('.chip');
  const placed = Number.parseInt(chip?.style.top ?? '', 10);
  expect(placed).toBeGreaterThan(0);
  expect(chip?.style.position).toBe(position);
  for (top of [280, 260]) {
    scrolled().dispatchEvent(new Event('scroll', { bubbles: true }));
    await rest(20);
  }
  expect(chip?.style.getPropertyValue('translate')).toBe(along);
  expect(chip?.style.top).toBe(`${placed}px`);
  await rest(200);
  expect(chip?.style.getPropertyValue('translate')).toBe('');
  expect(chip?.style.top).toBe(`${placed - 40}px`);
  on.coach.take({ ...on.state, status: 'off' });
  await rest(50);
  document.dispatchEvent(new Event('scroll', { bubbles: true }));
  expect(vi.getTimerCount()).toBe(0);
});

test('a sign on the page is placed by where the page stands, and one that the page took along while something else scrolled stays beside its box', async () => {
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000, configurable: true });
  let top = 300;
  on.element.getBoundingClientRect = () => new DOMRect(100, top, 400, 50);
  on.surface.getBoundingClientRect = () => new DOMRect(100, top - 50, 400, 150);
  await typed('Saw Ann');
  const before = Number.parseInt(on.find('.chip')?.style.top ?? '', 10);
  const scrolledTo = (y: number) => Object.defineProperty(window, 'scrollY', { value: y, configurable: true });
  // The page by 100, which brings the box up by 100, and what is around the box by 20 more.
  scrolledTo(100);
  document.dispatchEvent(new Event('scroll', { bubbles: true }));
  top = 180;
  on.surface.dispatchEvent(new Event('scroll', { bubbles: true }));
  await rest(20);
  expect(on.find('.chip')?.style.getPropertyValue('translate')).toBe('0px -20px');
  await rest(200);
  expect(Number.parseInt(on.find('.chip')?.style.top ?? '', 10)).toBe(before - 20);
  scrolledTo(0);
});
