import type { Page } from 'puppeteer-core';
import { inClosedRoot } from './closed-root.ts';
import { still } from './still.ts';
import { until } from './until.ts';

/** A rectangle on the screen. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One control of the coach that can be seen. */
export interface Control {
  /** What it is called: its label, or else its words. */
  readonly name: string;
  readonly place: Place;
}

/** What the coach shows on a page now. */
export interface Seen {
  readonly chip: { readonly state: string; readonly words: string; readonly place: Place } | undefined;
  readonly card: { readonly severity: string; readonly title: string; readonly text: string; readonly note: string | undefined; readonly place: Place } | undefined;
  readonly pause: { readonly text: string; readonly place: Place } | undefined;
  readonly status: string;
  readonly controls: readonly Control[];
}

/** One line under words, as the page shows it. */
export interface Mark {
  readonly severity: 'risk' | 'advice' | 'hint';
  readonly words: string;
  readonly place: Place;
}

/** The coach on one page, seen and used as a person does; its root stays closed. */
export interface CoachOnPage {
  /** What it shows now, or undefined when it is not on the page at all. */
  seen(): Promise<Seen | undefined>;
  /** Waits until the chip has this state (`findings`, `clear`, `checking`, `unreadable`, `failed`, `paused`). */
  chip(state: string): Promise<NonNullable<Seen['chip']>>;
  /** Waits for the card, and gives it. */
  card(): Promise<NonNullable<Seen['card']>>;
  /** Clicks the chip and waits for the card. */
  openCard(): Promise<NonNullable<Seen['card']>>;
  /** Waits for a control whose name is, or matches, until it stands still; gives its place. */
  place(name: string | RegExp): Promise<Place>;
  /** `place`, and clicks there with a real mouse. */
  click(name: string | RegExp): Promise<void>;
  /** The lines under words, in the order of the text, by what `CSS.highlights` holds. */
  marks(): Promise<Mark[]>;
  /** Waits until exactly these words are marked, in the order of the text. */
  marked(...words: readonly string[]): Promise<Mark[]>;
  /** Runs a function (as text, taking the root and one argument as data) inside the closed root. */
  inside<Answer>(run: string, argument?: unknown): Promise<Answer | undefined>;
}

/** The coach on a page. */
export function coach(page: Page): CoachOnPage {
  const seen = () => inClosedRoot(page, LOOK, null) as Promise<Seen | undefined>;
  const marks = () => page.evaluate(readMarks);
  const card = () => until('the card', async () => (await seen())?.card);
  const place = async (name: string | RegExp) => {
    const asked = typeof name === 'string' ? { source: name, exact: true } : { source: name.source, exact: false };
    return until(`the control ${String(name)} to stand still`, () => still(page, () => inClosedRoot(page, PLACE, asked) as Promise<Place | null | undefined>)).catch(async (error: unknown) => {
      const names = (await seen())?.controls.map((control) => control.name);
      throw new Error(`${String(error)} There are: ${names?.join(' | ') ?? 'none, the coach is not here'}.`);
    });
  };
  const click = async (name: string | RegExp) => {
    const { x, y, width, height } = await place(name);
    await page.mouse.click(x + width / 2, y + height / 2);
  };
  return {
    seen,
    card,
    place,
    click,
    marks,
    chip: (state) => until(`the chip to say “${state}”`, async () => {
      const { chip } = (await seen()) ?? {};
      return chip?.state === state ? chip : undefined;
    }).catch(async (error: unknown) => {
      throw new Error(`${String(error)} It says ${JSON.stringify((await seen())?.chip ?? 'nothing')}.`);
    }),
    async openCard() {
      await click(/^Curbside: /);
      return card();
    },
    marked: (...words) => until(`marks on ${JSON.stringify(words)}`, async () => {
      const now = await marks();
      return JSON.stringify(now.map((mark) => mark.words)) === JSON.stringify(words) ? now : undefined;
    }).catch(async (error: unknown) => {
      throw new Error(`${String(error)} Marked are ${JSON.stringify((await marks()).map((mark) => mark.words))}.`);
    }),
    inside: <Answer>(run: string, argument: unknown = null) => inClosedRoot(page, run, argument) as Promise<Answer | undefined>,
  };
}

// Functions as text: they run inside the closed root, in another realm.
const LOOK = `(root) => {
  const shown = (element) => element && element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? element : undefined;
  const place = (element) => { const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height }; };
  const text = (element) => element ? element.innerText.trim() : '';
  const chip = shown(root.querySelector('.chip'));
  const card = shown(root.querySelector('.card'));
  const pause = shown(root.querySelector('.pause'));
  const note = card && card.querySelector('.note');
  const controls = [...root.querySelectorAll('button, a[href], input, select')].filter((control) => shown(control) && (!pause || pause.contains(control)));
  return {
    chip: chip && { state: chip.dataset.state, words: text(chip), place: place(chip) },
    card: card && { severity: card.dataset.severity, title: text(card.querySelector('.card-title')), text: text(card), note: note ? text(note) : undefined, place: place(card) },
    pause: pause && { text: text(pause), place: place(pause) },
    status: root.querySelector('[role=status]')?.textContent ?? '',
    controls: controls.map((control) => ({ name: control.getAttribute('aria-label') ?? text(control), place: place(control) })),
  };
}`;

/** The place of a control when it is in sight and nothing of ours lies over it. */
const PLACE = `(root, { source, exact }) => {
  const called = (name) => exact ? name === source : new RegExp(source, 'u').test(name);
  const shown = (element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const pause = root.querySelector('.pause');
  const control = [...root.querySelectorAll('button, a[href], input, select')].find((one) => called((one.getAttribute('aria-label') ?? one.innerText).trim()) && shown(one) && (!pause || pause.contains(one)));
  if (!control) return null;
  control.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = control.getBoundingClientRect();
  const hit = root.elementFromPoint(x + width / 2, y + height / 2);
  return hit && control.contains(hit) ? { x, y, width, height } : null;
}`;

/** Runs in the page: highlights are all that a page can see of the coach. */
function readMarks(): Mark[] {
  const severities = { 'note-a': 'risk', 'note-b': 'advice', 'note-c': 'hint' } as const;
  const found: { mark: Mark; range: Range }[] = [];
  for (const [name, severity] of Object.entries(severities)) {
    for (const range of (CSS.highlights.get(name) ?? []) as Iterable<Range>) {
      const { x, y, width, height } = range.getBoundingClientRect();
      found.push({ range, mark: { severity, words: range.toString(), place: { x, y, width, height } } });
    }
  }
  return found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range)).map(({ mark }) => mark);
}
