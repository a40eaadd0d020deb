import type { Rule } from '../../engine/rule.ts';
import type { Fix } from '../../engine/types.ts';
import type { Piece } from '../../engine/read.ts';

/** Flags each hashtag beyond the limit the person set for the site (two unless they changed it). */
export const atMostTwo = {
  id: 'hashtags/at-most-two',
  severity: 'advice',
  title: 'Use at most two hashtags',
  why: 'One or two tags help people find a post; more make it read like an advertisement and are hard on screen readers.',
  source: {
    name: 'Using hashtags, X Help Center',
    url: 'https://help.x.com/en/using-x/how-to-use-hashtags',
  },
  *check({ hashtags, text, draft, preferences }) {
    const limit = preferences.hashtagLimit[draft.platform];
    for (const tag of hashtags.slice(limit)) {
      yield {
        span: { start: tag.start, end: tag.end },
        message: `This is more than ${limit === 1 ? 'one hashtag' : `${limit} hashtags`}. Keep the ones your readers follow.`,
        fixes: [withoutTag(text, tag)],
      };
    }
  },
} satisfies Rule;

function withoutTag(text: string, tag: Piece): Fix {
  // The space before the tag goes with it, so that no double space is left behind.
  const before = /[ \t]+$/.exec(text.slice(0, tag.start))?.[0].length ?? 0;
  const atLineStart = tag.start - before === 0 || text[tag.start - before - 1] === '\n';
  const after = atLineStart ? (/^[ \t]+/.exec(text.slice(tag.end))?.[0].length ?? 0) : 0;
  return { label: `Remove ${tag.text}`, edits: [{ span: { start: tag.start - before, end: tag.end + after }, text: '' }] };
}
