import type { Rule } from '../../engine/rule.ts';
import type { Fix, Hit, Span } from '../../engine/types.ts';
import type { Reading } from '../../engine/read.ts';
import { mayOccur } from '../cues.ts';
import { overlap, sentenceAround } from '../frames.ts';
import { addAtEnd, addSentence } from '../rewrite.ts';

/** Words that say how the author is tied to a company, a product or a trial. */
const TIE = /\b(?:(?:medical |scientific |clinical )?(?:advisory board|advisory panel|scientific board|steering committee|speakers?[’']? bureau|board of (?:directors|advisors?|advisers))|(?:joined|join|joining|sit on|on|serve on|serving on|chair) (?:the |their |its )(?:\w+ )?board|ad ?boards?|(?:as |am |become |became |I[’']m |being |been |their |your |our |its |a |an |proud |clinical |brand |medical |global |official |lead |chief )+(?:ambassador|advis[eo]r|consultant for|consulting for|spokes\w+|key opinion leader|kol|medical director|chief (?:medical|scientific) officer|cmo|investor|shareholder|co-?founder|founder|paid speaker|champion for)|(?:I |we )(?:advise|consult for|consulted for|invested in|helped (?:to )?(?:develop|design|build|fund|found|launch|start|create)|co-?founded|founded|own (?:shares|stock|a stake|part)|work (?:for|at|with) (?:the )?(?:manufacturer|maker|company|makers|firm|startup|start-up|people who make)|speak for|lecture for|train (?:surgeons|doctors|nurses|people) (?:for|on)|am (?:paid|sponsored) by|get paid by|run the company|patented|hold the patent)|(?:I|we)[’']?(?:ve| have)? (?:just )?(?:invested|got shares|shares|stock|equity|a stake)|(?:my|our) (?:own )?(?:company|startup|start-up|shares|stock|stake|equity|patent|invention|product|app|device|supplement|book|course|brand|range|clinic[’']s own|new venture|side business|business)|(?:my|our) (?:husband|wife|partner|brother|sister|son|daughter|dad|father|mum|mom|mother|best friend|cousin|uncle|fianc[eé]e?|in-laws|family)[’']?s? (?:\w+ )?(?:company|firm|startup|start-up|business|makes?|sells?|runs?|owns?|works? (?:for|at)|invented|designed|founded|developed|app|lab)|(?:the |their |its )?(?:company|makers?|manufacturer|sponsors?|reps?|firm|team at \p{Lu}\p{L}+|people at \p{Lu}\p{L}+|folks at \p{Lu}\p{L}+) (?:\w+ )?(?:flew|paid|sent|gave|treated|took|hosted|put (?:me|us) up|covered|funded|sponsored|invited|lent)\b|(?:flown|paid|sponsored|hosted|funded|treated|gifted|put up|wined|invited|lent) (?:out |up |over |to [\p{L} ]{1,20} )?by (?:the )?(?:\p{Lu}|company|makers?|manufacturer|sponsors?|rep)|(?:guest|guests) of (?:the )?(?:\p{Lu}\p{L}+|company|makers?|manufacturer)|(?:honorari(?:a|um)|royalt(?:y|ies)|speaker fees?|consult(?:ing|ancy) fees?|travel grant|free (?:samples?|trip|dinner|flights?|unit|device)|(?:lovely|great|fab|amazing|delicious) (?:dinner|lunch|trip|weekend|hotel)[^.!?\n]{0,30}(?:from|by|with|courtesy of|thanks to) (?:the )?(?:\p{Lu}\p{L}+|rep))|discount codes?|promo codes?|use (?:my )?code|affiliate|referral link|there is a discount|[wW]e at \p{Lu}[\p{L}]+|(?:at|from|with|of) our (?:factory|company|start-?up|booth|stand)|(?:Home|Back|Just back|Fresh|Returning) from (?:the )?(?:\p{Lu}[\p{L}]+)(?:[’']s)? (?:factory|HQ|headquarters|plant|launch|campus|labs?)|principal investigator (?:of|on)|PI (?:of|on) (?:the|this)|I (?:led|ran|chaired|lead|run) (?:the|this) (?:trial|study)|employed by (?:the )?(?:\p{Lu}|manufacturer|company|makers?)|my (?:new )?(?:role|job|position|post) (?:at|with) \p{Lu}|(?:joined|joining|starting at|working with|partnered with|partnering with|teaming up with|collaborating with|proud to (?:work|partner) with|excited to (?:work|partner) with) (?:the (?:team|folks|people) at )?\p{Lu}\p{L}+)/u;
/** One of these stands in every tie above. */
const TIE_WORDS = 'board boards adboard* bureau committ* ambassa* adviser advisor consult* spokes* opinion kol director officer cmo investo* shareho* founder cofound* speaker champion advise invest* helped develop* founded own shares stock stake equity work speak lecture train paid sponsor* patent* company startup start invent* product app device supplem* book course brand range clinic venture business husband* husband\'s wife wife\'s partner partner\'s brother\'s sister\'s son\'s daughter\'s dad\'s father\'s mum\'s mom\'s mother\'s friend\'s cousin\'s uncle\'s fianc* laws family\'s family makers maker manufac* rep reps firm team people folks flown hosted funded treated gifted wined invited lent guest guests honorar* royalt* fee fees grant free dinner lunch trip weekend hotel code codes affilia* referra* discount at factory booth stand hq headqua* plant launch campus lab labs investi* pi trial study employed role job position post joined joining starting working partner* teaming collabo*';
/** Words of praise that sell. */
const PRAISE = /\b(?:best|brilliant|amazing|fantastic|superb|excellent|outstanding|incredible|unbeatable|unrivalled|unmatched|second to none|wonderful|marvell?ous|terrific|impress\w+|exciting|beautiful|gorgeous|stunning|slick|elegant|remarkable|astonishing|extraordinary|superior|better than|beats|nothing (?:else )?(?:comes close|like it|compares)|isn[’']t close|not even close|no contest|no-brainer|must[- ]have|game[- ]?chang\w+|life[- ]?chang\w+|transform\w+|revolution\w+|gold standard|first choice|my (?:go-to|favou?rite)|favou?rite|love(?:d|s)?|adore|highly recommend|recommend\w*|ask (?:for it|your \w+ (?:for|about))|by name|switch to|try it|get one|buy|order(?:ing)?|prescrib\w+|use it|using it|should (?:be )?(?:have|use|using|own|order|ordering|adopt|get|switch|prescribe|offer|stock|fund)\w*|every (?:\w+ )?(?:clinic|child|patient|hospital|department|unit|ward|nurse|surgeon|oncologist|cent(?:re|er)|theatre|woman|man|family|home) (?:should|deserves|needs|ought|will)|deserves?|need(?:s)? one|works? (?:so |really )?(?:well|wonders|a treat)|worth every|money can buy|the future|ahead of|already behind|can[’']t wait|so good|sold on|convinced|swear by|fan of|thrilled with|results (?:are|speak)|painless|effortless|top[- ]notch|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|sign up|don[’']t miss|get in touch|book a demo|demonstration|discount|cleverest|smartest|fastest|safest|kindest|easiest|finest|greatest|no side effects|tolerated beautifully|hats off)\b/iu;
const DISCLOSED = /#(?:coi|ad|advert|sponsored|disclosure|disclosures|paidpartnership)\b|\b(?:disclosures?|declarations?|conflicts? of interest|competing interests?|coi|full disclosure|declaration of interests?|declar(?:e|ing) (?:an |my )?interests?|interest declared|i should (?:say|declare|disclose|mention|add)|i must (?:declare|disclose)|to be (?:clear|transparent|upfront|open|fair),? (?:I|my|they|we)|for transparency|in the interests? of|hardly neutral|not (?:neutral|impartial|objective|unbiased)|i[’']?m biased|am biased|bias(?:ed)?(?:,| alert| warning)|so (?:take|read) (?:this|that|it) with|so i would say that|so of course i|of course i (?:would|think|find|love)|I[’']?m paid|paid partnership|paid (?:by|for by) \w+ (?:so|and I)|so (?:do|please) (?:discount|bear that in mind|weigh)|shares,? so|no (?:other )?(?:conflicts?|ties|disclosures|coi|interest in)|nothing to (?:disclose|declare)|(?:did not|didn[’']t|do not|don[’']t) (?:pay|take (?:their|any) money))\b/iu;
const NOT_TRADE = /\b(?:charit(?:y|ies)|fund-?rais\w*|guidelines? (?:panel|group|committee)|NICE|Cochrane|patient (?:group|panel|board)|royal college|editorial board|journal|school|council|NHS|hospice|choir|parish|football|charity|nonprofit|non-profit|society|mentoring)\b/iu;

/** Flags praise of a product, company or trial by someone tied to it who does not say so as a disclosure. */
export const conflictOfInterest = {
  id: 'conduct/conflict-of-interest',
  severity: 'advice',
  title: 'Disclose your tie beside the praise',
  why: 'Of the doctors who praised products on X, a third of the paid ones did not say so; readers forgive a tie that is told.',
  source: {
    name: 'Disclosures 101, US Federal Trade Commission',
    url: 'https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers',
  },
  *check(reading) {
    const { text } = reading;
    const own = ownTie(reading);
    if (own && !DISCLOSED.test(text)) {
      yield own;
      return;
    }
    if (!mayOccur(reading, TIE_WORDS)) return;
    const tie = TIE.exec(text);
    if (!tie || DISCLOSED.test(text)) return;
    const span = { start: tie.index, end: tie.index + tie[0].length };
    const sentence = sentenceAround(text, span.start);
    if (NOT_TRADE.test(text.slice(sentence.start, sentence.end)) && !/\b(?:compan(?:y|ies)|product|device|pharma)\b/iu.test(text)) return;
    // The praise must say more than the words of the tie itself do.
    if (!PRAISE.test(`${text.slice(0, span.start)} ${text.slice(span.end)}`)) return;
    yield {
      span,
      message: 'You praise something you seem to have a tie to. Mentioned in passing it is easily missed: say it as a disclosure.',
      fixes: fixesFor(reading, 'I have a tie to this company.'),
    };
  },
} satisfies Rule;

/** A company or product from the person's own list of ties. */
function ownTie(reading: Reading): Hit | undefined {
  const { text, preferences } = reading;
  const lower = text.toLowerCase();
  for (const tie of preferences.ties) {
    const name = tie.trim().toLowerCase();
    if (name === '') continue;
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      const span: Span = { start: at, end: at + name.length };
      if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[span.end] ?? ' ')) continue;
      if (reading.links.some((link) => overlap(link, span))) continue;
      return {
        span,
        message: `${tie.trim()} is on your own list of ties. Readers should know when you name it.`,
        fixes: fixesFor(reading, `I have a tie to ${tie.trim()}.`),
      };
    }
  }
  return undefined;
}

function fixesFor({ text }: Reading, disclosure: string): Fix[] {
  return [
    { label: 'Add a disclosure', edits: [addSentence(text, `Disclosure: ${disclosure}`)] },
    { label: 'Add #COI', edits: [addAtEnd(text, '#COI')] },
  ];
}
