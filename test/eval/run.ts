/** `npm run eval`: how well the rules do on our own labelled posts and, where they are present, on the public corpora. */
import { check } from '../../src/engine/check.ts';
import { loadTagger } from '../../src/engine/nlp.ts';
import { NAME_THRESHOLD } from '../../src/engine/people.ts';
import { read } from '../../src/engine/read.ts';
import type { Draft, Finding } from '../../src/engine/types.ts';
import { rules as everyRule } from '../../src/rules/index.ts';
import { defaults, isOn } from '../../src/rules/settings.ts';
import { corpus, type Sample } from './corpora.ts';
import { draftOf, foldOf, ourPosts, preferences, SETS, type Post } from './posts.ts';
import { score, type Score, type Share } from './score.ts';

const options = process.argv.slice(2);
const only = options.find((option) => !option.startsWith('--'));
const verbose = options.includes('--verbose');
/** The rules a new person has. */
const rules = everyRule.filter((rule) => isOn(rule, defaults));
const privacyRules = rules.filter((rule) => rule.id.startsWith('privacy/'));

const percent = ({ hit, of }: Share) => `${of ? ((100 * hit) / of).toFixed(1) : '  - '}% (${hit}/${of})`;
const progress = (words: string) => process.stderr.write(`\r${words.padEnd(60)}${words ? '' : '\r'}`);

function table(title: string, result: Score): void {
  console.log(`\n${title}`);
  const line = (name: string, value: string, goal: string) => console.log(`  ${name.padEnd(64)}${value.padEnd(22)}${goal}`);
  line('recognisable posts with a privacy finding', percent(result.recognisableWithHints), '>= 97 %');
  line('  the same above a hint', percent(result.recognisable), '');
  line('privacy labels found', percent(result.labelsFound), '>= 92 %');
  line('privacy findings that touch a label', percent(result.precision), '>= 92 %');
  line('  the same above a hint', percent(result.precisionAboveHint), '');
  line('harmless posts with a finding above a hint', percent(result.harmlessFlagged), '<= 4 %');
  line('  the same, privacy rules alone', percent(result.harmlessPrivacy), '');
  const { hit, of } = result.hintsOnHarmless;
  line('hints on a harmless post', `${of ? (hit / of).toFixed(2) : '-'} (${hit}/${of})`, '<= 0.3');
  line('false findings of the other rules', `${result.otherFalse.hit}`, '<= 15 on 420 posts');
}

function ownPosts(set: (typeof SETS)[number]): void {
  const posts = ourPosts(set);
  const findings = new Map<Post, Finding[]>(posts.map((post) => [post, check(draftOf(post), rules, preferences)]));
  const findingsOf = (post: Post) => findings.get(post) ?? [];
  const all = score(posts, findingsOf);
  table(`our posts: ${set}.jsonl (${posts.length})`, all);
  for (let fold = 0; fold < 5; fold++) {
    const some = posts.filter((post) => foldOf(post.id) === fold);
    const one = score(some, findingsOf);
    console.log(`  fold ${fold} (${some.length}): found ${percent(one.labelsFound)}, recognisable ${percent(one.recognisableWithHints)}, precision ${percent(one.precision)}, harmless ${percent(one.harmlessPrivacy)}`);
  }
  console.log('\n  by rule                              recall                precision');
  for (const [id, { recall, precision }] of [...all.rules].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`  ${id.padEnd(36)} ${percent(recall).padEnd(22)}${percent(precision)}`);
  }
}

const plain = (text: string): Draft => ({ text, platform: 'x', kind: 'post', images: 0 });
const privacyOf = (text: string) => check(plain(text), privacyRules, preferences);
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

function missing(name: string): void {
  console.log(`  ${name}: not on this machine, skipped`);
}

function alarms(): void {
  console.log('\nalarms on public posts, privacy findings above a hint per 1,000 posts');
  const goals: Record<string, string> = { fa_health_org: '<= 2', fa_health_mixed: '<= 4', fa_clinician_bio: '<= 6', fa_science_conf: '<= 2', fa_vaccine_all: '' };
  for (const [name, goal] of Object.entries(goals)) {
    const samples = corpus(name);
    if (!samples) { missing(name); continue; }
    let total = 0;
    let hinted = 0;
    let flagged = 0;
    const byRule = new Map<string, number>();
    samples.forEach((sample, at) => {
      if (at % 500 === 0) progress(`${name} ${at}/${samples.length}`);
      const found = privacyOf(sample.text);
      const grave = found.filter((finding) => finding.severity !== 'hint');
      total += grave.length;
      hinted += found.length - grave.length;
      if (grave.length) flagged++;
      for (const { rule } of grave) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      if (verbose && grave.length) console.log(`    ${name} ${sample.id}: ${grave.map((one) => one.rule.slice(8)).join(' ')}`);
    });
    progress('');
    const rules = [...byRule].sort((a, b) => b[1] - a[1]).map(([rule, n]) => `${rule.slice(8)} ${n}`).join(', ');
    console.log(`  ${name.padEnd(18)} ${((1000 * total) / samples.length).toFixed(2).padStart(6)} (${total}/${samples.length}; ${flagged} posts; hints ${((1000 * hinted) / samples.length).toFixed(1)}) ${goal}  ${rules}`);
  }
}

function asq(): void {
  console.log('\nASQ-PHI, short clinical queries');
  const samples = corpus('phi_asq');
  if (!samples) return missing('phi_asq');
  const kinds = new Map<string, Share>();
  const found: Share = { hit: 0, of: 0 };
  const clean: Share = { hit: 0, of: 0 };
  const cleanHints: Share = { hit: 0, of: 0 };
  for (const { id, text, spans = [] } of samples) {
    const findings = privacyOf(text);
    if (!spans.length) {
      clean.of++;
      cleanHints.of++;
      if (findings.some((finding) => finding.severity !== 'hint')) {
        clean.hit++;
        if (verbose) console.log(`    asq ${id}: ${findings.map((one) => one.rule).join(' ')}`);
      }
      if (findings.length) cleanHints.hit++;
    }
    for (const span of spans) {
      const kind = kinds.get(span.label) ?? { hit: 0, of: 0 };
      kinds.set(span.label, kind);
      const hit = findings.some((finding) => finding.span && overlaps(finding.span, span));
      if (!hit && verbose) console.log(`    asq ${id}: missed ${span.label} at ${span.start}`);
      for (const one of [kind, found]) { one.of++; if (hit) one.hit++; }
    }
  }
  console.log(`  values found ${percent(found)} >= 95 %; clean queries flagged ${percent(clean)} <= 10 %, with hints ${percent(cleanHints)}`);
  for (const [kind, share] of kinds) console.log(`    ${kind.padEnd(34)} ${percent(share)}`);
}

function names(): void {
  console.log('\nperson names in tweets (handles left out), apart from the patient question');
  const samples = corpus('ner_tweets');
  if (!samples) return missing('ner_tweets');
  console.log(`  ${nameLine(samples)}  >= 80 % / >= 85 %`);
}

function nameLine(samples: readonly Sample[]): string {
  const recall: Share = { hit: 0, of: 0 };
  const precision: Share = { hit: 0, of: 0 };
  samples.forEach(({ text, spans = [] }, at) => {
    if (at % 2000 === 0) progress(`ner_tweets ${at}/${samples.length}`);
    const gold = spans.filter((span) => span.label === 'PER');
    const found = read(plain(text), preferences).people.filter(({ odds }) => odds >= NAME_THRESHOLD);
    for (const span of gold) {
      if (span.handle) continue;
      recall.of++;
      if (found.some((name) => overlaps(name, span))) recall.hit++;
    }
    for (const name of found) {
      const touching = gold.filter((span) => overlaps(name, span));
      if (touching.length && touching.every((span) => span.handle)) continue;
      precision.of++;
      if (touching.length) precision.hit++;
    }
  });
  progress('');
  return `recall ${percent(recall)}, precision ${percent(precision)}`;
}

await loadTagger();
if (!only || only === 'own') for (const set of SETS) ownPosts(set);
if (!only || only === 'alarms') alarms();
if (!only || only === 'asq') asq();
if (!only || only === 'names') names();
