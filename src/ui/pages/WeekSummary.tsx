import { useContext } from 'preact/hooks';
import type { PlatformId, Source } from '../../engine/types.ts';
import { nextStep, type Share, type Week } from '../../habits/week.ts';
import { counted } from '../counted.ts';
import { ruleTitle, ruleWhy } from '../rule-words.ts';
import { SayContext, type Key, type Say } from '../say.ts';
import { Bars, Rows } from './Bars.tsx';
import { Figure, Table } from './Figure.tsx';
import { HeatMap } from './HeatMap.tsx';

/** What is said of a rule: its title and why, in English where the person's language has no words for them, and the guidance. */
export interface RuleWords {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: Source;
}

interface Props {
  readonly week: Week;
  readonly before: Week;
  /** The last weeks, newest first. */
  readonly trend: readonly Week[];
  /** Every rule, gravest first. */
  readonly rules: readonly RuleWords[];
  /** The IANA zone the weeks were counted in. */
  readonly zone: string;
}

const SITES: Record<PlatformId, Key> = { x: 'siteX', facebook: 'siteFacebook', linkedin: 'siteLinkedin' };
const NOON = 12 * 3_600_000;

/** One week in panels: days, one thing to work on, what was flagged, habits, hours, sites, eight weeks. */
export function WeekSummary({ week, before, trend, rules, zone }: Props) {
  const say = useContext(SayContext);
  const lang = say('language');
  // Noon, so that no change of the clocks moves a day's name.
  const dayName = (start: number, weekday: 'short' | 'long') => new Date(start + NOON).toLocaleDateString(lang, { weekday, timeZone: zone });
  const short = week.days.map(({ start }) => dayName(start, 'short'));
  const long = week.days.map(({ start }) => dayName(start, 'long'));
  const date = (time: number) => new Date(time + NOON).toLocaleDateString(lang, { day: 'numeric', month: 'short', timeZone: zone });
  const titleOf = (id: string) => {
    const rule = rules.find((one) => one.id === id);
    return rule ? ruleTitle(say, rule) : say('weekRemoved', id);
  };
  const sites = (Object.keys(SITES) as PlatformId[]).map((site) => [say(SITES[site]), site] as const);
  const top = week.rules.slice(0, 3);
  return (
    <div class="panels">
      <Figure title={say('weekDays')} columns={[say('weekDay'), ...sites.map(([name]) => name), say('weekPostsWord'), say('weekBefore')]}
        rows={week.days.map(({ posts, platforms }, index) => [long[index]!, ...sites.map(([, site]) => String(platforms[site])), String(posts), String(before.days[index]!.posts)])}>
        <Bars bars={week.days.map(({ posts }, index) => ({ label: short[index]!, value: posts, before: before.days[index]!.posts }))} />
        <p class="legend small muted" aria-hidden="true"><span class="legend-fill" />{say('weekShownWeek')} <span class="legend-before" />{say('weekBefore')}</p>
      </Figure>
      <Next week={week} rules={rules} />
      {top.length > 0 && (
        <Figure title={say('weekRules')} columns={[say('weekRule'), say('weekFound'), say('weekFixed'), say('weekPosted'), say('weekAgainst')]}
          rows={week.rules.map(({ id, found, fixed, posted }) => [titleOf(id), String(found), String(fixed), String(posted), change(say, found - foundIn(before, id))])}>
          <ol class="top-rules">
            {top.map(({ id, found, fixed, posted }) => (
              <li key={id}>
                <span>{titleOf(id)}</span>
                <Split found={found} posted={posted} most={top[0]!.found} />
                <span class="small muted">{say('weekFound')}: {found} ({change(say, found - foundIn(before, id))}) · {say('weekFixed')}: {fixed} · {say('weekPosted')}: {posted}</span>
              </li>
            ))}
          </ol>
          <p class="legend small muted" aria-hidden="true"><span class="legend-fill" />{say('weekFixed')} <span class="legend-fill legend-open" />{say('weekPosted')}</p>
        </Figure>
      )}
      <section class="panel">
        <h2>{say('weekHabits')}</h2>
        <Table caption={say('weekHabits')} columns={[say('weekHabit'), say('weekShownWeek'), say('weekBefore')]} rows={habitRows(say, week, before)} />
      </section>
      <Figure title={say('weekHours')} columns={[say('weekDay'), ...Array.from({ length: 24 }, (_, hour) => String(hour))]}
        rows={week.hours.map((row, day) => [long[day]!, ...row.map((count) => (count === 0 ? '' : String(count)))])}>
        <HeatMap days={short} hours={week.hours} />
        {week.posts > 0 && <p class="small muted">{mostActive(say, week, long)}</p>}
      </Figure>
      <Figure title={say('weekPlatforms')} columns={[say('weekSite'), say('weekShownWeek'), say('weekBefore')]}
        rows={sites.map(([name, site]) => [name, String(week.platforms[site]), String(before.platforms[site])])}>
        <Rows rows={sites.map(([name, site]) => ({ label: name, value: week.platforms[site], words: String(week.platforms[site]) }))} />
      </Figure>
      <Figure wide title={say('weekEight')} columns={[say('weekOfWeek'), say('weekPostsWord'), say('weekFound'), say('weekPosted')]}
        rows={trend.map(({ start, posts, findings }) => [date(start), String(posts), String(findings.found), String(findings.posted)])}>
        <Bars bars={trend.toReversed().map(({ start, posts }) => ({ label: date(start), value: posts }))} marked={date(week.start)} />
      </Figure>
    </div>
  );
}

/** Exactly one thing to work on, with the guidance it comes from. */
function Next({ week, rules }: { readonly week: Week; readonly rules: readonly RuleWords[] }) {
  const say = useContext(SayContext);
  const known = new Set(rules.map(({ id }) => id));
  const step = nextStep({ ...week, rules: week.rules.filter(({ id }) => known.has(id)) }, rules.map(({ id }) => id));
  const rule = rules.find(({ id }) => id === step?.id);
  return (
    <section class="panel next-step">
      <h2>{say('weekNext')}</h2>
      {step && rule
        ? (
          <>
            <p class="next-title">{ruleTitle(say, rule)}</p>
            <p>{step.posted > 0 ? counted(say, 'weekNextPosted', step.posted) : counted(say, 'weekNextFixed', step.found)}</p>
            <p>{ruleWhy(say, rule)}</p>
            <p class="small"><a href={rule.source.url} target="_blank" rel="noopener noreferrer">{say('weekGuidance', rule.source.name)}</a></p>
          </>
        )
        : <p>{say('weekNextNothing')}</p>}
    </section>
  );
}

/** What was flagged, as long as it was often: changed before posting, then posted as written. */
function Split({ found, posted, most }: { readonly found: number; readonly posted: number; readonly most: number }) {
  const long = (count: number) => (100 * count) / most;
  return (
    <svg class="split" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-fill" width={long(found - posted)} height="10" />
      {posted > 0 && <rect class="bar-open" x={long(found - posted)} width={long(posted)} height="10" />}
    </svg>
  );
}

function foundIn(week: Week, id: string): number {
  return week.rules.find((rule) => rule.id === id)?.found ?? 0;
}

function change(say: Say, difference: number): string {
  if (difference === 0) return say('weekEqual');
  return say(difference > 0 ? 'weekUp' : 'weekDown', String(Math.abs(difference)));
}

function habitRows(say: Say, week: Week, before: Week): string[][] {
  const lang = say('language');
  const share = ({ count, of }: Share) => {
    if (of === 0) return say('weekNothingToSay');
    // Of one or two posts a percentage says more than there is.
    if (of < 3) return say('weekShare', String(count), String(of));
    return say('weekSharePercent', String(count), String(of), (count / of).toLocaleString(lang, { style: 'percent' }));
  };
  const number = (value: number | undefined) => value?.toLocaleString(lang) ?? say('weekNothingToSay');
  const row = (name: string, of: (each: Week) => string) => [name, of(week), of(before)];
  return [
    row(say('weekCredit'), ({ credit }) => share(credit)),
    row(say('weekSources'), ({ sources }) => share(sources)),
    row(say('weekCommunity'), ({ community }) => share(community)),
    row(say('weekConversations'), ({ conversations }) => share(conversations)),
    row(say('weekHashtags'), ({ medianHashtags }) => number(medianHashtags)),
    row(say('weekGrade'), ({ medianGrade }) => number(medianGrade)),
    row(say('weekReplies', String(week.ownPosts)), ({ replies }) => String(replies)),
  ];
}

function mostActive(say: Say, week: Week, days: readonly string[]): string {
  const most = Math.max(...week.hours.flat());
  const day = week.hours.findIndex((row) => row.includes(most));
  const hour = week.hours[day]!.indexOf(most);
  const clock = (at: number) => new Date(Date.UTC(2000, 0, 1, at)).toLocaleTimeString(say('language'), { hour: 'numeric', timeZone: 'UTC' });
  return say('weekMostActive', days[day]!, clock(hour), clock(hour + 1));
}
