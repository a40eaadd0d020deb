import type { Key, Say } from './say.ts';

/** A sentence that is written once for one and once for several: `fooOne` and `fooOther`. */
export type Counted = { [Name in Key]: Name extends `${infer Stem}One` ? (`${Stem}Other` extends Key ? Stem : never) : never }[Key];

/** A sentence with a number as its first blank, in the form the language uses for that number. */
export function counted(say: Say, stem: Counted, count: number, ...blanks: readonly string[]): string {
  // French says “0 publication”, English “0 posts”: the language of the messages decides, not the browser's.
  const one = new Intl.PluralRules(say('language')).select(count) === 'one';
  return say(`${stem}${one ? 'One' : 'Other'}` as Key, count.toLocaleString(say('language')), ...blanks);
}
