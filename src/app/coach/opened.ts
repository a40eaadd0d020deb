import type { Finding } from '../../engine/types.ts';
import type { Platform } from '../../platforms/platform.ts';
import type { Say } from '../../ui/say.ts';
import { AT_ONCE, type CardView, type ChipState, type Note } from '../../ui/view.ts';
import type { State } from '../state.ts';
import type { call } from '../wire.ts';
import { keyOf, wordsOf, type Box } from './box.ts';
import { rememberCaret, type GiveBack } from './caret.ts';
import { copy } from './copy.ts';
import { fix } from './fixing.ts';
import type { Live } from './live.ts';
import { cardFinding } from './showing.ts';

/** What the card needs of the coach. */
export interface Around {
  readonly platform: Platform;
  readonly call: typeof call;
  readonly say: Say;
  /** Whether something of ours holds the focus. */
  focused(): boolean;
  /** Checks a box again, now. */
  check(live: Live): Promise<void>;
  /** What is known of a box has changed: marks, chip and card follow. */
  settled(live: Live): void;
  redraw(): void;
}

/** What the card shows of one finding and its place among the others. */
type Shown = Pick<CardView, 'finding' | 'at' | 'reachable' | 'behind'>;

/** The card while it is open on one box, and everything a person does in it. */
export class OpenCard {
  /** It holds the focus: the keyboard opened it. */
  keyboard: boolean;
  /** Gives focus and caret back to the box. */
  giveBack: GiveBack | undefined;
  #key: string | undefined;
  #index = 0;
  #all = false;
  /** Fixes on their way into the editor: by the finding's name, what the card showed when they were pressed. */
  readonly #underWay = new Map<string, Shown>();
  #note: Note | undefined;
  #undo: (() => Promise<void> | void) | undefined;

  constructor(readonly live: Live, readonly around: Around, keyboard: boolean, key: string | undefined, giveBack: GiveBack | undefined) {
    this.keyboard = keyboard;
    this.#key = key;
    const at = key === undefined ? 0 : live.box.open.findIndex((finding) => keyOf(finding, live.box.text) === key);
    this.#all = at >= AT_ONCE;
    this.giveBack = giveBack;
  }

  /** A fix is on its way into the editor, which needs the focus. */
  get busy(): boolean {
    return this.#underWay.size > 0;
  }

  /** The name of the finding the card is on. */
  get key(): string | undefined {
    return this.#key;
  }

  get #box(): Box {
    return this.live.box;
  }

  get #reachable(): readonly Finding[] {
    return this.#all ? this.#box.open : this.#box.open.slice(0, AT_ONCE);
  }

  /** What is shown of the finding whose fix is under way, as it was when that was pressed. */
  get #held(): Shown | undefined {
    return this.#key === undefined ? undefined : this.#underWay.get(this.#key);
  }

  /**
   * The finding the card is on; where that is gone, the one that took its place. Until a fix is over the card does not turn to another: it would move under
   * the person's hands a second time when the fix is told of.
   */
  get #shown(): Finding | undefined {
    const reachable = this.#reachable;
    const at = this.#at();
    if (at < 0 && this.#held) return undefined;
    this.#index = at >= 0 ? at : Math.max(0, Math.min(this.#index, reachable.length - 1));
    const finding = reachable[this.#index];
    this.#key = finding && keyOf(finding, this.#box.text);
    return finding;
  }

  #at(): number {
    return this.#reachable.findIndex((finding) => keyOf(finding, this.#box.text) === this.#key);
  }

  /** The card as data; `state` is what the chip says. */
  view(state: ChipState, { showChip: chipShown, policyLink }: Pick<State, 'showChip' | 'policyLink'>): CardView {
    const held = this.#held;
    const shown = held ?? this.#showing();
    return {
      ...shown,
      state: shown.finding ? 'findings' : state,
      ...(this.#note && { note: this.#note }),
      takesFocus: this.keyboard && !this.busy,
      busy: held !== undefined,
      chipShown,
      policyLink,
    };
  }

  #showing(): Shown {
    const finding = this.#shown;
    const reachable = this.#reachable.length;
    return { ...(finding && { finding: cardFinding(this.around.say, this.#box, finding) }), at: this.#index + 1, reachable, behind: this.#box.open.length - reachable };
  }

  /** Says something in the card. */
  tell(note: Note): void {
    this.#note = note;
    this.#undo = undefined;
    this.around.redraw();
  }

  step(by: 1 | -1): void {
    const reachable = this.#reachable;
    if (reachable.length === 0) return;
    // Where the one it is on has gone already, the one that follows stands in its place.
    const from = by === 1 && this.#at() < 0 ? this.#index - 1 : this.#index;
    this.#index = (from + by + reachable.length) % reachable.length;
    this.#key = keyOf(reachable[this.#index]!, this.#box.text);
    this.#note = undefined;
    this.around.redraw();
  }

  showAll(): void {
    this.#all = true;
    this.around.redraw();
  }

  async fix(index: number): Promise<void> {
    const finding = this.#shown;
    const key = finding && keyOf(finding, this.#box.text);
    // The same finding pressed twice is pressed once; another one's fix waits its turn.
    if (key === undefined || this.#underWay.has(key)) return;
    if (this.around.focused()) this.keyboard = true;
    this.#underWay.set(key, this.#showing());
    this.around.redraw();
    const fixed = await fix(this.around.platform, this.#box, key, index);
    this.#underWay.delete(key);
    // Back to the card for the next finding; Esc then gives the caret back where the fix left it.
    if (this.keyboard) this.giveBack = rememberCaret(this.around.platform, this.#box.composer);
    this.#undo = undefined;
    this.#note = 'copy' in fixed ? { kind: fixed.result, copy: fixed.copy } : { kind: fixed.result === 'done' ? 'fixed' : 'changed' };
    this.around.settled(this.live);
    await this.around.check(this.live);
  }

  copy(): void {
    if (!this.#note || !('copy' in this.#note)) return;
    void copy(this.#note.copy).then((done) => this.#say({ kind: done ? 'copied' : 'refused' }));
  }

  notInThisPost(): void {
    const finding = this.#shown;
    if (!finding) return;
    const key = keyOf(finding, this.#box.text);
    this.#box.ignore(finding);
    this.#say({ kind: 'ignored' }, () => this.#box.heed(key));
  }

  neverFlag(): void {
    const finding = this.#shown;
    const words = finding && wordsOf(finding, this.#box.text);
    if (!finding || words === undefined) return;
    this.#putAside([finding], { kind: 'neverFlagged', words }, () => this.around.call('neverFlag', words), () => this.around.call('flagAgain', words));
  }

  turnOff(): void {
    const finding = this.#shown;
    if (!finding) return;
    const { rule } = finding;
    this.#putAside(this.#box.open.filter((one) => one.rule === rule), { kind: 'ruleOff' }, () => this.around.call('setRule', rule, false), () => this.around.call('setRule', rule, true));
  }

  hideChip(): void {
    this.#putAside([], { kind: 'chipHidden' }, () => this.around.call('setChip', false), () => this.around.call('setChip', true));
  }

  undo(): void {
    const undo = this.#undo;
    if (!undo) return;
    this.#undo = undefined;
    this.#note = undefined;
    void (async () => {
      try {
        await undo();
      } catch {
        this.#note = { kind: 'refused' };
      }
      this.around.settled(this.live);
      await this.around.check(this.live);
    })();
  }

  /** Findings go from the page at once, and for good in the settings; Undo takes both back. */
  #putAside(findings: readonly Finding[], note: Note, act: () => Promise<void>, takeBack: () => Promise<void>): void {
    const keys = findings.map((finding) => keyOf(finding, this.#box.text));
    for (const finding of findings) this.#box.ignore(finding);
    const heed = (): void => keys.forEach((key) => this.#box.heed(key));
    this.#say(note, async () => {
      await takeBack();
      heed();
    });
    act().catch(() => {
      heed();
      this.#say({ kind: 'refused' });
    });
  }

  #say(note: Note, undo?: () => Promise<void> | void): void {
    this.tell(note);
    this.#undo = undo;
    this.around.settled(this.live);
  }
}
