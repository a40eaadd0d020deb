// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { Coach } from '../../src/ui/coach.tsx';
import type { Say } from '../../src/ui/say.ts';
import type { CardFinding, CardView, CoachActions, CoachView } from '../../src/ui/view.ts';

const say: Say = (key, ...blanks) => blanks.reduce((text, blank, at) => text.replaceAll(`$${at + 1}`, blank), en[key].message);

const finding: CardFinding = {
  key: 'k', severity: 'risk', title: 'Leave the name out', message: 'This may identify a patient.', because: 'You wrote “my patient”.', why: 'A name leads to a person.',
  source: { name: 'A guidance', url: 'https://example.org/' }, words: 'Ann', mayBeAllowed: true,
  fixes: [{ label: 'Say it without the name', changes: [{ before: 'Ann', after: 'a patient' }] }, { label: 'Remove it', changes: [{ before: 'Ann', after: '' }] }],
};
const card: CardView = { state: 'findings', finding, at: 1, reachable: 3, behind: 2, takesFocus: false, busy: false, chipShown: true, policyLink: '' };
const bare: CoachView = { direction: 'ltr', theme: 'light', textSize: 'normal', status: '' };

const mount = document.createElement('div');
document.body.append(mount);
HTMLDialogElement.prototype.showModal ??= function () {
  this.open = true;
};

function show(view: Partial<CoachView>): Record<keyof CoachActions, ReturnType<typeof vi.fn>> {
  const on = Object.fromEntries(['toggleCard', 'closeCard', 'previous', 'next', 'showAll', 'fix', 'copy', 'notInThisPost', 'neverFlag', 'turnOff', 'hideChip', 'undo', 'fixIt', 'postAnyway', 'keepEditing']
    .map((name) => [name, vi.fn()])) as Record<keyof CoachActions, ReturnType<typeof vi.fn>>;
  act(() => render(<Coach view={{ ...bare, ...view }} on={on as unknown as CoachActions} say={say} />, mount));
  return on;
}

const find = (selector: string) => mount.querySelector<HTMLElement>(selector);
const buttons = () => [...mount.querySelectorAll<HTMLElement>('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent);
const press = (words: string) => act(() => [...mount.querySelectorAll<HTMLElement>('button')].find((button) => (button.getAttribute('aria-label') ?? button.textContent)?.startsWith(words))!.click());

afterEach(() => render(null, mount));

test.each([
  ['checking', 0, 'Checking'], ['clear', 0, 'Nothing to look at'], ['findings', 1, '1 thing to look at'], ['findings', 4, '4 things to look at'],
  ['unreadable', 0, 'Can’t read this box'], ['failed', 0, 'Could not check'], ['paused', 0, 'Paused'],
] as const)('the chip says %s (%i) in words', (state, count, words) => {
  const on = show({ chip: { state, count, expanded: false } });
  expect(find('.chip')!.getAttribute('aria-label')).toBe(`Curbside: ${words}`);
  expect(find('.chip .chip-words > span')!.textContent).toBe(words);
  expect(find('.chip')!.getAttribute('aria-haspopup')).toBe('dialog');
  press('Curbside');
  expect(on.toggleCard).toHaveBeenCalledOnce();
});

test('one polite status region, always the same one', () => {
  show({});
  const status = find('[role=status]')!;
  expect(status.getAttribute('aria-live')).toBe('polite');
  show({ status: '2 things to look at' });
  expect(find('[role=status]')).toBe(status);
  expect(status.textContent).toBe('2 things to look at');
});

test('the card is a dialog with the advice as its name; it says what, why and where from', () => {
  show({ card });
  const dialog = find('[role=dialog]')!;
  expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)!.textContent).toBe('Leave the name out');
  expect(dialog.textContent).toContain('This may identify a patient.');
  expect(dialog.textContent).toContain('You wrote “my patient”.');
  expect(find('.card-severity')!.textContent).toBe('Important');
  const why = find('.why-switch')!;
  expect(why.getAttribute('aria-expanded')).toBe('false');
  expect(document.getElementById(why.getAttribute('aria-controls')!)!.hidden).toBe(true);
  press('Why');
  expect(document.getElementById(why.getAttribute('aria-controls')!)!.hidden).toBe(false);
  const link = find('.why a') as HTMLAnchorElement;
  expect([link.textContent, link.href, link.target, link.rel]).toEqual(['A guidance', 'https://example.org/', '_blank', 'noopener noreferrer']);
});

test('what speaks of English words is marked as English, and nothing else', () => {
  show({ card });
  expect([...mount.querySelectorAll('[lang=en]:not(.curbside)')].map((each) => each.textContent))
    .toEqual(['This may identify a patient.', 'You wrote “my patient”.', 'Say it without the name', 'Remove it', 'A guidance']);
  // Words in the person's language stand on a page in any other.
  act(() => render(<Coach view={{ ...bare, pause: { findings: [finding] } }} on={{} as CoachActions} say={(key) => (key === 'language' ? 'fr' : key)} />, mount));
  expect(find('.pause-title')!.closest('[lang]')!.getAttribute('lang')).toBe('fr');
  expect(find('.pause q')!.getAttribute('lang')).toBe('en');
});

test('a fix shows the words before and after; words taken out are said to be', () => {
  const on = show({ card });
  const fixes = [...mount.querySelectorAll('.fix')].map((fix) => fix.textContent);
  expect(fixes).toEqual(['Say it without the nameNow: AnnThen: a patient', 'Remove itNow: Anntaken out']);
  press('Remove it');
  expect(on.fix).toHaveBeenCalledWith(1);
});

test('while a fix is on its way, no other is taken', () => {
  const on = show({ card: { ...card, busy: true } });
  press('Remove it');
  expect(on.fix).not.toHaveBeenCalled();
});

test('the second half of a double click presses nothing: what stands there by then was not read', () => {
  const on = show({ card });
  for (const detail of [1, 2, 3, 0]) mount.querySelector('.fix')!.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
  expect(on.fix).toHaveBeenCalledTimes(2);
});

test('three ways to say no, each by its own name; long words cannot be allowed for good', () => {
  const on = show({ card });
  press('Not in this post');
  press('Never flag ‘Ann’');
  press('Turn this check off');
  expect([on.notInThisPost, on.neverFlag, on.turnOff].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  show({ card: { ...card, finding: { ...finding, mayBeAllowed: false } } });
  expect(buttons().filter((name) => name?.startsWith('Never'))).toEqual([]);
});

test('next and previous only where there is more than one; the rest behind “Show all”', () => {
  const on = show({ card });
  expect(find('.card-at')!.textContent).toBe('1 of 3');
  press('Next');
  press('Previous');
  press('Show all 5');
  expect([on.next, on.previous, on.showAll].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  show({ card: { ...card, reachable: 1, behind: 0 } });
  expect(buttons()).not.toContain('Next');
  expect(buttons().some((name) => name?.startsWith('Show all'))).toBe(false);
});

test('the sign can be hidden from every card, where it is not hidden already', () => {
  const on = show({ card });
  press('Hide this sign');
  expect(on.hideChip).toHaveBeenCalledOnce();
  show({ card: { ...card, chipShown: false } });
  expect(buttons()).not.toContain('Hide this sign');
});

test('it takes the focus only when it is told to', () => {
  const editor = document.createElement('input');
  document.body.append(editor);
  editor.focus();
  show({ card });
  expect(document.activeElement).toBe(editor);
  show({ card: { ...card, takesFocus: true } });
  expect(document.activeElement).toBe(find('[role=dialog]'));
  editor.remove();
});

test.each([
  [{ kind: 'ignored' } as const, ['Undo']], [{ kind: 'neverFlagged', words: 'Ann' } as const, ['Undo']], [{ kind: 'ruleOff' } as const, ['Undo']],
  [{ kind: 'unchanged', copy: 'x' } as const, ['Copy fix']], [{ kind: 'different', copy: 'x' } as const, ['Copy fix']],
  [{ kind: 'fixed' } as const, []], [{ kind: 'copied' } as const, []], [{ kind: 'refused' } as const, []], [{ kind: 'pressAgain' } as const, []],
])('the note %o offers %o', (note, offers) => {
  show({ card: { ...card, note } });
  expect(find('.note p')!.textContent).not.toBe('');
  expect([...mount.querySelectorAll('.note button')].map((button) => button.textContent)).toEqual(offers);
});

test.each(['clear', 'checking', 'unreadable', 'failed', 'paused'] as const)('with nothing to show (%s) the card says why, in words of its own', (state) => {
  const { finding: _, ...none } = card;
  show({ card: { ...none, state, at: 0, reachable: 0, behind: 0 } });
  expect(find('.card-message')!.textContent).not.toBe('');
  expect(find('.fixes')).toBeNull();
  expect(find('[role=dialog]')!.textContent).not.toMatch(/\bsafe\b|compliant/i);
});

test('the question names at most three, and how many more there are', () => {
  const four = ['Ann', 'Bob', 'Cid', 'Dan'].map((words) => ({ ...finding, key: words, words }));
  const on = show({ pause: { findings: four } });
  expect([...mount.querySelectorAll('.pause q')].map((words) => words.textContent)).toEqual(['Ann', 'Bob', 'Cid']);
  expect(find('.pause-more')!.textContent).toBe('and 1 more');
  press('Post anyway');
  press('Fix it');
  expect([on.postAnyway, on.fixIt].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('the question is a modal alert with a name and what it is about; Esc is back to editing', () => {
  const on = show({ pause: { findings: [finding] } });
  const dialog = find('dialog')! as HTMLDialogElement;
  expect(dialog.open).toBe(true);
  expect(dialog.getAttribute('role')).toBe('alertdialog');
  expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)!.textContent).toBe('A second look before you post');
  expect(document.getElementById(dialog.getAttribute('aria-describedby')!)!.textContent).toContain('Leave the name out');
  const cancel = new Event('cancel', { cancelable: true });
  act(() => void dialog.dispatchEvent(cancel));
  expect(cancel.defaultPrevented).toBe(true);
  expect(on.keepEditing).toHaveBeenCalledOnce();
});

test('right to left and larger text reach the outermost element', () => {
  show({ direction: 'rtl', theme: 'dark', textSize: 'larger' });
  const outer = find('.curbside')!;
  expect(outer.dir).toBe('rtl');
  expect(outer.dataset['theme']).toBe('dark');
  expect(outer.style.getPropertyValue('--scale')).toBe('1.3');
});
