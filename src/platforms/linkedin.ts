import type { Kind } from '../engine/types.ts';
import { awaitOutcome } from './awaits.ts';
import { anyBox, attached, cardOf, type Context, draftOf, firstAfter, wordsOf } from './box.ts';
import { editorOf } from './editors/index.ts';
import { closest, editableRoot, inPath, isCtrlEnter, isDisabled, isShadowRoot, isVisible, nearestHolding, queryDeep, targetOf } from './page.ts';
import type { Composer, Platform } from './platform.ts';

/*
 * www.linkedin.com, two generations at once, by account and by surface; classes of the new one are hashed, labels are localised.
 *
 * New (rolled out 2026-07 to 2026-10), light DOM, maybe in an open shadow root:
 *   dialog[data-testid=dialog]  (a placeholder first, swapped after half a second; or a full page, route /sharing/compose)   seen 2026-10
 *     [data-sdui-screen*="sharing.ShareCompose"]                                                     seen 2026-10
 *       [data-testid=ui-core-tiptap-text-editor-wrapper]   shared with messages and profile editors: proves nothing
 *         .tiptap.ProseMirror[componentkey=ShareBox_textEditor][contenteditable]                     seen 2026-10
 *       svg#image-medium                                                                             seen 2026
 *       img[src^=blob:][alt]     the saved description is copied to `alt`                            seen 2026-10
 *       [componentkey=ShareBoxpreviewCard]                                                           seen 2026-10
 *       button                   Post (or Schedule, the same node): the last one with words and no icon   seen 2026-10
 *   a company page's dialog: the same without the componentkey                                       seen 2026-10
 *   [componentkey^=commentBox-] … .ProseMirror, button[componentkey*=commentButtonSection] once there are words   seen 2026-05
 *   [componentkey^=replaceableComment_]   a comment                                                  seen 2026-05
 * Classic, light DOM or the open shadow root of #interop-outlet:
 *   .share-box-v2__modal | [data-test-modal-id=sharebox] [role=dialog]                               seen 2026-08
 *     .share-creation-state .ql-editor, .share-creation-state__preview-container, button.share-actions__primary-action
 *   .comments-comment-box .ql-editor, .comments-comment-box__submit-button(--cr), article[data-id^="urn:li:comment:"]   seen 2026-05
 * Both: [role=status|alert] a[href*="/feed/update/urn:li:"]   the post went out                      seen 2026-10
 *
 * Never matched: messages (.msg-…, in that same shadow root), profile editors, articles (/article/new/), Sales Navigator (/sales/), search.
 */
const NEW_SHARE = '[componentkey="ShareBox_textEditor"]';
const CLASSIC_SHARE = '.share-box-v2__modal, .share-creation-state, [data-test-modal-id="sharebox"]';
const NEW_COMMENT = '[componentkey^="commentBox-"]';
const CLASSIC_COMMENT = '.comments-comment-box';
const COMMENT_BOX = `${NEW_COMMENT}, ${CLASSIC_COMMENT}`;
const COMMENT = '[componentkey^="replaceableComment_"], article[data-id^="urn:li:comment:"]';
const COMMENT_BUTTON = 'button[componentkey*="commentButtonSection"], .comments-comment-box__submit-button, .comments-comment-box__submit-button--cr';
const CLASSIC_POST = '.share-actions__primary-action';
const SCREEN = '[data-sdui-screen*="sharing.ShareCompose"]';
const MESSAGES = '[class^="msg-"], [class*=" msg-"]';
const ORIGINAL = 'a[href*="/feed/update/"], a[href*="/in/"], a[href*="/company/"], .feed-shared-update-v2, .update-components-mini-update-v2';
const DONE = ':is([role="status"], [role="alert"]) a[href*="/feed/update/urn:li:"]';
const BOX = `${NEW_SHARE}, .ProseMirror[contenteditable="true"], .ql-editor[contenteditable="true"], [role="textbox"][contenteditable="true"]`;
const STORY = '[data-testid="expandable-text-box"], .update-components-text, .feed-shared-text, .feed-shared-inline-show-more-text';

function composerOf(element: Element): Composer | undefined {
  const root = editableRoot(element);
  if (!root || root.nodeName === 'TEXTAREA' || closest(root, MESSAGES) || root.ownerDocument.location.pathname.startsWith('/sales/')) return undefined;
  const comments = root.closest<HTMLElement>(COMMENT_BOX);
  if (comments) return { element: root, editor: editorOf(root), kind: kindOfComment(comments), surface: comments };
  const surface = shareAround(root);
  return surface && { element: root, editor: editorOf(root), kind: originalAfter(root, surface) ? 'quote' : 'post', surface };
}

/** The share composer around a box: its dialog, or the page it fills. */
function shareAround(root: HTMLElement): HTMLElement | undefined {
  const classic = root.closest<HTMLElement>(CLASSIC_SHARE);
  if (classic) return root.closest<HTMLElement>('.share-box-v2__modal, [role="dialog"]') ?? nearestHolding(root, CLASSIC_POST) ?? classic;
  const dialog = root.closest<HTMLElement>('dialog, [role="dialog"]');
  const screen = root.closest<HTMLElement>(SCREEN);
  if (root.closest(NEW_SHARE) || screen) return dialog ?? screen ?? nearestHolding(root, 'button', 'main') ?? root.parentElement ?? root;
  // A company page's box lacks the key; a profile editor's dialog lacks the picture icon, a message's has the send icon.
  const shares = dialog?.matches('dialog[data-testid="dialog"]') && dialog.querySelector(iconOf('image-medium')) && !dialog.querySelector(iconOf('send-privately-small'));
  return dialog && shares && root.getAttribute('role') === 'textbox' ? dialog : undefined;
}

function iconOf(name: string): string {
  return `svg[id="${name}"], svg use[href$="#${name}"]`;
}

/** A reply's box stands in another comment's box or in a comment. */
function kindOfComment(box: HTMLElement): Kind {
  return box.parentElement?.closest(`${COMMENT_BOX}, ${COMMENT}`) ? 'reply' : 'comment';
}

function isComment(surface: HTMLElement): boolean {
  return surface.matches(COMMENT_BOX);
}

/** The post that is passed on with one's own thoughts: a card after the box that leads to its author. */
function originalAfter(root: HTMLElement, surface: HTMLElement): HTMLElement | undefined {
  return firstAfter(surface, root, ORIGINAL);
}

function context({ element: root, surface }: Composer): Context {
  if (isComment(surface)) {
    return { kind: kindOfComment(surface), quoting: storyAbove(surface), images: attached(surface, root, 'img[src^="blob:"], video').length };
  }
  const original = originalAfter(root, surface);
  const media = attached(surface, root, 'img[src^="blob:"], video');
  const classic = surface.querySelector('.share-creation-state, .ql-editor') !== null;
  return {
    kind: original ? 'quote' : 'post',
    quoting: original && wordsOf(firstAfter(surface, root, STORY) ?? cardOf(original, root)),
    images: media.length,
    // The classic box does not show whether a picture is described.
    imagesWithAlt: classic ? undefined : media.filter((one) => (one.getAttribute('alt') ?? '').trim() !== '').length,
  };
}

/** The words of the post or comment that is answered. */
function storyAbove(box: HTMLElement): string | undefined {
  const comment = box.parentElement?.closest(COMMENT);
  if (comment) return wordsOf(comment.querySelector(STORY)) ?? longestIn(comment);
  for (let at = box.parentElement; at && at.nodeName !== 'BODY'; at = at.parentElement) {
    const story = Array.from(at.querySelectorAll(STORY)).find((words) => !words.closest(`${COMMENT_BOX}, ${COMMENT}`));
    if (story) return wordsOf(story);
    if (at.matches('[role="listitem"], article, [data-urn], [data-id^="urn:li:"], main, [role="main"]')) return longestIn(at);
  }
  return undefined;
}

function longestIn(post: Element): string | undefined {
  let longest: string | undefined;
  for (const words of post.querySelectorAll('p, span[dir]')) {
    if (words.closest(COMMENT_BOX) || (!post.matches(COMMENT) && words.closest(COMMENT))) continue;
    const text = wordsOf(words);
    if (text && text.length > (longest?.length ?? 0)) longest = text;
  }
  return longest;
}

/** The button that publishes a share: the classic one by its class; the new one is the last visible button outside the box with words and no icon. */
function postButton(surface: HTMLElement): HTMLElement | undefined {
  const classic = surface.querySelector<HTMLElement>(CLASSIC_POST);
  if (classic) return classic;
  return Array.from(surface.querySelectorAll<HTMLElement>('button')).findLast(
    (button) => button.textContent.trim() !== '' && !button.querySelector('svg, img') && !button.closest('[contenteditable="true"]') && (button.closest('dialog') ?? surface) === (surface.closest('dialog') ?? surface) && isVisible(button),
  );
}

function boxIn(surface: HTMLElement): Composer | undefined {
  for (const box of surface.querySelectorAll(BOX)) {
    const found = composerOf(box);
    if (found?.surface === surface) return found;
  }
  return undefined;
}

function submits(event: Event): HTMLElement | undefined {
  if (event.type === 'click') {
    const button = inPath(event, 'button');
    return button && !isDisabled(button) ? surfaceOf(button) : undefined;
  }
  if (!isCtrlEnter(event)) return undefined;
  const target = targetOf(event);
  const one = target && composerOf(target);
  // Comments take Ctrl+Enter (seen 2026-05); of the share box see `maySubmit`.
  if (!one || !isComment(one.surface) || one.editor.layout(one.element)?.text.trim() === '') return undefined;
  return one.surface;
}

/** Whether the share box takes Ctrl+Enter is not known. */
function maySubmit(event: Event): HTMLElement | undefined {
  if (!isCtrlEnter(event)) return undefined;
  const target = targetOf(event);
  const one = target && composerOf(target);
  if (!one || isComment(one.surface)) return undefined;
  const button = postButton(one.surface);
  return button && !isDisabled(button) ? one.surface : undefined;
}

/** The surface whose own button this is. */
function surfaceOf(button: HTMLElement): HTMLElement | undefined {
  if (button.matches(COMMENT_BUTTON)) {
    const comments = button.closest<HTMLElement>(COMMENT_BOX);
    return comments && boxIn(comments) ? comments : undefined;
  }
  for (let at = button.parentElement; at; at = at.parentElement) {
    const box = boxIn(at);
    if (box) return !isComment(at) && postButton(at) === button ? at : undefined;
    if (at.matches('dialog, [role="dialog"], main')) return undefined;
  }
  return undefined;
}

function outcome(surface: HTMLElement, signal: AbortSignal): ReturnType<Platform['outcome']> {
  const page = surface.ownerDocument;
  const root = surface.getRootNode();
  const roots: (Document | ShadowRoot)[] = isShadowRoot(root) ? [page, root] : [page];
  const one = boxIn(surface);
  const text = one?.editor.layout(one.element)?.text;
  const stillFull = () => one?.element.isConnected === true && text !== '' && one.editor.layout(one.element)?.text === text;
  if (isComment(surface)) {
    const count = () => roots.reduce((sum, at) => sum + at.querySelectorAll(COMMENT).length, 0);
    const before = count();
    const emptied = () => !one?.element.isConnected || one.editor.layout(one.element)?.text.trim() === '';
    return awaitOutcome(roots, signal, () => (emptied() && count() > before ? 'published' : undefined));
  }
  const links = () => roots.flatMap((at) => Array.from(at.querySelectorAll<HTMLElement>(DONE), (link) => link.getAttribute('href') ?? ''));
  const alerts = () => roots.flatMap((at) => Array.from(at.querySelectorAll('[role="alert"]')).filter((alert) => alert.textContent.trim() !== ''));
  const oldLinks = new Set(links());
  const oldAlerts = new Set(alerts());
  return awaitOutcome(roots, signal, () => {
    if (links().some((link) => !oldLinks.has(link))) return 'published';
    const button = surface.isConnected ? postButton(surface) : undefined;
    if (button && !isDisabled(button) && stillFull() && alerts().some((alert) => !oldAlerts.has(alert))) return 'failed';
    return undefined;
  });
}

/** LinkedIn. */
export const linkedin: Platform = {
  ...anyBox,
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  composerOf,
  find: (root) => queryDeep(root, BOX).filter(isVisible).flatMap((box) => composerOf(box) ?? []),
  read: (composer) => draftOf('linkedin', composer, context),
  submits,
  maySubmit,
  postButton: (surface) => (isComment(surface) ? (surface.querySelector<HTMLElement>(COMMENT_BUTTON) ?? undefined) : postButton(surface)),
  outcome,
};
