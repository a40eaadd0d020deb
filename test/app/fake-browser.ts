import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** One of the browser's events, which a test may fire. */
export interface FakeEvent {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
  /** Calls every listener; gives what the first that answers gives. */
  fire(...args: unknown[]): Promise<unknown>;
}

function event(): FakeEvent {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    async fire(...args) {
      return [...listeners].map((listener) => listener(...(args as never[]))).find((answer) => answer instanceof Promise);
    },
  };
}

const OWN = 'chrome-extension://curbside/';

/** The little of a browser that the shell speaks to, in memory: one store, one policy, alarms, tabs and messages. */
export function fakeBrowser() {
  const local = new Map<string, string>();
  const alarms = new Map<string, object>();
  const opened: string[] = [];
  const told: { readonly tab: number; readonly message: unknown }[] = [];
  const badges = new Map<number, string>();
  const onChanged = event();
  let policy: Record<string, unknown> | undefined;
  const events = { onMessage: event(), onInstalled: event(), onAlarm: event(), onCommand: event(), onChanged };
  const browser = {
    runtime: {
      id: 'curbside',
      getURL: (path: string) => OWN + path,
      getManifest: () => ({ version: '0.1.0' }),
      onMessage: events.onMessage,
      onInstalled: events.onInstalled,
      openOptionsPage: async () => void opened.push('options'),
      sendMessage: (message: unknown) => events.onMessage.fire(JSON.parse(JSON.stringify(message)), { id: 'curbside', url: `${OWN}src/app/options.html` }),
    },
    storage: {
      onChanged,
      local: {
        get: async (key: string | null) => Object.fromEntries([...local].filter(([name]) => key === null || name === key).map(([name, value]) => [name, JSON.parse(value) as unknown])),
        set: async (values: Record<string, unknown>) => {
          const changes: Record<string, object> = {};
          for (const [name, value] of Object.entries(values)) {
            const text = JSON.stringify(value);
            if (local.get(name) !== text) changes[name] = { newValue: value };
            local.set(name, text);
          }
          if (Object.keys(changes).length > 0) void onChanged.fire(changes, 'local');
        },
      },
      managed: {
        // Firefox rejects where there is no policy.
        get: async () => policy ?? Promise.reject(new Error('Managed storage manifest not found')),
      },
    },
    alarms: { create: async (name: string, when: object) => void alarms.set(name, when), get: async (name: string) => alarms.get(name), onAlarm: events.onAlarm },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
    },
    tabs: {
      query: async () => [{ id: 1 }, { id: 2 }],
      create: async ({ url }: { url: string }) => void opened.push(url.replace(OWN, '')),
      sendMessage: async (tab: number, message: unknown) => void told.push({ tab, message }),
    },
    commands: { onCommand: events.onCommand },
    i18n: { getMessage: (key: string) => key },
    extension: { getViews: () => [] },
  };
  return {
    browser,
    events,
    opened,
    told,
    alarms,
    badges,
    /** Everything stored, as the text it is stored as. */
    stored: () => [...local].map(([name, value]) => `${name}=${value}`).join('\n'),
    put: (name: string, value: unknown) => void local.set(name, JSON.stringify(value)),
    take: (name: string): unknown => JSON.parse(local.get(name) ?? 'null'),
    setPolicy: (next: Record<string, unknown> | undefined) => {
      policy = next;
      void onChanged.fire({}, 'managed');
    },
    /** A message from a content script in a tab. */
    fromTab: (call: string, ...args: unknown[]) =>
      events.onMessage.fire({ call, args: JSON.parse(JSON.stringify(args)) as unknown[] }, { id: 'curbside', url: 'https://x.com/home', tab: { id: 7 } }) as Promise<{ value?: unknown; refused?: string }>,
    /** A message from one of our pages. */
    fromPage: (call: string, ...args: unknown[]) =>
      events.onMessage.fire({ call, args: JSON.parse(JSON.stringify(args)) as unknown[] }, { id: 'curbside', url: `${OWN}src/app/options.html` }) as Promise<{ value?: unknown; refused?: string }>,
  };
}

/** A fresh background on a fresh browser; modules keep state, so each is imported anew. */
export async function startBackground(prepare: (fake: ReturnType<typeof fakeBrowser>) => void = () => undefined) {
  const fake = fakeBrowser();
  prepare(fake);
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }));
  await import('../../src/app/background.ts');
  return fake;
}
