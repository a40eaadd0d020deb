import browser from 'webextension-polyfill';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { PlatformId } from '../engine/types.ts';
import type { Settings } from '../rules/settings.ts';
import { AddressField, Choice, LinesField, NumberField } from '../ui/pages/fields.tsx';
import { Switch } from '../ui/pages/Switch.tsx';
import { SayContext } from '../ui/say.ts';
import { useChoices } from './choices.ts';
import { Masthead } from './Masthead.tsx';
import { Checks } from './options/Checks.tsx';
import { SettingsFile } from './options/SettingsFile.tsx';
import { scaleText, showPage } from './page.tsx';
import { siteName } from './popup/Status.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { loadChoices, type Choices } from './store.ts';

const SITES = ['x', 'facebook', 'linkedin'] as const satisfies readonly PlatformId[];

function OptionsPage({ first }: { readonly first: Choices }) {
  const say = useContext(SayContext);
  const choices = useChoices(first)!;
  const { own, settings, policy, problems, policyProblems, failure } = choices;
  const [saved, setSaved] = useState(0);
  const change = (edit: (old: Settings) => Settings) => choices.change(edit).then(() => setSaved(saved + 1));
  const set = (part: Partial<Settings>) => void change((old) => ({ ...old, ...part }));
  const inHand = { ...choices, change };
  useEffect(() => scaleText(settings.textSize), [settings.textSize]);
  return (
    <>
      <Masthead here="options.html" />
      <div class="sheet narrow">
        <h1>{say('optionsTitle')}</h1>
        {Object.keys(policy).length > 0 && <p class="notice">{say('optionsPolicyOn')}</p>}
        {policyProblems.length > 0 && <p class="notice problem">{say('optionsPolicyProblem', policyProblems.join(', '))}</p>}
        {problems.length > 0 && <p class="notice problem">{say('optionsStoredProblem', problems.map((problem) => (problem.kind === 'member' ? problem.member : problem.kind)).join(', '))}</p>}
        <nav class="contents" aria-label={say('optionsContents')}>
          <ul class="row">
            {([['you', 'optionsYou'], ['posting', 'optionsPosting'], ['sites', 'optionsSites'], ['words', 'optionsWords'], ['checks', 'optionsChecks'], ['week', 'optionsWeek'], ['file', 'optionsFile'], ['about', 'optionsAbout']] as const)
              .map(([id, key]) => <li key={id}><a href={`#${id}`}>{say(key)}</a></li>)}
          </ul>
        </nav>
        <section class="panel" id="you">
          <h2>{say('optionsYou')}</h2>
          <RoleChoice role={settings.role} onChange={(role) => set({ role })} />
          <LinesField label={say('optionsGoals')} note={say('optionsGoalsNote')} rows={3} value={own.goals} onChange={(goals) => set({ goals: goals.slice(0, 3) })} />
          <Choice label={say('optionsTextSize')} value={settings.textSize} onChange={(textSize) => set({ textSize })}
            choices={[['normal', say('sizeNormal')], ['large', say('sizeLarge')], ['larger', say('sizeLarger')]]} />
        </section>
        <section class="panel" id="posting">
          <h2>{say('optionsPosting')}</h2>
          <Switch on={settings.pauseBeforePosting} forced={policy.pauseBeforePosting !== undefined} note={say('optionsPauseBeforeNote')}
            onChange={(pauseBeforePosting) => set({ pauseBeforePosting })}>{say('optionsPauseBefore')}</Switch>
          <Switch on={settings.showChip} onChange={(showChip) => set({ showChip })}>{say('optionsChip')}</Switch>
          <AddressField label={say('optionsPolicyLink')} value={settings.policyLink} forced={policy.policyLink !== undefined} onChange={(policyLink) => set({ policyLink })} />
        </section>
        <section class="panel" id="sites">
          <h2>{say('optionsSites')}</h2>
          {SITES.map((site) => (
            <div key={site} class="site">
              <Switch on={settings.sites[site]} forced={policy.sites?.[site] !== undefined} onChange={(on) => set({ sites: { ...own.sites, [site]: on } })}>
                {say('popupSiteSwitch', siteName(say, site))}
              </Switch>
              <NumberField label={say('optionsLimit', siteName(say, site))} value={settings.hashtagLimit[site]} least={0} most={30} forced={policy.hashtagLimit?.[site] !== undefined}
                onChange={(limit) => set({ hashtagLimit: { ...own.hashtagLimit, [site]: limit } })} />
            </div>
          ))}
        </section>
        <section class="panel" id="words">
          <h2>{say('optionsWords')}</h2>
          <p class="muted">{say('optionsWordsNote')}</p>
          <LinesField label={say('optionsNames')} value={own.allowedNames} onChange={(allowedNames) => set({ allowedNames })} />
          <LinesField label={say('optionsTerms')} value={own.flaggedTerms} onChange={(flaggedTerms) => set({ flaggedTerms })}
            note={policy.flaggedTerms?.length ? say('optionsTermsForced', policy.flaggedTerms.join(', ')) : undefined} />
          <LinesField label={say('optionsTies')} note={say('optionsTiesNote')} value={own.ties} onChange={(ties) => set({ ties })} />
        </section>
        <Checks choices={inHand} />
        <section class="panel" id="week">
          <h2>{say('optionsWeek')}</h2>
          <Switch on={settings.keepHabits} forced={policy.keepHabits !== undefined} onChange={(keepHabits) => set({ keepHabits })}>{say('weekCount')}</Switch>
          <NumberField label={say('optionsKeepWeeks')} value={settings.keepWeeks} least={1} most={104} forced={policy.keepWeeks !== undefined} onChange={(keepWeeks) => set({ keepWeeks })} />
          <NumberField label={say('optionsGoal')} value={settings.postsPerWeekGoal} least={0} most={99} onChange={(postsPerWeekGoal) => set({ postsPerWeekGoal })} />
          <Choice label={say('optionsWeekStart')} value={settings.weekStart} onChange={(weekStart) => set({ weekStart })} choices={[[1, say('weekStartMonday')], [0, say('weekStartSunday')]]} />
        </section>
        <SettingsFile choices={inHand} />
        <section class="panel" id="about">
          <h2>{say('optionsAbout')}</h2>
          <p>{say('optionsPrivacy')}</p>
          <p>{say('optionsNoAdvice')}</p>
          <p><a href="welcome.html">{say('optionsWelcome')}</a></p>
          <p class="small muted">{say('optionsVersion', browser.runtime.getManifest().version)}</p>
        </section>
        <p class="saved" role="status" key={saved} data-told={saved > 0 || failure !== undefined}>{failure ? say('notSaved', failure) : saved > 0 ? say('optionsSaved') : ''}</p>
      </div>
    </>
  );
}

void loadChoices().then((first) => showPage('optionsTitle', <OptionsPage first={first} />));
