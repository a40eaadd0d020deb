import { chipWords } from '../../ui/chip.tsx';
import type { Say } from '../../ui/say.ts';
import type { CoachView } from '../../ui/view.ts';
import type { State } from '../state.ts';
import type { TabStatus } from '../wire.ts';
import type { Box } from './box.ts';
import { cardFinding } from './showing.ts';

/** What a screen reader is told of a box; of an untroubled draft only when something was told before. */
export function sentence(say: Say, box: Box, before: string): string {
  const { open, state, text } = box;
  const words = chipWords(say, state, open.length);
  if (open[0]) return say('statusFindings', words, cardFinding(say, box, open[0]).title);
  return state === 'clear' && (before === '' || text === '') ? '' : words;
}

/** What the chip shows of a box, or nothing where there is nothing to say. */
export function chipOf(box: Box, { paused, expanded }: { readonly paused: boolean; readonly expanded: boolean }): CoachView['chip'] {
  const state = paused ? 'paused' : box.state;
  const open = paused ? [] : box.open;
  if (box.text.trim() === '' && state === 'clear') return undefined;
  return { state, count: open.length, ...(open[0] && { gravest: open[0].severity }), expanded };
}

/** What the popup may know of a page with this box in use. */
export function tabStatus(platform: TabStatus['platform'], status: State['status'] | undefined, box: Box | undefined): TabStatus {
  if (status !== 'on') return { platform, state: status === 'paused' ? 'paused' : 'off', open: 0 };
  if (box?.readable === false) return { platform, state: 'unreadable', open: 0 };
  if (box && box.open.length > 0) return { platform, state: 'findings', open: box.open.length };
  return { platform, state: box && box.text !== '' && box.state === 'clear' ? 'clear' : 'idle', open: 0 };
}
