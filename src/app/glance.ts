import { found } from '../engine/found.ts';
import { look } from '../engine/surface.ts';
import type { Draft } from '../engine/types.ts';
import { quickRules } from '../rules/quick.ts';
import { isOn, type Settings } from '../rules/settings.ts';
import { answerOf } from './answer-of.ts';
import type { Checked } from './wire.ts';

/** What the quick rules that are on find in a draft: the first answer of a background that has not yet loaded the others. */
export function glance(draft: Draft, settings: Settings): Checked {
  const findings = found(look(draft, settings), quickRules.filter((rule) => isOn(rule, settings, draft.platform)));
  return { ...answerOf(findings, quickRules), more: true };
}
