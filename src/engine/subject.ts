import { CUES, type CueId } from '../words/cues.ts';
import { BASE, WEIGHTS } from '../words/weights.ts';
import { fold } from '../words/fold.ts';
import { KNOWN_PEOPLE } from '../words/known-people.ts';
import { lazily } from '../words/packed.ts';
import { lengthOf, subjectKey, taggedKey } from '../words/subject-words.ts';
import { detailsOf } from './details.ts';
import { NAME_THRESHOLD } from './people.ts';
import type { SentenceReading } from './sentence.ts';
import type { Token } from './tokens.ts';

/** How firm the evidence is. Named grades, not percentages: nothing here is calibrated to more than that. */
export type Grade = 'certain' | 'likely' | 'no';

/** Who the text, or a sentence of it, is about. */
export interface Subjects {
  /** The whole draft: one particular patient (or their family)? */
  readonly patient: Grade;
  /** The evidence as log-odds, for rules that weigh it against their own. */
  readonly odds: number;
  /** The same for the sentence at an offset; evidence is carried over from its neighbours, as pronouns are. */
  oddsAt(offset: number): number;
}

/**
 * What the odds of a sentence are made of: the whole draft, the sentence with its neighbours, and the sentence alone. Posts speak of more than one thing: a meeting
 * and a patient. Chosen on labelled drafts with sentences of others put before or after them; the shares of one whole.
 */
export const MIX = { draft: 0.4, near: 0.25, alone: 0.35 } as const;

/** What the weights are about: the cues, three word lists, and the details a sentence names; what single words say is in words/subject-words.ts. */
export const FEATURES: readonly string[] = [
  ...Object.keys(CUES), 'settingWord', 'careWord', 'workWord',
  'titled', 'initials', 'tagName', 'hiddenName', 'someName', 'manyNames', 'ward', 'facility', 'site', 'town', 'day', 'weekday', 'near', 'holiday', 'month', 'soft', 'anniversary', 'firmAge', 'looseAge', 'telling', 'work', 'bareKin', 'headline', 'link', 'linkAlone',
  'otherKin', 'otherStaff', 'otherCareer', 'otherPast', 'otherMade', 'knownPerson', 'selfOnly',
  'patientNamed', 'patientTime', 'patientPlace', 'patientKin', 'someoneNamed', 'someoneTime', 'someonePlace', 'someoneKin', 'patientHere', 'patientDied',
];

const NAME_FEATURE = { title: 'titled', initials: 'initials', tag: 'tagName', hidden: 'hiddenName', plain: 'someName' } as const;
const TIME_FEATURE = { day: 'day', birth: 'day', weekday: 'weekday', near: 'near', holiday: 'holiday', month: 'month', soft: 'soft', anniversary: 'anniversary' } as const;
const PLACE_FEATURE = { ward: 'ward', facility: 'facility', site: 'site', town: 'town', county: 'town', code: 'town', soft: undefined } as const;
const RELATIVE_FEATURE = { telling: 'telling', work: 'work', bare: 'bareKin' } as const;

const saturate = (count: number) => (count === 0 ? 0 : count === 1 ? 1 : count === 2 ? 1.5 : 1.8);

/** Cues that bring one patient into the text. */
const INTRODUCE: readonly string[] = ['patient', 'aPatient', 'pt', 'ageSex', 'bed', 'titled', 'arrive', 'act', 'clerking', 'careOf', 'bell'];
/** Cues of somebody, of whom other cues say whether it is a patient. */
const SOMEONE: readonly string[] = ['person', 'occupation', 'myKind', 'kinOf', 'telling', 'thisCase', 'age', 'body', 'said', 'theOne', 'died'];
/** Kinds of details that may stand beside them. */
const BESIDE: readonly (readonly [string, readonly string[]])[] = [
  ['Named', ['initials', 'tagName', 'hiddenName', 'someName']], ['Time', ['day', 'weekday', 'near', 'holiday', 'month', 'anniversary']],
  ['Place', ['ward', 'facility', 'site', 'town']], ['Kin', ['telling', 'work', 'kinOf', 'firmAge', 'looseAge']],
];
const SOMEBODY: readonly string[] = [...INTRODUCE, 'person', 'occupation', 'myKind', 'kinOf', 'bareKin', 'telling', 'titled', 'initials', 'tagName', 'hiddenName', 'someName', 'thisCase', 'age', 'firmAge', 'looseAge', 'died', 'yourCare', 'theOne', 'ward'];
const OTHERS: readonly (readonly [string, string])[] = [['ownKin', 'otherKin'], ['ownDad', 'otherKin'], ['staff', 'otherStaff'], ['doctor', 'otherStaff'], ['career', 'otherCareer'], ['history', 'otherPast'], ['knownPerson', 'otherPast'], ['madeUp', 'otherMade']];
const KNOWN = lazily(() => new Set(KNOWN_PEOPLE.split(/\s*\|\s*/)));

/** A role in care right before a name. */
export const ROLE_BEFORE = /\b(?:porter|colleague|receptionist|secretary|cleaner|caretaker|volunteer|chaplain|technician|domestic|housekeeper|caterer|cook|coordinator|manager|clerk|matron|midwife|paramedic|registrar|professor|lecturer|tutor|mentor|teacher of mine|boss|chief|supervisor|surgeon|consultant|radiographer|radiologist|physio(?:therapist)?|pharmacist|dietitian|phlebotomist|sonographer|orderly|nurse|assistant|physiologist|optometrist|orthotist|audiologist|scientist|anaesthetist|anesthetist|technologist|psychologist|therapist|counsellor|attendant|(?:the )?(?:man|woman) who trained me),? (?:called |named |is |was )?$/i;

/** Where a colleague works, or as what, right after a name. */
export const DEPARTMENT_AFTER = /^(?:(?:,? (?:and|&) (?:Dr |Prof )?[A-Z][\w'-]+){0,3},? (?:in|from|at) (?:pharmacy|theatres?|radiology|pathology|physics|IT|finance|HR|comms|ED|ICU|estates|catering|medical records|prosthetics|biomed|histology|payroll|security|(?:the )?(?:lab|mess|office|canteen|switchboard|kitchen|reception|porters|portering|housekeeping|volunteering office))\b|, our (?:[a-z-]+ ){0,2}(?:assistant|nurse|registrar|porter|cleaner|clerk|secretary|volunteer|manager)\b)/;

const evidence = new WeakMap<SentenceReading, ReadonlyMap<string, number>>();

/** The evidence a sentence holds by itself; kept as long as the sentence is. */
function evidenceIn(sentence: SentenceReading): ReadonlyMap<string, number> {
  const known = evidence.get(sentence);
  if (known) return known;
  const counts = new Map<string, number>();
  const add = (id: string, count: number) => { if (count) counts.set(id, (counts.get(id) ?? 0) + count); };
  for (const [id, count] of sentence.cues) add(id satisfies CueId, count);
  add('settingWord', sentence.setting);
  add('careWord', sentence.care);
  add('workWord', sentence.working);
  const details = detailsOf(sentence);
  let names = 0;
  for (const { kind, odds, text, start, end } of details.people) {
    if (KNOWN().has(fold(text).replace(/^(?:mrs?|ms|miss|dr|sir|dame|king|queen|prince|princess) /, ''))) { add('knownPerson', 1); continue; }
    if (kind === 'plain' && odds < NAME_THRESHOLD) continue;
    names++;
    // "Our porter Mr Achampong" is a colleague by his work, whatever his title.
    const colleague = kind === 'title' && ROLE_BEFORE.test(sentence.plain.slice(Math.max(0, start - 30), start)) || kind === 'plain' && DEPARTMENT_AFTER.test(sentence.plain.slice(end, end + 60));
    add(colleague ? 'doctor' : NAME_FEATURE[kind], 1);
    if (colleague) add('staff', 1);
  }
  if (names > 2) add('manyNames', 1);
  for (const { kind } of details.times) add(TIME_FEATURE[kind], 1);
  for (const { kind } of details.places) { const id = PLACE_FEATURE[kind]; if (id) add(id, 1); }
  for (const { firm } of details.ages) add(firm ? 'firmAge' : 'looseAge', 1);
  for (const { kind } of details.relatives) add(RELATIVE_FEATURE[kind], 1);
  // A patient and a detail in one sentence say more than both apart.
  const patient = INTRODUCE.some((id) => counts.has(id));
  const someone = !patient && SOMEONE.some((id) => counts.has(id));
  if (patient || someone) {
    const who = patient ? 'patient' : 'someone';
    for (const [what, ids] of BESIDE) if (ids.some((id) => counts.has(id))) add(`${who}${what}`, 1);
    if (patient && counts.has('died')) add('patientDied', 1);
    if (patient && counts.has('firstPlural')) add('patientHere', 1);
  }
  evidence.set(sentence, counts);
  return counts;
}

/** The evidence of some sentences together: each kind counts, more of the same counts less and less. */
export function featuresOf(sentences: readonly SentenceReading[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const [id, count] of evidenceIn(sentence)) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  // He or she is whoever was introduced: with a patient nobody introduced, and a nan, a colleague or Marie Curie who was, it is them.
  const third = (counts.get('pronoun') ?? 0) + (counts.get('said') ?? 0);
  if (third && !INTRODUCE.some((id) => counts.has(id))) {
    for (const [id, other] of OTHERS) if (counts.has(id)) counts.set(other, third);
  }
  // "I" and nobody else: the author's own day.
  if (counts.has('firstPlural') && !third && !SOMEBODY.some((id) => counts.has(id))) counts.set('selfOnly', 1);
  if (sentences.some(({ headline }) => headline)) counts.set('headline', 1);
  if (sentences.some(({ link }) => link) && !counts.has('fundraiser')) {
    counts.set('link', 1);
    // A link, and nobody says "I": most likely news.
    if (!counts.has('firstPlural')) counts.set('linkAlone', 1);
  }
  for (const [id, count] of counts) counts.set(id, saturate(count));
  return counts;
}

/** What a word is called in the subject model; the words of a hashtag say what a post is filed under and not whom it is about. */
export function keyOf({ plain }: SentenceReading, { start, word, text }: Token): { readonly key: string; readonly weight: number } {
  return /[#＃]/.test(plain.charAt(start - 1)) ? taggedKey() : subjectKey(word, text);
}

const said = new WeakMap<SentenceReading, number>();

/** What the words of a sentence say one by one; kept as long as the sentence is. */
function wordsOf(sentence: SentenceReading): number {
  let sum = said.get(sentence);
  if (sum === undefined) {
    sum = 0;
    for (const token of sentence.tokens) sum += keyOf(sentence, token).weight;
    said.set(sentence, sum);
  }
  return sum;
}

function oddsOf(sentences: readonly SentenceReading[]): number {
  let odds = BASE;
  for (const [id, value] of featuresOf(sentences)) odds += (WEIGHTS[id] ?? 0) * value;
  let words = 0;
  let count = 0;
  for (const sentence of sentences) {
    words += wordsOf(sentence);
    count += sentence.tokens.length;
  }
  return odds + words / lengthOf(count);
}

const alone = new WeakMap<SentenceReading, number>();
const around = new WeakMap<SentenceReading, { readonly before: SentenceReading | undefined; readonly after: SentenceReading | undefined; readonly odds: number }>();

/** The odds of a sentence apart from the rest of the draft, by itself and with its neighbours: the same while another part of the draft is written. */
function oddsApart(sentences: readonly SentenceReading[], index: number): number {
  const sentence = sentences[index];
  if (!sentence) return (MIX.near + MIX.alone) * BASE;
  const before = sentences[index - 1];
  const after = sentences[index + 1];
  const known = around.get(sentence);
  if (known && known.before === before && known.after === after) return known.odds;
  let own = alone.get(sentence);
  if (own === undefined) alone.set(sentence, (own = oddsOf([sentence])));
  const odds = MIX.near * (before || after ? oddsOf(sentences.slice(Math.max(0, index - 1), index + 2)) : own) + MIX.alone * own;
  around.set(sentence, { before, after, odds });
  return odds;
}

function namesSomebody(sentences: readonly SentenceReading[]): boolean {
  return sentences.some((sentence) => SOMEBODY.some((id) => evidenceIn(sentence).has(id)));
}

/** From these log-odds on the evidence is firm, and from those on it is worth a word. */
const CERTAIN = 0.3;
const LIKELY = -0.5;

/** The grade of some log-odds. */
export function gradeOdds(odds: number): Grade {
  return odds >= CERTAIN ? 'certain' : odds >= LIKELY ? 'likely' : 'no';
}

/** Judges who a draft is about. `starts` are the offsets of its sentences. */
export function subjectsOf(sentences: readonly SentenceReading[], starts: readonly number[]): Subjects {
  const draft = oddsOf(sentences);
  const local = sentences.map((_sentence, index) => MIX.draft * draft + oddsApart(sentences, index));
  // One sentence about a patient makes a draft about a patient, whatever else it says.
  const odds = (draft + (local.length ? local.reduce((most, one) => Math.max(most, one)) : draft)) / 2;
  const oddsAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return local[low] ?? draft;
  };
  // Single words alone make nobody a patient.
  const patient = gradeOdds(odds) === 'likely' && !namesSomebody(sentences) ? 'no' : gradeOdds(odds);
  return { patient, odds, oddsAt };
}
