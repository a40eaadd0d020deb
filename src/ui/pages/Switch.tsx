import type { ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { SayContext } from '../say.ts';

interface Props {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The organisation decides: shown, and not to be changed. */
  readonly forced?: boolean;
  /** A few words between the label and the switch. */
  readonly detail?: string;
  /** A second line under the label. */
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** A labelled switch. The whole row is its label. */
export function Switch({ on, onChange, forced = false, detail, note, children }: Props) {
  const say = useContext(SayContext);
  const id = useId();
  const described = [detail && `${id}-detail`, (forced || note) && `${id}-note`].filter(Boolean).join(' ');
  return (
    <div class="switch">
      <label>
        <span class="switch-label" id={`${id}-label`}>{children}</span>
        {detail && <span class="switch-detail" id={`${id}-detail`}>{detail}</span>}
        <input type="checkbox" role="switch" checked={on} disabled={forced} aria-labelledby={`${id}-label`} aria-describedby={described || undefined}
          onChange={(event) => onChange(event.currentTarget.checked)} />
        <span class="switch-track" aria-hidden="true" />
      </label>
      {(forced || note) && <p class="switch-note" id={`${id}-note`}>{forced && <span class="forced">{say('forced')}</span>} {note}</p>}
    </div>
  );
}
