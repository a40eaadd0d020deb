import { useContext } from 'preact/hooks';
import { Icon, iconOf } from './icons.tsx';
import { SayContext, type Say } from './say.ts';
import type { ChipState, CoachView } from './view.ts';

/** The chip's words; also what a screen reader is told of the state. */
export function chipWords(say: Say, state: ChipState, count: number): string {
  switch (state) {
    case 'checking': return say('chipChecking');
    case 'clear': return say('chipClear');
    case 'findings': return count === 1 ? say('chipOne') : say('chipMany', String(count));
    case 'unreadable': return say('chipUnreadable');
    case 'failed': return say('chipFailed');
    case 'paused': return say('chipPaused');
  }
}

/** The small sign beside a compose box: state in words and number, and the way to the card. */
export function Chip({ chip, onPress }: { readonly chip: NonNullable<CoachView['chip']>; readonly onPress: () => void }) {
  const say = useContext(SayContext);
  const words = chipWords(say, chip.state, chip.count);
  const quiet = chip.state === 'clear' || chip.state === 'checking';
  return (
    <button type="button" class="chip" data-state={chip.state} data-severity={chip.gravest ?? 'none'} aria-haspopup="dialog"
      aria-expanded={chip.expanded} aria-label={`Curbside: ${words}`} title={words} onClick={onPress}>
      <Icon name={iconOf(chip.state, chip.gravest)} />
      {/* Without findings the chip keeps its width while its words change with every rest: it must not twitch beside the writer. */}
      <span class="chip-words" data-widest={quiet ? chipWords(say, chip.state === 'clear' ? 'checking' : 'clear', 0) : undefined} data-count={chip.state === 'findings' ? chip.count : undefined}>
        <span>{words}</span>
      </span>
    </button>
  );
}
