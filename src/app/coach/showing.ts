import type { Finding, Fix } from '../../engine/types.ts';
import { ruleTitle, ruleWhy } from '../../ui/rule-words.ts';
import type { Say } from '../../ui/say.ts';
import type { CardFinding, CardFix, Change } from '../../ui/view.ts';
import type { About } from '../wire.ts';
import { keyOf, wordsOf, type Box } from './box.ts';

/** The longest stretch of words worth showing in a preview or a button. */
const LONG = 70;
/** Longer words are no name one could want to allow for good. */
const NAME = 40;
/** A number, or an age or day that begins with one; `#ASCO26` and `BRCA1` are names. */
const NUMBER = /(?<![\p{L}\p{N}])\p{N}/u;
const WHEN = /^(?:(?:in|on|at|the|of|early|mid|late|last|next|this|past|and|yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|weekend|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|christmas|easter)(?:[\s.,-]+|$))+$/iu;

/** A finding of a box as the card shows it: title and why in the person's language, the advice itself as the rule wrote it. */
export function cardFinding(say: Say, box: Pick<Box, 'about' | 'text'>, finding: Finding): CardFinding {
  const { title, why, source }: Partial<About> = box.about[finding.rule] ?? {};
  const words = wordsOf(finding, box.text);
  return {
    key: keyOf(finding, box.text),
    severity: finding.severity,
    title: ruleTitle(say, { id: finding.rule, title: title ?? finding.message }),
    message: finding.message,
    ...(finding.because !== undefined && { because: finding.because }),
    why: ruleWhy(say, { id: finding.rule, why: why ?? '' }),
    ...(source && { source }),
    ...(words !== undefined && { words: shorten(words, LONG) }),
    mayBeAllowed: words !== undefined && isTerm(words),
    fixes: (finding.fixes ?? []).map((fix) => cardFix(box.text, fix)),
  };
}

/** Whether words are a name, a tag or a term, and no number, day or sentence: those mean someone else in the next post. */
function isTerm(words: string): boolean {
  return words.length <= NAME && !words.includes('\n') && /\p{L}/u.test(words) && !NUMBER.test(words) && !WHEN.test(words.trim());
}

function cardFix(text: string, fix: Fix): CardFix {
  return { label: fix.label, changes: fix.edits.map((edit): Change => ({ before: shorten(text.slice(edit.span.start, edit.span.end), LONG), after: shorten(edit.text, LONG) })) };
}

/** Long words with their middle left out, on whole characters. */
function shorten(words: string, longest: number): string {
  const characters = Array.from(words.trim().replaceAll(/\s+/gu, ' '));
  if (characters.length <= longest) return characters.join('');
  const half = Math.floor(longest / 2) - 1;
  return `${characters.slice(0, half).join('')} … ${characters.slice(-half).join('')}`;
}
