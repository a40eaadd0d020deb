import type { Draft, Kind, PlatformId, Preferences, Role, Span } from '../src/engine/types.ts';
import { defaults } from '../src/rules/settings.ts';

/**
 * A rule's page, read as tests. The notation:
 *
 *   - Great day at #ASCO26 with #bcsm friends [[#cancer]]       a finding on exactly these words; several marks, several findings
 *     -> Great day at #ASCO26 with #bcsm friends                the text after the first fix
 *   - (reply, facebook, 1 image) Thanks for coming in           no mark under Flag: the finding is about the whole draft
 *
 * With several marks the nth `->` is the first fix of the nth finding; with one finding it is that finding's nth fix.
 * `\n` stands for a new line. The bracket in front takes, in any order: x, facebook, linkedin; post, reply, quote, comment, thread;
 * clinician, nurse, advocate, communications; `1 image`, `2 images`, `1 described`; `ties: a; b`, `names: a; b`, `terms: a; b`, `limit: 1`;
 * and as its last item `quoting: …` with the other person's words.
 * Under "Known misses" the same lines stand for what should be found and is not; `false alarm` in the bracket for what is found and should not be.
 */
export interface Case {
  readonly line: number;
  readonly section: 'Flag' | 'Pass' | 'Known misses';
  readonly draft: Draft;
  readonly preferences: Preferences;
  readonly marks: readonly Span[];
  readonly after: readonly string[];
  readonly falseAlarm: boolean;
}

/** A page in its parts. */
export interface Page {
  readonly title: string;
  /** What stands between the title and the first heading. */
  readonly why: string;
  readonly sections: readonly string[];
  readonly cases: readonly Case[];
}

const PLATFORMS: readonly string[] = ['x', 'facebook', 'linkedin'];
const KINDS: readonly string[] = ['post', 'reply', 'quote', 'comment', 'thread'];
const ROLES: readonly string[] = ['clinician', 'nurse', 'advocate', 'communications'];

/** Reads a page; throws an Error with the line number where it is not written as above. */
export function readPage(markdown: string): Page {
  const lines = markdown.split('\n');
  const title = lines[0]?.startsWith('# ') ? lines[0].slice(2).trim() : '';
  const sections: string[] = [];
  const why: string[] = [];
  const cases: (Case & { after: string[] })[] = [];
  let section = '';
  lines.forEach((raw, index) => {
    const line = index + 1;
    if (index === 0) return;
    if (raw.startsWith('## ')) {
      section = raw.slice(3).trim();
      sections.push(section);
    } else if (section === '') {
      why.push(raw);
    } else if (raw.startsWith('- ') && isCaseSection(section)) {
      cases.push(readCase(raw.slice(2).trim(), section, line));
    } else if (/^ +->/.test(raw)) {
      const last = cases.at(-1);
      if (!last) throw new Error(`Line ${line}: “->” follows a case, and there is none above it.`);
      last.after.push(newLines(raw.trim().slice(2).trim()));
    } else if (raw.trim() !== '' && !raw.startsWith('<!--') && isCaseSection(section)) {
      throw new Error(`Line ${line}: under “${section}” a line is “- draft” or “  -> text after the fix”, not “${raw.trim()}”.`);
    }
  });
  return { title, why: why.join('\n').trim(), sections, cases };
}

function isCaseSection(section: string): section is Case['section'] {
  return section === 'Flag' || section === 'Pass' || section === 'Known misses';
}

function newLines(text: string): string {
  return text.replaceAll('\\n', '\n');
}

function readCase(raw: string, section: Case['section'], line: number): Case & { after: string[] } {
  const bracket = readBracket(raw, line);
  const marked = newLines(raw.slice(bracket.length).trimStart());
  const marks: Span[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[(.*?)\]\]/gsu)) {
    text += marked.slice(at, match.index);
    const words = match[1] ?? '';
    marks.push({ start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  return { line, section, draft: { ...bracket.draft, text }, preferences: bracket.preferences, marks, after: [], falseAlarm: bracket.falseAlarm };
}

interface Bracket {
  readonly length: number;
  readonly draft: Omit<Draft, 'text'>;
  readonly preferences: Preferences;
  readonly falseAlarm: boolean;
}

/** The bracket in front of a case; one whose first item means nothing here is part of the draft. */
function readBracket(raw: string, line: number): Bracket {
  const draft: { -readonly [K in keyof Omit<Draft, 'text'>]: Draft[K] } = { platform: 'x', kind: 'post', images: 0 };
  const preferences: { -readonly [K in keyof Preferences]: Preferences[K] } = {
    role: defaults.role,
    hashtagLimit: defaults.hashtagLimit,
    allowedNames: [],
    flaggedTerms: [],
    ties: [],
  };
  const match = /^\(((?:[^()]|\([^()]*\))*)\)/u.exec(raw);
  const inside = match?.[1] ?? '';
  const quotingAt = /(?:^|, *)quoting: */u.exec(inside);
  const items = (quotingAt ? inside.slice(0, quotingAt.index) : inside).split(',').map((item) => item.trim()).filter((item) => item !== '');
  let falseAlarm = false;
  const take = (item: string): boolean => {
    const images = /^(\d+) images?$/u.exec(item);
    const described = /^(\d+) described$/u.exec(item);
    const list = /^(ties|names|terms|limit): *(.+)$/u.exec(item);
    if (PLATFORMS.includes(item)) draft.platform = item as PlatformId;
    else if (KINDS.includes(item)) draft.kind = item as Kind;
    else if (ROLES.includes(item)) preferences.role = item as Role;
    else if (item === 'false alarm') falseAlarm = true;
    else if (images) draft.images = Number(images[1]);
    else if (described) draft.imagesWithAlt = Number(described[1]);
    else if (list) {
      const values = (list[2] ?? '').split(';').map((value) => value.trim());
      if (list[1] === 'ties') preferences.ties = values;
      else if (list[1] === 'names') preferences.allowedNames = values;
      else if (list[1] === 'terms') preferences.flaggedTerms = values;
      else preferences.hashtagLimit = { x: Number(values[0]), facebook: Number(values[0]), linkedin: Number(values[0]) };
    } else return false;
    return true;
  };
  const nothing = { length: 0, draft, preferences, falseAlarm };
  if (!match || (items.length === 0 && !quotingAt)) return nothing;
  const taken = items.map(take);
  if (items.length > 0 && !taken[0]) return nothing;
  const unknown = items.find((_, index) => !taken[index]);
  if (unknown !== undefined) throw new Error(`Line ${line}: “${unknown}” means nothing in the bracket before a case.`);
  if (quotingAt) draft.quoting = newLines(inside.slice(quotingAt.index + quotingAt[0].length));
  return { length: match[0].length, draft, preferences, falseAlarm };
}
