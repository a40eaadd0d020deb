import { occursIn } from './parts.ts';
import { COMMON_CANCERS, OCCUPATIONS, PER_100_000, SHARE_OF_SEX, shareOfAge } from '../words/figures.ts';

/** How many people fit a description, as coarsely as the figures allow. */
export type Crowd = 'about one person' | 'a handful of people' | 'dozens of people' | 'hundreds of people or more';

/** What a description says, as far as there are figures for it. */
export interface Description {
  /** A town and about how many people live in it. */
  readonly place: { readonly name: string; readonly people: number };
  readonly years?: number;
  readonly sex?: 'female' | 'male';
  /** The class of a rare illness (see rare.ts) with its words. */
  readonly illness?: { readonly name: string; readonly kind: string };
  /** The words around, in which common cancers and occupations are looked up. */
  readonly text: string;
}

/** An estimate with what it assumes, in plain words. */
export interface Estimate {
  readonly crowd: Crowd;
  /** The number behind the word: never shown, there for the tests. */
  readonly people: number;
  readonly assumes: readonly string[];
}

/** Rounds to what a reader can use. */
const about = (people: number) => (people >= 10_000 ? Math.round(people / 5000) * 5000 : people >= 1000 ? Math.round(people / 500) * 500 : people).toLocaleString('en');

/**
 * How many people fit: the people of the town, times the share of each thing that is said. The details are taken as independent, the illness as found within
 * a year (cancers) or lived with (others). Undefined where no figure narrows the town down: then nothing is said.
 */
export function howManyFit({ place, years, sex, illness, text }: Description): Estimate | undefined {
  let people = place.people;
  const assumes = [`about ${about(place.people)} people live in ${place.name}`];
  let narrowed = false;
  if (sex) {
    people *= SHARE_OF_SEX;
    assumes.push(`half of them are ${sex === 'female' ? 'women' : 'men'}`);
  }
  if (years !== undefined) {
    people *= shareOfAge(years);
    assumes.push(`${percent(shareOfAge(years))} are ${years}`);
    narrowed = true;
  }
  const rate = illness && PER_100_000[illness.kind];
  const cancer = COMMON_CANCERS.find(([pattern]) => occursIn(text, pattern));
  if (illness && rate) {
    people *= rate / 100_000;
    assumes.push(`${rate} in 100,000 ${illness.kind.startsWith('P') ? 'have' : 'are found in a year to have'} ${illness.name}`);
    narrowed = true;
  } else if (cancer) {
    people *= cancer[2] / 100_000;
    assumes.push(`${cancer[2]} in 100,000 are found in a year to have ${cancer[1]}`);
    narrowed = true;
  }
  const work = OCCUPATIONS.find(([pattern]) => occursIn(text, pattern));
  if (work) {
    people *= work[2] / 100_000;
    assumes.push(`${work[2]} in 100,000 work as a ${work[1]}`);
    narrowed = true;
  }
  return narrowed ? { crowd: bandOf(people), people, assumes } : undefined;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`;
}

function bandOf(people: number): Crowd {
  if (people < 3) return 'about one person';
  if (people < 20) return 'a handful of people';
  if (people < 200) return 'dozens of people';
  return 'hundreds of people or more';
}
