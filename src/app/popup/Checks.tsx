import { useContext, useId, useState } from 'preact/hooks';
import { forcedRules } from '../../rules/policy.ts';
import { catalogue } from '../../rules/catalogue.ts';
import { isOn, turned } from '../../rules/settings.ts';
import { ruleTitle } from '../../ui/rule-words.ts';
import { SayContext, type Key } from '../../ui/say.ts';
import { Switch } from '../../ui/pages/Switch.tsx';
import type { ChoicesInHand } from '../choices.ts';
import { ruleSets, setName, type RuleSet } from '../rule-sets.ts';

/** The rule sets as switches, each unfolding to its rules. */
export function PopupChecks({ choices, title = 'popupChecks' }: { readonly choices: ChoicesInHand; readonly title?: Key }) {
  const say = useContext(SayContext);
  return (
    <section class="checks">
      <h2>{say(title)}</h2>
      <ul class="rule-sets">{ruleSets.map((set) => <li key={set.id}><SetSwitch set={set} choices={choices} /></li>)}</ul>
    </section>
  );
}

function SetSwitch({ set, choices: { settings, policy, change } }: { readonly set: RuleSet; readonly choices: ChoicesInHand }) {
  const say = useContext(SayContext);
  const [unfolded, setUnfolded] = useState(false);
  const list = useId();
  const forced = forcedRules(policy, catalogue);
  const free = set.rules.filter(({ id }) => !forced.has(id));
  const on = set.rules.filter((rule) => isOn(rule, settings)).length;
  const name = setName(say, set.id);
  return (
    <>
      <div class="rule-set">
        <button type="button" class="unfold" aria-expanded={unfolded} aria-controls={list} aria-label={say('popupShowRules', name)} onClick={() => setUnfolded(!unfolded)} />
        <Switch on={on > 0} forced={free.length === 0} detail={say('popupRulesOn', String(on), String(set.rules.length))}
          onChange={(next) => void change((own) => turnSet(own, free, next))}>
          {name}
        </Switch>
      </div>
      <ul id={list} class="rules" hidden={!unfolded}>
        {unfolded && set.rules.map((rule) => (
          <li key={rule.id}>
            <Switch on={isOn(rule, settings)} forced={forced.has(rule.id)} onChange={(next) => void change((own) => turned(own, [rule], next))}>{ruleTitle(say, rule)}</Switch>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A whole set off, or on again as a new person would have it (a set of optional rules alone: all of them). */
function turnSet(own: Parameters<typeof turned>[0], rules: RuleSet['rules'], on: boolean): ReturnType<typeof turned> {
  if (!on) return turned(own, rules, false);
  const usual = rules.filter(({ offByDefault }) => !offByDefault);
  return turned(own, usual.length > 0 ? usual : rules, true);
}
