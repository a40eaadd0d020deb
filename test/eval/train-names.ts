/**
 * Fits the weights of the name reader on openly licensed tweet corpora (Broad Twitter Corpus, WNUT-16 and -17), five-fold
 * cross-validated first. Run by hand: `npx tsx test/eval/train-names.ts [--write]`. Only weights leave it, no text.
 */
import { writeFileSync } from 'node:fs';
import { nameFeatures } from '../../src/engine/people.ts';
import { readSentence } from '../../src/engine/sentence.ts';
import { sentenceSpans } from '../../src/engine/tokens.ts';
import { corpus, type Sample } from './corpora.ts';

const samples = corpus('ner_tweets');
if (!samples) throw new Error('The tweet corpora are not on this machine.');

interface Word { readonly start: number; readonly end: number; readonly features: readonly string[]; readonly y: 0 | 1 }
interface Tweet { readonly sample: Sample; readonly words: readonly Word[] }

const handleAt = (text: string, start: number) => text[start] === '@' || text[start - 1] === '@';
const tweets: Tweet[] = samples.map((sample) => {
  const gold = (sample.spans ?? []).filter((span) => span.label === 'PER' && !span.handle);
  const words = sentenceSpans(sample.text).flatMap(({ start, end }) => nameFeatures(readSentence(sample.text.slice(start, end))).map(({ token, features }) => {
    const span = { start: start + token.start, end: start + token.stem };
    return { ...span, features, y: (gold.some((one) => one.start < span.end && span.start < one.end) ? 1 : 0) as 0 | 1 };
  }));
  return { sample, words: words.filter(({ start }) => !handleAt(sample.text, start)) };
});

/** AdaGrad logistic regression with L1 and L2 shrinkage. */
function fit(train: readonly Tweet[], l1: number, l2: number, epochs = 14): { weights: Map<string, number>; base: number } {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { words } of train) for (const { features } of words) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  let base = -2;
  let baseSquare = 1;
  const all = train.flatMap(({ words }) => words).map((word) => ({ y: word.y, features: word.features.filter((feature) => (counts.get(feature) ?? 0) >= 3) }));
  let seed = 7;
  const random = () => ((seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = all.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); [all[i], all[j]] = [all[j]!, all[i]!]; }
    for (const { features, y } of all) {
      let z = base;
      for (const feature of features) z += weights.get(feature) ?? 0;
      const error = 1 / (1 + Math.exp(-z)) - y;
      baseSquare += error * error;
      base -= (0.3 * error) / Math.sqrt(baseSquare);
      for (const feature of features) {
        const w = weights.get(feature) ?? 0;
        const slope = error + l2 * w;
        const square = (squares.get(feature) ?? 1) + slope * slope;
        squares.set(feature, square);
        const rate = 0.3 / Math.sqrt(square);
        let next = w - rate * slope;
        const shrink = rate * l1;
        next = next > shrink ? next - shrink : next < -shrink ? next + shrink : 0;
        weights.set(feature, next);
      }
    }
  }
  return { weights, base };
}

function evaluate(parts: readonly { tweets: readonly Tweet[]; weights: Map<string, number>; base: number }[]): void {
  for (const threshold of [-1, -0.7, -0.4, -0.2, 0, 0.3, 0.6]) {
    let hit = 0, of = 0, right = 0, said = 0;
    for (const { tweets: some, weights, base } of parts) {
      for (const { sample, words } of some) {
        const gold = (sample.spans ?? []).filter((span) => span.label === 'PER');
        const found: { start: number; end: number }[] = [];
        for (const word of words) {
          let z = base;
          for (const feature of word.features) z += weights.get(feature) ?? 0;
          const before = found.at(-1);
          const joined = before && /^[ .'-]{1,2}$/.test(sample.text.slice(before.end, word.start));
          if (z < (joined ? threshold - 0.7 : threshold)) continue;
          if (joined) before.end = word.end;
          else found.push({ start: word.start, end: word.end });
        }
        for (const span of gold) {
          if (span.handle) continue;
          of++;
          if (found.some((one) => one.start < span.end && span.start < one.end)) hit++;
        }
        for (const one of found) {
          const touching = gold.filter((span) => one.start < span.end && span.start < one.end);
          if (touching.length && touching.every((span) => span.handle)) continue;
          said++;
          if (touching.length) right++;
        }
      }
    }
    console.log(`  threshold ${threshold}: recall ${((100 * hit) / of).toFixed(1)} precision ${((100 * right) / said).toFixed(1)}`);
  }
}

const [l1, l2] = [Number(process.env['L1'] ?? 0.0003), Number(process.env['L2'] ?? 0.0003)];
const parts = Array.from({ length: 5 }, (_, fold) => {
  const { weights, base } = fit(tweets.filter((_tweet, i) => i % 5 !== fold), l1, l2);
  process.stderr.write(`fold ${fold}: ${[...weights.values()].filter((w) => Math.abs(w) > 0.05).length} weights\n`);
  return { tweets: tweets.filter((_tweet, i) => i % 5 === fold), weights, base };
});
console.log('five-fold cross-validation on the tweets');
evaluate(parts);

if (process.argv.includes('--write')) {
  const { weights, base } = fit(tweets, l1, l2);
  const kept = [...weights].filter(([, w]) => Math.abs(w) >= 0.45).sort(([a], [b]) => (a < b ? -1 : 1));
  const packed = kept.map(([feature, w]) => `${feature} ${Math.round(w * 10)}`).join('|');
  writeFileSync(new URL('../../src/words/name-weights.ts', import.meta.url), `import { lazily } from './packed.ts';\n\n/**\n * ${kept.length} weights of the name reader, in tenths of log-odds. Fitted by test/eval/train-names.ts on the Broad Twitter Corpus and WNUT-17 (CC BY 4.0)\n * and WNUT-16; only weights are kept, no text.\n */\nconst PACKED =\n  ${JSON.stringify(packed)};\n\n/** The weight of each feature, unpacked when first asked. */\nexport const nameWeights = lazily(() => new Map(PACKED.split('|').map((entry) => {\n  const at = entry.lastIndexOf(' ');\n  return [entry.slice(0, at), Number(entry.slice(at + 1)) / 10] as const;\n})));\n\n/** The log-odds of a word without any evidence. */\nexport const NAME_BASE = ${base.toFixed(2)};\n`);
  console.log(`${kept.length} weights, ${(packed.length / 1024).toFixed(0)} KiB`);
}
