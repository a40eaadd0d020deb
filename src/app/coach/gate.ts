import type { Draft, Finding } from '../../engine/types.ts';
import type { Platform } from '../../platforms/platform.ts';
import type { Say } from '../../ui/say.ts';
import type { PauseView } from '../../ui/view.ts';
import type { call } from '../wire.ts';
import type { Box } from './box.ts';
import { rememberCaret, type GiveBack } from './caret.ts';
import { snapshot, type Press } from './posting.ts';
import { cardFinding } from './showing.ts';
import { focusedElement } from './typing.ts';

/** What the gate needs of the coach. */
export interface Around {
  readonly platform: Platform;
  readonly call: typeof call;
  readonly say: Say;
  readonly signal: AbortSignal;
  /** The boxes of a surface, with what is known of each. */
  boxesOn(surface: HTMLElement): readonly Box[];
  /** Whether the person wants to be asked. */
  wanted(): boolean;
  /** What is known of exactly this draft, under the settings of now, that may identify someone. */
  risksOf(box: Box, draft: Draft): readonly Finding[];
  /** Draws at once; true when the question can then be seen. */
  draw(): boolean;
  /** The site published these boxes, or may have. */
  posted(boxes: readonly Box[]): void;
  /** The site may not take a press made by a script: the person is told to press again. */
  pressAgain(): void;
}

/** The question before posting while it is asked. */
interface Asking {
  readonly surface: HTMLElement;
  /** Whether the press would have published, as far as is known. */
  readonly sure: boolean;
  readonly boxes: readonly Box[];
  readonly button: HTMLElement | undefined;
  readonly giveBack: GiveBack | undefined;
  /** When it was asked, on the page's own clock. */
  readonly since: number;
}

/** A question that is gone sooner than this was not seen by anyone, in milliseconds. */
const UNSEEN = 100;

/** A press of Post: held and asked about once where someone may be recognised, else let through; then its outcome is awaited and counted. */
export class Gate {
  readonly #around: Around;
  readonly #sending = new Map<HTMLElement, AbortController>();
  #asking: Asking | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  /** The question as data, while it is asked. */
  get view(): PauseView | undefined {
    return this.#asking && { findings: this.#asking.boxes.flatMap((box) => box.risks.map((finding) => cardFinding(this.#around.say, box, finding))) };
  }

  /** Where the question belongs on the page. */
  get surface(): HTMLElement | undefined {
    return this.#asking?.surface;
  }

  /** A trusted press that would publish a surface, or may. */
  pressed(press: Press): void {
    const { event, surface, sure } = press;
    const boxes = this.#around.boxesOn(surface);
    if (this.#mustAsk(boxes) && this.#ask(press, boxes)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    void this.#posting(surface, boxes, sure);
  }

  /** Only what is known of exactly this text is worth holding a post for. */
  #mustAsk(boxes: readonly Box[]): boolean {
    if (this.#asking || !this.#around.wanted()) return false;
    return boxes.some((box) => {
      if (box.risks.length === 0) return false;
      const draft = this.#around.platform.read(box.composer);
      return draft !== undefined && draft.text === box.text && this.#around.risksOf(box, draft).length > 0;
    });
  }

  /** Asks before posting; false when the question cannot be shown, and then the press goes through. */
  #ask({ event, surface, sure }: Press, boxes: readonly Box[]): boolean {
    const { platform } = this.#around;
    const pressed = event.type === 'click' ? event.composedPath().find(isButton) : undefined;
    const focused = focusedElement();
    const writing = boxes.find((box) => focused !== undefined && box.composer.element.contains(focused));
    const giveBack = writing && rememberCaret(platform, writing.composer);
    this.#asking = { surface, sure, boxes, button: pressed ?? platform.postButton(surface), giveBack, since: performance.now() };
    try {
      if (this.#around.draw()) return true;
    } catch {
      // Falls through: a question nobody can see is not asked.
    }
    this.#asking = undefined;
    return false;
  }

  /** The question is over, however it was answered. */
  close(): Asking | undefined {
    const asked = this.#asking;
    this.#asking = undefined;
    if (asked) this.#around.draw();
    return asked;
  }

  /** The page took the question away: it is not asked again about this draft. Where nobody can have seen it, the press it held goes on, unless that may have been no press of Post. */
  lost(): void {
    const asked = this.#asking;
    if (!asked) return;
    if (asked.sure && performance.now() - asked.since < UNSEEN) return this.postAnyway();
    for (const box of asked.boxes) box.accept();
    this.close();
  }

  /** “Post anyway”: presses the button the person pressed. */
  postAnyway(): void {
    const asked = this.close();
    if (!asked) return;
    const { boxes, button, surface, giveBack } = asked;
    for (const box of boxes) box.accept();
    giveBack?.();
    if (!button?.isConnected) {
      this.#around.pressAgain();
      return;
    }
    // Where a site ignores a press made by a script nothing happens, and the person's next press goes through.
    void this.#posting(surface, boxes, true);
    button.click();
  }

  /** Waits for the site's own sign and tells the background, in counts; a failed post is none, nor is a press that may have been no post and has no such sign. */
  async #posting(surface: HTMLElement, boxes: readonly Box[], sure: boolean): Promise<void> {
    // What is known to be on its way is awaited on, whatever may have been pressed since.
    if (!sure && this.#sending.has(surface)) return;
    const { platform, signal } = this.#around;
    const shot = snapshot(platform, boxes);
    if (!shot) return;
    // An impatient second press is the same post.
    this.#sending.get(surface)?.abort();
    const life = new AbortController();
    this.#sending.set(surface, life);
    const outcome = await platform.outcome(surface, AbortSignal.any([signal, life.signal]));
    if (life.signal.aborted || signal.aborted) return;
    this.#sending.delete(surface);
    if (outcome === 'failed' || (!sure && outcome !== 'published')) return;
    if (outcome === 'published') for (const box of boxes) box.forget();
    this.#around.posted(boxes);
    // A post that cannot be counted is not counted.
    await this.#around.call('posted', { ...shot, outcome }).catch(() => undefined);
  }
}

function isButton(target: EventTarget): target is HTMLElement {
  return 'matches' in target && (target as HTMLElement).matches('button, [role="button"]');
}
