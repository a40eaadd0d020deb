import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Severity } from '../engine/types.ts';
import { chipWords } from './chip.tsx';
import { Icon } from './icons.tsx';
import { SayContext, type Key, type Say } from './say.ts';
import type { CardFinding, CardFix, CardView, Change, CoachActions, Note } from './view.ts';

const SEVERITY: Record<Severity, Key> = { risk: 'cardRisk', advice: 'cardAdvice', hint: 'cardHint' };

/** One finding at a time: what, why, better words, and ways to say no. A dialog that is not modal. */
export function Card({ card, on }: { readonly card: CardView; readonly on: CoachActions }) {
  const say = useContext(SayContext);
  const heading = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { finding } = card;
  // The words under the reader's hands change with the finding: what holds the focus then is the card itself, which reads out its new name.
  useLayoutEffect(() => {
    if (card.takesFocus) frame.current?.focus({ preventScroll: true });
  }, [card.takesFocus, finding?.key, card.note?.kind]);
  return (
    <div ref={frame} class="card" role="dialog" aria-labelledby={heading} tabIndex={-1} data-severity={finding?.severity ?? 'none'} aria-busy={card.busy}>
      <header class="card-top">
        <span class="card-severity">
          {finding ? <><Icon name={finding.severity} />{say(SEVERITY[finding.severity])}</> : <span class="card-name">Curbside</span>}
        </span>
        {card.reachable > 1 && (
          <span class="card-steps">
            <button type="button" class="card-icon" aria-label={say('cardPrevious')} title={say('cardPrevious')} onClick={() => on.previous()}><Icon name="previous" /></button>
            <span class="card-at" dir="auto">{say('cardAt', String(card.at), String(card.reachable))}</span>
            <button type="button" class="card-icon" aria-label={say('cardNext')} title={say('cardNext')} onClick={() => on.next()}><Icon name="next" /></button>
          </span>
        )}
        <button type="button" class="card-icon" aria-label={say('cardClose')} title={say('cardClose')} onClick={() => on.closeCard()}><Icon name="close" /></button>
      </header>
      <div class="card-body">
        {card.note && <NoteLine note={card.note} on={on} />}
        {finding ? <Advice key={finding.key} finding={finding} heading={heading} busy={card.busy} on={on} /> : <Nothing state={card.state} heading={heading} />}
      </div>
      <footer class="card-foot">
        {card.behind > 0 && <button type="button" class="quiet" onClick={() => on.showAll()}>{say('cardShowAll', String(card.reachable + card.behind))}</button>}
        {card.policyLink && <a class="quiet" href={card.policyLink} target="_blank" rel="noopener noreferrer">{say('cardPolicy')}</a>}
        {card.chipShown && <button type="button" class="quiet" onClick={() => on.hideChip()}>{say('cardHideChip')}</button>}
        <span class="card-private">{say('cardPrivate')}</span>
      </footer>
    </div>
  );
}

/** One finding: what, why, better words, and ways to say no. */
export function Advice({ finding, heading, busy, on }: { readonly finding: CardFinding; readonly heading: string; readonly busy: boolean; readonly on: CoachActions }) {
  const say = useContext(SayContext);
  const [whyOpen, setWhyOpen] = useState(false);
  const why = useId();
  // Message, reason and fixes are written in English whatever the interface speaks: they speak of English words.
  return (
    <>
      <h2 id={heading} class="card-title" dir="auto">{finding.title}</h2>
      <p class="card-message" lang="en" dir="auto">{finding.message}</p>
      {finding.because && <p class="card-because" lang="en" dir="auto">{finding.because}</p>}
      {finding.fixes.length > 0 && (
        <ul class="fixes">
          {finding.fixes.map((fix, index) => (
            <li key={index}><FixButton fix={fix} busy={busy} onPress={() => on.fix(index)} /></li>
          ))}
        </ul>
      )}
      {finding.why && (
        <div class="why">
          <button type="button" class="quiet why-switch" aria-expanded={whyOpen} aria-controls={why} onClick={() => setWhyOpen(!whyOpen)}>
            <Icon name="next" />{say('cardWhy')}
          </button>
          <div id={why} hidden={!whyOpen}>
            <p dir="auto">{finding.why}</p>
            {finding.source && (
              <p><a href={finding.source.url} target="_blank" rel="noopener noreferrer" lang="en">{finding.source.name}</a></p>
            )}
          </div>
        </div>
      )}
      <div class="card-no">
        <button type="button" class="quiet" onClick={() => on.notInThisPost()}>{say('cardNotHere')}</button>
        {finding.words !== undefined && finding.mayBeAllowed && <button type="button" class="quiet" onClick={() => on.neverFlag()}>{say('cardNever', finding.words)}</button>}
        <button type="button" class="quiet" onClick={() => on.turnOff()}>{say('cardOff')}</button>
      </div>
    </>
  );
}

/** The second half of a double click falls on what stands there by then, which nobody has read: it is no press. */
function FixButton({ fix, busy, onPress }: { readonly fix: CardFix; readonly busy: boolean; readonly onPress: () => void }) {
  return (
    <button type="button" class="fix" aria-disabled={busy} onClick={({ detail }) => busy || detail > 1 || onPress()}>
      <span class="fix-label" lang="en" dir="auto">{fix.label}</span>
      {fix.changes.length > 0 && (
        <span class="fix-preview">
          {fix.changes.map((change, index) => <Changed key={index} change={change} />)}
        </span>
      )}
    </button>
  );
}

function Changed({ change }: { readonly change: Change }) {
  const say = useContext(SayContext);
  return (
    <span class="change" dir="auto">
      {change.before && <del><span class="unseen">{say('cardBefore')} </span>{change.before}</del>}
      {change.before && <Icon name="arrow" />}
      {change.after ? <ins><span class="unseen">{say('cardAfter')} </span>{change.after}</ins> : <span class="taken-out">{say('cardTakenOut')}</span>}
    </span>
  );
}

function Nothing({ state, heading }: { readonly state: CardView['state']; readonly heading: string }) {
  const say = useContext(SayContext);
  return (
    <>
      <h2 id={heading} class="card-title">{chipWords(say, state, 0)}</h2>
      <p class="card-message">{say(NOTHING[state])}</p>
    </>
  );
}

const NOTHING = {
  checking: 'cardNothingChecking',
  clear: 'cardNothingClear',
  findings: 'cardNothingClear',
  unreadable: 'cardNothingUnreadable',
  failed: 'cardNothingFailed',
  paused: 'cardNothingPaused',
} as const satisfies Record<CardView['state'], Key>;

function NoteLine({ note, on }: { readonly note: Note; readonly on: CoachActions }) {
  const say = useContext(SayContext);
  const undoable = note.kind === 'ignored' || note.kind === 'neverFlagged' || note.kind === 'ruleOff' || note.kind === 'chipHidden';
  const copyable = note.kind === 'unchanged' || note.kind === 'different';
  return (
    <div class="note" data-kind={note.kind}>
      <p>{noteWords(say, note)}</p>
      {undoable && <button type="button" class="quiet" onClick={() => on.undo()}>{say('cardUndo')}</button>}
      {copyable && <button type="button" class="plain" onClick={() => on.copy()}>{say('cardCopy')}</button>}
    </div>
  );
}

/** What just happened, in one sentence. */
export function noteWords(say: Say, note: Note): string {
  switch (note.kind) {
    case 'fixed': return say('cardFixed');
    case 'changed': return say('cardChanged');
    case 'copied': return say('cardCopied');
    case 'refused': return say('cardRefused');
    case 'pressAgain': return say('statusPressAgain');
    case 'ignored': return say('cardIgnored');
    case 'neverFlagged': return say('cardNeverFlagged', note.words ?? '');
    case 'ruleOff': return say('cardRuleOff');
    case 'chipHidden': return say('cardChipHidden');
    case 'unchanged': return say('cardUnchanged');
    case 'different': return say('cardDifferent');
  }
}
