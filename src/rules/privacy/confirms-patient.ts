import type { Rule } from '../../engine/rule.ts';
import type { Hit, Fix, Span } from '../../engine/types.ts';
import { asciiOf } from '../../words/ascii.ts';
import { bodyNouns, careActs, careNouns, carePlaces, carers, careStays } from '../../words/care-words.ts';
import { kinWords } from '../../words/patient-cues.ts';
import { matchesIn } from '../../engine/parts.ts';
import { sharedCareIn } from './shared-care.ts';
import { withManner } from '../manner.ts';
import type { Reading } from '../../engine/read.ts';

const W = '(?<![a-z0-9])';
const E = '(?![a-z0-9])';
const cue = (inside: string) => new RegExp(`${W}(?:${inside})${E}`, 'g');
const some = (most: number) => `(?:[a-z'-]+,? ){0,${most}}`;

const YOU = `(?:you(?: (?:two|both|all|guys))?|your (?:[a-z'-]+ ){0,2}(?:${kinWords}))`;
const WE = `(?:i|we|i've|we've|i'd|we'd|(?:our|the|my) (?:whole |entire |wee |lovely )?(?:team|staff|nurses|girls|crew|doctors?|front desk|receptionist|manager|surgeon)|everyone (?:here|on [a-z0-9]+)|dr\\.? [a-z'-]+)`;
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next (?:week|month|time)|then|soon|again|back';

// Somebody who worked or wrote, not somebody who was looked after; or a promise that nobody's care is discussed.
const PEER = /\byou (?:were|are) (?:[a-z]+ ){0,3}(?:registrar|trainee|student|colleague|mentor|teacher|boss)\b|\b(?:results|methods|discussion) (?:section|chapter|table)|\byour placement\b|\b(?:can't|cannot|don't|do not|never|not able to) (?:discuss|comment|say|confirm|talk about) (?:whether |on |if )?(?:any(?:one|body)|someone|individual)|\bwhoever\b/;

// The whole answer is to a colleague, or it asks to be shown what the author has not seen, or the author was the patient.
const NOT_OURS = /\bas (?:an?|our) (?:visiting )?(?:trainee|observer|professor|fellow|student|registrar|speaker)|your (?:clinic|lab|visit) (?:was|made) |your visit to (?:our|the) (?:lab|unit)|(?:your|lovely|great|superb) (?:slides|paper|poster|talk)\b|exam results|best observer|i was the patient|as a patient, |(?:scan|photo) of the (?:quiz|handout|menu|rota)|and you were right,|(?:dm|send|text) me (?:a picture of )?(?:the [a-z]+ and )?your (?:[a-z]+ )?(?:x-?ray|scan|results|bloods|slides|letter)/;

interface Sign {
  readonly pattern: RegExp;
  readonly because: string;
  /** Weaker evidence: a friend might say so. */
  readonly severity?: 'advice';
  /** Counts only beside another sign. */
  readonly together?: true;
  /** Says little alone; two of them, of different kinds, say enough. */
  readonly half?: 'event' | 'body' | 'team' | 'when' | 'next';
  /** It may be a question. */
  readonly asks?: true;
  /** Words in the same sentence that give it another meaning. */
  readonly unless?: RegExp;
}

// A colleague's or student's time with us, a talk, a meeting: not care.
const WORK = /\b(?:students?|elective|rotation|placement|intern(?:ship)?|fellow(?:ship)?|shadow(?:ed|ing)?|locum|lecture|talks?|keynote|grand rounds|poster|paper|session|panel|podcast|webinar|conference|congress|#[a-z]+\d\d|lab|laboratory|presentation|presented|interview|training|course|workshop|trainees?|mentor|supervis\w{2,4}|colleagues?|on stage|on tv|speak(?:ing)?|spoke|book|residency|f[12]|sho|registrar|joined (?:us|the team)|drinks|dinner|reunion|retire\w{0,4}|leaving do|promotion|clinical lead|mouse|mice|tour|campus|airport|hotel|seminar|visiting|host(?:ing)?|walking shoes|wish we (?:had|could)|come and work|work with us|hiring)\b/;
// They were with us to learn or to work.
const AS_STUDENT = /\b(?:as (?:a|an|my|our) (?:[a-z-]+ ){0,3}(?:students?|trainee|intern|fellow|registrar|resident|f1|f2|junior|volunteer|locum|speaker|visitor|nurse|midwife|doctor|colleague)|(?:your|on) (?:placement|elective|rotation|training|fellowship|residency|first job)|when you were (?:a student|training|an? (?:f1|f2|intern|junior|registrar|student))|#[a-z]+\d\d)\b/;
// Wishes and general advice say nothing about whose patient it is.
const WISHES = /\b(?:hop(?:e|es|ing)|wish(?:es|ing)?|pray(?:ers|ing)?|good luck|best of luck|fingers crossed|if|whether|in case|unless|ask(?:ing)? (?:about|for|your)|worth|you (?:could|can|may|might|should)|please (?:ask|talk|speak|contact))\b/;

// The other person is named as a patient by their handle.
const TAGGED = /(?<![a-z0-9])(?:(?:my|our) (?:[a-z-]+ ){0,2}(?:patient|pt)|(?:a|one of (?:my|our)) (?:[a-z-]+ ){0,2}(?:patients?|pts?)(?: of mine)?),? @[a-z0-9_]{3,}/g;

const SIGNS: readonly Sign[] = [
  { because: 'It says that they are a patient of yours.', pattern: TAGGED },
  {
    because: 'It says that you or your team cared for them.',
    pattern: cue(`${WE} ${some(3)}(?:treat(?:ed|ing)|look(?:ed|ing)? after|car(?:e|ed|ing) for|t(?:ook|ake|aken|aking) (?:such )?(?:good )?care of|operat(?:ed|ing) on|admitted|discharged|deliver(?:ed|ing)|nurs(?:ed|ing)|scann(?:ed|ing)|examin(?:ed|ing)|diagnosed|prescribed|stitched|patched up|minded|consented|resuscitated|intubated|triaged|roomed|vaccinated|transfused|catheteri[sz]ed|fitted|fixed|kept waiting|keep waiting|kept) ${YOU}`),
    unless: /\b(?:kept you (?:posted|updated|in)|thank you for)\b/,
  },
  {
    because: 'It says that you or your team cared for someone close to them.',
    pattern: cue(`${WE} ${some(2)}(?:looked after|minded|cared for|took (?:good )?care of|nursed|treated|sat with|delivered|operated on|were with|was with|held hands with) (?:him|her|them|[a-z]+) ${some(4)}(?:for you|when you|while you|after you|until you|and you|you|your)`),
    unless: WORK,
  },
  {
    because: 'It remembers them, or someone close to them, as a patient.',
    pattern: cue(`(?:i|we|the (?:team|nurses|girls)|everyone here)(?:'ll)? (?:[a-z]+ )?(?:remember(?:s|ed)?|never forget|think (?:of|about)|thought (?:of|about)|recall) (?:you|your (?:${kinWords})|(?:him|her|them)) ${some(3)}(?:well|fondly|very well|so well|so fondly|being|from|when|coming|in|on|and|at|with|lying|sitting|walking|as|every|ringing)|(?:i|we) (?:[a-z]+ )?remember your (?:[a-z'-]+ ){0,2}(?:${careNouns}|case)(?: very well)?|i (?:[a-z]+ )?remember when you|i was (?:the|your|his|her|their) (?:[a-z-]+ ){0,3}(?:${carers}|student|porter|healthcare assistant|one)(?: on [a-z]+)? (?:when|who|that|with|at)`),
    unless: WORK,
  },
  {
    because: 'It says where they were in your care.',
    pattern: cue(`${YOU} (?:were|was|came|stayed|arrived|had (?:been|stayed)|are) (?:brought |admitted |rushed |wheeled |back |in |up )?(?:${carePlaces})`),
    unless: AS_STUDENT,
  },
  {
    because: 'It says when they were in your care.',
    pattern: cue(`(?:when|while|since|after|before|until|the (?:day|night|week|time|morning) (?:that )?)(?:${YOU}|he|she) (?:were|was|came|come|stayed|arrived|walked|first (?:came|walked)|had (?:been|stayed)|got(?: brought)?) (?:brought |admitted |rushed |wheeled |back |in |up )?(?:${carePlaces}|${careStays})`),
    unless: WORK,
  },
  { because: 'It says when they were in your care.', pattern: cue(`you(?:'ve| have) (?:been|come) ${some(2)}(?:a patient|under (?:our|my) care|in our care|with us|in to see (?:us|me)|through (?:our|so much with us))`), unless: WORK },
  {
    because: 'It speaks of their time in your care.',
    pattern: cue(`your (?:[a-z0-9'-]+ ){0,3}(?:visits?|stay|time|admission|treatment|care|surgery|operation|procedure|delivery|appointments?|experience|birth|labou?r|scan|check-?up|consultation|session|infusion|chemo(?:therapy)?|journey) (?:with (?:us|me|our|dr)|here|(?:at|in|on) (?:our|my|the) (?:[a-z-]+ ){0,2}(?:clinic|practice|office|hospital|ward|unit|surgery|centre|center|department|facility|location|er|ed|a&e|icu|nicu|emergency department)|(?:last|on|this|next) (?:${DAY}|week|month|year|morning|afternoon)|yesterday|tomorrow)|your stay (?:on|in|at) [a-z]+`),
    unless: WORK,
  },
  {
    because: 'It says that you treat them.',
    pattern: cue(`(?:as|being|i'?m|i am|i was|it'?s|it is|love|always|still) (?:one of )?(?:me, )?(?:your|his|her) (?:[a-z-]+ ){0,2}(?:${carers})(?! (?:will|can|may|might|should|would|could|knows?|said|says|suggest\\w*|advis\\w*|recommend\\w*|told|has|have|or))`),
    unless: /\b(?:not your|isn't|never be|ask)\b/,
  },
  {
    because: 'It says that they are a patient of yours.',
    pattern: cue(`(?:(?:(?:you|she|he|they|this|that|these|@[a-z0-9_]+)(?:'(?:re|s)| is| are| was| were| has been| have been)) (?:actually |definitely |also |still |truly |such )?(?:one of |a )?(?:my|our) (?:[a-z-]+ ){0,3}(?:patients?|pts?|residents|clients?)|(?:you|she|he|they|this)(?:'(?:re|s)| is| are| was| were) (?:a |the )?(?:[a-z-]+ )?(?:patient|pt) of (?:mine|ours)|having you as (?:a|our|my) patient|having you (?:on|in|at) (?:our|my|the) (?:ward|clinic|unit|practice)|(?:patient|client) of (?:mine|ours)|our patient(?=[!.,]? ?$))`),
    unless: /\b(?:wish we|come and work|come work|join us|vacanc\w+|hiring|not (?:one of )?(?:my|our) patient)\b/,
  },
  {
    because: 'It says that you or your team cared for them.',
    pattern: cue(`(?:joy|pleasure|privilege|honou?r|delight|lovely|great|wonderful|blessing|enjoyed|loved|proud|happy|glad) (?:to (?:have )?|of |in )?(?:look(?:ed|ing)? after|car(?:e|ed|ing) for|treat(?:ed|ing)?|deliver(?:ed|ing)?|operat(?:ed?|ing) on|tak(?:en?|ing) care of|have been part of your (?:care|journey)|be(?:en|ing)? (?:a )?part of your (?:care|journey|treatment|recovery)|be(?:en|ing)? your (?:${carers})) ?(?:you|your [a-z]+|him|her)?`),
    unless: /\bour patients\b/,
  },
  {
    because: 'It speaks of an appointment they have.',
    pattern: cue(`(?:see(?:ing)?|expect(?:ing)?|have|had|got|put|squeeze|fit|book(?:ed)?|pencil(?:led)?|moved?|rescheduled?|get) you (?:[a-z0-9':-]+ ){0,5}(?:for|at|to|down for) (?:your|the|a) (?:[a-z-]+ ){0,2}(?:${careNouns})|(?:had|have|got|put) you (?:down|booked(?: in)?|on the list) (?:for|at|on)(?: ${DAY})?|see you (?:${DAY}) (?:at|in|for) (?:the |your )?(?:clinic|ward|chemo|theatre|surgery|unit|${careNouns})|see you (?:back )?(?:in|at) (?:the )?(?:clinic|ward|infusion|chemo|day unit)|(?:your|the) (?:[a-z-]+ ){0,2}(?:${careNouns}) (?:was|is|has been|had been|got|were) (?:re-?scheduled|moved|booked|cancell?ed|changed|brought forward|put back|pushed back|postponed|on (?:the \\d|${DAY})|at \\d)`),
    unless: /\b(?:see you (?:in|at) (?:the )?(?:clinic|ward) (?:skills|leads)|(?:so |very |really )?sorry (?:to (?:hear|read) )?(?:that |about )?your|worst karaoke)\b/,
  },
  {
    because: 'It shows that you looked at their record.',
    pattern: cue(`(?:i|we) (?:can |could )?(?:see|saw|look(?:ed|ing)?|check(?:ed|ing)?|review(?:ed|ing)?|pull(?:ed)? up|have|had) (?:[a-z]+ ){0,2}(?:at|in|on|up|from|through)? ?(?:your|his|her|the) (?:chart|notes|records?|file|system|bloods|results|images|x-?rays?|referral)|(?:our|your) (?:records?|notes|chart|file|logs?) (?:[a-z]+ ){0,1}(?:show|says?|indicates?|confirms?|states?|reflects?)|according to (?:your|our) (?:records?|chart|notes|file|system)|on the system that|in your (?:chart|notes|medical records?)`),
    unless: /\b(?:ask|request|access|check|read|look) (?:for |to see |at )?your\b/,
  },
  {
    because: 'It tells what happened while they were in your care.',
    pattern: cue(`you (?:were|had been) (?:[a-z]+ )?(?:roomed|triaged|admitted|discharged|sedated|intubated|prescribed|offered|scheduled|booked|referred|informed|counsel+ed|consented|given|seen|told|advised|asked|billed|charged|late|in (?:and|so much) [a-z]+|rude|abusive|intoxicated|verbally abusive)(?: [a-z0-9:'-]+){0,5}|you (?:refused|declined|missed|cancell?ed|no[- ]?showed|failed to|arrived|checked in|signed|consented|left (?:against|before|without)|walked out|demanded|requested|stopped taking|never (?:came|showed|took|filled|paid)|did ?n[o']t (?:come|show|take|attend|pay|tell us|disclose)|did not (?:come|show|take|attend|pay|tell us|disclose)|came (?:in|to us|to see)|presented|skipped) (?:[a-z0-9:'-]+ ){0,5}(?:vitals?|appointments?|appts?|clinic|nurse|doctor|consent(?: form)?|form|copay|bill|balance|treatment(?: plan)?|prescription|opioids?|narcotics|pain (?:meds?|relief)|medications?|meds|tests?|scans?|x-?rays?|procedure|exam|surgery|biopsy|insurance|deductible|advice|ama|late|minutes|hours|follow-?ups?|visits?|times|results|drunk|pain|symptoms|fever|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]m)`),
    unless: /\b(?:if|in case|unless|whether) you\b|\byou were (?:given|told|seen|asked|advised|offered|billed|charged|prescribed)\b[^.!?]{0,40}\?/,
  },
  { because: 'It says that they were with you.', pattern: cue(`you(?:'ve)? (?:left|forgot) (?:your|the|a) (?:[a-z'-]+ ){1,4}(?:on|in|at|with|here|behind)(?: (?:the|our|my|us|reception))?(?: (?:ward|clinic|unit|bay|room|waiting room|reception|theatre|surgery|hospital|office|day unit|locker|desk))?`), unless: WORK },
  {
    because: 'It tells what their care has shown.',
    pattern: cue(`(?:your|his|her) (?:[a-z-]+ ){0,2}(?:${careNouns}) (?:(?:was|were|is|are|came|come|looks?|looked|has|have) (?:[a-z]+ ){0,2}(?:clear|clean|fine|normal|high|sky[- ]high|low|up|down|raised|elevated|off|borderline|rough|tricky|tough|huge|massive|a (?:mess|tricky one|big one|textbook)|negative|positive|benign|malignant|back|in|ready|good|great|perfect|stable|healed|healing|beautiful(?:ly)?|lovely|tiny|shrinking|shrunk|smaller|fantastic|spotless|textbook|a (?:success|joy))|(?:healed|went|worked|looks|showed|shows|turned out|came out|held)(?: [a-z]+)?|needs? (?:changing|checking|removing|flushing|doing|to come out|to be)|(?:is|are) due|(?:can )?comes? out)`),
    unless: WISHES,
  },
  {
    because: 'It speaks of their care as one who knows it.',
    pattern: cue(`your (?:line flush|port flush|pre-?op|(?:(?:two|three|four|six|eight|ten|twelve|\\d+)[- ](?:week|month|day|year)|post-?op|wound|dressing|next|last|final|upcoming|recent|${DAY}) (?:[a-z-]+ ){0,1}(?:${careNouns})(?! (?:should|could|may|might|would|must|can))|check on|surgeon and|discharge (?:letter|summary)|results (?:are|came|come|will be)|new (?:hip|knee|smile|teeth|valve|kidney))`),
    unless: WISHES,
  },
  {
    because: 'It refers to what was said in a consultation.',
    pattern: cue(`as (?:we |i )?(?:discussed|agreed|mentioned|explained|said|told you|talked about) (?:at your|during your|in (?:your|clinic|the clinic)|on the (?:ward|phone)|with you|when (?:you|we)|last (?:${DAY}|week|time))`),
  },
  {
    because: 'It speaks of them, or someone close to them, as someone you looked after.',
    pattern: cue(`(?:i|we|i've|we've) (?:have )?ever (?:treated|nursed|looked after|cared for|operated on|delivered)|(?:memories|memory) of (?:you|your (?:${kinWords})) (?:on|in|at|with|from)|(?:joy|pleasure|privilege|delight|honou?r) to (?:nurse|treat|look after|care for|deliver)|could(?:n't| not) (?:do|have done) (?:any )?more for (?:you|him|her|your (?:${kinWords}))|(?:did|performed|led|placed|inserted|put) your (?:[a-z-]+ ){0,2}(?:${careNouns})|(?:still |always )?(?:ask|asks|asking|talk|talks|talking) (?:about|after) you|(?:trust(?:ing|ed)|choos(?:ing|e)|chose|picked|picking) (?:us|me|our [a-z]+|our [a-z]+ [a-z]+) (?:with|for) your (?:[a-z-]+ )?(?:care|smile|[a-z-]+ replacement|delivery|birth|treatment|baby|${careNouns})|(?:glad|happy|pleased|delighted) (?:that )?we (?:could|were able to|managed to) (?:get|fit|see|help|squeeze|sort) (?:you|your)|(?:i|we) remember delivering (?:you|your|him|her)|since (?:she|he|you|they) (?:went home|left (?:us|nicu|the ward|hospital)|came off|(?:was|were) discharged)`),
    unless: AS_STUDENT,
  },
  {
    because: 'It tells what was said, done or owed in their care.',
    pattern: cue(`(?:we|i|nobody|no one|no-one|our [a-z]+) (?:never|did ?n[o']t|did not|has never|have never) (?:told|tell|said|say|promised?|offer(?:ed)?|charged?|bill(?:ed)?|refused?|prescribed?|see|saw|treat(?:ed)?|discharged?) (?:to )?(?:you|that you)|no record of (?:you|your)|you (?:still )?owe|when we (?:checked|scanned|tested|spoke|operated|met you|saw you|rang you|called you|discussed)|(?:discussed|explained|went over|went through|reviewed) (?:[a-z]+ ){1,4}with you (?:before|at|during|after|in|when|on)|come (?:back )?(?:in|up|down) (?:(?:on )?(?:${DAY}|tomorrow|today)|at \\d|first thing) ?(?:and|so|for)? ?(?:we|i)? ?`),
    unless: /\b(?:open day|event|workshop|group|class|talk|session|meeting|drop-in)\b/,
  },
  {
    because: 'It says that they are a patient of yours.',
    pattern: /(?<=^|[.!?\x7f] ?|@[a-z0-9_]{1,30} )(?:my|our) (?:[a-z-]{1,20} )?(?:patient|pt|kiddo)(?=[!.]|\x7f| ?$)/g,
  },
  {
    because: 'It tells how they, or someone close to them, were as a patient.',
    pattern: cue(`you (?:were|are) (?:such |absolutely |so |just )?(?:a|an|the|our)? ?(?:[a-z-]+ ){1,3}(?:${carePlaces})|[a-z]+ (?:was|were) (?:such |so |very |just |absolutely )?(?:an? )?(?:[a-z-]+ ){0,2}(?:champ(?:ion)?|star|trooper|brave|hero|superstar|angel|legend|good as gold|perfect) (?:for|during|in|with|at|on|through|throughout|when|while) (?:his|her|their|your|the|my|our|us) ?(?:[a-z-]+ ){0,2}(?:${careNouns}|team|nurses|us)|told you (?:[a-z0-9'-]+ ){0,4}(?:off|on|for|with|that|the|your) (?:[a-z]+ )?(?:knee|leg|ankle|back|shoulder|hip|wrist|foot|arm|meds|tablets|crutches|boot|cast|brace|antibiotics)`),
    unless: AS_STUDENT,
  },
  {
    because: 'It says what you did for them as a patient.',
    pattern: cue(`i (?:did|put|placed|took|removed|inserted|read|reported|reviewed|drew|gave|ordered|signed|checked|changed|dressed|stitched|closed|held|hold) (?:in |out |off |up |on )?your (?:[a-z-]+ ){0,2}(?:${careNouns}|line|hand|cannula|an(?:a)?esthetic|gas|bandages?)|i was there when you (?:were|rang|woke|delivered|got|came|went|gave birth|had)|(?:i|we) (?:saw|met|see|had) you (?:in|on|at|down in|up on) (?:the |my |our )?(?:clinic|wards?|a&e|ed|er|resus|theatre|icu|itu|unit|pre-?op|recovery|labou?r)|(?:i|we) (?:delivered|operated on|treated|looked after|nursed) (?:him|her|this (?:[a-z-]+ ){0,2}(?:man|woman|lady|gent(?:leman)?|lad|girl|boy|kid|kiddo|baby|chap|guy|family|one))|you rang (?:that|the|our) bell|one of ours(?=[!.,:]| ?\x7f|$)`),
    unless: /\b(?:trial|study|abstract|poster|wish we|come and work|#[a-z]+\d\d)\b/,
  },
  {
    because: 'It answers them as one of your patients.',
    pattern: cue(`sorry (?:for|about|that|to (?:hear|read) (?:about|of)) your (?:[a-z-]+ ){0,2}(?:visit|wait|appointment|stay|procedure|surgery|care|experience (?:with|at) (?:us|our))|(?:call|ring|phone|contact|email|reach) (?:us|the (?:ward|clinic|office|practice)|our (?:[a-z-]+ ){0,2}(?:office|manager|line|team|clinic)) (?:directly )?(?:so|and|to) (?:[a-z'-]+ ){0,4}your (?:[a-z-]+ ){0,2}(?:care|treatment|visit|bill|balance|refund|account|records?|${careNouns})|since your (?:[a-z-]+ ){0,2}(?:${careNouns}|diagnosis|transplant)|you(?:'re| are) (?:due|booked|scheduled|down|first|next|on (?:my|our|the)) (?:in|on|for|at|list)?|your (?:bill|balance|refund|copay|co-pay|invoice|claim) (?:was|is|has|shows)|bring (?:the|your|that|those) (?:(?:blue|red|yellow) book|diary|tablets|meds|medications?|med(?:ication)? list|samples?|forms?|letter|inhalers?|insurance card|x-?rays?|discs?) (?:with you|to clinic|next time|on (?:${DAY}))`),
    unless: /\b(?:if|whether|unless|when) you(?:'re| are)\b|\bsorry for your loss\b/,
  },
  {
    because: 'It asks after what you treated.',
    pattern: cue(`how(?:'s| is| are| has| have) (?:the|that|your|those) (?:new |wee |poor )?(?:leg|knee|hip|wound|scar|shoulder|arm|wrist|ankle|back|stitches|breathing|chest|line|port|stoma|incision|implant|valve|heart|eye|teeth|tooth|smile|medication|inhaler|tablets) (?:doing|healing|feeling|getting on|holding up|settling|treating you|been|now|today|coming along)`),
    severity: 'advice',
    asks: true,
  },
  {
    because: 'It tells what they said or did as a patient.',
    pattern: cue(`(?:he|she) (?:asked|told|taught|let|showed) (?:me|us) (?:to|that|how|about|it) (?:[a-z0-9'-]+ ){0,3}(?:turn|bed|window|pain|water|you|home|stay|go|call|ring|die|sit|hold)|(?:he|she) (?:was|wasn't) (?:a (?:gentleman|lady|joy|pleasure|delight|fighter|favourite|favorite)|frightened|in pain|alone|peaceful|comfortable|suffering)|(?:he|she) (?:talked|spoke) (?:about|of) you`),
    severity: 'advice',
    together: true,
    unless: WORK,
  },
  {
    because: 'A person’s own news of their scan is confirmed by someone who may have seen it.',
    pattern: cue(`(?:glad|happy|pleased|delighted|thrilled|relieved|chuffed|over the moon) (?:to hear )?(?:that )?your (?:[a-z-]+ ){0,2}(?:${careNouns})`),
    severity: 'advice',
  },
  {
    because: 'It tells what was done for them.',
    pattern: cue(`(?:when|since|after|before|the (?:day|night|morning|week|time|first time|last time)|last time|first time)(?: that)? (?:i|we|our [a-z]+) (?:last |first )?(?:saw|met|see|let|sent|admitted|treated|discharged|operated on|delivered|took|put|brought|wheeled|scanned|looked after|spoke to|rang|called|fitted|removed|stitched|had|got|told|gave) (?:you|your (?:[a-z'-]+ ){0,2}(?:${kinWords}))`),
    half: 'when',
    unless: WORK,
  },
  {
    because: 'It tells what was done for them.',
    pattern: cue(`(?:i|we|i've|we've|she|he|they|dr\\.? [a-z'-]+|(?:our|the|my) (?:[a-z-]+ ){0,2}(?:team|staff|nurses?|surgeons?|registrar|doctors?|dentist|midwi(?:fe|ves)|physio))(?: (?:have|had|only|just|also|all|both|finally|actually|ever|never|even|already|personally|once)){0,2} (?:${careActs}) (?:[a-z]+ )?(?:you|your (?:[a-z'-]+ ){0,3}(?:${careNouns}|${bodyNouns}|${kinWords}))(?: (?:up the (?:[a-z]+ )?list|home|in|out|back|under|to sleep|through|on|off|down|over|round|up|forward|together|again))?`),
    half: 'event',
    unless: /\b(?:kept you (?:posted|updated|in)|thank you for|let you (?:know|down)|saw your|see your|met you (?:at|in|on)|found you|sent you|gave you (?:a follow|credit)|called you|made you)\b/,
  },
  {
    because: 'It tells what was done for them.',
    pattern: cue(`(?:i|we|i've|we've|dr\\.? [a-z'-]+|our [a-z]+)(?: (?:have|had|just|also|finally|actually|personally))? (?:put(?: [a-z]+)?|took(?: [a-z]+)?|operated on|stitched(?: up)?|sewed up|reset|fixed|mended|repaired|removed|drained|plastered|dressed|set|replaced|fitted|reattached|replanted|delivered|scanned|x-?rayed|biopsied|numbed|injected|popped|cleaned|closed|cut|sorted|pinned|glued|filled|pulled|straightened|examined|listened to) your (?:[a-z'-]+ ){0,3}(?:${careNouns}|${bodyNouns})|the (?:[a-z-]+ ){0,2}(?:${careNouns}|${bodyNouns}|dose|medication|antibiotics?|metalwork|clip|splints?) (?:that |which )?(?:i|we) (?:put (?:in|on|up)|took out|placed|inserted|fitted|gave you|made(?: for)? you|fixed|did|removed|changed|started|stitched|closed)|moved you (?:up|to the top of|forward|down) (?:on )?(?:the |my |our )?(?:[a-z]+ )?(?:list|queue)?|let you (?:go )?home|sent you (?:home|for (?:a |the |your )?(?:${careNouns}))|put you (?:under|to sleep|back together|on (?:the (?:list|pill|pump|ventilator)|steroids|insulin|statins?|antibiotics|oxygen|a [a-z]+))|wheeled you|woke you (?:up )?(?:after|from|in|that)|took your (?:bloods?|pulse|stitches|history|call|appendix|tonsils)|squeezed you in|talked you (?:through|down|out)`),
    unless: /\b(?:thank you for|how (?:to|we) put|if you)\b|\?$/,
  },
  {
    because: 'It speaks of their body as one who has seen it.',
    pattern: cue(`(?:glad|happy|pleased|delighted|relieved|chuffed|good|great|lovely) (?:to (?:hear|see|know) )?(?:that )?(?:the|those|that) (?:[a-z'-]+ ){0,2}(?:${careNouns}|${bodyNouns})|your (?:(?!own|gp|team|doctor|talk|paper|slide|poster|post|article|book|thread)[a-z'-]+ ){0,3}(?:${careNouns}|${bodyNouns}) (?:was|were|wasn'?t|weren'?t|went|came|isn'?t|aren'?t|hasn'?t|haven'?t|has|had|will (?:be|have|fade|heal|settle|ache|itch|feel|come|go|get|need|stop)|won'?t|looked|showed|healed|took|needs|needed|behaved|grew|held|stopped|started)`),
    half: 'body',
    unless: /\b(?:hop(?:e|es|ing)|wish(?:es|ing)?|pray(?:ers|ing)?|good luck|best of luck|fingers crossed|if|whether|in case|unless|sorry (?:that )?your|sounds like|how did|you (?:could|can|may|might|should)|please (?:ask|talk|speak))\b|\bfrom what you\b/,
  },
  {
    because: 'It tells a result or a step of their care that only those who gave it know.',
    pattern: cue(`your (?:[a-z'-]+ ){0,2}(?:${careNouns}|${bodyNouns}) (?:was|were|came back|is|are|has come back|came out) (?:at |as |up to |down to )?(?:\\d[\\d.,]*|positive|negative|benign|clear)|your (?:[a-z-]+ ){0,2}(?:biops(?:y|ies)|results?|bloods|swabs?|histology|path(?:ology)?|report|scans?|smear|letter|prescription|referral|plates?|denture|crown|lenses|hearing aids?|glasses) (?:isn'?t|is not|aren'?t|are not|hasn'?t|haven'?t|won'?t be) (?:come )?(?:back|in|ready|here|reported|signed|through)|your [a-z'-]+(?: [a-z'-]+)? (?:was|were) (?:fitted|stitched|removed|extracted|prescribed|repaired|dispensed|cancell?ed|repeated) |(?:went in|came out|came off|healed|went back) without (?:a|any) (?:hitch|fuss|problem|trouble|tear|squeak)|(?:the|your|that) (?:(?:consent )?form|consent|plan|treatment plan|estimate|agreement) (?:that )?you signed|(?:the|your|a) (?:balance|bill|copay|account|fee|invoice|deposit) (?:is|was|remains|has been) (?:still )?(?:owing|outstanding|unpaid|overdue|due|waived|written off|refunded|sent)`),
    unless: WISHES,
  },
  {
    because: 'It says where and how they were in your care.',
    pattern: cue(`you (?:were|was|lay|sat|came|arrived|spent|had|stayed|slept|walked|left|went|got|limped|hobbled|rolled) (?:[a-z0-9'-]+ ){0,6}(?:(?:in|on|to|through|into|at|off|from|out of) (?:our|my) (?:(?!talk|session|stand|stall|panel|group|course|class|campus|lab|conference|meeting|team|dms?|inbox|house|town|city|podcast)[a-z'-]+ ){0,2}(?:ward|unit|clinic|icu|itu|nicu|chair|bay|theatre|practice|surgery|department|hospital|a&e|ed|er|resus|doors|list|hands|care|centre|center|floor|hospice|waiting room|bed|table|couch|scanner|front desk|reception)|to us (?:in|last|with|at|as|for|on|after|from|via|by)|in an? (?:collar|cast|plaster|halo|brace|sling|splint|wheelchair|coma|gown|cubicle|corset|frame|moon ?boot))|you came (?:in |here |back |to us |to see (?:me|us) )?(?:for|with|about) (?:the|your|a|an|that) (?:[a-z-]+ ){0,2}(?:${careNouns}|${bodyNouns}|chest pain|pain|cough|rash|infection|burns?|bleed(?:ing)?|fever)|you(?:'ve| have) been (?:registered|a patient|coming|on our (?:books|list|register)|under (?:us|me|our))(?: (?:with|to) (?:us|me|our))?|you(?:'ve| have) (?:missed|cancell?ed|skipped|rescheduled|attended|had) (?:[a-z0-9]+ ){0,6}(?:appointments?|smears?|visits?|reviews?|check-?ups?|sessions?|scans?|clinics?|jabs?|cleanings?)(?! (?:at|with) (?:another|your))`),
    unless: AS_STUDENT,
  },
  {
    because: 'It speaks of their stay with you.',
    pattern: cue(`(?:hav(?:e|ing)|had|looking after|seeing|caring for|get(?:ting)? to know|nurs(?:e|ing)|treat(?:ing)?|meeting) (?:you|your (?:[a-z'-]+ ){0,2}(?:${kinWords})|him|her|them) (?:with us|on (?:the|our) (?:ward|unit)|as (?:a|an|our|my) (?:in)?patient|here (?:for|with|on|in|those|all|these)|in (?:our|my) (?:clinic|care|chair|unit|practice)|(?:in|at|on) (?:clinic|the (?:clinic|ward|unit|practice|surgery)))|(?:those|all|your|the|these) (?:[a-z0-9]+ ){0,2}(?:days|weeks|months|nights|hours) (?:with us|on (?:the|our) (?:ward|unit)|in (?:our|my|the) (?:care|ward|unit|icu|nicu|picu|hospital))|(?:kept|keep|keeping) you (?:in|alive|under|here|with us|going)(?: |[.!,]|$)|that includes you|you were (?:asked|told|warned|reminded|offered|given|shown|seen|numbed|informed|advised) (?:[a-z0-9]+ ){0,3}(?:times|to stop|to leave|not to|before|by (?:our|my|two|three|the)|at (?:your|the)|when you|in (?:the|your|our))`),
    unless: WORK,
  },
  {
    because: 'It says who you were in their care.',
    pattern: cue(`(?:i'?m|i am|i was|it'?s me,?|this is|i'?ll always be) (?:the|your|that|one of (?:the|your)) (?:[a-z-]+ ){0,3}(?:${carers}|student|porter|healthcare assistant|sonographer|technician|phlebotomist|receptionist|interpreter|volunteer|one|man|woman|bloke|lady|guy|girl) (?:who|that|with the|on) (?:[a-z'-]+ ){0,4}(?:you|your|him|her)|you (?:told|asked|promised|taught|showed|gave) (?:me|us|the (?:nurses|team|ward)) (?:[a-z0-9']+ ){0,6}(?:ward|clinic|unit|theatre|rehab|bed|chair|stretcher|trolley|scan|surgery|recovery|resus|discharge|home|anaesthetic|the night before|before (?:we|i|your)|never walk|walk again|run again|dance again)|(?:never|ever) (?:had|met|known|seen|nursed|treated) (?:a|another|such a|many|any) (?:[a-z-]+ )?patients?|(?:favou?rite|best|bravest|toughest|funniest|politest|loudest) (?:ever )?patients? (?:i|we|ever|of)`),
    unless: AS_STUDENT,
  },
  {
    because: 'It speaks of how they bore their treatment.',
    pattern: cue(`your (?:[a-z-]+ )?(?:determination|courage|bravery|strength|progress|recovery|patience|stubbornness|grit|resilience|attitude|humou?r|spirit|fight|kindness|smile|jokes|singing|manners|first steps|calm) (?:in|during|through|throughout|on|at|while|after|before) (?:the |our |your |my |all (?:of )?(?:that|it|this)|those )?(?:[a-z-]+ ){0,2}(?:rehab|wards?|treatment|clinic|unit|icu|itu|hospital|theatre|recovery|chemo|dialysis|surgery|physio|scans?|stay|infusions?|nights|weeks|months|operation|labou?r|gym)|you(?:'re| are| have been|'ve been) (?:[a-z]+ ){0,3}keeping up with (?:the|your) (?:inhalers?|exercises|tablets|physio|meds|medication|insulin|diet|stretches|dressings)`),
    unless: WISHES,
  },
  {
    because: 'It tells how someone was as a patient.',
    pattern: cue(`(?:(?:he|she|they|your (?:[a-z'-]+ ){0,2}(?:${kinWords}))(?:'s| was| were| is| has)? (?:[a-z']+ ){0,3}(?:slept|sailed|danced|cried|giggled|sang|smiled|laughed|flew|breezed|snored|chatted|joked|came|was|were|went|did|sat|lay|coped|held my hand|roared|charmed)(?: [a-z']+){0,3} (?:through|during|after|before|throughout|for|round from|out of|off|with|under) (?:(?:his|her|their|the|a|that|our|my|all) )(?:[a-z-]+ ){0,2}(?:${careNouns}|lumbar puncture|ventilator|anaesthetic|anesthetic|sedation|bone marrow|plaster|tube|mask|feeds?|blood gas|heel prick|care))|(?:he|she|they|your (?:[a-z'-]+ ){0,2}(?:${kinWords})) (?:came|was|were|went|passed|stayed|arrived|lay|spent (?:[a-z0-9]+ ){1,4}|lived|slept) (?:brought |admitted |rushed |wheeled |back |in |up )?(?:${carePlaces}|under (?:my|our) care)|under my care`),
    unless: AS_STUDENT,
  },
  {
    because: 'It speaks of the next step of their care.',
    pattern: cue(`(?:i|we)(?:'ll| will|'re going to| shall| can) (?:[a-z]+ ){0,2}(?:see|check|review|look at|inspect|sort|remove|change|take (?:out|off|down)|have a look at|go (?:over|through)|repeat|redo) (?:how |if |whether |that )?(?:your |the |those |that |these )(?:[a-z'-]+ ){0,2}(?:${careNouns}|${bodyNouns})|ask for (?:me|[a-z]+) (?:at|on) (?:the )?(?:desk|reception|ward|front desk|clinic|day unit)|(?:ring|call|phone|pop (?:in|up|back|down) to|come (?:back|up|down|in) to|straight to|drop into) (?:us|me|the (?:ward|unit|day unit|clinic)|our (?:ward|unit|clinic|line))(?: [a-z]+){0,2} if (?:it|he|she|the|your|that|anything)|keep (?:it|the (?:wound|dressing|cast|plaster|leg|arm|foot)|that (?:leg|arm|foot|wrist)) (?:dry|clean|up|elevated|covered)(?: until| till| and (?:we|i))|see you (?:both )?(?:back )?(?:on the \\d{1,2}(?:st|nd|rd|th)?|in (?:a|two|three|four|six|\\d+) (?:weeks?|months?|days?)) ?(?:for|to|x)?`),
    half: 'next',
    unless: WORK,
  },
  {
    because: 'It shows that you or your team cared for them.',
    pattern: cue("(?:everyone|all of us|the (?:girls|boys|gang|nurses|team)|all) (?:here )?(?:on|in|at) (?:the )?(?:ward|unit|bay|nicu|icu|itu|picu|clinic|theatre|day unit|maternity|labou?r ward)|(?:the|our|my) (?:ward|unit|nicu|icu|day unit|clinic|night staff|waiting room) (?:is|isn't|has|feels|misses|won't|will|hasn't)|with us|(?:see|saw|come|came|back) to us|in (?:the|our) (?:dental )?chair|(?:at|in) (?:my|our) clinic"),
    half: 'team',
    unless: WORK,
  },
  {
    because: 'It tells of a moment in their care.',
    pattern: cue(`me who (?:[a-z]+ ){1,3}(?:[a-z0-9'-]+ ){0,4}(?:you|your (?:[a-z'-]+ ){0,2}(?:${careNouns}|${bodyNouns}|${kinWords}))|spent (?:[a-z0-9-]+ ){1,4}(?:with|on|by|at) (?:you|your (?:[a-z'-]+ ){0,2}(?:${kinWords}|bedside|side|bed|chair))|(?:offered|gave|booked|made|got|sent|found|posted|wrote) you (?:[a-z0-9'-]+ ){0,4}(?:appointments?|slots?|follow-?ups?|sessions?|reminders?|a bed|a refund|(?:clinic |discharge |appointment )letters?|prescriptions?|second opinion|numbing|pain relief|antibiotics|analgesia|referral)|record of (?:you|your (?:${kinWords})|him|her) (?:attending|being|having|visiting|coming|ever)|(?:can|could|will|to|must) confirm (?:that )?(?:you|he|she|your (?:${kinWords})) (?:was|were|is|are|had|has|have|did|came|attended|received|left|never)|your (?:[a-z'-]+ ){0,2}(?:${kinWords}) (?:was|were|is|did|has been|made) (?:[a-z]+ ){0,4}(?:when|while|after|before|until|for|with) (?:we|i|us|the (?:team|nurses|surgeon|doctors?))|you (?:did|were|handled|coped|smashed|aced|nailed) (?:[a-z]+ ){0,3}(?:in|during|through|after|for|throughout|with) (?:the |your |my |our |that )?(?:[a-z-]+ ){0,1}(?:theatre|surgery|labou?r|recovery|scanner|resus|icu|itu|rehab|physio|mri|anaesthetic|op|operation|chemo|scan|biopsy|procedure|treatment|infusion|cannula|birth|delivery|csection|c-section|hospital|pre-?op)`),
    unless: WORK,
  },
  {
    because: 'It tells of a step of their care that you take.',
    pattern: cue(`(?:i|we)(?:'ll| will|'ve| have|'m| am|'re| are|'d| can)? (?:just |also |already |going to |now )?(?:chas(?:e|ed|ing)|send(?:ing)?|sent|sort(?:ed|ing)?|book(?:ed|ing)?|order(?:ed|ing)?|arrang(?:e|ed|ing)|request(?:ed|ing)?|writ(?:e|ing)|written|sign(?:ed|ing)?|renew(?:ed|ing)?|process(?:ed|ing)?|fax(?:ed|ing)?|report(?:ed|ing)?|rang|ring|increas(?:e|ed|ing)|reduc(?:e|ed|ing)|chang(?:e|ed|ing)|adjust(?:ed|ing)?|stop(?:ped|ping)?) (?:up )?(?:on |about |you )?your (?:[a-z-]+ ){0,2}(?:referrals?|prescriptions?|results?|(?:clinic|gp|discharge) letter|scans?|mri|bloods|biopsy|tests?|repeat|meds|medication|dose|tablets|insulin|physio|follow-?up|appointment|transport|dressings?|inhalers?|gp about)|(?:before|when|after|once|until|till|while|the day|since) (?:we|i|dr\\.? [a-z]+) (?:do|did|take|took|put|remove|removed|operate|operated|scan|scanned|fix|fixed|replace|replaced|fit|fitted|close|closed|deliver|delivered|change|changed|start|started|reverse|reversed) (?:out |in |off )?(?:on )?(?:the|your|that|those) (?:[a-z-]+ ){0,2}(?:${careNouns}|${bodyNouns})|(?:the|that|this) [a-z]+ (?:that )?you (?:had|showed|brought|came in with|came with|complained of|told) (?:me |us )?(?:in|to|at|on|about in) (?:the |my |our )?(?:clinic|ward|a&e|ed|surgery|practice|consultation|appointment|pre-?op)|your (?:scans?|mri|ct|x-?rays?|biops(?:y|ies)|bloods|results?|smear|swabs?|histology|echo|ecg|labs|blood (?:tests?|work|count)|counts|markers) (?:is|are|was|were|looks?|looked) (?:all |really |pretty |looking |much |so |now |absolutely |a bit |in )?(?:grand|spot on|fab|bang on|better|improv(?:ed|ing)|reassuring|ok(?:ay)?|brilliant|unremarkable|pristine|within|much|on the mend|all over|not great|excellent|superb|a little|slightly|concerning|abnormal|available)`),
    unless: new RegExp(`${WISHES.source}|\\b(?:slides?|poster|paper|talk|figure|study|data|of the (?!leg|hip|knee|chest|head))\\b`),
  },
  {
    because: 'It shares a picture of their time with you.',
    pattern: cue(`(?:we|i|the (?:girls|nurses|team|boys|ward)|everyone|they)(?: all)?(?: still)? (?:have|has|keep|keeps|got|use|uses|talk|talks|miss|misses|laugh|laughs|speak|speaks|quote|hang|hung|pinned|framed|read) (?:about )?(?:you|your (?:[a-z'-]+ ){1,3})(?: up)? ?(?:up )?(?:on|in|at) (?:the|our|my) (?:[a-z-]+ ){0,2}(?:ward|unit|clinic|office|staff room|nurses' station|desk|wall|noticeboard|fridge|tea room|icu|nicu|day unit|theatre)|hav(?:ing|e) (?:you|him|her) and (?:[a-z'-]+ ){1,3}(?:with us|on (?:the|our) (?:ward|unit)|in (?:our care|for))|(?:this|that|the) (?:[a-z-]+ ){0,2}(?:man|woman|lady|gent(?:leman)?|lad|lass|girl|boy|kid|kiddo|baby|chap|guy|family|fella|fighter|warrior|star) (?:spent (?:[a-z0-9]+ ){1,4}|was |came |arrived |lived |stayed |went |passed )(?:[a-z]+ )?(?:${carePlaces})|(?:i|we) (?:[a-z]+ )?(?:${careActs}) (?:out |in |off )?(?:this|that|his|her|their)(?: (?:[a-z-]+ ){0,2}[a-z]+'s)? (?:[a-z-]+ ){0,2}(?:${careNouns}|${bodyNouns})|i was (?:the|her|his|their|on|one of the) (?:[a-z-]+ ){0,3}(?:${carers}|shift|duty|call|nights|team)(?: on duty| on call| on shift)? (?:that|who|when|the) (?:night|day|morning|evening|shift|weekend|week|you|he|she|they|took|brought|got|delivered)`),
    unless: AS_STUDENT,
  },
  {
    because: 'It speaks of a moment shared with them.',
    pattern: cue("you (?:[a-z]+ )?(?:gave|had|kept|made|taught|scared|worried|charmed|entertained) (?:us|me|the (?:nurses|team|ward|night staff)) (?:all )?(?:an? |in |on |so |laugh|smile|cry|work|patience|the )[a-z]*|(?:i|we)(?:'ve| have)? (?:ever )?(?:seen|had) (?:in|on|at|all|this|for|through)|(?:i|we) (?:was|were) (?:on (?:shift|call|nights|duty|that)|there|with you|working|at your)|(?:i|we) (?:checked|looked|double[- ]checked) (?:this|earlier|again|just|today|it|them|myself|yesterday)"),
    half: 'event',
    unless: WORK,
  },
  {
    because: 'It speaks of a time in their care.',
    pattern: cue("that (?:night|morning|afternoon|shift|day|week|weekend|first night|first day|long night)|(?:the )?(?:night|day|morning|weekend|week|evening|summer|winter|spring|autumn) (?:that )?you|day \\d{1,4}(?: post[- ]?(?:op|transplant)?)?|\\d+ (?:days|weeks|months|years) (?:on|later|post|out|since)|last time|back then|all those (?:weeks|nights|months|days)"),
    half: 'when',
    unless: WORK,
  },
  {
    because: 'It asks after what you treated.',
    pattern: cue(`how(?:'s| is| are) (?:the|that|those|your) (?:[a-z-]+ )?(?:${careNouns}|${bodyNouns})|that (?:new |wee |poor |dodgy |bad )?(?:${careNouns}|${bodyNouns}) (?:of yours|is|was|looks|seems)`),
    half: 'body',
    asks: true,
    unless: /\b(?:paper|slides?|talk|study|if|whether)\b/,
  },
];

// A post of its own may answer too: “Dear one-star reviewer”, “To the lady who wrote …”, “Ana, it was an honour to look after you”.
const HANDLES = /^(?:\s*@[a-z0-9_.-]+)+[\s,:]*/;
const ADDRESSED = /(?:^|\n|[.!?"\x7f] ?)\s*(?:(?:dear|hi|hello|hey|oi) (?!(?:all|everyone|everybody|friends?|folks|world|twitter|colleagues?|patients|ladies|mums?|parents|team|nurses|doctors|students|families|darlings|lovel\w+|my|our|to|from|there|again|santa)\b)[a-z]|to (?:the|our|my) [^.:\n]{0,50}\b(?:review(?:er)?|one[- ]star|patient|(?:who|that) (?:left|wrote|posted|gave|rated|reviewed|complained))\b|(?:re|(?:my |our |in )?(?:reply|response)) (?:to|:)|[a-z-]{3,14}, (?:it was (?:an?|such|our|my) |you were |we (?:loved|enjoyed|remember)|i (?:loved|remember)|your ))/;
const MESSAGE = 'This may confirm that they are your patient, even if they said so themselves.';

/** Where a post turns to one person. */
function addressedFrom(plain: string): number | undefined {
  const handles = HANDLES.exec(plain)?.[0].length;
  return handles ?? ADDRESSED.exec(plain)?.index;
}

/** From these log-odds on the answer as a whole says enough, and from the lower ones on enough for a word. */
const SURE = 0.8;
const LIKELY = 0.1;

/** Flags, in answers to others, the words that confirm that the other person (or someone close) is a patient of the author. */
export const confirmsPatient = {
  id: 'privacy/confirms-patient',
  severity: 'risk',
  title: 'Answer without confirming they are your patient',
  why: 'Someone may tell the world that they are your patient; that does not free you to say so. Even a warm reply confirms it, and with it everything else they wrote.',
  source: {
    name: 'HHS Office for Civil Rights, settlement over replies to reviews (2022)',
    url: 'https://www.hhs.gov/about/news/2022/12/14/hhs-civil-rights-office-enters-settlement-with-dental-practice-over-disclosures-of-patients-protected-health-information.html',
  },
  check: withManner('privacy/confirms-patient', function* (reading) {
    const { text, draft } = reading;
    const plain = asciiOf(text);
    const own = draft.kind === 'post' || draft.kind === 'thread';
    // A post of its own may turn to one person after a while; what stands before speaks to everyone.
    const from = own ? addressedFrom(plain) : (HANDLES.exec(plain)?.[0].length ?? 0);
    if (from === undefined) {
      const tagged = matchesIn(plain, TAGGED)[0];
      if (tagged) yield { span: { start: tagged.index, end: tagged.index + tagged[0].length }, message: MESSAGE, because: 'It says that they are a patient of yours.' };
      return;
    }
    if (NOT_OURS.test(plain)) return;
    if (!/\b(?:you|ye|patient|pt|him|her|his|he|she|they|i|we|our|ours|seu|sua|ihre?|tus?|sus?|votre|vos|suo|sua|din|dein|yung|uw)/.test(plain)) return;
    const shared = sharedCareIn(text, from);
    const found: { sentence: Span; sign: Sign; counts: boolean }[] = [];
    for (const sign of SIGNS) {
      for (const match of matchesIn(plain, sign.pattern)) {
        if (match.index < from && own) continue;
        const sentence = sentenceOf(text, { start: match.index, end: match.index + match[0].length });
        const words = plain.slice(sentence.start, sentence.end);
        found.push({ sentence, sign, counts: !sign.unless?.test(words) && !PEER.test(words) && (sign.asks || !words.endsWith('?')) });
      }
    }
    const counting = found.filter(({ counts }) => counts);
    const halves = new Set(counting.flatMap(({ sign }) => sign.half ?? []));
    const firm = counting.find(({ sign }) => !sign.severity && !sign.half)
      ?? (halves.size > 1 ? counting.find(({ sign }) => sign.half) : undefined)
      ?? counting.find(({ sign }) => !sign.together && !sign.half);
    const weighed = shared.odds >= (own ? SURE : LIKELY);
    if (!firm && !weighed) return;
    const spans = [...(firm ? found.map(({ sentence }) => sentence) : []), ...(weighed ? [shared.span] : [])];
    const severity = firm ? firm.sign.severity : shared.odds < SURE ? 'advice' : undefined;
    // One finding: the answer for all of it is the same, another reply.
    const fixes = answers(text, draft.kind === 'quote');
    yield {
      span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
      message: MESSAGE,
      because: firm?.sign.because ?? shared.because,
      ...(severity && { severity }),
      ...(fixes.length > 0 && { fixes }),
    };
  }, heardAt),
} satisfies Rule;

/** What is said of a sentence the model finds, with no words of the lists above: less sure, it does not interrupt. */
function heardAt({ text, draft }: Reading, span: Span): Hit | undefined {
  if (NOT_OURS.test(asciiOf(text))) return undefined;
  const fixes = answers(text, draft.kind === 'quote');
  return { span, message: MESSAGE, because: 'It reads like an answer to a patient of yours.', severity: 'advice', ...(fixes.length > 0 && { fixes }) };
}

/** The sentence around some words, up to 200 characters each way; handles in front do not belong to it. */
function sentenceOf(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 200), start);
  const lead = /^[^]*(?:[.!?…]["”')]*\s+|\n|[@＠][a-z0-9_.-]+\s+)/u.exec(before)?.[0].length ?? 0;
  const rest = /^[^]{0,200}?(?:[.!?…]+(?=\s|$)|(?=\n)|$)/u.exec(text.slice(end, end + 201))?.[0].length ?? 0;
  const from = Math.max(0, start - 200) + lead;
  return { start: from, end: end + rest };
}

/** Replies that help and confirm nothing. The handles in front stay. */
function answers(text: string, quote: boolean): Fix[] {
  if (quote) return [];
  const start = /^(?:\s*[@＠][a-z0-9_.-]+)+\s*/u.exec(text)?.[0].length ?? 0;
  const whole = { start, end: text.length };
  return [
    { label: 'Thank them and say no more', edits: [{ span: whole, text: 'Thank you so much for your kind words, they mean a lot to all of us.' }] },
    { label: 'Take it out of public view', edits: [{ span: whole, text: 'Thank you for writing. To respect everyone’s privacy nothing can be said about care here; please get in touch through our website and we will gladly help.' }] },
  ];
}
