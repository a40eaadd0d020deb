import type { Draft, Kind, PlatformId } from '../engine/types.ts';
import type { PostReport } from './wire.ts';

const PLATFORMS = ['x', 'facebook', 'linkedin'] as const satisfies readonly PlatformId[];
const KINDS = ['post', 'reply', 'quote', 'comment', 'thread'] as const satisfies readonly Kind[];

/** A name of a site, or an Error for people. */
export function parsePlatform(value: unknown): PlatformId {
  const platform = PLATFORMS.find((name) => name === value);
  if (!platform) throw new Error(`“platform” must be one of ${PLATFORMS.join(', ')}, not ${JSON.stringify(value)}.`);
  return platform;
}

/** A draft that came over the wire, or an Error that says what is wrong with it. */
export function parseDraft(value: unknown): Draft {
  if (typeof value !== 'object' || value === null) throw new Error('This is not a draft.');
  const { text, platform, kind, quoting, images, imagesWithAlt } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('“text” must be a string.');
  const known = KINDS.find((name) => name === kind);
  if (!known) throw new Error(`“kind” must be one of ${KINDS.join(', ')}, not ${JSON.stringify(kind)}.`);
  return {
    text,
    platform: parsePlatform(platform),
    kind: known,
    images: typeof images === 'number' && images > 0 ? Math.floor(images) : 0,
    ...(typeof imagesWithAlt === 'number' && { imagesWithAlt }),
    ...(typeof quoting === 'string' && { quoting }),
  };
}

/** What a content script says of a post that went out, or an Error. */
export function parseReport(value: unknown): PostReport {
  if (typeof value !== 'object' || value === null) throw new Error('This is not a report of a post.');
  const { draft, outcome, found, open } = value as Record<string, unknown>;
  if (outcome !== 'published' && outcome !== 'unknown') throw new Error('“outcome” must be published or unknown.');
  return { draft: parseDraft(draft), outcome, found: parseCounts(found), open: parseCounts(open) };
}

function parseCounts(value: unknown): Record<string, number> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, number] => Number.isInteger(pair[1]) && pair[1] >= 0));
}
