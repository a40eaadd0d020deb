import type { ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { SayContext } from '../say.ts';

interface Props {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The organisation decides: shown, and not to be changed. */
  readonly forced?: boolean;
  /** A second line under the label. */
  readonly note?: ComponentChildren;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string;
  readonly children: ComponentChildren;
}

/** A labelled switch. The whole row is its label. */
export function Switch({ on, onChange, forced = false, note, lang, children }: Props) {
  const say = useContext(SayContext);
  const noteId = useId();
  const hasNote = forced || note !== undefined;
  return (
    <div class="switch">
      <label>
        <span class="switch-label" lang={lang}>{children}</span>
        <input type="checkbox" role="switch" checked={on} disabled={forced} aria-describedby={hasNote ? noteId : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)} />
        <span class="switch-track" aria-hidden="true" />
      </label>
      {hasNote && <span class="switch-note" id={noteId}>{forced && <span class="forced">{say('forced')}</span>}{note}</span>}
    </div>
  );
}
