import type { Rule } from './rule.ts';
import type { Surface } from './surface.ts';
import type { Finding, Hit, Severity } from './types.ts';

const ORDER: Record<Severity, number> = { risk: 0, advice: 1, hint: 2 };

// Nobody reads more than this of one rule; a rule is asked no further, so that a pasted book is checked as fast as a page.
const MOST_OF_A_RULE = 60;

/** Every finding of the given rules (at most sixty of each), gravest first. */
export function found<Known extends Surface>(known: Known, rules: readonly Rule<Known>[]): Finding[] {
  const { draft, preferences } = known;
  const findings: Finding[] = [];
  // "Never flag ‘X’" holds for every rule: the person said that these very words are fine.
  const allowed = new Set(preferences.allowedNames.map((name) => name.toLocaleLowerCase()));
  const neverFlagged = ({ span }: Hit) => allowed.size > 0 && span !== undefined && allowed.has(draft.text.slice(span.start, span.end).toLocaleLowerCase());
  for (const rule of rules) {
    let count = 0;
    for (const hit of rule.check(known)) {
      if (neverFlagged(hit)) continue;
      if (++count > MOST_OF_A_RULE) break;
      findings.push({ ...hit, rule: rule.id, severity: hit.severity ?? rule.severity });
    }
  }
  return gravestFirst(findings);
}

/** Findings in the order a person meets them: by severity, then by place; those about the whole draft last within their severity. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding) => finding.span?.start ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || place(a) - place(b));
}
