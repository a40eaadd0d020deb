import type { Rule } from '../engine/rule.ts';
import type { Surface } from '../engine/surface.ts';
import { atMostTwo } from './hashtags/at-most-two.ts';
import { about, numbersIn } from './privacy/numbers.ts';
import { flaggedTerm } from './writing/flagged-term.ts';

/** Numbers that stand for one person, whoever that is. */
const anyonesNumber: Rule<Surface> = { ...about, check: (surface) => numbersIn(surface, () => false) };

/**
 * The rules, or the part of a rule, that need no reading of words and people: a background that was just started answers by them while the rest is loaded.
 * What they find, all rules together find as well.
 */
export const quickRules: readonly Rule<Surface>[] = [anyonesNumber, atMostTwo, flaggedTerm];
