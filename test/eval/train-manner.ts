/**
 * Fits the model of conduct: how much each word, pair of words and sign of shape speaks for what the rules in KINDS look for. Run by hand:
 *
 *   npx tsx test/eval/train-manner.ts [--write]
 *
 * Each rule is asked sentence by sentence; its word lists are one more witness, whose worth is fitted on the sets nobody wrote lists on (FRESH), with
 * odds from models that had not seen the set. Prints what each fit finds in the fresh set it left out, beside the lists alone; `--write` then fits on
 * all and writes src/words/packed-manner.ts. Sets called `held` are never read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from '../../src/engine/check.ts';
import { keyOf, MANNER_STEP, placeOf, rootOf, SHARE, signsOfDraft, traitsOf } from '../../src/engine/manner.ts';
import { loadTagger } from '../../src/engine/nlp.ts';
import { read, type Reading } from '../../src/engine/read.ts';
import type { Finding, Span } from '../../src/engine/types.ts';
import { rules } from '../../src/rules/index.ts';
import { byModelAlone, byPatternsAlone, HEARD, overruledBelow } from '../../src/rules/manner.ts';
import { readPage } from '../page.ts';
import { quoted } from '../../tools/words/pack.mjs';
import { draftOf, ourPosts, preferences, SETS, type Label, type Post } from './posts.ts';
import { score, touches } from './score.ts';

/** The rules it helps, and from which log-odds on: where it finds more than the lists with about as many wrong findings, or fewer. */
const FROM: Readonly<Record<string, number>> = {
  'conduct/boundary': -0.3, 'conduct/conflict-of-interest': -0.75, 'conduct/speaks-for-institution': 0.4, 'evidence/overclaim': -0.2, 'privacy/confirms-patient': 0.1,
  'conduct/unkind': -0.4, 'conduct/personal-advice': -0.1, 'credit/missing-credit': -0.5, 'evidence/embargo': -0.4,
};
const KINDS = Object.keys(FROM);
/** Sets no list was written on, the ones left out together in a group. */
const FRESH: readonly (readonly string[])[] = [['posts-t', 'posts-u'], ['posts-v', 'posts-w'], ['posts-z', 'posts-za'], ['posts-zb', 'posts-zc', 'posts-zd'], ['posts-x', 'posts-y']];
/** How much a sentence of a fresh set counts beside one the lists were written on. */
const FRESH_COUNTS = 2;
/** And a case of a rule's page: short, plain and chosen with care. */
const PAGES_COUNT = 2;
/** How strongly weights are held near nothing, while choosing traits and afterwards. */
const HOLD = { first: 0.7, then: 0.5 };
/** Traits kept: those whose weight and frequency make them matter most. */
const KEPT = 2480;
/** A trait must stand in so many sentences. */
const OFTEN = 3;

await loadTagger();
const K = KINDS.length;
const PAGES = 'pages';

// ---- rows ---------------------------------------------------------------------------------------------------------------

interface Row { readonly post: Post; readonly set: string; readonly span: Span; readonly keys: Int32Array; readonly shares: Float32Array; /** 1, 0, or NaN where it counts neither way. */ readonly y: Float32Array; readonly pattern: Uint8Array }
const rows: Row[] = [];
const rowsOf = new Map<Post, Row[]>();
const readings = new Map<Post, Reading>();
const setOf = new Map<Post, string>();
const byLists = new Map<Post, Finding[]>();
const lists = rules.filter(({ id }) => KINDS.includes(id)).map((rule) => ({ ...rule, check: byPatternsAlone.get(rule.id) ?? rule.check }));
const touching = (a: Span, b: Span | undefined) => !b || (a.start < b.end && b.start < a.end);

/** The cases of all rules' pages, and the drafts their fixes leave: of a rule whose page it is not, a case says that it is silent where its lists are. */
function pagePosts(): Post[] {
  return rules.flatMap(({ id }) => readPage(readFileSync(new URL(`../../src/rules/${id}.md`, import.meta.url), 'utf8')).cases.filter(({ section }) => section !== 'Known misses').flatMap(({ draft, marks: spans, section, line, after }) => {
    const post = { ...draft, hasImage: draft.images > 0, absent: [] };
    const labels = section === 'Pass' ? [] : spans.length ? spans.map(({ start, end }) => ({ rule: id, span: draft.text.slice(start, end) })) : [{ rule: id, span: '' }];
    return [{ ...post, id: `${id} ${line}`, tags: [id], labels }, ...after.map((text, at) => ({ ...post, text, id: `${id} ${line} after ${at}`, tags: [], labels: [] }))];
  }));
}
for (const set of [PAGES, ...SETS]) {
  if (set.startsWith('held')) continue;
  for (const post of set === PAGES ? pagePosts() : ourPosts(set as (typeof SETS)[number])) {
    const reading = read(draftOf(post), preferences);
    const { sentences } = reading;
    const found = check(draftOf(post), lists, preferences);
    byLists.set(post, found);
    setOf.set(post, set);
    readings.set(post, reading);
    const traits = sentences.map(({ reading: sentence }) => traitsOf(sentence));
    const count = sentences.reduce((sum, { reading: { tokens } }) => sum + tokens.length, 0);
    const around: [number, number][] = [
      ...[...new Set(traits.flatMap(({ words }) => words))].map((word): [number, number] => [keyOf('d', word), SHARE.draft / rootOf(count)]),
      ...signsOfDraft(reading).map((sign): [number, number] => [keyOf('s', sign), SHARE.signs]),
    ];
    rowsOf.set(post, sentences.map((sentence, at) => {
      const { words, pairs, signs } = traits[at]!;
      const root = rootOf(sentence.reading.tokens.length);
      const all = [
        ...around, ...words.map((word): [number, number] => [keyOf('w', word), SHARE.words / root]), ...pairs.map((pair): [number, number] => [keyOf('p', pair), SHARE.pairs / root]),
        ...[...signs, ...placeOf(at, sentences.length)].map((sign): [number, number] => [keyOf('s', sign), SHARE.signs]),
      ];
      const y = Float32Array.from(KINDS, (kind) => {
        if (set === PAGES && !post.tags.includes(kind)) return found.some(({ rule }) => rule === kind) ? NaN : 0;
        const own = post.labels.filter((label) => label.rule === kind);
        const here = own.filter((label) => label.span && touches(post.text, label, asFinding(sentence)));
        return here.some(firm) ? 1 : here.length || own.some(({ span }) => !span) ? NaN : 0;
      });
      const pattern = Uint8Array.from(KINDS, (kind) => (found.some((one) => one.rule === kind && touching(sentence, one.span)) ? 1 : 0));
      const row: Row = { post, set, span: { start: sentence.start, end: sentence.end }, keys: Int32Array.from(all, ([key]) => key), shares: Float32Array.from(all, ([, share]) => share), y, pattern };
      rows.push(row);
      return row;
    }));
  }
}
function firm(label: Label): boolean { return !label.debatable; }
function asFinding({ start, end }: Span): Finding { return { rule: '', severity: 'hint', message: '', span: { start, end } }; }
const fresh = FRESH.flat();
console.log(`${rowsOf.size} posts, ${rows.length} sentences`);

// ---- fitting ------------------------------------------------------------------------------------------------------------

interface Model { readonly place: ReadonlyMap<number, number>; readonly weights: Float64Array; readonly base: Float64Array }

function sumsOf({ place, weights, base }: Model, { keys, shares }: Row): Float64Array {
  const sums = Float64Array.from(base);
  for (let i = 0; i < keys.length; i++) {
    const at = place.get(keys[i]!);
    if (at !== undefined) for (let k = 0; k < K; k++) sums[k]! += shares[i]! * weights[at * K + k]!;
  }
  return sums;
}

/** Logistic regression of every kind at once, weights held near nothing (L-BFGS). */
function fit(train: readonly Row[], traits: readonly number[], hold: number, rounds: number): Model {
  const place = new Map(traits.map((key, at) => [key, at]));
  const size = traits.length * K;
  const data = train.map((row) => {
    const at: number[] = [];
    const share: number[] = [];
    row.keys.forEach((key, i) => { const to = place.get(key); if (to !== undefined) { at.push(to * K); share.push(row.shares[i]!); } });
    return { at: Int32Array.from(at), share: Float32Array.from(share), y: row.y, counts: fresh.includes(row.set) ? FRESH_COUNTS : row.set === PAGES ? PAGES_COUNT : 1 };
  });
  const sums = new Float64Array(K);
  const slopeOf = (x: Float64Array, slope: Float64Array): number => {
    let loss = 0;
    for (let i = 0; i < size; i++) { slope[i] = hold * x[i]!; loss += 0.5 * hold * x[i]! * x[i]!; }
    for (let k = 0; k < K; k++) slope[size + k] = 0;
    for (const { at, share, y, counts } of data) {
      for (let k = 0; k < K; k++) sums[k] = x[size + k]!;
      for (let i = 0; i < at.length; i++) { const from = at[i]!; const by = share[i]!; for (let k = 0; k < K; k++) sums[k]! += by * x[from + k]!; }
      for (let k = 0; k < K; k++) {
        const z = sums[k]!;
        const want = y[k]!;
        if (Number.isNaN(want)) { sums[k] = 0; continue; }
        loss += counts * (z > 0 ? z + Math.log1p(Math.exp(-z)) - want * z : Math.log1p(Math.exp(z)) - want * z);
        slope[size + k]! += sums[k] = counts * (1 / (1 + Math.exp(-z)) - want);
      }
      for (let i = 0; i < at.length; i++) { const from = at[i]!; const by = share[i]!; for (let k = 0; k < K; k++) slope[from + k]! += by * sums[k]!; }
    }
    return loss;
  };
  const start = new Float64Array(size + K);
  start.fill(-4, size);
  const x = descend(start, slopeOf, rounds);
  return { place, weights: x.subarray(0, size), base: x.slice(size) };
}

/** Limited-memory BFGS with halving steps. */
function descend(start: Float64Array, slopeOf: (x: Float64Array, slope: Float64Array) => number, rounds: number): Float64Array {
  const dot = (a: Float64Array, b: Float64Array) => { let sum = 0; for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!; return sum; };
  let x = start;
  let slope = new Float64Array(x.length);
  let loss = slopeOf(x, slope);
  const past: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = Float64Array.from(slope);
    const alphas: number[] = [];
    for (const { s, y, rho } of [...past].reverse()) {
      const alpha = rho * dot(s, way);
      alphas.unshift(alpha);
      for (let i = 0; i < way.length; i++) way[i]! -= alpha * y[i]!;
    }
    const last = past.at(-1);
    const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1 / Math.sqrt(dot(slope, slope));
    for (let i = 0; i < way.length; i++) way[i]! *= scale;
    past.forEach(({ s, y, rho }, at) => {
      const beta = rho * dot(y, way);
      for (let i = 0; i < way.length; i++) way[i]! += s[i]! * (alphas[at]! - beta);
    });
    const fall = dot(slope, way);
    let step = 1;
    let next = x;
    let nextSlope = slope;
    let nextLoss = Infinity;
    for (let tries = 0; tries < 20; tries++, step /= 2) {
      next = new Float64Array(x.length);
      for (let i = 0; i < x.length; i++) next[i] = x[i]! - step * way[i]!;
      nextSlope = new Float64Array(x.length);
      nextLoss = slopeOf(next, nextSlope);
      if (nextLoss <= loss - 1e-4 * step * fall) break;
    }
    if (!(nextLoss < loss)) break;
    const s = next.map((value, i) => value - x[i]!);
    const y = nextSlope.map((value, i) => value - slope[i]!);
    const sy = dot(s, y);
    if (sy > 1e-10) past.push({ s, y, rho: 1 / sy });
    if (past.length > 6) past.shift();
    const done = loss - nextLoss < 1e-6 * loss;
    [x, slope, loss] = [next, nextSlope, nextLoss];
    if (done) break;
  }
  return x;
}

/** Fits, keeps the traits that matter, and fits those again. */
function modelOf(train: readonly Row[]): Model {
  const often = new Map<number, { count: number; size: number }>();
  for (const row of train) row.keys.forEach((key, i) => { const one = often.get(key) ?? { count: 0, size: 0 }; one.count++; one.size += row.shares[i]! ** 2; often.set(key, one); });
  const traits = [...often].filter(([, { count }]) => count >= OFTEN).map(([key]) => key);
  const first = fit(train, traits, HOLD.first, 35);
  const worth = (key: number) => {
    const at = first.place.get(key)!;
    let most = 0;
    for (let k = 0; k < K; k++) most = Math.max(most, Math.abs(first.weights[at * K + k]!));
    return most * Math.sqrt(often.get(key)!.size);
  };
  const kept = traits.map((key) => [key, worth(key)] as const).sort((a, b) => b[1] - a[1]).slice(0, KEPT).map(([key]) => key).sort((a, b) => a - b);
  return fit(train, kept, HOLD.then, 70);
}

/** How the odds of the model, and a mark of the lists, add up for one kind: what to multiply the odds by, what a mark is worth, and where to start. */
interface Sum { readonly times: number; readonly mark: number; readonly base: number }
function sumFor(k: number, scored: readonly { readonly row: Row; readonly sums: Float64Array }[]): Sum {
  const used = scored.filter(({ row }) => !Number.isNaN(row.y[k]!));
  const x = descend(Float64Array.of(1, 2, 0), ([times, mark, base], slope) => {
    let loss = 0.5 * 0.5 * (mark! * mark!);
    slope.fill(0);
    slope[1] = 0.5 * mark!;
    for (const { row, sums } of used) {
      const z = times! * sums[k]! + mark! * row.pattern[k]! + base!;
      const want = row.y[k]!;
      loss += Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - want * z;
      const error = 1 / (1 + Math.exp(-z)) - want;
      slope[0]! += error * sums[k]!;
      slope[1]! += error * row.pattern[k]!;
      slope[2]! += error;
    }
    return loss;
  }, 200);
  return { times: x[0]!, mark: x[1]!, base: x[2]! };
}

/** What is written: weights in whole steps. */
const steps = (weight: number) => Math.max(-13, Math.min(13, Math.round(weight / MANNER_STEP)));
function rounded({ place, weights, base }: Model, sums: readonly Sum[]): Model {
  return { place, weights: weights.map((weight, i) => steps(weight * sums[i % K]!.times) * MANNER_STEP), base: base.map((one, k) => one * sums[k]!.times + sums[k]!.base - FROM[KINDS[k]!]!) };
}

// ---- judging ------------------------------------------------------------------------------------------------------------

/** Findings as src/rules/manner.ts makes them, from given odds. */
function findingsFrom(post: Post, k: number, odds: readonly number[], mark: number, heard: number): Finding[] {
  const own = rowsOf.get(post)!;
  const kept = byLists.get(post)!.filter(({ rule, span }) => {
    if (rule !== KINDS[k]) return false;
    const there = odds.filter((_, at) => touching(own[at]!.span, span));
    return !there.length || Math.max(...there) + mark >= heard + overruledBelow(rule) - HEARD;
  });
  const found = [...kept];
  let run: { start: number; end: number } | undefined;
  for (let at = 0; at <= own.length; at++) {
    const row = own[at];
    if (row && odds[at]! >= heard && !kept.some(({ span }) => touching(row.span, span))) run = { start: run?.start ?? row.span.start, end: row.span.end };
    else if (run) { if (byModelAlone.get(KINDS[k]!)?.(readings.get(post)!, run)) found.push({ ...asFinding(run), rule: KINDS[k]! }); run = undefined; }
  }
  return found;
}

const freshPosts = [...rowsOf.keys()].filter((post) => fresh.includes(setOf.get(post)!));
const oddsOf = new Map<Row, Float64Array>();
const models = FRESH.map((group) => {
  const model = modelOf(rows.filter(({ set }) => !group.includes(set)));
  for (const row of rows) if (group.includes(row.set)) oddsOf.set(row, sumsOf(model, row));
  return model;
});
const scoredIn = (sets: readonly string[]) => rows.filter(({ set }) => sets.includes(set)).map((row) => ({ row, sums: oddsOf.get(row)! }));

const final = new Map<Row, Float64Array>();
const marks = new Map<string, readonly Sum[]>();
FRESH.forEach((group, at) => {
  const sums = KINDS.map((_, k) => sumFor(k, scoredIn(fresh.filter((set) => !group.includes(set)))));
  for (const set of group) marks.set(set, sums);
  const model = rounded(models[at]!, sums);
  for (const { row } of scoredIn(group)) final.set(row, sumsOf(model, row));
});
const percent = ({ hit, of }: { hit: number; of: number }) => `${((100 * hit) / Math.max(1, of)).toFixed(0)} % (${hit}/${of})`;
const wrong = ({ hit, of }: { hit: number; of: number }) => of - hit;
for (const [name, posts] of [['all fresh sets', freshPosts], ['the rule by rule ones', freshPosts.filter((post) => FRESH.slice(0, 4).flat().includes(setOf.get(post)!))], ['the mixed ones', freshPosts.filter((post) => FRESH[4]!.includes(setOf.get(post)!))]] as const) {
  console.log(`\n${name} (${posts.length} posts): lists alone, then with the model, recall and wrong findings`);
  const before = score(posts, (post) => byLists.get(post)!);
  const at = (heard: number) => score(posts, (post) => KINDS.flatMap((_, k) => findingsFrom(post, k, rowsOf.get(post)!.map((row) => final.get(row)![k]!), marks.get(setOf.get(post)!)![k]!.mark, heard)));
  const after = [-0.5, -0.25, HEARD, 0.25, 0.5].map((heard) => ({ heard, result: at(heard) }));
  const totals = [0, ...after.map(() => 0)];
  for (const kind of KINDS) {
    const none = { recall: { hit: 0, of: 0 }, precision: { hit: 0, of: 0 } };
    const one = before.rules.get(kind) ?? none;
    totals[0]! += wrong(one.precision);
    console.log(`  ${kind.padEnd(32)} ${percent(one.recall).padEnd(14)}${String(wrong(one.precision)).padEnd(4)}${after.map(({ heard, result }, i) => {
      const { recall, precision } = result.rules.get(kind) ?? none;
      totals[i + 1]! += wrong(precision);
      return ` | ${heard}: ${percent(recall).padEnd(14)}${String(wrong(precision)).padEnd(3)}`;
    }).join('')}`);
  }
  console.log(`  wrong findings, on 420 posts: ${totals.map((total) => ((total * 420) / posts.length).toFixed(0)).join(', ')}`);
}

// ---- writing ------------------------------------------------------------------------------------------------------------

if (process.argv.includes('--write')) {
  const sums = KINDS.map((_, k) => sumFor(k, scoredIn(fresh)));
  const { place, weights, base } = rounded(modelOf(rows), sums);
  const rowsKept = [...place].filter(([, at]) => weights.subarray(at * K, at * K + K).some((weight) => weight !== 0)).sort(([a], [b]) => a - b);
  let keys = '';
  let last = 0;
  for (const [key] of rowsKept) {
    const by = key - last;
    last = key;
    // src/engine/manner.ts reads it: under sixty one character, and two for more.
    keys += by < 60 ? String.fromCharCode(40 + by) : String.fromCharCode(100 + Math.floor((by - 60) / 80)) + String.fromCharCode(40 + ((by - 60) % 80));
  }
  const letters = KINDS.map((_, k) => rowsKept.map(([, at]) => String.fromCharCode(77 + Math.round(weights[at * K + k]! / MANNER_STEP))).join('')).join('');
  const record = (values: readonly number[]) => KINDS.map((kind, k) => `  '${kind}': ${values[k]!.toFixed(2)},`).join('\n');
  writeFileSync(new URL('../../src/words/packed-manner.ts', import.meta.url), `/**
 * A small model of conduct, for src/engine/manner.ts: ${rowsKept.length} words, pairs of words and signs as hashed keys, and what each says of each kind of
 * conduct. Written by test/eval/train-manner.ts, fitted on our own labelled posts.
 */

/** The log-odds of a sentence that says nothing. */
export const MANNER_BASE: Readonly<Record<string, number>> = {
${record([...base])}
};

/** What a mark of a rule's word lists adds. */
export const MANNER_PATTERN: Readonly<Record<string, number>> = {
${record(sums.map(({ mark }) => mark))}
};

/** The steps from one key to the next. */
export const MANNER_KEYS =
  ${quoted(keys.replaceAll('\\', '\\\\'))};

/** A letter for each key, for one kind of conduct after the other; M says nothing. */
export const MANNER_WEIGHTS =
  ${quoted(letters)};
`);
}
