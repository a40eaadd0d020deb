// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Marks } from '../../src/ui/marks.ts';

interface Painted {
  readonly ranges: readonly Range[];
  readonly priority: number;
}
let highlights: Map<string, Painted>;
let life: AbortController;
let marks: Marks;
let css: string;

beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', class { ranges: Range[]; priority = 0; constructor(...ranges: Range[]) { this.ranges = ranges; } });
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  life = new AbortController();
  const replace = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  marks = new Marks(life.signal);
  css = replace.mock.calls.map(String).join('\n');
  replace.mockRestore();
});
afterEach(() => vi.unstubAllGlobals());

function box(root: Node = document.body): { element: HTMLElement; range: Range } {
  const element = document.createElement('div');
  element.textContent = 'Saw Ann';
  root.appendChild(element);
  const range = document.createRange();
  range.setStart(element.firstChild!, 4);
  range.setEnd(element.firstChild!, 7);
  return { element, range };
}
const painted = (name: string) => highlights.get(name)?.ranges.map(String);
const none = { risk: [], advice: [], hint: [] };

test('each severity has a line of its own; the gravest lies on top; names say nothing', () => {
  const { element, range } = box();
  marks.paint(element, { risk: [range], advice: [range], hint: [range] });
  expect([...highlights.keys()]).toEqual(['note-a', 'note-b', 'note-c']);
  expect([...highlights.values()].map(({ priority }) => priority)).toEqual([3, 2, 1]);
  expect(/a\) \{[^}]*wavy[\s\S]*b\) \{[^}]*dashed[\s\S]*c\) \{[^}]*dotted/.test(css)).toBe(true);
});

test('boxes are painted side by side, and one is cleared without the other', () => {
  const [one, other] = [box(), box()];
  marks.paint(one.element, { ...none, risk: [one.range] });
  marks.paint(other.element, { ...none, risk: [other.range] });
  expect(painted('note-a')).toEqual(['Ann', 'Ann']);
  marks.clear(one.element);
  expect(highlights.get('note-a')?.ranges).toEqual([other.range]);
  marks.paint(other.element, none);
  expect(highlights.size).toBe(0);
});

test('the sheet is adopted by the document and by the editor’s own root, once, and again where a page dropped it', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const { element, range } = box(root);
  const theirs = new CSSStyleSheet();
  document.adoptedStyleSheets = [theirs];
  marks.paint(element, { ...none, hint: [range] });
  marks.paint(element, { ...none, hint: [range] });
  expect(document.adoptedStyleSheets).toHaveLength(2);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  root.adoptedStyleSheets = [];
  marks.paint(element, { ...none, hint: [range] });
  expect(root.adoptedStyleSheets).toHaveLength(1);
  life.abort();
  expect(document.adoptedStyleSheets).toEqual([theirs]);
  expect(root.adoptedStyleSheets).toEqual([]);
  expect(highlights.size).toBe(0);
});

test('a box without findings touches nothing', () => {
  const { element } = box();
  marks.paint(element, none);
  marks.clear(element);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(highlights.size).toBe(0);
});
