import type { Draft, Edit, Kind, PlatformId, Span } from '../engine/types.ts';
import type { Editor, Replaced } from './editors/editor.ts';

/** One compose box on a page. Known by its element, never by the page's address. */
export interface Composer {
  /** The editable root itself: the contenteditable element or the textarea. */
  readonly element: HTMLElement;
  readonly editor: Editor;
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
  /** The composer an element belongs to (itself, or an ancestor across open shadow roots), or undefined: not a compose box, or one that is never read. */
  composerOf(element: Element): Composer | undefined;
  /** Every visible composer under a root, open shadow roots included. */
  find(root: Document | ShadowRoot | Element): Composer[];
  /** What the site would publish, or undefined when the box cannot be read (then the person is told so). */
  read(composer: Composer): Draft | undefined;
  /** Where a span of the draft's text stands on the page, or undefined when there is no such place (a textarea has none). */
  range(composer: Composer, span: Span): Range | undefined;
  /** The offset in the draft's text of a place on the page, or undefined when it lies outside the box. */
  offset(composer: Composer, node: Node, nodeOffset: number): number | undefined;
  /** Replaces one span through the editor's own input path and reads it back. Never throws; never tries a second way. */
  replace(composer: Composer, edit: Edit): Promise<Replaced>;
  /** The surface a trusted event would publish (a press of its Post button, Ctrl+Enter, Enter in a Facebook comment), or undefined. */
  submits(event: Event): HTMLElement | undefined;
  /** The Post button of a surface, whether or not it can be pressed now; undefined where there is none (Enter sends a Facebook comment). */
  postButton(surface: HTMLElement): HTMLElement | undefined;
  /** What became of the post a surface was asked to publish: the site's own success sign within about 15 seconds, or 'unknown'. */
  outcome(surface: HTMLElement, signal: AbortSignal): Promise<Outcome>;
  /** Where the chip may sit without covering a control: the box's own bounds on screen. */
  bounds(composer: Composer): DOMRect;
}
