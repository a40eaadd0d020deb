import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { keyOf, MANNERS, mannersOf, traitsOf } from '../../src/engine/manner.ts';
import { read } from '../../src/engine/read.ts';
import type { Draft } from '../../src/engine/types.ts';
import { rules } from '../../src/rules/index.ts';
import { byModelAlone, byPatternsAlone, withManner } from '../../src/rules/manner.ts';
import { MANNER_PATTERN, MANNER_WEIGHTS } from '../../src/words/packed-manner.ts';
import { preferences } from '../eval/posts.ts';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({ text, platform: 'x', kind: 'post', images: 0, ...more });
const reading = (text: string, more: Partial<Draft> = {}) => read(draft(text, more), preferences);
const ID = 'conduct/boundary';
const boundary = MANNERS.indexOf(ID);

describe('the model of conduct', () => {
  it('knows the rules that ask it, and no others', () => {
    expect(MANNERS.length).toBeGreaterThan(0);
    expect(Object.keys(MANNER_PATTERN)).toEqual(MANNERS);
    for (const id of MANNERS) {
      expect(rules.map((rule) => rule.id), `The model was fitted for ${id}, which is no rule.`).toContain(id);
      expect(byPatternsAlone.has(id), `${id} does not ask the model.`).toBe(true);
    }
    expect([...byModelAlone.keys()].sort(), 'A rule asks a model that does not know it: fit it anew.').toEqual([...MANNERS].sort());
    expect(MANNER_WEIGHTS.length % MANNERS.length, 'Each kind has a weight for each key.').toBe(0);
  });

  it('takes a sentence apart into words, pairs and signs, each once', () => {
    const [sentence] = reading('Call me, call me on 07700 900123!').sentences;
    const { words, pairs, signs } = traitsOf(sentence!.reading);
    expect(words).toEqual(['call', 'me', 'on', '0']);
    expect(pairs).toEqual(['^ call', 'call me', 'me call', 'me on', 'on 0', '0 0', '0 $']);
    expect(signs).toEqual(['calls', 'figure']);
  });

  it('tells the same word apart by where it stands', () => {
    expect(new Set([keyOf('w', 'call'), keyOf('d', 'call'), keyOf('p', 'call'), keyOf('s', 'call')]).size).toBe(4);
    expect(keyOf('w', 'call')).toBe(keyOf('w', 'call'));
  });

  it('hears an invitation, and not a clinic that is pointed to', () => {
    const odds = (text: string) => Math.max(...mannersOf(reading(text, { kind: 'reply' })).map((kinds) => kinds[boundary]!));
    expect(odds('DM me your number and I will text you after your appointment, us two can grab a coffee')).toBeGreaterThan(odds('Please ring the clinic, the number is on your letter'));
    expect(odds('Great talk on stereotactic radiotherapy this morning')).toBeLessThan(-2);
  });

  it('hears a sentence in the draft it stands in', () => {
    const alone = mannersOf(reading('I love it.'))[0]![boundary]!;
    const among = mannersOf(reading('I love it. My patient asked me for my number and we went for drinks.'))[0]![boundary]!;
    expect(among).toBeGreaterThan(alone);
  });

  it('has one row of odds a sentence, none for an empty draft', () => {
    expect(mannersOf(reading(''))).toEqual([]);
    expect(mannersOf(reading('One. Two. Three.'))).toHaveLength(3);
  });
});

describe('a rule that asks it', () => {
  const loud = 'You have my number, text me any time and we will go for a drink, you were my favourite patient.';
  const heard = (text: string) => byModelAlone.get(ID)!(reading(text), { start: 0, end: text.length });

  it('says nothing the lists say once more', () => {
    const found = check(draft(loud, { kind: 'reply' }), rules.filter(({ id }) => id === ID), preferences);
    const spans = found.flatMap(({ span }) => span ?? []).sort((a, b) => a.start - b.start);
    expect(spans.length).toBeGreaterThan(0);
    spans.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0));
  });

  it('speaks with a span, a whole sentence and a fix', () => {
    let spoke = 0;
    for (const [id, hitAt] of byModelAlone) {
      const text = 'She was cured in a week. Patients should all have it.';
      const hit = hitAt(reading(text), { start: 0, end: 24 });
      if (!hit) continue;
      spoke++;
      expect(hit.span, id).toEqual({ start: 0, end: 24 });
      expect(hit.message, id).toMatch(/^[\p{Lu}].*[.?]$/su);
      expect(hit.fixes?.length ?? 0, id).toBeGreaterThan(0);
    }
    expect(spoke).toBeGreaterThan(3);
    expect(heard(loud)?.fixes?.[0]?.label).toBe('Point to the clinic');
  });

  it('leaves a pasted book to the lists', () => {
    const text = `${loud}\n`.repeat(150);
    const found = [...withManner(ID, function* () { yield { span: { start: 0, end: 3 }, message: 'By the lists.' }; }, () => ({ message: 'By the model.' }))(reading(text))];
    expect(found.map(({ message }) => message)).toEqual(['By the lists.']);
  });

  it('overrules a mark of the lists in a sentence that says nothing of the kind', () => {
    const text = 'Great talk on stereotactic radiotherapy this morning, slides to follow.';
    const check = withManner(ID, function* () { yield { span: { start: 0, end: 10 }, message: 'By the lists.' }; }, () => undefined);
    expect([...check(reading(text))]).toEqual([]);
    expect([...withManner('no/such-rule', function* () { yield { span: { start: 0, end: 10 }, message: 'By the lists.' }; }, () => undefined)(reading(text))]).toHaveLength(1);
  });
});
