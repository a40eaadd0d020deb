import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { SayContext } from './say.ts';
import { AT_ONCE, type CoachActions, type PauseView } from './view.ts';

/**
 * The question before posting: what may identify someone, and two answers. The browser's own modal dialog keeps the focus inside, and its own form closes it:
 * Firefox ends our script and leaves the dialog standing when the extension is removed under it (2026-11-24), and nothing of the page could be used any longer.
 */
export function Pause({ pause, on }: { readonly pause: PauseView; readonly on: CoachActions }) {
  const say = useContext(SayContext);
  const heading = useId();
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  const shown = pause.findings.slice(0, AT_ONCE);
  const more = pause.findings.length - shown.length;
  return (
    <dialog ref={dialog} class="pause" role="alertdialog" aria-labelledby={heading} aria-describedby={list}
      onCancel={(event) => { event.preventDefault(); on.keepEditing(); }}>
      <h2 id={heading} class="card-title">{say('pauseTitle')}</h2>
      <div id={list}>
        <p>{shown.length === 1 ? say('pauseOne') : say('pauseMany')}</p>
        <ul class="pause-list">
          {shown.map((finding) => (
            <li key={finding.key}>
              <Icon name="risk" />
              <span dir="auto">
                {finding.words !== undefined && <><q lang="en" dir="auto">{finding.words}</q>{' '}</>}
                <span class="pause-title">{finding.title}</span>
              </span>
            </li>
          ))}
          {more > 0 && <li class="pause-more">{more === 1 ? say('pauseOneMore') : say('pauseMore', String(more))}</li>}
        </ul>
      </div>
      <form method="dialog" class="pause-answers">
        <button type="submit" class="plain" onClick={() => on.postAnyway()}>{say('pausePostAnyway')}</button>
        <button type="submit" class="primary" autofocus onClick={() => on.fixIt()}>{say('pauseFixIt')}</button>
      </form>
      <p class="card-private">{say('pauseOnce')}</p>
    </dialog>
  );
}
