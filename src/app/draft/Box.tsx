import { useContext, useLayoutEffect } from 'preact/hooks';
import type { Finding } from '../../engine/types.ts';
import { SayContext } from '../../ui/say.ts';

interface Props {
  readonly text: string;
  /** Findings about exactly this text. */
  readonly findings: readonly Finding[];
  readonly onText: (text: string) => void;
  readonly field: { current: HTMLTextAreaElement | null };
}

/** A box of our own with underlines: the same text lies behind the field, and only its marks are seen. */
export function DraftField({ text, findings, onText, field }: Props) {
  const say = useContext(SayContext);
  useLayoutEffect(() => {
    // Grows with its text: a box that scrolls hides what is marked.
    const { current } = field;
    if (!current) return;
    current.style.blockSize = 'auto';
    current.style.blockSize = `${current.scrollHeight + 2}px`;
  }, [text]);
  return (
    <div class="draft-box">
      <label for="draft">{say('draftLabel')}</label>
      <div class="draft-field">
        <div class="draft-marks" aria-hidden="true">{marked(text, findings)}</div>
        <textarea ref={field} id="draft" value={text} rows={6} spellcheck dir="auto" onInput={({ currentTarget }) => onText(currentTarget.value)} />
      </div>
    </div>
  );
}

/** The text cut at the findings' words; where two overlap the graver, which comes first, is drawn. */
function marked(text: string, findings: readonly Finding[]) {
  const spans = findings.flatMap(({ span, severity }) => (span ? [{ ...span, severity }] : []))
    .filter((span, index, all) => !all.slice(0, index).some((earlier) => earlier.start < span.end && span.start < earlier.end))
    .sort((a, b) => a.start - b.start);
  const parts = [];
  let at = 0;
  for (const { start, end, severity } of spans) {
    parts.push(text.slice(at, start), <span key={start} data-severity={severity}>{text.slice(start, end)}</span>);
    at = end;
  }
  // A last line break shows only when something follows it.
  return [...parts, text.slice(at), '\u200b'];
}
