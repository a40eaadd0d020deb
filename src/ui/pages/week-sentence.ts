import type { Week } from '../../habits/week.ts';
import { counted } from '../counted.ts';
import type { Say } from '../say.ts';

/** A week in plain sentences: how many posts against the week before, and what became of what was flagged. */
export function weekSentence(say: Say, week: Week, before: Week): string {
  if (week.posts === 0) return say('weekNone');
  return `${postsSentence(say, week, before)} ${findingsSentence(say, week)}`;
}

function postsSentence(say: Say, week: Week, before: Week): string {
  const difference = week.posts - before.posts;
  const compared = difference === 0 ? say('weekSame') : say(difference > 0 ? 'weekMore' : 'weekFewer', String(Math.abs(difference)));
  return say('weekHeadline', counted(say, 'weekPosts', week.posts), compared);
}

function findingsSentence(say: Say, { findings: { found, fixed, posted } }: Week): string {
  if (found === 0) return say('weekFindingsNone');
  if (posted === 0) return counted(say, 'weekFindingsAllFixed', found);
  return say('weekFindings', String(found), String(fixed), String(posted));
}
