import type { Draft, Finding, Preferences, Severity } from './types.ts';
import type { Rule } from './rule.ts';
import { read } from './read.ts';

const ORDER: Record<Severity, number> = { risk: 0, advice: 1, hint: 2 };

/** Every finding of the given rules, gravest first, then by place; findings about the whole draft come last within their severity. */
export function check(draft: Draft, rules: readonly Rule[], preferences: Preferences): Finding[] {
  const reading = read(draft, preferences);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const hit of rule.check(reading)) {
      findings.push({ ...hit, rule: rule.id, severity: hit.severity ?? rule.severity });
    }
  }
  const place = (finding: Finding) => finding.span?.start ?? Number.MAX_SAFE_INTEGER;
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || place(a) - place(b));
}
