import { expect, test } from 'vitest';
import { Box } from '../../src/app/coach/box.ts';
import type { Draft, Finding, Severity } from '../../src/engine/types.ts';
import type { Composer } from '../../src/platforms/platform.ts';

const composer = {} as Composer;
const draft = (text: string): Draft => ({ text, platform: 'x', kind: 'post', images: 0 });

function found(text: string, words: string, rule = 'privacy/name', severity: Severity = 'risk'): Finding {
  const start = text.indexOf(words);
  return { rule, severity, message: 'm', span: { start, end: start + words.length }, fixes: [{ label: 'f', edits: [{ span: { start, end: start + words.length }, text: 'X' }] }] };
}

function boxWith(text: string, ...findings: Finding[]): Box {
  const box = new Box(composer);
  box.reads(text);
  box.receive('q', draft(text), { findings, about: {} });
  return box;
}

test('findings follow the text: shifted by an edit before them, dropped by one inside them', () => {
  const text = 'Saw Ann today';
  const box = boxWith(text, found(text, 'Ann'));
  box.reads('I saw Ann today');
  expect(box.open.map(({ span }) => box.text.slice(span!.start, span!.end))).toEqual(['Ann']);
  box.reads('I saw Anna today');
  expect(box.open).toEqual([]);
});

test('an answer for words that changed meanwhile is carried across the change', () => {
  const asked = 'Saw Ann today';
  const box = new Box(composer);
  box.reads('Well: Saw Ann today');
  box.receive('q', draft(asked), { findings: [found(asked, 'Ann')], about: {} });
  expect(box.open.map(({ span }) => box.text.slice(span!.start, span!.end))).toEqual(['Ann']);
  box.reads('Well: Saw today');
  box.receive('q', draft(asked), { findings: [found(asked, 'Ann')], about: {} });
  expect(box.open).toEqual([]);
});

test('“Not in this post” holds by rule and words, across checks, until the box is emptied', () => {
  const text = 'Ann met Bob';
  const box = boxWith(text, found(text, 'Ann'), found(text, 'Bob'));
  box.ignore(box.open[0]!);
  expect(box.open).toHaveLength(1);
  const longer = 'Ann met Bob there';
  box.reads(longer);
  box.receive('q2', draft(longer), { findings: [found(longer, 'Ann'), found(longer, 'Bob')], about: {} });
  expect(box.open.map(({ span }) => longer.slice(span!.start, span!.end))).toEqual(['Bob']);
  box.reads('');
  box.reads(text);
  box.receive('q3', draft(text), { findings: [found(text, 'Ann'), found(text, 'Bob')], about: {} });
  expect(box.open).toHaveLength(2);
});

test('what was found is the most ever open at once; what was put aside is not counted, neither as fixed nor as posted', () => {
  const text = 'Ann met Bob and Cid';
  const box = boxWith(text, found(text, 'Ann'), found(text, 'Bob'), found(text, 'Cid'));
  expect(box.counts()).toEqual({ found: { 'privacy/name': 3 }, open: { 'privacy/name': 3 } });
  box.ignore(box.open[0]!);
  expect(box.counts()).toEqual({ found: { 'privacy/name': 2 }, open: { 'privacy/name': 2 } });
  const fixed = 'Ann met X and Cid';
  box.reads(fixed);
  box.receive('q2', draft(fixed), { findings: [found(fixed, 'Ann'), found(fixed, 'Cid')], about: {} });
  expect(box.counts()).toEqual({ found: { 'privacy/name': 2 }, open: { 'privacy/name': 1 } });
});

test('taking “Not in this post” back counts the finding again', () => {
  const box = boxWith('Ann', found('Ann', 'Ann'));
  box.ignore(box.open[0]!);
  expect(box.counts()).toEqual({ found: {}, open: {} });
  box.heed('privacy/name\nAnn');
  expect(box.counts()).toEqual({ found: { 'privacy/name': 1 }, open: { 'privacy/name': 1 } });
});

test('“Post anyway” is remembered for these risks and for no others', () => {
  const text = 'Ann met Bob';
  const box = boxWith(text, found(text, 'Ann'));
  box.accept();
  expect(box.risks).toEqual([]);
  box.receive('q2', draft(text), { findings: [found(text, 'Ann'), found(text, 'Bob')], about: {} });
  expect(box.risks.map(({ span }) => text.slice(span!.start, span!.end))).toEqual(['Bob']);
});

test('advice and hints are no risks', () => {
  const box = boxWith('Ann', found('Ann', 'Ann', 'a/b', 'advice'), found('Ann', 'Ann', 'a/c', 'hint'));
  expect(box.risks).toEqual([]);
  expect(box.open).toHaveLength(2);
});

test('a box that cannot be read holds nothing', () => {
  const box = boxWith('Ann', found('Ann', 'Ann'));
  box.unreadable();
  expect(box.readable).toBe(false);
  expect(box.open).toEqual([]);
});

test('a box the site made anew goes on with what the person decided', () => {
  const old = boxWith('Ann', found('Ann', 'Ann'));
  old.ignore(old.open[0]!);
  const heir = new Box(composer);
  heir.inherit(old);
  heir.reads('Ann');
  heir.receive('q', draft('Ann'), { findings: [found('Ann', 'Ann')], about: {} });
  expect(heir.open).toEqual([]);
});

test('the first part of an answer adds to what is known, and calls nothing clear', () => {
  const text = 'Ann, 4471823';
  const number = found(text, '4471823', 'privacy/number');
  const box = boxWith('Ann, 447182', found('Ann, 447182', 'Ann'));
  box.reads(text);
  box.asked = 'q2';
  box.receivePart('q2', draft(text), { findings: [number], about: {}, more: true });
  expect(box.open.map(({ rule }) => rule)).toEqual(['privacy/name', 'privacy/number']);
  expect(box.answered).toBeUndefined();
  // What is known of these very words may hold a post; what was carried to them may not.
  expect(box.risksOf('q2').map(({ rule }) => rule)).toEqual(['privacy/number']);
  expect(box.risksOf('q3')).toEqual([]);
  box.receivePart('q2', draft(text), { findings: [number], about: {}, more: true });
  expect(box.open).toHaveLength(2);
  box.receive('q2', draft(text), { findings: [number], about: {} });
  expect(box.open.map(({ rule }) => rule)).toEqual(['privacy/number']);
  expect(box.answered).toBe('q2');
  const empty = new Box(composer);
  empty.reads(text);
  empty.receivePart('q', draft(text), { findings: [], about: {}, more: true });
  expect(empty.state).toBe('checking');
});
