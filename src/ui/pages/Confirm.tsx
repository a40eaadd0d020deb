import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { SayContext } from '../say.ts';

/** A button whose act cannot be undone: it asks once, in its own place. */
export function Confirm({ label, onConfirm, yes }: { readonly label: string; readonly onConfirm: () => void; readonly yes?: string }) {
  const say = useContext(SayContext);
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // The focus follows the question and comes back from it.
    if (asking) keep.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) return <button ref={first} type="button" class="button danger" onClick={() => setAsking(true)}>{label}</button>;
  return (
    <span class="confirm" role="group" aria-label={label} onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      <span>{say('confirmAsk')}</span>
      <button type="button" class="button danger" onClick={() => { setAsking(false); onConfirm(); }}>{yes ?? say('confirmYes')}</button>
      <button ref={keep} type="button" class="button" onClick={() => setAsking(false)}>{say('confirmNo')}</button>
    </span>
  );
}
