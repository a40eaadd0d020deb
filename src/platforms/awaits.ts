import type { Outcome } from './platform.ts';

/** How long a site may take to say that a post went out. */
const PATIENCE = 15_000;

/** Looks again at each change of the page until `look` has an answer; `otherwise` speaks when the time is over. Leaves nothing behind. */
export function awaitOutcome(
  roots: readonly Node[],
  signal: AbortSignal,
  look: (records: readonly MutationRecord[]) => Outcome | undefined,
  otherwise: () => Outcome = () => 'unknown',
): Promise<Outcome> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve('unknown');
      return;
    }
    const end = (outcome: Outcome) => {
      observer.disconnect();
      clearTimeout(deadline);
      signal.removeEventListener('abort', abort);
      resolve(outcome);
    };
    const abort = () => end('unknown');
    const observer = new MutationObserver((records) => {
      const outcome = look(records);
      if (outcome) end(outcome);
    });
    const deadline = setTimeout(() => end(otherwise()), PATIENCE);
    signal.addEventListener('abort', abort);
    // A toast or a dialog may be used again: its link, or whether it is open, is then all that changes.
    for (const root of roots) observer.observe(root, { subtree: true, childList: true, attributeFilter: ['href', 'open', 'hidden', 'aria-hidden'] });
  });
}
