import type { Rule } from '../../engine/rule.ts';
import type { Fix, Span } from '../../engine/types.ts';
import { sentenceAround } from '../frames.ts';
import { leaveOutSentence } from '../rewrite.ts';

/** Words that say by themselves that something is not for the public. */
const SECRET: readonly RegExp[] = [
  /\b(?:under|still under|breaking|break) (?:a |an |the |strict )?embargo\b|\bembargo(?:ed)?(?: (?:until|till|lifts?|ends?|is|for|to|on|data|results?|paper|abstract))?\b/giu,
  /\b(?:\w+n[’']t|not|before (?:it|they|these|this|that)(?:[’']s|[’']re| is| are)?)(?: yet| even| been| to be| officially| formally)* (?:public|publicly available|published|presented|out|released|announced|online|in print|peer[- ]reviewed)(?: for \w+)?(?: yet)?(?:,? (?:until|till|before))?\b|\bunpublished\b|\bnot[- ]yet[- ]published\b|\bpre-?publication\b|\byet to be (?:published|presented|announced|released)\b/giu,
  /\bnot (?:for|to be|meant for|intended for)(?: any)? ?(?:onward|further|public|external|wider|general|outside)? ?(?:sharing|shared|distribution|distributed|circulation|circulated|release|released|forwarding|forwarded|quoting|quoted|citation|citing|posting|posted|tweeting|publication|public)\b/giu,
  /\b(?:strictly |highly |commercially |marked |labelled |stamped )?confidential(?:ly)?\b|\bin (?:strict |the strictest )?confidence\b|\boff the record\b|\bNDA\b|\bnon-?disclosure\b|\bunder wraps\b|\bhush[- ]hush\b|\btop secret\b/giu,
  /\bclosed (?:investigators?|session|door|meeting|panel|group|committee)(?:[’']s?)?(?: meeting)?\b|\bbehind closed doors\b|\binternal (?:slides?|deck|memo|data|report|review|use only)\b/giu,
  /\b(?:do not|don[’']t) (?:distribute|circulate|photograph|screenshot)\b|\bno (?:photos?|photography|screenshots|tweeting)\b/giu,
  /\b(?:before|ahead of|in advance of) (?:the |our |their |its )?(?:official |formal |big |late[- ]breaking )?(?:abstracts?|paper|press (?:release|conference)|publication|presentation|plenary|announcement|embargo|launch|read-?out|journal|vote|consultation|regulator|FDA|EMA|NICE)\b/giu,
  /\b(?:sneak (?:peek|preview)|first (?:look|peek|glimpse)|exclusive(?:ly)?(?: look)?|leak(?:ed|ing)?|early look|advance copy)\b/giu,
  /\b(?:you|u) (?:heard|saw|read|got) (?:it|this|nothing|that) (?:here first|from me|here)|\b(?:you )?(?:didn[’']t|did not|never) (?:hear|see|get) (?:it|this|that|any of this) (?:from me|here)|\b(?:heard|saw) nothing(?: from me)?\b|\b(?:please )?don[’']t quote me\b|\b(?:just )?between (?:us|you and me|ourselves)\b|\bkeep (?:it|this|that) (?:quiet|to yoursel(?:f|ves)|under your hats?|between us|hush)\b|\bmum[’']s the word\b|\bsh+h+\b/giu,
  /\b(?:I[’']?m |we[’']?re |I am |we are |was |were )?(?:not|n[’']t) (?:supposed|meant|allowed) to (?:say|share|talk|tell|post|tweet|show|discuss|mention|reveal|know)\b|\b(?:I|we)(?: probably| really| definitely)? (?:should(?:n[’']t| not)|ought not to)(?: really| probably)? (?:say|share|post|tell|show|tweet|be (?:saying|sharing|posting|telling|showing))\b|\bprobably shouldn[’']t (?:post|share|say)\b|\bI[’']ll (?:get|be) (?:in trouble|shot|sued|fired) for\b/giu,
  /🤐|🤫/gu,
];
/** Something that would be told: a result, a decision, a figure. */
const TOLD = /\b(?:positive|negative|met (?:its|the|all)|miss(?:ed|es) (?:its|the)|primary end ?point|end ?points?|statistically|significan\w+|superior\w*|inferior\w*|hazard|HR|OS|PFS|ORR|pCR|surviv\w+|respon[sd]\w*|results?|findings?|data|curves?|plots?|swimmer|waterfall|forest plot|figures?|slides?|numbers|phase (?:[1-3]|i{1,3})|interim|read-?out|works|worked|wins?|won|beats?|better|worse|practice[- ]chang\w+|chang(?:e|es|ing) practice|approv\w+|recommend\w*|guidelines?|vote[sd]?|panel|gone|dropped|scrapped|minutes|draft|manuscript|protocol|acquisition|merg\w+|closing|closure|redundanc\w+|halv\w+|doubl\w+|\d+ ?%|halted|stopped early|toxicity|deaths?)\b/iu;
/** Told that there is nothing to be told yet, or that it may be told now. */
const KEPT = /\b(?:embargo (?:has |is |was )?(?:now )?(?:lifted|over|ended|up|gone)|no longer (?:under )?embargo\w*|embargo (?:just )?(?:lifted|lifts (?:now|today))|now (?:public|published|out|online)|just published|out (?:now|today)|respect(?:ing|ed)? (?:the |an? |our |your )?embargo|embargo(?:es)? (?:exist|rules?|polic(?:y|ies)|matters?)|trade embargo|oil embargo|arms embargo)\b|\b(?:can[’']?t|cannot|can not|won[’']t|will not|not able to|unable to|not going to|couldn[’']t|wouldn[’']t|must not|mustn[’']t)(?: yet)? (?:really )?(?:say|share|tell|talk about|talk|discuss|post|comment|show|reveal)(?: you| anyone)?(?: (?:anything|any|more|it|them|the|these|this|a word|what|until|till|yet|numbers|our|about|details|much|here|publicly|on))?(?![^.!?\n]*\b(?:but|though|however|except|still)\b)|\b(?:wait|waiting|have to wait|patience|stay tuned|watch this space|soon)\b(?=[^.!?\n]*\b(?:embargo|publi|until|results?|presentation))/iu;
/** Confidences of another kind: care, helplines, colleagues. */
const OTHER = /\b(?:helpline|support line|counsell?ing|confidentiality|(?:free|call|ring|text|talk|chat|speak|anonymous|completely|fully|totally|your|their|patients?|patient[’']s|staff|service|details|consultations?|conversations?|records?)\b[^.!?\n]{0,40}\bconfidential|confidential (?:helpline|support|service|advice|chat|line|space|conversation|and free|listening))\b/iu;

const WAIT = 'I look forward to sharing this once everyone can read it.';

/** Flags results or decisions told before they may be. */
export const embargo = {
  id: 'evidence/embargo',
  severity: 'risk',
  title: 'Wait until it is public',
  why: 'Results told early can cost the authors their paper and break the trust of those who showed them; the post cannot be called back.',
  source: {
    name: 'Social media best practices, ASTRO',
    url: 'https://www.astro.org/Meetings-and-Education/SM-Best-Practices',
  },
  *check({ text }) {
    for (const pattern of SECRET) {
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const sentence = sentenceAround(text, span.start);
        const words = text.slice(sentence.start, sentence.end);
        // The result may stand a sentence away from the words that say it is secret.
        const around = text.slice(Math.max(0, sentence.start - 240), sentence.end + 240);
        if (KEPT.test(around) || OTHER.test(words) || !TOLD.test(withoutMatch(around, match[0]))) continue;
        yield {
          span,
          message: 'This may not be public yet. Check with the authors or presenters before you share it.',
          fixes: fixesFor(text, span),
        };
        return;
      }
    }
  },
} satisfies Rule;

function withoutMatch(around: string, words: string): string {
  return around.replace(words, ' ');
}

function fixesFor(text: string, span: Span): Fix[] {
  const fixes: Fix[] = [{ label: 'Keep it for later', edits: [{ span: { start: 0, end: text.length }, text: WAIT }] }];
  const without = leaveOutSentence(text, span);
  // Leaving out the words that say it is secret would tell the secret all the same.
  if (without && !TOLD.test(text.slice(0, sentenceAround(text, span.start).start) + text.slice(sentenceAround(text, span.end - 1).end))) fixes.push(without);
  return fixes;
}
