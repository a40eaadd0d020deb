import type { Kind } from '../engine/types.ts';
import { awaitOutcome } from './awaits.ts';
import { anyBox, attached, cardOf, type Context, draftOf, firstAfter, wordsOf } from './box.ts';
import { editorOf } from './editors/index.ts';
import { editableRoot, follows, inPath, isCtrlEnter, isDisabled, isVisible, queryDeep, targetOf } from './page.ts';
import type { Composer, Platform } from './platform.ts';
import { sinceInput } from './typing.ts';

/*
 * www.facebook.com, everything in the light DOM; classes are generated and every label is in the person's language.
 *
 *   [role=dialog][aria-label="Create post"]  (label localised)                                    seen 2026-09
 *     form[method=POST]                                                                           seen 2026-09
 *       [role=button] audience
 *       div[contenteditable][role=textbox][data-lexical-editor=true] > p > span[data-lexical-text] seen 2026-11
 *       img[src^=blob:], video       attached; whether a picture is described is not shown         seen 2026
 *       [role=button] tools, drawn with icons
 *       [role=button][aria-disabled] Post: the last one with words and no icon                     seen 2026-09
 *   groups: the same, or a form above [role=feed] without a dialog                                 seen 2026
 *   [role=feed] > * (a post; in groups no longer [role=article], seen 2026-08), or [role=article]
 *     form  … the same editor: a comment. Enter sends it.                                          seen 2026-02
 *       [role=button] in #focused-state-composer-submit                                            seen 2026
 *   [role=dialog] around a post and its comments: a dialog is not always a new post                seen 2026-08
 *
 * Never matched, because neither a form with a Post button nor a form under a post is around them: Messenger and its dock, search (role=combobox).
 */
const BOX = '[contenteditable="true"][role="textbox"]';
const DIALOG = '[role="dialog"]';
const ARTICLE = '[role="article"]';
const BUTTON = '[role="button"]';
const DRAWN = 'svg, img, i, input, video';
const SEND = '#focused-state-composer-submit';
const SAYS_COMMENT = /^(?:post )?(?:comment|reply)$|^(?:publicar )?(?:comentario|comentar|responder)$|^(?:publier )?(?:commentaire|commenter|répondre)$/iu;
const SHARED = `${ARTICLE}, a[href*="/posts/"], a[href*="/permalink/"], a[href*="story_fbid="]`;
const MEDIA = 'img[src^="blob:"], video';
/** Rows of talk: Messenger draws a conversation as a grid or log, comments never are. */
const TALK = '[role="grid"], [role="log"], [role="row"]';

function composerOf(element: Element): Composer | undefined {
  const root = editableRoot(element);
  const form = root?.matches(BOX) ? root.closest('form') : null;
  if (!root || !form || isTalk(root)) return undefined;
  const underPost = postAround(form);
  if (underPost) return composer(root, kindOfComment(form), form);
  const surface = root.closest<HTMLElement>(DIALOG) ?? (isAboveFeed(form) ? form : undefined);
  if (!surface || !postButton(form, root)) return undefined;
  return composer(root, firstAfter(form, root, SHARED) ? 'quote' : 'post', surface);
}

function composer(element: HTMLElement, kind: Kind, surface: HTMLElement): Composer {
  return { element, editor: editorOf(element), kind, surface };
}

function isTalk(box: HTMLElement): boolean {
  return box.closest(TALK) !== null || box.ownerDocument.location.pathname.startsWith('/messages');
}

/** A new post without a dialog stands on the page of a group, which has a feed; a chat dock, though it calls itself a main part too, has none. */
function isAboveFeed(form: HTMLElement): boolean {
  return form.closest('[role="main"]')?.querySelector('[role="feed"]') != null;
}

/** The post a comment's form stands under: an article or a part of the feed around it, or articles beside it in the same dialog or page. */
function postAround(form: HTMLElement): HTMLElement | undefined {
  const article = form.closest<HTMLElement>(ARTICLE);
  if (article) return article;
  const feed = form.closest('[role="feed"]');
  if (feed) return childOf(feed, form);
  // A post on its own page or in a dialog: its comments are articles. A new post that shares another holds that one inside its form.
  for (let at = form.parentElement; at && at.nodeName !== 'BODY'; at = at.parentElement) {
    if (Array.from(at.querySelectorAll(ARTICLE)).some((other) => !form.contains(other) && !other.closest('[role="feed"]'))) {
      return at.querySelector(TALK) ? undefined : at;
    }
    if (at.matches(`${DIALOG}, [role="main"]`)) break;
  }
  // The first comment under a post that is no article: only the place of its button tells.
  return form.querySelector(SEND) ? (form.closest<HTMLElement>(`${DIALOG}, [role="main"]`) ?? undefined) : undefined;
}

function childOf(parent: Element, inside: Element): HTMLElement {
  let at = inside;
  while (at.parentElement && at.parentElement !== parent) at = at.parentElement;
  return at as HTMLElement;
}

/** A reply stands inside a comment, which stands inside a post. */
function kindOfComment(form: HTMLElement): Kind {
  return form.closest(ARTICLE)?.parentElement?.closest(ARTICLE) ? 'reply' : 'comment';
}

/** The Post button: the last one after the box that shows words and no icon; where some repeat their words as label, as Facebook's does, the last of those. */
function postButton(form: HTMLElement, box: HTMLElement): HTMLElement | undefined {
  const worded = Array.from(form.querySelectorAll<HTMLElement>(BUTTON)).filter(
    (button) => follows(button, box) && button.textContent.trim() !== '' && !button.querySelector(`${DRAWN}, ${BUTTON}`),
  );
  return worded.findLast((button) => button.getAttribute('aria-label') === button.textContent.trim()) ?? worded.at(-1);
}

/** The button that sends a comment: known by its place, or by showing words where the tools show icons, or as the last of the form when its label says so. */
function sendButton(form: HTMLElement, box: HTMLElement): HTMLElement | undefined {
  const after = Array.from(form.querySelectorAll<HTMLElement>(BUTTON)).filter((button) => follows(button, box));
  const known = after.find((button) => button.closest(SEND)) ?? postButton(form, box);
  if (known) return known;
  const last = after.at(-1);
  return last && SAYS_COMMENT.test(last.getAttribute('aria-label') ?? '') ? last : undefined;
}

function isComment(one: Composer): boolean {
  return one.kind === 'comment' || one.kind === 'reply';
}

function boxIn(surface: HTMLElement): Composer | undefined {
  for (const box of surface.querySelectorAll(BOX)) {
    const found = composerOf(box);
    if (found?.surface === surface) return found;
  }
  return undefined;
}

function submits(event: Event): HTMLElement | undefined {
  if (event.type === 'click') return pressed(event);
  if (event.type !== 'keydown') return undefined;
  const { key, isComposing, shiftKey, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  if (isComposing) return undefined;
  const target = targetOf(event);
  // A div that plays a button hears the keys itself; a browser makes no click of them.
  if ((key === 'Enter' || key === ' ') && target?.matches(BUTTON)) return pressed(event);
  if (key !== 'Enter' || shiftKey || ctrlKey || altKey || metaKey) return undefined;
  const one = target && composerOf(target);
  if (!one || !isComment(one) || one.editor.layout(one.element)?.text.trim() === '') return undefined;
  // With a list of names open, Enter chooses a name.
  const choosing = one.element.getAttribute('aria-expanded') === 'true' || one.element.hasAttribute('aria-activedescendant');
  return choosing ? undefined : one.surface;
}

/** Whether the box of a new post takes Ctrl+Enter is not known. */
function maySubmit(event: Event): HTMLElement | undefined {
  if (!isCtrlEnter(event)) return undefined;
  const target = targetOf(event);
  const one = target && composerOf(target);
  if (!one || isComment(one)) return undefined;
  const button = ownButton(one.surface);
  return button && !isDisabled(button) ? one.surface : undefined;
}

function pressed(event: Event): HTMLElement | undefined {
  const button = inPath(event, BUTTON);
  const form = button?.closest('form');
  if (!button || !form || isDisabled(button)) return undefined;
  const one = boxIn(form.closest<HTMLElement>(DIALOG) ?? form) ?? boxIn(form);
  if (!one || !form.contains(one.element)) return undefined;
  return buttonOf(one, form) === button ? one.surface : undefined;
}

function buttonOf(one: Composer, form: HTMLElement): HTMLElement | undefined {
  return isComment(one) ? sendButton(form, one.element) : postButton(form, one.element);
}

function ownButton(surface: HTMLElement): HTMLElement | undefined {
  const one = boxIn(surface);
  const form = one?.element.closest('form');
  return one && form ? buttonOf(one, form) : undefined;
}

function context({ element: box, surface, kind }: Composer): Context {
  const form = box.closest('form') ?? surface;
  const now = composerOf(box)?.kind ?? kind;
  const comment = now === 'comment' || now === 'reply';
  const shared = comment ? undefined : firstAfter(form, box, SHARED);
  const media = attached(form, box, MEDIA).filter((one) => !shared || !cardOf(shared, box).contains(one));
  return { kind: now, quoting: comment ? storyAbove(form, now) : shared && wordsOf(shared.matches(ARTICLE) ? shared : cardOf(shared, box)), images: media.length };
}

/** The words of the post (or of the comment) that is answered. */
function storyAbove(form: HTMLElement, kind: Kind): string | undefined {
  const post = postAround(form);
  if (!post) return undefined;
  const marked = post.querySelector('[data-ad-rendering-role="story_message"], [data-ad-preview="message"]');
  if (marked && kind === 'comment') return wordsOf(marked);
  const inner = post.matches(ARTICLE) ? post : undefined;
  let longest: string | undefined;
  for (const words of post.querySelectorAll('[dir="auto"]')) {
    if (words.closest('form') || words.closest(BOX) || words.querySelector('[dir="auto"]') || (inner && words.closest(ARTICLE) !== inner)) continue;
    const text = wordsOf(words);
    if (text && text.length > (longest?.length ?? 0)) longest = text;
  }
  return longest;
}

/** A post: its dialog goes, or without one its box empties or goes, and nobody was asked whether to discard; or an alert appears over words that still stand. A comment: its box empties and its words stand in a new place. */
function outcome(surface: HTMLElement, signal: AbortSignal): ReturnType<Platform['outcome']> {
  const page = surface.ownerDocument;
  const one = boxIn(surface);
  const text = one?.editor.layout(one.element)?.text ?? '';
  if (one && isComment(one)) return commentOutcome(one, text, signal);
  const dialogs = new Set(page.querySelectorAll(`${DIALOG}, [role="alertdialog"]`));
  const alerts = new Set(surface.querySelectorAll('[role="alert"]'));
  let asked = false;
  const [began, { href }] = [performance.now(), page.location];
  // Without a dialog a person may as well have emptied the box by hand, or have gone elsewhere.
  const byHand = () => sinceInput() < performance.now() - began || page.location.href !== href;
  return awaitOutcome([page], signal, () => {
    const inDialog = surface.matches(DIALOG);
    const gone = inDialog ? !surface.isConnected : !one?.element.isConnected || one.editor.layout(one.element)?.text === '';
    if (gone) return asked || (!inDialog && byHand()) ? 'unknown' : 'published';
    if (Array.from(surface.querySelectorAll('[role="alert"]')).some((alert) => !alerts.has(alert) && alert.textContent.trim() !== '')) return 'failed';
    // Another dialog while the draft still stands is the question whether to leave it.
    if (!asked) asked = one?.element.isConnected === true && Array.from(page.querySelectorAll(`${DIALOG}, [role="alertdialog"]`)).some((dialog) => !dialogs.has(dialog));
    return undefined;
  });
}

function commentOutcome({ element, editor, surface }: Composer, text: string, signal: AbortSignal): ReturnType<Platform['outcome']> {
  const start = plain(text).slice(0, 60);
  let said = false;
  return awaitOutcome([surface.ownerDocument], signal, (records) => {
    said ||= records.some(({ addedNodes }) =>
      Array.from(addedNodes).some((node) => node.nodeType === 1 && !element.contains(node) && !node.contains(element) && plain(node.textContent ?? '').includes(start)),
    );
    const emptied = !element.isConnected || editor.layout(element)?.text.trim() === '';
    return said && emptied ? 'published' : undefined;
  });
}

/** Letters and digits only: an emoji is a picture in a comment. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Facebook. */
export const facebook: Platform = {
  ...anyBox,
  id: 'facebook',
  hosts: ['www.facebook.com'],
  composerOf,
  find: (root) => queryDeep(root, BOX).filter(isVisible).flatMap((box) => composerOf(box) ?? []),
  read: (composer) => draftOf('facebook', composer, context),
  submits,
  maySubmit,
  postButton: ownButton,
  outcome,
};
