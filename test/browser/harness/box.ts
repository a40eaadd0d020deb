import type { Page } from 'puppeteer-core';
import type { Published } from '../replicas/page/replica.ts';
import { until } from './until.ts';

/** One editor on a replica page, used as a person uses it and read as its site reads it. */
export interface Box {
  /** The text by the editor's own model. */
  model(): Promise<string>;
  /** The text as it stands in the page, walked node by node: it must always equal the model. */
  shown(): Promise<string>;
  /** Puts the caret at the end by a real click and a real key. */
  focus(): Promise<void>;
  /** Types with real keys at the caret; a newline is Enter. Waits until the editor took it all. */
  type(text: string): Promise<void>;
  /** `focus`, then `type`. */
  write(text: string): Promise<void>;
  /** Waits until the model reads so. */
  reads(text: string): Promise<void>;
  press(...keys: readonly Key[]): Promise<void>;
  /** Ctrl+Z. */
  undo(): Promise<void>;
  /** Ctrl+Shift+Z. */
  redo(): Promise<void>;
  /** Where the caret stands: how many characters of the shown text come before it, or -1 when it is not in the box. */
  caret(): Promise<number>;
  mention(name: string): Promise<void>;
}

export type Key = Parameters<Page['keyboard']['press']>[0];

/** The box of a name on a replica page. */
export function box(page: Page, name: string): Box {
  const model = () => page.evaluate((asked) => window.__replica.model(asked), name);
  const held = async (modifiers: readonly Key[], key: Key) => {
    for (const modifier of modifiers) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    for (const modifier of modifiers) await page.keyboard.up(modifier);
  };
  const focus = async () => {
    await until(`the box “${name}”`, () => page.evaluate((asked) => window.__replica.boxes.get(asked)?.element.isConnected ?? false, name));
    const { x, y } = await page.evaluate((asked) => {
      const element = window.__replica.element(asked);
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width - Math.min(12, width / 2), y: top + Math.min(height - 4, height / 2) };
    }, name);
    await page.mouse.click(x, y);
    await held(['Control'], 'End');
  };
  const type = async (text: string) => {
    const before = [...(await model()).replaceAll('\n', '')].length;
    const typed = [...text.replaceAll('\n', '')].length;
    await page.keyboard.type(text);
    await until(`“${name}” to take what was typed`, async () => [...(await model()).replaceAll('\n', '')].length >= before + typed);
  };
  return {
    model,
    focus,
    type,
    shown: () => page.evaluate(shownText, name),
    caret: () => page.evaluate(caretIn, name),
    async write(text) {
      await focus();
      await type(text);
    },
    reads: async (text) => {
      await until(`“${name}” to read ${JSON.stringify(text)}`, async () => (await model()) === text).catch(async (error: unknown) => {
        throw new Error(`${String(error)} It reads ${JSON.stringify(await model())}.`);
      });
    },
    async press(...keys) {
      await held(keys.slice(0, -1), keys.at(-1) ?? 'Escape');
    },
    undo: () => held(['Control'], 'z'),
    redo: () => held(['Control', 'Shift'], 'Z'),
    mention: (person) => page.evaluate((asked, who) => window.__replica.boxes.get(asked)?.mention?.(who), name, person),
  };
}

/** Runs in the page. Walks text nodes, block ends and breaks; written apart from the extension's own walk, so that each checks the other. */
function shownText(name: string): string {
  const element = window.__replica.element(name);
  if (element instanceof HTMLTextAreaElement) return element.value;
  const blocks: Element[] = [...element.querySelectorAll('p, .public-DraftStyleDefault-block')];
  const lines = (blocks.length > 0 ? blocks : [element]).map((block) => {
    let line = '';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) line += node.data;
      else if (node instanceof HTMLImageElement) line += node.alt;
      else if (node instanceof HTMLBRElement && block.textContent !== '' && !node.classList.contains('ProseMirror-trailingBreak') && node !== block.lastChild) line += '\n';
    }
    return line.replaceAll(/[\uFEFF\u200B]/g, '');
  });
  return lines.join('\n');
}

/** Runs in the page. */
function caretIn(name: string): number {
  const element = window.__replica.element(name);
  if (element instanceof HTMLTextAreaElement) return document.activeElement === element ? element.selectionEnd : -1;
  const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  if (!selection || selection.rangeCount === 0) return -1;
  const caret = selection.getRangeAt(0);
  if (!element.contains(caret.endContainer)) return -1;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(caret.endContainer, caret.endOffset);
  const blocks = [...element.querySelectorAll('p, .public-DraftStyleDefault-block')];
  const breaks = blocks.filter((block) => before.comparePoint(block, 0) <= 0 && block !== blocks[0] && before.isPointInRange(block, 0)).length;
  return before.toString().replaceAll(/[\uFEFF\u200B]/g, '').length + breaks;
}

/** What a replica page published so far. */
export const posts = (page: Page): Promise<Published[]> => page.evaluate(() => window.__replica.posts);

/** What a replica page tried to publish and was refused. */
export const refusedPosts = (page: Page): Promise<Published[]> => page.evaluate(() => window.__replica.refused);
