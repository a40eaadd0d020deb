import type { Draft, Severity } from '../../engine/types.ts';
import type { Composer, Platform } from '../../platforms/platform.ts';
import type { Marks } from '../../ui/marks.ts';
import type { call } from '../wire.ts';
import { Box, keyOf } from './box.ts';
import type { Live, Spot } from './live.ts';
import { watch } from './surroundings.ts';

/** How long the person must rest before a draft is checked, in milliseconds. */
const REST = 350;

/** An editor shows a key sooner than this; what changes later is no key's doing, in milliseconds. */
const BUSY = 100;

/** A browser stops the background after half a minute without a question; sooner than that it is still there, in milliseconds. */
const AWAKE = 25_000;

/** What the desk needs of the coach, and tells it. */
export interface Around {
  readonly platform: Platform;
  readonly call: typeof call;
  readonly marks: Marks;
  /** Whether drafts may be read now; false ends everything that is under way. */
  awake(): boolean;
  /** Changes whenever an answer may change. */
  revision(): string;
  /** What is known of a box has changed. */
  settled(live: Live): void;
  moved(live: Live): void;
  /** A box left the page; nothing is kept of it. */
  left(live: Live): void;
  redraw(): void;
}

/** The compose boxes in use on a page: each is watched, read when the person rests, checked, and marked. */
export class Desk {
  readonly #around: Around;
  readonly #boxes = new Map<HTMLElement, Live>();
  readonly #changed = new Set<Live>();
  #lastActive = -Infinity;
  #lastKey = -Infinity;

  constructor(around: Around) {
    this.#around = around;
  }

  /** The box of an element that is known already. */
  known(element: Element): Live | undefined {
    return this.#boxes.get(element as HTMLElement);
  }

  /** The box an element belongs to; met for the first time, it is watched from now on. */
  at(element: Element): Live | undefined {
    const known = this.known(element);
    if (known) return known;
    const composer = this.#around.platform.composerOf(element);
    return composer && this.of(composer);
  }

  /** The box of a composer, watched from now on. */
  of(composer: Composer): Live {
    const known = this.known(composer.element);
    if (known) return known;
    const live: Live = { box: new Box(composer), life: new AbortController(), spots: [], timer: undefined, composing: false };
    this.#boxes.set(composer.element, live);
    this.#wake();
    watch(composer, {
      changed: () => this.textChanged(live),
      besides: () => (live.timer ??= setTimeout(() => void this.check(live), REST)),
      moved: () => this.#around.moved(live),
      gone: () => {
        this.#drop(live);
        this.#around.left(live);
      },
    }, live.life.signal);
    return live;
  }

  /** Another box is in use now: an empty one is not watched for its own sake. */
  leave(live: Live): void {
    if (live.box.isBlank) this.#drop(live);
  }

  /** The boxes of a surface, rows of a thread in order, with what is known of each. */
  on(surface: HTMLElement): readonly Box[] {
    return this.#around.platform.find(surface).map((composer) => this.known(composer.element)?.box ?? new Box(composer));
  }

  /** A key was pressed, on the page's own clock: the rest is counted from there, however long the editor was busy with it. */
  keyAt(timeStamp: number): void {
    this.#lastKey = timeStamp;
  }

  /** The text of a box may have changed: marks follow in the next frame, a check when the person rests. */
  textChanged(live: Live): void {
    this.#wake();
    this.#changed.add(live);
    clearTimeout(live.timer);
    const since = performance.now() - this.#lastKey;
    live.timer = setTimeout(() => void this.check(live), REST - (since < BUSY ? since : 0));
    this.#around.redraw();
  }

  /** Has the background started while the person is still typing, so that the check finds it ready. */
  #wake(): void {
    const now = performance.now();
    if (now - this.#lastActive > AWAKE) this.#around.call('ready').catch(() => undefined);
    this.#lastActive = now;
  }

  /** An input method begins or ends composing; in between the box is left alone. */
  composing(live: Live, on: boolean): void {
    live.composing = on;
    if (!on) this.textChanged(live);
  }

  /** The settings changed: every answer may be another now. */
  checkAll(): void {
    for (const live of this.#boxes.values()) void this.check(live);
  }

  /** These boxes were published, as far as is known: what stands in them now is another draft. */
  posted(boxes: readonly Box[]): void {
    for (const live of this.#boxes.values()) if (boxes.includes(live.box)) this.textChanged(live);
  }

  /** Reads a box and asks the background, unless it reads as when it was last asked about. */
  async check(live: Live): Promise<void> {
    clearTimeout(live.timer);
    live.timer = undefined;
    if (live.composing || live.life.signal.aborted || !this.#around.awake()) return;
    const { box } = live;
    const draft = this.#around.platform.read(box.composer);
    if (!draft) {
      box.unreadable();
      return this.settle(live);
    }
    box.reads(draft.text);
    if (draft.text.trim() === '' && draft.images === 0) return this.settle(live);
    const question = this.question(draft);
    if (box.asked === question || box.answered === question) return;
    box.asked = question;
    try {
      const first = await this.#around.call('check', draft, true);
      if (first.more) {
        if (!this.#awaits(live, question)) return;
        box.receivePart(question, draft, first);
        this.settle(live);
      }
      const answer = first.more ? await this.#around.call('check', draft) : first;
      if (!this.#awaits(live, question)) return;
      box.receive(question, draft, answer);
    } catch {
      if (!this.#around.awake() || box.asked !== question) return;
      box.fail();
    }
    this.settle(live);
  }

  /** Reads a box again as the answer to a question comes; false when the answer is nobody's any longer. */
  #awaits(live: Live, question: string): boolean {
    const { box } = live;
    // A later question is on its way: its answer is the one to show.
    if (box.asked !== question || live.life.signal.aborted) return false;
    const now = this.#around.platform.layout(box.composer)?.text;
    if (now === undefined) box.unreadable();
    else box.reads(now);
    // A box that was emptied, or cannot be read, has forgotten its question.
    if (box.asked === question) return true;
    this.settle(live);
    return false;
  }

  /** A draft under the settings it is checked with: another is another question. */
  question(draft: Draft): string {
    return JSON.stringify([draft, this.#around.revision()]);
  }

  /** What is known of a box has changed: marks, chip and card follow in the next frame. */
  settle(live: Live): void {
    if (live.life.signal.aborted) return;
    this.#changed.add(live);
    this.#around.settled(live);
    this.#around.redraw();
  }

  /** Carries the findings of every box that changed, and paints their marks. Once a frame. */
  carry(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const live of changed) {
      try {
        this.#carry(live);
      } catch {
        // A page can hide the document's own members behind the names of its images: lines may be missing then, chip and card stay true.
        live.spots = [];
      }
    }
  }

  /** Editors make their nodes anew as they please, and ranges collapse with them: the marks are painted from the text, each time. */
  #carry(live: Live): void {
    const { box } = live;
    const { element } = box.composer;
    // A box that cannot be read, or was never read, is read again when the person rests.
    const layout = box.readable ? this.#around.platform.layout(box.composer) : undefined;
    if (!layout) {
      live.spots = [];
      return this.#around.marks.clear(element);
    }
    box.reads(layout.text);
    const places: Record<Severity, Range[]> = { risk: [], advice: [], hint: [] };
    const spots: Spot[] = [];
    for (const finding of box.open) {
      const range = finding.span && layout.range(finding.span);
      if (!range) continue;
      places[finding.severity].push(range);
      spots.push({ key: keyOf(finding, box.text), range });
    }
    live.spots = spots;
    this.#around.marks.paint(element, places);
  }

  /** Ends everything for every box. */
  clear(): void {
    for (const live of [...this.#boxes.values()]) this.#drop(live);
  }

  #drop(live: Live): void {
    clearTimeout(live.timer);
    live.life.abort();
    this.#changed.delete(live);
    this.#boxes.delete(live.box.composer.element);
    this.#around.marks.clear(live.box.composer.element);
  }
}
