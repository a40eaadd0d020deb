import { applyFix } from '../../engine/fix.ts';
import type { Finding, Fix } from '../../engine/types.ts';
import type { Platform } from '../../platforms/platform.ts';
import { keyOf, type Box } from './box.ts';

/** `gone`: the words have changed since and nothing was touched. Otherwise as the editor says; `copy` is what the person may paste instead. */
export type Fixed =
  | { readonly result: 'done' | 'gone' }
  | { readonly result: 'unchanged' | 'different'; readonly copy: string };

/** The last fix of each box, over or not: an editor takes one at a time. */
const last = new WeakMap<Box, Promise<unknown>>();

/** Applies one fix of a finding once those pressed before it are over: a press is never lost, and each fix meets the draft that the one before it left. */
export function fix(platform: Platform, box: Box, key: string, index: number): Promise<Fixed> {
  const mine = (last.get(box) ?? Promise.resolve()).then(() => fixNow(platform, box, key, index));
  last.set(box, mine.catch(() => undefined));
  return mine;
}

/**
 * Applies one fix of a finding to the draft as it reads now. The finding is looked up again after the box was read:
 * stale words are never touched. One try, and the box must then read as asked.
 */
async function fixNow(platform: Platform, box: Box, key: string, index: number): Promise<Fixed> {
  const before = platform.layout(box.composer)?.text;
  if (before === undefined) return { result: 'gone' };
  box.reads(before);
  const chosen = box.open.find((finding: Finding) => keyOf(finding, box.text) === key)?.fixes?.[index];
  if (!chosen) return { result: 'gone' };
  const wanted = applyFix(before, chosen);
  const replaced = await platform.replace(box.composer, chosen.edits, before);
  if (replaced !== 'done') return { result: replaced, copy: wordsToCopy(chosen, wanted) };
  return platform.layout(box.composer)?.text === wanted ? { result: 'done' } : { result: 'different', copy: wordsToCopy(chosen, wanted) };
}

/** The new words where they can be pasted over the old ones, else the whole draft as it should read. */
function wordsToCopy({ edits }: Fix, wanted: string): string {
  return edits.length === 1 && edits[0]!.text.trim() !== '' ? edits[0]!.text : wanted;
}
