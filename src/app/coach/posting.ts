import type { Draft } from '../../engine/types.ts';
import type { Platform } from '../../platforms/platform.ts';
import type { PostReport } from '../wire.ts';
import type { Box } from './box.ts';

/** A press that would publish a surface, or that may: whether some sites take Ctrl+Enter is not known. */
export interface Press {
  readonly event: Event;
  readonly surface: HTMLElement;
  readonly sure: boolean;
}

/**
 * Sees every trusted press that would publish a surface, before the site does. Whatever goes wrong here, the press goes through.
 * The repeats of a key that is kept down belong to its first press: held back with it, or let through with it and not counted again.
 */
export function noticePosting(platform: Platform, on: (press: Press) => void, asking: () => boolean, signal: AbortSignal): void {
  /** The key that is down, and whether its repeats are held back. */
  let down: { readonly key: string; readonly held: boolean } | undefined;
  const pressed = (event: Event): void => {
    const sure = platform.submits(event);
    const surface = sure ?? platform.maySubmit(event);
    if (!surface) return;
    on({ event, surface, sure: sure !== undefined });
    if (isKey(event)) down = { key: event.key, held: event.defaultPrevented };
  };
  const keyDown = (event: KeyboardEvent): void => {
    const { key, repeat } = event;
    if (!repeat) down = undefined;
    if (key !== 'Enter' && key !== ' ') return;
    if (repeat && (asking() || down?.key === key)) {
      if (!asking() && !down?.held) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    // This key answers the question: kept down, it must not press Post as well.
    if (asking()) down = { key, held: true };
    else pressed(event);
  };
  const heard = (event: Event): void => {
    try {
      if (!event.isTrusted || event.defaultPrevented) return;
      if (!isKey(event)) pressed(event);
      else if (!event.isComposing) keyDown(event);
    } catch {
      // Posting is never blocked by our failure.
    }
  };
  const released = (event: KeyboardEvent): void => {
    if (event.key === down?.key) down = undefined;
  };
  window.addEventListener('click', heard, { capture: true, signal });
  window.addEventListener('keydown', heard, { capture: true, signal });
  window.addEventListener('keyup', released, { capture: true, signal });
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
