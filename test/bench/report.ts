import { OURS } from './engines.ts';
import type { Row, Way } from './measure.ts';

/** A goal: our p50 divided by another engine's in the same run. */
interface Goal {
  readonly way: Way;
  readonly length: number;
  readonly against: string;
  readonly most: number;
}

const GOALS: readonly Goal[] = [
  { way: 'typing', length: 280, against: 'harper.js', most: 0.1 },
  { way: 'typing', length: 3000, against: 'harper.js', most: 0.04 },
  { way: 'typing', length: 280, against: 'write-good', most: 2 },
  { way: 'paste', length: 3000, against: 'retext', most: 0.8 },
  { way: 'paste', length: 280, against: 'compromise nlp(text)', most: 1 },
  { way: 'paste', length: 600, against: 'compromise nlp(text)', most: 1 },
  { way: 'paste', length: 3000, against: 'compromise nlp(text)', most: 1 },
];

/** The table of one run and, below it, each goal with its ratio. */
export function report(place: string, rows: readonly Row[]): string {
  const lines = [`## ${place}`, '', 'milliseconds, p50 / p95', ''];
  const lengths = [...new Set(rows.map(({ length }) => length))];
  const ways: readonly Way[] = ['typing', 'paste'];
  lines.push(['engine'.padEnd(22), ...ways.flatMap((way) => lengths.map((length) => `${way} ${length}`.padEnd(18)))].join(' '));
  for (const engine of new Set(rows.map((row) => row.engine))) {
    const cells = ways.flatMap((way) => lengths.map((length) => {
      const row = rows.find((one) => one.engine === engine && one.way === way && one.length === length);
      return (row ? `${row.p50.toFixed(3)} / ${row.p95.toFixed(3)}` : '').padEnd(18);
    }));
    lines.push([engine.padEnd(22), ...cells].join(' '));
  }
  lines.push('');
  const p50 = (engine: string, goal: Goal) => rows.find((row) => row.engine === engine && row.way === goal.way && row.length === goal.length)?.p50;
  for (const goal of GOALS) {
    const ours = p50(OURS, goal);
    const theirs = p50(goal.against, goal);
    if (ours === undefined || theirs === undefined) continue;
    // A clock that did not move (theirs 0) cannot give a ratio.
    const ratio = theirs > 0 ? ours / theirs : Number.NaN;
    lines.push(`${ratio <= goal.most ? 'met   ' : 'missed'} ${goal.way} at ${goal.length} / ${goal.against}: ${ratio.toFixed(3)} (goal ${goal.most})`);
  }
  return lines.join('\n');
}
