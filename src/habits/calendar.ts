const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The eight midnights that bound the seven days of one week: day `i` is [midnights[i], midnights[i + 1]). Epoch milliseconds. */
export type WeekDays = readonly number[];

/** First day of a week: 1 Monday, 0 Sunday. */
export type WeekStart = 0 | 1;

interface Wall {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    // Making a format costs more than using it a thousand times.
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, calendar: 'iso8601', numberingSystem: 'latn', hourCycle: 'h23',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
    formats.set(zone, format);
  }
  return format;
}

function partsAt(time: number, zone: string): (type: Intl.DateTimeFormatPartTypes) => number {
  const parts = formatFor(zone).formatToParts(time);
  return (type) => Number(parts.find((part) => part.type === type)?.value);
}

/** What the clock on the wall shows at a time in an IANA zone. */
export function wallAt(time: number, zone: string): Wall {
  const part = partsAt(time, zone);
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour') };
}

/** How far the zone's clock is ahead of UTC at a time, in milliseconds. */
export function offsetAt(time: number, zone: string): number {
  const part = partsAt(time, zone);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(time / 1000) * 1000;
}

/** The start of the full hour on the person's own clock. Rounding UTC would move a post at ten past midnight in Delhi to the day before. */
export function hourOf(time: number, zone: string): number {
  const offset = offsetAt(time, zone);
  return Math.floor((time + offset) / HOUR) * HOUR - offset;
}

/** The first moment of a calendar day. Where the clock springs forward at midnight that is one o'clock; where it falls back, the first of two. */
function startOfDay(year: number, month: number, day: number, zone: string): number {
  const utc = Date.UTC(year, month - 1, day);
  const date = new Date(utc).getUTCDate();
  const candidates = [utc - offsetAt(utc - DAY, zone), utc - offsetAt(utc + DAY, zone)].sort((a, b) => a - b);
  return candidates.find((time) => wallAt(time, zone).day === date) ?? candidates[1]!;
}

/** The week a time falls in, on the clock of an IANA zone; `back` counts whole weeks before it. */
export function weekAt(time: number, zone: string, weekStart: WeekStart, back = 0): WeekDays {
  const { year, month, day } = wallAt(time, zone);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const first = day - ((weekday - weekStart + 7) % 7) - 7 * back;
  return Array.from({ length: 8 }, (_, index) => startOfDay(year, month, first + index, zone));
}

/** Which day of the week a time falls in, 0 to 6; -1 when it falls in another week. */
export function dayIn(week: WeekDays, time: number): number {
  return time < week[0]! || time >= week[7]! ? -1 : week.findLastIndex((midnight) => midnight <= time);
}
