import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, hourOf, offsetAt, wallAt, weekAt } from '../../src/habits/calendar.ts';

const at = (iso: string) => Date.parse(iso);
const iso = (times: readonly number[]) => times.map((time) => new Date(time).toISOString());
const HOUR = 3_600_000;
const ZONES = ['UTC', 'America/New_York', 'America/Santiago', 'America/Havana', 'America/St_Johns', 'Europe/London', 'Africa/Casablanca', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Beirut', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Chatham'];

describe('a week', () => {
  test('starts on Monday or on Sunday, as the person chose', () => {
    const wednesday = at('2026-11-25T12:00:00Z');
    expect(iso(weekAt(wednesday, 'UTC', 1)).at(0)).toBe('2026-11-23T00:00:00.000Z');
    expect(iso(weekAt(wednesday, 'UTC', 0)).at(0)).toBe('2026-11-22T00:00:00.000Z');
  });

  test('holds its first moment and not the first of the next', () => {
    const week = weekAt(at('2026-11-25T12:00:00Z'), 'UTC', 1);
    expect(dayIn(week, at('2026-11-23T00:00:00Z'))).toBe(0);
    expect(dayIn(week, at('2026-11-22T23:59:59.999Z'))).toBe(-1);
    expect(dayIn(week, at('2026-11-29T23:59:59.999Z'))).toBe(6);
    expect(dayIn(week, at('2026-11-30T00:00:00Z'))).toBe(-1);
  });

  test('on Sunday night belongs to the days before under Monday weeks', () => {
    expect(iso(weekAt(at('2026-11-29T23:30:00Z'), 'UTC', 1)).at(0)).toBe('2026-11-23T00:00:00.000Z');
    expect(iso(weekAt(at('2026-11-29T23:30:00Z'), 'UTC', 0)).at(0)).toBe('2026-11-29T00:00:00.000Z');
  });

  test('is told by the clock where the person is', () => {
    // Monday 03:00 in London is still Sunday evening in New York.
    const time = at('2026-11-23T03:00:00Z');
    expect(iso(weekAt(time, 'Europe/London', 1)).at(0)).toBe('2026-11-23T00:00:00.000Z');
    expect(iso(weekAt(time, 'America/New_York', 1)).at(0)).toBe('2026-11-16T05:00:00.000Z');
  });

  test('has a 23-hour day when the clocks go forward and a 25-hour day when they go back', () => {
    const lengths = (week: readonly number[]) => week.slice(1).map((end, index) => (end - week[index]!) / HOUR);
    expect(lengths(weekAt(at('2026-03-10T12:00:00Z'), 'America/New_York', 0))).toEqual([23, 24, 24, 24, 24, 24, 24]);
    expect(lengths(weekAt(at('2026-10-22T12:00:00Z'), 'Europe/London', 1))).toEqual([24, 24, 24, 24, 24, 24, 25]);
    expect(lengths(weekAt(at('2026-04-02T12:00:00Z'), 'Australia/Lord_Howe', 1))).toEqual([24, 24, 24, 24, 24, 24, 24.5]);
  });

  test('starts at one o’clock on a day without a midnight, and once on a day with two', () => {
    // Chile moves its clocks at midnight on a Sunday.
    expect(iso(weekAt(at('2026-09-08T12:00:00Z'), 'America/Santiago', 0)).at(0)).toBe('2026-09-06T04:00:00.000Z');
    expect(wallAt(at('2026-09-06T04:00:00Z'), 'America/Santiago').hour).toBe(1);
    // Cuba falls back from one o'clock to midnight.
    expect(iso(weekAt(at('2026-11-03T12:00:00Z'), 'America/Havana', 0)).at(0)).toBe('2026-11-01T04:00:00.000Z');
  });

  test('goes back over a change of the clocks and over new year', () => {
    expect(iso(weekAt(at('2026-03-31T12:00:00Z'), 'Europe/London', 1, 1)).at(0)).toBe('2026-03-23T00:00:00.000Z');
    expect(iso(weekAt(at('2026-03-31T12:00:00Z'), 'Europe/London', 1)).at(0)).toBe('2026-03-29T23:00:00.000Z');
    expect(iso(weekAt(at('2027-01-05T12:00:00Z'), 'UTC', 1, 1)).at(0)).toBe('2026-12-28T00:00:00.000Z');
  });

  test('joins the next one without gap or overlap, wherever and whenever', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), fc.constantFrom(...ZONES), fc.constantFrom(0 as const, 1 as const), (date, zone, start) => {
      const time = date.getTime();
      const week = weekAt(time, zone, start);
      expect(week).toHaveLength(8);
      expect(dayIn(week, time)).toBeGreaterThanOrEqual(0);
      expect(weekAt(time, zone, start, 1)[7]).toBe(week[0]);
      expect(weekAt(week[7]!, zone, start)[0]).toBe(week[7]);
      for (let index = 0; index < 7; index++) expect((week[index + 1]! - week[index]!) / HOUR).toBeGreaterThanOrEqual(22);
    }), { numRuns: 400 });
  });
});

describe('the hour that is kept', () => {
  test('is the full hour on the clock of the person', () => {
    expect(new Date(hourOf(at('2026-11-25T09:59:59Z'), 'UTC')).toISOString()).toBe('2026-11-25T09:00:00.000Z');
    expect(new Date(hourOf(at('2026-11-24T18:40:00Z'), 'Asia/Kolkata')).toISOString()).toBe('2026-11-24T18:30:00.000Z');
    expect(new Date(hourOf(at('2026-11-24T18:20:00Z'), 'Asia/Kathmandu')).toISOString()).toBe('2026-11-24T18:15:00.000Z');
  });

  test('never moves a post to another day, and says nothing finer than an hour', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), fc.constantFrom(...ZONES), (date, zone) => {
      const time = date.getTime();
      const hour = hourOf(time, zone);
      expect(time - hour).toBeGreaterThanOrEqual(0);
      expect(time - hour).toBeLessThan(HOUR);
      expect((hour + offsetAt(time, zone)) % HOUR).toBe(0);
      expect(hour % (15 * 60_000)).toBe(0);
    }), { numRuns: 400 });
  });

  test('keeps the day even for a post just after midnight where the clock is half an hour off', () => {
    const time = at('2026-11-22T18:40:00Z');
    const week = weekAt(time, 'Asia/Kolkata', 1);
    expect(dayIn(week, hourOf(time, 'Asia/Kolkata'))).toBe(0);
  });
});

test('a zone that does not exist is an error, not a wrong week', () => {
  expect(() => weekAt(0, 'Mars/Olympus', 1)).toThrow(RangeError);
});
