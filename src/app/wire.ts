import browser, { type Runtime } from 'webextension-polyfill';
import type { Draft, Finding, PlatformId } from '../engine/types.ts';
import type { Rule } from '../engine/rule.ts';
import type { Settings } from '../rules/settings.ts';
import type { State } from './state.ts';

/** What pages and content scripts may ask the background, as one interface: a missing or mistyped handler does not compile. */
export interface Calls {
  /**
   * Findings of a draft, gravest first, and what the card says of their rules. Nothing of the draft is kept. With `atOnce`, a background that was just
   * started answers by the rules it has at hand, and says that there is more: ask again without.
   */
  check(draft: Draft, atOnce?: boolean): Checked;
  /** A person is about to write: a check will follow, and what it would wait for is done now. */
  ready(): void;
  /** The counts a habit entry needs, besides outcomes (worked out where the rules live, from text that is then dropped). */
  posted(report: PostReport): void;
  /** What the content script must know: is it on here, and the choices the page needs. */
  state(platform: PlatformId): State;
  /** How many findings are open in the asking tab, for the toolbar badge. -1 clears it. */
  badge(open: number): void;
  /** Adds a name that may be mentioned. The person chose "Never flag" on the card. */
  neverFlag(words: string): void;
  /** Takes back `neverFlag`. */
  flagAgain(words: string): void;
  /** Turns one rule off or on again. The person chose so on the card. */
  setRule(rule: string, on: boolean): void;
  /** Shows or hides the chip beside compose boxes. The person chose so on the card. */
  setChip(shown: boolean): void;
  /** Replaces the person's own settings; extension pages only (which read the store themselves: a cold worker would cost the popup 300 ms). */
  save(settings: Settings): void;
  /** Deletes entries whose hour lies in [from, to); extension pages only. */
  forget(from: number, to: number): void;
}

/** What the card says of a rule besides its findings: the page does not bundle the rules. */
export type About = Pick<Rule, 'title' | 'why' | 'source'>;

/** The answer of a check: its findings, and each of their rules once, by id. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly about: Readonly<Record<string, About>>;
  /** The rest of the rules were not asked yet. */
  readonly more?: true;
}

/** What the content script knows of a post when it goes out: the last draft, and by rule id how many findings were ever shown and how many are open. */
export interface PostReport {
  readonly draft: Draft;
  readonly outcome: 'published' | 'unknown';
  readonly found: Readonly<Record<string, number>>;
  readonly open: Readonly<Record<string, number>>;
}

/** Calls that only our own pages may make: a content script shares its process with a site. */
export const pagesOnly = ['save', 'forget'] as const satisfies readonly (keyof Calls)[];

/** One message. `call` names a member of Calls, `args` are its arguments. */
interface Message {
  readonly call: keyof Calls;
  readonly args: readonly unknown[];
}

/** The background does not answer: it was replaced (the extension was reloaded or removed), or it failed twice. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** True while this context still belongs to a running extension. A reloaded extension leaves its old content scripts behind without one. */
export function connected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Asks the background. Rejects with Unanswered after one retry: a worker killed in mid-flight is revived by the second message. */
export async function call<Name extends keyof Calls>(name: Name, ...args: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>> {
  for (let attempt = 0; ; attempt++) {
    if (!connected()) throw new Unanswered('Curbside was reloaded or removed. Reload the page to use it again.');
    try {
      const answer: unknown = await browser.runtime.sendMessage({ call: name, args } satisfies Message);
      return opened(answer) as ReturnType<Calls[Name]>;
    } catch (error) {
      if (error instanceof Refused || attempt > 0) throw error instanceof Refused ? error : new Unanswered(String(error));
    }
  }
}

/** The background understood a message and would not do it; the text says why, for people. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

type Answer = { readonly value: unknown } | { readonly refused: string };

function opened(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) throw new Error('The background gave no answer.');
  if ('refused' in answer) throw new Refused(String(answer.refused));
  return 'value' in answer ? answer.value : undefined;
}

/** Handlers for every call; each parses its own arguments, which arrive unchecked. `tab` is the asking tab's id, if any. */
export type Handlers = {
  readonly [Name in keyof Calls]: (args: readonly unknown[], tab: number | undefined) => ReturnType<Calls[Name]> | Promise<ReturnType<Calls[Name]>>;
};

/** Answers messages with the handlers. Refuses senders that are not this extension, unknown calls, and page-only calls from content scripts. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    return reply(handlers, message, sender);
  });
}

async function reply(handlers: Handlers, message: unknown, sender: Runtime.MessageSender): Promise<Answer> {
  if (!isMessage(message, handlers)) return { refused: 'Curbside did not understand this message.' };
  const fromPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (!fromPage && (pagesOnly as readonly string[]).includes(message.call)) return { refused: 'Only Curbside’s own pages may do this.' };
  try {
    return { value: await handlers[message.call](message.args, sender.tab?.id) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

function isMessage(message: unknown, handlers: Handlers): message is Message {
  return typeof message === 'object' && message !== null && 'call' in message && 'args' in message
    && typeof message.call === 'string' && Object.hasOwn(handlers, message.call) && Array.isArray(message.args);
}

/** What one tab shows, asked by the popup. */
export interface TabStatus {
  readonly platform: PlatformId;
  /** `idle`: no compose box in use. `unreadable`: a box that cannot be read. */
  readonly state: 'idle' | 'clear' | 'findings' | 'unreadable' | 'off' | 'paused';
  readonly open: number;
}

/** What the background and the popup may tell a content script. */
export interface Notices {
  /** Settings changed: ask for the state again and check again. */
  changed(): void;
  /** Show the findings of the box in use: the keyboard command was pressed. */
  open(): void;
  status(): TabStatus;
}

/** Tells one tab. Undefined when no Curbside listens there. */
export async function tell<Name extends keyof Notices>(tab: number, notice: Name): Promise<ReturnType<Notices[Name]> | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, { notice })) as ReturnType<Notices[Name]>;
  } catch {
    return undefined;
  }
}

/** Listens for notices until the signal aborts. */
export function heed(handlers: { readonly [Name in keyof Notices]: () => ReturnType<Notices[Name]> }, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null || !('notice' in message)) return undefined;
    const name = message.notice;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    return Promise.resolve(handlers[name as keyof Notices]());
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension is gone and its listeners with it.
    }
  });
}
