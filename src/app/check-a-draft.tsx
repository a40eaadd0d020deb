import { useContext, useEffect } from 'preact/hooks';
import { SayContext } from '../ui/say.ts';
import { useChoices } from './choices.ts';
import { DraftCheck } from './draft/DraftCheck.tsx';
import { Masthead } from './Masthead.tsx';
import { adopt, scaleText, showPage } from './page.tsx';
import { coachSheet } from '../ui/sheet.ts';
import { loadChoices, type Choices } from './store.ts';

function CheckPage({ first }: { readonly first: Choices }) {
  const say = useContext(SayContext);
  const { settings } = useChoices(first)!;
  useEffect(() => scaleText(settings.textSize), [settings.textSize]);
  return (
    <>
      <Masthead here="check-a-draft.html" />
      <div class="sheet">
        <h1>{say('draftTitle')}</h1>
        <p class="lead">{say('draftIntro')}</p>
        <DraftCheck />
        {settings.policyLink && <p class="small"><a href={settings.policyLink} target="_blank" rel="noopener noreferrer">{say('popupPolicy')}</a></p>}
      </div>
    </>
  );
}

adopt(coachSheet);
void loadChoices().then((first) => showPage('draftTitle', <CheckPage first={first} />));
