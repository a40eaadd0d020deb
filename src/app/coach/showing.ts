import type { Finding, Fix } from '../../engine/types.ts';
import type { CardFinding, CardFix, Change } from '../../ui/view.ts';
import type { About } from '../wire.ts';
import { keyOf, wordsOf, type Box } from './box.ts';

/** The longest stretch of words worth showing in a preview or a button. */
const LONG = 70;
/** Longer words are no name one could want to allow for good. */
const NAME = 40;

/** A finding of a box as the card shows it. */
export function cardFinding(box: Pick<Box, 'about' | 'text'>, finding: Finding): CardFinding {
  const { title, why, source }: Partial<About> = box.about[finding.rule] ?? {};
  const words = wordsOf(finding, box.text);
  return {
    key: keyOf(finding, box.text),
    severity: finding.severity,
    title: title ?? finding.message,
    message: finding.message,
    ...(finding.because !== undefined && { because: finding.because }),
    why: why ?? '',
    ...(source && { source }),
    ...(words !== undefined && { words: shorten(words, LONG) }),
    mayBeAllowed: words !== undefined && words.length <= NAME && !words.includes('\n'),
    fixes: (finding.fixes ?? []).map((fix) => cardFix(box.text, fix)),
  };
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
