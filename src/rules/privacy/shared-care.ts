import { asciiOf } from '../../words/ascii.ts';
import { ANSWER_CUES } from '../../words/answer-words.ts';
import type { Span } from '../../engine/types.ts';

/**
 * How much each cue says that the author knows the other person as a patient, in log-odds. Fitted on our own labelled answers, the neutral and the
 * confirming ones; written here so that a person can read and argue with it.
 */
const ALONE: Readonly<Record<string, number>> = {
  foreign: 3.3,
  role: 2.0, actYou: 1.4, shown: 1.4, withUs: 1.4, youPast: 1.3, yourBody: 1.3, knows: 1.1, shePast: 1.1, memory: 1.0, warm: 0.9,
  records: 0.8, sorry: 0.8, theirBody: 0.8, place: 0.7, timed: 0.7, ourPlace: 0.5, regards: 0.5, theBody: 0.5, actBody: 0.4, next: 0.4,
  question: 0.4, when: 0.4, stars: 0.2, noPatient: -0.2, closed: -0.3, elsewhere: -0.3, career: -0.5, selfGeneral: -0.5, thankful: -0.6, ask: -0.7,
  peer: -0.9, general: -1.1, work: -1.4,
};

/** Two cues in one sentence say more (or less) than apart. */
const TOGETHER: readonly (readonly [string, string, number])[] = [
  ['actYou', 'theBody', 1.1], ['youPast', 'timed', 0.8], ['yourBody', 'shown', 0.7], ['youPast', 'theBody', 0.6], ['youPast', 'yourBody', 0.6],
  ['yourBody', 'when', 0.6], ['shePast', 'theBody', 0.5], ['shePast', 'when', 0.5], ['theBody', 'shown', 0.5], ['timed', 'records', 0.5],
  ['yourBody', 'memory', 0.5], ['knows', 'yourBody', 0.4], ['next', 'when', 0.4], ['youPast', 'place', 0.4], ['memory', 'youPast', 0.3],
  ['youPast', 'work', 0.3], ['yourBody', 'place', 0.3], ['actBody', 'place', 0.2], ['actYou', 'place', 0.2], ['actYou', 'yourBody', 0.2],
  ['memory', 'place', 0.2], ['memory', 'work', 0.2], ['role', 'work', 0.2], ['role', 'yourBody', 0.2], ['shePast', 'place', 0.2],
  ['yourBody', 'next', 0.2], ['actYou', 'hope', 0.1], ['actYou', 'timed', 0.1], ['next', 'theBody', 0.1], ['place', 'when', 0.1],
  ['role', 'actYou', 0.1], ['yourBody', 'hope', 0.1], ['next', 'work', -0.1], ['youPast', 'question', -0.1], ['yourBody', 'ask', -0.1],
  ['yourBody', 'question', -0.2], ['youPast', 'general', -0.3], ['actYou', 'peer', -0.4], ['memory', 'peer', -0.4], ['theBody', 'hope', -0.4],
  ['yourBody', 'elsewhere', -0.4], ['place', 'peer', -0.5], ['youPast', 'elsewhere', -0.5], ['actYou', 'work', -0.6], ['yourBody', 'work', -0.6],
  ['youPast', 'peer', -0.7],
];

const BASE = -3.0;

/** Plain words for the cues that say most. */
const BECAUSE: Readonly<Record<string, string>> = {
  youPast: 'It tells what they said or did in your care.',
  shePast: 'It tells how someone close to them was in your care.',
  role: 'It says who you were in their care.',
  actYou: 'It tells what was done for them.',
  shown: 'It tells what their care has shown.',
  yourBody: 'It speaks of their care as one who knows it.',
  theirBody: 'It speaks of someone’s care as one who knows it.',
  theBody: 'It speaks of their care as one who knows it.',
  memory: 'It remembers them as a patient.',
  withUs: 'It speaks of their time in your care.',
  knows: 'It refers to what was said in a consultation.',
  records: 'It shows that you looked at their record.',
  next: 'It speaks of the next step of their care.',
  foreign: 'It speaks of their care as one who knows it.',
};

interface Told extends Span {
  readonly cues: ReadonlySet<string>;
  readonly odds: number;
}

/** What an answer as a whole tells of shared care. */
export interface SharedCare {
  /** The log-odds that the author knows the other person, or someone close to them, as a patient. */
  readonly odds: number;
  /** The sentences that say so. */
  readonly span: Span;
  readonly because: string;
}

const NOBODY: ReadonlySet<string> = new Set();
const seen = new Map<string, ReadonlySet<string>>();
const MOST_SEEN = 300;

/** The cues of a sentence; those of the last few hundred are remembered, since one letter typed changes one of them. */
function cuesOf(sentence: string): ReadonlySet<string> {
  if (sentence.length < 6) return NOBODY;
  let cues = seen.get(sentence);
  if (!cues) {
    cues = new Set(Object.keys(ANSWER_CUES).filter((id) => sentence.search(ANSWER_CUES[id] as RegExp) >= 0));
    if (seen.size >= MOST_SEEN) seen.delete(seen.keys().next().value ?? '');
    seen.set(sentence, cues);
  }
  return cues;
}

const together = (cues: ReadonlySet<string>) => TOGETHER.reduce((sum, [a, b, worth]) => (cues.has(a) && cues.has(b) ? sum + worth : sum), 0);

/** Weighs the sentences of an answer from an offset on (handles in front are no part of it). */
export function sharedCareIn(text: string, from: number): SharedCare {
  const plain = asciiOf(text);
  const told: Told[] = [];
  for (const { 0: words, index } of plain.slice(from).matchAll(/[^.!?\n]+[.!?]*(?:(?=\s)|$)|[^\n]/g)) {
    const start = from + index + (words.length - words.trimStart().length);
    const cues = cuesOf(words.trim());
    let odds = together(cues);
    for (const id of cues) odds += ALONE[id] ?? 0;
    told.push({ start, end: from + index + words.length, cues, odds });
  }
  // A cue counts in two sentences at most: a long answer is no better evidence than a short one.
  const counts = new Map<string, number>();
  let odds = BASE;
  for (const { cues } of told) {
    for (const id of cues) {
      const times = counts.get(id) ?? 0;
      if (times < 2) odds += ALONE[id] ?? 0;
      counts.set(id, times + 1);
    }
    for (const [a, b, worth] of TOGETHER) {
      const pair = `${a}+${b}`;
      const times = counts.get(pair) ?? 0;
      if (!cues.has(a) || !cues.has(b) || times >= 2) continue;
      odds += worth;
      counts.set(pair, times + 1);
    }
  }
  const best = told.reduce((most, one) => Math.max(most, one.odds), 0);
  const telling = told.filter(({ odds: own }) => own >= Math.min(best, 1.2));
  const id = Object.keys(BECAUSE).sort((a, b) => (ALONE[b] ?? 0) - (ALONE[a] ?? 0)).find((one) => telling.some(({ cues }) => cues.has(one)));
  return {
    odds,
    span: { start: telling[0]?.start ?? from, end: telling.at(-1)?.end ?? text.length },
    because: BECAUSE[id ?? 'yourBody'] ?? '',
  };
}
