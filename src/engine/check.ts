import { found } from './found.ts';
import { read } from './read.ts';
import type { Rule } from './rule.ts';
import type { Draft, Finding, Preferences } from './types.ts';

/** Every finding of the given rules in a draft; see `found`. */
export function check(draft: Draft, rules: readonly Rule[], preferences: Preferences): Finding[] {
  return found(read(draft, preferences), rules);
}
