import type { Draft, Finding, Kind, PlatformId } from '../engine/types.ts';
import { applyFix } from '../engine/fix.ts';

/** The sites by the names the command line takes. */
export const PLATFORMS: readonly PlatformId[] = ['x', 'facebook', 'linkedin'];

/** The kinds of draft by the names the command line takes. */
export const KINDS: readonly Kind[] = ['post', 'reply', 'quote', 'comment', 'thread'];

/** What names a draft in the output: whatever named it in the input. */
export type DraftId = string | number | null;

/** A line of input as a draft, or what is wrong with it in words. The id is kept wherever there is one. */
export type DraftLine = { readonly id: DraftId; readonly draft: Draft } | { readonly id: DraftId; readonly error: string };

/** Reads one line of JSON: `id` and `text` must be there, the rest has defaults (a post on X without an image). */
export function readDraftLine(line: string): DraftLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'this is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'this is not a draft: an object such as {"id":"1","text":"…"}' };
  const given = value as Record<string, unknown>;
  const { id, text, platform = 'x', kind = 'post', hasImage = false, images, imagesWithAlt, quoting } = given;
  if (typeof id !== 'string' && typeof id !== 'number') return { id: null, error: '"id" must be a word or a number' };
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (!isOneOf(PLATFORMS, platform)) return { id, error: `"platform" must be one of ${PLATFORMS.join(', ')}` };
  if (!isOneOf(KINDS, kind)) return { id, error: `"kind" must be one of ${KINDS.join(', ')}` };
  if (typeof hasImage !== 'boolean') return { id, error: '"hasImage" must be true or false' };
  if (images !== undefined && !isCount(images)) return { id, error: '"images" must be a whole number' };
  if (imagesWithAlt !== undefined && !isCount(imagesWithAlt)) return { id, error: '"imagesWithAlt" must be a whole number' };
  if (quoting !== undefined && typeof quoting !== 'string') return { id, error: '"quoting" must be a string' };
  return {
    id,
    draft: {
      text,
      platform,
      kind,
      images: images ?? (hasImage ? 1 : 0),
      ...(imagesWithAlt !== undefined && { imagesWithAlt }),
      ...(quoting !== undefined && { quoting }),
    },
  };
}

/** Findings as the line of JSON that answers a draft: offsets in UTF-16 units, and each fix as the whole draft after it. */
export function findingsLine(id: DraftId, text: string, findings: readonly Finding[]): string {
  return JSON.stringify({
    id,
    findings: findings.map(({ rule, severity, span, message, fixes = [] }) => ({
      rule,
      severity,
      ...(span && { start: span.start, end: span.end }),
      message,
      fixes: fixes.map((fix) => ({ label: fix.label, text: applyFix(text, fix) })),
    })),
  });
}

function isOneOf<T extends string>(names: readonly T[], value: unknown): value is T {
  return (names as readonly unknown[]).includes(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
