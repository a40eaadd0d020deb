import { leaveWithTheExtension, sensorSheet } from './leaving.ts';

/** The host's tag: neutral, so that a page learns nothing from it. */
const TAG = 'aside-note';

/** What a shadow tree says of its own host with `!important` outweighs every rule of the page and every style set on the element by hand. */
const DRESS = `:host {
  all: initial !important; display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  overflow: visible !important; z-index: 2147483647 !important; visibility: visible !important; opacity: 1 !important; pointer-events: auto !important;
}
.curbside { visibility: visible; pointer-events: auto; }`;

/** Times the host is put back after a page took it away; then the coach goes quiet. */
const PATIENCE = 20;

/** Events that must not reach a site's hot keys, outside-click handlers or focus traps. */
const CONTAINED = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend',
  'keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'focusin', 'focusout', 'wheel',
] as const;

/** Removes what an earlier instance left behind: Firefox injects anew into open tabs when an extension is reloaded. */
export function removeStaleHosts(): void {
  for (const stale of document.querySelectorAll(TAG)) stale.remove();
}

/** The one element of ours in a page: a popover with a closed shadow root, out of reach of the page's scripts and styles. */
export class Host {
  readonly element: HTMLElement;
  /** Where Preact renders. */
  readonly mount: HTMLElement;
  readonly #shadow: ShadowRoot;
  /** Watches the children of the host's parent, and no deeper. */
  readonly #parent: MutationObserver;
  #returns = 0;
  #expected = false;

  /** `lost`: the page took the host away. `part`: see `leaveWithTheExtension`. */
  constructor(sheets: readonly string[], lost: () => void, signal: AbortSignal, part: string) {
    this.element = document.createElement(TAG);
    this.element.setAttribute('popover', 'manual');
    this.#shadow = this.element.attachShadow({ mode: 'closed' });
    this.#shadow.adoptedStyleSheets = [DRESS, sensorSheet, ...sheets].map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    this.mount = document.createElement('div');
    this.#shadow.append(this.mount);
    leaveWithTheExtension(this.element, this.#shadow, part);
    this.#contain();
    this.#parent = new MutationObserver(() => this.element.isConnected || lost());
    signal.addEventListener('abort', () => this.hide());
  }

  /** Puts the host where it can be used: inside the modal dialog that holds the composer (all else is inert then), or on the page. False when the page keeps taking it away. */
  show(composer: Element): boolean {
    const parent = modalAround(composer) ?? document.documentElement;
    if (this.element.parentNode === parent && this.element.isConnected) return true;
    if (this.#expected && !this.element.isConnected && this.#returns++ >= PATIENCE) return false;
    this.#parent.disconnect();
    parent.append(this.element);
    this.element.showPopover();
    this.#parent.observe(parent, { childList: true });
    this.#expected = true;
    return true;
  }

  /** The element inside that matches. */
  find(selector: string): HTMLElement | undefined {
    return this.#shadow.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** Whether something inside is there and drawn; false also where the page keeps all of it from being seen. */
  shows(selector: string): boolean {
    return this.element.isConnected && (this.find(selector)?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false);
  }

  /** Whether something inside holds the focus. */
  get focused(): boolean {
    return this.#shadow.activeElement !== null;
  }

  /** Takes the host off the page; it may be shown again. */
  hide(): void {
    this.#expected = false;
    this.#parent.disconnect();
    this.element.remove();
  }

  #contain(): void {
    for (const type of CONTAINED) {
      // A page can dispatch events at the host only, and none of them is trusted; should one ever come from within, it is no press of a person.
      this.#shadow.addEventListener(type, (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      }, true);
      this.element.addEventListener(type, (event) => event.stopPropagation());
    }
    // A press must not take the focus and the selection out of the editor; keyboard focus is not affected.
    for (const type of ['pointerdown', 'mousedown'] as const) this.#shadow.addEventListener(type, (event) => event.preventDefault());
  }
}

/** The modal dialog an element sits in, across open shadow roots. */
function modalAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const dialog = at.closest('dialog:modal');
    if (dialog) return dialog;
  }
  return undefined;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
