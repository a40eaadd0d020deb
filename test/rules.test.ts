import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../src/engine/check.ts';
import { applyFix } from '../src/engine/fix.ts';
import type { Rule } from '../src/engine/rule.ts';
import type { Finding } from '../src/engine/types.ts';
import { rules } from '../src/rules/index.ts';
import { readPage, type Case, type Page } from './page.ts';

const ROOM = new URL('../src/rules/', import.meta.url);
const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.includes('/'));
const sourceOf = (path: string) => readFileSync(new URL(path, ROOM), 'utf8');
const pagePaths = files.filter((file) => file.endsWith('.md'));
const onByDefault = rules.filter((rule) => !('offByDefault' in rule) || !rule.offByDefault);

describe('the list of rules', () => {
  it('holds every rule file, and every rule has its page', async () => {
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const id = file.slice(0, -'.ts'.length);
      const found = Object.values(await import(/* @vite-ignore */ new URL(file, ROOM).href) as Record<string, unknown>).filter(isRule);
      expect(found.length, `${file} exports ${found.length} rules: one file, one rule.`).toBeLessThanOrEqual(1);
      for (const rule of found) {
        expect(rule.id, `The rule in ${file} is called by its path.`).toBe(id);
        expect(rules.includes(rule), `${file} is not listed in rules/index.ts, so nobody will ever get this advice.`).toBe(true);
        expect(pagePaths, `${file} has no page: write ${id}.md beside it.`).toContain(`${id}.md`);
      }
      if (found.length === 0) expect(pagePaths, `${id}.md is a page, but ${file} exports no rule.`).not.toContain(`${id}.md`);
    }
  });

  it('has a rule for every page', () => {
    for (const path of pagePaths) {
      expect(rules.map((rule) => rule.id), `${path} describes a rule that rules/index.ts does not list.`).toContain(path.slice(0, -'.md'.length));
    }
  });

  it('names every rule once', () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids, 'Two rules share an id.').toEqual([...new Set(ids)]);
  });

  it('stands gravest first', () => {
    const order = { risk: 0, advice: 1, hint: 2 };
    rules.forEach((rule, index) => {
      const next = rules[index + 1];
      if (next) expect(order[rule.severity], `${rule.id} (${rule.severity}) stands before ${next.id} (${next.severity}).`).toBeLessThanOrEqual(order[next.severity]);
    });
  });
});

for (const rule of rules) {
  describe(rule.id, () => {
    const read = pageOf(rule);
    if (read instanceof Error) {
      it('has a page that can be read', () => { throw read; });
      return;
    }
    const page: Page = read;

    it('is worded for people', () => {
      expect(rule.title.split(/\s+/u).length, `“${rule.title}” has more than seven words.`).toBeLessThanOrEqual(7);
      expect(rule.title, `“${rule.title}” is a title: it begins with a capital and takes no full stop.`).toMatch(/^\p{Lu}.*[^.!]$/u);
      for (const text of [rule.title, rule.why, page.why]) wording(text, rule.id);
    });

    it('names its source', () => {
      expect(rule.source.name.trim(), 'The source has no name.').not.toBe('');
      expect(rule.source.url, 'The source is a web page that can be opened: https and no spaces.').toMatch(/^https:\/\/[^\s]+\.[^\s]+$/u);
      expect(/(^|[/.])cancer\.net\b/iu.test(`${rule.source.url} ${page.why}`), 'cancer.net was retired in 2024: link the present home of the advice.').toBe(false);
      expect(page.why.includes(rule.source.url), `${rule.id}.md does not link its source ${rule.source.url} before the first heading.`).toBe(true);
    });

    it('has a page with a title, a reason and its cases', () => {
      expect(page.title, 'The page is headed by the title of the rule.').toBe(rule.title);
      expect(page.why.length, 'The page says why, in a few sentences.').toBeGreaterThan(80);
      for (const section of ['Flag', 'Pass', 'Known misses']) expect(page.sections, `The page has no “## ${section}”.`).toContain(section);
      const count = (section: Case['section']) => page.cases.filter((one) => one.section === section).length;
      expect(count('Flag'), 'A rule without a single case to flag is not tested.').toBeGreaterThan(0);
      expect(count('Pass'), 'Half of all cases show when the rule stays silent: the page has fewer lines under Pass than under Flag.').toBeGreaterThanOrEqual(count('Flag'));
    });

    for (const one of page.cases) {
      const name = `line ${one.line}: ${one.draft.text.replaceAll('\n', ' ⏎ ')}`;
      if (one.section === 'Flag') it(`flags ${name}`, () => flags(rule, one));
      if (one.section === 'Pass') it(`passes ${name}`, () => passes(rule, one));
      if (one.section === 'Known misses') it(`still gets wrong ${name}`, () => stillWrong(rule, one));
    }
  });
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'check' in value && typeof value.check === 'function';
}

function pageOf(rule: Rule): Page | Error {
  try {
    return readPage(sourceOf(`${rule.id}.md`));
  } catch (error) {
    return new Error(`${rule.id}.md: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What we never say. Words in “quotation marks” are somebody else's. */
function wording(text: string, where: string): void {
  const own = text.replace(/“[^”]*”/gu, '“…”').replace(/\]\([^)]*\)/gu, ']');
  for (const [ban, instead] of [
    [/violat/iu, 'say what may identify someone'],
    [/\bsafe(?:ly|r|st)?\b(?! harbo)/iu, 'nothing we say is a promise'],
    [/\bHIPAA[- ](?:compliant|safe|proof)/iu, 'nobody can promise that from a text alone'],
    [/\bcompliant\b/iu, 'nothing we say is a promise'],
    [/\billegal\b|\bunlawful\b|\byou must\b/iu, 'we advise, we do not judge'],
  ] as const) {
    const found = ban.exec(own);
    expect(found?.[0], `${where} says “${found?.[0] ?? ''}” (${instead}): ${text}`).toBeUndefined();
  }
}

/** All rules as a new person has them, and this one even if it starts switched off. */
function everyRule(rule: Rule): readonly Rule[] {
  return onByDefault.includes(rule) ? onByDefault : [...onByDefault, rule];
}

function findingsOf(rule: Rule, one: Case, text = one.draft.text): Finding[] {
  return check({ ...one.draft, text }, [rule], one.preferences);
}

/** The findings as a page would mark them, in the order of the text. */
function marked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    result += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return result + text.slice(at);
}

function shown(one: Case, findings: readonly Finding[]): string {
  const whole = findings.filter((finding) => !finding.span).length;
  const spans = findings.flatMap((finding) => finding.span ?? []);
  return `${marked(one.draft.text, spans)}${whole > 0 ? `  (+ ${whole} about the whole draft)` : ''}${findings.length === 0 ? '  (nothing found)' : ''}`;
}

function expected(one: Case): string {
  return `${marked(one.draft.text, one.marks)}${one.marks.length === 0 ? '  (+ 1 about the whole draft)' : ''}`;
}

function flags(rule: Rule, one: Case): void {
  const findings = findingsOf(rule, one).sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  expect(shown(one, findings), 'The rule marks other words than the page.').toBe(expected(one));

  for (const finding of findings) {
    wording(finding.message, 'The message');
    expect(finding.message, 'A message is one or two whole sentences.').toMatch(/^[\p{Lu}\p{N}“#@].*[.?!”)]$/su);
    for (const fix of finding.fixes ?? []) wording(fix.label, 'The label of the fix');
  }

  const fixes = findings.length === 1 ? (findings[0]?.fixes ?? []) : findings.map((finding) => finding.fixes?.[0]);
  one.after.forEach((after, index) => {
    const fix = fixes[index];
    expect(fix ? applyFix(one.draft.text, fix) : '(no such fix)', `Fix ${index + 1} gives another text than the page.`).toBe(after);
  });
  if (findings.some((finding) => finding.fixes?.length)) {
    expect(one.after.length, `The rule offers a fix here; show on the page what it gives, as “  -> ${applyFix(one.draft.text, firstFix(findings))}”.`).toBeGreaterThan(0);
  }

  const before = tally(check(one.draft, everyRule(rule), one.preferences), one.draft.text);
  for (const finding of findings) {
    for (const fix of finding.fixes ?? []) {
      const text = applyFix(one.draft.text, fix);
      expect(text, `The fix “${fix.label}” changes nothing.`).not.toBe(one.draft.text);
      const after = tally(check({ ...one.draft, text }, everyRule(rule), one.preferences), text);
      const key = keyOf(finding, one.draft.text);
      expect(after.get(key) ?? 0, `After the fix “${fix.label}” the finding is still there: ${text}`).toBeLessThan(before.get(key) ?? 0);
      const fresh = [...after].filter(([found, count]) => count > (before.get(found) ?? 0)).map(([found]) => found);
      expect(fresh, `The fix “${fix.label}” brings new findings: ${text}`).toEqual([]);
    }
  }
}

function firstFix(findings: readonly Finding[]) {
  const fix = findings.flatMap((finding) => finding.fixes ?? [])[0];
  if (!fix) throw new Error('There is no fix.');
  return fix;
}

/** Findings are the same before and after a fix when the rule and the words are. */
function keyOf(finding: Finding, text: string): string {
  return `${finding.rule}: ${finding.span ? `“${text.slice(finding.span.start, finding.span.end)}”` : 'the whole draft'}`;
}

function tally(findings: readonly Finding[], text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding, text), (counts.get(keyOf(finding, text)) ?? 0) + 1);
  return counts;
}

function passes(rule: Rule, one: Case): void {
  expect(one.marks, 'A line under Pass carries no marks.').toEqual([]);
  const findings = findingsOf(rule, one);
  expect(shown(one, findings), `The rule should stay silent here; it says: ${findings.map((finding) => finding.message).join(' ')}`).toBe(shown(one, []));
}

function stillWrong(rule: Rule, one: Case): void {
  const findings = findingsOf(rule, one);
  const right = one.falseAlarm ? findings.length === 0 : shown(one, findings) === expected(one);
  expect(right, `This is right now: move the line to ${one.falseAlarm ? 'Pass' : 'Flag'}.`).toBe(false);
}
