import { applyFix } from '../../engine/fix.ts';
import type { Edit, Span } from '../../engine/types.ts';
import type { Layout } from '../layout.ts';
import { isShadowRoot } from '../page.ts';
import { isComposing, sinceInput } from '../typing.ts';
import type { Editor, Replaced } from './editor.ts';

/** What the shared procedure needs to know of one family of editors. */
export interface Hand {
  readonly layout: Editor['layout'];
  /** Whether the family can make this edit in a text without harm. Asked before anything is touched. */
  readonly takes: (edit: Edit, was: string) => boolean;
  /** Changes that follow each other faster than this, in milliseconds, become one step of undo: a fix waits, so that Ctrl+Z takes back the fix alone. */
  readonly undoPause?: number;
  /** Whether several edits may go in as one replacement of all that lies between them. */
  readonly together: (layout: Layout, whole: Span) => boolean;
  readonly select: (element: HTMLElement, layout: Layout, span: Span) => void;
  /** What is selected now, or undefined when it lies outside the box. */
  readonly selected: (element: HTMLElement, layout: Layout) => Span | undefined;
  /** Puts words in place of the selection, or deletes it when there are none, by the way measured to keep model, page and undo in step. */
  readonly act: (element: HTMLElement, text: string) => void;
}

/** How long an editor may take to commit. Lexical and React do so after our turn, never later than a few milliseconds on an idle page. */
const PATIENCE = 500;
/** How long the box must be still before its text counts: a corrupted Draft.js box shows the right text first. */
const STILL = 24;

/** How long the person must not have typed: whoever is in the middle of a word is not interrupted. */
const PAUSE = 80;

const busy = new WeakSet<HTMLElement>();

/** The one way every fix takes: verify, select, wait for the editor to see the selection, verify again, act once, read back, judge the caret. */
export async function replaceWith(hand: Hand, element: HTMLElement, edits: readonly Edit[], was: string): Promise<Replaced> {
  if (busy.has(element)) return 'unchanged';
  busy.add(element);
  let touched = false;
  try {
    const steps = plan(hand, element, edits, was);
    if (!steps || !steps.every((step) => hand.takes(step, was))) return 'unchanged';
    let now = was;
    for (const step of steps) {
      const after = applyFix(now, { label: '', edits: [step] });
      const result = await one(hand, element, step, now, after);
      if (result !== 'done') return touched ? 'different' : result;
      touched = true;
      now = after;
    }
    return touched ? 'done' : 'unchanged';
  } catch {
    // The page may be torn down around us at any await; what happened to the text is then unknown.
    return touched ? 'different' : textOf(hand, element) === was ? 'unchanged' : 'different';
  } finally {
    busy.delete(element);
  }
}

/**
 * One click of a fix should be one Ctrl+Z. Several edits become one replacement of everything from the first to the last, where the family says that nothing
 * but plain words lies between; else they go in one by one from the last to the first, so that each leaves the offsets of the others true.
 */
function plan(hand: Hand, element: HTMLElement, edits: readonly Edit[], was: string): readonly Edit[] | undefined {
  const sorted = edits.filter(({ span, text }) => was.slice(span.start, span.end) !== text).sort((a, b) => a.span.start - b.span.start);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return undefined;
  const after = applyFix(was, { label: '', edits: sorted });
  if (sorted.length === 1) return sorted;
  const whole: Span = { start: first.span.start, end: last.span.end };
  const layout = hand.layout(element);
  if (!layout || layout.text !== was) return undefined;
  if (hand.together(layout, whole)) return [{ span: whole, text: after.slice(whole.start, after.length - (was.length - whole.end)) }];
  return sorted.reverse();
}

async function one(hand: Hand, element: HTMLElement, { span, text }: Edit, before: string, after: string): Promise<Replaced> {
  const pause = Math.max(hand.undoPause ?? 0, PAUSE) - sinceInput();
  if (pause > 0) await turn(pause);
  const seen = ready(hand, element, before);
  if (!seen) return 'unchanged';
  const caret = hand.selected(element, seen);
  if (!isFocused(element)) {
    element.focus({ preventScroll: true });
    await turn();
    if (!isFocused(element)) return 'unchanged';
  }
  const fresh = ready(hand, element, before);
  if (!fresh) return 'unchanged';
  const guard = guardWords(hand, element, caret ?? { start: span.end, end: span.end });
  await selectionSeen(element, () => hand.select(element, fresh, span));
  guard.stop();
  if (guard.disturbed()) return 'unchanged';
  const now = ready(hand, element, before);
  const selected = now && hand.selected(element, now);
  if (!now || selected?.start !== span.start || selected.end !== span.end) {
    // Someone typed, the site moved the selection or swapped the box: leave everything as it was.
    if (now && caret) hand.select(element, now, caret);
    return 'unchanged';
  }
  const still = stillness(element);
  hand.act(element, text);
  const result = await committed(hand, element, before, after, still);
  still.stop();
  if (result === 'unchanged') {
    const layout = ready(hand, element, before);
    if (layout && caret) hand.select(element, layout, caret);
  }
  return result === 'done' ? judgeCaret(hand, element, after, span.start + text.length) : result;
}

interface Guard {
  /** Whether the person did something while the words were selected. */
  disturbed(): boolean;
  stop(): void;
}

/** While the words of a fix are selected a key of the person would fall on them: their caret is put back before the editor sees the key, and the fix is off. */
function guardWords(hand: Hand, element: HTMLElement, caret: Span): Guard {
  const life = new AbortController();
  let disturbed = false;
  const back = (event: Event): void => {
    if (!event.isTrusted || disturbed || ('key' in event && ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key as string))) return;
    disturbed = true;
    const layout = hand.layout(element);
    if (!layout) return;
    hand.select(element, layout, caret);
    // Draft.js and Lexical keep the selection they were last told of, and Backspace would take the words: they are told before the key.
    element.ownerDocument.dispatchEvent(new Event('selectionchange'));
  };
  for (const type of ['keydown', 'beforeinput', 'compositionstart', 'paste', 'cut']) window.addEventListener(type, back, { capture: true, signal: life.signal });
  return { disturbed: () => disturbed, stop: () => life.abort() };
}

/** The layout of a box that may be touched now: attached, not composing, and reading as expected. */
function ready(hand: Hand, element: HTMLElement, text: string): Layout | undefined {
  if (!element.isConnected || isComposing(element)) return undefined;
  const layout = hand.layout(element);
  return layout?.text === text ? layout : undefined;
}

function textOf(hand: Hand, element: HTMLElement): string | undefined {
  return element.isConnected ? hand.layout(element)?.text : undefined;
}

/** Reads the box back until it stands as asked and still, or patience ends. */
async function committed(hand: Hand, element: HTMLElement, before: string, after: string, still: Stillness): Promise<Replaced> {
  const began = performance.now();
  for (;;) {
    await turn(4);
    const over = performance.now() - began > PATIENCE;
    if (!still.is() && !over) continue;
    const text = textOf(hand, element);
    if (text === after) return 'done';
    if (over) return text === before ? 'unchanged' : 'different';
  }
}

/** The caret must stand right after the new words. Setting a selection is not a second way of writing, so it may be put right once. */
async function judgeCaret(hand: Hand, element: HTMLElement, after: string, place: number): Promise<Replaced> {
  const stands = () => {
    const layout = hand.layout(element);
    const selected = layout && hand.selected(element, layout);
    return layout?.text === after && selected?.start === place && selected.end === place;
  };
  if (stands()) return 'done';
  const layout = ready(hand, element, after);
  if (!layout) return 'different';
  await selectionSeen(element, () => hand.select(element, layout, { start: place, end: place }));
  return stands() ? 'done' : 'different';
}

interface Stillness {
  is(): boolean;
  stop(): void;
}

function stillness(element: HTMLElement): Stillness {
  let last = performance.now();
  const moved = () => {
    last = performance.now();
  };
  const observer = new MutationObserver(moved);
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  element.addEventListener('input', moved);
  return {
    is: () => performance.now() - last >= STILL,
    stop() {
      observer.disconnect();
      element.removeEventListener('input', moved);
    },
  };
}

/** Resolves in a later macrotask. */
export function turn(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Selects and waits until the editor has seen it: `selectionchange`, where there is a change to see, and a macrotask for what it does in answer. */
async function selectionSeen(element: HTMLElement, select: () => void): Promise<void> {
  const page = element.ownerDocument;
  const stop = new AbortController();
  const changed = new Promise<void>((resolve) => {
    page.addEventListener('selectionchange', () => resolve(), { capture: true, signal: stop.signal });
  });
  select();
  // 50 ms: the selection may already have been there, and a textarea in a shadow root does not tell the document.
  await Promise.race([changed, turn(50)]);
  stop.abort();
  await turn();
}

function isFocused(element: HTMLElement): boolean {
  const root = element.getRootNode();
  const active = isShadowRoot(root) ? root.activeElement : element.ownerDocument.activeElement;
  return active === element || (active !== null && element.contains(active));
}

/** Chromium's shadow roots answer for their own selection; no standard knows it. */
type ChromiumRoot = Node & { readonly getSelection?: () => Selection | null };

/** The selection as seen from inside the box's own root: Chromium hides it from the document when the box is in a shadow root. */
function selectionOf(element: HTMLElement): Selection | null {
  const root: ChromiumRoot = element.getRootNode();
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** Sets the page's selection to a span of a contenteditable box. */
export function selectOnPage(element: HTMLElement, layout: Layout, span: Span): void {
  const range = layout.range(span);
  if (!range) return;
  element.ownerDocument.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** The page's selection as a span of a contenteditable box. */
export function selectedOnPage(element: HTMLElement, layout: Layout): Span | undefined {
  const selection = selectionOf(element);
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  const anchor = layout.offset(selection.anchorNode, selection.anchorOffset);
  const focus = layout.offset(selection.focusNode, selection.focusOffset);
  if (anchor === undefined || focus === undefined) return undefined;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Whether a span lies in one text node: formatting, a mention or a line break between would be lost by replacing it whole. */
export function inOneTextNode(layout: Layout, span: Span): boolean {
  const range = layout.range(span);
  return range !== undefined && range.startContainer === range.endContainer && range.startContainer.nodeType === 3;
}

/** The browser's own editing command: the one path with native undo. What it answers says nothing, so the box is read back instead. */
export function insertText(element: HTMLElement, text: string): void {
  element.ownerDocument.execCommand('insertText', false, text);
}
