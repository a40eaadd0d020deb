import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFix } from '../../src/engine/fix.ts';
import { difference, follow } from '../../src/engine/follow.ts';
import type { Finding, Span } from '../../src/engine/types.ts';
import { anything, jumble } from './text.ts';

const text = fc.oneof(anything, jumble);
const spanIn = (length: number): fc.Arbitrary<Span> => fc.tuple(fc.nat({ max: length }), fc.nat({ max: length })).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const finding = (length: number): fc.Arbitrary<Finding> => fc.record({
  rule: fc.constant('privacy/example'),
  severity: fc.constant('risk' as const),
  message: fc.constant('Look.'),
  span: spanIn(length),
  fixes: fc.array(spanIn(length).map((span) => ({ label: 'Change', edits: [{ span, text: '' }] })), { maxLength: 2 }),
});

/** A text, findings in it, and what it became by one edit. */
const edited = text.chain((before) => fc.record({
  before: fc.constant(before),
  findings: fc.array(finding(before.length), { maxLength: 4 }),
  edit: fc.record({ span: spanIn(before.length), text: fc.string({ unit: 'binary', maxLength: 6 }) }),
}));

describe('difference', () => {
  test('is an edit that turns the one text into the other', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      expect(applyFix(before, { label: '', edits: [difference(before, after)] })).toBe(after);
    }));
  });

  test('is no wider than the edit that was made', () => {
    fc.assert(fc.property(edited, ({ before, edit }) => {
      const { span, text: put } = difference(before, applyFix(before, { label: '', edits: [edit] }));
      expect(span.end - span.start).toBeLessThanOrEqual(edit.span.end - edit.span.start);
      expect(put.length).toBeLessThanOrEqual(edit.text.length);
    }));
  });
});

describe('follow', () => {
  test('an unchanged text keeps its findings', () => {
    fc.assert(fc.property(edited, ({ before, findings }) => { expect(follow(findings, before, before)).toEqual(findings); }));
  });

  test('a finding that is carried still stands on its own words, and so do its fixes', () => {
    fc.assert(fc.property(edited, ({ before, findings, edit }) => {
      const after = applyFix(before, { label: '', edits: [edit] });
      // Each finding alone, so that we know which one came through.
      for (const one of findings) {
        const [moved, ...more] = follow([one], before, after);
        expect(more).toEqual([]);
        if (!moved) continue;
        expect(after.slice(moved.span!.start, moved.span!.end)).toBe(before.slice(one.span!.start, one.span!.end));
        const own = (one.fixes ?? []).map((fix) => before.slice(fix.edits[0]!.span.start, fix.edits[0]!.span.end));
        for (const fix of moved.fixes ?? []) {
          const { span } = fix.edits[0]!;
          expect(own).toContain(after.slice(span.start, span.end));
          expect(() => applyFix(after, fix)).not.toThrow();
        }
      }
    }));
  });

  test('a finding whose words were edited is dropped', () => {
    const one: Finding = { rule: 'privacy/example', severity: 'risk', message: 'Look.', span: { start: 4, end: 9 } };
    expect(follow([one], 'say Alice now', 'say Alxice now')).toEqual([]);
    expect(follow([one], 'say Alice now', 'say Alicex now')).toEqual([]);
    expect(follow([one], 'say Alice now', 'say xAlice now')).toEqual([]);
    expect(follow([one], 'say Alice now', 'now')).toEqual([]);
  });

  test('a finding is shifted by what happens before it, and left by what happens after', () => {
    const one: Finding = { rule: 'privacy/example', severity: 'risk', message: 'Look.', span: { start: 4, end: 9 } };
    expect(follow([one], 'say Alice now', 'please say Alice now')[0]?.span).toEqual({ start: 11, end: 16 });
    expect(follow([one], 'say Alice now', 'say Alice now!')[0]?.span).toEqual({ start: 4, end: 9 });
    expect(follow([one], 'say Alice', 'say Alice now')[0]?.span).toEqual({ start: 4, end: 9 });
  });

  test('a finding about the whole draft stays, its fixes only while their words do', () => {
    const whole: Finding = { rule: 'writing/example', severity: 'hint', message: 'Look.', fixes: [{ label: 'Cut', edits: [{ span: { start: 0, end: 3 }, text: '' }] }] };
    expect(follow([whole], 'say it', 'say it twice')[0]?.fixes).toHaveLength(1);
    expect(follow([whole], 'say it', 'sy it')[0]?.fixes).toHaveLength(0);
  });
});
