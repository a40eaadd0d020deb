import type { Rule } from '../../engine/rule.ts';
import type { Edit, Fix } from '../../engine/types.ts';
import type { Piece, Surface } from '../../engine/surface.ts';
import { BROAD_TAGS, CHAT_TAGS, isCommunityTag, MEETINGS, SPECIALTY_TAGS } from '../../words/community-tags.ts';

/** Tags that disclose a tie are never too many. */
const DISCLOSURES: ReadonlySet<string> = new Set(['#coi', '#ad', '#advert', '#sponsored', '#disclosure', '#disclosures']);
const MEETING_TAG = new RegExp(`^#(?:${MEETINGS.join('|')})(?:20)?\\d\\d$`, 'iu');

/** More tags than this in one draft get no fix. */
const MANY = 60;

/** Flags the hashtags beyond the limit the person set for the site (two unless they changed it); those that lead readers here stay. */
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
    const counted = hashtags.filter((tag) => !DISCLOSURES.has(tag.text.toLowerCase()));
    const surplus = leastUseful(counted, counted.length - limit);
    const [first] = surplus;
    if (!first) return;
    const kept = counted.filter((tag) => !surplus.includes(tag)).map((tag) => tag.text);
    const names = surplus.map((tag) => tag.text);
    yield {
      span: { start: first.start, end: endOfRun(text, surplus) },
      message: `There are ${counted.length} hashtags here. ${limit === 0 ? 'You chose to use none on this site.' : `Keep the ${limit === 1 ? 'one' : limit} that your readers follow.`}`,
      // With so many it is no post any more, and taking each away by itself would take seconds.
      ...(counted.length <= MANY && { fixes: [{
        label: names.length > 2 ? (kept.length > 0 ? `Keep ${listed(kept)}` : 'Remove the hashtags') : `Remove ${listed(names)}`,
        edits: joined(surplus.flatMap((tag) => withoutTag(text, hashtags, tag).edits)),
      }] }),
    };
  },
} satisfies Rule<Surface>;

/** How well a tag leads the right readers to a post: a community or a meeting best, a tag anyone uses least. */
function usefulness(tag: Piece): number {
  const lower = tag.text.toLowerCase();
  if (isCommunityTag(lower) || MEETING_TAG.test(tag.text)) return 3;
  if (CHAT_TAGS.has(lower) || SPECIALTY_TAGS.has(lower)) return 2;
  return BROAD_TAGS.has(lower) ? 0 : 1;
}

/** The `count` tags that help least, of equals the later; in the order of the text. */
function leastUseful(tags: readonly Piece[], count: number): Piece[] {
  if (count <= 0) return [];
  return [...tags].sort((a, b) => usefulness(a) - usefulness(b) || b.start - a.start).slice(0, count).sort((a, b) => a.start - b.start);
}

/** Where the marks end: the last of the surplus tags that follow each other with nothing but space between. */
function endOfRun(text: string, surplus: readonly Piece[]): number {
  let end = surplus[0]?.end ?? 0;
  for (const tag of surplus.slice(1)) {
    if (text.slice(end, tag.start).trim() !== '') break;
    end = tag.end;
  }
  return end;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Takes a tag away; inside a sentence only its sign goes and the words stay, or the sentence would lose them. */
export function withoutTag(text: string, hashtags: readonly Piece[], tag: Piece): Fix {
  const label = `Remove ${tag.text}`;
  const lineStart = text.lastIndexOf('\n', tag.start - 1) + 1;
  const lineEnd = text.indexOf('\n', tag.end) < 0 ? text.length : text.indexOf('\n', tag.end);
  const wordsIn = (start: number, end: number) => {
    let words = '';
    let at = start;
    for (const other of hashtags) {
      if (other.end <= start || other.start >= end) continue;
      words += text.slice(at, Math.max(at, other.start));
      at = Math.max(at, other.end);
    }
    return /\p{L}/u.test((words + text.slice(at, end)).replace(/https?:\/\/\S+/gu, ''));
  };
  const leads = !wordsIn(lineStart, tag.start);
  const follows = wordsIn(tag.end, lineEnd);
  if (follows && (!leads || hashtags.filter((other) => other.start >= lineStart && other.end <= lineEnd).length === 1)) {
    const plain = tag.text.slice(1).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' ');
    return { label, edits: [{ span: { start: tag.start, end: tag.end }, text: plain }] };
  }
  // The space before the tag goes with it, so that no double space is left behind; so does a comma or an “and” of a list of tags.
  const before = tag.start - lineStart - text.slice(lineStart, tag.start).replace(/(?:,?[ \t]+(?:and|&))?,?[ \t]+$/u, '').length;
  const after = tag.start - before === lineStart ? (/^[ \t]+/u.exec(text.slice(tag.end))?.[0].length ?? 0) : 0;
  return { label, edits: [{ span: { start: tag.start - before, end: tag.end + after }, text: '' }] };
}

/** Removals of neighbours may share the space between them; joined they do not overlap. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const last = result.at(-1);
    if (last && edit.span.start < last.span.end) {
      result[result.length - 1] = { span: { start: last.span.start, end: Math.max(last.span.end, edit.span.end) }, text: last.text + edit.text };
    } else {
      result.push(edit);
    }
  }
  return result;
}
