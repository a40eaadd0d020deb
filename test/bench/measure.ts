import type { Engine } from './engines.ts';

/** Lengths in characters that every engine is measured at. */
export const LENGTHS = [280, 600, 3000] as const;

/** `typing`: the last 60 characters typed one by one, the whole draft checked at each. `paste`: a text never seen before. */
export type Way = 'typing' | 'paste';

/** Milliseconds of one engine at one length and way. */
export interface Row {
  readonly engine: string;
  readonly way: Way;
  readonly length: number;
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

/** Drafts of about the given length, made by joining posts end to end, each starting at another post. */
export function draftsOf(posts: readonly string[], length: number, count: number): string[] {
  return Array.from({ length: count }, (_, draft) => {
    let text = '';
    for (let next = draft * 7; text.length < length; next++) text += (text && '\n') + posts[next % posts.length];
    return text.slice(0, length);
  });
}

const WORDS = ['perhaps', 'often', 'quietly', 'together', 'later', 'gently', 'indeed', 'rarely', 'slowly', 'still'];

/** The text with one more word in every sentence, so that nothing remembered of it can answer. */
function unseen(text: string, pass: number): string {
  let sentence = 0;
  return text.replace(/[.!?\n] *(?=\S)/g, (stop) => `${stop.trimEnd() || '.'} ${WORDS[(pass + sentence++) % WORDS.length]!} `) + ` ${WORDS[pass % WORDS.length]!} ${pass}`;
}

/**
 * Measures all engines on the same drafts in one interleaved run: each draft goes through every engine before the next draft,
 * and the order turns round every second draft, so that a busy moment of the machine falls on all alike.
 */
export async function measure(engines: readonly Engine[], posts: readonly string[], size: number, say: (text: string) => void): Promise<Row[]> {
  const opened = await Promise.all(engines.map(async ({ name, open }) => ({ name, run: await open() })));
  const times = new Map<string, number[]>();
  const time = async (key: string, run: (text: string) => unknown, text: string, counts: boolean): Promise<void> => {
    const start = performance.now();
    const result = run(text);
    if (result instanceof Promise) await result;
    if (counts) (times.get(key) ?? times.set(key, []).get(key)!).push(performance.now() - start);
  };
  for (const length of LENGTHS) {
    const drafts = draftsOf(posts, length, size);
    for (const [index, draft] of drafts.entries()) {
      // The first drafts warm every engine up and do not count.
      const counts = index >= Math.min(6, size / 3);
      const turn = index % 2 ? [...opened].reverse() : opened;
      for (const { name, run } of turn) {
        for (let end = Math.max(0, draft.length - 60); end <= draft.length; end++) await time(`typing|${length}|${name}`, run, draft.slice(0, end), counts && end > draft.length - 60);
      }
      for (let pass = 0; pass < 3; pass++) {
        for (const { name, run } of turn) await time(`paste|${length}|${name}`, run, unseen(draft, index * 3 + pass), counts);
      }
      say(`${length} characters: draft ${index + 1} of ${size}`);
    }
  }
  return [...times].map(([key, values]) => {
    const [way, length, engine] = key.split('|') as [Way, string, string];
    values.sort((a, b) => a - b);
    const at = (share: number) => values[Math.min(values.length - 1, Math.floor(values.length * share))]!;
    return { engine, way, length: Number(length), p50: at(0.5), p95: at(0.95), count: values.length };
  });
}
