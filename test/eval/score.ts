import type { Finding } from '../../src/engine/types.ts';
import type { Label, Post } from './posts.ts';

/** How often, out of how many. */
export interface Share {
  hit: number;
  of: number;
}

/** The figures of one set of labelled posts. */
export interface Score {
  /** Posts with a firm privacy label that get at least one privacy finding (above a hint). */
  readonly recognisable: Share;
  readonly recognisableWithHints: Share;
  /** Firm privacy labels touched by any privacy finding. */
  readonly labelsFound: Share;
  /** Privacy findings that touch a firm label, out of those that are not merely debatable. */
  readonly precision: Share;
  readonly precisionAboveHint: Share;
  /** Posts tagged `clean` with a finding above a hint, from any rule. */
  readonly harmlessFlagged: Share;
  /** The same, privacy rules alone. */
  readonly harmlessPrivacy: Share;
  readonly hintsOnHarmless: Share;
  /** Findings of the other rules that no label of their own asks for. */
  readonly otherFalse: Share;
  readonly rules: ReadonlyMap<string, { recall: Share; precision: Share }>;
}

const isPrivacy = (rule: string) => rule.startsWith('privacy/');

function places(text: string, words: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0 && words; at = text.indexOf(words, at + 1)) found.push([at, at + words.length]);
  return found;
}

/** Whether a finding and a label speak of the same words; a label or finding about the whole post meets everything. */
export function touches(text: string, label: Label, finding: Finding): boolean {
  const { span } = finding;
  if (!label.span || !span) return true;
  return places(text, label.span).some(([start, end]) => start < span.end && span.start < end);
}

/** Scores findings against labels. */
export function score(posts: readonly Post[], findingsOf: (post: Post) => readonly Finding[]): Score {
  const share = (): Share => ({ hit: 0, of: 0 });
  const result = {
    recognisable: share(), recognisableWithHints: share(), labelsFound: share(), precision: share(), precisionAboveHint: share(),
    harmlessFlagged: share(), harmlessPrivacy: share(), hintsOnHarmless: share(), otherFalse: share(),
  };
  const rules = new Map<string, { recall: Share; precision: Share }>();
  const ruleOf = (id: string) => {
    const known = rules.get(id) ?? { recall: share(), precision: share() };
    rules.set(id, known);
    return known;
  };
  const count = (one: Share, hit: boolean) => {
    one.of++;
    if (hit) one.hit++;
  };
  for (const post of posts) {
    const findings = findingsOf(post);
    const privacy = findings.filter((finding) => isPrivacy(finding.rule));
    const firm = post.labels.filter((label) => !label.debatable);
    const firmPrivacy = firm.filter((label) => isPrivacy(label.rule));
    const allPrivacy = post.labels.filter((label) => isPrivacy(label.rule));
    if (firmPrivacy.length) {
      count(result.recognisable, privacy.some((finding) => finding.severity !== 'hint'));
      count(result.recognisableWithHints, privacy.length > 0);
    }
    for (const label of firm) {
      const own = findings.some((finding) => finding.rule === label.rule && touches(post.text, label, finding));
      count(ruleOf(label.rule).recall, own);
      if (isPrivacy(label.rule)) count(result.labelsFound, privacy.some((finding) => touches(post.text, label, finding)));
    }
    for (const finding of findings) {
      const family = isPrivacy(finding.rule);
      const candidates = family ? allPrivacy : post.labels.filter((label) => label.rule === finding.rule);
      const touched = candidates.filter((label) => touches(post.text, label, finding));
      const right = touched.some((label) => !label.debatable);
      if (!right && touched.length) continue; // Debatable: neither right nor wrong.
      count(ruleOf(finding.rule).precision, right);
      if (family) {
        count(result.precision, right);
        if (finding.severity !== 'hint') count(result.precisionAboveHint, right);
      } else {
        count(result.otherFalse, !right);
      }
    }
    if (post.tags.includes('clean')) {
      count(result.harmlessFlagged, findings.some((finding) => finding.severity !== 'hint'));
      count(result.harmlessPrivacy, privacy.some((finding) => finding.severity !== 'hint'));
      result.hintsOnHarmless.of++;
      result.hintsOnHarmless.hit += findings.filter((finding) => finding.severity === 'hint').length;
    }
  }
  return { ...result, rules };
}
