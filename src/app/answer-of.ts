import type { Rule } from '../engine/rule.ts';
import type { Finding } from '../engine/types.ts';
import type { About, Checked } from './wire.ts';

/** Findings with what the card says of their rules. */
export function answerOf(findings: readonly Finding[], rules: readonly (About & Pick<Rule, 'id'>)[]): Checked {
  const named = new Set(findings.map(({ rule }) => rule));
  return { findings, about: Object.fromEntries(rules.filter(({ id }) => named.has(id)).map(({ id, title, why, source }) => [id, { title, why, source }])) };
}
