import { useContext, useRef, useState } from 'preact/hooks';
import { NotSettings } from '../../rules/parse-settings.ts';
import { defaults } from '../../rules/settings.ts';
import { Confirm } from '../../ui/pages/Confirm.tsx';
import { SayContext, type Say } from '../../ui/say.ts';
import type { ChoicesInHand } from '../choices.ts';
import { download, today } from '../download.ts';
import { fromFile, toFile } from '../settings-file.ts';

/** Settings out to a file, in from a file, and back to the beginning. */
export function SettingsFile({ choices: { own, change } }: { readonly choices: ChoicesInHand }) {
  const say = useContext(SayContext);
  const [told, setTold] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    try {
      const settings = fromFile(await file.text(), own);
      await change(() => settings);
      setTold(say('optionsImported', file.name));
    } catch (error) {
      setTold(whyNot(say, file.name, error));
    }
  };
  return (
    <section class="panel" id="file">
      <h2>{say('optionsFile')}</h2>
      <p class="muted">{say('optionsFileNote')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => download(`curbside-settings-${today()}.json`, toFile(own), 'application/json')}>{say('optionsExport')}</button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>{say('optionsImport')}</button>
        <input ref={picker} type="file" accept="application/json,.json" hidden aria-label={say('optionsImport')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // Emptied, so that choosing the same file again counts as a change.
            if (file) void take(file).finally(() => { currentTarget.value = ''; });
          }} />
        <Confirm label={say('optionsReset')} yes={say('optionsResetYes')} onConfirm={() => void change(() => defaults)} />
      </div>
      <p role="status">{told}</p>
    </section>
  );
}

function whyNot(say: Say, file: string, error: unknown): string {
  if (!(error instanceof NotSettings)) return say('notSaved', String(error));
  switch (error.problem.kind) {
    case 'newer': return say('optionsImportNewer', file, error.problem.version);
    case 'member': return say('optionsImportMember', file, error.problem.member);
    default: return say('optionsImportNotFile', file);
  }
}
