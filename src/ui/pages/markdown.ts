/** A stretch of a line: plain, strong, emphasised, code, or a link. */
export interface Inline {
  readonly kind: 'plain' | 'strong' | 'em' | 'code' | 'link';
  readonly text: string;
  readonly href?: string;
}

const INLINE = /\[([^\]]+)\]\((https:\/\/(?:[^()\s]|\([^()\s]*\))+)\)|\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`/g;

/** The little of Markdown that rule pages use within a paragraph. Anything else stays as it is written; only https links are links. */
export function inlines(text: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) parts.push({ kind: 'plain', text: text.slice(at, match.index) });
    const [whole, label, href, strong, em, code] = match;
    if (label && href) parts.push({ kind: 'link', text: label, href });
    else if (strong) parts.push({ kind: 'strong', text: strong });
    else if (em) parts.push({ kind: 'em', text: em });
    else parts.push({ kind: 'code', text: code ?? whole });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push({ kind: 'plain', text: text.slice(at) });
  return parts;
}

/** One example of a rule's page: its words, marked or not, and the text after the first fix. */
export interface Example {
  /** Where it stands: “reply, facebook”. */
  readonly where?: string;
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
  readonly after?: string;
}

/** A rule's page for reading: paragraphs of why, and examples by heading. */
export interface RulePage {
  readonly why: readonly string[];
  readonly examples: Readonly<Record<string, readonly Example[]>>;
}

/** Reads a rule's page; the notation is described where the same pages are run as tests. */
export function readRulePage(markdown: string): RulePage {
  const [head = '', ...sections] = markdown.split(/^## +/m);
  const why = head.replace(/^# .*$/m, '').trim().split(/\n\s*\n/).map((paragraph) => paragraph.replaceAll('\n', ' ').trim()).filter(Boolean);
  return { why, examples: Object.fromEntries(sections.map((section) => [section.slice(0, section.indexOf('\n')).trim(), readExamples(section)])) };
}

/** The bracket in front of an example; any other bracket is part of the draft. */
const WHERE = /^\(((?:x|facebook|linkedin|post|reply|quote|comment|thread|clinician|nurse|advocate|communications|false alarm|\d+ (?:images?|described)|ties|names|terms|limit|quoting)\b[^()]*)\) +/;

function readExamples(section: string): Example[] {
  return section.split(/^- /m).slice(1).map((example) => {
    const [line = '', ...fixes] = example.split(/\n +-> ?/);
    const where = WHERE.exec(line);
    const after = fixes[0]?.trim();
    return {
      ...(where?.[1] && { where: where[1] }),
      parts: line.slice(where?.[0].length ?? 0).trim().split(/\[\[(.*?)\]\]/s).map((text, index) => ({ text: text.replaceAll('\\n', '\n'), marked: index % 2 === 1 })).filter(({ text }) => text !== ''),
      ...(after && { after: after.replaceAll('\\n', '\n') }),
    };
  });
}
