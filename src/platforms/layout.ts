import type { Span } from '../engine/types.ts';

/** A box's text and where it stands on the page: one walk, true until the page changes. */
export interface Layout {
  readonly text: string;
  /** The place of a span, or undefined when it lies outside the text or the box has no places (a textarea). */
  range(span: Span): Range | undefined;
  /** The offset in the text of a place on the page, or undefined when it lies outside the box. */
  offset(node: Node, nodeOffset: number): number | undefined;
}

/** What an editor family puts into its tree that nobody will publish. */
export interface Manners {
  /** Elements that are furniture: cursors, hidden handles. */
  readonly furniture?: string;
  /** A zero-width character the family pads its embeds with. */
  readonly filler?: string;
  /** A final line break within a block is shown by two; Draft.js does this. */
  readonly doublesLastBreak?: boolean;
}

/** A stretch of text and the node that holds it. `element` pieces (an emoji image, a line break) cannot be divided. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Text | Element;
  /** Where in the text node the piece begins. */
  readonly from: number;
}

/** A line of the text: its first offset, the block that holds it and its pieces, `pieces[first]` to before the next line's first. */
interface Line {
  readonly start: number;
  readonly block: Element;
  readonly first: number;
}

const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SECTION', 'ARTICLE', 'FIGURE', 'TABLE', 'TBODY', 'TR', 'TD', 'DL', 'DT', 'DD', 'HR']);
/** They hold a line whatever is inside: a mention drawn with a `div` does not break it. */
const LINES = new Set(['P', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** What no compose box holds; its text cannot be told. */
const OPAQUE = new Set(['IFRAME', 'CANVAS', 'OBJECT', 'EMBED', 'TEXTAREA', 'INPUT', 'SELECT']);

/**
 * Walks an editable root once: text nodes as they are, one `\n` between leaf blocks (an empty paragraph is an empty line), a `<br>` that is not the last thing
 * in its block as `\n`, an image by its `alt` (emoji). That is what Draft.js, Lexical, ProseMirror and Quill boxes publish. Never asks for styles or sizes.
 */
export function layOut(root: Element, manners: Manners = {}): Layout | undefined {
  const { furniture, filler, doublesLastBreak } = manners;
  const pieces: Piece[] = [];
  const lines: Line[] = [];
  let text = '';
  let pendingBreak: Element | undefined;
  let opaque = false;

  function openLine(block: Element): void {
    if (lines.length > 0) text += '\n';
    pendingBreak = undefined;
    lines.push({ start: text.length, block, first: pieces.length });
  }

  function breakLine(): void {
    if (!pendingBreak) return;
    pieces.push({ start: text.length, end: text.length + 1, node: pendingBreak, from: 0 });
    text += '\n';
    pendingBreak = undefined;
  }

  function add(words: string, node: Text | Element, from: number): void {
    breakLine();
    pieces.push({ start: text.length, end: text.length + words.length, node, from });
    text += words;
  }

  function addText(node: Text): void {
    const words = node.data;
    if (words === '') return;
    if (filler === undefined || !words.includes(filler)) {
      add(words, node, 0);
      return;
    }
    let from = 0;
    for (const part of words.split(filler)) {
      if (part !== '') add(part, node, from);
      from += part.length + filler.length;
    }
  }

  function inline(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) addText(node as Text);
      else if (node.nodeType === 1) inlineElement(node as Element);
    }
  }

  function inlineElement(element: Element): void {
    const name = element.nodeName;
    if (furniture !== undefined && element.matches(furniture)) return;
    if (name === 'BR') {
      breakLine();
      pendingBreak = element;
    } else if (name === 'IMG') {
      const alt = element.getAttribute('alt');
      if (alt) add(alt, element, 0);
    } else if (name === 'STYLE' || name === 'SCRIPT' || name === 'svg') {
      return;
    } else if (OPAQUE.has(name) || element.shadowRoot) {
      opaque = true;
    } else {
      inline(element);
    }
  }

  function block(element: Element): void {
    if (LINES.has(element.nodeName) || !holdsBlocks(element)) {
      openLine(element);
      const before = text.length;
      inline(element);
      if (doublesLastBreak && text.length - before > 1 && text.endsWith('\n\n')) dropLastCharacter();
      return;
    }
    let stray = false;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1 && BLOCKS.has(node.nodeName)) {
        stray = false;
        if (furniture === undefined || !(node as Element).matches(furniture)) block(node as Element);
        continue;
      }
      // Words beside blocks stand on a line of their own; the white space of a template does not.
      if (node.nodeType === 3 ? (node as Text).data.trim() === '' : node.nodeType !== 1 || node.textContent === '') continue;
      if (!stray) openLine(element);
      stray = true;
      if (node.nodeType === 3) addText(node as Text);
      else inlineElement(node as Element);
    }
  }

  function dropLastCharacter(): void {
    const last = pieces.pop();
    if (!last) return;
    text = text.slice(0, -1);
    if (last.end - 1 > last.start) pieces.push({ ...last, end: last.end - 1 });
  }

  block(root);
  return opaque ? undefined : places(root, text, lines, pieces);
}

function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (BLOCKS.has(child.nodeName)) return true;
  }
  return false;
}

function places(root: Element, text: string, lines: readonly Line[], pieces: readonly Piece[]): Layout {
  /** The pieces of the line an offset lies on. The offset before a `\n` between blocks is the end of the line above. */
  function lineAt(offset: number): { line: Line; from: number; to: number } | undefined {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] as Line).start <= offset) low = middle;
      else high = middle - 1;
    }
    const line = lines[low];
    return line && { line, from: line.first, to: lines[low + 1]?.first ?? pieces.length };
  }

  /** `opening`: the place belongs to the text after it; else to the text before it. */
  function point(offset: number, opening: boolean): [Node, number] | undefined {
    const found = lineAt(offset);
    if (!found) return undefined;
    let best: Piece | undefined;
    for (let index = found.from; index < found.to; index++) {
      const piece = pieces[index] as Piece;
      if (piece.start > offset) break;
      if (piece.end < offset) continue;
      best = piece;
      if (opening ? offset < piece.end : offset > piece.start) break;
    }
    if (!best) return [found.line.block, 0];
    if (best.node.nodeType === 3) return [best.node, best.from + offset - best.start];
    const parent = best.node.parentNode;
    if (!parent) return undefined;
    return [parent, indexOf(best.node) + (offset > best.start ? 1 : 0)];
  }

  return {
    text,
    range({ start, end }) {
      if (start < 0 || end < start || end > text.length) return undefined;
      const from = point(start, start < end);
      const to = point(end, false);
      if (!from || !to) return undefined;
      const range = root.ownerDocument.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return range;
    },
    offset(node, nodeOffset) {
      if (!root.contains(node)) return undefined;
      if (node.nodeType === 3) {
        const inside = withinText(pieces, node as Text, nodeOffset);
        if (inside !== undefined) return inside;
      }
      // An element and a child index, or a text node nobody publishes: the end of the last thing that lies before it.
      const place = root.ownerDocument.createRange();
      place.setStart(node, nodeOffset);
      let offset = 0;
      for (const [index, line] of lines.entries()) {
        if (place.comparePoint(line.block, 0) > 0) break;
        // A line of stray words shares its block with others: only its pieces tell where it begins.
        if (index === 0 || line.block !== lines[index - 1]?.block) offset = line.start;
        const to = lines[index + 1]?.first ?? pieces.length;
        for (let at = line.first; at < to; at++) {
          const piece = pieces[at] as Piece;
          const [end, endOffset] = endOf(piece);
          if (place.comparePoint(end, endOffset) > 0) break;
          offset = piece.end;
        }
      }
      return offset;
    },
  };
}

function withinText(pieces: readonly Piece[], node: Text, nodeOffset: number): number | undefined {
  let offset: number | undefined;
  for (const piece of pieces) {
    if (piece.node !== node) {
      if (offset !== undefined) break;
      continue;
    }
    if (nodeOffset < piece.from) return offset ?? piece.start;
    offset = piece.start + Math.min(nodeOffset - piece.from, piece.end - piece.start);
  }
  return offset;
}

function endOf(piece: Piece): [Node, number] {
  if (piece.node.nodeType === 3) return [piece.node, piece.from + piece.end - piece.start];
  return [piece.node.parentNode ?? piece.node, indexOf(piece.node) + 1];
}

function indexOf(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index++;
  return index;
}
