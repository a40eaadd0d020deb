import type { Rule } from '../../engine/rule.ts';
import type { Fix, Hit, Span } from '../../engine/types.ts';
import type { Reading } from '../../engine/read.ts';
import { matches, mayOccur, type Cue } from '../cues.ts';
import { overlap, sentenceAround } from '../frames.ts';
import { addAtEnd, addSentence } from '../rewrite.ts';

/** Words that say how the author is tied to a company, a product or a trial. */
const TIE = /\b(?:(?:medical |scientific |clinical )?(?:advisory board|advisory panel|scientific board|steering committee|speakers?[’']? bureau|board of (?:directors|advisors?|advisers))|(?:joined|join|joining|sit on|on|serve on|serving on|chair) (?:the |their |its )(?:\w+ )?board|ad ?boards?|(?:as |am |become |became |I[’']m |being |been |their |your |our |its |a |an |proud |clinical |brand |medical |global |official |lead |chief )+(?:ambassador|advis[eo]r|consultant for|consulting for|spokes\w+|key opinion leader|kol|medical director|chief (?:medical|scientific) officer|cmo|investor|shareholder|co-?founder|founder|paid speaker|champion for)|(?:I |we )(?:advise|consult for|consulted for|invested in|helped (?:to )?(?:develop|design|build|fund|found|launch|start|create)|co-?founded|founded|own (?:shares|stock|a stake|part)|work (?:for|at|with) (?:the )?(?:manufacturer|maker|company|makers|firm|startup|start-up|people who make)|speak for|lecture for|train (?:surgeons|doctors|nurses|people) (?:for|on)|am (?:paid|sponsored) by|get paid by|run the company|patented|hold the patent)|(?:I|we)[’']?(?:ve| have)? (?:just )?(?:invested|got shares|shares|stock|equity|a stake)|(?:my|our) (?:own )?(?:company|startup|start-up|shares|stock|stake|equity|patent|invention|product|app|device|supplement|clinic[’']s own|new venture|side business|business)|(?:my|our) (?:husband|wife|partner|brother|sister|son|daughter|dad|father|mum|mom|mother|best friend|cousin|uncle|fianc[eé]e?|in-laws|family)[’']?s? (?:\w+ )?(?:company|firm|startup|start-up|business|makes?|sells?|runs?|owns?|works? (?:for|at)|invented|designed|founded|developed|app|lab)|(?:the |their |its )?(?:company|makers?|manufacturer|sponsors?|reps?|firm|team at \p{Lu}\p{L}+|people at \p{Lu}\p{L}+|folks at \p{Lu}\p{L}+) (?:\w+ )?(?:flew|paid|sent|gave|treated|took|hosted|put (?:me|us) up|covered|funded|sponsored|invited|lent)\b|(?:flown|paid|sponsored|hosted|funded|treated|gifted|put up|wined|invited|lent) (?:out |up |over |to [\p{L} ]{1,20} )?by (?:the )?(?:\p{Lu}|company|makers?|manufacturer|sponsors?|rep)|(?:guest|guests) of (?:the )?(?:\p{Lu}\p{L}+|company|makers?|manufacturer)|(?:honorari(?:a|um)|royalt(?:y|ies)|speaker fees?|consult(?:ing|ancy) fees?|travel grant|free (?:samples?|trip|dinner|flights?|unit|device)|(?:lovely|great|fab|amazing|delicious) (?:dinner|lunch|trip|weekend|hotel)[^.!?\n]{0,30}(?:from|by|with|courtesy of|thanks to) (?:the )?(?:\p{Lu}\p{L}+|rep))|discount codes?|promo codes?|use (?:my )?code|affiliate|referral link|there is a discount|[wW]e at \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)? (?:make|sell|build|produce|develop\w*|design\w*|launch\w*|offer|are launching|have (?:built|made|launched|developed))|(?:at|from|with|of) our (?:factory|company|start-?up|booth|stand)|(?:Home|Back|Just back|Fresh|Returning) from (?:the )?(?:\p{Lu}[\p{L}]+)(?:[’']s)? (?:factory|HQ|headquarters|plant|launch|campus|labs?)|principal investigator (?:of|on)|PI (?:of|on) (?:the|this)|I (?:led|ran|chaired|lead|run) (?:the|this) (?:trial|study)|employed by (?:the )?(?:\p{Lu}|manufacturer|company|makers?)|my (?:new )?(?:role|job|position|post) (?:at|with) \p{Lu}|(?:joined|joining|starting at|working with|partnered with|partnering with|teaming up with|collaborating with|proud to (?:work|partner) with|excited to (?:work|partner) with) (?:the (?:team|folks|people) at )?\p{Lu}\p{L}+)/u;
/** The same in everyday words, on the plain text. */
const PLAIN_TIES: readonly Cue[] = [
  { words: 'speaker advis* advisory adviso* consult* ambassa* spokes* officer director board committ* bureau kol', pattern: /\b(?:as|being|am|i'm|been|become|became|was|join(?:ed|ing)?|serve|serving|sit(?:ting)?|chair(?:ed|ing)?|honou?r of|proud|new role|appointed|named|their|its) (?:[\w'-]+ ){0,6}?(?:speaker for|paid speaker|advis[eo]r|advisory (?:board|panel|council)|consultant (?:for|to)|consulting for|ambassador|spokes\w+|(?:medical|scientific|clinical) (?:officer|director)|steering committee|board of|speakers'? bureau)\b|\b(?:been|started|am|was|i'm) (?:consulting|speaking|advising|lecturing|working) for (?!the (?:nhs|hospital|trust|charity)|charity|nhs)\w+/g },
  { words: 'invented designed develop* patent* invent', pattern: /\b(?:i|we) (?:\w+ )?(?:invented|designed|developed|patented|co-?developed|built|came up with) (?:it|this|the|our|a)\b|\bmy (?:own )?(?:invention|patent|design)\b/g },
  { words: "law husband* wife partner brother sister son daughter dad father mum mom mother cousin husband's wife's family friend", pattern: /\b(?:my|our) (?:\w+ )?(?:husband|wife|partner|brother|sister|son|daughter|dad|father|mum|mom|mother|cousin|uncle|aunt|friend|nephew|niece|family|(?:brother|sister|mother|father|son|daughter)-in-law)(?:'s)? (?:\w+ )?(?:sells?|works? (?:for|at)|makes?|owns?|runs?|invented|designed|founded|started|is (?:the )?(?:ceo|founder|rep|md|sales|head)|company|firm|business|start-?up|shop|lab|factory)\b/g },
  { words: 'shares stock stake equity investo* invested investm* royalt*', pattern: /\b(?:my|our|own|bought|hold|have|got|with) (?:\w+ ){0,2}?(?:shares|stock|stake|equity|stocks|royalties)\b|\b(?:i|we)(?:'ve)? (?:\w+ )?invested in\b|\ban? (?:\w+ )?(?:investor|shareholder) in\b|\bmake my shares\b/g },
  { words: 'flew flown paid put hosted funded treated dinner lunch breakfa* trip hotel flights rep reps drinks', pattern: /\b(?:flew|flown|put|hosted|funded|treated|sponsored|took) (?:me|us|my \w+|our \w+)(?: all| both)? (?:to|out|up|for|over|there|here)\b|\bpaid for (?:my|our|me|us|the)\b|\b(?:dinner|lunch|breakfast|drinks|hotel|trip|flights?|weekend|taxi|champagne|canapés|cocktails|pizza)\b[^.!?\n]{0,20}\b(?:on|from|by|courtesy of|thanks to|paid|was on|were on|with) (?:the )?(?:\w+ )?(?:reps?|pharma|company|makers?|manufacturer|sponsors?|\w+ (?:pharma|therapeutics|medical|diagnostics|bio\w*))\b|\b(?:thanks|thank you|cheers) (?:to|so much to)? ?(?:the )?(?:\w+ ){0,2}?reps?\b/g },
  { words: 'sell sells order code codes link discount* affilia* commiss*', pattern: /\bi sell\b|\b(?:order|buy|get (?:it|them|yours)) (?:\w+ )?(?:through|from|via|with) me\b|\b(?:my|use|with|discount|promo|voucher)(?: my| the)? (?:code|link)\b|\bcode [a-z]{2,}\d+\b|\b\d+ ?(?:%|per ?cent|percent) off\b|\bcommission\b|\bmention my name\b/g },
  { words: 'start startup company* co founder cofound* spin spinout firm', pattern: /\b(?:our|my)(?: own| little| new)? (?:start-?up|company|spin-?out|firm|invention)(?:'s)?\b(?! (?:car|policy|weekend|week|day|meeting|grant|course|programme|event|costs|phase))|\b(?:co-?founder|founder|founding \w+) (?:of|at|here)\b|\bi(?:'m| am)? (?:\w+ )?(?:founded|co-?founded|run) (?:a |the |this )?(?:company|firm|start-?up)\b/g },
  { words: 'pi investi* trialist trial study led', pattern: /\b(?:pi|co-?pi|principal investigator|chief investigator|investigator) (?:on|of|for|in) (?:the|this|that|our)\b|\bi (?:led|ran|lead|run|chaired|designed) (?:the|this|that) (?:trial|study)\b/g },
  { words: 'join joined joining starting thrilled proud delighte* excited', pattern: /\b(?:join(?:ed|ing)?|starting at|start at|work(?:ing)? (?:at|with)|partner(?:ed|ing)? with|team(?:ed|ing) up with|collaborat\w+ with) (?:\w+ ){0,3}?(?:therapeutics|pharma\w*|bio\w+|diagnostics|genomics|medtech|surgical|devices?|technologies|robotics|labs?|inc|ltd|oncology inc|sciences)\b/g },
  { words: 'employ* boss bosses salary work makers maker manufac*', pattern: /\b(?:my|our) (?:new |own )?(?:employer|bosses|boss|paymasters)\b|\b(?:i|we) (?:\w+ )?work (?:for|with|at) (?:the )?(?:makers?|manufacturers?|company|people) (?:that|who|of|behind)?\b|\bpays? my (?:salary|mortgage|wages|bills)\b|\bon (?:the|their) payroll\b|\bpaid (?:me|us) to\b/g },
  { words: 'fee fees guest guests face stage lead sent gifted freebies sponsor* brother sister board', pattern: /\b(?:get|got|receive|earn|paid|take|with) (?:a |an |my )?(?:\w+ )?(?:fees?|commission|retainer|cut|kickback)\b|\bas (?:a )?guests? of\b|\b(?:the|new|be the) face of\b|\bon (?:the )?stage (?:for|with|at)\b|\b(?:medical|clinical|scientific|nursing) (?:lead|director|adviser|advisor|consultant|head) (?:at|for|of|with) (?!the (?:nhs|hospital|trust|ward|unit|clinic|hospice|university|department))\w+|\bsent (?:me|us|my \w+|our \w+) (?:a |an |some |free |the |their |over )?(?:\w+ ){0,3}?(?:supply|samples?|box(?:es)?|free|unit|device|bags|year's|machine|product|kit|gift|hamper|one)\b|\b(?:brother|sister|mother|father|son|daughter) in law (?:makes|sells|owns|runs|invented|works)\b|\b(?:months|years|week|time|seat|sitting) on the (?:\w+ )?board\b|\bspun (?:this|it|out)\b|\b(?:kept|keep|have|got) (?:a few|some|my) shares\b|\b(?:helped|asked|paid|hired|invited) (?:me )?(?:to )?(?:design|launch|develop|promote|review|test|name)\b[^.!?\n]{0,30}\b(?:trial|product|device|drug|it|this|app)\b/g },
  { words: 'stake interest paid team pay pays fund funds sponsor sponsors weekend evening dinner trip crew', pattern: /\b(?:a|small|some|tiny|financial|modest) (?:\w+ )?(?:stake|interest|shareholding|investment) in (?:the |this |that |their )?(?:company|firm|product|start-?up|maker|business|device|\w+ (?:ltd|inc|bio\w*|medical|pharma))\b|\b(?:was|am|been|get|got|were|being|i'm) (?:well |not |handsomely )?paid (?:to|for|by)\b|\bon (?:the|their|its) (?:trial|study|advisory|speaker|launch|expert|faculty) team\b|\bwho (?:kindly |generously |also )?(?:pay|pays|paid|fund|funds|funded|sponsor|sponsors|sponsored|support|employ) (?:for )?(?:my|me|our|us|the)\b/g },
  { words: 'crew team people folks guys gang rep reps', pattern: /\b(?:[Ww]eekend|[Ee]vening|[Dd]ays?|[Tt]rip|[Dd]inner|[Ll]unch|[Nn]ight) with (?:the )?(?:\p{Lu}\p{L}+ ){1,2}(?:crew|team|people|folks|guys|gang|reps?)\b/gu, cased: true },
];

/** One of these stands in every tie above. */
const TIE_WORDS = 'board boards adboard* bureau committ* ambassa* adviser advisor consult* spokes* opinion kol director officer cmo investo* shareho* founder cofound* speaker champion advise invest* helped develop* founded own shares stock stake equity work speak lecture train paid sponsor* patent* company startup start invent* product app device supplem* book course brand range clinic venture business husband* husband\'s wife wife\'s partner partner\'s brother\'s sister\'s son\'s daughter\'s dad\'s father\'s mum\'s mom\'s mother\'s friend\'s cousin\'s uncle\'s fianc* laws family\'s family makers maker manufac* rep reps firm team people folks flown hosted funded treated gifted wined invited lent guest guests honorar* royalt* fee fees grant free dinner lunch trip weekend hotel code codes affilia* referra* discount at factory booth stand hq headqua* plant launch campus lab labs investi* pi trial study employed role job position post joined joining starting working partner* teaming collabo*';
/** Words of praise that sell. */
const PRAISE = /\b(?:thing of beauty|anything else|every \w+ needs|needs one|behind|believed in|thank me later|stock now|buy|order|wow|dream|delight|clever|lovely|beautiful\w*|good as gold|spot on)\b|\bwhat a (?:drug|machine|device|product|company|test|scanner|system|tool|treatment|molecule|team|crew|platform|result)\b|\b(?:finest|fault it|can[’']t fault|changing lives|miles ahead|own (?:mother|mum|mom|family|child|children|father|dad|kids|wife|husband)|only one (?:I|i|we)|would(?:n[’']t)? (?:use|lie|trust|choose|have) (?:any|no)|I[’']d give|lucky|blown away|in love with|obsessed|hooked|convert(?:ed)?|ahead of the|raving|star|hero|magic|joy|perfect|super|special|proud of|works?|leader|leading|number one|top|pioneering|groundbreaking|breakthrough|promising|cure[sd]?|saves?|saving|effective|safe)\b|\b(?:best|brilliant|amazing|fantastic|superb|excellent|outstanding|incredible|unbeatable|unrivalled|unmatched|second to none|wonderful|marvell?ous|terrific|impress\w+|exciting|beautiful|gorgeous|stunning|slick|elegant|remarkable|astonishing|extraordinary|superior|better than|beats|nothing (?:else )?(?:comes close|like it|compares)|isn[’']t close|not even close|no contest|no-brainer|must[- ]have|game[- ]?chang\w+|life[- ]?chang\w+|transform\w+|revolution\w+|gold standard|first choice|my (?:go-to|favou?rite)|favou?rite|love(?:d|s)?|adore|highly recommend|recommend\w*|ask (?:for it|your \w+ (?:for|about))|by name|switch to|try it|get one|buy|order(?:ing)?|prescrib\w+|use it|using it|should (?:be )?(?:have|use|using|own|order|ordering|adopt|get|switch|prescribe|offer|stock|fund)\w*|every (?:\w+ )?(?:clinic|child|patient|hospital|department|unit|ward|nurse|surgeon|oncologist|cent(?:re|er)|theatre|woman|man|family|home) (?:should|deserves|needs|ought|will)|deserves?|need(?:s)? one|works? (?:so |really )?(?:well|wonders|a treat)|worth every|money can buy|the future|ahead of|already behind|can[’']t wait|so good|sold on|convinced|swear by|fan of|thrilled with|results (?:are|speak)|painless|effortless|top[- ]notch|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|sign up|don[’']t miss|get in touch|book a demo|demonstration|discount|cleverest|smartest|fastest|safest|kindest|easiest|finest|greatest|no side effects|tolerated beautifully|hats off)\b/iu;
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
    const span = tieIn(reading);
    if (!span || DISCLOSED.test(text)) return;
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

/** Where the draft says that its author is tied to a company, product or trial. */
function tieIn(reading: Reading): Span | undefined {
  for (const { start, end } of matches(reading, PLAIN_TIES)) return { start, end };
  if (!mayOccur(reading, TIE_WORDS)) return undefined;
  const tie = TIE.exec(reading.text);
  return tie ? { start: tie.index, end: tie.index + tie[0].length } : undefined;
}

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
