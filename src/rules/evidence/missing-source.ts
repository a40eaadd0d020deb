import type { Rule } from '../../engine/rule.ts';
import type { Fix, Span } from '../../engine/types.ts';
import type { Reading } from '../../engine/read.ts';
import { matches, plain, type Cue } from '../cues.ts';
import { sentenceAround } from '../frames.ts';
import { addSentence, leaveOutSentence } from '../rewrite.ts';
import { occursIn } from '../../engine/parts.ts';
import { AILMENT } from './ailments.ts';
import { oneOf } from '../../words/one-of.ts';

/** A reader can already follow the claim to where it comes from, or is told where that will be. */
const SOURCED = /\b(?:doi|pmid|pmcid|pmc\d|nct\d|isrctn|arxiv)\b|\bet al\b|\bsources?\b ?[:=]|\b(?:according to|as reported (?:by|in)|reported (?:by|in)|published (?:in|by|today in)|figures? (?:is|are|come|comes|were)? ?from|data (?:are |is |come |comes )?from|statistics (?:are )?from|numbers (?:are )?from|reference|references|citation)\b|\b(?:19|20)\d\d[;,] ?\d|\([^()\n]{0,60}\b(?:19|20)\d\d[^()\n]{0,20}\)|\b(?:link|links|paper|source|refs?|references?|study|thread|poster|full text|abstract)\b[^.!?\n]{0,25}\b(?:below|in (?:the )?(?:comments?|repl(?:y|ies)|thread|bio|next post|first comment))\b|\bin the comments\b|@\w*(?:lancet|nejm|jama|bmj|jco|nature|annals|cochrane|thejns|blood)\w*/;
/** Journals and bodies, named with a year, are a source too. */
const NAMED = /\b(?:NEJM|JAMA|BMJ|Lancet|Nature|JCO|Blood|Cochrane|SEER|NICE|ONS|CDC|WHO|NHS England|USPSTF|ACS|CRUK|Cancer Research UK|NCI|ASCO|ESMO|Macmillan)(?: [A-Z][a-z]+){0,3},? ?(?:[’']\d\d|(?:19|20)\d\d)\b/u;

const WHO = oneOf('patients?|pts|people|person|women|woman|men|man|children|kids|babies|adults|adolescents|teenagers|survivors|smokers|carers|families|us|doctors|nurses|clinicians|oncologists|surgeons|physicians|trainees|residents|staff|students|gps|cancers?|tumou?rs?|cases?|deaths?|relapses?|recurrences?|strokes?|infections?|admissions?|readmissions?|complications?|lumps?|nodules?|moles|melanomas?|leuka?emias?|lymphomas?|scans?|biops(?:y|ies)|mammograms?|referrals?|diagnos[ei]s|trials?|errors?|falls|pregnancies|births');
const OUTCOME = oneOf('compliance|attendance|engagement|uptake|dropouts?|clots?|bleeding|bleeds|blood loss|attacks|flares?|seizures|exacerbations|errors?|harm|injur(?:y|ies)|sepsis|amputations?|blindness|births|stillbirths?|sections|blood pressure|hba1c|weight|cholesterol|anxiety|depression|sleep|recovery|healing|wound infections?|antibiotic use|no-shows|absence|turnover|sick leave|risks?|odds|chances?|survival|survive[sd]?|alive|mortality|deaths?|die[sd]?|recurrences?|relapses?|remissions?|respon(?:se|ses|d|ds|ded)|response rates?|complications?|infections?|readmissions?|admissions|length of stay|toxicit(?:y|ies)|side[- ]effects?|symptoms?|pain|fatigue|nausea|neuropathy|sickness|hair loss|delirium|incidence|prevalence|rates?|effective(?:ness)?|efficacy|sensitivity|specificity|accuracy|accurate|uptake|adherence|burnout|suicide|costs?|cancers?|tumou?rs?|metastas[ei]s|strokes?|heart attacks?|falls|dementia|fractures?|hospitali[sz]ations?|waiting|waits?|quality of life|cure[ds]?|detect(?:s|ed|ion)?|diagnos\\w+|pick(?:s|ed)? up|miss(?:es|ed)|caught|caused?|preventable|inherited|hereditary');
const NUMBER = '(?:\\d+(?:[.,]\\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)';
const PERCENT = `(?:(?<!\\d)(?!100 ?(?:%|per))${NUMBER} ?(?:%|per ?cent\\b))`;

const STATISTICS: readonly Cue[] = [
  // 94% of cancers; 80 per cent of women on …; drop by 80%; 31 % lower risk
  { pattern: new RegExp(`(?:up to |about |around |nearly |almost |over |more than |only |just |some )?${PERCENT} of (?:all |the |our |these |those |them\\b|newly |early |new |young |older |black |advanced |\\w+ )?(?:\\w+ )?${WHO}\\b`, 'g') },
  { pattern: new RegExp(`\\b${OUTCOME}\\b[^.!?\\n]{0,45}?${PERCENT}`, 'g') },
  { pattern: new RegExp(`${PERCENT}[^.!?\\n]{0,40}?\\b${OUTCOME}\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:cut|cuts|cutting|reduc\\w+|lower\\w*|rais\\w+|increas\\w+|improv\\w+|boost\\w*|drop\\w*|fall|falls|fell|rise[sn]?|rose|decreas\\w+|slash\\w*|shrink\\w*|shrank|grow[sn]?|grew|up|down)\\b[^.!?\\n]{0,40}?\\b(?:by|to|in|from) (?:up to |about |around |nearly |almost |over |more than |at least )?(?:${PERCENT}|half\\b|(?:a|one|two) (?:third|quarter)s?\\b|three[- ]quarters\\b|${NUMBER}[- ]?fold\\b)`, 'g') },
  // half of all people, two thirds of women, one in three, 9 out of 10 patients
  { pattern: new RegExp(`\\b(?:half|a third|one third|two[- ]thirds|a quarter|one quarter|three[- ]quarters|a fifth|the majority|nine tenths) of (?:all |the |our |these |those |newly |young |older |(?!us\\b|you\\b)\\w+ )?(?:(?!us\\b)\\w+ )?(?!us\\b)${WHO}\\b`, 'g') },
  { pattern: new RegExp(`\\b${NUMBER} (?:in|out of)(?: every| about)? ${NUMBER}(?: of)?(?: \\w+){0,2} (?:${WHO}|will|of you|get|gets|die|dies|have|has|had|are|do|does|never|live|survive)\\b`, 'g') },
  // twice as likely, three times the risk, doubles survival
  { pattern: new RegExp(`\\b(?:twice|${NUMBER} ?(?:times|x)|${NUMBER}[- ]?fold|a ${NUMBER}[- ]?fold)(?: as| more| less| higher| lower| likelier| the| greater| better| worse| increased| reduced) (?:\\w+ )?(?:\\w+ )?(?:likely|effective|often|common|fatal|deadly|risk|odds|chance|rate|safe|survival|higher|lower|better|worse|dangerous|accurate|toxic|increase|reduction|as|than)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:doubl|tripl|quadrupl|halv)(?:es|ed|ing)\\b(?: the| your| their| his| her| our| overall| median| five-year| my)?(?: \\w+)? ${OUTCOME}\\b`, 'g') },
  // median OS 31 v 19 months; HR 0.62; p < 0.001; ORR 64
  { pattern: /\b(?:m?OS|m?PFS|i?DFS|EFS|RFS|MFS|ORR|pCR|DoR|HR|aHR|aOR|RR|NNT|NNH|[Hh]azard ratio|[Oo]dds ratio|[Rr]elative risk|[Mm]edian (?:overall |progression[- ]free )?survival|(?:[Oo]verall|[Pp]rogression[- ]free|[Dd]isease[- ]free|[Ee]vent[- ]free|[Ff]ive[- ]year|5[- ]year|10[- ]year|[Oo]ne[- ]year|[Tt]wo[- ]year) survival)\b(?:,| was| is| of| at| from| hit| rose to| reached|:| =|=| \w+){0,4}? ?\d+(?:[.·]\d+)?(?![- ]?(?:year|yr)s?\b)/g, cased: true },
  { pattern: /\bOR ?[=:]? ?\d+[.·]\d+/g, cased: true },
  { pattern: /\bp ?[<=≤] ?0?[.·]\d+/g },
  { pattern: /\b\d{2,3}(?:[.·]\d)? ?(?:v|vs|versus)\.? ?\d{2,3}(?:[.·]\d)? ?(?:months|mo\b|years|weeks|%)/g },
  // proof without the proof
  { pattern: /\bit(?:'s| is| has been) (?:been )?(?:(?:clinically|scientifically|medically|well|now|long|all) )?(?:proven|proved)\b(?! (?:difficult|hard|impossible|tricky))/g },
  { pattern: /\b(?:clinically|scientifically|medically) (?:proven|proved|shown)\b/g },
  { pattern: /\b(?:stud(?:y|ies)|research|the evidence|evidence|trials?|science|the data|data|the literature|a (?:recent|new|big|large|major) (?:study|trial|review))(?: (?:now|clearly|consistently|keeps?|has|have|already|also|repeatedly|is|are))* (?<!nothing in (?:the )?(?:literature|data|research|evidence) )(?:shows?|shown|showed|showing|proves?|proved|proven|confirms?|confirmed|says?|said|finds?|found|demonstrates?|demonstrated|tells? us|suggests?|suggested|clear(?: that)?|links?|linked|linking)\b(?! (?:me|you|up|off)\b)/g },
  // causes of death, ranked
  { pattern: /\bkill(?:s|ed)? (?:more|far more|twice as many|three times as many|as many) (?:\w+ )?(?:people|women|men|children|patients|of us|\w+)? ?(?:\w+ ){0,4}?(?:than|as)\b/g },
  { pattern: /\b(?:the|a) (?:leading|biggest|number one|no\.? ?1|second|third|top|most common|commonest|largest|main)(?: (?:biggest|leading|most common|preventable|single))? (?:(?:preventable )?cause of (?:cancer |all |preventable )?(?:deaths?|cancers?|disability|blindness)|killer|cancer killer|cancer in (?:men|women|children|the world|young))\b/g },
  { pattern: /\b(?:more|fewer) (?:people|women|men|children|patients|deaths)[^.!?\n]{0,20} (?:die|died|are diagnosed|survive) (?:of|from|with)?[^.!?\n]{0,40}\bthan\b/g },
  // what a treatment does, stated flatly
  { pattern: /\b(?:halves|slashes|doubles|prevents|reverses|cuts|lowers|reduces|increases|raises|improves|extends|prolongs|protects against) (?:your |the |their |overall |all |most |(?:a )?(?:person|patient)'?s )?(?:\w+ )?(?:risks? of|risk by|chances? of|odds of|risk|survival|mortality|recurrence|relapse|death rates?|deaths|metastas[ei]s|dementia|heart attacks|strokes)\b/g },
  { pattern: new RegExp(`${PERCENT},? (?:in fact|no less|to be exact|of them|of cases|of the time|are|is|will|do|get|have|had|never|said|say|survive|die|live|go|end up|drop out|stop|want|report)\\b`, 'g') },
  { pattern: /\b(?:saves?|saved|kills?|killed|costs?|claims?|affects?|hits?|harms?) (?:about |around |over |nearly |almost |up to |more than |some |at least )?(?:\d[\d,.]*(?: ?(?:million|thousand|k|m))?|one|two|hundreds|thousands|millions) (?:of )?(?:\w+ )?(?:lives|people|women|men|children|patients|americans|babies|britons|of us)\b/g },
  { pattern: /\b\d[\d,.]*(?: ?(?:million|thousand|k|m))? (?:of )?(?:\w+ )?(?:people|women|men|children|patients|deaths|cases|lives|babies|of us|cancers|americans|doctors|nurses) (?:\w+ )?(?:die|died|a year|each year|every (?:year|day|week|hour)|per year|are diagnosed|were diagnosed|will be diagnosed|worldwide|in the uk|lost|missed)\b/g },
  { pattern: /\b(?:it's|that's|it is|that is) an? (?:\w+ )?fact\b|(?<=^|[.!?\n]\s*)(?:fun |sad |hard |true |medical |cold hard )?facts?:|\bfact is\b/g },
  { pattern: /\b(?:research|evidence|science|data|literature|studies|trials) (?:is|are|was|has been|have been)(?: now| absolutely| really| pretty| very| already)* (?:overwhelming|clear|settled|undeniable|unequivocal|conclusive|rock solid|solid|in)\b(?! (?:the|a|my|our|progress|short|its))/g },
  { pattern: new RegExp(`\\b${WHO}\\b[^.!?\\n]{0,60}\\b(?:twice as|half as|twice the|${NUMBER} times (?:as|more|the)) \\w+`, 'g') },
  { pattern: /\b(?:twice|half|three times|four times|five times|ten times|\d+ times) (?:as|more) likely\b/g },
  { pattern: /\b(?:doubles|halves|triples|quadruples|doubled|halved|tripled) (?!as\b|up\b|down\b|over\b|back\b)(?:the |your |their |our )?(?:\w+ )?(?:cancellations|admissions|readmissions|attendance|complaints|referrals|waits?|waiting times?|errors|infections?|falls|calls|sick(?:ness)? (?:leave|days)|length of stay|recovery|appetite|energy|nausea|fatigue|uptake|doses?|visits|re-?operations|leaks|bleeding|blood loss|clots|delirium|sleep|anxiety|distress)\b/g },
  { pattern: /\bcauses? (?:at least |about |over |up to )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|most|half|a third|thirteen) (?:\w+ )?(?:types|kinds|in|of|cancers|%|per)\b/g },
  { pattern: new RegExp(`\\b${WHO}\\b[^.!?\\n]{0,50}\\b(?:die|dies|live|lives|recover|recovers|do|does|heal|heals|survive|survives) (?:\\w+ )?(?:younger|longer|sooner|faster|earlier|better|worse|more often)\\b(?! (?:when|if) (?:we|you) (?:listen|ask|care))`, 'g') },
  { pattern: /\b(?:reduces?|cuts?|lowers?|prevents?|improves?|increases?|raises?|boosts?|slashes) (?:the |your |their |all |overall )?(?:risk|chances?|odds|incidence|rate|likelihood|recurrence|mortality|survival|complications|readmissions|infections?|neuropathy|side[- ]effects|length of stay|toxicity|relapse)\b/g },
  { pattern: /\b(?:halves|doubles|triples|quadruples) (?:your|the|their|his|her|our|a person's)\b(?! (?:as|up|effort|fun|joy))|\b(?:halves|doubles|triples|quadruples)(?: \w+){1,3} (?:risk|odds|chances?|survival|rates?|deaths)\b/g },
  { pattern: /\b(?:we|i) know from (?:the )?(?:\w+ )?(?:literature|data|research|studies|trials|evidence)\b|(?<=^|[.!?]\s*)(?:proven|fact|science)[.!](?=\s|$)|\bproven (?:benefits?|effect|results|to work|fact)\b/g },
  { pattern: /\b(?:beats|outperforms|is better than|are better than|works better than|is as good as|is as effective as) (?:\w+ )?(?:antidepressants|chemo(?:therapy)?|surgery|statins|placebo|drugs|tablets|radiotherapy|paracetamol|opioids|standard care|medication|hrt|metformin)\b/g },
  { pattern: new RegExp(`\\b(?:one|two|\\d+) (?:\\w+ ){1,3}?(?:in|out of) (?:every )?${NUMBER}\\b(?= (?:${WHO}|rounds|visits|admissions|prescriptions|clinics|scans|doses|operations|letters|shifts))`, 'g') },
  { pattern: new RegExp(`\\b(?:adds?|added|gains?|gives?|buys?) (?:nearly |about |almost |over |up to |an extra |on average )*(?:${NUMBER}) (?:extra )?(?:months|years|weeks|days)\\b(?! (?:off|leave|notice|to (?:the|my|our) (?:wait|list|project)))`, 'g') },
  { pattern: new RegExp(`\\b(?:a|one|two|three|${NUMBER}|another) (?:${WHO}|child|lives?|life|limbs?|legs?|mother|baby)(?: \\w+){0,7}? (?:every|each) (?:${NUMBER} )?(?:seconds?|minutes?|hours?|days?|weeks?)\\b|\\bevery (?:${NUMBER} )?(?:seconds?|minutes?|hours?|days?|weeks?),? (?:a|an|one|another|someone|somebody|${NUMBER}) (?:\\w+ )?(?:${WHO}|\\w+ (?:dies|has|loses|goes))\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:trebles|quadruples|halve|halves|halving|double|doubles|doubling|triple|triples|slash|slashes|slashing) (?!bed|check|check\\w*|whammy|shift|shifts)(?:the |your |their |our |his |her |all |overall |total |\\w+ )?(?:\\w+ )?${OUTCOME}\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:for |with )?every (?:\\w+ )?(?:pound|dollar|euro|rupee|penny|hour|minute|£ ?\\d+|\\$ ?\\d+|€ ?\\d+|₹ ?\\d+|extra \\w+|additional \\w+|${NUMBER} \\w+)(?: \\w+){0,6}?,? (?:\\w+ ){0,4}?(?:saves?|saved|returns?|gains?|prevents?|adds?|costs?|loses?|gets? back|raises?|lowers?|increases?|falls?|rises?)\\b`, 'g') },
  { pattern: new RegExp(`${PERCENT} (?:longer|shorter|more|less|fewer|higher|lower|better|worse|faster|slower|likelier|cheaper|safer|quicker|greater|bigger|smaller|sooner|stronger|increase|decrease|reduction|drop|rise|fall|improvement|chance|risk|success|efficacy|effective|accurate)\\b`, 'g') },
  { pattern: /\b(?:would|could|can|will|might|may)(?: have)? (?:have )?(?:saved?|prevent(?:ed)?|avoid(?:ed)?|stop(?:ped)?) (?:more than |over |up to |about |nearly |at least )*(?:half|most|a third|two[- ]thirds|a quarter|three[- ]quarters|\d[\d,.]*|hundreds|thousands|millions|nine|eight|seven|four|one) (?:of |in |out of )?(?:\w+ ){0,3}?(?:lives|people|patients|deaths|cases|cancers|strokes|falls|admissions|them|women|men|children|limbs|amputations|infections)\b/g },
  { pattern: new RegExp(`\\b(?:the (?:vast |great )?majority of|nearly all|almost all|nine tenths of|(?:more|less|fewer) than (?:half|a third|a quarter|one in)|up to (?:half|a third)) (?:\\w+ )?${WHO} (?:\\w+ )?(?:are|have|die|get|never|don't|do not|will|go|stop|could|can)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:${NUMBER} ?x|${NUMBER}[- ]?fold|${NUMBER} times) (?:the |more |higher |lower |as |better |less |greater |increase |increased |reduction |likelier )(?:\\w+ ){0,3}?(?:${OUTCOME}|likely)\\b`, 'g') },
  // four in five penicillin allergies aren’t; nine stage I cancers out of ten
  { pattern: new RegExp(`\\b${NUMBER} (?:in|out of)(?: every)? (?:${NUMBER}|a hundred|a thousand)(?: of)?(?: [\\w-]+){0,3}? (?:${WHO}|allergies|visits|attendances|prescriptions|calls|appointments|operations|beds|wards|hospitals|schools|homes|clinics|practices|lungs|hearts|kidneys|drugs|doses|tests|results|letters|scripts|inhalers|pregnanc\\w+|relationships|them|those)\\b|\\b${NUMBER} (?!nights?\\b|days?\\b|times?\\b|shifts?\\b|weeks?\\b|plans?\\b)(?:[\\w-]+ ){1,4}?out of (?:every )?${NUMBER}\\b|\\b${NUMBER} (?:times )?out of ${NUMBER} (?:times |of the time )?(?:preventable|avoidable|curable|treatable|benign|wrong|unnecessary|missed|fatal)\\b`, 'g') },
  // brings admissions down by a third; falls drop 60 percent; up by 60 %
  { pattern: new RegExp(`\\b(?:down|up|drops?|dropped|fell|falls?|fallen|rose|rises?|risen|cut|cuts|shrank|shorter|lower|higher) (?:by )?(?:about |around |nearly |almost |over |more than |up to |at least |as much as )?(?:${PERCENT}|a third|two[- ]thirds|a quarter|half|three[- ]quarters|a fifth)\\b`, 'g') },
  // halves pneumonia, prevents necrotising …, doubles insomnia
  { pattern: new RegExp(`\\b(?:halves?|halved|halving|doubles?|doubled|triples?|trebles|quadruples|slashes|prevents?|reverses?|cuts|reduces|lowers|delays|causes) (?:the |your |their |our |all |most |early |late |severe |post-?\\w+ |new |\\w+ )?(?:\\w+ )?${AILMENT}\\b(?! (?:team|clinic|service|course|training|week|campaign|strateg\\w+))`, 'g') },
  // a quarter of hospital food ends up in the bin; half the people with …; most people who have …
  { pattern: new RegExp(`\\b(?:${PERCENT}|half|a (?:quarter|third|fifth|tenth)|(?:two|three)[- ](?:thirds|quarters|fifths)|(?:the )?(?:vast )?majority) of (?!my\\b|our\\b|us\\b|you\\b|it\\b|me\\b|them\\b|the (?:time|day|way|battle|team|ward|watch|village|town|street|crew|class|family|choir|office|unit|hospital|department|registrars|staff|corridor|cake|room|week|night|fun|story|people i)\\b|a\\b|an\\b)(?:[\\w'-]+ ){1,4}?(?:are|is|ends?|goes|go|gets?|never|don't|doesn't|do not|have|has|will|can|can't|die|dies|need|needs|could|come|comes|start|starts|stop|stops|carry|report|leave|miss|wait)\\b`, 'g') },
  { pattern: /\b(?:half|most) (?:of )?(?:the |all )?(?:people|patients|women|men|children|adults|doctors|nurses|carers|families) (?:who (?:have|get|die|take|are|live|develop|start|survive)|with) (?:\w+ ){1,8}?(?:don't|do not|never|had|have|are|will|die|get|stop|could|can|go|were|wait)\b/g },
  { pattern: /\b(?:every|each) year,? (?:about |around |over |nearly |almost |more than |some |up to )?(?:\d[\d,.]*(?: ?(?:k|m|million|thousand))?|half a million|hundreds|thousands|millions|a (?:million|thousand)) (?:of )?(?:\w+ )?(?:people|women|men|children|babies|patients|adults|lives|families|of us)\b/g },
  { pattern: /(?:[£$€₹]|\brs ?|\bk?sh ?|\b)(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|a|half a) ?(?:billion|million|bn|m)\b[^.!?\n]{0,40}\b(?:a|every|each|per) year\b|\bcosts? (?:the |us |our )?(?:\w+ )?(?:nhs|health (?:service|system)|taxpayers?|country|economy|medicare)\b[^.!?\n]{0,30}\b(?:billion|million|bn)\b/g },
  { pattern: new RegExp(`\\b(?:the )?average (?:[\\w-]+ ){1,3}?(?:is|has|waits|takes|lasts|gets|sees|walks|spends|works|sleeps|sits) (?:for |only |just |about |over )?(?:a )?(?:${NUMBER}\\b|\\d)`, 'g') },
  { pattern: new RegExp(`\\b(?:is|are) (?:just )?as (?:bad|dangerous|harmful|toxic|good|deadly|protective) (?:for (?:you|us|your \\w+) )?as (?:smoking |drinking )?(?:fifteen|${NUMBER}|a pack|a packet|sitting|smoking|\\w+ a day)|\\b(?:wait|waits|live|lives|stay|stays|spend|walk|sleep)s? (?:for )?(?:about |on average )?${NUMBER} (?:minutes|hours|days|weeks|months|years) (?:longer|less|more|fewer) than\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:raises?|cuts?|lowers?|increases?|reduces?|halves|doubles|boosts?|triples?|slashes) (?:your|the|a|their|her|his|a (?:child|woman|person)'s) (?:[\\w-]+ ){1,3}?(?:risks?|odds|chances?|rates?|mortality|survival)\\b|\\b(?:raises?|cuts?|lowers?|increases?|reduces?|boosts?|improves?) (?:[\\w-]+ ){1,3}?by (?:a (?:third|quarter|fifth|tenth|half)|half|two[- ]thirds)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:twice|half|${NUMBER} times) (?:likelier|(?:as|more|less) (?:likely|prone|apt|common))\\b|\\b(?:prevents?|saves?|avoids?|spares?) (?:up to |about |around |over |more than )?(?:a |half a |two |three )?(?:million|thousand|hundred)s? (?:of )?(?:\\w+ )?(?:deaths|lives|cases|strokes|infections|people|children|women|admissions)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:is|are|works?|works|does|do) (?:just |far |much |no |every bit )?(?:as (?:effective|good|well|safe) as|better than|safer than|more effective than|superior to) (?:[\\w-]+ ){1,3}?(?:for|in|at|against|after) (?:\\w+ )?(?:\\w+ )?(?:${AILMENT}|${WHO}|sickness|labour|pregnancy|surgery)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:don't|doesn't|do not|does not) (?:actually |really |even )?(?:lengthen|prolong|extend|reduce|prevent|improve|cut|lower|cause|raise) (?:life|lives|survival|the risk|your risk|mortality|deaths|(?:\\w+ )?${AILMENT})\\b`, 'g') },
  { pattern: /\b(?:the )?(?:highest|lowest|worst) (?:[\w-]+ ){0,3}?(?:rates?|risk|mortality|survival|incidence|burden) (?:of|in|among|for) (?:any|all|the (?:world|country|oecd|profession)|every)\b/g },
  { pattern: new RegExp(`\\b(?:kills|cures|causes|saves|prevents) more (?:${WHO}|lives|\\w+ cancers?) than\\b`, 'g') },
  { pattern: new RegExp(`\\b${NUMBER} in (?:every )?(?:a )?(?:100|1,?000|hundred|thousand)\\b(?! (?:years|words|metres))`, 'g') },
  { pattern: /\b(?:ends|causes|kills|harms|costs|claims|lowers|reduces|cuts|improves|raises|prevents|saves|drives) (?:more (?:[\w-]+ ){1,3}?|(?:[\w-]+ ){1,3}?(?:far |much )?more )than (?:any|all|every|every other|\w+ (?:\w+ )?(?:does|do|did|put together|combined)|statins?|surgery|smoking|alcohol|war|cars?|aids|malaria|breast cancer|all \w+)\b/g },
  { pattern: new RegExp(`\\b(?:${NUMBER} times|twice) (?:higher|lower|worse|better|greater|deadlier|commoner|more common|safer|faster|riskier)\\b|\\b(?:twice|half|double|${NUMBER} times) the (?:dose|rate|number|odds|deaths|exposure|amount|average|incidence|death rate|mortality|radiation)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:an?|one|two|three|${NUMBER}|another) (?:nurse|doctor|patient|child|person|woman|man|mother|baby|midwife|gp|carer|colleague|teenager|smoker|worker)s? (?:\\w+ ){0,5}?every (?:${NUMBER} )?(?:seconds?|minutes?|hours?)\\b|\\b(?:loses?|lost|kills?) (?:one|an?|${NUMBER}) \\w+ every (?:${NUMBER} )?(?:seconds?|minutes?|hours?|days?|weeks?)\\b|\\bevery (?:${NUMBER} )?(?:minutes?|hours?|days?|weeks?) (?:of )?(?:delay|waiting|lost|sooner|earlier|without treatment)\\b[^.!?\\n]{0,30}\\b(?:costs?|raises?|kills?|lowers?|adds?|loses?)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:works?|worked|helps?|helped) (?:for|in|on) (?:about |only |up to |nearly |over )?(?:half|most|a third|a quarter|(?:two|three)[- ](?:thirds|quarters)|${NUMBER} (?:out of|in) (?:every )?${NUMBER}|${PERCENT})\\b(?! (?:an hour|a day|of my|of our|the time))`, 'g') },
  { pattern: /\b(?:would|could|will) (?:\w+ )?(?:find|catch|detect|spare|free|prevent|avert) (?:up to |about |around |nearly |almost |over |more than )?\d[\d,.]* (?:more |fewer |extra )?\w+/g },
  { pattern: new RegExp(`\\b(?:a (?:third|quarter|fifth)|half|${PERCENT}) (?:fewer|less|more|lower|higher|shorter) (?:[\\w-]+ )?(?:${WHO}|${OUTCOME}|days|visits|calls|drugs|antibiotics|painkillers|opioids|scans|beds)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:only|just|fewer than|less than|more than|nearly|almost|over|at least|a rate of) ${NUMBER} (?:in|out of) (?:every )?${NUMBER}\\b(?! (?:of (?:my|our)|minutes|hours|days))`, 'g') },
  { pattern: new RegExp(`\\b(?:shortens?|shortened|lengthens?|speeds? up|delays?) (?:the |your |their |a |hospital )?(?:labour|labor|recovery|stays?|length of stay|healing|surgery|treatment|survival|admission|colds?|flu|wait|diagnosis|progression|death)\\b[^.!?\\n]{0,20}\\bby (?:about |around |nearly |over |up to )?(?:${NUMBER}|a|half|two)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:takes?|took) (?:about |on average |an average of |around |over |nearly )?${NUMBER} (?:years|months|weeks) (?:for|before|from) (?:evidence|a|the|an|new|research|most|people|women|patients|symptoms)\\b`, 'g') },
  { pattern: /\bmost (?:[\w-]+ ){1,3}?(?:gets? better|goes? away|clears?(?: up)?|resolves?|settles?|heals?) (?:by itself|by themselves|on its own|on their own|within|in (?:a |\w+ )?(?:days|weeks|week|month|months))\b/g },
  // the risk triples; mortality halves
  { pattern: new RegExp(`\\b(?:risks?|odds|chances?|rates?|survival|mortality|deaths?|incidence|recurrence|relapse|complications?|admissions?|errors|falls|infections?|uptake|attendance|adherence) (?:\\w+ )?(?:doubles?|triples?|trebles?|quadruples?|halves?|doubled|tripled|trebled|halved)\\b(?! (?:as|bed|up))`, 'g') },
  { pattern: new RegExp(`\\b(?:takes?|waits?|average of|average is) (?:(?:about|on average|an average of|around|over|nearly|up to) )*${NUMBER} (?:\\w+ )?(?:years|months|weeks)\\b[^.!?\\n]{0,30}\\b(?:diagnos\\w+|on average|a name|treatment|a referral)\\b|\\b(?:two|three|four|five|\\d+) (?:hours|minutes|days) per (?:doctor|nurse|patient|clinician|shift)\\b`, 'g') },
  // home three days sooner; twelve hours before a thermometer does
  { pattern: new RegExp(`\\b(?:${NUMBER}|several) (?:whole |full |extra |more )?(?:hours|days|weeks|months|years) (?:sooner|earlier|(?<!years )longer|faster|quicker|before (?:a|the|any) (?:\\w+ )?(?:does|can|scan|symptoms|thermometer|diagnosis|doctor))\\b`, 'g') },
  { pattern: /\b(?:the|our) (?:number one|no\.? ?1|#1|commonest|most common|single biggest|biggest|leading|top|main) (?:\w+ )?(?:reason|cause|killer|driver|source|trigger|predictor) (?:that |why |for |of |behind |in )\b/g },
  { pattern: /\b(?:dozens|hundreds|thousands|loads|plenty|countless|numerous|many|several) (?:of )?(?:\w+ )?(?:studies|trials|papers)\b(?! (?:are|need|remain|have yet))/g },
  { pattern: /\bevery (?:pound|dollar|euro|rupee|peso|penny|£1|\$1|€1|hour|minute)\b[^.!?\n]{0,60}\b(?:comes back|is worth|pays back|repays|buys|brings? (?:in|back))\b/g },
  { pattern: new RegExp(`\\b(?:beats|outperforms|trumps|works better than|does better than) (?:the lot|everything|anything|every other|all (?:the )?(?:others?|rest)|any (?:other )?(?:drug|treatment|therapy|tablet|inhaler))(?=[^.!?\\n]{0,50}\\b(?:${AILMENT}|market|patients|trial|pain|treat\\w*))`, 'g') },
  { pattern: new RegExp(`\\b100 ?% (?:safe|effective|harmless|natural and safe)\\b[^.!?\\n]{0,40}\\b(?:prems|babies|pregnan\\w+|children|kids|works?|prevents?|stops?|labour|everyone|older|women|men|people)\\b|\\bin (?:labour|pregnancy|children|babies|prems)\\b[^.!?\\n]{0,15}100 ?% (?:safe|effective)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:clears?|cures?|sorts|fixes|heals?|stops|reverses) (?:up )?(?:the |your |all |any |every |their |of )?(?:\\w+ )?(?:${AILMENT}|skin)(?: up)? (?:for good|every (?:single )?time|in (?:${NUMBER}|half|most|a|two[- ]thirds|three)[\\w -]{0,20}|of everyone|in everyone|permanently|completely|within)`, 'g') },
  { pattern: /\byou(?:'ll| will) (?:\w+ )?(?:sleep|feel|recover|heal|walk|breathe|see|hear|lose weight) (?:better|faster|longer|sooner|more) (?:from|within|after|in) (?:the |your |a |just )?(?:very )?(?:first|one|two|three|\d+|a few|days|weeks)\b/g },
  { pattern: new RegExp(`(?:\\bin |\\b)${PERCENT} of (?:them|those|these|cases|the time|shifts|visits|admissions|wards|hospitals|trusts|clinics|practices|calls|prescriptions|all \\w+|the (?:population|world|country|workforce|profession))\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:it |this |that |which )?(?:pays? (?:for itself|back)|breaks even) (?:in|within|after) (?:under |about |less than )?${NUMBER} (?:days|weeks|months|years)\\b`, 'g') },
];

/** Told in confidence: what it lacks is leave to tell it, not a source. */
const IN_CONFIDENCE = /\b(?:embargo\w*|(?:can't|cannot|not allowed to|not supposed to|shouldn't) (?:tell|say|share|show) (?:you |anyone )?(?:which|who|what|this|it|much|the)|confidential(?:ly)?|unpublished|not (?:yet )?public|under wraps|off the record|nda)\b/;

/** One's own work and one's own list, a question, a wish, a dose: none of them owes a citation. */
const OWN = /\bof my (?!patients)\w+|\bi(?:'m| am) (?:\w+ )?(?:twice|half|three times)\b|\b(?:in (?:my|our) (?:clinic|practice|experience|unit|ward|department|service|hands|audit|own|centre|center|hospital|series|cohort|last)|(?:my|our) (?:own )?(?:audit|list|clinic list|inbox|rota|survey|shift|shifts|notes|ward round|team|step count|commute|phone|to-do|study|paper|trial|data|poster|abstract|results|talk|battery|shopping)|taught half of us|i'?(?:m| am|d| would|'ve)? (?:\w+ )?(?:\d+|ninety|a hundred|half|nearly|about) ?(?:%|per ?cent)|we (?:found|saw|audited|asked|surveyed|counted|measured|looked at)|i (?:found|counted|audited|asked|looked at)|of (?:my|our) (?:\w+ )?(?:time|day|days|job|week|clinic|life|patients|list|shift|emails?|referrals?|letters?))\b/;
const HOPED = /\b(?:whether|if|would|could|might|may|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|want(?:s|ed)?|wish|goal|target|imagine|suppose|we need|need to|asked)\b/;
const NOT_STATED = /\b(?:pledge|raise|raised|fundrais\w+|discount|off (?:your|the|all)|pay (?:rise|cut)|battery|sure|agree|turnout|vote[sd]?|no evidence|nothing in the \w+|not (?:proven|shown)|isn't proven|unproven|testing|studying|stud(?:y|ies) (?:of|on) (?:whether|how)|lifetime)\b|\b(?:stud(?:y|ies)|trials?|research|data|evidence)\b[^.!?\n]{0,20}\b(?:needed|need(?:s|ed)? to|will|to (?:show|find out|see)|wanted|pending|awaited|ongoing|before)\b/;
const QUESTION = /^(?:so |and |but |ok |okay )?(?!did you know)(?:is|are|was|were|could|can|will|would|does|do|did|has|have|what|why|who|how|which|where|should|anyone|any)\b[^?]*\?\s*$/;
/** Enough to ask once: further claims of the same draft mostly have the same source. */
const MOST = 3;
/** How far around a number the words reach that make it a hope, a question or one's own; sentences can be very long. */
const NEAR = 90;
const NEAR_BEFORE = 60;
/** A mark longer than this would say nothing. */
const WIDEST = 220;

/** Flags a statistic or a claim of effect that a reader cannot follow to its source. */
export const missingSource = {
  id: 'evidence/missing-source',
  severity: 'advice',
  title: 'Give the source of the claim',
  why: 'A number from a clinician is believed and passed on; with its source, a reader can check it and a colleague can use it.',
  source: {
    name: 'Using social media as a medical professional, GMC',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
  },
  *check(reading) {
    const text = plain(reading);
    if (reading.links.length > 0) return;
    const sentences: { readonly sentence: Span; start: number; end: number }[] = [];
    for (const { start, end } of matches(reading, STATISTICS)) {
      if (sentences.length === 0 && (occursIn(text, IN_CONFIDENCE) || occursIn(text, SOURCED) || occursIn(reading.text, NAMED))) return;
      const sentence = sentenceAround(text, start);
      const near = text.slice(Math.max(sentence.start, start - NEAR), Math.min(sentence.end, end + NEAR));
      if (OWN.test(near) || NOT_STATED.test(near) || HOPED.test(clauseBefore(text.slice(Math.max(sentence.start, start - NEAR_BEFORE), start))) || QUESTION.test(text.slice(sentence.start, sentence.end))) continue;
      // Several numbers of one sentence mostly have one source: one mark over them all.
      const same = sentences.find((one) => one.sentence.start === sentence.start);
      if (same) {
        if (Math.max(same.end, end) - Math.min(same.start, start) > WIDEST) continue;
        same.start = Math.min(same.start, start);
        same.end = Math.max(same.end, end);
      } else if (sentences.length < MOST) {
        sentences.push({ sentence, start, end });
      }
    }
    for (const { start, end } of sentences) {
      yield {
        span: { start, end },
        message: 'Where does this come from? A link or the name and year of the paper lets readers check it.',
        fixes: fixesFor(reading, start, end),
      };
    }
  },
} satisfies Rule;

/** The part of a sentence that leads up to its end without a pause. */
function clauseBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';'), text.lastIndexOf(':'), text.lastIndexOf('—'), text.lastIndexOf('–')) + 1);
}

function fixesFor({ text }: Reading, start: number, end: number): Fix[] {
  const fixes: Fix[] = [{ label: 'Add “Source:” to fill in', edits: [addSentence(text, 'Source: …')] }];
  const without = leaveOutSentence(text, { start, end });
  if (without) fixes.push(without);
  return fixes;
}
