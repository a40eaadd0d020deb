import type { Draft, Finding, Hit, Preferences, Severity } from './types.ts';
import type { Rule } from './rule.ts';
import { read } from './read.ts';

const ORDER: Record<Severity, number> = { risk: 0, advice: 1, hint: 2 };

/** Every finding of the given rules, gravest first, then by place; findings about the whole draft come last within their severity. */
export function check(draft: Draft, rules: readonly Rule[], preferences: Preferences): Finding[] {
  const reading = read(draft, preferences);
  const findings: Finding[] = [];
  // "Never flag ‘X’" holds for every rule: the person said that these very words are fine.
  const allowed = new Set(preferences.allowedNames.map((name) => name.toLocaleLowerCase()));
  const neverFlagged = ({ span }: Hit) => span !== undefined && allowed.has(draft.text.slice(span.start, span.end).toLocaleLowerCase());
  for (const rule of rules) {
    for (const hit of rule.check(reading)) {
      if (neverFlagged(hit)) continue;
      findings.push({ ...hit, rule: rule.id, severity: hit.severity ?? rule.severity });
    }
  }
  const place = (finding: Finding) => finding.span?.start ?? Number.MAX_SAFE_INTEGER;
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || place(a) - place(b));
}
