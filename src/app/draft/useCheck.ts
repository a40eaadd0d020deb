import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../engine/types.ts';
import { onSettingsChanged } from '../store.ts';
import { call, type Checked } from '../wire.ts';

/** Long enough to wait for the end of a word, short enough to seem at once. */
const IDLE = 250;

/** The answer to a draft: which text it is about, and what was found or why it failed. */
export type Answer =
  | { readonly text: string; readonly checked: Checked }
  | { readonly text: string; readonly failure: string };

/** Checks a draft whenever the writer pauses, and again when the settings change. Undefined until the first answer. */
export function useCheck(draft: Draft): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const [settled, settle] = useState(0);
  useEffect(() => onSettingsChanged(() => settle((times) => times + 1)), []);
  useEffect(() => {
    let wanted = true;
    const { text } = draft;
    const timer = setTimeout(() => {
      call('check', draft).then(
        (checked) => wanted && setAnswer({ text, checked }),
        (error: unknown) => wanted && setAnswer({ text, failure: error instanceof Error ? error.message : String(error) }),
      );
    }, IDLE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [draft.text, draft.platform, draft.kind, settled]);
  return answer;
}
