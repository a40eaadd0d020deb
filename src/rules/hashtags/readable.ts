import type { Rule } from '../../engine/rule.ts';
import type { Piece } from '../../engine/surface.ts';
import { isOrdinary } from '../../words/ordinary.ts';
import { JOINING_WORDS, NEVER_A_PART, ONE_WORD, TAG_WORDS } from '../../words/tag-words.ts';

/** What cuts a tag off: everything after the sign is no longer part of the link. */
const BROKEN = /^(?:\+|(?:[.\-·]\p{L}[\p{L}\p{N}_]*|-\p{N}+|&\p{L}+|['’](?!s\b)\p{L}+)+)/u;
const UPPER: ReadonlySet<string> = new Set(['nhs', 'icu', 'nicu', 'picu', 'hiv', 'cpr', 'hpv', 'who', 'gp', 'ptsd', 'copd', 'ibd', 'adhd']);
/** What campaigns end their tags with: the rest is a word of its own, even one we do not know (#kangaroocare, #duchenneawareness). */
const HEADS = 'awareness nursing nurse nurses care caring warrior warriors survivor survivors support research community doctors doctor student students month week family families medicine surgery safety education cancer disease syndrome matters saveslives health healthcare strong mum mums mom moms dad dads life love journey fighter fighters hero heroes team training therapy recovery advocate advocacy screening clinic hospital ward training charity foundation trust day run walk challenge podcast conference congress friends people world baby babies kids parents lives club network project society union nation leader leaders leadership'.split(' ').sort((a, b) => b.length - a.length);
/** Words that end like a campaign without being one. */
const WHOLE = /^(?:after|child|day|home|skin|hair|eye|foot|health|medi|s|self|un|tele|over|be|scl?e|in|bio|e|tele|micro|poly|neuro|electro|macro|after|still|holi|birth|every|mid|to|yester|week|pay|fri|mon|sun|mean|work|out|over|up|cat|side|space|moon|fire|sleep|boar|back|under|re|inter|super|para|step|grand|god|great|steward|inner|stead|fore|way|heads?|arm|birds?|long|head|girl|boy|pen|cry|crash|night|high|low|home|wild|half|mid|still|ex|clove|g)$/u;
/** Shorter tags of two words can be read as they are, and longer ones are no tags. */
const SHORTEST = 8;
const LONGEST = 60;

/** Flags a tag of several words in lower case, and a tag that ends before its author thinks it does. */
export const readable = {
  id: 'hashtags/readable',
  severity: 'hint',
  title: 'Make the hashtag easy to read',
  why: 'Capitals show where each word of a tag begins, to readers and to screen readers; a sign inside a tag ends the link.',
  source: {
    name: 'What hashtags are really for, Mayo Clinic Social Media Network',
    url: 'https://socialmedia.mayoclinic.org/link/what-are-hashtags-really-for-confused-blessed-nofilter/',
  },
  *check({ hashtags, text }) {
    for (const tag of hashtags) {
      const rest = BROKEN.exec(text.slice(tag.end, tag.end + LONGEST))?.[0] ?? '';
      const broken = brokenTag(tag, rest);
      if (broken) {
        yield {
          span: { start: tag.start, end: tag.end + rest.length },
          message: `Sites end the tag at the first sign: only ${tag.text} would be a link.`,
          fixes: [{ label: `Write ${broken}`, edits: [{ span: { start: tag.start, end: tag.end + rest.length }, text: broken }] }],
        };
        continue;
      }
      const body = tag.text.slice(1);
      const parts = body.includes('_') && /^[a-z_]+$/u.test(body) ? body.split('_').filter((part) => part !== '') : [];
      const words = parts.length > 2 ? parts : wordsOf(body);
      if (words.length < 2) continue;
      const written = `#${words.map(capital).join('')}`;
      yield {
        span: { start: tag.start, end: tag.end },
        message: `This tag holds ${words.length} words. With a capital for each, people and screen readers see them.`,
        fixes: [{ label: `Write ${written}`, edits: [{ span: { start: tag.start, end: tag.end }, text: written }] }],
      };
    }
  },
} satisfies Rule;

/** The tag as its author meant it, or undefined where what follows it is ordinary punctuation. */
function brokenTag(tag: Piece, rest: string): string | undefined {
  if (rest === '') return undefined;
  if (rest === '+') return /^#\p{Lu}/u.test(tag.text) ? `${tag.text}positive` : undefined;
  // “Thanks #team.Next” is a forgotten space; a tag written with stops is in lower case throughout.
  if (rest.includes('.') && !/^[\p{Ll}\p{N}._]+$/u.test(tag.text.slice(1) + rest)) return undefined;
  const parts = `${tag.text.slice(1)}${rest.replaceAll('&', '-and-')}`.split(/[.\-·'’_]/u).filter((part) => part !== '');
  if (/['’]/u.test(rest)) return `#${parts.join('')}`;
  return `#${parts.flatMap((part) => { const words = wordsOf(part); return words.length > 1 ? words : [part]; }).map(capital).join('')}`;
}

function capital(word: string): string {
  return UPPER.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

function isPart(word: string): boolean {
  if (NEVER_A_PART.has(word)) return false;
  if (TAG_WORDS.has(word)) return true;
  if (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') && TAG_WORDS.has(word.slice(0, -1))) return true;
  return word.length >= 4 && isOrdinary(word);
}

interface Way {
  readonly cost: number;
  readonly words: readonly string[];
}

/** The words a lower-case tag is made of, by the cheapest way to cut it; an empty list when it is one word, or not ours to cut. */
function wordsOf(body: string): readonly string[] {
  if (body.length < SHORTEST || body.length > LONGEST || !/^[a-z]+$/u.test(body)) return [];
  if (ONE_WORD.has(body) || TAG_WORDS.has(body) || isOrdinary(body)) return [];
  const ways: (Way | undefined)[] = [{ cost: 0, words: [] }];
  for (let start = 0; start < body.length; start++) {
    const way = ways[start];
    if (!way) continue;
    for (let end = start + 1; end <= Math.min(body.length, start + 14); end++) {
      const word = body.slice(start, end);
      const joins = JOINING_WORDS.has(word);
      if (word.length === body.length || (!joins && (word.length < 3 || !isPart(word)))) continue;
      // Fewer and longer words are likelier.
      const cost = way.cost + (joins ? 5 : 4) + (word.length === 3 ? 0.8 : 0);
      const known = ways[end];
      if (!known || cost < known.cost) ways[end] = { cost, words: [...way.words, word] };
    }
  }
  const cut = ways[body.length]?.words;
  // “a taxi a awareness”: letters left over mean that a word was not known.
  const whole = !cut || cut.filter((word) => word.length === 1).length > 1 ? withHead(body) : [];
  const words = whole.length > 0 ? whole : cut ?? [];
  const full = words.filter((word) => !JOINING_WORDS.has(word));
  const likely = (full.length >= 2 || (full.length === 1 && words.length >= 4))
    && words.length - full.length <= full.length + 2
    && full.join('').length / full.length >= 3.5;
  return likely ? words : [];
}

/** A word we do not know before one that ends campaign tags. */
function withHead(body: string): readonly string[] {
  const head = HEADS.find((one) => body.endsWith(one));
  const first = head === undefined ? '' : body.slice(0, -head.length);
  if (head === undefined || first.length < 5 || WHOLE.test(first) || !/[aeiouy]/u.test(first)) return [];
  return head === 'saveslives' ? [first, 'saves', 'lives'] : [first, head];
}
