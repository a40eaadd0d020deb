import type { Browser, CDPSession, Page } from 'puppeteer-core';

/**
 * The coach lives in a closed shadow root, so no script of the page can reach it. Automation can, from outside the page: the shipping
 * build is what is tested. `run` is a function as text, taking the root and one argument as data, and gives data back.
 */
export function inClosedRoot(page: Page, run: string, argument: unknown): Promise<unknown> {
  return isFirefox(page.browser()) ? inFirefox(page, run, argument) : inChromium(page, run, argument);
}

/** Marks our root among closed ones. */
const OURS = '(root) => root.querySelector(".curbside") !== null';

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function session(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, known);
  return known;
}

async function inChromium(page: Page, run: string, argument: unknown): Promise<unknown> {
  const cdp = await session(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const node of closedRoots(root as DomNode)) {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    if (!object.objectId) continue;
    const on = async (code: string, value: unknown) => {
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '', functionDeclaration: `function (argument) { return (${code})(this, argument); }`, arguments: [{ value }], returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    };
    if (await on(OURS, null)) return on(run, argument);
  }
  return undefined;
}

function closedRoots(node: DomNode): DomNode[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closedRoots);
  return node.shadowRootType === 'closed' ? [node, ...below] : below;
}

/** What puppeteer keeps to itself of WebDriver BiDi. */
interface Bidi {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: Called }> };
}
type Called =
  | { readonly type: 'success'; readonly result: Remote }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
interface Remote {
  readonly type: string;
  readonly value?: unknown;
}

/** Where a host may hang: straight under the document, or inside a dialog. */
const HOSTS = 'html > :not(head, body), dialog > *, [role="dialog"] > *, [popover], body > *';

async function inFirefox(page: Page, run: string, argument: unknown): Promise<unknown> {
  const { connection } = page.browser() as unknown as Bidi;
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  const call = async (functionDeclaration: string, given: readonly object[], more: object = {}): Promise<Remote> => {
    const { result } = await connection.send('script.callFunction', { functionDeclaration, target: { context }, arguments: given, awaitPromise: false, ...more });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result;
  };
  // From the inside out: what was met once, as the child of another, is told a second time without its root.
  const found = await call(`() => [...document.querySelectorAll(${JSON.stringify(HOSTS)})].reverse()`, [], { serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' } });
  for (const host of found.value as readonly { readonly value?: { readonly shadowRoot?: { readonly sharedId?: string; readonly value?: { readonly mode?: string } } } }[]) {
    const root = host.value?.shadowRoot;
    if (!root?.sharedId || root.value?.mode !== 'closed') continue;
    if ((await call(OURS, [{ sharedId: root.sharedId }])).value !== true) continue;
    const answer = await call(`(root, given) => JSON.stringify((${run})(root, JSON.parse(given)) ?? null)`, [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }]);
    return JSON.parse(String(answer.value)) as unknown;
  }
  return undefined;
}

/** Whether automation of this browser speaks BiDi (Firefox) rather than the DevTools protocol. */
export const isFirefox = (browser: Browser): boolean => 'connection' in browser;
