import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../src/engine/nlp.ts';
import { peopleOf } from '../../src/engine/people.ts';
import { readSentence } from '../../src/engine/sentence.ts';

const GIVEN = ['Maria', 'Siobhan', 'Ngozi', 'Priya', 'Mohammed', 'Wiremu', 'Agnieszka', 'Juan', 'Deepa', 'Fatima', 'Olga', 'Thabo'];
const FAMILY = ['Lopez', 'Gallagher', 'Okafor', 'Sharma', 'Hussain', 'Kowalski', 'Nguyen', 'Fernandez', 'Petrov', 'Dlamini', 'Alvarez', 'Murphy'];
const FRAMES = [(name: string) => `My patient ${name}, 54, starts next week #cancer`, (name: string) => `Saw ${name} in clinic today`, (name: string) => `${name} rang the bell on Friday`, (name: string) => `so proud of ${name} tonight`];

/** How many of the 144 are to be found at all, with and without the tagger's help. */
const MOST = 130;

/** Names that lie beside each other and are read as more than one person, or as half a person; and how many are read as what they are. */
function readAll(): { readonly broken: string[]; readonly whole: number } {
  let whole = 0;
  const broken = GIVEN.flatMap((given, at) => FAMILY.flatMap((_family, next) => {
    const name = `${given} ${FAMILY[(at + next) % FAMILY.length] ?? ''}`;
    const sentence = (FRAMES[next % FRAMES.length] ?? String)(name);
    const found = peopleOf(readSentence(sentence)).filter(({ odds }) => odds > -1).map(({ text }) => text).filter((text) => name.includes(text) || text.includes(name));
    if (found.length === 1 && found[0] === name) whole++;
    else if (found.length > 0) return [`${sentence}: ${found.join(' + ')}`];
    return [];
  }));
  return { broken, whole };
}

function areWhole(): void {
  const { broken, whole } = readAll();
  expect(broken).toEqual([]);
  expect(whole).toBeGreaterThanOrEqual(MOST);
}

describe('a person of two names', () => {
  it('is one person before the tagger is there', areWhole);

  it('is one person with the tagger', async () => {
    await loadTagger();
    areWhole();
  });

  it('ends where the name ends', () => {
    for (const [sentence, name] of [['Maria rang the bell', 'Maria'], ['MARIA LOPEZ went home', 'MARIA LOPEZ'], ['Thank you Priya Friday was awful', 'Priya']] as const) {
      expect(peopleOf(readSentence(sentence)).map(({ text }) => text), sentence).toContain(name);
    }
  });
});
