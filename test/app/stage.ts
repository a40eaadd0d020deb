import { vi } from 'vitest';
import { Coach, type Surroundings } from '../../src/app/coach/coach.ts';
import type { State } from '../../src/app/state.ts';
import type { Checked } from '../../src/app/wire.ts';
import type { Draft, Finding, Severity } from '../../src/engine/types.ts';
import type { Replaced } from '../../src/platforms/editors/editor.ts';
import type { Composer, Outcome, Platform } from '../../src/platforms/platform.ts';
import type { Key } from '../../src/ui/say.ts';

/** What happy-dom lacks of a browser; only what the coach touches, and nothing that would decide a test. */
export function furnish(): void {
  const highlights = new Map<string, { ranges: Range[] }>();
  vi.stubGlobal('Highlight', class { ranges: Range[]; priority = 0; constructor(...ranges: Range[]) { this.ranges = ranges; } });
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  vi.stubGlobal('IntersectionObserver', class { observe() {} disconnect() {} });
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id));
  Element.prototype.scrollIntoView = () => undefined;
  HTMLElement.prototype.showPopover = () => undefined;
  document.elementsFromPoint = () => [];
  const closest = Element.prototype.closest;
  Element.prototype.closest = function (this: Element, selector: string) {
    return selector === 'dialog:modal' ? null : closest.call(this, selector);
  } as typeof closest;
}

/** A promise and the way to keep it. */
export function promised<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

/** A finding on the first place of some words. */
export function finding(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { rule: 'privacy/patient-name', severity: 'risk' satisfies Severity, message: `About ${words}`, span, fixes: [{ label: `Change ${words}`, edits: [{ span, text: 'someone' }] }], ...more };
}

/** A page with one compose box, a made-up site and a made-up background; real events, made trusted as only a person's are. */
export function stage({ textarea = false } = {}) {
  document.body.replaceChildren();
  const surface = document.createElement('form');
  const element = document.createElement(textarea ? 'textarea' : 'div');
  if (!textarea) element.contentEditable = 'true';
  element.tabIndex = 0;
  const post = document.createElement('button');
  post.type = 'button';
  surface.append(element, post);
  document.body.append(surface);

  /** `settles`: an editor shows the new words first and has taken them only then. */
  const site = { readable: true, takes: 'done' as Replaced, replaced: 0, settles: undefined as Promise<void> | undefined, outcome: promised<Outcome>(), pressed: 0 };
  post.addEventListener('click', () => site.pressed++);
  const textOf = () => (element instanceof HTMLTextAreaElement ? element.value : element.textContent);
  const composer: Composer = { element, editor: { id: 'textarea', owns: () => true, layout: () => undefined, replace: async () => 'done' }, kind: 'post', surface };
  const platform: Platform = {
    id: 'x',
    hosts: ['x.com'],
    watch: () => undefined,
    composerOf: (at) => (at === element ? composer : undefined),
    find: () => (element.isConnected ? [composer] : []),
    read: (): Draft | undefined => (site.readable ? { text: textOf(), platform: 'x', kind: 'post', images: 0 } : undefined),
    layout: () => (site.readable ? {
      text: textOf(),
      range: ({ start, end }) => {
        const node = element.firstChild;
        if (!node || textarea) return undefined;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range;
      },
      offset: (_, offset) => offset,
    } : undefined),
    range: () => undefined,
    offset: (_, __, offset) => offset,
    async replace(_, edits, was) {
      site.replaced++;
      if (textOf() !== was) return 'unchanged';
      if (site.takes === 'done') for (const edit of [...edits].reverse()) write(was.slice(0, edit.span.start) + edit.text + was.slice(edit.span.end));
      await site.settles;
      return site.takes;
    },
    submits: (event) => (event.composedPath().includes(post) && event.type === 'click' ? surface : undefined),
    maySubmit: (event) => (event.type === 'keydown' && (event as KeyboardEvent).ctrlKey && (event as KeyboardEvent).key === 'Enter' ? surface : undefined),
    postButton: () => post,
    outcome: () => site.outcome.promise,
    bounds: () => element.getBoundingClientRect(),
  };

  /** Puts a text into the box as a site does. */
  function write(text: string): void {
    if (element instanceof HTMLTextAreaElement) element.value = text;
    else element.textContent = text;
    element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  const life = new AbortController();
  const background = {
    connected: true,
    rules: (_: Draft): readonly Finding[] => [],
    /** When set, a background just started: it answers at once by what this lets through. */
    quick: undefined as ((finding: Finding) => boolean) | undefined,
    calls: [] as { readonly name: string; readonly args: readonly unknown[] }[],
    /** When set, a check is answered only after this. */
    hold: undefined as Promise<void> | undefined,
    fails: false,
  };
  // Its language has no words for the rules: their own are shown.
  const say = (key: Key, ...blanks: readonly string[]) => (/^rule[A-Z]/.test(key) ? '' : [key, ...blanks].join(' '));
  const call = (async (name: string, ...args: readonly unknown[]) => {
    background.calls.push({ name, args });
    if (background.fails) throw new Error('no answer');
    if (name !== 'check') return undefined;
    const draft = args[0] as Draft;
    await background.hold;
    const findings = background.rules(draft);
    const about = Object.fromEntries(findings.map(({ rule }) => [rule, { title: `Title of ${rule}`, why: 'why', source: { name: 'source', url: 'https://example.org/' } }]));
    return { findings, about, ...(args[1] === true && background.quick && { findings: findings.filter(background.quick), more: true as const }) } satisfies Checked;
  }) as unknown as Surroundings['call'];
  const state: State = { status: 'on', pausedUntil: 0, pauseBeforePosting: true, showChip: true, textSize: 'normal', policyLink: '', revision: 'r' };
  // The closed root is opened for the test, by the very call that closes it.
  let root: ShadowRoot | undefined;
  const attach = HTMLElement.prototype.attachShadow;
  HTMLElement.prototype.attachShadow = function (this: HTMLElement, choices: ShadowRootInit) {
    return (root = attach.call(this, choices));
  };
  const coach = new Coach(platform, { call, connected: () => background.connected, say, direction: 'ltr', part: 'own', refresh: () => undefined, end: () => life.abort() }, life.signal);
  HTMLElement.prototype.attachShadow = attach;
  coach.take(state);

  const find = (selector: string) => root?.querySelector<HTMLElement>(selector) ?? undefined;
  return {
    coach, site, background, element, post, surface, state, write, platform, find,
    end: () => life.abort(),
    asked: (name: string) => background.calls.filter((one) => one.name === name),
    /** The chip's state, or undefined where there is none on the page. */
    chip: () => (document.querySelector('aside-note') ? find('.chip')?.dataset['state'] : undefined),
    title: () => find('.card .card-title')?.textContent,
    note: () => find('.card .note p')?.textContent,
    status: () => find('[role=status]')?.textContent,
    /** Presses something of ours by its words. */
    press(words: string | RegExp): void {
      const button = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])].find((one) => (typeof words === 'string' ? (one.getAttribute('aria-label') ?? one.textContent) === words : words.test(one.getAttribute('aria-label') ?? one.textContent)));
      if (!button) throw new Error(`There is no button ${String(words)}; there are: ${[...(root?.querySelectorAll('button') ?? [])].map((one) => one.getAttribute('aria-label') ?? one.textContent).join(' | ')}`);
      button.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })));
    },
    /** The person presses Post; true when the site saw it. */
    pressPost(): boolean {
      const before = site.pressed;
      post.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })));
      return site.pressed > before;
    },
    key(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
      const event = trusted(new KeyboardEvent('keydown', { ...more, key, bubbles: true, composed: true, cancelable: true }));
      element.dispatchEvent(event);
      return event;
    },
    focus(): void {
      element.focus();
      element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    },
    marks: () => [...(CSS.highlights as unknown as Map<string, { ranges: Range[] }>).values()].flatMap(({ ranges }) => ranges.map(String)),
  };
}

/** An event as a person makes it. */
export function trusted<Some extends Event>(event: Some): Some {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** Lets the rest after typing, a check and a frame go by. */
export async function rest(milliseconds = 450): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}
