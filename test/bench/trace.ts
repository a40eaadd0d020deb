import type { CDPSession, Page } from 'puppeteer-core';

/** One event of a trace, as Chromium writes it; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How long the thread itself worked: other programs of a busy machine do not count. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string; readonly message?: string } };
}

/** What tells the main thread of the page that is measured from those of other pages, which have events as well. */
const HERE = 'curbside-bench';

/** What one stretch of a page's main thread was spent on, in milliseconds of work. */
export interface Spent {
  /** All tasks of the main thread. */
  readonly busy: number;
  /** Our scripts: listeners, observers, frames, timers, answers. */
  readonly ours: number;
  /** Layouts and style computations that our scripts made the page do at once. */
  readonly forced: number;
  readonly forcedCount: number;
}

/** What happened on a page's main thread while something ran. */
export class Trace {
  readonly #events: readonly TraceEvent[];

  constructor(events: readonly TraceEvent[]) {
    const main = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === HERE);
    if (!main) throw new Error('The trace does not tell which page it is of.');
    this.#events = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid).sort((a, b) => a.ts - b.ts);
  }

  /** The moments an event of a type was handed to the page. */
  moments(type: string): number[] {
    const all = this.#events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type).map(({ ts }) => ts);
    return all.filter((ts, at) => ts - (all[at - 1] ?? 0) > 500);
  }

  /** What was spent between two moments. */
  spent(from = 0, to = Number.MAX_SAFE_INTEGER): Spent {
    const events = this.#events.filter(({ ts, ph }) => ph === 'X' && ts >= from && ts < to);
    const tasks = outermost(events.filter(({ name }) => name === 'RunTask'));
    const calls = events.filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript');
    const ours = outermost(calls.filter(isOurs));
    const forced = outermost(events.filter(({ name, ts }) => (name === 'Layout' || name === 'UpdateLayoutTree') && ours.some((call) => within(ts, call))));
    // An answer from the background goes on in microtasks of a task without any script of the page.
    const answers = events.filter(({ name, ts }) => name === 'RunMicrotasks' && !ours.some((call) => within(ts, call))).filter(({ ts }) => {
      const task = tasks.find((one) => within(ts, one));
      const inside = task ? calls.filter((call) => within(call.ts, task)) : [];
      return inside.length > 0 ? inside.every(isOurs) : false;
    });
    return { busy: sum(tasks), ours: sum(ours) + sum(answers), forced: sum(forced), forcedCount: forced.length };
  }
}

const isOurs = ({ args }: TraceEvent): boolean => /^(?:chrome-extension|extensions):/.test(args?.data?.url ?? '');
const within = (ts: number, event: TraceEvent): boolean => ts >= event.ts && ts < event.ts + (event.dur ?? 0);
const sum = (events: readonly TraceEvent[]): number => events.reduce((total, { dur, tdur }) => total + (tdur ?? dur ?? 0), 0) / 1000;

/** Events that are not inside another of the same list. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (!last || !within(event.ts, last)) found.push(event);
  }
  return found;
}

const sessions = new WeakMap<Page, CDPSession>();

/** The page's session, for what puppeteer has no words for. */
export async function session(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, known);
  return known;
}

/** Records a page's main thread while something runs. */
export async function traced(page: Page, run: () => Promise<void>): Promise<Trace> {
  const cdp = await session(page);
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: object[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] } });
  await page.evaluate((here) => console.timeStamp(here), HERE);
  await run();
  const ended = new Promise<void>((resolve) => {
    cdp.once('Tracing.tracingComplete', () => resolve());
  });
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', collect);
  return new Trace(events);
}
