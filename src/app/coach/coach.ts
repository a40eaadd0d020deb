import { h, render } from 'preact';
import type { Platform } from '../../platforms/platform.ts';
import { Coach as CoachUi } from '../../ui/coach.tsx';
import { Marks } from '../../ui/marks.ts';
import type { Say } from '../../ui/say.ts';
import { coachSheet } from '../../ui/sheet.ts';
import { tokens } from '../../ui/tokens.ts';
import type { CoachActions, CoachView } from '../../ui/view.ts';
import type { State } from '../state.ts';
import type { call, TabStatus } from '../wire.ts';
import { Beside } from './beside.ts';
import { keyOf } from './box.ts';
import { rememberCaret, type GiveBack } from './caret.ts';
import { Desk } from './desk.ts';
import { Gate } from './gate.ts';
import { Host } from './host.ts';
import type { Live } from './live.ts';
import { OpenCard } from './opened.ts';
import { noticePosting } from './posting.ts';
import { noticePresses } from './presses.ts';
import { themeBehind } from './theme.ts';
import { chipOf, sentence, tabStatus } from './told.ts';
import { focusedElement, noticeTyping } from './typing.ts';

/** What the coach needs from the extension around it. */
export interface Surroundings {
  readonly call: typeof call;
  /** False once the extension was reloaded or removed under the open tab. */
  connected(): boolean;
  readonly say: Say;
  readonly direction: 'ltr' | 'rtl';
  /** The name by which the extension's own sheet reaches into the closed root. */
  readonly part: string;
  /** Asks for the state anew and hands it to `take`. */
  refresh(): void;
  /** Ends everything of this instance in the page. */
  end(): void;
}

/**
 * The coach in a page: one site's events in, one view out. The compose boxes are the desk's, a press of Post is the gate's, the card has its own;
 * here it is decided which box is in use and what is shown. See docs/paths.md for the order of things.
 */
export class Coach implements CoachActions {
  readonly #platform: Platform;
  readonly #around: Surroundings;
  readonly #signal: AbortSignal;
  readonly #host: Host;
  readonly #desk: Desk;
  readonly #gate: Gate;
  readonly #beside: Beside;
  #state: State | undefined;
  #inUse: Live | undefined;
  #card: OpenCard | undefined;
  /** Where the caret stood when the box in use lost the focus. */
  #leftAt: GiveBack | undefined;
  /** Paused while a box was in use: said once, until the person goes elsewhere. */
  #justPaused = false;
  #status = '';
  #theme: 'light' | 'dark' = 'light';
  #frame = 0;
  /** Something may have to be drawn anew. */
  #stale = false;
  #drawn = '';
  #badge = 0;

  constructor(platform: Platform, around: Surroundings, signal: AbortSignal) {
    this.#platform = platform;
    this.#around = around;
    this.#signal = signal;
    this.#host = new Host([tokens, coachSheet], () => {
      this.#gate.lost();
      this.#soon();
    }, signal, around.part);
    this.#desk = new Desk({
      platform,
      call: around.call,
      marks: new Marks(signal),
      awake: () => this.#awake(),
      revision: () => this.#state?.revision ?? '',
      settled: (live) => {
        if (live === this.#inUse) this.#status = sentence(around.say, live.box, this.#status);
      },
      moved: (live) => live === this.#inUse && this.#beside.told(),
      left: (live) => this.#left(live),
      redraw: () => this.#soon(),
    });
    this.#gate = new Gate({
      platform,
      call: around.call,
      say: around.say,
      signal,
      boxesOn: (surface) => this.#desk.on(surface),
      wanted: () => this.#state?.pauseBeforePosting ?? false,
      risksOf: (box, draft) => box.risksOf(this.#desk.question(draft)),
      draw: () => {
        this.#card = undefined;
        this.#draw();
        return this.#host.shows('dialog.pause[open]');
      },
      posted: (boxes) => this.#desk.posted(boxes),
      pressAgain: () => {
        this.#status = this.#around.say('statusPressAgain');
        this.#openCard(false);
        this.#card?.tell({ kind: 'pressAgain' });
      },
    });
    this.#beside = new Beside({
      platform,
      host: this.#host,
      rightToLeft: around.direction === 'rtl',
      inUse: () => this.#inUse,
      card: () => this.#card,
      frame: () => this.#nextFrame(),
    });
    this.#listen();
  }

  #listen(): void {
    const signal = this.#signal;
    noticeTyping({
      used: (element) => this.#used(element),
      left: (element) => {
        // A browser moves the selection along with Tab: where the caret stood is only known now.
        const live = this.#inUse;
        if (live && element === live.box.composer.element) this.#leftAt = rememberCaret(this.#platform, live.box.composer);
      },
      typed: (element) => this.#typed(element),
      composing: (element, on) => {
        const live = this.#on ? this.#desk.at(element) : undefined;
        if (live) this.#desk.composing(live, on);
      },
    }, signal);
    noticePosting(this.#platform, (press) => {
      if (this.#awake()) this.#gate.pressed(press);
    }, () => this.#gate.surface !== undefined, signal);
    const capture = { capture: true, signal };
    noticePresses(this.#host.element, {
      inUse: () => this.#inUse,
      escape: () => this.#escape(),
      pressed: (key) => {
        // A press on a marked word leaves focus and caret alone; a press elsewhere in the page closes the card.
        if (key !== undefined) this.#openCard(false, key);
        else this.#card = undefined;
        this.#soon();
      },
    }, signal);
    // No page is told that its extension was reloaded or removed: it is noticed when the person comes back to the tab, and at their first key or press.
    const awake = () => this.#awake();
    window.addEventListener('keydown', ({ timeStamp }) => this.#desk.keyAt(timeStamp), capture);
    for (const type of ['keydown', 'pointerdown', 'focus'] as const) window.addEventListener(type, awake, capture);
    document.addEventListener('visibilitychange', awake, capture);
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      this.#beside.follow(false);
      this.#rest();
      render(null, this.#host.mount);
    });
  }

  // ---- settings ------------------------------------------------------------------------------------------------------

  /** Takes the state of the settings as they are now. */
  take(state: State): void {
    const was = this.#state;
    this.#state = state;
    if (state.status !== 'on') {
      const writing = was?.status === 'on' && this.#inUse !== undefined && this.#inUse.box.text !== '';
      this.#justPaused = state.status === 'paused' && (writing || this.#justPaused);
      this.#rest();
    } else if (was?.status !== 'on') {
      this.#justPaused = false;
      this.#inUse = undefined;
      const focused = focusedElement();
      if (focused) this.#used(focused);
    } else if (was.revision !== state.revision) {
      this.#desk.checkAll();
    }
    this.#soon();
  }

  get #on(): boolean {
    return this.#state?.status === 'on' && !this.#signal.aborted;
  }

  /** Whether to work at all. When the extension behind this page is gone, everything of ours goes as well. */
  #awake(): boolean {
    if (this.#around.connected()) return this.#on;
    this.#around.end();
    return false;
  }

  #rest(): void {
    this.#desk.clear();
    this.#card = undefined;
    this.#gate.close();
    this.#status = '';
    if (!this.#justPaused) this.#inUse = undefined;
  }

  /** What the popup may know of this page. */
  status(): TabStatus {
    return tabStatus(this.#platform.id, this.#state?.status, this.#inUse?.box);
  }

  // ---- which box is in use ---------------------------------------------------------------------------------------------

  #used(element: Element): void {
    if (element === this.#host.element) return;
    if (!this.#state) this.#around.refresh();
    if (!this.#awake()) return this.#elsewhere(element);
    const live = this.#desk.at(element);
    if (!live) return;
    if (this.#card && !this.#card.busy) this.#card.keyboard = false;
    this.#use(live);
  }

  #typed(element: Element): void {
    if (!this.#awake()) return;
    const live = this.#desk.at(element);
    if (!live) return;
    if (live !== this.#inUse) this.#use(live);
    this.#desk.textChanged(live);
  }

  #use(live: Live): void {
    if (live !== this.#inUse) {
      if (this.#inUse) this.#desk.leave(this.#inUse);
      this.#inUse = live;
      this.#leftAt = undefined;
      this.#beside.forget();
      this.#status = '';
      this.#card = undefined;
      this.#theme = themeBehind(live.box.composer.element);
    }
    if (live.box.readable === undefined) {
      this.#around.refresh();
      void this.#desk.check(live);
    }
    this.#soon();
  }

  #left(live: Live): void {
    if (this.#gate.surface && !this.#gate.surface.isConnected) this.#gate.close();
    if (this.#inUse !== live) return;
    this.#inUse = undefined;
    this.#card = undefined;
    // A site may have made the box anew: the one with the focus, or the first on the same surface.
    const { surface } = live.box.composer;
    const focused = focusedElement();
    const next = (focused && this.#platform.composerOf(focused)) ?? (surface.isConnected ? this.#platform.find(surface)[0] : undefined);
    if (next) {
      const known = this.#desk.known(next.element);
      const heir = this.#desk.of(next);
      if (!known) heir.box.inherit(live.box);
      this.#use(heir);
    }
    this.#soon();
  }

  #elsewhere(element: Element): void {
    if (!this.#justPaused || element === this.#inUse?.box.composer.element) return;
    this.#justPaused = false;
    this.#inUse = undefined;
    this.#soon();
  }

  // ---- one frame -------------------------------------------------------------------------------------------------------

  #soon(): void {
    this.#stale = true;
    this.#nextFrame();
  }

  #nextFrame(): void {
    if (this.#frame === 0 && !this.#signal.aborted) this.#frame = requestAnimationFrame(() => this.#inFrame());
  }

  #inFrame(): void {
    this.#frame = 0;
    if (this.#stale) {
      this.#stale = false;
      if (this.#on) this.#desk.carry();
      this.#draw();
    }
    this.#beside.inFrame();
  }

  #draw(): void {
    const live = this.#inUse;
    this.#tellBadge(this.#on && live ? live.box.open.length : 0);
    const anchor = live?.box.composer.element ?? this.#gate.surface;
    this.#beside.follow(anchor !== undefined);
    if (!anchor) {
      if (this.#drawn !== '') render(null, this.#host.mount);
      this.#drawn = '';
      this.#host.hide();
      return;
    }
    if (!this.#host.show(anchor)) return;
    const view = this.#view(live);
    const drawn = JSON.stringify(view);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    render(h(CoachUi, { view, on: this, say: this.#around.say }), this.#host.mount);
    this.#beside.drawn(JSON.stringify([view.chip?.state, view.chip?.count, view.textSize]));
  }

  #view(live: Live | undefined): CoachView {
    const pause = this.#gate.view;
    const base: CoachView = {
      direction: this.#around.direction,
      theme: this.#theme,
      textSize: this.#state?.textSize ?? 'normal',
      status: this.#status,
      ...(pause && { pause }),
    };
    if (!live) return base;
    const chip = chipOf(live.box, { paused: this.#justPaused, expanded: this.#card !== undefined });
    return {
      ...base,
      ...(chip && (this.#state?.showChip ?? true) && { chip }),
      ...(this.#card && this.#state && { card: this.#card.view(this.#justPaused ? 'paused' : live.box.state, this.#state) }),
    };
  }

  #tellBadge(open: number): void {
    if (open === this.#badge) return;
    this.#badge = open;
    this.#around.call('badge', open).catch(() => undefined);
  }

  // ---- the card --------------------------------------------------------------------------------------------------------

  /** The keyboard command: opens the card on the box in use, or on the one box there is, and closes it again. */
  open(): void {
    if (!this.#awake()) return;
    if (this.#card?.keyboard) return this.closeCard();
    if (!this.#inUse) {
      const focused = focusedElement();
      const composer = (focused && this.#platform.composerOf(focused)) ?? this.#platform.find(document).at(-1);
      if (!composer) return;
      this.#use(this.#desk.of(composer));
    }
    this.#openCard(true, this.#card?.key);
  }

  #openCard(keyboard: boolean, key?: string): void {
    const live = this.#inUse;
    if (!live || this.#justPaused) return;
    this.#theme = themeBehind(live.box.composer.element);
    const giveBack = keyboard ? ((this.#host.focused ? this.#leftAt : undefined) ?? rememberCaret(this.#platform, live.box.composer)) : undefined;
    this.#card = new OpenCard(live, {
      platform: this.#platform,
      call: this.#around.call,
      say: this.#around.say,
      focused: () => this.#host.focused,
      check: (one) => this.#desk.check(one),
      settled: (one) => this.#desk.settle(one),
      redraw: () => this.#soon(),
    }, keyboard, key, giveBack);
    // The focus goes where the person looks, at once: it is not left to a frame, nor to whatever takes the focus until then.
    if (keyboard) this.#draw();
    this.#soon();
  }

  toggleCard(): void {
    if (this.#card) this.closeCard();
    else this.#openCard(this.#host.focused);
  }

  /** Closes the card; where it held the focus, the box gets it back with its caret. */
  closeCard(): void {
    const card = this.#card;
    if (!card) return;
    const held = card.keyboard || this.#host.focused;
    this.#card = undefined;
    if (held) card.giveBack?.();
    this.#draw();
    this.#soon();
  }

  previous = (): void => this.#card?.step(-1);
  next = (): void => this.#card?.step(1);
  showAll = (): void => this.#card?.showAll();
  fix = (index: number): void => void this.#card?.fix(index);
  copy = (): void => this.#card?.copy();
  notInThisPost = (): void => this.#card?.notInThisPost();
  neverFlag = (): void => this.#card?.neverFlag();
  turnOff = (): void => this.#card?.turnOff();
  hideChip = (): void => this.#card?.hideChip();
  undo = (): void => this.#card?.undo();

  #escape(): boolean {
    if (!this.#card && !this.#gate.surface) return false;
    if (this.#gate.surface) this.keepEditing();
    else this.closeCard();
    return true;
  }

  // ---- a post ------------------------------------------------------------------------------------------------------------

  fixIt(): void {
    const asked = this.#gate.close();
    const box = asked?.boxes.find(({ risks }) => risks.length > 0);
    const finding = box?.risks[0];
    const live = box && this.#desk.known(box.composer.element);
    if (!asked || !finding || !live) return;
    this.#use(live);
    box.composer.element.focus({ preventScroll: true });
    this.#openCard(true, keyOf(finding, box.text));
    if (this.#card && asked.giveBack) this.#card.giveBack = asked.giveBack;
  }

  postAnyway(): void {
    this.#gate.postAnyway();
  }

  keepEditing(): void {
    this.#gate.close()?.giveBack?.();
  }
}
