import { nameKind } from './names.ts';
import { ordinaryClass } from './ordinary.ts';
import { PACKED_SUBJECT } from './packed-subject.ts';
import { lazily, unpack } from './packed.ts';
import { townPeople } from './towns.ts';

/** Log-odds between two neighbouring classes of words; the middle class, M, says nothing. */
export const STEP = 0.1;
const NOTHING = 77;

const others = lazily(() => unpack(PACKED_SUBJECT));

/**
 * What a word is called in the subject model: itself or the ordinary word it is a form of, or for what is in no list whether it is a number, a name,
 * a town or another capital; an unknown word in lower case is itself and weighs nothing.
 */
export function subjectKey(word: string, text: string): { readonly key: string; readonly weight: number } {
  if (/\d/.test(word)) return other('<number>');
  const ordinary = ordinaryClass(word);
  if (ordinary) return { key: ordinary.word, weight: weightOf(ordinary.kind) };
  const known = others().get(word);
  if (known !== undefined) return { key: word, weight: weightOf(known) };
  const first = text.charAt(0);
  if (first === first.toLowerCase() || (text.length > 1 && text === text.toUpperCase())) return { key: word, weight: 0 };
  return other(nameKind(word) ? '<name>' : townPeople(word) === undefined ? '<capital>' : '<town>');
}

/** What any hashtag is called. */
export function taggedKey(): { readonly key: string; readonly weight: number } {
  return other('<tag>');
}

function other(key: string): { readonly key: string; readonly weight: number } {
  return { key, weight: weightOf(others().get(key) ?? 'M') };
}

function weightOf(kind: string): number {
  return (kind.charCodeAt(0) - NOTHING) * STEP;
}

/** What the weights of a text of so many words are divided by: twice as many words do not say twice as much. */
export function lengthOf(words: number): number {
  return Math.sqrt((words + 12) / 52);
}
