/** The rows that train-subject.ts fits on: drafts as numbers. */
import { readFileSync } from 'node:fs';
import { loadTagger } from '../../src/engine/nlp.ts';
import { read, type Reading } from '../../src/engine/read.ts';
import { evidenceOf, type Family } from '../../src/engine/evidence.ts';
import { wordsBeside } from '../../src/engine/beside.ts';
import { readSentence, type SentenceReading } from '../../src/engine/sentence.ts';
import { featuresOf, FEATURES, keyOf } from '../../src/engine/subject.ts';
import { lengthOf } from '../../src/words/subject-words.ts';
import { corpus } from './corpora.ts';
import { readPage } from '../page.ts';
import { draftOf, ourPosts, preferences, SETS, type Post } from './posts.ts';

/** A few numbers of a long row that are not nothing. */
export interface Sparse {
  readonly at: readonly number[];
  readonly value: readonly number[];
}

/** A detail of a draft, and whether it is a patient's. */
export interface DetailRow {
  /** Which of the draft's sentences it stands in. */
  readonly sentence: number;
  readonly family: Family;
  readonly kind: string;
  readonly own: number;
  readonly beside: readonly string[];
  readonly y: 0 | 1;
}

interface Known {
  readonly set: string;
  /** Whether somebody in care is recognisable; undefined where that is debatable. */
  readonly y: 0 | 1 | undefined;
  readonly weight: number;
  readonly details: readonly DetailRow[];
}

/** A draft as evidence and words: evidence by its place in FEATURES, words behind it by their place in the vocabulary. */
export interface Row extends Known {
  readonly draft: Sparse;
  /** Each sentence with its neighbours, and alone. */
  readonly near: readonly Sparse[];
  readonly alone: readonly Sparse[];
}

/** A draft as it was read. */
export interface Raw extends Known {
  readonly clean: boolean;
  readonly sentences: readonly SentenceReading[];
}

export const FAMILIES: readonly Family[] = ['name', 'time', 'age', 'place', 'relative'];
const PUBLIC_SETS = ['fa_clinician_bio', 'fa_health_mixed', 'fa_health_org', 'fa_science_conf', 'fa_vaccine_all'];
const FROM_EACH = 1500;

/** Whether some words are those of a firm label (1), of no label (0), or of one that may be argued about. */
function labelled(post: Post, start: number, end: number): 0 | 1 | undefined {
  const met = post.labels.filter(({ rule, span }) => {
    if (!span || !rule.startsWith('privacy/') || rule === 'privacy/confirms-patient') return false;
    for (let at = post.text.indexOf(span); at >= 0; at = post.text.indexOf(span, at + 1)) if (at < end && start < at + span.length) return true;
    return false;
  });
  if (met.some(({ rule, debatable }) => !debatable && rule !== 'privacy/identifiable-story')) return 1;
  return met.length ? undefined : 0;
}

function detailsIn(reading: Reading, post: Post | undefined): DetailRow[] {
  return FAMILIES.flatMap((family) => evidenceOf(reading, family).flatMap(({ detail, kind, sentence, own }) => {
    const y = post ? labelled(post, detail.start, detail.end) : 0;
    return y === undefined ? [] : [{ sentence: reading.sentences.indexOf(sentence), family, kind, own, beside: wordsBeside(family, sentence, detail), y }];
  }));
}

/** The rules whose pages say of a detail whether it is a patient's. */
const PAGES: Readonly<Record<string, Family | undefined>> = { 'patient-name': 'name', 'patient-date': 'time', 'patient-age': 'age', 'patient-place': 'place', 'patient-relative': 'relative', 'patient-image': undefined, 'identifiable-story': undefined };

/** The cases of the rules' own pages: plain and short drafts, as few others are. What a page passes may still be about a patient, by another detail. */
function readPages(): Raw[] {
  return Object.entries(PAGES).flatMap(([rule, family]) => readPage(readFileSync(new URL(`../../src/rules/privacy/${rule}.md`, import.meta.url), 'utf8')).cases
    .filter(({ section }) => section !== 'Known misses')
    .map(({ draft, preferences: own, section, marks }): Raw => {
      const reading = read(draft, own);
      const flagged = section === 'Flag';
      const details = FAMILIES.flatMap((one) => evidenceOf(reading, one).flatMap(({ detail, kind, sentence, own: said }): DetailRow[] => {
        const marked = marks.some(({ start, end }) => start < detail.end && detail.start < end);
        if (family === undefined || !(marked || one === family)) return [];
        return [{ sentence: reading.sentences.indexOf(sentence), family: one, kind, own: said, beside: wordsBeside(one, sentence, detail), y: marked ? 1 : 0 }];
      }));
      return { set: 'pages', y: flagged ? 1 : undefined, weight: 1, clean: false, sentences: reading.sentences.map((one) => one.reading), details };
    }));
}

/** Reads our posts, the cases of the rules' pages, and public ones as drafts about nobody in care; these count as much as `publicWeight` says. */
export async function readAll(publicWeight: number): Promise<Raw[]> {
  await loadTagger();
  const raws: Raw[] = readPages();
  for (const set of SETS) {
    for (const post of ourPosts(set)) {
      const reading = read(draftOf(post), preferences);
      const privacy = post.labels.filter((label) => label.rule.startsWith('privacy/'));
      const firm = privacy.some((label) => !label.debatable && label.rule !== 'privacy/confirms-patient');
      raws.push({ set, y: firm ? 1 : privacy.length ? undefined : 0, weight: 1, clean: post.tags.includes('clean'), sentences: reading.sentences.map((one) => one.reading), details: detailsIn(reading, post) });
    }
  }
  for (const set of PUBLIC_SETS) {
    const samples = corpus(set) ?? [];
    const step = Math.max(1, Math.floor(samples.length / FROM_EACH));
    samples.forEach(({ text }, at) => {
      if (at % step) return;
      const reading = read({ text, platform: 'x', kind: 'post', images: 0 }, preferences);
      const { people, times, ages, places, relatives } = reading;
      // A post without any detail cannot raise an alarm and teaches nothing.
      const telling = people.some(({ odds }) => odds > -1) || ages.length > 0 || times.some(({ kind }) => kind !== 'soft') || places.some(({ kind }) => kind !== 'soft') || relatives.some(({ kind }) => kind !== 'bare');
      if (telling) raws.push({ set, y: 0, weight: publicWeight, clean: false, sentences: reading.sentences.map((one) => one.reading), details: detailsIn(reading, undefined) });
    });
  }
  return raws.filter(({ sentences }) => sentences.length > 0);
}

/** What the words of some sentences are called. */
export const keysOf = (sentences: readonly SentenceReading[]) => sentences.flatMap((sentence) => sentence.tokens.map((token) => keyOf(sentence, token).key));

/** The numbers of a draft. */
export function rowOf({ set, y, weight, sentences, details }: Raw, vocabulary: ReadonlyMap<string, number>): Row {
  const sparse = (some: readonly SentenceReading[]): Sparse => {
    const values = new Map<number, number>();
    for (const [id, value] of featuresOf(some)) { const at = FEATURES.indexOf(id); if (at >= 0) values.set(at, value); }
    const keys = keysOf(some);
    const share = 1 / lengthOf(keys.length);
    for (const key of keys) { const word = vocabulary.get(key); if (word !== undefined) values.set(FEATURES.length + word, (values.get(FEATURES.length + word) ?? 0) + share); }
    return { at: [...values.keys()], value: [...values.values()] };
  };
  return {
    set, y, weight, details, draft: sparse(sentences),
    near: sentences.map((_one, at) => sparse(sentences.slice(Math.max(0, at - 1), at + 2))),
    alone: sentences.map((one) => sparse([one])),
  };
}

/** The same draft with sentences of drafts about nobody put before or after it: what is said of a patient stays so, whatever stands beside it. */
export function mixed(raw: Raw, others: readonly SentenceReading[], before: boolean, weight: number): Raw {
  return {
    ...raw, weight: raw.weight * weight, sentences: before ? [...others, ...raw.sentences] : [...raw.sentences, ...others],
    details: before ? raw.details.map((detail) => ({ ...detail, sentence: detail.sentence + others.length })) : raw.details,
  };
}

/** The same draft with hashtags of other drafts at its end. */
export function tagged(raw: Raw, tags: readonly string[], weight: number): Raw {
  const last = raw.sentences.at(-1);
  return last ? { ...raw, weight: raw.weight * weight, sentences: [...raw.sentences.slice(0, -1), readSentence(`${last.text} ${tags.join(' ')}`)] } : raw;
}
