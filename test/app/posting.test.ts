// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noticePosting, type Press } from '../../src/app/coach/posting.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { trusted } from './stage.ts';

let life: AbortController;
let surface: HTMLElement;
/** What the site hears. */
let site: string[];
let presses: Press[];
/** Whether a press is held back, and whether the question is open. */
let hold: boolean;
let asking: boolean;

beforeEach(() => {
  life = new AbortController();
  site = [];
  presses = [];
  hold = true;
  asking = false;
  surface = document.createElement('div');
  document.body.replaceChildren(surface);
  for (const type of ['keydown', 'click']) surface.addEventListener(type, (event) => site.push((event as KeyboardEvent).key ?? type));
  const isPost = (event: Event) => event.type === 'click' || (event as KeyboardEvent).key === ' ' || ((event as KeyboardEvent).key === 'Enter' && (event as KeyboardEvent).ctrlKey);
  const platform = {
    submits: vi.fn((event: Event) => (isPost(event) ? surface : undefined)),
    maySubmit: (event: Event) => ((event as KeyboardEvent).metaKey ? surface : undefined),
  } as unknown as Platform;
  noticePosting(platform, (press) => {
    presses.push(press);
    if (!hold) return;
    asking = true;
    press.event.preventDefault();
    press.event.stopImmediatePropagation();
  }, () => asking, life.signal);
});

afterEach(() => life.abort());

const key = (name: string, more: KeyboardEventInit = {}, type = 'keydown') => surface.dispatchEvent(trusted(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, ...more })));
const again = { repeat: true };

test('Space on a button that hears its own keys is a press of Post', () => {
  key(' ');
  expect(presses).toMatchObject([{ surface, sure: true }]);
  expect(site).toEqual([]);
});

test.each([['Enter', { ctrlKey: true }], [' ', {}]])('“%s” kept down is one press: while it is asked about, and after it was answered, its repeats reach no one', (name, held) => {
  key(name, held);
  key(name, { ...held, ...again });
  asking = false;
  key(name, { ...held, ...again });
  expect(presses).toHaveLength(1);
  expect(site).toEqual([]);
  key(name, held, 'keyup');
  hold = false;
  key(name, held);
  expect(presses).toHaveLength(2);
  expect(site).toEqual([name]);
});

test('a press that was let through is counted once, and its repeats are the site’s', () => {
  hold = false;
  key('Enter', { ctrlKey: true });
  key('Enter', { ctrlKey: true, ...again });
  expect(presses).toHaveLength(1);
  expect(site).toEqual(['Enter', 'Enter']);
});

test('a repeat whose first press was no press of Post is asked about', () => {
  key('Enter');
  key('Enter', { ctrlKey: true, ...again });
  expect(presses).toHaveLength(1);
  expect(site).toEqual(['Enter']);
});

test('the key that answers the question goes its way, and kept down it does not press Post too', () => {
  asking = true;
  key('Enter');
  expect(site).toEqual(['Enter']);
  asking = false;
  key('Enter', again);
  key('Enter', { ctrlKey: true, ...again });
  expect(site).toEqual(['Enter']);
  expect(presses).toEqual([]);
});

test('no other key is touched, repeated or not, and none during composition', () => {
  asking = true;
  key('Tab', again);
  key('a', again);
  asking = false;
  key(' ', { isComposing: true });
  key('Enter');
  expect(site).toEqual(['Tab', 'a', ' ', 'Enter']);
  expect(presses).toEqual([]);
});

test('a press that may be no press of Post says so', () => {
  key('Enter', { metaKey: true });
  expect(presses).toMatchObject([{ sure: false }]);
});

test('a press no person made is nobody’s', () => {
  surface.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
  surface.click();
  expect(presses).toEqual([]);
});
