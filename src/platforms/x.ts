import type { Kind } from '../engine/types.ts';
import { awaitOutcome } from './awaits.ts';
import { anyBox, attached, type Context, draftOf, firstAfter, lastBefore, wordsOf } from './box.ts';
import { editorOf } from './editors/index.ts';
import { closest, editableRoot, inPath, isDisabled, isVisible, nearestHolding, queryDeep, targetOf } from './page.ts';
import type { Composer, Platform } from './platform.ts';

/*
 * x.com, everything in the light DOM; test ids are the same in every language, `aria-label`s are not.
 *
 *   #react-root main [data-testid=primaryColumn]
 *     (home, and under a post)  [data-testid=tweetTextarea_0RichTextInputContainer]                          seen 2026-09
 *                                 .DraftEditor-root … [data-testid=tweetTextarea_0][contenteditable]          seen 2026-11
 *                               [data-testid=attachments] img|video                                           seen 2026
 *                               [data-testid=toolBar] … button[data-testid=tweetButtonInline]                 seen 2026-09
 *     article[data-testid=tweet] [data-testid=tweetText]                                                      seen 2026
 *   #layers [role=dialog]       (route /compose/post; X keeps it under its own sub-modals and reuses layers)  seen 2026-08
 *     article[data-testid=tweet]?     what is replied to, before the box                                      seen 2026
 *     [data-testid=tweetTextarea_0…N] one row of a thread each                                                seen 2026-11
 *     [data-testid=User-Name]?        the quoted card after the box, not in an article                        seen 2026
 *     button[data-testid=tweetButton] moves when a row is added                                               seen 2026-08
 *   [data-testid=toast][role=alert] a[href*="/status/"]   the post went out                                   seen 2026
 *   (phone) div[data-testid^=tweetTextarea] > textarea, full page                                             seen 2026-08
 *
 * The inline box stays under an open modal with the same test id. Never matched, because only these test ids are: direct messages
 * (dm-composer-textarea, dmComposerTextInput), Grok, search, article editors ([data-testid=composer]).
 */
const BOX = '[data-testid^="tweetTextarea_"]';
const BUTTON = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const POST = 'article[data-testid="tweet"]';
const WORDS = '[data-testid="tweetText"]';
const DIALOG = '[role="dialog"]';
const CARD = '[data-testid="User-Name"], [data-testid="Tweet-User-Avatar"], [data-testid="tweetText"], a[href*="/status/"]';
const MEDIA = '[data-testid="attachments"] img, [data-testid="attachments"] video';
const TOAST = '[data-testid="toast"]';

function composerOf(element: Element): Composer | undefined {
  const root = editableRoot(element);
  // On a phone the test id is on a div around the textarea.
  if (!root || !isBox(root)) return undefined;
  const surface = surfaceOf(root);
  return { element: root, editor: editorOf(root), kind: kindOf(root, surface), surface };
}

function isBox(root: HTMLElement): boolean {
  return root.matches(BOX) || (root.nodeName === 'TEXTAREA' && closest(root, '[data-testid^="tweetTextarea"]') !== undefined);
}

/** In a dialog, the dialog: the button moves between its rows. Elsewhere what holds both the box and its button. */
function surfaceOf(box: HTMLElement): HTMLElement {
  const dialog = box.closest<HTMLElement>(DIALOG);
  if (dialog) return dialog;
  return nearestHolding(box, BUTTON, 'main, [data-testid="primaryColumn"]') ?? box.closest<HTMLElement>('.DraftEditor-root') ?? box.parentElement ?? box;
}

/** The boxes of one surface: rows of a thread, top to bottom. */
function rowsOf(surface: HTMLElement): HTMLElement[] {
  const rows = Array.from(surface.querySelectorAll<HTMLElement>(`${BOX}[contenteditable="true"], [data-testid^="tweetTextarea"] textarea`));
  return rows.length > 1 ? rows.filter(isVisible) : rows;
}

function kindOf(box: HTMLElement, surface: HTMLElement): Kind {
  if (rowsOf(surface).length > 1) return 'thread';
  if (repliedTo(box, surface)) return 'reply';
  return quoted(box, surface) ? 'quote' : 'post';
}

/** The post before the box: in the dialog, or above an inline box in the same column (the box of the home page is above all posts). */
function repliedTo(box: HTMLElement, surface: HTMLElement): HTMLElement | undefined {
  const column = surface.matches(DIALOG) ? surface : (box.closest('[data-testid="primaryColumn"]') ?? box.closest('main') ?? surface);
  return lastBefore(column, box, POST);
}

/** The card of a quoted post: after the box and in the same form. */
function quoted(box: HTMLElement, surface: HTMLElement): HTMLElement | undefined {
  const sign = firstAfter(surface, box, CARD);
  return sign?.closest(POST) ? undefined : sign;
}

/** What belongs to one row: as far out as no other row is included. */
function rowOf(box: HTMLElement, surface: HTMLElement, rows: readonly HTMLElement[]): HTMLElement {
  let row = box;
  for (let at: HTMLElement | null = box; at && surface.contains(at); at = at.parentElement) {
    if (rows.some((other) => other !== box && at?.contains(other))) break;
    row = at;
  }
  return row;
}

function context({ element: box, surface }: Composer): Context {
  const rows = rowsOf(surface);
  const row = rowOf(box, surface, rows);
  const parent = repliedTo(box, surface);
  const card = quoted(box, surface);
  const story = [wordsOf(parent?.querySelector(WORDS)), card && wordsOf(firstAfter(surface, box, WORDS) ?? card.closest('[role="link"]'))];
  const media = attached(row, box, MEDIA);
  return {
    kind: kindOf(box, surface),
    quoting: story.filter((part) => part !== undefined).join('\n') || undefined,
    images: media.length,
    imagesWithAlt: described(media),
  };
}

/** X says "Image" (in the person's language) where there is no description, and it is not known whether the thumbnail shows one: several words are a sign that it does. */
function described(media: readonly HTMLElement[]): number | undefined {
  const count = media.filter((one) => /\S\s+\S+\s+\S/u.test(one.getAttribute('alt') ?? one.getAttribute('aria-label') ?? '')).length;
  return count > 0 ? count : undefined;
}

function submits(event: Event): HTMLElement | undefined {
  if (event.type === 'click') {
    const button = inPath(event, BUTTON);
    if (!button || isDisabled(button)) return undefined;
    const surface = button.closest<HTMLElement>(DIALOG) ?? nearestHolding(button, BOX);
    return surface && rowsOf(surface).length > 0 ? surface : undefined;
  }
  if (event.type !== 'keydown') return undefined;
  const { key, ctrlKey, metaKey, altKey, isComposing } = event as KeyboardEvent;
  if (key !== 'Enter' || !(ctrlKey || metaKey) || altKey || isComposing) return undefined;
  const target = targetOf(event);
  const composer = target && composerOf(target);
  if (!composer) return undefined;
  const button = composer.surface.querySelector(BUTTON);
  return button && isDisabled(button) ? undefined : composer.surface;
}

/** Only a new toast that links to the post says that it went out: X closes and rewrites the box after failures too (seen 2026). */
function outcome(surface: HTMLElement, signal: AbortSignal): ReturnType<Platform['outcome']> {
  const page = surface.ownerDocument;
  const boxes = rowsOf(surface).map((box) => ({ box, text: editorOf(box).layout(box)?.text }));
  const old = new Set(Array.from(page.querySelectorAll(TOAST), (toast) => linkIn(toast) ?? toast));
  const stillFull = () => boxes.length > 0 && boxes.every(({ box, text }) => box.isConnected && editorOf(box).layout(box)?.text === text);
  return awaitOutcome([page], signal, () => {
    for (const toast of page.querySelectorAll(TOAST)) {
      const link = linkIn(toast);
      if (link && !old.has(link)) return 'published';
      if (link || old.has(toast) || toast.textContent === '') continue;
      const button = surface.querySelector(BUTTON);
      if (button && !isDisabled(button) && stillFull()) return 'failed';
    }
    return undefined;
  });
}

function linkIn(toast: Element): string | undefined {
  return Array.from(toast.querySelectorAll('a[href*="/status/"]'), (link) => link.getAttribute('href') ?? '').find((href) => /\/status\/\d+/u.test(href));
}

/** X. */
export const x: Platform = {
  ...anyBox,
  id: 'x',
  hosts: ['x.com'],
  composerOf,
  find: (root) => queryDeep(root, `${BOX}[contenteditable="true"], [data-testid^="tweetTextarea"] textarea`).filter(isVisible).flatMap((box) => composerOf(box) ?? []),
  read: (composer) => draftOf('x', composer, context),
  submits,
  maySubmit: () => undefined,
  postButton: (surface) => surface.querySelector<HTMLElement>(BUTTON) ?? undefined,
  outcome,
};
