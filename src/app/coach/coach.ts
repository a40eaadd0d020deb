import { render, h } from 'preact';
import type { Draft, Finding, Severity } from '../../engine/types.ts';
import type { Composer, Platform } from '../../platforms/platform.ts';
import { chipWords } from '../../ui/chip.tsx';
import { Coach as CoachUi } from '../../ui/coach.tsx';
import { Marks, type Places } from '../../ui/marks.ts';
import type { Say } from '../../ui/say.ts';
import { coachSheet } from '../../ui/sheet.ts';
import { tokens } from '../../ui/tokens.ts';
import { AT_ONCE, type ChipState, type CoachActions, type CoachView, type Note } from '../../ui/view.ts';
import type { State } from '../state.ts';
import type { call, TabStatus } from '../wire.ts';
import { Box, keyOf, wordsOf } from './box.ts';
import { rememberCaret, selectionIn, type GiveBack } from './caret.ts';
import { copy } from './copy.ts';
import { fix } from './fixing.ts';
import { Host } from './host.ts';
import { placeCard, placeChip, type Area } from './place.ts';
import { noticePosting, snapshot } from './posting.ts';
import { areaOf, sceneOf } from './scene.ts';
import { cardFinding } from './showing.ts';
import { watch } from './surroundings.ts';
import { themeBehind } from './theme.ts';
import { focusedElement, noticeTyping } from './typing.ts';

/** How long the person must rest before a draft is checked, in milliseconds. */
const REST = 350;
/** How long an answer may take before the chip says "Checking". */
const SLOW = 200;

/** What the coach needs from the extension around it. */
export interface Surroundings {
  readonly call: typeof call;
  /** False once the extension was reloaded or removed under the open tab. */
  connected(): boolean;
  readonly say: Say;
  readonly direction: 'ltr' | 'rtl';
  /** Asks for the state anew and hands it to `take`. */
  refresh(): void;
  /** Ends everything of this instance in the page. */
  end(): void;
}

/** One live compose box with what is under way for it. */
interface Live {
  readonly box: Box;
  readonly life: AbortController;
  /** Where the open findings stand on the page, as last painted. */
  spots: readonly { readonly key: string; readonly range: Range }[];
  timer: ReturnType<typeof setTimeout> | undefined;
  slow: boolean;
  composing: boolean;
}

/** The card while it is open. */
interface OpenCard {
  key: string | undefined;
  index: number;
  all: boolean;
  /** It holds the focus: the keyboard opened it. */
  keyboard: boolean;
  busy: boolean;
  note?: Note | undefined;
  undo?: (() => Promise<void> | void) | undefined;
}

/** The question before posting while it is asked. */
interface Asking {
  readonly surface: HTMLElement;
  readonly boxes: readonly Box[];
  readonly button: HTMLElement | undefined;
  readonly giveBack: GiveBack | undefined;
}

/** The coach in a page: events of one site in, one view out. See docs/paths.md for the order of things. */
export class Coach implements CoachActions {
  readonly #platform: Platform;
  readonly #around: Surroundings;
  readonly #signal: AbortSignal;
  readonly #marks: Marks;
  readonly #host: Host;
  readonly #boxes = new Map<HTMLElement, Live>();
  readonly #sending = new Map<HTMLElement, AbortController>();
  readonly #changed = new Set<Live>();
  #state: State | undefined;
  #inUse: Live | undefined;
  #card: OpenCard | undefined;
  #asking: Asking | undefined;
  #giveBack: GiveBack | undefined;
  /** Paused while a box was in use: said once, until the person goes elsewhere. */
  #justPaused = false;
  #status = '';
  #theme: 'light' | 'dark' = 'light';
  #frame = 0;
  #moved = false;
  #slot: number | undefined;
  #drawn = '';
  #badge = 0;
  #press: { readonly x: number; readonly y: number } | undefined;

  constructor(platform: Platform, around: Surroundings, signal: AbortSignal) {
    this.#platform = platform;
    this.#around = around;
    this.#signal = signal;
    this.#marks = new Marks(signal);
    this.#host = new Host([tokens, coachSheet], () => {
      this.#asking = undefined;
      this.#soon();
    }, signal);
    noticeTyping({
      used: (element) => this.#used(element),
      typed: (element) => this.#typed(element),
      composing: (element, on) => this.#composing(element, on),
    }, signal);
    noticePosting(platform, (event, surface) => this.#submitting(event, surface), signal);
    const capture = { capture: true, signal };
    window.addEventListener('keydown', (event) => this.#escape(event), capture);
    window.addEventListener('pointerdown', (event) => this.#pressed(event), capture);
    window.addEventListener('pointerup', (event) => this.#released(event), capture);
    const moved = () => this.#inUse && this.#place();
    window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    window.addEventListener('resize', moved, { passive: true, signal });
    signal.addEventListener('abort', () => this.#leave());
  }

  /** Takes the state of the settings as they are now. */
  take(state: State): void {
    const was = this.#state;
    this.#state = state;
    if (state.status !== 'on') {
      this.#justPaused = state.status === 'paused' && this.#inUse !== undefined && was?.status === 'on' && this.#inUse.box.text !== '';
      this.#rest();
    } else if (was?.status !== 'on') {
      this.#justPaused = false;
      this.#inUse = undefined;
      const focused = focusedElement();
      if (focused) this.#used(focused);
    } else if (was.revision !== state.revision) {
      for (const live of this.#boxes.values()) void this.#check(live);
    }
    this.#soon();
  }

  /** Opens the card from the keyboard, on the box in use or the one box there is. */
  open(): void {
    if (!this.#on) return;
    if (!this.#inUse) {
      const focused = focusedElement();
      const composer = (focused && this.#platform.composerOf(focused)) ?? this.#platform.find(document).at(-1);
      if (!composer) return;
      this.#use(this.#liveOf(composer));
    }
    this.#openCard(true);
  }

  /** What the popup may know of this page. */
  status(): TabStatus {
    const { id: platform } = this.#platform;
    if (!this.#state || this.#state.status !== 'on') return { platform, state: this.#state?.status === 'paused' ? 'paused' : 'off', open: 0 };
    const box = this.#inUse?.box;
    if (!box || (box.readable !== false && box.text === '')) return { platform, state: 'idle', open: 0 };
    if (!box.readable) return { platform, state: 'unreadable', open: 0 };
    return { platform, state: box.open.length > 0 ? 'findings' : 'clear', open: box.open.length };
  }

  get #on(): boolean {
    return this.#state?.status === 'on' && !this.#signal.aborted;
  }

  // ---- a keystroke -------------------------------------------------------------------------------------------------

  #used(element: Element): void {
    if (element === this.#host.element || this.#gone()) return;
    const composer = this.#boxes.get(element as HTMLElement)?.box.composer ?? this.#platform.composerOf(element);
    if (!composer) {
      if (this.#justPaused) this.#forgetPause();
      return;
    }
    if (!this.#state) this.#around.refresh();
    if (!this.#on) return;
    if (this.#card && !this.#card.busy) this.#card.keyboard = false;
    this.#use(this.#liveOf(composer));
  }

  #typed(element: Element): void {
    if (!this.#on || this.#gone()) return;
    const live = this.#boxes.get(element as HTMLElement) ?? this.#liveAround(element);
    if (!live) return;
    if (live !== this.#inUse) this.#use(live);
    this.#textChanged(live);
  }

  #composing(element: Element, on: boolean): void {
    const live = this.#boxes.get(element as HTMLElement) ?? this.#liveAround(element);
    if (!live) return;
    live.composing = on;
    if (!on) this.#textChanged(live);
  }

  #liveAround(element: Element): Live | undefined {
    const composer = this.#platform.composerOf(element);
    return composer && this.#liveOf(composer);
  }

  #liveOf(composer: Composer): Live {
    const known = this.#boxes.get(composer.element);
    if (known) return known;
    const live: Live = { box: new Box(composer), life: new AbortController(), spots: [], timer: undefined, slow: false, composing: false };
    this.#boxes.set(composer.element, live);
    watch(composer, {
      changed: () => this.#textChanged(live),
      besides: () => (live.timer ??= setTimeout(() => void this.#check(live), REST)),
      moved: () => live === this.#inUse && this.#place(),
      gone: () => this.#boxGone(live),
    }, live.life.signal);
    return live;
  }

  #use(live: Live): void {
    if (live !== this.#inUse) {
      this.#inUse = live;
      this.#justPaused = false;
      this.#slot = undefined;
      this.#status = '';
      this.#card = undefined;
      this.#theme = themeBehind(live.box.composer.element);
    }
    if (live.box.readable === undefined) {
      // Also wakes the background worker, so that the first check is a quick one.
      this.#around.refresh();
      void this.#check(live);
    }
    this.#soon();
  }

  #textChanged(live: Live): void {
    this.#changed.add(live);
    clearTimeout(live.timer);
    live.timer = setTimeout(() => void this.#check(live), REST);
    this.#soon();
  }

  async #check(live: Live): Promise<void> {
    clearTimeout(live.timer);
    live.timer = undefined;
    if (!this.#on || live.composing || live.life.signal.aborted || this.#gone()) return;
    const { box } = live;
    const draft = this.#platform.read(box.composer);
    if (!draft) {
      box.unreadable();
      this.#settled(live);
      return;
    }
    box.reads(draft.text);
    if (draft.text.trim() === '' && draft.images === 0) {
      this.#settled(live);
      return;
    }
    const question = this.#question(draft);
    if (box.asked === question) return;
    box.asked = question;
    const slow = setTimeout(() => {
      live.slow = true;
      this.#soon();
    }, SLOW);
    try {
      const answer = await this.#around.call('check', draft);
      // A later question is on its way: its answer is the one to show.
      if (box.asked !== question || live.life.signal.aborted) return;
      const now = this.#platform.layout(box.composer)?.text;
      if (now === undefined) box.unreadable();
      else {
        box.reads(now);
        if (box.asked === question) box.receive(question, draft, answer);
      }
    } catch {
      if (this.#gone()) return;
      if (box.asked === question) {
        box.asked = undefined;
        box.failed = true;
      }
    } finally {
      clearTimeout(slow);
      live.slow = false;
    }
    this.#settled(live);
  }

  /** A draft under the settings it was checked with: another is another question. */
  #question(draft: Draft): string {
    return JSON.stringify([draft, this.#state?.revision]);
  }

  /** A check has ended one way or another: what is shown and said follows. */
  #settled(live: Live): void {
    if (!this.#on) return;
    this.#changed.add(live);
    if (live === this.#inUse) this.#status = this.#sentence(live.box);
    this.#soon();
  }

  #sentence(box: Box): string {
    const { say } = this.#around;
    const state = this.#chipState(box, false);
    const words = chipWords(say, state, box.open.length);
    if (state === 'findings') return say('statusFindings', words, cardFinding(box, box.open[0]!).title);
    // An untroubled draft is not announced, unless something was.
    return state === 'clear' && this.#status === '' ? '' : box.text === '' && state === 'clear' ? '' : words;
  }

  // ---- one frame ---------------------------------------------------------------------------------------------------

  #soon(): void {
    if (this.#frame === 0 && !this.#signal.aborted) this.#frame = requestAnimationFrame(() => this.#inFrame());
  }

  #place(): void {
    this.#moved = true;
    this.#soon();
  }

  #inFrame(): void {
    this.#frame = 0;
    if (this.#signal.aborted) return;
    for (const live of this.#changed) this.#carry(live);
    this.#changed.clear();
    this.#draw();
    if (this.#moved) this.#arrange();
  }

  /** Editors make their nodes anew as they please, and ranges collapse with them: the marks are painted from the text, each time. */
  #carry(live: Live): void {
    const { box } = live;
    if (!this.#on || live.life.signal.aborted || box.readable === false) return this.#marks.clear(box.composer.element);
    // Nothing to carry: the text is read when the person rests.
    if (box.text === '' || (box.open.length === 0 && live.spots.length === 0 && live !== this.#inUse)) return this.#marks.clear(box.composer.element);
    const layout = this.#platform.layout(box.composer);
    if (!layout) return;
    box.reads(layout.text);
    const places: Record<Severity, Range[]> = { risk: [], advice: [], hint: [] };
    const spots: { key: string; range: Range }[] = [];
    for (const finding of box.open) {
      const range = finding.span && layout.range(finding.span);
      if (!range) continue;
      places[finding.severity].push(range);
      spots.push({ key: keyOf(finding, box.text), range });
    }
    live.spots = spots;
    this.#marks.paint(box.composer.element, places satisfies Places);
  }

  #draw(): void {
    const live = this.#inUse;
    this.#tellBadge(this.#on && live ? live.box.open.length : 0);
    if (!live && !this.#asking) {
      if (this.#drawn !== '') render(null, this.#host.mount);
      this.#drawn = '';
      this.#host.hide();
      return;
    }
    const anchor = live?.box.composer.element ?? this.#asking?.surface;
    if (!anchor || !this.#host.show(anchor)) return;
    const view = this.#view();
    const drawn = JSON.stringify(view);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    render(h(CoachUi, { view, on: this, say: this.#around.say }), this.#host.mount);
    this.#moved = true;
  }

  #view(): CoachView {
    const { direction } = this.#around;
    const base = { direction, theme: this.#theme, textSize: this.#state?.textSize ?? 'normal', status: this.#status } as const;
    const asked = this.#asking && { findings: this.#asking.boxes.flatMap((box) => box.risks.map((finding) => cardFinding(box, finding))) };
    const live = this.#inUse;
    if (!live) return { ...base, ...(asked && { pause: asked }) };
    const { box } = live;
    const state = this.#justPaused ? 'paused' : this.#chipState(box, live.slow);
    const open = this.#justPaused ? [] : box.open;
    const idle = state === 'clear' && box.text.trim() === '';
    const shown = (this.#state?.showChip ?? true) && !idle;
    return {
      ...base,
      ...(shown && { chip: { state, count: open.length, ...(open[0] && { gravest: open[0].severity }), expanded: this.#card !== undefined } }),
      ...(this.#card && { card: this.#cardView(this.#card, box, state) }),
      ...(asked && { pause: asked }),
    };
  }

  #cardView(card: OpenCard, box: Box, state: ChipState): NonNullable<CoachView['card']> {
    const reachable = this.#reachable(card, box);
    const finding = this.#shownIn(card, box);
    const at = finding ? reachable.indexOf(finding) : -1;
    return {
      state: finding ? 'findings' : state === 'findings' ? 'clear' : state,
      ...(finding && { finding: cardFinding(box, finding) }),
      at: at + 1,
      reachable: reachable.length,
      behind: box.open.length - reachable.length,
      ...(card.note && { note: card.note }),
      takesFocus: card.keyboard,
      busy: card.busy,
      policyLink: this.#state?.policyLink ?? '',
    };
  }

  #reachable(card: OpenCard, box: Box): readonly Finding[] {
    return card.all ? box.open : box.open.slice(0, AT_ONCE);
  }

  /** The finding the card is on; where that is gone, the one that took its place. */
  #shownIn(card: OpenCard, box: Box): Finding | undefined {
    const reachable = this.#reachable(card, box);
    const at = reachable.findIndex((finding) => keyOf(finding, box.text) === card.key);
    card.index = at >= 0 ? at : Math.max(0, Math.min(card.index, reachable.length - 1));
    const finding = reachable[card.index];
    card.key = finding && keyOf(finding, box.text);
    return finding;
  }

  #chipState(box: Box, slow: boolean): ChipState {
    if (box.readable === false) return 'unreadable';
    if (box.open.length > 0) return 'findings';
    if (slow) return 'checking';
    return box.failed ? 'failed' : 'clear';
  }

  #tellBadge(open: number): void {
    if (open === this.#badge) return;
    this.#badge = open;
    this.#around.call('badge', open).catch(() => undefined);
  }

  /** Puts chip and card in place: the only moment geometry is read, after the frame's drawing. */
  #arrange(): void {
    this.#moved = false;
    const live = this.#inUse;
    const chip = this.#host.find('.chip');
    const card = this.#host.find('.card');
    if (!live || (!chip && !card)) return;
    const scene = sceneOf(this.#platform, live.box.composer, this.#host.element);
    const rightToLeft = this.#around.direction === 'rtl';
    let chipArea: Area | undefined;
    if (chip) {
      chip.removeAttribute('data-compact');
      const full = sizeOf(chip);
      const compact = { width: Math.min(full.width, full.height + 18), height: full.height };
      const at = scene && placeChip(full, compact, scene, rightToLeft, this.#slot);
      this.#slot = at?.slot;
      chip.toggleAttribute('data-compact', at?.compact ?? false);
      chip.toggleAttribute('data-hidden', !at);
      if (at) {
        move(chip, at);
        const { width, height } = at.compact ? compact : full;
        chipArea = { left: at.left, top: at.top, right: at.left + width, bottom: at.top + height };
      }
    }
    if (!card) return;
    card.toggleAttribute('data-hidden', !scene);
    if (!scene) return;
    card.style.removeProperty('block-size');
    const key = this.#card?.key;
    const spot = live.spots.find((one) => one.key === key)?.range.getBoundingClientRect();
    const anchor = spot && spot.width > 0 ? areaOf(spot) : (chipArea ?? scene.box);
    const size = sizeOf(card);
    const at = placeCard(size, anchor, scene.viewport, rightToLeft);
    move(card, at);
    if (at.height < size.height) card.style.setProperty('block-size', `${at.height}px`);
  }

  // ---- boxes that go, and an extension that goes -------------------------------------------------------------------

  #boxGone(live: Live): void {
    this.#drop(live);
    if (this.#inUse !== live) return;
    this.#inUse = undefined;
    this.#card = undefined;
    this.#giveBack = undefined;
    const next = this.#successorOf(live.box.composer);
    if (next) {
      const heir = this.#liveOf(next);
      heir.box.inherit(live.box);
      this.#use(heir);
    }
    this.#soon();
  }

  /** The box a site made in the place of one it took away: the one with the focus, or the first on the same surface. */
  #successorOf({ surface }: Composer): Composer | undefined {
    const focused = focusedElement();
    const here = focused && this.#platform.composerOf(focused);
    return here ?? (surface.isConnected ? this.#platform.find(surface)[0] : undefined);
  }

  #drop(live: Live): void {
    clearTimeout(live.timer);
    live.life.abort();
    this.#changed.delete(live);
    this.#boxes.delete(live.box.composer.element);
    this.#marks.clear(live.box.composer.element);
  }

  #rest(): void {
    for (const live of [...this.#boxes.values()]) this.#drop(live);
    this.#card = undefined;
    this.#asking = undefined;
    this.#giveBack = undefined;
    this.#status = '';
    if (!this.#justPaused) this.#inUse = undefined;
  }

  #forgetPause(): void {
    this.#justPaused = false;
    this.#inUse = undefined;
    this.#soon();
  }

  /** True when the extension behind this page is gone; then everything of ours goes as well. */
  #gone(): boolean {
    if (this.#around.connected()) return false;
    this.#around.end();
    return true;
  }

  #leave(): void {
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#rest();
    render(null, this.#host.mount);
  }

  // ---- the card ----------------------------------------------------------------------------------------------------

  #openCard(keyboard: boolean, key?: string): void {
    const live = this.#inUse;
    if (!live) return;
    const { open } = live.box;
    const at = key === undefined ? 0 : open.findIndex((finding) => keyOf(finding, live.box.text) === key);
    if (keyboard) this.#giveBack = rememberCaret(this.#platform, live.box.composer);
    this.#theme = themeBehind(live.box.composer.element);
    this.#card = { key, index: Math.max(0, at), all: at >= AT_ONCE, keyboard, busy: false };
    // Reads the box once more where that never happened (the keyboard command on a box that was not in use).
    if (live.box.readable === undefined) void this.#check(live);
    this.#soon();
  }

  toggleCard(): void {
    if (this.#card) this.closeCard();
    else this.#openCard(this.#host.focused);
  }

  closeCard(): void {
    if (!this.#card) return;
    const giveBack = this.#card.keyboard || this.#host.focused ? this.#giveBack : undefined;
    this.#card = undefined;
    this.#giveBack = undefined;
    giveBack?.();
    this.#draw();
    this.#soon();
  }

  previous(): void {
    this.#step(-1);
  }

  next(): void {
    this.#step(1);
  }

  #step(by: number): void {
    const card = this.#card;
    const box = this.#inUse?.box;
    if (!card || !box) return;
    const reachable = this.#reachable(card, box);
    if (reachable.length === 0) return;
    card.index = (card.index + by + reachable.length) % reachable.length;
    card.key = keyOf(reachable[card.index]!, box.text);
    card.note = undefined;
    this.#soon();
  }

  showAll(): void {
    if (this.#card) this.#card.all = true;
    this.#soon();
  }

  #shown(): { card: OpenCard; live: Live; finding: Finding } | undefined {
    const [card, live] = [this.#card, this.#inUse];
    const finding = card && live && this.#shownIn(card, live.box);
    return finding ? { card, live, finding } : undefined;
  }

  fix(index: number): void {
    void this.#fix(index);
  }

  async #fix(index: number): Promise<void> {
    const shown = this.#shown();
    if (!shown || shown.card.busy) return;
    const { card, live, finding } = shown;
    const keyboard = this.#host.focused;
    card.busy = true;
    card.undo = undefined;
    const fixed = await fix(this.#platform, live.box, keyOf(finding, live.box.text), index);
    card.busy = false;
    if (keyboard && this.#card === card) {
      // Back to the card for the next finding; Esc then gives the caret back where the fix left it.
      this.#giveBack = rememberCaret(this.#platform, live.box.composer);
      card.keyboard = true;
    }
    card.note = 'copy' in fixed ? { kind: fixed.result, copy: fixed.copy } : { kind: fixed.result === 'done' ? 'fixed' : 'changed' };
    this.#changed.add(live);
    await this.#check(live);
    this.#soon();
  }

  copy(): void {
    const note = this.#card?.note;
    if (!note || !('copy' in note)) return;
    void copy(note.copy).then((done) => this.#note({ kind: done ? 'copied' : 'refused' }));
  }

  notInThisPost(): void {
    const shown = this.#shown();
    if (!shown) return;
    const { live: { box }, finding } = shown;
    const key = keyOf(finding, box.text);
    box.ignore(finding);
    this.#note({ kind: 'ignored' }, () => box.heed(key));
  }

  neverFlag(): void {
    const shown = this.#shown();
    const words = shown && wordsOf(shown.finding, shown.live.box.text);
    if (!shown || words === undefined) return;
    this.#putAside([shown.finding], shown.live.box, { kind: 'neverFlagged', words },
      () => this.#around.call('neverFlag', words), () => this.#around.call('flagAgain', words));
  }

  turnOff(): void {
    const shown = this.#shown();
    if (!shown) return;
    const { rule } = shown.finding;
    this.#putAside(shown.live.box.open.filter((finding) => finding.rule === rule), shown.live.box, { kind: 'ruleOff' },
      () => this.#around.call('setRule', rule, false), () => this.#around.call('setRule', rule, true));
  }

  hideChip(): void {
    this.#putAside([], undefined, { kind: 'chipHidden' }, () => this.#around.call('setChip', false), () => this.#around.call('setChip', true));
  }

  /** Findings go from the page at once and in the settings for good; Undo takes both back. */
  #putAside(findings: readonly Finding[], box: Box | undefined, note: Note, act: () => Promise<void>, takeBack: () => Promise<void>): void {
    const keys = box ? findings.map((finding) => keyOf(finding, box.text)) : [];
    for (const finding of findings) box?.ignore(finding);
    const heed = (): void => keys.forEach((key) => box?.heed(key));
    this.#note(note, async () => {
      await takeBack();
      heed();
    });
    act().catch(() => {
      heed();
      this.#note({ kind: 'refused' });
    });
  }

  #note(note: Note, undo?: () => Promise<void> | void): void {
    if (this.#card) {
      this.#card.note = note;
      this.#card.undo = undo;
    }
    if (this.#inUse) this.#settled(this.#inUse);
  }

  undo(): void {
    const card = this.#card;
    const undo = card?.undo;
    if (!card || !undo) return;
    card.undo = undefined;
    card.note = undefined;
    void (async () => {
      try {
        await undo();
      } catch {
        card.note = { kind: 'refused' };
      }
      if (this.#inUse) {
        this.#settled(this.#inUse);
        await this.#check(this.#inUse);
      }
    })();
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || (!this.#card && !this.#asking)) return;
    // One Esc closes one thing: the site's own dialog stays.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#asking) this.keepEditing();
    else this.closeCard();
  }

  #pressed(event: PointerEvent): void {
    this.#press = event.isTrusted && event.isPrimary && event.button === 0 ? { x: event.clientX, y: event.clientY } : undefined;
  }

  /** A press on a marked word opens the card and leaves focus and caret alone; a press elsewhere in the page closes it. */
  #released(event: PointerEvent): void {
    const press = this.#press;
    this.#press = undefined;
    const live = this.#inUse;
    if (!press || !live || !event.isTrusted || event.composedPath().includes(this.#host.element)) return;
    const { element } = live.box.composer;
    const still = Math.hypot(event.clientX - press.x, event.clientY - press.y) < 5;
    const inside = event.composedPath().includes(element);
    const spot = still && inside && (selectionIn(element)?.isCollapsed ?? true) ? spotAt(live, event.clientX, event.clientY) : undefined;
    if (spot) this.#openCard(false, spot);
    else if (this.#card) this.closeCard();
  }

  // ---- a post ------------------------------------------------------------------------------------------------------

  #submitting(event: Event, surface: HTMLElement): void {
    if (this.#gone() || !this.#on) return;
    const boxes = this.#boxesOn(surface);
    if (this.#mustAsk(boxes) && this.#ask(event, surface, boxes)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    void this.#posting(surface, boxes);
  }

  #boxesOn(surface: HTMLElement): Box[] {
    return this.#platform.find(surface).map((composer) => this.#boxes.get(composer.element)?.box ?? new Box(composer));
  }

  /** Only what is known of exactly this text is worth holding a post for. */
  #mustAsk(boxes: readonly Box[]): boolean {
    if (!this.#state?.pauseBeforePosting || this.#asking) return false;
    return boxes.some((box) => {
      if (box.risks.length === 0) return false;
      const draft = this.#platform.read(box.composer);
      return draft !== undefined && box.answered === this.#question(draft) && draft.text === box.text;
    });
  }

  /** Asks before posting; false when the question cannot be shown, and then the press goes through. */
  #ask(event: Event, surface: HTMLElement, boxes: readonly Box[]): boolean {
    const pressed = event.type === 'click' ? event.composedPath().find(isButton) : undefined;
    const focused = focusedElement();
    const writing = boxes.find((box) => focused !== undefined && box.composer.element.contains(focused));
    const giveBack = writing ? rememberCaret(this.#platform, writing.composer) : undefined;
    this.#asking = { surface, boxes, button: pressed ?? this.#platform.postButton(surface), giveBack };
    this.#card = undefined;
    try {
      this.#draw();
      if ((this.#host.find('dialog.pause') as HTMLDialogElement | undefined)?.open) return true;
    } catch {
      // Falls through: a question nobody can see is not asked.
    }
    this.#asking = undefined;
    this.#soon();
    return false;
  }

  fixIt(): void {
    const asked = this.#answered();
    if (!asked) return;
    const box = asked.boxes.find(({ risks }) => risks.length > 0);
    const finding = box?.risks[0];
    if (!box || !finding) return;
    const live = this.#boxes.get(box.composer.element);
    if (live) this.#use(live);
    box.composer.element.focus({ preventScroll: true });
    this.#openCard(true, keyOf(finding, box.text));
    if (asked.giveBack) this.#giveBack = asked.giveBack;
  }

  postAnyway(): void {
    const asked = this.#answered();
    if (!asked) return;
    for (const box of asked.boxes) box.accept();
    asked.giveBack?.();
    const { button, surface, boxes } = asked;
    if (!button?.isConnected) {
      this.#status = this.#around.say('statusPressAgain');
      this.#soon();
      return;
    }
    // Where a site ignores a press made by a script, nothing happens, and the person's next press goes through.
    void this.#posting(surface, boxes);
    button.click();
  }

  keepEditing(): void {
    this.#answered()?.giveBack?.();
  }

  #answered(): Asking | undefined {
    const asked = this.#asking;
    this.#asking = undefined;
    this.#draw();
    return asked;
  }

  /** Waits for the site's own sign and tells the background, in counts; a failed post is none. */
  async #posting(surface: HTMLElement, boxes: readonly Box[]): Promise<void> {
    const shot = snapshot(this.#platform, boxes);
    if (!shot) return;
    // An impatient second press is the same post.
    this.#sending.get(surface)?.abort();
    const life = new AbortController();
    this.#sending.set(surface, life);
    const outcome = await this.#platform.outcome(surface, AbortSignal.any([this.#signal, life.signal]));
    if (life.signal.aborted || this.#signal.aborted) return;
    this.#sending.delete(surface);
    if (outcome === 'failed') return;
    if (outcome === 'published') for (const box of boxes) box.forget();
    try {
      await this.#around.call('posted', { ...shot, outcome });
    } catch {
      // A post that could not be counted is not counted.
    }
    for (const live of this.#boxes.values()) if (boxes.includes(live.box)) this.#textChanged(live);
  }
}

function spotAt(live: Live, x: number, y: number): string | undefined {
  return live.spots.find(({ range }) => Array.from(range.getClientRects()).some(({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 3))?.key;
}

function isButton(target: EventTarget): target is HTMLElement {
  return 'matches' in target && (target as HTMLElement).matches('button, [role="button"]');
}

function sizeOf(element: HTMLElement): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

function move(element: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  element.style.setProperty('left', `${Math.round(left)}px`);
  element.style.setProperty('top', `${Math.round(top)}px`);
}
