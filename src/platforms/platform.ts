import type { Draft, Edit, Kind, PlatformId, Span } from '../engine/types.ts';
import type { Editor, Replaced } from './editors/editor.ts';
import type { Layout } from './layout.ts';

/** One compose box on a page. Known by its element, never by the page's address. */
export interface Composer {
  /** The editable root itself: the contenteditable element or the textarea. */
  readonly element: HTMLElement;
  readonly editor: Editor;
  /** As it was when the box was found; a row added to a thread changes it, so `Draft.kind` is the truth of the moment. */
  readonly kind: Kind;
  /** What belongs to the same Post button: the dialog or the inline form around the box (or boxes, in a thread). */
  readonly surface: HTMLElement;
}

/** How a post went, as far as the page shows it. */
export type Outcome = 'published' | 'failed' | 'unknown';

/** One site. All members are required; a site that cannot do one says so by its answer. */
export interface Platform {
  readonly id: PlatformId;
  /** Host names, exactly as in the manifest. */
  readonly hosts: readonly string[];
  /** Begins to notice input methods (IME) at work. Called once, first; without it `replace` never acts, because it must not disturb a composition. */
  watch(signal: AbortSignal): void;
  /**
   * The composer an element belongs to (itself, or an ancestor across open shadow roots), or undefined: not a compose box, or one that is never read.
   * Made for the target of a `focusin` (`event.composedPath()[0]`): it climbs, it never searches the page.
   */
  composerOf(element: Element): Composer | undefined;
  /** Every visible composer under a root, open shadow roots included. Walks everything under the root: not for each batch of a scrolling feed. */
  find(root: Document | ShadowRoot | Element): Composer[];
  /** What the site would publish, or undefined when the box cannot be read (then the person is told so). */
  read(composer: Composer): Draft | undefined;
  /** The text and its places on the page from one walk, true until the page changes; for many spans at once. Undefined as for `read`. */
  layout(composer: Composer): Layout | undefined;
  /** Where a span of the draft's text stands on the page, or undefined when there is no such place (a textarea has none). */
  range(composer: Composer, span: Span): Range | undefined;
  /** The offset in the draft's text of a place on the page, or undefined when it lies outside the box. */
  offset(composer: Composer, node: Node, nodeOffset: number): number | undefined;
  /**
   * Applies the edits of one fix through the editor's own input path and reads the box back. `was` is the draft's text the edits speak about: when the box
   * no longer reads so, nothing is touched. One press of Ctrl+Z takes a fix back, save where that would cost a link or mention between two edits.
   * Never throws; never tries a second way.
   */
  replace(composer: Composer, edits: readonly Edit[], was: string): Promise<Replaced>;
  /**
   * The surface an event would publish: a press of its own, enabled Post button, Ctrl+Enter where the site takes it, Enter in a Facebook comment; else undefined.
   * For `click` and `keydown` in the capture phase of the window. A native button answers to its `click` alone (Enter and Space on it become one).
   * The caller asks about trusted events only.
   */
  submits(event: Event): HTMLElement | undefined;
  /** The surface an event may publish, where nobody knows whether the site takes it: Ctrl+Enter in a post of Facebook or LinkedIn. Asked where `submits` says no. */
  maySubmit(event: Event): HTMLElement | undefined;
  /** The button that publishes a surface, whether or not it can be pressed now; undefined where there is none. */
  postButton(surface: HTMLElement): HTMLElement | undefined;
  /** What became of the post a surface was asked to publish: the site's own success sign within about 15 seconds, or 'unknown'. Called before the site handles the press. */
  outcome(surface: HTMLElement, signal: AbortSignal): Promise<Outcome>;
  /** Where the chip may sit without covering a control: the box's own bounds on screen. */
  bounds(composer: Composer): DOMRect;
}
