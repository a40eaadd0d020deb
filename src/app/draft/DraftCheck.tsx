import { useContext, useRef, useState } from 'preact/hooks';
import type { Draft, Finding, Fix, Kind, PlatformId } from '../../engine/types.ts';
import { applyFix } from '../../engine/fix.ts';
import { difference } from '../../engine/follow.ts';
import { Advice } from '../../ui/card.tsx';
import { counted } from '../../ui/counted.ts';
import { Icon } from '../../ui/icons.tsx';
import { SayContext } from '../../ui/say.ts';
import type { CoachActions } from '../../ui/view.ts';
import { Choice } from '../../ui/pages/fields.tsx';
import { copy } from '../coach/copy.ts';
import { cardFinding } from '../coach/showing.ts';
import { siteName } from '../popup/Status.tsx';
import { call } from '../wire.ts';
import { DraftField } from './Box.tsx';
import { useCheck } from './useCheck.ts';

const SITES = ['x', 'facebook', 'linkedin'] as const satisfies readonly PlatformId[];

/** A box of the extension's own, checked by the same rules and explained by the same card as on the sites. */
export function DraftCheck({ sample = '' }: { readonly sample?: string }) {
  const say = useContext(SayContext);
  const [text, setText] = useState(sample);
  const [platform, setPlatform] = useState<PlatformId>('x');
  const [kind, setKind] = useState<Kind>('post');
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const draft: Draft = { text, platform, kind, images: 0 };
  const answer = useCheck(draft);
  const current = answer?.text === text ? answer : undefined;
  const checked = current && 'checked' in current ? current.checked : undefined;
  const shown = (checked?.findings ?? []).map((finding) => ({ finding, card: cardFinding(say, { text, about: checked?.about ?? {} }, finding) }))
    .filter(({ card }) => !dismissed.includes(card.key));

  const take = (fix: Fix) => {
    const { current: box } = field;
    if (!box) return;
    const after = applyFix(text, fix);
    const edit = difference(text, after);
    box.focus();
    box.setSelectionRange(edit.span.start, edit.span.end);
    // The browser's own editing command keeps Ctrl+Z; where it fails the text is set.
    const typed = edit.text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, edit.text);
    if (!typed || box.value !== after) box.value = after;
    setText(after);
    setTold(say('cardFixed'));
  };
  const show = (finding: Finding) => {
    if (!finding.span) return;
    field.current?.focus();
    field.current?.setSelectionRange(finding.span.start, finding.span.end);
  };
  const remember = (kept: Promise<unknown>, words: string) => void kept.then(() => setTold(words), (error: unknown) => setTold(say('notSaved', String(error))));
  return (
    <div class="draft">
      <div class="draft-write">
        <div class="row draft-for">
          <Choice label={say('draftSite')} value={platform} onChange={setPlatform} choices={SITES.map((site) => [site, siteName(say, site)])} />
          <Choice label={say('draftKind')} value={kind} onChange={setKind} choices={[['post', say('kindPost')], ['reply', say('kindReply')], ['comment', say('kindComment')]]} />
        </div>
        <DraftField field={field} text={text} findings={shown.map(({ finding }) => finding)} onText={setText} />
        <div class="row">
          <button type="button" class="button primary" disabled={text === ''} onClick={() => void copy(text).then((done) => setTold(say(done ? 'draftCopied' : 'draftNotCopied')))}>{say('draftCopy')}</button>
          <button type="button" class="button" disabled={text === ''} onClick={() => { setText(''); setDismissed([]); field.current?.focus(); }}>{say('draftClear')}</button>
          <span role="status" class="muted">{told}</span>
        </div>
      </div>
      <section class="draft-findings" aria-label={say('draftTitle')}>
        <div role="status"><h2>{heading()}</h2></div>
        <ul>
          {shown.map(({ finding, card }) => (
            <li key={card.key} class="curbside draft-finding" data-severity={finding.severity}>
              <p class="check-severity small" data-severity={finding.severity}><Icon name={finding.severity} />{say(SEVERITY[finding.severity])}</p>
              <Advice finding={card} heading={`finding-${card.key}`} busy={false} on={actions(finding, card.key, card.words ?? '')} />
              {finding.span && <button type="button" class="quiet" onClick={() => show(finding)}>{say('draftShowWords')}</button>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );

  function heading(): string {
    if (text.trim() === '') return say('draftEmpty');
    if (current && 'failure' in current) return say('draftFailed', current.failure);
    if (!current) return '\u2026';
    return shown.length === 0 ? say('draftNothing') : counted(say, 'draftFindings', shown.length);
  }

  function actions(finding: Finding, key: string, words: string): CoachActions {
    return {
      ...NO_ACTIONS,
      fix: (index) => {
        const fix = finding.fixes?.[index];
        if (fix) take(fix);
      },
      notInThisPost: () => {
        setDismissed([...dismissed, key]);
        setTold(say('cardIgnored'));
      },
      neverFlag: () => remember(call('neverFlag', words), say('cardNeverFlagged', words)),
      turnOff: () => remember(call('setRule', finding.rule, false), say('cardRuleOff')),
    };
  }
}

const SEVERITY = { risk: 'severityRisk', advice: 'severityAdvice', hint: 'severityHint' } as const;

const nothing = (): void => undefined;
/** What the card on a site can do besides; a page has no chip, no steps and no question before posting. */
const NO_ACTIONS: CoachActions = {
  toggleCard: nothing, closeCard: nothing, previous: nothing, next: nothing, showAll: nothing, fix: nothing, copy: nothing, notInThisPost: nothing,
  neverFlag: nothing, turnOff: nothing, hideChip: nothing, undo: nothing, fixIt: nothing, postAnyway: nothing, keepEditing: nothing,
};
