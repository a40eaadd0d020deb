import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import { Pause } from './pause.tsx';
import { SayContext, type Say } from './say.ts';
import type { CoachActions, CoachView } from './view.ts';

const SCALE = { normal: '1', large: '1.15', larger: '1.3' } as const;

/** Everything the coach shows in a page: chip, card, the question before posting, and one polite status line. */
export function Coach({ view, on, say }: { readonly view: CoachView; readonly on: CoachActions; readonly say: Say }) {
  return (
    <SayContext.Provider value={say}>
      <div class="curbside" lang={say('language')} dir={view.direction} data-theme={view.theme} style={{ '--scale': SCALE[view.textSize] }}>
        <div class="unseen" role="status" aria-live="polite" aria-atomic="true">{view.status}</div>
        {view.chip && <Chip chip={view.chip} onPress={() => on.toggleCard()} />}
        {view.card && <Card card={view.card} on={on} />}
        {view.pause && <Pause pause={view.pause} on={on} />}
      </div>
    </SayContext.Provider>
  );
}
