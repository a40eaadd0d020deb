import type { Rule } from '../../engine/rule.ts';
import type { Fix, Hit, Span } from '../../engine/types.ts';
import { STIGMA, type Stigma } from '../../words/stigma.ts';
import { matches } from '../cues.ts';
import { overlap, sentenceAround } from '../frames.ts';
import { inCaseOf, leaveOutSentence } from '../rewrite.ts';
import { isMeant } from './voice.ts';

/** Two ways to blame in one sentence are told apart only where that many characters lie between them. */
const FAR = 15;

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
    const taken: Span[] = [];
    for (const { cue, match, start, end } of matches(reading, STIGMA)) {
      const span = { start, end };
      if (taken.some((one) => overlap(one, span)) || !isMeant(reading, span)) continue;
      // A sentence is left out once, however many ways it blames.
      const sentence = sentenceAround(reading.text, start);
      if (cue.instead === undefined && taken.some((one) => overlap(one, sentence) && Math.max(start - one.end, one.start - end) < FAR)) continue;
      taken.push(span);
      yield hit(reading.text, span, match, cue);
    }
  },
} satisfies Rule;

function hit(text: string, span: Span, match: RegExpExecArray, entry: Stigma): Hit {
  const words = text.slice(span.start, span.end);
  const kinder = (/s$/iu.test(words) ? entry.plural : undefined) ?? entry.instead;
  const fixes: Fix[] = [];
  if (kinder !== undefined) {
    const instead = inCaseOf(words, kinder.trimEnd().replace(/\$(\d)/gu, (_, group: string) => inText(text, match, match[Number(group)] ?? '')));
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

/** What a group caught, as the author wrote it, but “The patient” of a sentence's beginning small: turned round it stands at the end. */
function inText(text: string, match: RegExpExecArray, caught: string): string {
  const at = match.index + match[0].indexOf(caught);
  const written = text.slice(at, at + caught.length);
  return /^(?:The|This|That|My|Our|A|Another|One|These|Those|Most|Some|Many|All|Patients?|People|Women|Men) ?/.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
}
