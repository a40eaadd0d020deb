import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inlines, readRulePage } from '../../src/ui/pages/markdown.ts';

describe('a paragraph', () => {
  test('has links, stress and code', () => {
    expect(inlines('See [the rule](https://example.org/a_(b)), *really*, **now**, `#tag`.')).toEqual([
      { kind: 'plain', text: 'See ' }, { kind: 'link', text: 'the rule', href: 'https://example.org/a_(b)' }, { kind: 'plain', text: ', ' }, { kind: 'em', text: 'really' }, { kind: 'plain', text: ', ' },
      { kind: 'strong', text: 'now' }, { kind: 'plain', text: ', ' }, { kind: 'code', text: '#tag' }, { kind: 'plain', text: '.' },
    ]);
  });

  test.each(['[press](javascript:alert(1))', '[press](http://example.org)', '<img src=x onerror=alert(1)>', '[a](data:text/html,b)', '2 * 3 is 6', 'an unfinished [link](https://'])('is plain where it is anything else: %s', (text) => {
    expect(inlines(text).map((part) => part.kind)).toEqual(['plain']);
    expect(inlines(text)[0]!.text).toBe(text);
  });
});

const PAGE = '# Use fewer\n\nOne line\nand its end.\n\nAnother ([Source](https://example.org)).\n\n## Flag\n\n- (reply, 1 image) Seen [[today]] at [[noon]]\\nagain\n  -> Seen at noon\n  -> Not shown\n- (sic) plain words\n\n## Pass\n\n- Fine\n\n## Known misses\n';

test('a rule’s page is read for people: why, and examples with their marks and first fix', () => {
  expect(readRulePage(PAGE)).toEqual({
    why: ['One line and its end.', 'Another ([Source](https://example.org)).'],
    examples: {
      Flag: [
        { where: 'reply, 1 image', parts: [{ text: 'Seen ', marked: false }, { text: 'today', marked: true }, { text: ' at ', marked: false }, { text: 'noon', marked: true }, { text: '\nagain', marked: false }], after: 'Seen at noon' },
        { parts: [{ text: '(sic) plain words', marked: false }] },
      ],
      Pass: [{ parts: [{ text: 'Fine', marked: false }] }],
      'Known misses': [],
    },
  });
});

test('every rule’s page can be shown, with nothing of the notation left over', () => {
  const rules = resolve(import.meta.dirname, '../../src/rules');
  const pages = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  expect(pages.length).toBeGreaterThan(5);
  for (const name of pages) {
    const { why, examples } = readRulePage(readFileSync(join(rules, name), 'utf8'));
    expect(why.length, name).toBeGreaterThan(0);
    expect(examples['Flag']?.length, name).toBeGreaterThan(0);
    const shown = [...why.flatMap(inlines).map(({ text }) => text), ...Object.values(examples).flat().flatMap(({ parts, after }) => [...parts.map(({ text }) => text), after ?? ''])].join('\n');
    expect(shown, name).not.toMatch(/\[\[|\]\]|^ *->|\]\(http/m);
  }
});
