import type { Week } from '../../habits/week.ts';
import { counted } from '../counted.ts';
import type { Say } from '../say.ts';

/** A week in plain sentences: how many posts against the week before, and what became of what was flagged. `now` tells whether the week is over. */
export function weekSentence(say: Say, week: Week, before: Week, now: number): string {
  if (week.posts === 0) return say(now < week.end ? 'weekNone' : 'weekNoneThen');
  return `${postsSentence(say, week, before, now)} ${findingsSentence(say, week)}`;
}

function postsSentence(say: Say, week: Week, before: Week, now: number): string {
  const posts = counted(say, 'weekPosts', week.posts);
  // Half a week against a whole one would always be “fewer”.
  if (now < week.end) return say('weekSoFar', posts, String(before.posts));
  const difference = week.posts - before.posts;
  const compared = difference === 0 ? say('weekSame') : say(difference > 0 ? 'weekMore' : 'weekFewer', String(Math.abs(difference)));
  return say('weekHeadline', posts, compared);
}

function findingsSentence(say: Say, { findings: { found, fixed, posted } }: Week): string {
  if (found === 0) return say('weekFindingsNone');
  if (posted === 0) return counted(say, 'weekFindingsAllFixed', found);
  return say('weekFindings', String(found), String(fixed), String(posted));
}
