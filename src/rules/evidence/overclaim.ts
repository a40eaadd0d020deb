import type { Rule } from '../../engine/rule.ts';
import type { Fix, Hit, Span } from '../../engine/types.ts';
import type { Reading } from '../../engine/read.ts';
import { matches, plain, type Cue } from '../cues.ts';
import { isDenied, isQuoted, overlap, sentenceAround } from '../frames.ts';
import { inCaseOf, leaveOutSentence } from '../rewrite.ts';
import { occursIn } from '../../engine/parts.ts';
import { AILMENT } from './ailments.ts';
import { withManner } from '../manner.ts';

/** A claim that is too large wherever it stands, or only where the draft speaks of treatment; with calmer words where there are some. */
interface Claim extends Cue {
  readonly instead?: string;
  /** Everyday talk uses these words too: they count only in a draft about care. */
  readonly inCareOnly?: true;
  /** The pattern holds its own “no” or “never”. */
  readonly negative?: true;
}

const DISEASE = AILMENT;

const CLAIMS: readonly Claim[] = [
  { pattern: /\b(?:miracle|wonder|magic) (?:cures?|drugs?|treatments?|pills?|therap(?:y|ies)|diets?|remed(?:y|ies)|jabs?|vaccines?|medicines?|molecules?|supplements?|foods?|machines?|bullets?|devices?|tests?|ingredients?)\b/g, instead: 'promising treatment' },
  { pattern: /\b(?:a|the|true|pure|real|absolute|medical|modern|seen|is|are|witnessed?) (?:\w+ )?miracles?\b|\bmiraculous(?:ly)?\b|\bmiracles? (?:do |does )?(?:happen|work|exist)s?\b|\bperforms? miracles\b/g, inCareOnly: true },
  { pattern: /\b(?:100|one hundred|a hundred) ?(?:%|per ?cent)[ -](?:safe|harmless|effective|accurate|cure[ds]?|curable|successful|success|reliable|guaranteed|painless|proven|foolproof|natural|non-?toxic|risk[- ]free|sensitiv\w+|specific\w*|response)\b/g },
  { pattern: /\b(?:completely|totally|entirely|perfectly|absolutely|utterly|proven) (?:safe|harmless|curable|painless|non-?toxic|risk[- ]free|side[- ]effect[- ]free|free (?:of|from) side[- ]effects)\b/g, instead: 'well tolerated in the studies so far' },
  { pattern: /\b(?:zero|no(?: real| actual| possible| known)?|without any|without a single|not one|not a single|absolutely no|virtually no) (?:side[- ]effects?|toxicit(?:y|ies)|downsides?|complications?)(?! (?:of|from|so far|yet|noted|reported|seen|were|was|in (?:the|our|this) (?:trial|study|cohort)))\b/g, inCareOnly: true, negative: true },
  { pattern: /\b(?:zero risk|no risks? (?:at all|whatsoever)|(?:completely |totally |entirely )?risk[- ]free)\b/g, inCareOnly: true, negative: true },
  { pattern: /\bno (?:sickness|nausea|hair loss|pain|vomiting|fatigue|scarring|recurrences?|relapses?|infections?|deaths?|surgery|needles|chemo)(?:,| and| or) no \w+(?: \w+)?(?:, nothing)?/g, negative: true },
  { pattern: /\b(?:this|it|that|which|and it|these (?:data|results)|the (?:data|results|trial|drug))(?: (?:really|just|truly|absolutely|completely|literally|will|is going to|has|have))* chang(?:es?|ed) (?:everything|the game|medicine|oncology|cancer care)(?: forever)?\b|\bchang(?:es?|ing) everything (?:for|in|about)\b/g, instead: 'this may matter for some patients', inCareOnly: true },
  { pattern: /\b(?:an? |the |total |real |absolute |true )*game[- ]?chang(?:er|ers|ing)\b/g, instead: 'a step forward', inCareOnly: true },
  { pattern: /\b(?:holy grail|silver bullet|panacea|cure-all|wonder ?drug|magic bullet)\b/g, instead: 'one more option', inCareOnly: true },
  { pattern: new RegExp(`\\b(?:cures|(?:can|will|could|does) cure) (?:all |every |any |most |your |my |his |her |their |the |(?:stage|grade) (?:iv|4|four|iii|3) |advanced |metastatic |terminal |\\w+ )?${DISEASE}\\b`, 'g'), instead: 'may help against this disease' },
  { pattern: /\b(?:will|can|could|does|it'?ll|that|which|and|it|actually|finally) cures? (?:it|you|them|him|her|this|everyone|everybody|people|patients|anything|the incurable)\b/g },
  { pattern: /\b(?:is|it's|this is|that's|found|have|has|got|discovered|be|at last|finally|here's) (?:finally |at last |now |basically |as good as |practically |nothing less than |literally )?(?:a|the|our|that|your) (?:\w+ )?cure\b(?! (?:rates?|fraction|model|worthy))/g },
  { pattern: /\b(?:a|the|this|natural|instant|permanent|guaranteed|proven|real|total|complete|certain|100%) cure (?:for|to|of)\b(?! (?:my|the monday|boredom|hiccups|a bad|this weather|rota)\b)/g },
  { pattern: /\b(?:natural|instant|permanent|guaranteed|proven|complete|certain) cures?\b/g },
  { pattern: /\bcured (?:of )?(?:her|his|my|their|every|all|everyone|hundreds|thousands|dozens|countless)\b/g, inCareOnly: true },
  { pattern: /\b(?:you|they|we|patients|women|men|people|nobody|no one|no patient)(?:'ll| will| would| need| shall)? (?:never (?:ever )?)(?:again )?(?:have to |need to |need |be |get |see |suffer |go through |face |miss|relapse|recur|lose|worry|die)\w*(?: \w+){0,5}/g, inCareOnly: true, negative: true },
  { pattern: /\b(?:never|not once) (?:misses|fails|failed|relapses?|recurs|recur|lets? (?:you|them|us) down)\b/g, inCareOnly: true, negative: true },
  { pattern: /\b(?:works?|worked) (?:every (?:single )?time|each time|for (?:everyone|everybody|anyone|every patient|all patients|all of them)|on (?:everyone|everybody|every|all)|like magic|wonders|without fail|better than (?:chemo\w*|any drug|surgery|radiotherapy|statins|antidepressants))\b/g, inCareOnly: true },
  { pattern: /\bguarante(?:es?|ed|eing)\b(?! (?:hours|place|pay|minimum|an? (?:\w+ )?(?:appointment|reply|place|slot|call|answer|seat|bed)|you(?:'ll)? (?:a|get)|in writing|biscuits|contract))/g, inCareOnly: true },
  { pattern: new RegExp(`\\b(?:is|are|will be|will soon be|be|as|becomes?) (?:now |soon |finally |officially |all but )?(?:a thing of the past|history|ancient history|consigned to history|over for good)\\b`, 'g'), inCareOnly: true },
  { pattern: new RegExp(`\\b(?:end of|no more|goodbye,?(?: to)?|bye[- ]bye,?|the death of|eradicates?|eliminates?|wipes? out|obliterates?|destroys? (?:every|all)|kills? (?:every|all|off all)|defeats|beats) (?:the |all |every |any |your )?${DISEASE}(?: cells?)?\\b`, 'g'), inCareOnly: true },
  { pattern: /\b(?:tumou?rs?|cancers?|lumps?|mets|metastases|plaques|pain|disease)(?: (?:just|simply|literally|has|have|had|is|are|was|were|completely))* (?:melt(?:s|ed)?(?: away)?|vanish(?:es|ed)?|disappear(?:s|ed)?(?! from)|gone (?:overnight|completely|in (?:days|weeks|a week|two weeks)|for good)|evaporate[sd]?)\b/g },
  { pattern: /\b(?:no need for|instead of|skip(?:ping)?|don't need|never need|forget(?: about)?|ditch(?:ing)?|throw away) (?:your |any |all )?(?:chemo(?:therapy)?|radiotherapy|radiation|surgery|statins|insulin|antidepressants|vaccines?|conventional (?:treatment|medicine))\b(?! (?:first|holiday|break|today|tomorrow|this week|week|day|appointment))/g, negative: true },
  { pattern: /\b(?:doctors|big pharma|pharma|hospitals?|oncologists|they|the industry|dietitians)\b[^.!?\n]{0,25}\b(?:don't want (?:you|us|people|anyone) to (?:know|hear|find)|hides?|are hiding|(?:won't|don't|doesn't) tell you|suppress(?:es|ed)?|cover(?:s|ed|ing)? (?:it )?up)\b/g, negative: true },
  { pattern: /\b(?:sugar feeds|starves? the|detox(?:es)? the|alkaline (?:water|diet) (?:kills|cures|stops))\b[^.!?\n]{0,20}\b(?:cancer|tumou?r)s?\b/g },
  { pattern: /\b(?:foolproof|bulletproof|infallible|unbeatable|fail-?safe|bombproof|can't fail|cannot fail|always works|never fails|every (?:single )?(?:patient|one of them|person) (?:responded|was cured|is cured|recovered|got better|walked|went home|survived))\b/g, inCareOnly: true, negative: true },
  { pattern: /\bproven to (?:cure|reverse|prevent|stop|kill|beat|eliminate)\b/g },
  { pattern: /\b(?:biggest|greatest|most (?:important|significant|exciting|incredible|astonishing)) (?:breakthrough|advance|discovery|step|leap|development)(?: \w+){0,3} (?:in|since|of|ever)\b/g, inCareOnly: true, instead: 'an advance worth watching in' },
  { pattern: /\b(?:revolution(?:ary|i[sz]es?|i[sz]ed|i[sz]ing))\b/g, inCareOnly: true },
  { pattern: /\bchang(?:e|es|ed|ing) (?:absolutely |literally |just about |pretty much )?everything\b/g, instead: 'may matter for some patients', inCareOnly: true },
  { pattern: /\bthe end of (?:chemo(?:therapy)?|radiotherapy|surgery|cancer|suffering|pain|hair loss|nausea|side[- ]effects|needles)\b/g },
  { pattern: /\b(?:better|faster|safer|more accurate|more reliable|cleverer|smarter) than any (?:\w+ )?(?:doctor|radiologist|surgeon|nurse|pathologist|human|oncologist|consultant|drug|chemo|treatment|scan|test|pill)\b/g },
  { pattern: /\bnever (?:gets? )?(?:tired|it wrong|wrong)(?: or wrong)?\b/g, inCareOnly: true, negative: true },
  { pattern: /\b(?:nobody|no one|no patient|no child|no woman|no man)(?: should| will| need| needs| ever| has)*(?: ever| to)* (?:dies?|die|relapses?|fails?|suffers?|need(?:s)? chemo|loses? (?:a breast|their hair|hair))\b(?! (?:alone|in vain|waiting))/g, inCareOnly: true, negative: true },
  { pattern: /\b(?:takes?|took|taking) (?:the |your |all (?:the |your )?|every )(?:pain|sickness|nausea|fatigue|hot flushes|tiredness|symptoms|anxiety|side[- ]effects) (?:right |clean |completely |straight )?away\b/g },
  { pattern: new RegExp(`\\b(?:(?:breast|cervical|prostate|lung|bowel|childhood|pancreatic|ovarian|skin|liver|brain|blood) )?${DISEASE} (?:is|are|will be|has been|have been) (?:now |finally |officially |all but |basically |as good as )?(?:finished|over|beaten|defeated|solved|cracked|history|done for|conquered|eradicated|eliminated)\\b`, 'g') },
  { pattern: /\b(?:we|they|scientists|someone|he|she)(?: have|'ve| has|'s)? (?:finally |at last |just |only gone and |now |all but )*(?:cracked|solved|beaten|conquered) (?:it|\w+ cancer|cancer|melanoma|leuka?emia|lymphoma|myeloma|the disease|metastatic \w+|neuropathy|pain|sepsis|dementia|diabetes|asthma|hair loss|nausea|fatigue|migraine|delirium|eczema|obesity|stroke|depression)\b/g },
  { pattern: /\b(?:nothing|medicine|oncology|surgery|practice|things|cancer care|treatment|clinics?) will (?:ever |never )(?:ever )?be the same(?: again)?\b/g, inCareOnly: true, negative: true },
  { pattern: /\brevolution (?:in|for)\b/g, inCareOnly: true },
  { pattern: /\bnone of the (?:harms?|side[- ]effects|toxicity|risks?|downsides?|drawbacks|complications|damage|pain)\b/g, negative: true },
  { pattern: /\b(?:you|they|patients|your \w+) (?:will not|won't|simply don't|just don't|don't|do not) (?:ever )?(?:get|lose|need|suffer|feel|have) (?:any |the |your |a |another |a single )?(?:\w+ )?(?:neutropenia|sickness|hair|nausea|cancer|side[- ]effects|neuropathy|fatigue|pain|recurrence|relapse|chemo(?:therapy)?|surgery|infections?|lymph(?:o)?edema|mucositis|hot flushes)\b(?! (?:unless|without|until|today|yet|for everyone|if))/g, negative: true },
  { pattern: /\bmost (?:effective|powerful|successful|potent|important) (?:drug|treatment|therapy|vaccine|test|medicine|operation|supplement)s? (?:in history|ever(?: made| invented| seen)?|of all time|known to (?:man|science|medicine)|we have ever)\b/g },
  { pattern: /\b(?:magic (?:wand|pill|potion|trick|cure|formula|fix|answer)|works? (?:its |like )?magic|is (?:pure |simply |just )?magic)\b/g, instead: 'a help to some', inCareOnly: true },
  { pattern: /\bgone (?:for good|forever|for ever|for life|without (?:a )?trace)\b/g, inCareOnly: true },
  { pattern: /\bwill (?:all |have |soon |one day |finally )*cured? (?:most|all|every|nearly|almost|half|the majority)\b/g },
  { pattern: /\b(?:practically|virtually|almost|literally|basically|absolutely|really|honestly) no (?:downsides?|drawbacks?|risks?|catch|side[- ]effects|toxicity)\b/g, negative: true },
  { pattern: /\b(?:every single (?:time|patient)|works? (?:on|for) (?:absolutely )?everyone|never (?:once )?let me down|always works?)\b/g, inCareOnly: true, negative: true },
  { pattern: new RegExp(`\\brevers(?:es|ed|e) (?:your |the |all |my |his |her )?(?:stage \\w+ )?(?:\\w+ )?${DISEASE}\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:prevents|stops|halts|blocks|kills) (?:all |every |any |your |\\w+ )?${DISEASE}(?: (?:dead|in its tracks|completely|for good|cells))?\\b`, 'g') },
  { pattern: /\b(?:say |kiss )?(?:goodbye|bye[- ]bye|farewell) (?:to )?(?:the |your |all )?(?:chemo\w*|cancer|pain|nausea|side[- ]effects|hair loss|fatigue|hot flushes|radiotherapy|surgery|needles|tumou?rs|diabetes|relapse|\w+ brain)\b/g },
  { pattern: /(?<=^|[.!?]\s*)(?:gone|forever|for good)[.!]/g, inCareOnly: true },
  { pattern: /\bno (?:longer any )?excuse for (?:anyone|anybody|a single) \w+ to (?:die|lose|suffer|relapse)\b|\bonce and for all\b|\bthe only (?:\w+ )?(?:treatment|drug|cream|supplement|test|medicine|therapy|thing|tablet) (?:you|your body|anyone|they) (?:will |'ll )?(?:ever )?needs?\b/g, inCareOnly: true, negative: true },
  { pattern: new RegExp(`\\b(?:melts?|dissolves?|deletes?|erases?|zaps?|vapori[sz]es?|obliterates?) (?:away )?(?:the |your |any |all |\\w+ )?${DISEASE}\\b`, 'g'), inCareOnly: true },
  { pattern: /\bno more (?:chemo(?:therapy)?|radiotherapy|surgery|needles|biopsies|hair loss|sickness|nausea|side[- ]effects|relapses?|amputations|mastectomies)\b(?! (?:for me|today|this week|after))/g, negative: true },
  { pattern: /\b(?:sorts|fixes|cures|clears|heals) (?:it|them|everything|anything|chemo brain|neuropathy|lymph(?:o)?edema|fatigue|pain) (?:in (?:a|one|two|three|\d+|days|hours|minutes|no)|overnight|every time|for good|instantly)\b/g, inCareOnly: true },
  { pattern: new RegExp(`\\b${DISEASE}[,:]? (?:just |simply |all |completely |was |is |were )?gone\\b(?! (?:to|from|viral|up|down))`, 'g') },
  { pattern: new RegExp(`\\b(?:cleared|cured|healed|shrank|dissolved|got rid of|vanished) (?:my|her|his|their|a|the|our|all) (?:\\w+'s )?(?:\\w+ )?${DISEASE}\\b`, 'g') },
  { pattern: /\bno (?:risks?|side[- ]effects|downsides?|toxicity),? none\b|\b(?:risks?|side[- ]effects|downsides?): none\b/g, negative: true },
  { pattern: /\b(?:we'll|we will|nobody will|no one will) (?:never |ever )?lose (?:another|anyone|a single)\b/g, inCareOnly: true, negative: true },
  { pattern: new RegExp(`\\b(?:game over|curtains|the end of the road|time(?:'s| is) up|rip|lights out|checkmate|party(?:'s| is) over|the beginning of the end) (?:to |for )?(?:the |all |every |\\w+ )?${DISEASE}\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:the )?(?:${DISEASE}|illness|chemo(?:therapy)?|surgery|insulin|dialysis),? as we (?:knew|know|have known) (?:it|them),? (?:is|are|will be)?(?: now| finally| officially)* ?(?:over|gone|dead|finished|history|beaten|done)?\\b|\\bthe end of (?:the )?(?:\\w+ )?${DISEASE}\\b(?! (?:week|day|clinic|treatment|awareness|journey|module|talk))`, 'g') },
  { pattern: /\b(?:works?|worked) (?:on|for|in|with) every (?:single )?(?!day|other|step|level|shift|front)\w+|\bworks? (?:100|100%|for absolutely|like a dream|miracles|on literally|for literally|flawlessly|instantly|overnight|in minutes)\b/g, inCareOnly: true },
  { pattern: /\b(?:every (?:single )?(?:person|patient|child|woman|man|one|case|baby|user)|everyone|everybody|all patients|all of them|each and every \w+) (?:\w+ )?(?:will|can|is going to|are going to|gets?|got) (?:\w+ )?(?:respond|be (?:cured|healed|free|fine|pain-free|off)|get (?:better|well)|recover|beat|benefit|improve|survive|walk|sleep through|better)\b/g, inCareOnly: true },
  { pattern: /\bnothing (?:short of|less than) (?:a |an )?(?:\w+ )?(?:miracle|miraculous|magic\w*|revolution\w*|cure|breakthrough|astonishing|spectacular)\b/g, inCareOnly: true, instead: 'encouraging' },
  { pattern: new RegExp(`\\b(?:cures?|cured|fixes|fixed|sorts|sorted|banish(?:es|ed)?|beats|ends|heals?|healed|eradicat\\w+|abolish\\w*|vanquish\\w*|eliminat\\w+|reverses?|reversed|zaps?) (?:your |any |all |every |the |most |my |his |her |their |people's |even |severe |chronic |childhood |(?!and\\b|or\\b|but\\b|the\\b)\\w+ )?${DISEASE}\\b(?! (?:risk|rate|rates|awareness|stigma|myths?|clinic|risks|team|waiting|in (?:\\d|two|three|half|a (?:third|quarter|few|lot)|some|most|one)))`, 'g') },
  { pattern: /\b(?:best|biggest|greatest|most (?:important|exciting|significant)) (?:thing|news|advance|breakthrough|leap|step|invention|discovery|development|drug|treatment|idea)(?: \w+){0,4}? (?:since|to (?:ever )?happen (?:to|in)|in (?:a generation|a century|decades|history|medical history|my lifetime|\w+ history))\b/g, inCareOnly: true, instead: 'an advance worth watching' },
  { pattern: new RegExp(`\\b(?:the|finally the|at last the) (?:answer|solution) to (?:everything|all (?:your|our|of)|${DISEASE}|all \\w+)\\b`, 'g'), inCareOnly: true },
  { pattern: /\b(?:instant|immediate|permanent|total|complete|lifelong|guaranteed|miraculous) (?:relief|cure|results?|recovery|remission|healing|protection|immunity)\b(?! (?:rates?|from work))|\b(?:cured|healed|fixed|gone|pain[- ]free|symptom[- ]free|better|sorted|drug[- ]free) (?:overnight|instantly|in (?:a |one |two |three |\d+ )?(?:days?|hours?|minutes?|weeks?)|for (?:life|ever|good)|forever|permanently)\b/g, inCareOnly: true },
  { pattern: /\b(?:safer than (?:water|aspirin|paracetamol|milk|coffee|crossing|any|a \w+|walking|driving|peanuts)|as (?:safe|harmless) as (?:water|houses|milk|a |it gets|can be)|(?:can|could|cannot|can't) (?:possibly )?(?:do (?:you )?(?:any |no )?harm|hurt you)|no possible (?:harm|risk|side)|nothing (?:can|could) (?:possibly )?go wrong)\b/g, inCareOnly: true, negative: true },
  { pattern: new RegExp(`\\b(?:nobody|no one|no-one|no (?:child|woman|man|patient|family|mother|baby|person))(?: will| should| need| needs| ever| has to| have to| to| again)* (?:ever )?(?:need(?:s)? to |have to |has to )?(?:suffer|live|die|struggle|wait|bleed|cry|worry)(?:s)?(?: (?:with|from|of|through))? (?:\\w+ )?(?:${DISEASE}|pain|ever again|again)\\b`, 'g'), inCareOnly: true, negative: true },
  { pattern: /\b(?:no (?:side[- ]effects?|risks?|downsides?|exceptions|pain|relapses?)|works|safe|effective|cured?|the best),? (?:full stop|period|end of(?: story)?|bar none|no exceptions|no question|hands down|guaranteed)\b/g, inCareOnly: true, negative: true },
  // an end to it: will end, let us wipe out, makes it history
  { pattern: new RegExp(`\\b(?:will|'ll|can|could|let's|let us|going to|gonna|to|shall|may finally|would) (?:finally |now |soon |completely |all but |once and for all )*(?:end|eradicate|eliminate|abolish|banish|wipe out|conquer|vanquish|defeat|finish off|stamp out|consign) (?:the |all |every |any |your )?(?:\\w+ )?${DISEASE}\\b(?! (?:stigma|myths?|risks?|waiting|week|shift|clinic|together|in our lifetime campaign))`, 'g'), inCareOnly: true },
  { pattern: new RegExp(`\\b(?:makes?|made|making|turns?|consigns?) (?:\\w+ ){0,2}?(?:${DISEASE}|chemo(?:therapy)?|surgery|insulin|dialysis|needles|radiotherapy) (?:(?:in|to|into) )?(?:history|optional|obsolete|extinct|a memory|a distant memory|a thing of the past|the past|redundant|unnecessary)\\b`, 'g') },
  { pattern: /\b(?:will|can|could|does|'ll|going to) cure (?!bacon|ham|meat|fish|concrete|resin|boredom|hunger|the world)\w+|\bcures (?!nothing|bacon|ham|meat|fish|concrete|resin|boredom|hunger|rates?|and|are|were|that|for|in|by|or|from|with|take|is|exist|to|of|at|have|per)\w+/g },
  { pattern: /\b(?:works?|worked) (?:100 ?(?:%|per ?cent)|one hundred per ?cent|every (?:single )?time|all) of the time\b|\b(?:works?|worked) 100 ?%/g },
  { pattern: /\b(?:no|zero|not a single|without a single|without) false (?:negatives?|positives?|alarms?)\b|\b(?:with )?(?:complete|total|absolute|100 ?%) (?:certainty|accuracy)\b|\b(?:finds?|catches|detects|sees|picks up|spots) (?:everything|every (?:single )?(?:cancer|tumou?r|case|lesion|stroke|bleed)|all (?:of them|cancers|tumou?rs))\b/g, inCareOnly: true, negative: true },
  { pattern: new RegExp(`\\b${DISEASE} (?:doesn't|don't|won't|will not|no longer|never|hasn't got|hasn't) (?:stands? )?a (?:chance|hope|prayer)\\b|\\b(?:stop|stops|stopped) (?:\\w+ )?${DISEASE} (?:before it (?:starts|begins)|dead|cold|in its tracks)\\b`, 'g'), negative: true },
  { pattern: /\b(?:nobody|no one|no-one|no (?:child|woman|man|patient|mother|baby|family|parent))(?:'ll| will| should| need| needs| ever| has to| have to| to| again| now)*(?: ever)? (?:have to |need to |has |has ever |been )?(?:been )?(?:ever )?(?:lose|feel|face|fear|have|get|harmed|hurt|suffered|go through) ?(?:it|this|that|them|one|by it|from it|by this)?(?: ever)? ?again\b|\b(?:nobody|no one|no (?:child|patient|baby|mother|woman|man))(?: has| have|'s)? (?:ever )?(?:been )?(?:harmed|hurt|injured|damaged|died) (?:by|from|of) (?:it|this|one|them)\b/g, inCareOnly: true, negative: true },
  { pattern: /\bthe end of (?:[\w-]+ ){1,3}?as we (?:know|knew|have known) (?:it|them)\b/g },
  { pattern: /\b(?:protected|immune|covered) for (?:life|ever|good)\b|\bno (?:drug )?interactions\b|\b(?:cannot|can't|impossible to|never) overdose\b|\b(?:completely|totally|entirely|absolutely|utterly) without (?:any )?(?:side[- ]effects|risks?|pain|toxicity|scarring)\b|\b(?:without any|free of all) (?:side[- ]effects|toxicity|risks?)\b/g, inCareOnly: true, negative: true },
  { pattern: /\bzero (?:recurrences?|relapses?|failures|complications|side[- ]effects|toxicity|downtime)\b|\bevery (?:single )?(?:tumou?r|lesion|metastasis|met|nodule|plaque|cancer)\b[^.!?\n]{0,30}\b(?:gone|vanished|melted|disappeared|cleared)\b/g, negative: true },
  { pattern: new RegExp(`(?<!\\b(?:to|not|n't|help|helps|could|might|may|or|and|can't|cannot|never|nothing|don't|won't) )\\b(?:fix|cure|heal|banish|reverse|erase) (?:your |any |all |every )?${DISEASE}\\b(?! (?:care|services|clinics?|stigma|together))`, 'g') },
  { pattern: /\b(?:predicts?|detects?|catch(?:es)?|finds?|spots?|prevents?|stops?|picks? up) (?:literally )?every (?:single )?(?:\w+ )?(?:arrest|stroke|cancer|fall|fracture|bleed|clot|tumou?r|deterioration|relapse|seizure|attack|infection|error|case|melanoma|nodule|polyp)s?\b/g },
  { pattern: /\b(?:safest|best|strongest|greatest|cleverest|cleanest) (?:\w+ )?(?:drug|treatment|therapy|vaccine|test|medicine|operation|supplement|painkiller|antibiotic)s? (?:ever|in the world|in history|of all time|known to)\b/g },
  { pattern: /\bnothing (?:this|it|that|the|a) ?(?:\w+ )?(?:can't|cannot|won't|doesn't) (?:fix|cure|heal|treat|help|solve)\b/g, inCareOnly: true, negative: true },
  { pattern: /\b(?:has|have|we've|it's|they've)(?: \w+)? (?:eliminated|abolished|ended|eradicated|banished) (?:all |every |any )?(?:\w+ )?(?:complications|infections|errors|recurrence|relapse|pain|side[- ]effects|toxicity|falls|the need for \w+|deaths?|sepsis)\b/g, inCareOnly: true },
  { pattern: /\bguaranteed (?:pregnancy|weight loss|remission|recovery|success|cure|results|relief|protection|survival)\b/g },
  { pattern: /\b(?:nobody|no one|no-one) (?:on|with|who (?:takes|took|has|had|gets?|uses?)) (?:this|it|the|our|that) ?(?:\w+ )?(?:will (?:ever )?|ever |has |gets? |got )(?:\w+ ){0,2}?(?:relapse|have|die|get|suffer|need|be)\w*\b/g, inCareOnly: true, negative: true },
  { pattern: new RegExp(`\\b(?:is |literally |simply )+the only thing that (?:works|helps|cures|stops) (?:for|with|in|against)? ?(?:\\w+ )?${DISEASE}\\b|\\bthe only thing that (?:cures|beats|stops|kills) (?:\\w+ )?${DISEASE}\\b`, 'g') },
  { pattern: /\b(?:is|are|was|were|been|be|got|everyone|all)(?: all| now| completely| totally| basically| officially| actually)* cured\b(?=[^.!?\n]{0,40}\b(?:all of|every|everyone|forever|for ever|for good|for life|completely|100|full stop|period|permanently)\b)|\bcured[.,] (?:all|every|everyone|forever|for good|full stop|period|gone|done)\b|\b(?:is|are|was|were) (?:now |basically |completely |permanently |totally |effectively |100 ?% )+cured\b/g },
  { pattern: /\b(?:zero|absolutely no|no|not a) (?:risk|harm|danger)s?,? (?:none|whatsoever|at all|zero|nil|full stop|period|ever|to (?:anyone|anybody|you|the baby|mum|your))\b|\b(?:100 ?%|zero risk)[,.]? (?:zero risk|no risk|guaranteed|100 ?%)\b|\b(?:physically |simply |literally )?impossible to (?:harm|hurt|overdose|get it wrong|fail)\b|\b(?:can't|cannot|won't|will not|could not|couldn't|never) (?:possibly |ever )?(?:harm|hurt) (?:you|anyone|anybody|a fly|them|your \w+|the baby)\b|\bthere's zero risk\b/g, inCareOnly: true, negative: true },
  { pattern: /\b(?:safer than (?:an? |any |the |your |drinking |taking |crossing |eating )?(?:\w+ )?(?:aspirin|paracetamol|ibuprofen|tylenol|coffee|water|tap water|milk|peanuts|bath|shower|flight|car|crossing|road|cup|tea|vitamin|walk|driving|nap|multivitamin))\b|\b(?:side[- ]effect|risk|toxicity|pain|complication)[- ]free\b/g, inCareOnly: true },
  { pattern: /\b(?:is|are|it's|it is|and|has been|been|was) (?:simply |literally |just )?never (?:been )?(?:wrong|mistaken|beaten|failed)\b|\bnever (?:once )?(?:gets?|got|getting) (?:it|one|a diagnosis|anything) wrong\b/g, inCareOnly: true, negative: true },
  { pattern: /\b(?:works|worked|clears|cleared|heals?|healed|helps?|helped|fixes|fixed|sorts|sorted|cures?|cured|saves?|stops?|stopped)\b[^.!?\n]{0,40}\b(?:(?:of|for|in|on) (?:every(?:one|body)|all|anyone|anybody|every (?:single )?(?:one|patient|person|case|child|woman|man|time))|every single (?:time|one|person|patient)|without exception|no exceptions|all of them)\b/g, inCareOnly: true },
  { pattern: new RegExp(`\\b(?:clears?|cleared|gets?|got|takes?|took|knocks?|kicks?|sends?)(?: (?:up|rid of|away|out))? (?:your |any |all |every |my |the |his |her )?(?:\\w+ )?${DISEASE} (?:up )?(?:for good|for ever|forever|permanently|completely|overnight|instantly|in (?:a|one|two|three|\\d+) (?:day|week|night|dose|session|hour)s?|every (?:single )?time|away)\\b`, 'g') },
  { pattern: /\b(?:kills|destroys|attacks|targets) (?:only |just )?(?:the )?(?:cancer|tumou?r|bad|diseased) (?:cells?|ones)\b[^.!?\n]{0,30}\b(?:leaves?|leaving|spares?|sparing|without (?:touching|harming)|not the|only|and nothing else)\b/g },
  { pattern: new RegExp(`\\b(?:the (?:days|era|age) of )?(?:the )?(?:${DISEASE}|chemo(?:therapy)?|surgery|radiotherapy|steroids?|antibiotics?|insulin|dialysis|needles|scalpels?|statins|opioids|injections|mastectom(?:y|ies)|biops(?:y|ies))(?:'s days?| era)? (?:is|are|will be)(?: now| officially| finally| well and truly)* (?:over|numbered|finished|obsolete|redundant|extinct|dead|behind us)\\b`, 'g'), inCareOnly: true },
  { pattern: /\b(?:will|'ll|going to|has|have|makes?|about to) (?:soon |now |completely |entirely )*(?:replace|replaced|put|make|made) (?:all |every |us |the |our )*(?:doctors|radiologists|surgeons|nurses|pathologists|oncologists|dermatologists|surgery|chemo(?:therapy)?|biopsies|gps|mammograms|colonoscop\w+|specialists)(?: (?:completely|entirely|altogether|for good|obsolete|redundant|out of (?:business|work|a job)|within \w+ \w+))?\b/g },
  { pattern: /\b(?:nobody|no one|no-one|no (?:child|woman|man|patient|mother|baby|family|parent))(?:'ll| will| should| need| needs| ever| has to| have to| to| again| now)*(?: ever)? (?:die|suffer|relapse|go blind|lose (?:a|their|her|his|another) \w+|need (?:surgery|chemo\w*|a transplant|dialysis|insulin|steroids|a wheelchair|an? \w+ectomy)|have (?:a )?(?:surgery|chemo\w*|stroke|fit|seizure|asthma attack|migraine)s?) ?(?:of|from|with|over|to)?(?: \w+){0,3}? ?(?:ever )?again\b/g, inCareOnly: true, negative: true },
  { pattern: /\b(?:is|it's|was|are|call it|calling it|simply|truly|nothing but|a real|a true|a bloody) (?:just |simply |nothing short of |truly |absolutely |basically |literally )?an? (?:\w+ )?miracle\b(?! (?:i|we|he|she|they|you|that|if|anyone|nobody|no|the|my|our|of (?:rostering|parking|timing|scheduling)|baby))/g, inCareOnly: true },
  { pattern: /\b(?:i|we) (?:guarantee|promise) (?:you )?(?:it|this|you|your|they|results|that (?:it|this|you))(?:'ll| will|'s)? (?:\w+ )?(?:work|works|never|cure|heal|be (?:cured|gone|pain-free|fine)|feel better|shrink|disappear|love it)\b|\bresults guaranteed\b|\bguaranteed (?:to (?:work|cure|heal|shrink|stop|prevent)|results|cure|relief|recovery|remission)\b/g, inCareOnly: true },
];

const CARE = /\b(?:\w{3,12}omas?|leuka?emias?|wards?|clinics?|drugs?|treat(?:s|ed|ing|ments?)?|therap\w+|cancers?|onco\w+|tumou?rs?|chemo\w*|radio\w+|immuno\w+|vaccin\w+|jabs?|dos(?:e|es|ing)|tablets?|pills?|medic\w+|supplements?|diets?|fasting|trials?|surgery|surgical|robot|scan(?:s|ner)?|biops\w+|diagnos\w+|screening|patients?|remission|relapse|recurrence|survival|side[- ]effects?|disease|symptoms?|cell(?:s)?|clinical|blood test|devices?|implants?|phase (?:[1-3]|i{1,3})|responders?|responses?|car-?t|mabs?|inhibitors?|protons?|beam|laser|oil|turmeric|vitamins?|sickness|pain|flushes|wounds?|joints?|cardi\w+|ecgs?|ct|mri|physio\w*|needling|acupuncture|inhalers?|inhibitors?|recipes?|algorithm|stones?|labour|births?|babies|neonat\w+|prems?|cpr|resus\w*|nurs(?:es|ing)|midwi\w+|gene|genes|vaccines?|insulin|diabet\w+|steroids?|antibiotics?|injections?|infusions?|creams?|app|apps|sensors?|patch|wearables?|algorithms?|ketamine|psychiat\w+|depress\w+|anx\w+|sleep|migraines?|asthma|eczema|dementia|strokes?|heart|kidneys?|dialysis|transplants?|stents?|ablation|statins?|mg|hrt|glp-?1s?|dry needling|rehab|exercise|sauna|herbs?|herbal|probiotics?|cannabis|cbd|mushrooms?|ice baths?|lupus|arthritis|autism|infections?|sepsis|hospitals?|doctors?|\w{4,}(?:zole|mab|nib|statin|pril|olol|cillin|mycin|oxetine|gliptin|glutide|profen|parin|platin|taxel))\b/;
// The claim is examined, hoped for or somebody else's: not made.
const NOT_CLAIMED = /^(?:is|are|was|could|can|will|would|does|do|did|has|have|what|why|who|how|which)\b[^?]*\?\s*$|\b(?:if only|hop(?:e|es|ed|ing) (?:for|to|that)|pray\w*|search(?:ing)? for|(?:want(?:s|ed)?|aim(?:s|ing)?|try(?:ing)?|plan(?:s|ning)?|work(?:s|ing)?|fight(?:ing)?|campaign\w*|mission|pledg\w+|commit\w*|fundrais\w+|helps?(?: us)?) to (?:\w+ )?(?:end|cure|eradicate|eliminate|beat|wipe|stop|abolish|conquer)|race for|find(?:ing)? (?:a|the)|looking for|no such thing|not a|isn't a|(?:there is|there's) (?:no|not an?) (?:\w+ )?(?:cure|miracle|magic|such|proof|evidence|silver|panacea|guarantee|wonder|single)|myths?|debunk\w*|false|scam|beware|claims? (?:to|that|of)|claiming|so-called|promis(?:es?|ed|ing) (?:of|you|them|to)|don't believe|nobody (?:can|should) promise|anyone (?:who|promising|selling|telling)|sell(?:s|ing)?|wish|dream of|one day|someday|until there|towards? a|avoid (?:words|saying)|the word|stop (?:calling|saying|telling)|telling people|(?:everyone|people|they|some|many|nobody) (?:says?|said|claims?|think|thinks)|overus\w+|hype\w*|i never (?:say|promise|use)|we never (?:say|promise|use)|cannot promise|can't promise|without promis\w+)\b/;

/** Flags claims larger than any evidence carries. */
export const overclaim = {
  id: 'evidence/overclaim',
  severity: 'advice',
  title: 'Claim no more than is known',
  why: 'People in fear read every word; “cure” or “no side effects” is what they will remember and ask their own team for.',
  source: {
    name: 'Products claiming to cure cancer are a cruel deception, FDA',
    url: 'https://www.fda.gov/consumers/consumer-updates/products-claiming-cure-cancer-are-cruel-deception',
  },
  check: withManner('evidence/overclaim', function* (reading) {
    const text = plain(reading);
    let care: boolean | undefined;
    const taken: Span[] = [];
    for (const { cue, start, end } of matches(reading, CLAIMS)) {
      if (cue.inCareOnly && !(care ??= occursIn(text, CARE))) continue;
      const span = { start, end };
      if (taken.some((one) => overlap(one, span))) continue;
      if (isQuoted(reading, span) || (!cue.negative && isDenied(text, start))) continue;
      const sentence = sentenceAround(text, start);
      if (NOT_CLAIMED.test(text.slice(sentence.start, sentence.end))) continue;
      taken.push(span);
      yield hit(reading, span, cue);
    }
  }, heardAt),
} satisfies Rule;

/** What is said of a sentence the model finds, with no words of the lists above. */
function heardAt(reading: Reading, span: Span): Hit | undefined {
  const { text } = reading;
  if (!occursIn(plain(reading), CARE)) return undefined;
  // The lists know the words, and let them pass.
  for (const claim of matches(reading, CLAIMS)) if (overlap(claim, span)) return undefined;
  const shorter = leaveOutSentence(text, span);
  return { span, message: 'This may promise more than a study can show. Say what was seen, in whom, and what is not known yet.', ...(shorter && { fixes: [shorter] }) };
}

function hit({ text }: Reading, span: Span, claim: Claim): Hit {
  const words = text.slice(span.start, span.end);
  const fixes: Fix[] = [];
  const shorter = leaveOutSentence(text, span);
  if (claim.instead) fixes.push({ label: `Say “${claim.instead}”`, edits: [{ span, text: inCaseOf(words, claim.instead) }] });
  if (shorter) fixes.push(shorter);
  return {
    span,
    message: `“${words}” is more than a study can show. Say what was seen, in whom, and what is not known yet.`,
    ...(fixes.length > 0 && { fixes }),
  };
}
