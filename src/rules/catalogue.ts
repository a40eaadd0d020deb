import type { Rule } from '../engine/rule.ts';
import { rules } from './index.ts';

/** A rule without its code: what pages show and settings need. */
export type RuleAbout = Omit<Rule, 'check'>;

/**
 * Every rule without its code, gravest first.
 * The build works this file out and ships the plain list: the popup must open at once, without the rules and their word lists.
 */
export const catalogue: readonly RuleAbout[] = rules.map(({ check: _, ...about }) => about);
