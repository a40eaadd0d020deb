import type { Reading } from '../../engine/read.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Fix, Hit, Span } from '../../engine/types.ts';
import { lower, matches, plain, type Cue } from '../cues.ts';
import { sentenceAround } from '../frames.ts';
import { withManner } from '../manner.ts';
import { leaveOutSentence } from '../rewrite.ts';

/** Words that say by themselves that something is not for the public; after a firm one, whatever follows is the secret. */
interface Secret extends Cue {
  readonly firm?: true;
}

const SECRET: readonly Secret[] = [
  { firm: true, pattern: /(?<=^|[.!?,;:(—–-]\s?|\b(?:so|but|and|this is) )(?:strictly |just )?between (?:ourselves|friends|you and me|us|the two of us)\b(?=[:,]| but)|\bunder (?:your|their) hats?\b|\bkeep (?:it|this|that|them) (?:within|inside|in) (?:this|the|our|these) \w+/g },
  { firm: true, pattern: /\bdon't tell (?:\w+ ){1,3}i told you\b|\b(?:meant|supposed) to stay in (?:the|that|this) room\b|\bhaven't told (?:the team|the \w+|anyone|them|staff|my \w+) yet\b|\b(?:swore us|sworn) to (?:silence|secrecy)\b|\basked (?:us |me )?to (?:hold|sit on) (?:this|it)(?: until| till)?\b|\b(?:co-?authors?|sponsor|pi|boss|committee|editors?) (?:will|would|'ll) (?:be (?:furious|livid|cross)|kill me|have my head)\b/g },
  { pattern: /\bminutes (?:are|were) (?:private|confidential|closed)\b|\b(?:i|we) have (?:a|an advance|the) copy\b|\byou(?:'ll| will) hear (?:why|more|it|the rest) (?:on|next|tomorrow|soon)\b|\bpre-?release:|\bpublication is (?:after|on|in|next)\b|\breviewer here\b/g },
  { firm: true, pattern: /\b(?:read|heard|saw|see) (?:it|this) here first\b/g },
  { firm: true, pattern: /(?:n't|\bnot|nobody's|nobody is|nobody was|no one's|no one is|no one was) (?:really |actually )?(?:supposed|meant|allowed) to (?:take|say|know|tell|show|see|share|have|post|talk|be telling|be sharing) ?(?:a photo|photos|this|it|that|about|you|yet|anyone|any of)?(?=[^.!?\n]{0,60}(?:\b(?:but|here|so|yet|still|anyway|though)\b|[,:.;—–-]))/g },
  { firm: true, pattern: /\binside (?:news|info\w*|story)\b|\bofficial (?:announcement|news|statement|word|confirmation) (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|comes|is (?:on|due)|out|due|tomorrow|next|to follow)\b/g },
  { pattern: /\b(?:drops?|lands?|reads? out|comes? out|is out|published|launche[sd]|due|out) (?:next|in|on|this) (?:week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:two|three|four|six|\d+|a few) (?:weeks|months|days))\b(?=[^\n]{0,140}\b(?:i've seen|i have seen|i've read|i know|so i know|i'm on the|already|cannot wait|can't wait|spoiler|but)\b)/g },
  { pattern: /\b(?:can't|cannot|won't|not allowed to) (?:say|tell you|reveal) (?:where|who|how) i (?:heard|got|know|saw|found)\b/g },
  { pattern: /\b(?:still |currently |now )(?:with|at|in the hands of) (?:the )?(?:editors?|journal|printers?|reviewers|publishers?)\b/g },
  { pattern: /\bi peer[- ]?reviewed (?:this|it|that|them|one)\b/g },
  { firm: true, pattern: /\b(?:minister|ministry|trust|chief \w+|ceo|board|company|president|government|governor|mayor|chair) (?:will|is going to|is due to|are going to) (?:say|announce|tell|confirm|reveal) (?:it|this|so|that|you|us)?[^.!?\n]{0,24}\b(?:tomorrow|today|on (?:mon|tues|wednes|thurs|fri)day|next week|later|so)\b/g },

  { pattern: /\b(?:under|still under|breaking|break) (?:a |an |the |strict )?embargo\b|\bembargo(?:ed)?(?: (?:until|till|lifts?|ends?|is|for|to|on|data|results?|paper|abstract))?\b/g },
  { pattern: /\b(?:\w+n't|not|before (?:it|they|these|this|that)(?:'s|'re| is| are)?)(?: yet| even| been| to be| officially| formally)* (?:public|publicly available|published|presented|out|released|announced|online|in print|peer[- ]reviewed)(?: for \w+)?(?: yet)?(?:,? (?:until|till|before))?\b|\bunpublished\b|\bnot[- ]yet[- ]published\b|\bpre-?publication\b|\byet to be (?:published|presented|announced|released)\b/g },
  { pattern: /\bnot (?:for|to be|meant for|intended for)(?: any)? ?(?:onward|further|public|external|wider|general|outside)? ?(?:sharing|shared|distribution|distributed|circulation|circulated|release|released|forwarding|forwarded|quoting|quoted|citation|citing|posting|posted|tweeting|publication|public)\b/g },
  { pattern: /\b(?:strictly |highly |commercially |marked |labelled |stamped )?confidential(?:ly)?\b|\bin (?:strict |the strictest )?confidence\b|\boff the record\b|\bnda\b|\bnon-?disclosure\b|\bunder wraps\b|\bhush[- ]hush\b|\btop secret\b/g },
  { pattern: /\bclosed (?:investigators?|session|door|meeting|panel|group|committee)(?:'s?)?(?: meeting)?\b|\bbehind closed doors\b|\binternal (?:slides?|deck|memo|data|report|review|use only)\b/g },
  { pattern: /\b(?:do not|don't) (?:distribute|circulate|photograph|screenshot)\b|\bno (?:photos?|photography|screenshots|tweeting)\b/g },
  { pattern: /\b(?:before|ahead of|in advance of) (?:the |our |their |its |\w+day's |tomorrow's |next (?:week|month)'s )?(?:official |formal |big |late[- ]breaking )?(?:abstracts?|paper|press (?:release|conference)|publication|presentation|plenary|announcement|embargo|launch|read-?out|journal|vote|consultation|regulator|fda|ema|nice)\b/g },
  { pattern: /\b(?:sneak (?:peek|preview)|first (?:look|peek|glimpse)|exclusive(?:ly)?(?: look)?|leak(?:ed|ing)|leak (?:from|of|the|about)\b|early look|advance copy)\b/g },
  { pattern: /\b(?:you|u) (?:heard|saw|read|got) (?:it|this|nothing|that) (?:here first|from me|here)|\b(?:you )?(?:didn't|did not|never) (?:hear|see|get) (?:it|this|that|any of this) (?:from me|here)|\b(?:heard|saw) nothing(?: from me)?\b|\b(?:please )?don't quote me\b|\b(?:just )?between (?:us|you and me|ourselves)\b|\bkeep (?:it|this|that) (?:quiet|to yoursel(?:f|ves)|under your hats?|between us|hush)\b|\bmum's the word\b|\bsh+h+\b/g },
  { pattern: /\b(?:I'?m |we'?re |I am |we are |was |were )?(?:not|n't) (?:supposed|meant|allowed) to (?:say|share|talk|tell|post|tweet|show|discuss|mention|reveal|know)\b|\b(?:i|we)(?: probably| really| definitely)? (?:should(?:n't| not)|ought not to)(?: really| probably)? (?:say|share|post|tell|show|tweet|be (?:saying|sharing|posting|telling|showing))\b|\bprobably shouldn't (?:post|share|say)\b|\bi'll (?:get|be) (?:in trouble|shot|sued|fired) for\b/g },
  { pattern: /🤐|🤫/gu },
  { pattern: /\b(?:probably |really |i know i )?shouldn't (?:really |even |probably )?(?:be )?(?:say(?:ing)?|shar(?:e|ing)|post(?:ing)?|tell(?:ing)?|show(?:ing)?|tweet(?:ing)?) (?:you )?(?:this|it|that|these)\b/g },
  { pattern: /\b(?:can't|cannot|not allowed to) (?:name (?:it|the (?:drug|trial|study|journal|sponsor)|them|names)|say (?:who|which|what|where|whose))\b/g },
  { pattern: /\b(?:refereed|refereeing|peer[- ]review(?:ed|ing)|reviewing|(?:just|been) review(?:ed|ing)|i'm review(?:ing|er)|reviewer (?:on|for)|reviewed)(?: \w+){0,3} (?:papers?|manuscripts?|submissions?|articles?|grants?|abstracts?)\b/g },
  { pattern: /\b(?:had|got|been given|given) (?:an? )?(?:early |advance |first )?(?:sight|look|glimpse|preview|copy) (?:of|at)\b|\b(?:saw|seen|got|heard) (?:it|them|the (?:\w+ )?(?:data|results|numbers|slides|report|draft|audit|paper)) (?:early|first|before)\b/g },
  { pattern: /\b(?:before|ahead of) (?:the |they |it |everyone |anyone )(?:\w+ )?(?:board|committee|minister|staff|public|authors?|families|goes? public|knows?|is told|are told|meeting)\b/g },
  { pattern: /\bpress (?:release|conference|statement|embargo) (?:is|comes|goes|lands|due|follows|drops|will|on|out)\b/g },
  { pattern: /\b(?:not|isn't|hasn't been|before it's|until it's|ahead of the|yet to be) (?:yet |been )?(?:official|officially(?! (?:my|a|an|the)\b)|formally|announced|formal)\b/g },
  { pattern: /\b(?:before|after|even though|despite) (?:they|the \w+|someone|we were)[^.!?\n]{0,30}\b(?:stop taking|no|not to take|put (?:our|your) phones) ?(?:photos?|pictures|phones|away|photography)?\b/g },
  { pattern: /\b(?:isn't|aren't|not|won't be|isn't due|not due) (?:out |on |up |presented |public |announced |published |released )?(?:until|till) (?:next |the |this |tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|asco|esmo|astro|sabcs|ash|after)\w*/g },
  { pattern: /\bthey(?:'ll| will) (?:kill|shoot|murder|sack|fire|sue) me\b|\bcan't say (?:much|more|too much|a lot)\b|\bdata (?:and safety )?monitoring (?:committee|board)\b|\b(?:dmc|dsmb|idmc)\b/g },
  { pattern: /\b(?:announcement|official news|news) (?:is |comes |due |out |follows )?(?:on |due )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|later)\b|\bspoiler(?: alert)?\b/g },
  { pattern: /\b(?:will be|to be|is being|are being|gets|being) (?:formally |officially )?(?:presented|published|announced|unveiled|read out) (?:in|at|on|next|this|tomorrow|later)\b/g },
  { pattern: /\b(?:can't|cannot|not allowed to|couldn't|mustn't) (?:really |yet )?(?:share|discuss|post|show|talk about|reveal|say|tell)\b[^.!?\n]{0,70}?\b(?:but|so i'll just|however|though|although|except)\b/g },
  { pattern: /\b(?:marked|labelled|stamped|watermarked|headed) (?:as )?["“]?(?:internal|private|draft|not for|do not|restricted|sensitive|in confidence|confidential)/g },
  { pattern: /\b(?:investigators?|steering (?:committee|group)|study team|site)(?:'s?)? (?:meeting|call|webinar)\b/g },
  { pattern: /\b(?:saw|seen|got|read|had) (?:the |a |an )?(?:\w+ ){1,3}(?:documents?|papers?|report|draft|letter|slides|data|results|decision|verdict|minutes) (?:early|first|before|ahead)\b/g },
  { pattern: /\b(?:sponsors?|company|companies|journal|authors?|team|they|pi|university|trust|ministry|board|regulator|press office|investigators|committee|manufacturer|makers?|department|government|college|society|who|nobody|no one|group)(?:'s| has| have|'ve)?(?:n't| not)?(?: yet| even| been| officially| formally| still| to)* (?:hasn't |haven't |not )?(?:announced?|published?|released?|presented|confirmed|told|signed off|gone public|made it public)(?: \w+){0,2}? ?(?:yet|until|till|so|but|and|it\b)|\b(?:hasn't|haven't|has not|have not|yet to) (?:\w+ )?(?:announced?|published?|released?|presented|gone public|told (?:anyone|staff|the|patients|families)|been (?:announced|told|made public|signed off|peer|published))\b/g },
  { pattern: /\bnot a word\b|\bdon't tell (?:anyone|a soul|my boss|the|them)\b|\btell no ?(?:one|body)\b|\btreat (?:this|it) as\b|\b(?:just )?a whisper\b|\bmy lips are sealed\b|\ba little bird(?:ie)? (?:told|tells)\b|\bjumping the gun\b|\bour (?:little )?secret\b|\binsider (?:info\w*|news|tip)\b|\b(?:will|i'll|going to|might) delete (?:this|later|soon)\b|\bdeleting (?:this )?(?:later|soon)\b|\bbetween these four walls\b|\bfriends only\b/g },
  { pattern: /(?<!, )\bunblind(?:ed|ing)\b(?! (?:study|trial|assessors?))|\bdata(?:base)? ?lock(?:ed)?\b|\b(?:draft|proofs?|galleys?|topline|unreleased|unannounced|confidential|pre-?release) (?:of the |of our )?(?:guidelines?|report|results?|data|paper|manuscript|recommendations?|statement|policy|review|consultation)\b(?=[^.!?\n]{0,120}\b(?:before|until|till|next|not|yet|still|members|internal|marked|going|goes|will|out)\b)|\bthe draft goes\b/g },
  { pattern: /\b(?:still |currently |now )?(?:under|in) (?:peer )?(?:review|submission|consideration)(?: (?:at|with|by))?\b(?=[^\n]{0,160}\b(?:but|so|and|still|here|already|shows?|so far|spoiler)\b)|\bsent (?:me |us )?(?:a |an |the )?(?:\w+ ){0,2}?(?:paper|manuscript|article|grant|abstract) to (?:review|referee)\b|\bawaiting publication\b/g },
  { pattern: /\b(?:until|till) (?:the |our |their |it |they |after )?(?:journal|paper|company|sponsor|board|minister|regulator|press|publication|launch|announcement|conference|congress|plenary|embargo|authors?|comms|lawyers|committee|college|editor|make (?:up )?their|makes? (?:it )?public|says? so|goes? (?:live|public)|is (?:out|public|published|announced))\b/g },
  { pattern: /\b(?:closed|private|members[- ]only|invitation[- ]only|invite[- ]only|confidential) (?:meeting|session|group|webinar|call|briefing|workshop|panel|advisory|board)\b|\bmembers only\b/g },
  { pattern: /\b(?:nobody|no one|no-one|not everyone|only (?:a few|the \w+)|few)\b[^.!?\n]{0,40}\b(?:knows?|has (?:seen|heard)|been told)(?: (?:this|it|about it))? ?(?:yet|so far|officially)\b(?! (?:whether|if|why|how|what|when))|\bofficially,? i (?:don't|didn't|can't|haven't)\b|\b(?:refereed|refereeing|reviewed|reviewing) (?:a|an|the|this|that|one) (?:\w+ ){0,3}?(?:paper|manuscript|submission|grant|abstract)\b|\bannouncement(?:'s| is| comes| due) (?:on |due |out |coming )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next)\b|\bkeep (?:it|this|that) quiet\b/g },
  // it will not be out before spring; which the society will not publish until …
  { pattern: /\b(?:won't|will not|isn't going to|aren't going to|not going to|doesn't|don't|not|can't|cannot) (?:be |get |formally |officially )*(?:publish|announce|release|come out|go public|go live|appear|present|tell anyone|print|reveal|out|told|say anything)(?:ed|d)?(?: \w+){0,3}? (?:until|till|before|for another|for (?:a|two|three|\d+) (?:weeks?|months?))\b/g },
  // in my inbox, on my laptop, on my desk
  { pattern: /\b(?:i've had (?:it|them|this)|(?:is|are|sitting|landed|been|arrived)|(?:manuscript|paper|draft|report|guidance|guideline|data|results|proofs?|slides|abstract|decision|letter|version|submission)) (?:\w+ )?(?:on|in) my (?:laptop|inbox|desk|drafts|hands|email)\b/g },
  { pattern: /\breviewer (?:2|two|1|one|3|three) (?:here|for|on|speaking|again)\b|\bfor a journal (?:i|that|which)\b[^.!?\n]{0,30}\b(?:name|say)\b|\b(?:the|a|this|that) (?:manuscript|submission|paper) (?:i'm|i am|i was|i've been|i have been) (?:reviewing|refereeing|sent|asked|handling|editing)\b|\bi'm (?:reviewing|refereeing|handling|editing) (?:a|an|the|this|it)\b/g },
  { pattern: /\b(?:nobody|no one|no-one|none) (?:outside|else|but (?:us|the)|beyond|apart from)\b[^.!?\n]{0,50}\b(?:has seen|have seen|knows?|has heard|been told|has (?:it|this)|is aware)\b/g },
  { pattern: /\b(?:keep|keeping|kept) (?:a|this|the|it|such a) secret\b|\bsworn to secrecy\b|\bloose lips\b|\bwalls have ears\b|\bcan you (?:all )?keep a secret\b|\bworst[- ]kept secret\b/g },
  { pattern: /\bdata[- ](?:and[- ]safety[- ])?monitoring\b|\bsafety board\b/g },
  { pattern: /\b(?:i|we)(?:'m| am)? (?:may not|must not|mustn't|(?:been )?forbidden to|under strict orders not to|(?:been )?told not to)(?: yet| really)? (?:say|tell|share|show|post|talk|mention|reveal|breathe)\b|\bsigned (?:a|the|an|my|some) (?:\w+ )?(?:form|nda|agreement|paper|waiver|confidentiality \w+)\b|\bsigned my life away\b/g },
  { pattern: /\bfor your eyes only\b|\b(?:delete|burn|eat) (?:this )?(?:after|once|when) (?:reading|you've read|read)\b|\b(?:please |pls )?(?:don't|do not) (?:screenshot|forward|repost|share|quote|circulate|pass) (?:this|it|these|me|them|on)?(?: on)? ?(?:outside|beyond|anywhere|yet|until|please|any further|wider)\b/g },
  { pattern: /\bi'?(?:m| am| sit| sat|'ve been)? (?:\w+ )?on the (?:\w+ )?(?:writing (?:group|committee|panel)|guideline (?:\w+ )?(?:group|committee|panel)|steering (?:group|committee)|editorial board|appraisal (?:committee|panel)|funding (?:panel|committee)|award (?:panel|committee))\b(?=[^\n]{0,160}\b(?:seen|read|know|tell|saw|final|draft|already|votes?d?|before|yet)\b)/g },
  { pattern: /\blate[- ]break(?:er|ing)\b(?=[^\n]{0,120}\b(?:seen|nobody|but|already|spoiler|wait till|wear|brace|know)\b)/g },
  { pattern: /\b(?:locked|sealed) (?:until|till|data|away until)\b|\bunder (?:seal|lock and key)\b/g },
  { pattern: /\b(?:before|after|until|once) the (?:markets?|stock exchange|exchange|bell)(?: \w+)? ?(?:opens?|closes?|rings|on|hears?)?\b|\b(?:sponsor|company|ministry|minister|trust|board|university|society|college|regulator|journal)(?: \w+)? (?:will|is going to|is due to|plans to) (?:announce|publish|release|reveal|present|tell)\b/g },
  { pattern: /\bwait (?:till|until) you (?:see|hear|read)\b(?=[^.!?\n]{0,90}\b(?:comes? out|out in|published|presented|next (?:week|month|year)|in (?:two|three|four|a few|\d+) (?:weeks|months)|laptop|inbox|i've seen)\b)/g },
  { pattern: /\b(?:a|my) (?:friend|source|contact|mole|mate|pal) (?:at|in|on|inside) the (?:\w+ )?(?:sponsor|company|regulator|agency|ministry|committee|trial|study|fda|ema|nice|board|journal|panel|trust)\b|\binside (?:info\w*|track|word)\b|\bword from (?:inside|the (?:inside|committee|sponsor|panel|trial))\b/g },
];
/** Something that would be told: a result, a decision, a figure. */
const TOLD = /\b(?:(?:chapter|page) \w+|bleeding|wrong (?:dose|arm)|refused|(?:surgery|chemo|placebo|the drug|it|arm \w) (?:lost|failed|won(?!')|works|did (?:worse|better))|going through|primary met|fewer|resigned|turns? (?:it|them) down|merging|(?:aspirin|\w+) is (?:in|out)(?=[.,]| )|stocking up|sell your shares|look at arm|will (?:get|have(?! to)|open|lose|build|be getting|appoint)|requires improvement|inadequate|special measures|crl|complete response letter|champagne|isn't in the drawer|just as (?:well|good|safe)|as (?:good|well|safe) as|no (?:\w+ )?(?:benefit|difference|effect)|stopping|stops? early|smil(?:ed|es|ing)|grinning|(?:under|over|above|below) \d+|staying open|is (?:safe|staying|closing|moving|flat)|flat|lower than|higher than|safer|gr(?:ade)? ?[345]s?|one winner|two provinces|crossed|boundary|remission|well tolerated|ineffective|unsafe|withdrawn|recall(?:ed)?|out-?performed?|new (?:first line|standard|drug of choice)|say yes|say no|going to say|finish off|hit (?:its|the)|we're getting|is getting|window|trigger|threshold|cut-?off|beat|split(?:s)?|separate[sd]?|stopped|by a mile|smash\w*|placebo|benefit|harm|halves|curves|going to (?:be|change|need|recommend|say)|will (?:change|recommend|be (?:changing|closing|cut|scrapped|approved))|huge|massive|stunning|spectacular|disappoint\w+|disaster|outcome|verdict|decision|appointment|merger|closing|positive|negative|met (?:its|the|all)|miss(?:ed|es) (?:its|the)|primary end ?point|end ?points?|statistically|significan\w+|superior\w*|inferior\w*|hazard|hr|os|pfs|orr|pcr|surviv\w+|respon[sd]\w*|results?|findings?|data|curves?|plots?|swimmer|waterfall|forest plot|figures?|slides?|numbers|phase (?:[1-3]|i{1,3})|interim|read-?out|works|worked|wins?|won(?!')|beats?|better|worse|practice[- ]chang\w+|chang(?:e|es|ing) practice|approv\w+|recommend\w*|guidelines?|vote[sd]?|panel|gone|dropped|scrapped|minutes|draft|manuscript|protocol|acquisition|merg\w+|closing|closure|redundanc\w+|halv\w+|doubl\w+|\d+(?= ?%)|\d+ (?:per ?cent|percent)|halted|stopped early|toxicity|deaths?|arms?|say(?:s|ing)? (?:no|yes)|reject\w*|turn(?:ed|ing|s)? (?:it )?down|refus\w*|outliers?|ineffective|effective|how we treat|p[- ]value|halves|relapse|it's a (?:no|yes)|clos(?:e|es|ed)|headline|separation|champagne|you can stop|approval|cleared|won(?!')|lost|in favou?r|against|to one|to two|to three|funding|standard of care|clears?|shrinks?|best i have ever|best i've ever|doesn't work|failed|futil\w+|accepted|awarded|appointed|shortlist\w*|resign\w*|cuts?|job losses)\b/;
/** Told that there is nothing to be told yet, or that it may be told now. */
const KEPT = /\bcan(?:'t|not) (?:tell|say) you how\b|\b(?:announced|published|presented) (?:today|this morning|yesterday|last week)\b|\b(?:embargo(?:'s| has| is| was)? (?:now |been )?(?:off|lifted|over|ended|up|gone)|no longer (?:under )?embargo\w*|embargo (?:just )?(?:lifted|lifts (?:now|today))|now (?:public|published|out|online)|just published|out (?:now|today)|respect(?:ing|ed)? (?:the |an? |our |your )?embargo|embargo(?:es)? (?:exist|rules?|polic(?:y|ies)|matters?)|\b(?:won't|will not|never|not) (?:be )?leak(?:ing)?\b|trade embargo|oil embargo|arms embargo)\b|\ball (?:that )?i(?:'m| am) allowed to (?:say|tell)|\b(?:can'?t|cannot|can not|won't|will not|not able to|unable to|not going to|couldn't|wouldn't|must not|mustn't)(?: yet)? (?:really )?(?:say|share|tell|talk about|talk|discuss|post|comment|show|reveal)(?! much)(?: you| anyone)?(?: (?:anything|any|more|it|them|the|these|this|a word|what|until|till|yet|numbers|our|about|details|much|here|publicly|on))?(?![^.!?\n]*\b(?:but|though|however|except|still|just)\b)|\b(?:wait|waiting|have to wait|patience|stay tuned|watch this space|soon)\b(?=[^.!?\n]*\b(?:embargo|publi|until|results?|presentation))/;
/** Confidences of another kind: care, helplines, colleagues. */
const OTHER = /\b(?:helpline|support line|counsell?ing|confidentiality|(?:free|call|ring|text|talk|chat|speak|anonymous|completely|fully|totally|your|their|patients?|patient's|staff|service|details|consultations?|conversations?|records?)\b[^.!?\n]{0,40}\bconfidential|confidential (?:helpline|support|service|advice|chat|line|space|conversation|and free|listening))\b/;

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
  check: withManner('evidence/embargo', function* (reading) {
    const text = plain(reading);
    // From the words that say it is secret to those that tell it: one mark, in whichever order they stand.
    let first: Span | undefined;
    for (const { cue, start, end } of matches(reading, SECRET)) {
      const sentence = sentenceAround(text, start);
      // The result may stand a sentence away from the words that say it is secret.
      const around = { start: Math.max(0, sentence.start - 240), end: sentence.end + 240 };
      if (KEPT.test(text.slice(around.start, around.end)) || OTHER.test(text.slice(sentence.start, sentence.end))) continue;
      const told = toldIn(text, sentence, { start, end }) ?? toldIn(text, around, { start, end }) ?? (cue.firm ? restOf(text, end) : undefined);
      if (!told) continue;
      // What is told may be told in several sentences: the mark reaches the last of them.
      const last = lastToldIn(text, { start: end, end: around.end });
      first = { start: Math.min(start, told.start, first?.start ?? start), end: Math.max(end, told.end, last, first?.end ?? end) };
    }
    if (first) yield heardAt(reading, first);
  }, heardAt),
} satisfies Rule;

function heardAt({ text }: Reading, span: Span): Hit {
  return { span, message: 'This may not be public yet. Check with the authors or presenters before you share it.', fixes: fixesFor(text, span) };
}

/** The first word in a stretch, but for the secret itself, that tells a result or a decision. */
function toldIn(text: string, around: Span, secret: Span): Span | undefined {
  const before = TOLD.exec(text.slice(around.start, secret.start));
  if (before) return { start: around.start + before.index, end: around.start + before.index + before[0].length };
  const after = TOLD.exec(text.slice(secret.end, around.end));
  return after ? { start: secret.end + after.index, end: secret.end + after.index + after[0].length } : undefined;
}

/** What follows a firm secret: the rest of its sentence, or the next one, when it says anything. */
function restOf(text: string, from: number): Span | undefined {
  const after = /^[\s:,;.!—–-]*(?:but |so |and |however |still )?(?<told>[^.!?\n]{18,})/.exec(text.slice(from));
  const told = after?.groups?.['told'];
  if (!after || told === undefined || !/\b(?:is|are|'s|'re|will|was|were|has|have|got|met|goes|going|lost|won|did|does|failed|passed|gets?)\b|'(?:s|re|ve)\b/.test(told)) return undefined;
  return { start: from + after[0].length - told.length, end: from + after[0].length };
}

/** Where the last word that tells a result ends. */
function lastToldIn(text: string, within: Span): number {
  let last = 0;
  let at = within.start;
  while (at < within.end) {
    const match = TOLD.exec(text.slice(at, within.end));
    if (!match) break;
    last = at + match.index + match[0].length;
    at = last;
  }
  return last;
}

function fixesFor(text: string, span: Span): Fix[] {
  const fixes: Fix[] = [{ label: 'Keep it for later', edits: [{ span: { start: 0, end: text.length }, text: WAIT }] }];
  const without = leaveOutSentence(text, span);
  // Leaving out the words that say it is secret would tell the secret all the same.
  if (without && !TOLD.test(lower(text.slice(0, sentenceAround(text, span.start).start) + text.slice(sentenceAround(text, span.end - 1).end)))) fixes.push(without);
  return fixes;
}
