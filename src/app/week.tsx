import { useContext, useEffect, useState } from 'preact/hooks';
import { catalogue } from '../rules/catalogue.ts';
import { weekAt } from '../habits/calendar.ts';
import type { HabitEntry } from '../habits/entry.ts';
import { toCsv, toJson } from '../habits/export.ts';
import { summarise, weeks } from '../habits/week.ts';
import { Confirm } from '../ui/pages/Confirm.tsx';
import { Switch } from '../ui/pages/Switch.tsx';
import { weekSentence } from '../ui/pages/week-sentence.ts';
import { WeekSummary } from '../ui/pages/WeekSummary.tsx';
import { counted } from '../ui/counted.ts';
import { SayContext } from '../ui/say.ts';
import { useChoices } from './choices.ts';
import { download, today } from './download.ts';
import { Masthead } from './Masthead.tsx';
import { scaleText, showPage } from './page.tsx';
import { loadChoices, loadHabits, onHabitsChanged, type Choices } from './store.ts';
import { call } from './wire.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const NOON = 12 * 3_600_000;

function WeekPage({ first, kept }: { readonly first: Choices; readonly kept: readonly HabitEntry[] }) {
  const say = useContext(SayContext);
  const { settings, policy, change, failure } = useChoices(first)!;
  const [entries, setEntries] = useState(kept);
  const [back, setBack] = useState(0);
  const [done, setDone] = useState('');
  useEffect(() => onHabitsChanged(() => void loadHabits().then(setEntries)), []);
  useEffect(() => scaleText(settings.textSize), [settings.textSize]);
  const now = Date.now();
  const at = (weeksBack: number) => summarise(entries, weekAt(now, zone, settings.weekStart, weeksBack), zone);
  const week = at(back);
  const before = at(back + 1);
  const date = (time: number) => new Date(time).toLocaleDateString(say('language'), { day: 'numeric', month: 'long', timeZone: zone });
  const range = `${date(week.start + NOON)} – ${date(week.end - NOON)}`;
  const forget = (from: number, to: number) => void call('forget', from, to).then(() => setDone(say('weekDeleted')), (error: unknown) => setDone(say('notSaved', String(error))));
  const goal = settings.postsPerWeekGoal;
  return (
    <>
      <Masthead here="week.html" />
      <div class="sheet">
        <div class="week-head">
          <h1>{say('weekTitle')}</h1>
          <div class="week-steps">
            <button type="button" class="button" disabled={back + 1 >= settings.keepWeeks} onClick={() => setBack(back + 1)}>{say('weekEarlier')}</button>
            <span aria-live="polite">{back === 0 ? say('weekThis', range) : range}</span>
            <button type="button" class="button" disabled={back === 0} onClick={() => setBack(back - 1)}>{say('weekLater')}</button>
          </div>
        </div>
        <p class="headline">{weekSentence(say, week, before, now)}</p>
        {week.unknown > 0 && <p class="muted">{counted(say, 'weekUnknown', week.unknown)}</p>}
        {goal > 0 && week.posts > 0 && <p>{week.posts > goal ? say('weekGoalOver', String(goal), String(week.posts)) : say('weekGoalWithin', String(goal))}</p>}
        {settings.goals.length > 0 && <p class="muted">{say('weekGoals')}: {settings.goals.join(' · ')}</p>}
        <WeekSummary week={week} before={before} trend={weeks(entries, now, zone, settings.weekStart, 8)} rules={catalogue} zone={zone} />
        <section class="panel how">
          <h2>{say('weekHow')}</h2>
          <p>{say('weekHowText')} {say('weekKept', String(settings.keepWeeks))}</p>
          <p>{say('weekEnglish')}</p>
          <Switch on={settings.keepHabits} forced={policy.keepHabits !== undefined} onChange={(on) => void change((own) => ({ ...own, keepHabits: on }))}>{say('weekCount')}</Switch>
          <div class="row">
            <button type="button" class="button" onClick={() => window.print()}>{say('weekPrint')}</button>
            <button type="button" class="button" onClick={() => download(`curbside-posts-${today()}.csv`, toCsv(entries, zone), 'text/csv')}>{say('weekCsv')}</button>
            <button type="button" class="button" onClick={() => download(`curbside-posts-${today()}.json`, toJson(entries), 'application/json')}>{say('weekJson')}</button>
            <Confirm label={say('weekDelete')} onConfirm={() => forget(week.start, week.end)} />
            <Confirm label={say('weekDeleteAll')} onConfirm={() => forget(0, Number.MAX_SAFE_INTEGER)} />
          </div>
          <p role="status">{failure ? say('notSaved', failure) : done}</p>
        </section>
      </div>
    </>
  );
}

void Promise.all([loadChoices(), loadHabits()]).then(([first, kept]) => showPage('weekTitle', <WeekPage first={first} kept={kept} />));
