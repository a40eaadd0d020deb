import type { Rule } from '../../engine/rule.ts';
import type { Fix, Hit, Span } from '../../engine/types.ts';
import { STIGMA, type Stigma } from '../../words/stigma.ts';
import { overlap, sentenceAround } from '../frames.ts';
import { inCaseOf, leaveOutSentence } from '../rewrite.ts';
import { isMeant } from './voice.ts';

/** Flags words that label or blame the person, with kinder ones. */
export const stigma = {
  id: 'conduct/stigma',
  severity: 'advice',
  title: 'Put the person first',
  why: 'Patients read what clinicians write, and words that label or blame make people come later and say less.',
  source: {
    name: 'Language guide: a lexicon of healing, IASLC',
    url: 'https://www.iaslc.org/iaslc-news/press-release/iaslc-releases-iaslc-language-guide-lexicon-healing-lung-cancer-and-beyond',
  },
  *check(reading) {
    const { text } = reading;
    const taken: Span[] = [];
    for (const entry of STIGMA) {
      for (const match of text.matchAll(entry.pattern)) {
        const span = { start: match.index, end: match.index + match[0].trimEnd().length };
        if (taken.some((one) => one.start < span.end && span.start < one.end) || !isMeant(reading, span)) continue;
        // A sentence is left out once, however many ways it blames.
        const sentence = sentenceAround(text, span.start);
        if (entry.instead === undefined && taken.some((one) => overlap(one, sentence))) continue;
        taken.push(span);
        yield hit(text, span, match, entry);
      }
    }
  },
} satisfies Rule;

function hit(text: string, span: Span, match: RegExpExecArray, entry: Stigma): Hit {
  const words = text.slice(span.start, span.end);
  const kinder = (/s$/iu.test(words) ? entry.plural : undefined) ?? entry.instead;
  const fixes: Fix[] = [];
  if (kinder !== undefined) {
    const instead = inCaseOf(words, kinder.trimEnd().replace(/\$(\d)/gu, (_, group: string) => lowered(match[Number(group)] ?? '', Number(group))));
    fixes.push({ label: `Say “${instead}”`, edits: [{ span, text: instead }] });
  }
  const without = leaveOutSentence(text, span);
  if (without) fixes.push(without);
  return {
    span,
    message: `Patients read this too: ${entry.why}`,
    ...(entry.mild && { severity: 'hint' as const }),
    ...(fixes.length > 0 && { fixes }),
  };
}

/** “The patient failed …” begins a sentence; turned round, its subject does not. */
function lowered(words: string, group: number): string {
  return group === 1 && /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
