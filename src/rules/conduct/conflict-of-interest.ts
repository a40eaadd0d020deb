import type { Reading } from '../../engine/read.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Fix, Hit, Span } from '../../engine/types.ts';
import { matches, plain, type Cue } from '../cues.ts';
import { overlap, sentenceAround } from '../frames.ts';
import { addAtEnd, addSentence } from '../rewrite.ts';
import { firstIn, matchesIn, occursIn } from '../../engine/parts.ts';
import { oneOf } from '../../words/one-of.ts';
import { withManner } from '../manner.ts';

/** Words that say how the author is tied to a company, a product or a trial. */
const TIE = /\b(?:(?:medical |scientific |clinical )?(?:advisory board|advisory panel|scientific board|steering committee|speakers?[’']? bureau|board of (?:directors|advisors?|advisers))|(?:joined|join|joining|sit on|on|serve on|serving on|chair) (?:the |their |its )(?:\w+ )?board|ad ?boards?|(?:as |am |become |became |I[’']m |being |been |their |your |our |its |a |an |proud |clinical |brand |medical |global |official |lead |chief )+(?:ambassador|advis[eo]r|consultant for|consulting for|spokes\w+|key opinion leader|kol|medical director|chief (?:medical|scientific) officer|cmo|investor|shareholder|co-?founder|founder|paid speaker|champion for)|(?:I |we )(?:advise(?! (?:my|our|you|all|every|patients|people|against|that|caution|women|parents|anyone))|consult for|consulted for|invested in|helped (?:to )?(?:develop|design|build|fund|found|launch|start|create)|co-?founded|founded|own (?:shares|stock|a stake|part)|work (?:for|at|with) (?:the )?(?:manufacturer|maker|company|makers|firm|startup|start-up|people who make)|speak for|lecture for|train (?:surgeons|doctors|nurses|people) (?:for|on)|am (?:paid|sponsored) by|get paid by|run the company|patented|hold the patent)|(?:I|we)[’']?(?:ve| have)? (?:just )?(?:invested|got shares|shares|stock|equity|a stake)|(?:my|our) (?:own )?(?:company|startup|start-up|shares|stock|stake|equity|patent|invention|product|app|device|supplement|clinic[’']s own|new venture|side business|business)|(?:my|our) (?:husband|wife|partner|brother|sister|son|daughter|dad|father|mum|mom|mother|best friend|cousin|uncle|fianc[eé]e?|in-laws|family)[’']?s? (?:\w+ )?(?:company|firm|startup|start-up|business|makes?|sells?|runs?|owns?|works? (?:for|at)|invented|designed|founded|developed|app|lab)|(?:the |their |its )?(?:company|makers?|manufacturer|sponsors?|reps?|firm|team at \p{Lu}\p{L}+|people at \p{Lu}\p{L}+|folks at \p{Lu}\p{L}+) (?:\w+ )?(?:flew|paid|sent|gave|treated|took|hosted|put (?:me|us) up|covered|funded|sponsored|invited|lent)\b|(?:flown|paid|sponsored|hosted|funded|treated|gifted|put up|wined|invited|lent) (?:out |up |over |to [\p{L} ]{1,20} )?by (?:the )?(?:\p{Lu}|company|makers?|manufacturer|sponsors?|rep)|(?:guest|guests) of (?:the )?(?:\p{Lu}\p{L}+|company|makers?|manufacturer)|(?:honorari(?:a|um)|royalt(?:y|ies)|speaker fees?|consult(?:ing|ancy) fees?|travel grant|free (?:samples?|trip|dinner|flights?|unit|device)|(?:lovely|great|fab|amazing|delicious) (?:dinner|lunch|trip|weekend|hotel)[^.!?\n]{0,30}(?:from|by|with|courtesy of|thanks to) (?:the )?(?:\p{Lu}\p{L}+|rep))|discount codes?|promo codes?|use (?:my )?code|affiliate|referral link|there is a discount|[wW]e at \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)? (?:make|sell|build|produce|develop\w*|design\w*|launch\w*|offer|are launching|have (?:built|made|launched|developed))|(?:at|from|with|of) our (?:factory|company|start-?up|booth|stand)|(?:Home|Back|Just back|Fresh|Returning) from (?:the )?(?:\p{Lu}[\p{L}]+)(?:[’']s)? (?:factory|HQ|headquarters|plant|launch|campus|labs?)|principal investigator (?:of|on)|PI (?:of|on) (?:the|this)|I (?:led|ran|chaired|lead|run) (?:the|this) (?:trial|study)|employed by (?:the )?(?:\p{Lu}|manufacturer|company|makers?)|my (?:new )?(?:role|job|position|post) (?:at|with) \p{Lu}|(?:joined|joining|starting at|working with|partnered with|partnering with|teaming up with|collaborating with|proud to (?:work|partner) with|excited to (?:work|partner) with) (?:the (?:team|folks|people) at )?\p{Lu}\p{L}+)/u;
/** The same in everyday words, on the plain text. */
const PLAIN_TIES: readonly (Cue & { readonly own?: true })[] = [
  { own: true, pattern: /\b(?:as|being|am|i'm|been|become|became|was|join(?:ed|ing)?|serve|serving|sit(?:ting)?|chair(?:ed|ing)?|honou?r of|proud|new role|appointed|named|their|its) (?:[\w'-]+ ){0,6}?(?:speaker for|paid speaker|advis[eo]r|advisory (?:board|panel|council)|consultant (?:for|to)|consulting for|ambassador|spokes\w+|(?:medical|scientific|clinical) (?:officer|director)|steering committee|board of|speakers'? bureau)\b|\b(?:been|started|am|was|i'm) (?:consulting|speaking|advising|lecturing|working) for (?!the (?:nhs|hospital|trust|charity)|charity|nhs)\w+/g },
  { pattern: /\b(?:i|we) (?:\w+ )?(?:invented|designed|developed|patented|co-?developed|built|came up with) (?:it|this|the|our|a)\b|\bmy (?:own )?(?:invention|patent|design)\b/g },
  { pattern: /\b(?:my|our) (?:\w+ )?(?:husband|wife|partner|brother|sister|son|daughter|dad|father|mum|mom|mother|cousin|uncle|aunt|friend|nephew|niece|family|(?:brother|sister|mother|father|son|daughter)-in-law)(?:'s)? (?:\w+ )?(?:sells?|works? (?:for|at)|makes?|owns?|runs?|invented|designed|founded|started|is (?:the )?(?:ceo|founder|rep|md|sales|head)|company|firm|business|start-?up|shop|lab|factory)\b/g },
  { pattern: /\b(?:flew|flown|put|hosted|funded|treated|sponsored|took) (?:me|us|my \w+|our \w+)(?: all| both)? (?:to|out|up|for|over|there|here)\b|\bpaid for (?:my|our|me|us|the)\b|\b(?:dinner|lunch|breakfast|drinks|hotel|trip|flights?|weekend|taxi|champagne|canapés|cocktails|pizza)\b[^.!?\n]{0,20}\b(?:on|from|by|courtesy of|thanks to|paid|was on|were on|with) (?:the )?(?:\w+ )?(?:reps?|pharma|company|makers?|manufacturer|sponsors?|\w+ (?:pharma|therapeutics|medical|diagnostics|bio\w*))\b|\b(?:thanks|thank you|cheers) (?:to|so much to)? ?(?:the )?(?:\w+ ){0,2}?reps?\b/g },
  { pattern: /\b(?:our|my)(?: own| little| new)? (?:start-?up|company|spin-?out|firm|invention)(?:'s)?\b(?! (?:car|policy|weekend|week|day|meeting|grant|course|programme|event|costs|phase))|\b(?:co-?founder|founder|founding \w+) (?:of|at|here)\b|\bi(?:'m| am)? (?:\w+ )?(?:founded|co-?founded|run) (?:a |the |this )?(?:company|firm|start-?up)\b/g },
  { pattern: /\b(?:get|got|receive|earn|paid|take|with) (?:a |an |my )?(?:\w+ )?(?:fees?|commission|retainer|cut|kickback)\b|\bas (?:a )?guests? of\b|\b(?:the|new|be the) face of\b|\bon (?:the )?stage (?:for|with|at)\b|\b(?:medical|clinical|scientific|nursing) (?:lead|director|adviser|advisor|consultant|head) (?:at|for|of|with) (?!the (?:nhs|hospital|trust|ward|unit|clinic|hospice|university|department))\w+|\bsent (?:me|us|my \w+|our \w+) (?:a |an |some |free |the |their |over )?(?:\w+ ){0,3}?(?:supply|samples?|box(?:es)?|free|unit|device|bags|year's|machine|product|kit|gift|hamper|one)\b|\b(?:brother|sister|mother|father|son|daughter) in law (?:makes|sells|owns|runs|invented|works)\b|\b(?:months|years|week|time|seat|sitting) on the (?:\w+ )?board\b|\bspun (?:this|it|out)\b|\b(?:kept|keep|have|got) (?:a few|some|my) shares\b|\b(?:helped|asked|paid|hired|invited) (?:me )?(?:to )?(?:design|launch|develop|promote|review|test|name)\b[^.!?\n]{0,30}\b(?:trial|product|device|drug|it|this|app)\b/g },
  { pattern: /\b(?:on|to|join(?:ed|ing)?|of) (?:the |their |its |a |an )?(?:\w+ ){0,2}?(?:speaker(?:s'?|'s)?|advisory|scientific|expert|medical|clinical|nurse|consumer|steering) (?:faculty|bureau|panel|council|board|roster|team|committee|programme|program)\b/g },
  { pattern: /\bi helped (?:to )?(?:formulate|design|develop|build|create|test|found|launch|invent|make|write|name|market|fund|shape|bring)\b/g },
  { pattern: /\b(?:under contract|on (?:a|the|their) (?:\w+ )?(?:retainer|payroll)|(?:my|an?|the|their|its) (?:\w+ )?(?:honorari(?:um|a)|royalt(?:y|ies)|retainer|stipend|sponsorship)|(?:royalt(?:y|ies)|honorari(?:um|a)|fees?|grants?|funding|cheques?) (?:from|by) (?:the )?(?!nihr|mrc|nih|wellcome|charity)\w+|(?:fund|funds|funded|sponsors?|sponsored) (?:my|our) (?:\w+ )?(?:research|lab|team|post|salary|trial|work|fellowship|study|group|clinic|chair|travel|nurse)|(?:my|our) name(?:'s| is) on the patent|co-?inventor|patent[- ]holder|spin-?(?:out|off))\b/g },
];

/** Words of praise that sell. */
const PRAISE = /\b(?:simply no|no (?:better|other|finer|rival|equal|competition|comparison)|nothing (?:beats|better|touches|compares)|finest|smoothest|slickest|safest|fastest|kindest|smartest|easiest|simplest|sleekest|cleanest|strongest|loveliest|nicest|first-rate|top-notch|world[- ]class|class[- ]leading|best-in-class|market[- ]leading|unreal|insane|phenomenal|sensational|flawless|seamless|a (?:godsend|winner|delight|triumph|marvel|must)|swear by|can’t (?:live|work) without|can't (?:live|work|imagine)|never (?:go|going|look) back|letting your|missing out|bring (?:it|them) in|bought|stock up|sign up|deserv\w+|comes close|knocks|wipes the floor|head and shoulders|leagues? (?:ahead|above)|thing of beauty|anything else|every (?:single )?\w+ (?:needs|should|ought|must|deserves)|needs one|believed in|thank me later|stock now|buy|order|dream|delight|clever|lovely|beautiful\w*|good as gold|spot on)\b|\bwhat a (?:drug|machine|device|product|company|test|scanner|system|tool|treatment|molecule|team|crew|platform|result)\b|\b(?:finest|fault it|can[’']t fault|changing lives|miles ahead|own (?:mother|mum|mom|family|child|children|father|dad|kids|wife|husband)|only one (?:I|i|we)|would(?:n[’']t)? (?:use|lie|trust|choose|have) (?:any|no)|I[’']d give|blown away|in love with|obsessed|convert(?:ed)?|ahead of the|raving|magic|joy|proud of|number one|pioneering|groundbreaking|breakthrough|cure[sd]?|safe)\b|\b(?:best|brilliant|amazing|fantastic|superb|excellent|outstanding|incredible|unbeatable|unrivalled|unmatched|second to none|wonderful|marvell?ous|terrific|impress\w+|exciting|beautiful|gorgeous|stunning|slick|elegant|remarkable|astonishing|extraordinary|superior|better than|beats|nothing (?:else )?(?:comes close|like it|compares)|isn[’']t close|not even close|no contest|no-brainer|must[- ]have|game[- ]?chang\w+|life[- ]?chang\w+|transform\w+|revolution\w+|gold standard|first choice|my (?:go-to|favou?rite)|favou?rite|love(?:d|s)?|adore|highly recommend|recommend\w*|ask (?:for it|your \w+ (?:for|about))|by name|switch to|try it|get one|buy|order(?:ing)?|prescrib\w+|use it|using it|should (?:be )?(?:have|use|using|own|order|ordering|adopt|get|switch|prescribe|offer|stock|fund)\w*|every (?:\w+ )?(?:clinic|child|patient|hospital|department|unit|ward|nurse|surgeon|oncologist|cent(?:re|er)|theatre|woman|man|family|home) (?:should|deserves|needs|ought|will)|deserves?|need(?:s)? one|works? (?:so |really )?(?:well|wonders|a treat)|worth every|money can buy|the future|ahead of|already behind|can[’']t wait|so good|sold on|convinced|swear by|fan of|thrilled with|results (?:are|speak)|painless|effortless|top[- ]notch|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|sign up|don[’']t miss|get in touch|book a demo|demonstration|discount|cleverest|smartest|fastest|safest|kindest|easiest|finest|greatest|no side effects|tolerated beautifully|hats off)\b/iu;
const DISCLOSED = /#(?:coi|ad|advert|sponsored|disclosure|disclosures|paidpartnership)\b|\b(?:(?<!full )disclosures?|declarations?|conflicts? of interest|competing interests?|coi|full disclosure(?! is)|declaration of interests?|declar(?:e|ing) (?:an |my )?interests?|interest declared|i should (?:say|declare|disclose|mention|add)|i must (?:declare|disclose)|to be (?:clear|transparent|upfront|open|fair),? (?:I|my|they|we)|for transparency|in the interests? of|hardly neutral|not (?:neutral|impartial|objective|unbiased)|i[’']?m biased|am biased|bias(?:ed)?(?:,| alert| warning)|so (?:take|read|weigh|treat|judge) (?:this|that|it|me|my \w+)(?: \w+){0,3} (?:with|as|accordingly)|weigh (?:that|this|it)|pinch of salt|grain of salt|take no (?:fee|money)|own (?:\w+ )?shares,? so|so i(?:[’']m| am) (?:\w+ )?(?:biased|partial|conflicted)|hardly impartial|conflicts? first|so i would say that|so of course i|of course i (?:would|think|find|love)|I[’']?m paid|paid partnership|paid (?:by|for by) \w+ (?:so|and I)|so (?:do|please) (?:discount|bear that in mind|weigh)|shares,? so|no (?:other )?(?:conflicts?|ties|disclosures|coi|interest in)|nothing to (?:disclose|declare)|(?:did not|didn[’']t|do not|don[’']t) (?:pay|take (?:their|any) money))\b/iu;
const NOT_TRADE = /\b(?:charit(?:y|ies)|fund-?rais\w*|guidelines? (?:panel|group|committee)|NICE|Cochrane|patient (?:group|panel|board)|royal college|editorial board|journal|school|council|NHS|hospice|choir|parish|football|charity|nonprofit|non-profit|society|mentoring|(?:walking|running|support|book|scout\w*|church|sewing|knitting|community|residents?'?) (?:group|club)|club|orchestra|museum|festival)\b/iu;

/** Something that is made and sold, or a name that may be a maker's. */
const TRADE = /\b(?:products?|devices?|drugs?|apps?|pumps?|inhalers?|staplers?|creams?|gels?|drops|robots?|platforms?|scanners?|monitors?|kits?|trials?|supplements?|brands?|compan(?:y|ies)|firms?|start-?ups?|makers?|manufacturers?|reps?|sponsors?|software|system|machines?|tests?|assay|implants?|stents?|valves?|needles?|catheters?|dressings?|stockings?|shoes?|clogs|scrubs|books?|courses?|tools?|technology|wearables?|sensors?|vaccines?|biologic|inhibitor|injections?|tablets?|pills?|lasers?|scopes?|stethoscopes?|gadgets?|bottles?|sprays?|formula|mattress\w*|chairs?|beds?|hoists?|lenses|hearing aids?|pharma\w*|biotech|medtech|therapeutics|study|treatment|thing|code|order|buy|patent|market|probiotics?|oils?|vitamins?)\b|(?<=[\p{Ll},’'] )\p{Lu}\p{Ll}+\p{Lu}?\p{Ll}*\b/u;

/** Somebody else is tied: “she’s been paid”. */
const OF_OTHERS = /\b(?:he|she|who|dr\.? \w+|then my \w+|women|patients|nobody (?:outside|on)|someone)(?:'s|'d|'ve| has| have| had| was| were| is)?(?: (?:on|already|now|also|the|our|their))*\s*$/;

/** Praise that sells: nothing comes close, the best ever made, ask for it by name, every ward should have one. On the plain text. */
const SELLS: readonly RegExp[] = [
  /\b(?:no|no other|nothing|none|nobody|no one|not one|not a single|never)\b[^.!?\n]{0,70}?\b(?:comes? (?:anywhere |even )?(?:close|near)|better|compares?|touch(?:es)?|beats?|rivals?|match(?:es)?|holds? a candle|like (?:it|this|them|ours|theirs|that)|worth (?:prescribing|using|buying|having|ordering|your)|(?:in|from) the (?:same league|market)|on the market|finer|cleaner|safer|faster|kinder|smarter|gentler|smoother|easier|as (?:good|clean|smooth|sure|easy|kind|quick)|so (?:good|clean|smooth|sure|easy|kind|quick)|(?:look(?:ed|ing)?|go(?:ing)?|went) back|let near|trust|else with|else (?:does|do|gives?|will do|offers?|has|have|works?))\b/g,
  /\b(?:best|finest|greatest|most \w+|[a-z]{3,}(?:tt|st|gg|nn|[^es])est)\b[^.!?\n]{0,50}?\b(?:there (?:is|has ever been)|out there|ever|on the (?:market|planet)|in (?:the|its) (?:market|world|business|country|field|class)|(?:i|we)(?:'ve| have|'ll)(?: ever)? \w+|(?:i|we) (?:ever )?(?:used|tried|seen|handled|prescribed|held)|money can buy|by (?:a mile|miles|far|a distance|a country mile|a long way)|of (?:its kind|the lot|them all|any)|bar none|anywhere|available|full stop|no question|no contest|hands down|period)\b/g,
  /\b(?:hands down|by far|simply|frankly|easily|honestly|quite simply|arguably|without (?:a )?doubt|undoubtedly|still) (?:be )?the (?:best|finest|greatest|most|only|[a-z]+est)\b|\b(?:best|first)[- ]in[- ]class\b/g,
  /\b(?:in a (?:class|league) of (?:its|their|his) own|(?:a|in a) different (?:class|league|planet)|(?:head and shoulders|leagues?|miles|streets|light[- ]years|years) (?:above|ahead)|outclass\w*|outperform\w*|(?:blow|blows|blew|knock|knocks|leave|leaves|left) (?:\w+ ){1,3}?(?:away|out of the (?:water|park)|standing|behind|for dead|for dust|into a cocked hat|spots off)|wipes? the floor|beats? (?:the lot|everything|anything|every|all|them all|the rest|the pants|hands down|any other)|better than (?:any|every|anything|everything|all|the rest)|the rest (?:are|is|can|should)|game[- ]?chang\w+|life[- ]?chang\w+|practice[- ]?changing|changes everything|change the way|revolution\w*|no-brainer|must[- ]have|gold standard|flawless|faultless|unbeatable|unrivall?ed|unmatched|unparalleled|second to none|world[- ]class|miracle|magic|a (?:joy|dream|godsend|triumph|revelation|marvel|masterpiece|delight)|holy grail|the real deal|works? (?:a treat|wonders|like a dream|every time|beautifully)|used nothing else|use nothing else|wouldn't (?:use|be without|go back|want|trust|touch|have) (?:any|to|it|without|another)|can't (?:live|imagine|work|fault|praise|recommend)|could(?:n't| not) (?:recommend|fault|be (?:happier|more impressed))|cannot (?:recommend|fault|praise)|highly recommend|recommend (?:it|them) (?:to|enough)|i(?:'d| would) (?:give|put|use|trust|want|have|choose) (?:it|them|this|my own|no other)|would i (?:use|trust|have)|(?:my|your) own (?:mother|mum|mom|family|children|kids|father|dad|sister|brother|daughter|son|wife|husband)|(?:patients|nurses|kids|children|staff|everyone|surgeons|families|women|men|mums) (?:all )?(?:love|adore|swear by|rave about)s?|swear by|in love with|astonishing|astounding|phenomenal|spectacular|sensational|unreal|incredible|brilliant|superb|outstanding|fantastic|amazing|extraordinary|exceptional|remarkable|stunning|genius)\b/g,
  /\b(?:ask for (?:it|them|one|ours|the)|by name|insist on (?:it|them|one|this|the|ours)|write for it|prescrib(?:e|ing) it|(?:just |please |go )?(?:buy|get|order|try|stock|demand|use|adopt|choose|pick|grab|want) (?:it|one|them|two|yours|yourself|now|today|this|the|ours)|stock up|switch(?:ing)?(?: now| today| to| over)?|sign up|book (?:a|your) (?:demo|slot|trial|place|call)|ask your (?:rep|[\w-]+ (?:manager|lead|rep|team)|manager|pharmacist|pharmacy|hospital|dentist|doctor|gp|boss|trust|surgeon|consultant|oncologist)|(?:ask|call|ring|email|message|dm|talk to|speak to) (?:them|us|me) (?:for|about|before|today|first|now)|refer,? refer|(?:refer|send|enrol) (?:us |them |me )?(?:your|everyone|every|all|them|patients)|don't (?:settle|wait|miss|bother with)|make the switch|you(?:'ll| will) (?:thank|love|wonder|never)|(?:you|we|i) (?:don't|won't|can't|never) (?:go back|look back)|the only (?:\w+ ){1,2}?(?:i|we)(?:'d| would|'ll)? (?:ever )?(?:use|let|trust|touch|buy|prescribe|recommend|give)|(?:others|rest|competitors|competition) (?:are|is) (?:junk|toys|rubbish|a joke|nowhere|dead|years behind|just)|recommend it to|you won't (?:go back|regret|look back|want|need|believe)|worth every|thank me|(?:use|with) (?:my |the )?code|discount|(?:%|per ?cent) off|link in (?:my |the )?(?:bio|comments|profile)|missing out|(?:bin|ditch|throw out) (?:what|the|your)|why (?:would|are|is) (?:any\w*|you|your) \w+)\b/g,
  /\b(?:every|each|all|any|your|our|no) (?:[\w-]+ ){1,4}?(?:should|ought to|needs?|deserves?|must|has to|have to|will (?:want|love|thank|regret)|would (?:want|love))\b|\b(?:should|ought to) be (?:in|on|using|switching|prescribing|standard|first[- ]line|stocked|buying|ordering|offered|available|fitted|compulsory|mandatory)\b/g,
];

const JOB = oneOf("medical|clinical|scientific|nursing|nurse|digital|commercial|global|regional|national|european|field|product|brand|sales|key|principal|chief|senior|science|innovation|education");
/** How one may be tied to what one praises; a tie only in a sentence about oneself (or with its subject left out), and beside praise that sells. */
const LOOSE_TIES: readonly Cue[] = [
  { pattern: new RegExp(`\\b(?:advis[eo]rs?|(?:i|we|also) advise(?! (?:my|our|you|all|every|patients|people|against|that|caution|women|parents|anyone))|advisory|consult(?:ant|ancy|ing|ed)?(?= (?:for|to|at|with|fee|on behalf))|(?:paid|invited|keynote|sponsored) speaker|speakers?'?s?'? (?:bureau|panel|programme|program|circuit|faculty)|ambassador|spokes\\w+|kol|opinion leader|board (?:member|seat|director|table|advis[eo]r)|(?:on|of|joined?|joining|chair|sit|sits|sitting|seat|serve|serving|place|meeting) (?:\\w+ ){0,2}?(?:the|its|their|our|a|an|\\w+'s) (?:[\\w-]+ ){0,3}?(?:board|council|bureau)|steering (?:committee|group)(?!s)|co-?founders?|founding \\w+|founder|${JOB} (?:\\w+ )?(?:director|(?<!clinical )officer|head|lead|advis[eo]r|liaison|educator|consultant|manager|champion|partner|vp)|(?:head|director|vp|vice[- ]president|chief) of [\\w ]{3,30}? (?:at|for|with|there|here)|c[emst]o)\\b(?! (?:of the (?:ward|day)|exam))`, 'g') },
  { pattern: /\b(?:invest(?:ed|or|ing|ors|ment)|share(?:s|holder|holding)|stock options|equity|stake|(?:own|owns|owner of|hold|bought) (?:\w+ ){0,3}?(?:third|half|quarter|part|percent|per cent|%|piece|bit|slice|company|firm|shares?|stock|franchise|licen[sc]e|rights|dealership|distribution|agency|brand)|patent(?:s|ed)?|royalt(?:y|ies)|(?:co-?)?invent(?:ed|or|ion)|(?:i|we|and i|myself) (?:\w+ )?(?:co-?)?(?:designed|developed|built|created|made|founded|launched|started) (?!(?:a|my|our|up|out|off|crying|to|in|at|the (?:day|shift|week|clinic|ward|morning))\b)|series [a-d]|(?:seed|funding) round|(?:closing|closed) (?:the|our|a) round|portfolio (?:company|firm)|someone who (?:\\w+ )?(?:helped|sits|advises|speaks|works|owns|consults|designed|built|invented|invested|lectures)|(?:speaking|speak|spoke|lectur\\w+|talks?|travell?ed|on the road) for the (?:sponsor|company|makers?|manufacturer|firm|brand)|our (?:new |own )?(?:\\w+ )?(?:test|drug|vaccine|device|patch|pill|platform|app|sensor|therapy|tool|scanner|laser|treatment) will (?:end|cure|change|replace|revolution\\w+|save|eliminate|transform|be the)|spin-?(?:out|off))\b/g },
  { pattern: /\b(?:(?<!\b(?:our|my) )payroll|retainer|honorari(?:um|a)|commission|(?:consultancy|speaker|speaking|consulting|advisory) fees?|employed by|(?:my|our|their) (?:new )?(?:employers?|salary|paymasters?)|pay(?:s|ing)? (?:my|me|us|our)|paid (?:me|us)\b|(?:work|works|worked|working) (?:there|here now|for (?:them|the (?:company|firm|makers?|manufacturer|people|sponsor|brand|team behind|side)|(?!the |nhs|patients|free|years|us\b|me\b|you|a |an |my |our |it\b|children|everyone|women|all\b)\w+)|with (?:them|the (?:company|makers?|manufacturer|people who make|sponsor|team at|brand|folks)))|(?:in|into|for|at) (?:industry|pharma|medtech|biotech)|(?:new|first|my) (?:job|role|gig|desk|post|position|home|week|month|day) (?:at|with|in)|(?:weeks?|months?|years?|day one|days?) (?:in|into|at|with|as|on) (?:my|the|a|an|their|this|[a-z]+'s|medical|clinical)|(?:joined|joining|hired by|signed (?:by|with|for)|under contract|on contract|sponsored by|rep for|i(?:'m| am) (?:the|a|their|your) (?:local |new )?rep)|i sell|we sell|my (?:company|start-?up|firm|business|brand|product|invention|device|app))\b/g },
  { pattern: /\b(?:fl(?:y|ies|ew) (?:me|us)|flown (?:me|us|out|over|to|by)|(?:put|putting|puts) (?:me|us) up|(?:train|teach|teaching|training|trained) (?:\w+ )?(?:surgeons|doctors|nurses|people|colleagues|users|teams|others) (?:in \w+ )?(?:on|for|to use)|proctor(?:ing|ed)?|(?:sent|sends|gave|gives|lent|gifted) (?:me|us|my \w+|our \w+) (?:a|an|one|the|two|some|free|their|this|these) (?:\w+ ){0,2}?(?:free|box|kit|pair|set|samples?|device|machine|pump|scanner|monitor|bag|bottle|supply|unit|one|pack|crate|hamper|stethoscope|headset|watch|sensor|lamp|chair|mattress|shoes|scrubs)|(?:for|got|get|gets?) (?:it |them |mine |one )?free|free(?:bie|bies| one| samples?| kit| pair| supply)|courtesy of|guests? of|hosted (?:me|us|by)|(?:fund|funds|funded|sponsor|sponsors|sponsored|pay|pays|paid|support|supports|bankroll\w*) (?:for )?(?:my|our|me|us|the (?:trip|dinner|trial|clinic|conference|drinks|flight))|(?:took|taking|treated) (?:me|us|the team) (?:out|to|for|on))\b/g },
  { pattern: /\b(?:(?:site|co-?|local|national|uk|our|the|as|its|i'm) ?pi|(?:chief|principal|lead|national|site|local|trial|study|co-?|coordinating|global|an|as) ?investigators?'?|(?:national|site|country|regional|trial|study) (?:lead|coordinator)|(?:i|we) (?:led|lead|ran|run|chaired?|designed|conceived|recruited (?:most|the most)|wrote) (?:to |for )?(?:the|this|that|it))\b/g },
];
const OF_ONESELF = /\b(?:i|i'm|i've|i'd|i'll|my|me|we|we're|we've|our|ours|us|myself)\b/;
/** The subject left out: “Paid speaker for …”, “Proud board member moment”. */
const LEFT_OUT = /^[\s"'(*•-]*(?:#\w+ )*(?:proud|paid|excited|thrilled|delighted|honou?red|humbled|chuffed|full-time|part-time|yes,? |as |been|just|back|now|\w+ (?:weeks|months|years|days)|new (?:job|role)|(?:site|local|national|lead|trial|co-?|chief|principal|study|\w+) (?:pi|investigator)\b|[^.!?]{2,30} here[.:,!]|first (?:day|week|month)|advis|ambassador|consult|founder|co-?founder|board|invest|speaker|happy)/;
const NO_TIE = /\b(?:no (?:company|firm|maker|manufacturer|one|industry|fee|fees|ties?|shares|money|commercial|payment|funding)|without (?:a |any )?(?:fee|payment|industry)|never (?:taken|had|been paid)|(?:don't|didn't|do not|not|isn't|aren't|haven't) (?:\w+ )?(?:been )?(?:paid|sponsored|work|own|take|get paid)|take no|took no|unpaid|publicly funded|not[- ]for[- ]profit|used to)\b/;

const MESSAGE = 'You praise something you seem to have a tie to. Mentioned in passing it is easily missed: say it as a disclosure.';

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
    if (occursIn(reading.text, DISCLOSED)) return;
    const own = ownTie(reading);
    if (own) yield own;
    else yield* unlisted(reading);
  },
} satisfies Rule;

/** A tie that is on no list of the person's. */
const unlisted = withManner('conduct/conflict-of-interest', function* (reading) {
  const span = praiseWithTie(reading);
  if (span) yield { span, message: MESSAGE, fixes: fixesFor(reading, 'I have a tie to this company.') };
}, heardAt);

/** What is said of a sentence the model finds, with no words of the lists above. */
function heardAt(reading: Reading, span: Span): Hit | undefined {
  const said = reading.text.slice(span.start, span.end);
  if (NOT_TRADE.test(said) || NO_TIE.test(said.toLowerCase())) return undefined;
  return { span, message: MESSAGE, fixes: fixesFor(reading, 'I have a tie to this company.') };
}

/** How many characters a mark may stretch from the tie to the praise; farther apart, the praise alone is marked. */
const NEAR = 420;

/** The words of a tie and of the praise beside it, from the first to the last. */
function praiseWithTie(reading: Reading): Span | undefined {
  const { text } = reading;
  const strict = tieIn(reading);
  if (strict) {
    const sentence = sentenceAround(text, strict.start);
    const said = text.slice(sentence.start, sentence.end);
    // The praise must say more than the words of the tie itself do.
    if ((!NOT_TRADE.test(said) || /\b(?:compan(?:y|ies)|product|device|pharma)\b/iu.test(text)) && !NO_TIE.test(said.toLowerCase())) {
      const sold = sales(reading, strict);
      const praise = sold.length > 0 ? sold : occursIn(text, TRADE) ? praises(text, strict) : [];
      if (praise.length > 0) return hull(text, strict, praise);
    }
  }
  const loose = looseTie(reading);
  return loose && hull(text, loose, sales(reading, loose));
}

/** From the tie to all praise that is near it. */
function hull(text: string, tie: Span, praise: readonly Span[]): Span {
  let { start, end } = tie;
  for (const one of praise) {
    if (Math.max(one.end, end) - Math.min(one.start, start) > NEAR) continue;
    start = Math.min(start, one.start);
    end = Math.max(end, one.end);
  }
  const [first] = praise;
  const sentence = sentenceAround(text, Math.max(start, end - 1));
  const rest = /^[^\n#@]{0,90}?(?=[\s.!?…]*(?:$|[#@]))/u.exec(text.slice(end, sentence.end))?.[0] ?? '';
  if (end > tie.end) end += rest.trimEnd().length;
  return first && start === tie.start && end === tie.end && !praise.some((one) => overlap(one, tie)) ? first : { start, end };
}

function praises(text: string, tie: Span): Span[] {
  const found = PRAISE.exec(`${text.slice(0, tie.start)}${' '.repeat(tie.end - tie.start)}${text.slice(tie.end)}`);
  return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
}

/** What is said to sell, outside the words of the tie. */
function sales(reading: Reading, tie?: Span): Span[] {
  const text = plain(reading);
  return SELLS.flatMap((pattern) => matchesIn(text, pattern).map(({ index, 0: words }) => ({ start: index, end: index + words.length })))
    .filter((one) => !(tie && tie.start <= one.start && one.end <= tie.end)).sort((a, b) => a.start - b.start);
}

/** Whether the sentence around a tie is about the author. */
function isOwn(text: string, { start }: Span): boolean {
  const sentence = sentenceAround(text, start);
  const said = text.slice(sentence.start, sentence.end);
  return (OF_ONESELF.test(said) || LEFT_OUT.test(said)) && !isOfOthers(text, start);
}

function isOfOthers(text: string, at: number): boolean {
  return OF_OTHERS.test(text.slice(Math.max(0, at - 40), at));
}

/** A tie of the author's own in everyday words, in a draft that sells. */
function looseTie(reading: Reading): Span | undefined {
  const text = plain(reading);
  if (!occursIn(reading.text, TRADE)) return undefined;
  let sells: boolean | undefined;
  for (const { start, end } of matches(reading, LOOSE_TIES)) {
    if (!(sells ??= sales(reading).length > 0)) return undefined;
    if (!isOwn(text, { start, end })) continue;
    const sentence = sentenceAround(text, start);
    const said = text.slice(sentence.start, sentence.end);
    if (NO_TIE.test(said) || NOT_TRADE.test(reading.text.slice(sentence.start, sentence.end))) continue;
    const tie = { start, end };
    if (sales(reading, tie).length > 0) return tie;
  }
  return undefined;
}

/** Where the draft says that its author is tied to a company, product or trial. */
function tieIn(reading: Reading): Span | undefined {
  let first: Span | undefined;
  for (const { cue, start, end } of matches(reading, PLAIN_TIES)) {
    if (cue.own ? !isOwn(plain(reading), { start, end }) : isOfOthers(plain(reading), start)) continue;
    first ??= { start, end };
    // Best is the sentence that holds the tie and the praise.
    const sentence = sentenceAround(reading.text, start);
    if (PRAISE.test(`${reading.text.slice(sentence.start, start)} ${reading.text.slice(end, sentence.end)}`)) return { start, end };
  }
  if (first) return first;
  const tie = firstIn(reading.text, TIE);
  if (!tie) return undefined;
  const span = { start: tie.index, end: tie.index + tie[0].length };
  return isOwn(plain(reading), span) ? span : undefined;
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
