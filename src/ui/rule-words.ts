import type { Key, Say } from './say.ts';

/** The key of a rule's title, or of its why: `hashtags/at-most-two` has `ruleHashtagsAtMostTwo` and `ruleHashtagsAtMostTwoWhy`. */
export function ruleKey(id: string, part: '' | 'Why' = ''): Key {
  const name = id.split(/[/-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  // The compiler knows no rules: test/locales holds that each of them has both keys.
  return `rule${name}${part}` as Key;
}

/** A rule's title in the person's language; a rule without that message keeps its English one. */
export function ruleTitle(say: Say, { id, title }: { readonly id: string; readonly title: string }): string {
  return say(ruleKey(id)) || title;
}

/** Why a rule exists, in the person's language; a rule without that message keeps its English words. */
export function ruleWhy(say: Say, { id, why }: { readonly id: string; readonly why: string }): string {
  return say(ruleKey(id, 'Why')) || why;
}
