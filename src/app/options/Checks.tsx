import { useContext, useMemo, useState } from 'preact/hooks';
import type { PlatformId, Severity } from '../../engine/types.ts';
import { catalogue, type RuleAbout } from '../../rules/catalogue.ts';
import { forcedRules } from '../../rules/policy.ts';
import { isOn, turned } from '../../rules/settings.ts';
import { counted } from '../../ui/counted.ts';
import { Icon } from '../../ui/icons.tsx';
import { ruleTitle, ruleWhy } from '../../ui/rule-words.ts';
import { SayContext, type Key } from '../../ui/say.ts';
import { readRulePage } from '../../ui/pages/markdown.ts';
import { RulePageView } from '../../ui/pages/RulePageView.tsx';
import { Switch } from '../../ui/pages/Switch.tsx';
import type { ChoicesInHand } from '../choices.ts';
import { siteName } from '../popup/Status.tsx';
import { ruleSets, setName } from '../rule-sets.ts';

const SEVERITIES: Record<Severity, Key> = { risk: 'severityRisk', advice: 'severityAdvice', hint: 'severityHint' };
const SITES = ['x', 'facebook', 'linkedin'] as const satisfies readonly PlatformId[];

// The very pages that are run as tests: what a person reads here is what the rule is held to.
const pages = import.meta.glob<string>('../../rules/*/*.md', { query: '?raw', import: 'default', eager: true });
const pageOf = ({ id }: RuleAbout): string => pages[`../../rules/${id}.md`] ?? '';

/** Words as they are compared: `hopital` finds `hôpital`, and a straight apostrophe the printed one. */
function folded(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** Every rule with its page, its switch, and a switch for each site. */
export function Checks({ choices }: { readonly choices: ChoicesInHand }) {
  const say = useContext(SayContext);
  const [search, setSearch] = useState('');
  const words = folded(search).split(/\s+/).filter(Boolean);
  const shown = (rule: RuleAbout) => {
    // The page is English: both languages find a check.
    const read = folded([rule.id, ruleTitle(say, rule), ruleWhy(say, rule), rule.title, rule.why, pageOf(rule)].join(' '));
    return words.every((word) => read.includes(word));
  };
  const found = catalogue.filter(shown).length;
  return (
    <section class="panel" id="checks">
      <h2>{say('optionsChecks')}</h2>
      <p class="muted">{say('optionsChecksEnglish')}</p>
      <div class="field">
        <label for="search">{say('optionsSearch')}</label>
        <input id="search" type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
        <span class="small muted" role="status">{counted(say, 'optionsFound', found)}</span>
      </div>
      {ruleSets.map((set) => {
        const rules = set.rules.filter(shown);
        return rules.length > 0 && (
          <section key={set.id} class="check-set">
            <h3>{setName(say, set.id)}</h3>
            <ul>{rules.map((rule) => <li key={rule.id}><Check rule={rule} choices={choices} /></li>)}</ul>
          </section>
        );
      })}
    </section>
  );
}

function Check({ rule, choices: { settings, policy, change } }: { readonly rule: RuleAbout; readonly choices: ChoicesInHand }) {
  const say = useContext(SayContext);
  const [open, setOpen] = useState(false);
  const forced = forcedRules(policy, catalogue).has(rule.id);
  const title = ruleTitle(say, rule);
  return (
    <div class="check">
      <Switch on={isOn(rule, settings)} forced={forced} {...(rule.offByDefault && { detail: say('optionsOptional') })}
        onChange={(on) => void change((own) => turned(own, [rule], on))}>{title}</Switch>
      <p class="check-severity small" data-severity={rule.severity}><Icon name={rule.severity} />{say(SEVERITIES[rule.severity])}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('optionsRuleMore')}<span class="visually-hidden">: {title}</span></summary>
        {open && <CheckPage rule={rule} />}
        {open && (
          <div class="per-site">
            {SITES.map((site) => (
              <Switch key={site} on={isOn(rule, settings, site)} forced={forced} onChange={(on) => void change((own) => turned(own, [rule], on, site))}>
                {say('optionsOnSite', siteName(say, site))}<span class="visually-hidden">: {title}</span>
              </Switch>
            ))}
            <p class="small muted">{rule.id}</p>
          </div>
        )}
      </details>
    </div>
  );
}

function CheckPage({ rule }: { readonly rule: RuleAbout }) {
  const say = useContext(SayContext);
  const page = useMemo(() => readRulePage(pageOf(rule)), [rule]);
  return (
    <>
      <RulePageView page={page} />
      <p class="small"><a href={rule.source.url} target="_blank" rel="noopener noreferrer" lang="en">{say('optionsSource', rule.source.name)}</a></p>
    </>
  );
}
