import type { Rule } from '../../engine/rule.ts';
import type { Hit } from '../../engine/types.ts';
import type { Reading } from '../../engine/read.ts';
import { BROAD_TAGS, MEETINGS } from '../../words/community-tags.ts';
import { addAtEnd } from '../rewrite.ts';
import { diseasesIn } from './communities.ts';
import { occursIn } from '../../engine/parts.ts';

/** A disease tag on a story about one person is one more detail: no tip there. */
const STORY = /\b(?:my|our|this|a) (?:patient|pt|lady|gentleman)\b|\b(?:my|our) (?:next|last)\b|\bpt[’']?s?\b|\b\d{1,3}[- ]?(?:yo|y\/o|year[- ]old)\b|(?<![\p{L}\d])\d{2}[MF]\b|\b(?:mr|mrs|ms)\b\.?(?=\s+\p{L})|\bi[’']?(?:m| was| am|d| had|ve had|ve got) (?:an? |my )?(?:diagnosed|cochlear implant|stoma|transplant|a survivor|in remission)|\bmy own (?:\w+ )?(?:cancer|diagnosis|illness|disease|scan|story|menopause)\b|\b(?:typical|another|beds?|frequent flyers?|drug seekers?)\b/iu;
/** “He”, “her”, “my father has it”: somebody in particular. */
const SOMEBODY = /\b(?:he|she|his|her|him)\b|\bmy (?:mum|mom|mother|dad|father|wife|husband|sister|brother|son|daughter|nan|gran|aunt|uncle|grandmother|grandfather|friend)(?:[’']s)? (?:has|had|have|was|is|died|got|lost|beat|fought|lives|lived|with|who)\b/iu;
/** Within the first words a draft says what it is about. */
const EARLY = 90;
const MEETING = new RegExp(`(?<![\\p{L}\\p{N}#@/.])(?<name>${MEETINGS.filter((name) => name.length > 2 && name === name.toUpperCase()).join('|')})(?: ?20| ?['’]|)(?<year>[1-4]\\d)(?![\\p{L}\\p{N}%])`, 'u');

/** Suggests the tag under which the people of a disease, or of a meeting, will find an untagged draft. */
export const community = {
  id: 'hashtags/community',
  severity: 'hint',
  title: 'Add the tag of the community',
  why: 'Patients, advocates and colleagues gather under one tag for each disease; without it they will not see this.',
  source: {
    name: 'Katz MS, Disease-specific hashtags for cancer care, JAMA Oncology 2016',
    url: 'https://jamanetwork.com/journals/jamaoncology/fullarticle/2467065',
  },
  *check(reading) {
    const { draft, hashtags } = reading;
    // The tags are a custom of X; a reply already stands in its conversation.
    if (draft.platform !== 'x' || draft.kind === 'reply' || draft.kind === 'comment' || draft.kind === 'thread' || /^\s*RT\b/u.test(reading.text)) return;
    const tip = hashtags.every((tag) => BROAD_TAGS.has(tag.text.toLowerCase())) && (forDisease(reading) ?? forMeeting(reading));
    if (tip) yield tip;
  },
} satisfies Rule;

function forDisease(reading: Reading): Hit | undefined {
  // A disease named late in the draft is mostly named in passing, unless it comes up again.
  const mentions = diseasesIn(reading);
  const first = mentions.find((one) => one.start < EARLY || mentions.some((other) => other !== one && other.community === one.community));
  if (!first || occursIn(reading.text, STORY) || occursIn(reading.text, SOMEBODY)) return undefined;
  const { tag, disease } = first.community;
  return { message: `People who follow ${disease} read ${tag}.`, because: `The draft speaks of “${first.words}”.`, fixes: [withTag(reading, tag)] };
}

function forMeeting(reading: Reading): Hit | undefined {
  const match = MEETING.exec(reading.text);
  const { name, year } = match?.groups ?? {};
  if (!match || !name || !year) return undefined;
  const tag = `#${name}${year}`;
  const span = { start: match.index, end: match.index + match[0].length };
  return { span, message: `Everyone at the meeting reads ${tag}: a sign in front makes it a tag.`, fixes: [{ label: `Write ${tag}`, edits: [{ span, text: tag }] }] };
}

/** Adds the tag, or puts it where a broad one stands when the draft already has all it should. */
function withTag({ text, hashtags, draft, preferences }: Reading, tag: string) {
  const last = hashtags.at(-1);
  if (last && hashtags.length >= preferences.hashtagLimit[draft.platform]) {
    return { label: `Use ${tag} for ${last.text}`, edits: [{ span: { start: last.start, end: last.end }, text: tag }] };
  }
  return { label: `Add ${tag}`, edits: [addAtEnd(text, tag)] };
}
