import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useId, useState } from 'preact/hooks';
import { SayContext } from '../say.ts';

/** One of several, as radio buttons in a row. */
export function Choice<T extends string | number>({ label, value, choices, onChange }: {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="row">
        {choices.map(([each, words]) => (
          <label key={each}><input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} /><span>{words}</span></label>
        ))}
      </div>
    </fieldset>
  );
}

/** A whole number within bounds. What is not one is put back. */
export function NumberField({ label, value, least, most, forced = false, onChange }: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly forced?: boolean;
  readonly onChange: (value: number) => void;
}) {
  const say = useContext(SayContext);
  const id = useId();
  return (
    <div class="field number-field">
      <label for={id}>{label}</label>
      <input id={id} type="number" inputMode="numeric" min={least} max={most} step={1} value={value} disabled={forced} aria-describedby={forced ? `${id}-note` : undefined}
        onChange={({ currentTarget }) => {
          const next = currentTarget.valueAsNumber;
          if (Number.isInteger(next) && next >= least && next <= most) onChange(next);
          else currentTarget.value = String(value);
        }} />
      {forced && <span class="forced small muted" id={`${id}-note`}>{say('forced')}</span>}
    </div>
  );
}

/** A list of short lines, one a line. Taken when the person leaves the field. */
export function LinesField({ label, value, rows = 4, note, onChange }: {
  readonly label: string;
  readonly value: readonly string[];
  readonly rows?: number;
  readonly note?: ComponentChildren;
  readonly onChange: (value: readonly string[]) => void;
}) {
  const id = useId();
  const stored = value.join('\n');
  const [text, setText] = useState(stored);
  useEffect(() => setText(stored), [stored]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} rows={rows} value={text} spellcheck={false} aria-describedby={note ? `${id}-note` : undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={({ currentTarget }) => onChange(currentTarget.value.split('\n').map((line) => line.trim().slice(0, 200)).filter(Boolean))} />
      {note && <span class="small muted" id={`${id}-note`}>{note}</span>}
    </div>
  );
}

/** An https address. Taken when the person leaves the field and it is one. */
export function AddressField({ label, value, forced = false, onChange }: {
  readonly label: string;
  readonly value: string;
  readonly forced?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const say = useContext(SayContext);
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="url" value={value} disabled={forced} pattern="https://.+" aria-describedby={forced ? `${id}-note` : undefined}
        onChange={({ currentTarget }) => currentTarget.reportValidity() && onChange(currentTarget.value.trim())} />
      {forced && <span class="forced small muted" id={`${id}-note`}>{say('forced')}</span>}
    </div>
  );
}
