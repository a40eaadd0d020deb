/** Fits the weights of the cues: how much each kind of evidence speaks for one particular patient. Run by hand: `npx tsx test/eval/train-subject.ts`. */
import { writeFileSync } from 'node:fs';
import { sentenceSpans } from '../../src/engine/tokens.ts';
import { readSentence } from '../../src/engine/sentence.ts';
import { featuresOf, FEATURES } from '../../src/engine/subject.ts';
import { corpus } from './corpora.ts';
import { read } from '../../src/engine/read.ts';
import { foldOf, ourPosts, preferences } from './posts.ts';

/** What a reader would say before seeing any data; the fit may move away from it where the posts say otherwise. */
const PRIOR: Readonly<Record<string, number>> = {
  patient: 1.5, aPatient: 0.6, pt: 1.5, ageSex: 1.2, age: 0.7, bed: 1.5, bell: 1.5, milestone: 0.8, outcome: 0.6, died: 0.8, arrive: 0.7, act: 1, said: 0.5, pronoun: 1.2, they: 0, body: 0.8, kinOf: 0.8, person: 0.5, occupation: 0.5,
  myKind: 0.8, gift: 0.5, clerking: 0.4, thisCase: 0.5, setting: 0.5, careOf: 1, firstPlural: 0.2, blood: 1.5, fundraiser: 0.7, tender: 0.7, anonymous: 0.7, newsworthy: 0.8, only: 0.3,
  doctor: -0.6, staff: -0.5, team: -0.6, meeting: -1.1, meetingTag: -1.1, paper: -0.7, career: -1.3, own: -1.2, ownKin: -1, history: -1, crowd: -0.4, reader: -0.4, newsLink: -1.5, madeUp: -2, helpline: -0.8, plural: -0.4,
  settingWord: 0.4, careWord: 0.3, workWord: -0.2, titled: 1.2, initials: 1.1, tagName: 1.2, hiddenName: 1, someName: 0.1, manyNames: -0.8, ward: 1.2, facility: 0.2, site: 0.2, town: 0, day: 0, weekday: 0.2, near: 0.4, holiday: 0, month: 0, soft: 0.1,
  anniversary: 0.3, firmAge: 0.5, looseAge: 0.7, telling: 0.8, work: 0.4, bareKin: 0.3, otherKin: -1, otherStaff: -0.6, otherCareer: -1.3, theOne: 0.5, ownDad: -0.8, worksInCare: -0.9, selfOnly: -0.8, toColleague: -1.2, otherPast: -1, otherMade: -1, knownPerson: -1.5, greeting: -1.5, yourCare: 0.8, ownJab: -1.5, quoted: -1, headline: -1, link: -0.5, linkAlone: -1,
};

interface Row { readonly id: string; readonly x: number[]; readonly y: 0 | 1; readonly weight: number; readonly fold: number }

const vector = (text: string) => {
  const features = featuresOf(sentenceSpans(text).map(({ start, end }) => readSentence(text.slice(start, end))));
  return FEATURES.map((id) => features.get(id) ?? 0);
};

const hasDetails = (text: string) => {
  const { people, times, ages, places, relatives } = read({ text, platform: 'x', kind: 'post', images: 0 }, preferences);
  return people.some(({ odds }) => odds > -1) || ages.length > 0 || times.some(({ kind }) => kind !== 'soft') || places.some(({ kind }) => kind !== 'soft') || relatives.some(({ kind }) => kind !== 'bare');
};

const rows: Row[] = [];
for (const post of ourPosts()) {
  const privacy = post.labels.filter((label) => label.rule.startsWith('privacy/'));
  const firm = privacy.some((label) => !label.debatable && label.rule !== 'privacy/confirms-patient');
  if (!firm && privacy.length) continue;
  rows.push({ id: post.id, x: vector(post.text), y: firm ? 1 : 0, weight: 1, fold: foldOf(post.id) });
}
const own = rows.length;
for (const name of ['fa_clinician_bio', 'fa_health_mixed', 'fa_health_org', 'fa_science_conf', 'fa_vaccine_all']) {
  const samples = corpus(name) ?? [];
  const step = Math.max(1, Math.floor(samples.length / 2000));
  for (let at = 0; at < samples.length; at += step) {
    const sample = samples[at];
    // A post without any detail cannot raise an alarm and teaches nothing.
    if (sample && hasDetails(sample.text)) rows.push({ id: `${name}:${sample.id}`, x: vector(sample.text), y: 0, weight: 0.1, fold: at % 5 });
  }
}
console.log(`${own} own posts, ${rows.length - own} public posts`);

/** Logistic regression by gradient descent with an L2 penalty; cues for a patient may not turn negative nor the other way round. */
function fit(train: readonly Row[], strength: number): number[] {
  const n = FEATURES.length;
  const prior = FEATURES.map((id) => PRIOR[id] ?? 0);
  const weights = [...prior, -2];
  const speed = new Array<number>(n + 1).fill(0);
  const total = train.reduce((sum, row) => sum + row.weight, 0);
  for (let step = 0; step < 500; step++) {
    const gradient = new Array<number>(n + 1).fill(0);
    for (const { x, y, weight } of train) {
      let z = weights[n] ?? 0;
      for (let i = 0; i < n; i++) z += (weights[i] ?? 0) * (x[i] ?? 0);
      const error = weight * (1 / (1 + Math.exp(-z)) - y);
      for (let i = 0; i < n; i++) gradient[i]! += error * (x[i] ?? 0);
      gradient[n]! += error;
    }
    for (let i = 0; i <= n; i++) {
      const slope = (gradient[i] ?? 0) / total + (i < n ? strength * ((weights[i] ?? 0) - (prior[i] ?? 0)) : 0);
      speed[i] = 0.9 * (speed[i] ?? 0) - 0.3 * slope;
      weights[i]! += speed[i] ?? 0;
    }
  }
  return weights;
}

const scoreOf = (weights: readonly number[], row: Row) => row.x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), weights[FEATURES.length] ?? 0);

for (const strength of [0.06, 0.15]) {
  const scored: { row: Row; z: number }[] = [];
  for (let fold = 0; fold < 5; fold++) {
    const weights = fit(rows.filter((row) => row.fold !== fold), strength);
    for (const row of rows.filter((one) => one.fold === fold)) scored.push({ row, z: scoreOf(weights, row) });
  }
  const ours = scored.filter(({ row }) => row.weight === 1);
  const pos = ours.filter(({ row }) => row.y === 1), neg = ours.filter(({ row }) => row.y === 0);
  let wins = 0;
  for (const p of pos) for (const q of neg) wins += p.z > q.z ? 1 : p.z === q.z ? 0.5 : 0;
  const at = (z: number) => `${z}: ${pos.filter((p) => p.z >= z).length}/${pos.length} vs ${neg.filter((p) => p.z >= z).length}/${neg.length}, public ${scored.filter(({ row, z: s }) => row.weight !== 1 && s >= z).length}`;
  console.log(strength, 'AUC', (wins / pos.length / neg.length).toFixed(3), [-2, -1.5, -1, -0.5, 0, 0.5, 1].map(at).join(' | '));
  if (process.argv[2] === String(strength)) {
    for (const { row, z } of ours.filter(({ row, z }) => (row.y === 1) !== z > -0.5).sort((a, b) => a.z - b.z)) console.log('   ', row.y, row.id, z.toFixed(2));
  }
}
const strength = Number(process.argv[2] ?? 0.003);
const weights = fit(rows, strength);
if (process.argv.includes('--write')) {
  const lines = FEATURES.map((id, i) => `  ${/^[a-z]\w*$/i.test(id) ? id : `'${id}'`}: ${(weights[i] ?? 0).toFixed(2)},`);
  writeFileSync(new URL('../../src/words/weights.ts', import.meta.url), `/**\n * How much each kind of evidence (see cues.ts) speaks for one particular patient, in log-odds. Fitted by test/eval/train-subject.ts on our own\n * labelled posts and on public posts as negatives; written here so that a person can read and argue with it.\n */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n\n/** The log-odds of a text without any evidence. */\nexport const BASE = ${(weights[FEATURES.length] ?? 0).toFixed(2)};\n`);
}
