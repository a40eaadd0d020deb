import type { Platform } from '../../platforms/platform.ts';
import { arrange, goAlong, staysBeside, type Placed } from './arrange.ts';
import type { Host } from './host.ts';
import type { Live } from './live.ts';

/** Without a scroll for so long, in milliseconds, a page is taken to be at rest. */
const SCROLLED = 120;

/** What is needed of the coach to keep chip and card beside their box. */
export interface Around {
  readonly platform: Platform;
  readonly host: Host;
  readonly rightToLeft: boolean;
  /** The box in use. */
  inUse(): Live | undefined;
  /** The card while it is open, by the finding it is on. */
  card(): { readonly key: string | undefined } | undefined;
  /** Asks for a frame in which nothing need be drawn. */
  frame(): void;
}

/** Keeps chip and card beside the box in use while the page is drawn, resized and scrolled. */
export class Beside {
  readonly #around: Around;
  #placed: Placed | undefined;
  /** What the chip shows: it is measured once for each. */
  #words = '';
  /** Chip or card may have to be put in another place. */
  #moved = false;
  #scrolled = false;
  /** Waits for the page to rest, while it scrolls. */
  #scrolling: ReturnType<typeof setTimeout> | undefined;
  #lastScroll = 0;
  #following = false;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Another box is in use now. */
  forget(): void {
    this.#placed = undefined;
  }

  /** Chip or card were drawn anew; `words` is all of what the chip shows. */
  drawn(words: string): void {
    this.#words = words;
    this.#moved = true;
  }

  /** The box or its surface moved, as observers tell right after a layout, when reading the page costs none. While the page scrolls its rest is awaited. */
  told(): void {
    if (this.#scrolling === undefined) this.#arrange();
  }

  /** What is to be done in a frame, after its drawing. */
  inFrame(): void {
    const { host, inUse, card, platform } = this.#around;
    const live = inUse();
    // A sign that stands somewhere already is put right when the frame, with its lines, is on the screen.
    if (this.#moved && !card() && host.find('.chip')?.style.left) setTimeout(() => this.#moved && this.#arrange());
    else if (this.#moved) this.#arrange();
    else if (this.#scrolled && live && this.#placed) goAlong(platform, host, live, this.#placed);
    this.#scrolled = false;
  }

  /** The page's scrolling is followed only while something of ours stands on it. */
  follow(on: boolean): void {
    if (on === this.#following) return;
    this.#following = on;
    const act = on ? window.addEventListener : window.removeEventListener;
    clearTimeout(this.#scrolling);
    this.#scrolling = undefined;
    act.call(window, 'scroll', this.#scroll, { capture: true, passive: true });
    act.call(window, 'resize', this.#resize, { passive: true });
  }

  #arrange(): void {
    const { platform, host, rightToLeft, inUse, card } = this.#around;
    const live = inUse();
    this.#moved = false;
    if (live) this.#placed = arrange(platform, host, live, card()?.key, rightToLeft, this.#placed, this.#words);
  }

  #anew(): void {
    this.#moved = true;
    this.#around.frame();
  }

  /** A window of another size is another place for everything. */
  readonly #resize = (): void => {
    this.#placed = undefined;
    this.#anew();
  };

  readonly #scroll = ({ target, timeStamp }: Event): void => {
    this.#lastScroll = timeStamp;
    this.#scrolling ??= setTimeout(this.#rests, SCROLLED);
    const live = this.#around.inUse();
    if (!live || !this.#placed || staysBeside(target, live.box.composer.element, this.#around.card() !== undefined, this.#placed)) return;
    this.#scrolled = true;
    this.#around.frame();
  };

  /** One timer waits for the rest, however often the page scrolls until then. */
  readonly #rests = (): void => {
    const left = SCROLLED - (performance.now() - this.#lastScroll);
    this.#scrolling = left > 0 ? setTimeout(this.#rests, left) : undefined;
    if (this.#scrolling === undefined) this.#anew();
  };
}
