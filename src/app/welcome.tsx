import type { ComponentChildren } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Settings } from '../rules/settings.ts';
import { LinesField } from '../ui/pages/fields.tsx';
import { SayContext, type Key } from '../ui/say.ts';
import { coachSheet } from '../ui/sheet.ts';
import { useChoices } from './choices.ts';
import { DraftCheck } from './draft/DraftCheck.tsx';
import { Masthead } from './Masthead.tsx';
import { adopt, scaleText, showPage } from './page.tsx';
import { PopupChecks } from './popup/Checks.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { loadChoices, type Choices } from './store.ts';

/** An invented post that several checks have something to say about. */
const SAMPLE = 'Saw Mrs Whitfield in clinic on March 3rd, 94 and dancing again after her last chemo. What a privilege! #oncology #cancer #hope #bcsm';

const PROMISES = ['welcomeDoes1', 'welcomeDoes2', 'welcomeDoes3', 'welcomeDoes4', 'welcomeDoes5'] as const satisfies readonly Key[];
const PROFILE = ['profileHandle', 'profilePhoto', 'profileRole', 'profileViews', 'profileTies', 'profilePolicy', 'profileSeparate'] as const satisfies readonly Key[];

function WelcomePage({ first }: { readonly first: Choices }) {
  const say = useContext(SayContext);
  const choices = useChoices(first)!;
  const { own, settings, failure, change } = choices;
  const set = (part: Partial<Settings>) => void change((old) => ({ ...old, ...part }));
  useEffect(() => scaleText(settings.textSize), [settings.textSize]);
  return (
    <>
      <Masthead here="welcome.html" />
      <div class="sheet">
        <h1>{say('welcomeTitle')}</h1>
        <p class="lead">{say('welcomeLead')}</p>
        <Step at={1} title="welcomeDoes"><ul class="promises">{PROMISES.map((key) => <li key={key}>{say(key)}</li>)}</ul></Step>
        <Step at={2} title="welcomeChoose">
          <RoleChoice role={settings.role} onChange={(role) => set({ role })} />
          <PopupChecks choices={choices} title="welcomeSets" />
          <LinesField label={say('optionsGoals')} note={say('optionsGoalsNote')} rows={3} value={own.goals} onChange={(goals) => set({ goals: goals.slice(0, 3) })} />
          <p role="status" class="failure">{failure && say('notSaved', failure)}</p>
        </Step>
        <Step at={3} title="welcomeTry">
          <p>{say('welcomeTryIntro')}</p>
          <DraftCheck sample={SAMPLE} />
        </Step>
        <section class="panel">
          <h2>{say('welcomeProfile')}</h2>
          <p class="muted">{say('welcomeProfileNote')}</p>
          <ul class="profile">
            {PROFILE.map((key) => (
              <li key={key}>
                <label>
                  <input type="checkbox" checked={own.profileDone.includes(key)} onChange={({ currentTarget: { checked } }) => set({ profileDone: [...own.profileDone.filter((done) => done !== key), ...(checked ? [key] : [])] })} />
                  <span>{say(key)}</span>
                </label>
              </li>
            ))}
          </ul>
        </section>
        <p class="lead">{say('welcomeDone')}</p>
        <p>{say('welcomeReload')}</p>
      </div>
    </>
  );
}

function Step({ at, title, children }: { readonly at: number; readonly title: Key; readonly children: ComponentChildren }) {
  const say = useContext(SayContext);
  return (
    <section class="panel step">
      <p class="step-at">{say('welcomeStep', String(at))}</p>
      <h2>{say(title)}</h2>
      {children}
    </section>
  );
}

adopt(coachSheet);
void loadChoices().then((first) => showPage('welcomeTitle', <WelcomePage first={first} />));
