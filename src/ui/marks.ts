import type { Severity } from '../engine/types.ts';
import { lineColours } from './tokens.ts';

/** The places of one compose box that get a line, by severity. */
export type Places = Readonly<Record<Severity, readonly Range[]>>;

const SEVERITIES = ['risk', 'advice', 'hint'] as const satisfies readonly Severity[];

/** Names a page can read in `CSS.highlights`: they say nothing of what was found or by whom. */
const NAMES: Readonly<Record<Severity, string>> = { risk: 'note-a', advice: 'note-b', hint: 'note-c' };

/** The same as a list. */
export const markNames: readonly string[] = Object.values(NAMES);

/**
 * Line styles differ, not colours alone; each colour holds 3:1 on the white, dim and black themes of the sites. In forced colours Chromium paints marked words
 * as it paints selected ones, whatever is asked for here (2026-11-24); the line styles still differ.
 */
const RULES = `
::highlight(${NAMES.risk}) { text-decoration: underline wavy 2px ${lineColours.risk}; text-decoration-skip-ink: none; background-color: ${lineColours.risk}24; }
::highlight(${NAMES.advice}) { text-decoration: underline dashed 2px ${lineColours.advice}; text-decoration-skip-ink: none; }
::highlight(${NAMES.hint}) { text-decoration: underline dotted 2px ${lineColours.hint}; text-decoration-skip-ink: none; }
@media (forced-colors: active) {
  ::highlight(${NAMES.risk}) { text-decoration-color: LinkText; background-color: transparent; }
  ::highlight(${NAMES.advice}) { text-decoration-color: LinkText; }
  ::highlight(${NAMES.hint}) { text-decoration-color: LinkText; }
}`;

/**
 * Lines under words by the CSS Custom Highlight API: no node, attribute or style ever enters an editor.
 * Firefox paints shadow text only when the editor's own root holds the rules (2026-11-22), so the sheet is adopted there as well.
 */
export class Marks {
  readonly #sheet: CSSStyleSheet;
  readonly #boxes = new Map<HTMLElement, Places>();
  readonly #roots = new Set<Document | ShadowRoot>();

  constructor(signal: AbortSignal) {
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(RULES);
    signal.addEventListener('abort', () => this.#leave());
  }

  /** Paints the lines of one box; the others stay as they are. */
  paint(box: HTMLElement, places: Places): void {
    const empty = SEVERITIES.every((severity) => places[severity].length === 0);
    if (empty && !this.#boxes.has(box)) return;
    if (empty) this.#boxes.delete(box);
    else this.#boxes.set(box, places);
    this.#adopt(box.getRootNode());
    this.#show();
  }

  /** Takes the lines of one box away. */
  clear(box: HTMLElement): void {
    if (this.#boxes.delete(box)) this.#show();
  }

  #show(): void {
    for (const [order, severity] of SEVERITIES.entries()) {
      const ranges = [...this.#boxes.values()].flatMap((places) => places[severity]);
      if (ranges.length === 0) {
        CSS.highlights.delete(NAMES[severity]);
        continue;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = SEVERITIES.length - order;
      CSS.highlights.set(NAMES[severity], highlight);
    }
  }

  /** A page that assigns its own list drops ours: it is looked for at every painting. */
  #adopt(root: Node): void {
    for (const place of root === document ? [document] : [document, root as ShadowRoot]) {
      if (place.nodeType !== Node.DOCUMENT_NODE && !('host' in place)) continue;
      this.#roots.add(place);
      if (!place.adoptedStyleSheets.includes(this.#sheet)) place.adoptedStyleSheets = [...place.adoptedStyleSheets, this.#sheet];
    }
  }

  #leave(): void {
    this.#boxes.clear();
    this.#show();
    for (const root of this.#roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }
}
