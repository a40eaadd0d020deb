import { styleText } from 'node:util';
import { applyFix } from '../engine/fix.ts';
import type { Rule } from '../engine/rule.ts';
import type { Draft, Finding, Severity } from '../engine/types.ts';

const SIGN: Readonly<Record<Severity, { readonly mark: string; readonly colour: 'red' | 'yellow' | 'cyan' }>> = {
  risk: { mark: '▲', colour: 'red' },
  advice: { mark: '●', colour: 'yellow' },
  hint: { mark: '○', colour: 'cyan' },
};

const PLACE = { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn' } as const;

/** Findings for a person at a terminal: what it is about, the words, the reason, and the draft after each fix. */
export function report(draft: Draft, findings: readonly Finding[], rules: readonly Rule[], { width, colour }: { width: number; colour: boolean }): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (colour ? styleText(style, text) : text);
  const images = draft.images === 0 ? '' : draft.images === 1 ? ' with an image' : ` with ${draft.images} images`;
  const what = `${PLACE[draft.platform]} ${draft.kind}${images}, ${draft.text.length} characters`;
  if (findings.length === 0) return `${what}: nothing to point out. You know your readers and your patients best.\n`;
  const blocks = findings.map((finding) => {
    const rule = rules.find((one) => one.id === finding.rule);
    const { mark, colour: own } = SIGN[finding.severity];
    const lines = [`${paint(own, `${mark} ${finding.severity}`)}  ${paint('bold', rule?.title ?? finding.rule)}  ${paint('dim', finding.rule)}`];
    if (finding.span) lines.push(wrap(`“${oneLine(draft.text.slice(finding.span.start, finding.span.end))}”`, width, '  '));
    lines.push(wrap(finding.message, width, '  '));
    if (finding.because) lines.push(paint('dim', wrap(finding.because, width, '  ')));
    for (const fix of finding.fixes ?? []) {
      lines.push(wrap(`Fix: ${fix.label}`, width, '  '));
      lines.push(wrap(applyFix(draft.text, fix), width, '    '));
    }
    if (rule) lines.push(paint('dim', `  Why: ${rule.source.name}, ${rule.source.url}`));
    return lines.join('\n');
  });
  const count = findings.length === 1 ? '1 thing to look at' : `${findings.length} things to look at`;
  return `${what}: ${count}\n\n${blocks.join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Breaks a text at its spaces so that no line is wider than `width` columns; its own line breaks stay. */
export function wrap(text: string, width: number, indent: string): string {
  return text.split('\n').map((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && indent.length + line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
    return lines.map((one) => (one === '' ? '' : indent + one)).join('\n');
  }).join('\n');
}
