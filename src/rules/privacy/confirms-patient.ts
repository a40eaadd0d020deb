import type { Rule } from '../../engine/rule.ts';
import type { Fix, Span } from '../../engine/types.ts';
import { asciiOf } from '../../words/ascii.ts';
import { careNouns, carePlaces, carers, careStays } from '../../words/care-words.ts';
import { kinWords } from '../../words/patient-cues.ts';

const W = '(?<![a-z0-9])';
const E = '(?![a-z0-9])';
const cue = (inside: string) => new RegExp(`${W}(?:${inside})${E}`, 'g');
const some = (most: number) => `(?:[a-z'-]+,? ){0,${most}}`;

const YOU = `(?:you(?: (?:two|both|all|guys))?|your (?:[a-z'-]+ ){0,2}(?:${kinWords}))`;
const WE = `(?:i|we|i've|we've|i'd|we'd|(?:our|the|my) (?:whole |entire |wee |lovely )?(?:team|staff|nurses|girls|crew|doctors?|front desk|receptionist|manager|surgeon)|everyone (?:here|on [a-z0-9]+)|dr\\.? [a-z'-]+)`;
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next (?:week|month|time)|then|soon|again|back';

interface Sign {
  readonly pattern: RegExp;
  readonly because: string;
  /** Weaker evidence: a friend might say so. */
  readonly severity?: 'advice';
  /** Counts only beside another sign. */
  readonly together?: true;
  /** It may be a question. */
  readonly asks?: true;
  /** Words in the same sentence that give it another meaning. */
  readonly unless?: RegExp;
}

// A colleague's or student's time with us, a talk, a meeting: not care.
const WORK = /\b(?:students?|elective|rotation|placement|intern(?:ship)?|fellow(?:ship)?|shadow(?:ed|ing)?|locum|lecture|talks?|keynote|grand rounds|poster|paper|session|panel|podcast|webinar|conference|congress|#[a-z]+\d\d|lab|laboratory|presentation|presented|interview|training|course|workshop|trainees?|mentor|supervis\w{2,4}|colleagues?|on stage|on tv|speak(?:ing)?|spoke|book|residency|f[12]|sho|registrar|joined (?:us|the team)|drinks|dinner|reunion|retire\w{0,4}|leaving do|promotion|clinical lead|mouse|mice|tour|campus|airport|hotel|seminar|visiting|host(?:ing)?|walking shoes)\b/;
// They were with us to learn or to work.
const AS_STUDENT = /\b(?:as (?:a|an|my|our) (?:[a-z-]+ ){0,3}(?:students?|trainee|intern|fellow|registrar|resident|f1|f2|junior|volunteer|locum|speaker|visitor|nurse|midwife|doctor|colleague)|(?:your|on) (?:placement|elective|rotation|training|fellowship|residency|first job)|when you were (?:a student|training|an? (?:f1|f2|intern|junior|registrar|student))|#[a-z]+\d\d)\b/;
// Wishes and general advice say nothing about whose patient it is.
const WISHES = /\b(?:hop(?:e|es|ing)|wish(?:es|ing)?|pray(?:ers|ing)?|good luck|best of luck|fingers crossed|if|whether|in case|unless|ask(?:ing)? (?:about|for|your)|worth|you (?:could|can|may|might|should)|please (?:ask|talk|speak|contact))\b/;

const SIGNS: readonly Sign[] = [
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
    pattern: cue(`(?:i|we|the (?:team|nurses|girls)|everyone here)(?:'ll)? (?:[a-z]+ )?(?:remember(?:s|ed)?|never forget|think (?:of|about)|thought (?:of|about)|recall) (?:you|your (?:${kinWords})|(?:him|her|them)) ${some(3)}(?:well|fondly|very well|so well|so fondly|being|from|when|coming|in|on|and|at|with|lying|sitting|walking|as|every|ringing)|i (?:[a-z]+ )?remember your (?:[a-z'-]+ ){0,2}(?:${careNouns}|case)(?: very well)?|i (?:[a-z]+ )?remember when you|i was (?:the|your|his|her|their) (?:[a-z-]+ ){0,3}(?:${carers}|student|porter|healthcare assistant|one)(?: on [a-z]+)? (?:when|who|that|with|at)`),
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
    pattern: cue(`(?:(?:(?:you|she|he|they|this|that|these|@[a-z0-9_]+)(?:'(?:re|s)| is| are| was| were| has been| have been)) (?:actually |definitely |also |still |truly |such )?(?:one of |a )?(?:my|our) (?:[a-z-]+ ){0,3}(?:patients?|pts?|residents|clients?)|(?:you|she|he|they|this)(?:'(?:re|s)| is| are| was| were) (?:a |the )?(?:[a-z-]+ )?(?:patient|pt) of (?:mine|ours)|having you as (?:a|our|my) patient|hav(?:e|ing) you (?:on|in|at) (?:our|my|the) (?:ward|clinic|unit|practice)|(?:patient|client) of (?:mine|ours)|our patient(?=[!.,]? ?$))`),
  },
  {
    because: 'It says that you or your team cared for them.',
    pattern: cue(`(?:joy|pleasure|privilege|honou?r|delight|lovely|great|wonderful|blessing|enjoyed|loved|proud|happy|glad) (?:to (?:have )?|of |in )?(?:look(?:ed|ing)? after|car(?:e|ed|ing) for|treat(?:ed|ing)?|deliver(?:ed|ing)?|operat(?:ed?|ing) on|tak(?:en?|ing) care of|have been part of your (?:care|journey)|be(?:en|ing)? (?:a )?part of your (?:care|journey|treatment|recovery)|be(?:en|ing)? your (?:${carers})) ?(?:you|your [a-z]+|him|her)?`),
    unless: /\bour patients\b/,
  },
  {
    because: 'It speaks of an appointment they have.',
    pattern: cue(`(?:see(?:ing)?|expect(?:ing)?|have|had|got|put|squeeze|fit|book(?:ed)?|pencil(?:led)?|moved?|rescheduled?|get) you (?:[a-z0-9':-]+ ){0,5}(?:for|at|to|down for) (?:your|the|a) (?:[a-z-]+ ){0,2}(?:${careNouns})|(?:had|have|got|put) you (?:down|booked(?: in)?|on the list) (?:for|at|on)(?: ${DAY})?|see you (?:${DAY}) (?:at|in|for) (?:the |your )?(?:clinic|ward|chemo|theatre|surgery|unit|${careNouns})|see you (?:back )?(?:in|at) (?:the )?(?:clinic|ward|infusion|chemo|day unit)|(?:your|the) (?:[a-z-]+ ){0,2}(?:${careNouns}) (?:was|is|has been|had been|got|were) (?:re-?scheduled|moved|booked|cancell?ed|changed|brought forward|put back|pushed back|postponed|on (?:the \\d|${DAY})|at \\d)`),
    unless: /\b(?:see you (?:in|at) (?:the )?(?:clinic|ward) (?:skills|leads))\b/,
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
    unless: /\b(?:trial|study|abstract|poster|#[a-z]+\d\d)\b/,
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
];

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
  *check(reading) {
    const { text, draft } = reading;
    if (draft.kind === 'post' || draft.kind === 'thread') {
      if (!/^\s*[@＠]/u.test(text)) return;
    }
    const plain = asciiOf(text);
    if (!/you|patient|pt|her|his|he|one of ours/.test(plain)) return;
    const found: { sentence: Span; sign: Sign; counts: boolean }[] = [];
    for (const sign of SIGNS) {
      for (const match of plain.matchAll(sign.pattern)) {
        const sentence = sentenceOf(text, { start: match.index, end: match.index + match[0].length });
        const words = plain.slice(sentence.start, sentence.end);
        found.push({ sentence, sign, counts: !sign.unless?.test(words) && (sign.asks || !words.endsWith('?')) });
      }
    }
    const firm = found.find(({ sign, counts }) => counts && !sign.severity) ?? found.find(({ sign, counts }) => counts && !sign.together);
    if (!firm) return;
    // One finding: the answer for all of it is the same, another reply.
    const fixes = answers(text, draft.kind === 'quote');
    yield {
      span: { start: Math.min(...found.map(({ sentence }) => sentence.start)), end: Math.max(...found.map(({ sentence }) => sentence.end)) },
      message: 'This may confirm that they are your patient, even if they said so themselves.',
      because: firm.sign.because,
      ...(firm.sign.severity && { severity: firm.sign.severity }),
      ...(fixes.length > 0 && { fixes }),
    };
  },
} satisfies Rule;

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
