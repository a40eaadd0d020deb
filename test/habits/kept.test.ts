import { expect, test } from 'vitest';
import { kept } from '../../src/habits/kept.ts';
import { entry } from './entries.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const entries = [entry('2026-11-09T00:00:00Z'), entry('2026-11-15T23:00:00Z'), entry('2026-11-16T00:00:00Z'), entry('2026-11-25T11:00:00Z')];
const left = (weeks: number, zone = 'UTC') => kept(entries, now, zone, 1, weeks).length;

test('a week is kept or deleted whole', () => {
  expect(left(1)).toBe(1);
  expect(left(2)).toBe(2);
  expect(left(3)).toBe(4);
  expect(left(12)).toBe(4);
});

test('where a week begins is told by the person’s clock', () => {
  // Monday 00:00 UTC is still Sunday in New York.
  expect(left(2, 'America/New_York')).toBe(1);
});

test('a post from a clock that ran ahead is kept', () => {
  expect(kept([entry('2026-12-20T00:00:00Z')], now, 'UTC', 1, 1)).toHaveLength(1);
});
