import { howManyFit, type Estimate } from '../../engine/crowd.ts';
import { FIRM, patientDetails } from '../../engine/evidence.ts';
import { applyFix } from '../../engine/fix.ts';
import { read, type Reading } from '../../engine/read.ts';
import type { Rule } from '../../engine/rule.ts';
import { illnessClass, storyOf, type Facet, type FacetKind, type Story } from '../../engine/story.ts';
import type { Edit, Fix } from '../../engine/types.ts';
import { looser, plainer, roughly, vaguer, wider, withoutName } from './generalise.ts';
import { matchesIn } from '../../engine/parts.ts';

/** Flags a story whose details add up to one recognisable person, says which do, and offers the cheapest change that helps. */
export const identifiableStory = {
  id: 'privacy/identifiable-story',
  severity: 'risk',
  title: 'Make the story harder to recognise',
  why: 'No single detail gives a person away, but together they do: in a study of clinicians’ posts friends or family could have recognised a third of the people.',
  source: {
    name: 'Ahmed et al., J Med Internet Res 2020;22(9):e19746',
    url: 'https://www.jmir.org/2020/9/e19746',
  },
  *check(reading) {
    if (!reading.english) return;
    const story = storyOf(reading);
    const score = scoreOf(story);
    if (score < WORTH_SAYING || story.odds < LIKELY) return;
    const shown = strongest(story.facets);
    const estimate = estimateOf(reading, story);
    yield {
      message: estimate && estimate.crowd !== 'hundreds of people or more'
        ? `These details add up: ${listed(shown)}. Together they fit ${estimate.crowd}.`
        : shown.length > 1 ? `These details add up: ${listed(shown)}. Those who know the person may recognise them.` : `This detail may be enough to recognise the person: ${listed(shown)}.`,
      because: [
        `Seen together: ${shown.map(({ text }) => `“${short(text)}”`).join(', ')}.`,
        ...(estimate ? [`An estimate in orders of magnitude, if ${estimate.assumes.join(', ')}, each apart from the others.`] : []),
      ].join(' '),
      ...((score < ADDS_UP || story.odds < SURE || clinical(story)) && { severity: 'hint' as const }),
      fixes: fixesOf(reading, story),
    };
  },
} satisfies Rule;

/** What the details are worth together, plus a share of the odds that one patient is meant: being sure of the patient alone makes no story. */
const WORTH_SAYING = 0.6;
const ADDS_UP = 1.2;
/** The odds of the draft being about a patient from which a story is worth a hint, and from which it is a risk. */
const LIKELY = -1.8;
const SURE = 0.8;

function scoreOf({ total, odds }: Story): number {
  return total < 0.4 ? -1 : total + 0.5 * Math.max(-2.5, Math.min(1, odds));
}

/** An illness and an age alone are a clinical question: they say what, not who. Only a first or only case is known by its illness. */
function clinical({ facets }: Story): boolean {
  return facets.every(({ kind }) => kind === 'illness' || kind === 'age' || kind === 'time');
}

const NAMES: Readonly<Record<FacetKind, string>> = {
  illness: 'the rare illness', work: 'the work', place: 'the place', time: 'the day', age: 'the age', family: 'the family', record: 'being the first or only one',
  newsworthy: 'what people have heard of', tie: 'who they are',
};

function strongest(facets: readonly Facet[]): Facet[] {
  const best = new Map<FacetKind, Facet>();
  for (const facet of facets) {
    const known = best.get(facet.kind);
    if (!known || facet.worth > known.worth) best.set(facet.kind, facet);
  }
  return [...best.values()].sort((a, b) => b.worth - a.worth).slice(0, 4);
}

function listed(facets: readonly Facet[]): string {
  const words = facets.map(({ kind }) => NAMES[kind]);
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

const short = (text: string) => (text.length > 48 ? `${text.slice(0, 45).trimEnd()}…` : text);

const HERS = /\b(?:she|her|hers|woman|lady|girl|mother|wife|daughter)\b/giu;
const HIS = /\b(?:he|him|his|man|gentleman|boy|father|husband|son)\b/giu;

/** The number of people who fit, where the draft names a town we know and something there are figures for. */
function estimateOf(reading: Reading, story: Story): Estimate | undefined {
  const details = patientDetails(reading);
  const town = details.places.find(({ people, weight }) => people !== undefined && weight >= FIRM);
  if (town?.people === undefined) return undefined;
  const age = details.ages.find(({ weight, years }) => weight >= FIRM && years > 0);
  const illness = story.facets.find(({ kind }) => kind === 'illness');
  const kind = illness && illnessClass(illness.text);
  const hers = matchesIn(reading.text, HERS).length;
  const his = matchesIn(reading.text, HIS).length;
  return howManyFit({
    place: { name: town.text, people: town.people },
    text: reading.text,
    ...(age && { years: age.years }),
    ...(hers > his ? { sex: 'female' as const } : his > hers ? { sex: 'male' as const } : {}),
    ...(illness && kind && { illness: { name: illness.text, kind } }),
  });
}

/** Beyond this length a story is not read again to try a change. */
const LONGEST_TO_FIX = 6000;

/** The cheapest set of changes after which the details no longer add up; none when no change of words is enough. */
function fixesOf(reading: Reading, story: Story): Fix[] {
  const { text } = reading;
  if (text.length > LONGEST_TO_FIX) return [];
  const details = patientDetails(reading);
  const kinds: readonly (readonly [string, readonly Edit[]])[] = [
    ['the day', details.times.filter(({ weight, kind }) => weight >= FIRM - 0.6 && kind !== 'soft').map((time) => vaguer(text, time))],
    ['the age', details.ages.filter(({ weight }) => weight >= FIRM - 0.6).map((age) => roughly(text, age))],
    ['the place', details.places.filter(({ weight, kind }) => weight >= FIRM - 0.6 && kind !== 'soft').map((place) => wider(text, place))],
    ['the family', details.relatives.filter(({ weight, kind }) => weight >= FIRM - 0.6 && kind !== 'bare').map((relative) => looser(text, relative))],
    ['the illness', story.facets.filter(({ kind, text: words }) => kind === 'illness' && illnessClass(words)).map(({ start, end, text: words }) => ({ span: { start, end }, text: /^\p{Lu}\p{Ll}/u.test(words) ? 'A serious illness' : 'a serious illness' }))],
    ['the work', story.facets.filter(({ kind }) => kind === 'work' || kind === 'tie').flatMap((facet) => plainer(text, facet, facet.kind === 'tie') ?? [])],
    ['the name', details.names.filter(({ weight }) => weight >= FIRM).map((name, at) => withoutName(text, name, at > 0))],
  ];
  const some = kinds.filter(([, edits]) => edits.length > 0);
  const helps = (edits: readonly Edit[]) => {
    const kept = apart(edits);
    const after = applyFix(text, { label: '', edits: kept });
    return after !== text && scoreOf(storyOf(read({ ...reading.draft, text: after }, reading.preferences))) < WORTH_SAYING ? kept : undefined;
  };
  // Reading the draft again is dear, so the sums say first which changes could be enough, the fewest first; one or two are then tried.
  const best = new Map<FacetKind, number>();
  for (const { kind, worth } of story.facets) best.set(kind, Math.max(best.get(kind) ?? 0, worth));
  const without = (chosen: typeof some) => scoreOf({ ...story, total: story.total - chosen.reduce((sum, [what]) => sum + (FREED[what] ?? []).reduce((part, kind) => part + (best.get(kind) ?? 0), 0), 0) });
  const sets = [...some.map((one) => [one]), ...some.map((_one, count) => some.slice(0, count + 1)).slice(1)];
  const likely = sets.filter((chosen) => without(chosen) < WORTH_SAYING);
  for (const chosen of [...new Set([likely[0], some])]) {
    const kept = chosen && chosen.length > 0 ? helps(chosen.flatMap(([, edits]) => edits)) : undefined;
    if (chosen && kept) return [{ label: `Leave ${chosen.map(([what]) => what).join(', ').replace(/, ([^,]*)$/u, ' and $1')} open`, edits: kept }];
  }
  return [];
}

/** Which kinds of facets a change takes away. */
const FREED: Readonly<Record<string, readonly FacetKind[]>> = {
  'the day': ['time'], 'the age': ['age'], 'the place': ['place'], 'the family': ['family'], 'the illness': ['illness'], 'the work': ['work'], 'the name': ['tie'],
};

/** Edits that do not overlap, the earlier one kept. */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (!last || edit.span.start >= last.span.end) kept.push(edit);
  }
  return kept;
}
