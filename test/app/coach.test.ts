// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft, Finding } from '../../src/engine/types.ts';
import { finding, furnish, promised, rest, stage, trusted } from './stage.ts';

let on: ReturnType<typeof stage>;

beforeEach(() => {
  vi.useFakeTimers();
  furnish();
  on = stage();
});

afterEach(() => {
  on.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const names = ({ text }: Draft): Finding[] => ['Ann', 'Bob', 'Cid', 'Dan'].filter((name) => new RegExp(`\\b${name}\\b`).test(text)).map((name) => finding(text, name));

async function typed(text: string): Promise<void> {
  on.focus();
  on.write(text);
  await rest();
}

// ---- a keystroke

test('a draft is checked once the person rests, not at every key, and not again while it reads the same', async () => {
  on.background.rules = names;
  on.focus();
  for (const part of ['S', 'Sa', 'Saw', 'Saw Ann']) {
    on.write(part);
    await rest(100);
  }
  expect(on.asked('check')).toHaveLength(0);
  await rest();
  expect(on.asked('check').map(({ args }) => (args[0] as Draft).text)).toEqual(['Saw Ann']);
  on.write('Saw Ann');
  await rest();
  expect(on.asked('check')).toHaveLength(1);
  expect(on.chip()).toBe('findings');
  expect(on.marks()).toEqual(['Ann']);
  expect(on.status()).toBe('statusFindings chipOne Title of privacy/patient-name');
});

test('marks follow each keystroke before the next check, and go with the words they were about', async () => {
  on.background.rules = names;
  await typed('Saw Ann today');
  on.background.rules = () => [];
  on.write('I saw Ann today');
  await rest(20);
  expect(on.marks()).toEqual(['Ann']);
  on.write('I saw Anna today');
  await rest(20);
  expect(on.marks()).toEqual([]);
});

test('an answer that comes after the words have changed is carried, never put on the wrong words', async () => {
  on.background.rules = names;
  const held = promised<void>();
  on.background.hold = held.promise;
  await typed('Saw Ann today');
  on.write('Then I saw Ann today');
  await rest(20);
  held.resolve();
  await rest(20);
  expect(on.marks()).toEqual(['Ann']);
});

test('words changed and changed back are checked again: what was found in them was dropped on the way', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  on.write('Saw An');
  await rest(30);
  on.write('Saw Ann');
  await rest(30);
  expect(on.chip()).toBe('checking');
  await rest();
  expect(on.chip()).toBe('findings');
  expect(on.marks()).toEqual(['Ann']);
});

test('of two questions on their way the later one’s answer is shown, whichever comes last', async () => {
  const [first, second] = [promised<void>(), promised<void>()];
  on.background.hold = first.promise;
  await typed('Ann');
  on.background.hold = second.promise;
  await typed('Ann.');
  on.background.rules = () => [];
  second.resolve();
  await rest(30);
  on.background.rules = names;
  first.resolve();
  await rest(30);
  expect(on.chip()).toBe('clear');
  expect(on.marks()).toEqual([]);
});

test('nothing is checked during composition, and once it ends it is', async () => {
  on.focus();
  on.element.dispatchEvent(trusted(new CompositionEvent('compositionstart', { bubbles: true, composed: true })));
  on.write('さくら');
  await rest(2000);
  expect(on.asked('check')).toHaveLength(0);
  on.element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
  await rest();
  expect(on.asked('check')).toHaveLength(1);
});

test('an empty box shows nothing; a clear draft is quiet, and is not called clear before it was checked', async () => {
  on.focus();
  await rest();
  expect(on.chip()).toBeUndefined();
  expect(on.asked('check')).toHaveLength(0);
  on.write('Coffee');
  await rest(30);
  expect(on.chip()).toBe('checking');
  await rest();
  expect(on.chip()).toBe('clear');
  expect(on.status()).toBe('');
  on.write('Coffee!');
  await rest(30);
  expect(on.chip()).toBe('checking');
});

test('a box that cannot be read says so', async () => {
  on.site.readable = false;
  await typed('Saw Ann');
  expect(on.chip()).toBe('unreadable');
  expect(on.coach.status().state).toBe('unreadable');
  expect(on.asked('check')).toHaveLength(0);
  on.site.readable = true;
  on.background.rules = names;
  await typed('Saw Ann ');
  expect(on.chip()).toBe('findings');
});

test('a background without an answer is said, and the next keystroke asks again', async () => {
  on.background.fails = true;
  await typed('Saw Ann');
  expect(on.chip()).toBe('failed');
  on.background.fails = false;
  on.background.rules = names;
  await typed('Saw Ann.');
  expect(on.chip()).toBe('findings');
});

test('the badge tells how many are open, once per change', async () => {
  on.background.rules = names;
  await typed('Ann and Bob');
  await typed('Ann and Bob ');
  await typed('Ann and Bo');
  await typed('');
  expect(on.asked('badge').map(({ args }) => args[0])).toEqual([2, 1, 0]);
});

// ---- off, paused, gone

test('turned off: nothing is read, nothing is shown', async () => {
  on.coach.take({ ...on.state, status: 'off' });
  await typed('Saw Ann');
  expect(on.asked('check')).toHaveLength(0);
  expect(document.querySelector('aside-note')).toBeNull();
  expect(on.coach.status().state).toBe('off');
  expect(on.pressPost()).toBe(true);
});

test('paused while writing: the chip says so until the person goes elsewhere, and comes back with the pause’s end', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  on.coach.take({ ...on.state, status: 'paused', pausedUntil: 1 });
  await rest(30);
  expect(on.chip()).toBe('paused');
  expect(on.marks()).toEqual([]);
  expect(on.pressPost()).toBe(true);
  const other = document.createElement('input');
  document.body.append(other);
  other.focus();
  other.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await rest(30);
  expect(on.chip()).toBeUndefined();
  on.coach.take(on.state);
  on.focus();
  await rest();
  expect(on.chip()).toBe('findings');
});

test('a background just started answers twice: what it knows at once is shown, and the rest when it comes', async () => {
  on.background.rules = names;
  on.background.quick = (finding) => finding.span?.start === 0;
  let answer = (): void => undefined;
  await typed('Ann met Bob');
  expect(on.asked('check').map(({ args }) => args[1])).toEqual([true, undefined]);
  expect(on.marks()).toEqual(['Ann', 'Bob']);
  on.background.hold = new Promise((done) => (answer = done));
  on.write('Ann met Bob and Cid');
  await rest();
  expect(on.chip()).toBe('findings');
  answer();
  await rest();
  expect(on.marks()).toEqual(['Ann', 'Bob', 'Cid']);
});

test('settings that change an answer ask again; those that do not, do not', async () => {
  await typed('Saw Ann');
  on.coach.take({ ...on.state, textSize: 'large' });
  await rest();
  expect(on.asked('check')).toHaveLength(1);
  on.background.rules = names;
  on.coach.take({ ...on.state, revision: 'r2' });
  await rest();
  expect(on.asked('check')).toHaveLength(2);
  expect(on.chip()).toBe('findings');
});

test('the extension is gone: host, marks and listeners go, and posting is open', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  on.background.connected = false;
  on.write('Saw Ann!');
  expect(document.querySelector('aside-note')).toBeNull();
  expect(on.marks()).toEqual([]);
  expect(on.pressPost()).toBe(true);
  await rest();
  expect(on.asked('check')).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('no timer runs while no box is in use', async () => {
  await rest();
  expect(vi.getTimerCount()).toBe(0);
});

// ---- the card

async function opened(text: string): Promise<void> {
  on.background.rules = names;
  await typed(text);
  on.press(/^Curbside/);
  await rest(30);
}

test('the card shows one finding, and at most three until asked for all', async () => {
  await opened('Ann Bob Cid Dan');
  expect(on.title()).toBe('Title of privacy/patient-name');
  expect(on.find('.card-at')?.textContent).toBe('cardAt 1 3');
  on.press('cardNext');
  await rest(30);
  expect(on.find('.card-message')?.textContent).toBe('About Bob');
  on.press('cardShowAll 4');
  await rest(30);
  expect(on.find('.card-at')?.textContent).toBe('cardAt 2 4');
  on.press('cardPrevious');
  on.press('cardPrevious');
  await rest(30);
  expect(on.find('.card-message')?.textContent).toBe('About Dan');
});

test('Esc closes the card, and the site does not hear that Esc; the next one it does', async () => {
  await opened('Saw Ann');
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  expect(on.key('Escape').defaultPrevented).toBe(true);
  await rest(30);
  expect(on.find('.card')).toBeUndefined();
  expect(heard).not.toHaveBeenCalled();
  expect(on.key('Escape').defaultPrevented).toBe(false);
  expect(heard).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', heard);
});

test('the keyboard command: the card takes the focus at once; Esc, or the command again, gives focus and selection back', async () => {
  on.end();
  on = stage({ textarea: true });
  on.background.rules = names;
  await typed('Saw Ann today');
  const area = on.element as HTMLTextAreaElement;
  for (const leave of [() => on.key('Escape'), () => on.coach.open()]) {
    area.setSelectionRange(2, 5);
    on.coach.open();
    expect(document.activeElement?.localName).toBe('aside-note');
    await rest(30);
    leave();
    expect(document.activeElement).toBe(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual([2, 5]);
    await rest(30);
    expect(on.find('.card')).toBeUndefined();
  }
});

test('a fix pressed by keyboard: the editor has the focus while it is changed, and the card has it again afterwards', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  on.coach.open();
  await rest(30);
  const changing = promised<void>();
  const replace = on.platform.replace;
  const during: unknown[] = [];
  vi.spyOn(on.platform, 'replace').mockImplementation(async (...args) => {
    on.focus();
    await changing.promise;
    during.push(document.activeElement);
    return replace(...args);
  });
  on.press(/^Change Ann/);
  await rest(100);
  changing.resolve();
  await rest(30);
  expect(during).toEqual([on.element]);
  expect(on.element.textContent).toBe('Saw someone');
  expect(document.activeElement?.localName).toBe('aside-note');
});

test('the keyboard command without a box in use finds the one on the page; with none it does nothing', async () => {
  on.background.rules = names;
  on.write('');
  on.element.textContent = 'Saw Ann';
  on.coach.open();
  await rest();
  expect(on.title()).toBe('Title of privacy/patient-name');
  on.end();
  on = stage();
  on.element.remove();
  on.coach.open();
  await rest();
  expect(on.find('.card')).toBeUndefined();
});

test('a fix changes the draft, is checked at once, and the card goes on to the next finding', async () => {
  await opened('Ann met Bob');
  on.press(/^Change Ann/);
  await rest(30);
  expect(on.element.textContent).toBe('someone met Bob');
  expect(on.find('.card-message')?.textContent).toBe('About Bob');
  expect(on.note()).toBe('cardFixed');
  expect(on.asked('check').map(({ args }) => (args[0] as Draft).text)).toEqual(['Ann met Bob', 'someone met Bob']);
});

test('until a fix is over the card stays on its finding, takes no second press, and puts nothing else aside; then it turns once', async () => {
  on.background.rules = names;
  const settled = promised<void>();
  on.site.settles = settled.promise;
  await typed('Saw Ann and Bob');
  on.press(/^Curbside/);
  await rest(20);
  on.press(/^Change Ann/);
  await rest(100);
  expect(on.element.textContent).toBe('Saw someone and Bob');
  expect(on.find('.card-message')?.textContent).toBe('About Ann');
  expect(on.find('.card-at')?.textContent).toBe('cardAt 1 2');
  expect(on.find('.fix')?.getAttribute('aria-disabled')).toBe('true');
  on.press(/^Change Ann/);
  on.press('cardNotHere');
  await rest(100);
  expect(on.find('.card-message')?.textContent).toBe('About Ann');
  settled.resolve();
  await rest();
  expect(on.site.replaced).toBe(1);
  expect(on.note()).toBe('cardFixed');
  expect(on.find('.card-message')?.textContent).toBe('About Bob');
  expect(on.find('.fix')?.getAttribute('aria-disabled')).toBe('false');
});

test.each(['next', 'a card opened anew'] as const)('another finding’s fix pressed while one is under way waits its turn (%s)', async (way) => {
  on.background.rules = names;
  const settled = promised<void>();
  on.site.settles = settled.promise;
  await typed('Saw Ann, Bob and Cid');
  on.press(/^Curbside/);
  await rest(20);
  on.press(/^Change Ann/);
  await rest(20);
  if (way === 'next') on.press('cardNext');
  else {
    on.press('cardClose');
    on.coach.open();
  }
  await rest(20);
  expect(on.find('.card-message')?.textContent).toBe('About Bob');
  expect(on.find('.fix')?.getAttribute('aria-disabled')).toBe('false');
  on.press(/^Change Bob/);
  await rest(100);
  expect(on.element.textContent).toBe('Saw someone, Bob and Cid');
  settled.resolve();
  await rest();
  expect(on.element.textContent).toBe('Saw someone, someone and Cid');
  expect(on.note()).toBe('cardFixed');
  expect(on.find('.card-message')?.textContent).toBe('About Cid');
});

test('a fix that waited meets words that are gone by then: nothing is touched, and the card says so', async () => {
  on.background.rules = names;
  const settled = promised<void>();
  on.site.settles = settled.promise;
  await typed('Saw Ann and Bob');
  on.press(/^Curbside/);
  await rest(20);
  on.press(/^Change Ann/);
  await rest(20);
  on.press('cardNext');
  await rest(20);
  on.press(/^Change Bob/);
  on.write('Saw nobody');
  settled.resolve();
  await rest();
  expect(on.element.textContent).toBe('Saw nobody');
  expect(on.site.replaced).toBe(1);
  expect(on.note()).toBe('cardChanged');
});

test('words that changed since are not touched by a fix', async () => {
  await opened('Saw Ann');
  const button = on.find('.fix')!;
  // The box changes without a word to anybody, and the fix is pressed before a frame goes by.
  on.element.firstChild!.nodeValue = 'Saw Anna';
  button.click();
  expect(on.element.textContent).toBe('Saw Anna');
  on.press(/^Change Ann/);
  await rest(30);
  expect(on.element.textContent).toBe('Saw Anna');
  expect(on.note()).toBe('cardChanged');
});

test.each(['unchanged', 'different'] as const)('an editor that answers “%s” is not tried again; the new words can be copied', async (answer) => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => void copied.push(words) } });
  await opened('Saw Ann');
  on.site.takes = answer;
  const replace = vi.spyOn(on.platform, 'replace');
  on.press(/^Change Ann/);
  await rest(30);
  expect(replace).toHaveBeenCalledOnce();
  expect(on.note()).toBe(answer === 'unchanged' ? 'cardUnchanged' : 'cardDifferent');
  on.press('cardCopy');
  await rest(30);
  expect(copied).toEqual(['someone']);
  expect(on.note()).toBe('cardCopied');
});

test('“Not in this post” and its undo; an emptied box has forgotten it', async () => {
  await opened('Saw Ann');
  on.press('cardNotHere');
  await rest(30);
  expect(on.chip()).toBe('clear');
  expect(on.marks()).toEqual([]);
  on.press('cardUndo');
  await rest(30);
  expect(on.chip()).toBe('findings');
  on.press('cardNotHere');
  await typed('');
  await typed('Saw Ann');
  expect(on.chip()).toBe('findings');
});

test('“Never flag” tells the background the whole words; undo takes them back; a refusal changes nothing', async () => {
  await opened('Saw Ann');
  on.press('cardNever Ann');
  await rest(30);
  expect(on.asked('neverFlag')[0]?.args).toEqual(['Ann']);
  expect(on.chip()).toBe('clear');
  on.press('cardUndo');
  await rest(30);
  expect(on.asked('flagAgain')[0]?.args).toEqual(['Ann']);
  expect(on.chip()).toBe('findings');
  on.background.fails = true;
  on.press('cardNever Ann');
  await rest(30);
  expect(on.note()).toBe('cardRefused');
  expect(on.chip()).toBe('findings');
});

test('“Turn this check off” and its undo', async () => {
  await opened('Ann Bob');
  on.press('cardOff');
  await rest(30);
  expect(on.asked('setRule')[0]?.args).toEqual(['privacy/patient-name', false]);
  expect(on.chip()).toBe('clear');
  on.press('cardUndo');
  await rest(30);
  expect(on.asked('setRule')[1]?.args).toEqual(['privacy/patient-name', true]);
  expect(on.chip()).toBe('findings');
});

test('events no person made press nothing of ours', async () => {
  await opened('Saw Ann');
  on.find('.fix')!.click();
  await rest(30);
  expect(on.element.textContent).toBe('Saw Ann');
});

test('a box whose marks cannot be drawn has the chip and the card all the same', async () => {
  on.end();
  on = stage({ textarea: true });
  await opened('Saw Ann');
  expect(on.marks()).toEqual([]);
  on.press(/^Change Ann/);
  await rest(30);
  expect((on.element as HTMLTextAreaElement).value).toBe('Saw someone');
});

// ---- a post

test('a risk is asked about once; “Post anyway” presses the button the person pressed', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  expect(on.pressPost()).toBe(false);
  expect(on.find('.pause')?.textContent).toContain('Ann');
  on.press('pausePostAnyway');
  expect(on.site.pressed).toBe(1);
  expect(on.find('.pause')).toBeUndefined();
  expect(on.pressPost()).toBe(true);
});

test('where there is no button to press for the person, they are told to press again, and that press goes through', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  expect(on.pressPost()).toBe(false);
  on.post.remove();
  on.press('pausePostAnyway');
  await rest(30);
  expect(on.note()).toBe('statusPressAgain');
  on.surface.append(on.post);
  expect(on.pressPost()).toBe(true);
});

test('another risk is asked about anew', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  on.pressPost();
  on.press('pausePostAnyway');
  await typed('Saw Ann and Bob');
  expect(on.pressPost()).toBe(false);
});

test('“Fix it” opens the card and nothing is posted; Esc goes back to the draft and asks again next time', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  on.pressPost();
  on.press('pauseFixIt');
  await rest(30);
  expect(on.find('.card-message')?.textContent).toBe('About Ann');
  expect(on.site.pressed).toBe(0);
  on.key('Escape');
  expect(on.pressPost()).toBe(false);
  on.key('Escape');
  expect(on.find('.pause')).toBeUndefined();
  expect(on.site.pressed).toBe(0);
  expect(on.pressPost()).toBe(false);
});

test.each([
  ['advice', () => { on.background.rules = ({ text }) => [finding(text, 'Ann', { severity: 'advice' })]; }],
  ['a risk put aside', () => { on.background.rules = names; }],
  ['the question turned off', () => { on.background.rules = names; on.coach.take({ ...on.state, pauseBeforePosting: false }); }],
] as const)('not held: %s', async (what, arrange) => {
  arrange();
  await typed('Saw Ann');
  if (what === 'a risk put aside') {
    on.press(/^Curbside/);
    await rest(30);
    on.press('cardNotHere');
  }
  expect(on.pressPost()).toBe(true);
});

test('not held: words that were not checked yet, even where the last ones were a risk', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  on.write('Saw Ann again');
  await rest(30);
  expect(on.pressPost()).toBe(true);
});

test('not held: anything of ours that throws', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  vi.spyOn(on.platform, 'find').mockImplementation(() => { throw new Error('broken'); });
  expect(on.pressPost()).toBe(true);
});

test('not held: a press no person made', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  on.post.click();
  expect(on.site.pressed).toBe(1);
  expect(on.find('.pause')).toBeUndefined();
});

test('a published post is counted: what was found, what is open, and no more', async () => {
  on.background.rules = names;
  await typed('Ann met Bob');
  await typed('someone met Bob');
  on.pressPost();
  on.press('pausePostAnyway');
  on.site.outcome.resolve('published');
  await rest();
  expect(on.asked('posted').map(({ args }) => args[0])).toEqual([{
    draft: { text: 'someone met Bob', platform: 'x', kind: 'post', images: 0 }, outcome: 'published',
    found: { 'privacy/patient-name': 2 }, open: { 'privacy/patient-name': 1 },
  }]);
});

test.each(['failed', 'unknown'] as const)('a post whose outcome is “%s”', async (outcome) => {
  await typed('Coffee');
  on.pressPost();
  on.site.outcome.resolve(outcome);
  await rest();
  expect(on.asked('posted')).toHaveLength(outcome === 'failed' ? 0 : 1);
});

test('a press that may be no press of Post is asked about, and “Post anyway” then presses the button', async () => {
  on.background.rules = names;
  await typed('Saw Ann');
  expect(on.key('Enter', { ctrlKey: true }).defaultPrevented).toBe(true);
  expect(on.find('.pause')?.textContent).toContain('Ann');
  on.press('pausePostAnyway');
  expect(on.site.pressed).toBe(1);
});

test.each(['published', 'failed', 'unknown'] as const)('such a press let through, with the outcome “%s”, is counted only where the site says it published', async (outcome) => {
  await typed('Coffee');
  on.key('Enter', { ctrlKey: true });
  on.site.outcome.resolve(outcome);
  await rest();
  expect(on.asked('posted')).toHaveLength(outcome === 'published' ? 1 : 0);
});

test('such a press while a post is on its way does not take that post’s place', async () => {
  await typed('Coffee');
  on.pressPost();
  on.key('Enter', { ctrlKey: true });
  on.site.outcome.resolve('unknown');
  await rest();
  expect(on.asked('posted')).toHaveLength(1);
});

test('an impatient second press is the same post', async () => {
  await typed('Coffee');
  on.pressPost();
  on.pressPost();
  on.site.outcome.resolve('published');
  await rest();
  expect(on.asked('posted')).toHaveLength(1);
});
