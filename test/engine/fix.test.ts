import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFix } from '../../src/engine/fix.ts';
import type { Edit } from '../../src/engine/types.ts';
import { anything } from './text.ts';

/** A text and edits in it that do not overlap, in the order of the text. */
const textAndEdits = anything.chain((text) => fc.record({
  text: fc.constant(text),
  edits: fc.array(fc.tuple(fc.nat({ max: text.length }), fc.string({ maxLength: 5 })), { maxLength: 6 }).map((cuts) => {
    const places = cuts.map(([place]) => place).sort((a, b) => a - b);
    return places.flatMap((start, at): Edit[] => {
      const end = places[at + 1];
      return at % 2 === 0 && end !== undefined ? [{ span: { start, end }, text: cuts[at]?.[1] ?? '' }] : [];
    });
  }),
}));

test('no edits change nothing', () => {
  fc.assert(fc.property(anything, (text) => { expect(applyFix(text, { label: '', edits: [] })).toBe(text); }));
});

test('what lies outside the edits stays, and what lies inside is replaced', () => {
  fc.assert(fc.property(textAndEdits, ({ text, edits }) => {
    let expected = '';
    let at = 0;
    for (const { span, text: replacement } of edits) {
      expected += text.slice(at, span.start) + replacement;
      at = span.end;
    }
    expect(applyFix(text, { label: '', edits })).toBe(expected + text.slice(at));
  }));
});

test('edits with distinct places may come in any order', () => {
  const edits: Edit[] = [{ span: { start: 4, end: 7 }, text: 'x' }, { span: { start: 0, end: 1 }, text: '' }, { span: { start: 9, end: 9 }, text: '!' }];
  for (const order of [[0, 1, 2], [2, 1, 0], [1, 2, 0]]) expect(applyFix('abcdefghi', { label: '', edits: order.map((at) => edits[at]!) })).toBe('bcdxhi!');
});

test('edits that overlap or lie outside are refused', () => {
  const refuse = (...edits: Edit[]) => expect(() => applyFix('0123456789', { label: 'L', edits })).toThrow(RangeError);
  refuse({ span: { start: 2, end: 5 }, text: '' }, { span: { start: 4, end: 6 }, text: '' });
  refuse({ span: { start: 8, end: 11 }, text: '' });
  refuse({ span: { start: 5, end: 4 }, text: '' });
  refuse({ span: { start: -1, end: 4 }, text: '' });
});
