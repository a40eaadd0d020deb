import { follow } from '../../engine/follow.ts';
import { gravestFirst } from '../../engine/found.ts';
import type { Draft, Finding } from '../../engine/types.ts';
import type { Composer } from '../../platforms/platform.ts';
import type { ChipState } from '../../ui/view.ts';
import type { About, Checked } from '../wire.ts';

/** A finding's name across edits and checks: its rule and its words. */
export function keyOf(finding: Finding, text: string): string {
  return `${finding.rule}\n${wordsOf(finding, text) ?? ''}`;
}

/** The words a finding is about, or undefined when it is about the whole draft. */
export function wordsOf(finding: Finding, text: string): string | undefined {
  return finding.span && text.slice(finding.span.start, finding.span.end);
}

/** What the coach knows of one compose box while it lives. Pure bookkeeping: it touches no page. */
export class Box {
  /** The text as last read; findings always speak of this text. */
  text = '';
  /** `undefined`: never read. */
  readable: boolean | undefined;
  /** The question (draft and settings) on its way. */
  asked: string | undefined;
  /** The question whose answer the findings are, to the letter; carried findings are no answer. */
  answered: string | undefined;
  /** The question whose answer has come in part, and what it found. */
  #begun: { readonly question: string; readonly keys: ReadonlySet<string> } | undefined;
  about: Readonly<Record<string, About>> = {};
  #findings: readonly Finding[] = [];
  #failed = false;
  #ignored = new Set<string>();
  /** By rule: the most findings ever open at once in this draft. */
  #most = new Map<string, number>();
  /** The risks the person has said to post anyway. */
  #accepted = new Set<string>();

  constructor(readonly composer: Composer) {}

  /** What the chip says of it. A draft that reads differently than when it was checked is not called clear. */
  get state(): ChipState {
    if (this.readable === false) return 'unreadable';
    if (this.open.length > 0) return 'findings';
    if (this.text === '' || this.answered !== undefined) return 'clear';
    return this.#failed ? 'failed' : 'checking';
  }

  /** Nothing is written in it and nothing known of it. */
  get isBlank(): boolean {
    return this.readable === true && this.text === '' && this.#findings.length === 0;
  }

  /** Findings the person has not put aside, gravest first. */
  get open(): readonly Finding[] {
    return this.#findings.filter((finding) => !this.#ignored.has(keyOf(finding, this.text)));
  }

  /** Open findings that may identify someone and were not accepted for this draft. */
  get risks(): readonly Finding[] {
    return this.open.filter((finding) => finding.severity === 'risk' && !this.#accepted.has(keyOf(finding, this.text)));
  }

  /** The risks that are known of exactly this question: of one that is answered in part, those found so far. */
  risksOf(question: string): readonly Finding[] {
    if (this.answered === question) return this.risks;
    const begun = this.#begun;
    return begun?.question === question ? this.risks.filter((finding) => begun.keys.has(keyOf(finding, this.text))) : [];
  }

  /** The box reads differently now: findings are carried across the change or dropped. An emptied box is a new draft. */
  reads(text: string): void {
    this.readable = true;
    if (text === this.text) return;
    this.#findings = follow(this.#findings, this.text, text);
    this.text = text;
    this.answered = undefined;
    this.#begun = undefined;
    this.#failed = false;
    if (text.trim() === '') this.forget();
  }

  /** The box cannot be read: nothing known of it holds any longer. */
  unreadable(): void {
    this.readable = false;
    this.text = '';
    this.forget();
  }

  /** Takes an answer for a draft; where the box reads differently by now, what still stands is carried across. */
  receive(question: string, draft: Draft, { findings, about }: Checked): void {
    this.#failed = false;
    this.asked = undefined;
    this.answered = draft.text === this.text ? question : undefined;
    this.about = about;
    this.#findings = follow(findings, draft.text, this.text);
    this.#count();
  }

  /** Takes the first part of an answer: it adds to what is known, and says nothing of what it did not look for. */
  receivePart(question: string, draft: Draft, { findings, about }: Checked): void {
    const known = new Set(this.#findings.map((finding) => keyOf(finding, this.text)));
    const found = follow(findings, draft.text, this.text);
    const added = found.filter((finding) => !known.has(keyOf(finding, this.text)));
    if (draft.text === this.text) this.#begun = { question, keys: new Set(found.map((finding) => keyOf(finding, this.text))) };
    this.about = { ...this.about, ...about };
    this.#findings = gravestFirst([...this.#findings, ...added]);
    this.#count();
  }

  /** The background gave no answer: nothing is known of this text. The next keystroke asks again. */
  fail(): void {
    this.#failed = true;
    this.asked = undefined;
  }

  /** Not in this post: by rule and words, until the box is emptied. Such a finding is no longer counted. */
  ignore(finding: Finding): void {
    const before = this.#openOf(finding.rule);
    this.#ignored.add(keyOf(finding, this.text));
    const most = (this.#most.get(finding.rule) ?? 0) - (before - this.#openOf(finding.rule));
    this.#most.set(finding.rule, Math.max(0, most));
  }

  /** Takes back `ignore`. */
  heed(key: string): void {
    this.#ignored.delete(key);
    this.#count();
  }

  /** Post anyway: the question is not asked again until other risks come up. */
  accept(): void {
    for (const finding of this.risks) this.#accepted.add(keyOf(finding, this.text));
  }

  /** How many findings, by rule, were ever shown and how many are open now. */
  counts(): { readonly found: Readonly<Record<string, number>>; readonly open: Readonly<Record<string, number>> } {
    const open: Record<string, number> = {};
    for (const { rule } of this.open) open[rule] = (open[rule] ?? 0) + 1;
    return { found: Object.fromEntries([...this.#most].filter(([, count]) => count > 0)), open };
  }

  /** The site made the same box anew (media attached, dialog swapped): what the person decided goes on. */
  inherit(old: Box): void {
    this.#ignored = old.#ignored;
    this.#most = old.#most;
    this.#accepted = old.#accepted;
  }

  /** Everything of this draft is over: it was posted, or the box was emptied. */
  forget(): void {
    this.#findings = [];
    this.#ignored = new Set();
    this.#most = new Map();
    this.#accepted = new Set();
    this.#failed = false;
    this.answered = undefined;
    this.#begun = undefined;
    this.asked = undefined;
  }

  #openOf(rule: string): number {
    return this.open.filter((finding) => finding.rule === rule).length;
  }

  #count(): void {
    for (const { rule } of this.open) this.#most.set(rule, Math.max(this.#most.get(rule) ?? 0, this.#openOf(rule)));
  }
}
