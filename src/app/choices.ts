import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../rules/settings.ts';
import { withPolicy } from '../rules/policy.ts';
import { catalogue } from '../rules/catalogue.ts';
import { loadChoices, onSettingsChanged, type Choices } from './store.ts';
import { call } from './wire.ts';

/** The choices as a page shows them, and how it changes them. */
export interface ChoicesInHand extends Choices {
  /** Changes the person's own settings: shown at once, stored by the background, which tells every open tab. */
  readonly change: (edit: (own: Settings) => Settings) => Promise<void>;
  /** Why the last change was not stored; undefined when it was. */
  readonly failure: string | undefined;
}

/** After so long without an answer, in milliseconds, the choices are asked for again. */
const AGAIN = 2_000;

/** Loads the choices and follows them as they change elsewhere; undefined until they are there. */
export function useChoices(first?: Choices): ChoicesInHand | undefined {
  const [choices, setChoices] = useState(first);
  const [failure, setFailure] = useState<string>();
  const reload = async () => setChoices(await loadChoices());
  useEffect(() => {
    onSettingsChanged(() => void reload());
    if (first) return;
    let there = false;
    const load = () => void reload().then(() => { there = true; });
    load();
    // On a busy machine a page was once seen to wait for good, right after the install, for what it had asked: it asks again.
    const again = setInterval(() => (there ? clearInterval(again) : load()), AGAIN);
    return () => clearInterval(again);
  }, []);
  return choices && {
    ...choices,
    failure,
    async change(edit) {
      const own = edit(choices.own);
      setChoices({ ...choices, own, settings: withPolicy(own, choices.policy, catalogue) });
      try {
        await call('save', own);
        setFailure(undefined);
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
        await reload();
      }
    },
  };
}
