import type { Key, Say } from '../ui/say.ts';
import { catalogue, type RuleAbout } from '../rules/catalogue.ts';

/** A folder of rules: one switch in the popup. */
export interface RuleSet {
  readonly id: string;
  /** Gravest first. */
  readonly rules: readonly RuleAbout[];
}

const folder = ({ id }: RuleAbout): string => id.split('/')[0]!;

/** The rule sets, in the order in which their gravest rules are listed. */
export const ruleSets: readonly RuleSet[] = [...new Set(catalogue.map(folder))]
  .map((id) => ({ id, rules: catalogue.filter((rule) => folder(rule) === id) }));

const NAMES: Readonly<Record<string, Key>> = {
  privacy: 'setPrivacy', hashtags: 'setHashtags', credit: 'setCredit', evidence: 'setEvidence', conduct: 'setConduct', writing: 'setWriting',
};

/** The name of a rule set in the person's language; a test holds that every folder has one. */
export function setName(say: Say, id: string): string {
  const key = NAMES[id];
  return key ? say(key) : id;
}
