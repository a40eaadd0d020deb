/** The fit of train-subject.ts: who a draft is about and which of its details are a patient's, together. */
import type { Family } from '../../src/engine/evidence.ts';
import { FEATURES, MIX } from '../../src/engine/subject.ts';
import { FAMILIES, type Row, type Sparse } from './subject-rows.ts';

/** What is fitted. */
export interface Model {
  readonly base: number;
  readonly evidence: Float64Array;
  /** Of each word of the vocabulary, its direction included. */
  readonly word: Float64Array;
  readonly share: Readonly<Record<Family, number>>;
  readonly own: { readonly for: number; readonly against: number };
  readonly kind: ReadonlyMap<string, number>;
  readonly beside: ReadonlyMap<string, number>;
}

/** What is known before the fit. */
export interface Start {
  readonly evidence: Readonly<Record<string, number>>;
  readonly kind: Readonly<Record<string, number>>;
  /** A vector for each word of the vocabulary, one after the other; zeros where it has none. */
  readonly space: Float32Array;
  readonly dimensions: number;
  readonly beside: readonly string[];
}

// How strongly each group of weights is held back, how large a step along the vectors is, and how much a detail counts beside a draft: chosen by the figures that train-subject.ts prints.
const HOLD = { evidence: 3, word: 8, direction: 8, share: 3, own: 3, kind: 1, beside: 4 };
const SIZE = 3;
const STEPS = 250;
const DETAIL = 0.25;

const logistic = (odds: number) => 1 / (1 + Math.exp(-odds));

function dot({ at, value }: Sparse, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += weights[at[i]!]! * value[i]!;
  return sum;
}

function add({ at, value }: Sparse, times: number, to: Float64Array): void {
  if (times) for (let i = 0; i < at.length; i++) to[at[i]!]! += value[i]! * times;
}

interface Judged { readonly draft: number; readonly local: Float64Array; readonly best: number }

function judge({ draft, near, alone }: Row, weights: Float64Array, base: number): Judged {
  const whole = base + dot(draft, weights);
  const local = Float64Array.from(near, (one, at) => MIX.draft * whole + MIX.near * (base + dot(one, weights)) + MIX.alone * (base + dot(alone[at]!, weights)));
  let best = 0;
  local.forEach((odds, at) => { if (odds > local[best]!) best = at; });
  return { draft: whole, local, best };
}

/** The odds of a draft and of its details by a model, as the engine reckons them. */
export function oddsBy(model: Model, row: Row): { readonly draft: number; readonly details: readonly number[] } {
  const weights = new Float64Array(model.evidence.length + model.word.length);
  weights.set(model.evidence);
  weights.set(model.word, model.evidence.length);
  const { draft, local, best } = judge(row, weights, model.base);
  return {
    draft: (draft + local[best]!) / 2,
    details: row.details.map(({ sentence, family, kind, own, beside }) => {
      let odds = model.share[family] * local[sentence]! + (own > 0 ? model.own.for : model.own.against) * own + (model.kind.get(kind) ?? 0);
      for (const word of beside) odds += model.beside.get(word) ?? 0;
      return odds;
    }),
  };
}

/** Logistic regression of drafts and details, every group of weights drawn towards what was thought before (Adam, whole batches). */
export function fit(rows: readonly Row[], { evidence, kind, space, dimensions, beside }: Start, progress: (done: number) => void): Model {
  const size = space.length / dimensions;
  const kinds = Object.keys(kind);
  const kindAt = new Map(kinds.map((id, at) => [id, at]));
  const besideAt = new Map(beside.map((word, at) => [word, at]));
  const group = (prior: readonly number[] | Float64Array, hold: number) => ({
    x: Float64Array.from(prior), prior: Float64Array.from(prior), hold, slope: new Float64Array(prior.length), first: new Float64Array(prior.length), second: new Float64Array(prior.length),
  });
  const groups = {
    evidence: group(FEATURES.map((id) => evidence[id] ?? 0), HOLD.evidence), word: group(new Float64Array(size), HOLD.word), direction: group(new Float64Array(dimensions), HOLD.direction),
    base: group([-1.5], 0), share: group(FAMILIES.map(() => 0.7), HOLD.share), own: group([0.32, 0.6], HOLD.own), kind: group(kinds.map((id) => kind[id] ?? 0), HOLD.kind), beside: group(new Float64Array(beside.length), HOLD.beside),
  };
  const details = rows.map((row) => row.details.map((detail) => ({
    ...detail, family: FAMILIES.indexOf(detail.family), kind: kindAt.get(detail.kind) ?? -1, beside: detail.beside.flatMap((word) => besideAt.get(word) ?? []),
  })));
  const weights = new Float64Array(FEATURES.length + size);
  const slope = new Float64Array(weights.length);
  const wordsBy = () => {
    const { x: along } = groups.direction;
    weights.set(groups.evidence.x);
    for (let word = 0; word < size; word++) {
      let sum = groups.word.x[word]!;
      for (let i = 0; i < dimensions; i++) sum += SIZE * along[i]! * space[word * dimensions + i]!;
      weights[FEATURES.length + word] = sum;
    }
  };
  for (let step = 1; step <= STEPS; step++) {
    for (const one of Object.values(groups)) one.slope.fill(0);
    slope.fill(0);
    wordsBy();
    const base = groups.base.x[0]!;
    rows.forEach((row, index) => {
      const { draft, local, best } = judge(row, weights, base);
      const local_ = new Float64Array(local.length);
      let draft_ = 0;
      if (row.y !== undefined) {
        const error = row.weight * (logistic((draft + local[best]!) / 2) - row.y);
        draft_ += error / 2;
        local_[best]! += error / 2;
      }
      for (const { sentence, family, kind: which, own, beside: words, y } of details[index]!) {
        let odds = groups.share.x[family]! * local[sentence]! + (own > 0 ? groups.own.x[0]! : groups.own.x[1]!) * own + (groups.kind.x[which] ?? 0);
        for (const word of words) odds += groups.beside.x[word]!;
        const error = DETAIL * row.weight * (logistic(odds) - y);
        local_[sentence]! += error * groups.share.x[family]!;
        groups.share.slope[family]! += error * local[sentence]!;
        groups.own.slope[own > 0 ? 0 : 1]! += error * own;
        if (which >= 0) groups.kind.slope[which]! += error;
        for (const word of words) groups.beside.slope[word]! += error;
      }
      let sum = 0;
      local_.forEach((error, at) => {
        if (!error) return;
        sum += error;
        add(row.near[at]!, MIX.near * error, slope);
        add(row.alone[at]!, MIX.alone * error, slope);
      });
      draft_ += MIX.draft * sum;
      add(row.draft, draft_, slope);
      groups.base.slope[0]! += draft_ + (MIX.near + MIX.alone) * sum;
    });
    groups.evidence.slope.set(slope.subarray(0, FEATURES.length));
    groups.word.slope.set(slope.subarray(FEATURES.length));
    for (let word = 0; word < size; word++) {
      const by = SIZE * slope[FEATURES.length + word]!;
      if (by) for (let i = 0; i < dimensions; i++) groups.direction.slope[i]! += by * space[word * dimensions + i]!;
    }
    const rate = step < STEPS * 0.7 ? 0.05 : 0.015;
    for (const { x, prior, hold, slope: gradients, first, second } of Object.values(groups)) {
      for (let i = 0; i < x.length; i++) {
        const gradient = gradients[i]! + hold * (x[i]! - prior[i]!);
        first[i] = 0.9 * first[i]! + 0.1 * gradient;
        second[i] = 0.999 * second[i]! + 0.001 * gradient * gradient;
        x[i]! -= (rate * (first[i]! / (1 - 0.9 ** step))) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-6);
      }
    }
    progress(step / STEPS);
  }
  wordsBy();
  const [ownFor, ownAgainst] = groups.own.x;
  return {
    base: groups.base.x[0]!, evidence: groups.evidence.x, word: weights.slice(FEATURES.length),
    share: Object.fromEntries(FAMILIES.map((family, at) => [family, groups.share.x[at]!])) as Record<Family, number>,
    own: { for: ownFor!, against: ownAgainst! }, kind: new Map(kinds.map((id, at) => [id, groups.kind.x[at]!])), beside: new Map(beside.map((word, at) => [word, groups.beside.x[at]!])),
  };
}
