import type { Draft } from '../../engine/types.ts';
import type { Platform } from '../../platforms/platform.ts';
import type { PostReport } from '../wire.ts';
import type { Box } from './box.ts';

/** Sees every trusted press that would publish a surface, before the site does. Whatever goes wrong here, the press goes through. */
export function noticePosting(platform: Platform, on: (event: Event, surface: HTMLElement) => void, signal: AbortSignal): void {
  const pressed = (event: Event): void => {
    try {
      if (!event.isTrusted || event.defaultPrevented) return;
      if (isKey(event) && (event.key !== 'Enter' || event.isComposing || event.repeat)) return;
      const surface = platform.submits(event);
      if (surface) on(event, surface);
    } catch {
      // Posting is never blocked by our failure.
    }
  };
  window.addEventListener('click', pressed, { capture: true, signal });
  window.addEventListener('keydown', pressed, { capture: true, signal });
}

function isKey(event: Event): event is KeyboardEvent {
  return event.type === 'keydown';
}

/** What is known of a post at the moment it is sent off. */
export type Snapshot = Omit<PostReport, 'outcome'>;

/** The rows of one surface as one post, in numbers and text; undefined when there is nothing to post. */
export function snapshot(platform: Platform, boxes: readonly Box[]): Snapshot | undefined {
  const drafts = boxes.map((box) => ({ box, draft: platform.read(box.composer) })).filter((pair): pair is { box: Box; draft: Draft } => pair.draft !== undefined);
  const first = drafts[0]?.draft;
  if (!first) return undefined;
  const filled = drafts.filter(({ draft }) => draft.text.trim() !== '' || draft.images > 0);
  if (filled.length === 0) return undefined;
  const counts = filled.map(({ box }) => box.counts());
  return {
    draft: {
      ...first,
      text: filled.map(({ draft }) => draft.text).join('\n\n'),
      kind: filled.length > 1 ? 'thread' : first.kind,
      images: filled.reduce((sum, { draft }) => sum + draft.images, 0),
    },
    found: added(counts.map(({ found }) => found)),
    open: added(counts.map(({ open }) => open)),
  };
}

function added(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const one of counts) for (const [rule, count] of Object.entries(one)) sum[rule] = (sum[rule] ?? 0) + count;
  return sum;
}
