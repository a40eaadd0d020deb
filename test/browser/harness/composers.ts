import type { Page } from 'puppeteer-core';
import { clickOn } from './mouse.ts';
import { until } from './until.ts';

/** One way to write a post on a replica. */
export interface ComposerPage {
  readonly title: string;
  readonly url: string;
  /** Name of its box. */
  readonly box: string;
  readonly editor: 'draft' | 'lexical' | 'tiptap' | 'quill' | 'textarea';
  readonly platform: 'x' | 'facebook' | 'linkedin';
  readonly kind: 'post' | 'reply' | 'quote' | 'comment';
  /** What a person clicks to get at the box, if anything. */
  readonly opener?: string;
  /** Its Post button. Comment boxes show theirs after the first word. */
  readonly button: string;
}

/** Every composer of the replicas that the coach must coach. */
export const composers: readonly ComposerPage[] = [
  { title: 'X, box on the home page', url: 'https://x.com/home', box: 'inline', editor: 'draft', platform: 'x', kind: 'post', button: '[data-testid=tweetButtonInline]' },
  { title: 'X, new post dialog', url: 'https://x.com/home', box: 'modal', editor: 'draft', platform: 'x', kind: 'post', opener: '[data-testid=SideNav_NewTweet_Button]', button: '[data-testid=tweetButton]' },
  { title: 'X, reply dialog', url: 'https://x.com/home', box: 'modal', editor: 'draft', platform: 'x', kind: 'reply', opener: '[data-testid=reply]', button: '[data-testid=tweetButton]' },
  { title: 'X, quote dialog', url: 'https://x.com/home', box: 'modal', editor: 'draft', platform: 'x', kind: 'quote', opener: '[data-testid=retweet]', button: '[data-testid=tweetButton]' },
  { title: 'X, reply under a post', url: 'https://x.com/anaruizonc/status/1850000000000000001', box: 'inline', editor: 'draft', platform: 'x', kind: 'reply', button: '[data-testid=tweetButtonInline]' },
  { title: 'X, small screen', url: 'https://x.com/compose/post?mobile', box: 'modal', editor: 'textarea', platform: 'x', kind: 'post', button: '[data-testid=tweetButton]' },
  { title: 'Facebook, new post dialog', url: 'https://www.facebook.com/', box: 'post', editor: 'lexical', platform: 'facebook', kind: 'post', opener: '.opener', button: '[role=dialog] [aria-label=Post]' },
  { title: 'Facebook, comment', url: 'https://www.facebook.com/', box: 'comment-0', editor: 'lexical', platform: 'facebook', kind: 'comment', button: '[aria-label=Comment]:not([hidden])' },
  { title: 'Facebook, comment in a post’s dialog', url: 'https://www.facebook.com/anaruizonc/posts/1001', box: 'permalink-comment', editor: 'lexical', platform: 'facebook', kind: 'comment', button: '[role=dialog] [aria-label=Comment]:not([hidden])' },
  { title: 'LinkedIn, modal dialog', url: 'https://www.linkedin.com/feed/', box: 'post', editor: 'tiptap', platform: 'linkedin', kind: 'post', opener: '.opener', button: 'dialog .primary' },
  { title: 'LinkedIn, plain open dialog', url: 'https://www.linkedin.com/feed/?open', box: 'post', editor: 'tiptap', platform: 'linkedin', kind: 'post', opener: '.opener', button: 'dialog .primary' },
  { title: 'LinkedIn, repost with thoughts', url: 'https://www.linkedin.com/feed/', box: 'post', editor: 'tiptap', platform: 'linkedin', kind: 'quote', opener: '[aria-label^="Repost"]', button: 'dialog .primary' },
  { title: 'LinkedIn, comment', url: 'https://www.linkedin.com/feed/', box: 'comment-0', editor: 'tiptap', platform: 'linkedin', kind: 'comment', button: '[componentkey^=commentButtonSection]' },
  { title: 'LinkedIn classic', url: 'https://www.linkedin.com/feed/?classic', box: 'post', editor: 'quill', platform: 'linkedin', kind: 'post', opener: '.opener', button: '.share-actions__primary-action' },
];

/** The four main ones: one for each editor that the sites use for posts. */
export const mainComposers = composers.filter(({ title }) => ['X, new post dialog', 'Facebook, new post dialog', 'LinkedIn, modal dialog', 'LinkedIn classic'].includes(title));

/** Boxes the coach must never read. */
export const privateBoxes = [
  { title: 'X chat', url: 'https://x.com/messages', box: 'dm' },
  { title: 'X chat of before', url: 'https://x.com/messages', box: 'dm-old' },
  { title: 'Facebook chat', url: 'https://www.facebook.com/', box: 'chat' },
  { title: 'LinkedIn messages', url: 'https://www.linkedin.com/feed/', box: 'message' },
  { title: 'LinkedIn classic messages', url: 'https://www.linkedin.com/feed/?classic', box: 'message' },
] as const;

/** Clicks what opens the composer, when it has to be opened, and waits for its box. */
export async function openComposer(page: Page, { opener, box }: ComposerPage): Promise<void> {
  if (opener) await clickOn(page, opener);
  await until(`the box “${box}”`, () => page.evaluate((name) => window.__replica.boxes.get(name)?.element.isConnected ?? false, box));
}
