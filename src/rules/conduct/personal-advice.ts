import type { Rule } from '../../engine/rule.ts';
import type { Reading } from '../../engine/read.ts';
import type { Hit, Span } from '../../engine/types.ts';
import { matches, plain, type Cue } from '../cues.ts';
import { isQuoted, sentenceAround } from '../frames.ts';
import { withManner } from '../manner.ts';
import { occursIn } from '../../engine/parts.ts';
import { oneOf } from '../../words/one-of.ts';

/** What one does with a medicine, a test or a treatment. */
const DO: ReadonlySet<string> = new Set(`
  half stop stopping start starting skip skipping ditch ditching drop dropping take taking double doubling halve halving reduce increase up lower raise
  cut come get go stay keep switch swap hold pause restart wean taper bin cancel refuse decline turn say avoid add try quit leave miss space put give
  ask insist demand rub apply use chew swallow inject crush split alternate combine mix top finish push need forget ignore wait chuck knock
  lay ease back dial step push want restart resume continue carry stick bring triple request pester demand snort inhale inject drink suck soak ice taper book
`.trim().split(/\s+/));

/** Words for medicines, tests and treatments; endings of drug names are below. */
const MEDICINE: ReadonlySet<string> = new Set(`
  dose doses dosage tablet tablets pill pills capsule capsules patch patches inhaler inhalers injection injections infusion infusions drip cream creams
  drops mg mgs mcg ml micrograms milligrams units medication medications meds medicine medicines drug drugs steroid steroids chemo chemotherapy
  radiotherapy radiation immunotherapy hormones hrt biopsy biopsies scan scans mri pet colonoscopy mammogram mammograms ultrasound xray surgery
  operation op mastectomy lumpectomy hysterectomy treatment treatments cycle cycles fractions antibiotics antibiotic painkiller painkillers statin
  statins aspirin metformin ibuprofen paracetamol tylenol acetaminophen nurofen insulin warfarin thyroxine levothyroxine dex dexamethasone pred
  prednisolone prednisone keppra gabapentin pregabalin amitriptyline morphine oramorph codeine tramadol senna laxido movicol imodium loperamide
  omeprazole antacid antacids antihistamine antihistamines piriton diuretic diuretics thinners blockers antidepressant antidepressants ssri ssris
  sertraline diazepam melatonin turmeric curcumin cbd cannabis vitamin vitamins supplement supplements magnesium zinc iron probiotic probiotics keto
  fasting biotin vaccine vaccines jab jabs booster boosters bloods transplant stent picc catheter herceptin zoladex prostap keytruda opdivo ibrance
  taxol tamoxifen letrozole anastrozole exemestane arimidex femara capecitabine xeloda folfox laxatives laxative antiemetic antiemetics ondansetron
  ozempic wegovy mounjaro zoloft prozac lexapro xanax valium ativan ambien adderall lipitor crestor lasix xarelto plavix nexium pepcid zantac claritin
  zyrtec benadryl sudafed advil motrin aleve tums lantus humira enbrel stelara ventolin seretide symbicort nasonex gaviscon buscopan stemetil calpol panadol
  cocodamol codamol dulcolax fybogel canesten diflucan augmentin doxy flagyl septrin bactrim cipro amlodipine lisinopril colchicine allopurinol creatine
  ashwagandha berberine ivermectin cpap splint brace sling pessary coil iud epidural induction antivirals antifungal gluten dairy
  caffeine hydrocortisone beclometasone salbutamol nitrate nitroglycerin beta blocker inhibitors ssri contraception contraceptive progesterone oestrogen
  testosterone tranexamic mefenamic linctus nystatin aspirin folic biologics dialysis referral opioids valproate botox filler retinol
  domperidone dosette methotrexate azathioprine prednisolones eliquis apixaban clexane heparin lithium ritalin propranolol
`.trim().split(/\s+/));
const DRUG_ENDING = /[a-z]{3,}(?:mab|nib|ciclib|parib|platin|taxel|rubicin|trexate|statin|pril|sartan|olol|azole|ozole|oxifen|cillin|mycin|floxacin|prazole|setron|parin|xaban|gliptin|gliflozin|glutide|solone|methasone|azepam|zolam|codone|morphone|triptyline|oxetine|dronate|dronic|lutamide|relin|profen|citabine|ovir|dopa|dipine|apine|tiapine|faxine|trigine|mazepine|sone|lone|lukast|tidine|caine|thiazide|semide|gabalin|pentin|peridone|cycline|triptan|barbital|barbitone|phylline|terol|tropium|formin|glitazone|fibrate|grel|arin|plase|kinra|cept|lidomide|etamide|zine|tide|poetin|grastim|gestrel|progesterone|estradiol|oestrogen|oxin|penem|bactam|quine|tamol|fenac|coxib|oxicam|proxen|morphan|tamine|nixin|alol|utamol|lamide|zepam|zodone|pidem|piclone|oline|renone|lactone|amycin|iptan|parib|lisib|rafenib|metinib|stat|xaban|gatran|pril|dryl|toin|proate|racetam|amide|barb)$/;
/** Words that end so and are no medicine. */
const NO_DRUG = /^(?:online|baseline|deadline|headline|gasoline|alone|milestone|someone|everyone|anyone|phone|stone|hone|clone|cologne|zone|tone|bone|gone|done|peptide|tide|magazine|gazette|guideline|airline|pipeline|borderline|helpline|outline|caroline|adeline|vaseline|concept|accept|except|intercept|stamina|rhubarb|toxin|margarine|marine|aquarine|suzanne|estate|thermostat|stat|pride|side|beside|inside|outside|decide|guide|bedside|spencer|milestones|antitoxin)$/;
const AMOUNT = /^(?:half|one|two|three|four|quarter|twice|\d+(?:\.\d+)?(?:mg|mcg|ml|g)?)$/;
const SERVING: ReadonlySet<string> = new Set('mg mcg ml g iu units tablet tablets pill pills day daily night morning bed food weeks days'.split(' '));

/** Words after which a verb is an order or a wish: “then stop it”, “you should halve”, “I'd skip”. */
const BEFORE_ORDER: ReadonlySet<string> = new Set(`
  and then so or just please honestly maybe perhaps simply also now well ok okay yes no nah first instead hun love pet dear mate sorry but
  to should must could can would i'd i'll we'd you'd you'll shouldn't don't do not never always definitely really probably better wouldn't
  needn't mustn't immediately straight not go
`.trim().split(/\s+/));
/** “to stop” is an order after these, not after “decided to”. */
const ORDERED_TO: ReadonlySet<string> = new Set('need needs have has ought got want best better time fine ok okay safe need try advice be him her them son daughter mum mom dad husband wife you'.split(' '));

interface Word extends Span {
  readonly text: string;
  /** The first of its sentence, or after a comma, a dash or a bracket. */
  readonly begins: boolean;
}

function wordsIn(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let end = from;
  for (const match of text.slice(from, to).matchAll(/[@#]?[a-z0-9_]+(?:['.][a-z0-9_]+)*/g)) {
    const start = from + match.index;
    const between = text.slice(end, start);
    words.push({ text: match[0], start, end: start + match[0].length, begins: words.length === 0 || /[,;:—–(!?]|\s-\s/.test(between) || words.at(-1)?.text.startsWith('@') === true });
    end = start + match[0].length;
  }
  return words;
}

/** How many words may stand between the verb and the medicine. */
const REACH = 9;

/** Between a verb and what it is about, these say that it is about something else: “ask me about your bloods”, “give you your tablets”. */
const TURNS = /^(?:me|us|you|i|we|when|whoever|who|about|hello|hi|feedback|love|which|because|but|while|until|till|since|they|she|he|how|what|where|whether|worrying|thinking|our|lots|kind|care)$/;

/** The orders about a medicine, a test or a treatment in one sentence, from the first verb to the last object. */
function orderIn(text: string, written: string, sentence: Span): Span | undefined {
  const words = wordsIn(text, sentence.start, sentence.end);
  let start = -1;
  let end = -1;
  const add = (from: number, to: number) => {
    if (start < 0) start = from;
    end = Math.max(end, to);
  };
  for (const [index, verb] of words.entries()) {
    if (!DO.has(verb.text) || !isOrder(words, index, written)) continue;
    const rest = words.slice(index + 1, index + 1 + REACH);
    const [it, then] = rest;
    if (!it || !governs(verb.text, it.text)) continue;
    const object = rest.findIndex((word, at) => isTreatment(word, rest[at - 1], rest[at + 1], written, at < 3 && !/^(?:give|get|go|say|ask|put|make|have|bring|keep|up|raise|top|lower)$/.test(verb.text)));
    const last = rest[object];
    if (last && !rest.slice(0, object).some((word) => TURNS.test(word.text))) {
      // “One tablet”: the amount and what it is an amount of.
      const serving = AMOUNT.test(last.text) ? rest.slice(object + 1, object + 4).findLast((word) => SERVING.has(word.text) || isTreatment(word, undefined, undefined, written, false)) : undefined;
      add(verb.start, (serving ?? last).end);
      continue;
    }
    // “Stop it for two weeks”: what it is stands in the post that is answered.
    if (/^(?:stop|halve|half|double|skip|ditch|drop|pause|restart|hold|bin|quit|chuck|come|wean|take)$/.test(verb.text) && /^(?:it|them|these|those|that|off)$/.test(it.text)
      && (!then || then.begins || /^(?:it|for|until|till|now|today|tonight|straight|altogether|completely|and|if|by|in|down|after|before|all)$/.test(then.text))) add(verb.start, it.end);
    // “Double up tonight”.
    else if (verb.text === 'double' && it.text === 'up' && then && /^(?:tonight|today|tomorrow|for|on|until)$/.test(then.text)) add(verb.start, then.end);
  }
  return start < 0 ? undefined : { start, end };
}

/** Whether a verb of many meanings is used of treatment: “ask for”, “come off”, “give him”, “go back on”. */
function governs(verb: string, next: string): boolean {
  switch (verb) {
    case 'ask': case 'push': case 'request': case 'pester': return next === 'for' || next === 'to' || (next === 'them' || next === 'him' || next === 'her');
    case 'say': return next === 'no' || next === 'yes';
    case 'come': return next === 'off' || next === 'straight';
    case 'carry': case 'stick': return next === 'on' || next === 'with' || next === 'to';
    case 'go': return /^(?:on|off|onto|back|up|down|without|straight|private|easy|for|ahead|cold|to)$/.test(next);
    case 'give': return /^(?:him|her|them|it|yourself|the|a|an|half|one|two|\d.*)$/.test(next);
    case 'bring': case 'book': return false;
    case 'want': case 'need': return next !== 'to';
    default: return true;
  }
}

/** “Shireen, stop …” without its comma: a name or a pet name stands before the verb, at the beginning. */
function isCalled(words: readonly Word[], index: number, written: string): boolean {
  const before = words[index - 1];
  if (!before || index > 3) return false;
  if (/^(?:jaan|ji|bhai|aunty|auntie|uncle|sir|madam|sis|bro|babe|doll|lovely|darling|sweetheart|hon|honey|lass|lad|pal|mama|dude|buddy|folks|habibi|habibti|chick|chicken|petal|sunshine|beta|didi|yaar|man|friend)$/.test(before.text)) return true;
  return index <= 2 && /^\p{Lu}\p{Ll}+$/u.test(written.slice(before.start, before.end)) && !/^(?:i|we|they|he|she|you|it|people|patients|some|most|many|doctors|nurses|who|to|the|that|this|my|our)$/.test(before.text) && /^\p{Ll}/u.test(written.slice(words[index]?.start ?? 0)) && /^(?:stop|start|halve|double|skip|ditch|drop|take|try|ask|come|cancel|increase|reduce|pause|restart|get|push)$/.test(words[index]?.text ?? '');
}

function isOrder(words: readonly Word[], index: number, written: string): boolean {
  if (words[index]?.begins || isCalled(words, index, written)) return true;
  const before = words[index - 1]?.text ?? '';
  // “With a reading like that give yourself …”
  if (before === 'that') return /^(?:yourself|your)$/.test(words[index + 1]?.text ?? '');
  if (before === 'to') return ORDERED_TO.has(words[index - 2]?.text ?? '');
  return (BEFORE_ORDER.has(before) && words[index - 2]?.text !== 'did') || (before === 'you' && words[index - 2]?.text !== 'did');
}

function isTreatment(word: Word, before: Word | undefined, after: Word | undefined, written: string, mayBeBrand: boolean): boolean {
  if (MEDICINE.has(word.text) || (DRUG_ENDING.test(word.text) && !NO_DRUG.test(word.text))) return true;
  if (AMOUNT.test(word.text)) return (after !== undefined && (SERVING.has(after.text) || (after.text === 'a' || after.text === 'every' || after.text === 'times' || after.text === 'more' || after.text === 'extra' || after.text === 'of'))) || /\d(?:mg|mcg|ml)$/.test(word.text);
  // A name with a capital after “off the”, “the”, “your”: a brand.
  return mayBeBrand && before !== undefined && /^(?:the|your|his|her|that|off|on|taking|try|take)$/.test(before.text) && /^\p{Lu}\p{Ll}{4,}$/u.test(written.slice(word.start, word.end))
    && !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|royal|hospital|macmillan|maggie|maggie's|samaritans|citizens|christmas|easter|marsden)$/.test(word.text);
}

const CONDITION = oneOf('shingles|mets|metastas[ei]s|recurrence|relapse|spread|progression|infect(?:ion|ed)|uti|cellulitis|thrush|dvt|clots?|pe|pneumonitis|pneumonia|gout|ulcers?|ibs|ibd|colitis|neuropathy|lymph(?:o)?edema|cancer(?:ous)?|an(?:a)?emi[ac]|migraines?|arthritis|allerg(?:y|ic)|reaction|sepsis|septic|flu|covid|hernia|reflux|gallstones?|appendicitis|kidney stones?|thyroid\\w*|menopaus\\w*|perimenopaus\\w*|depress(?:ion|ed)|anxiety|cysts?|benign|malignant|fibroids?|fibro\\w+|eczema|psoriasis|melanoma|basal cell|mole|lipoma|seroma|fracture|side[- ]effects?|steroid (?:rage|high|side)|chemo ?brain|mucositis|neutropeni[ac]|viral|virus|long covid|stroke|tia|angina|heart attack|diabet(?:es|ic)|adhd|autis\\w+|dementia|ms|lupus|sciatica|vertigo|bppv|concussion|sinusitis|tonsillitis|croup|muscular|muscle strain|trapped nerve|scar tissue|rash|fungal|bacterial|viral|allergy|spasm|strain|wind|constipation|piles|haemorrhoids|growing pains|nerves|harmless|nothing(?: to worry about| serious)?|normal|fine|hormonal|stress');
/** An illness by its ending or its name, for what is told to a person outright. */
const ILLNESS = "(?!(?:diagnosis|prognosis|hypnosis|osmosis|diploma|aroma|coma|academia|nostalgia|symptom)\\b)(?:[a-z-]{3,}(?:itis|osis|iasis|oma|emia|aemia|algia|opathy|plasia|eclampsia|uria|apn(?:o)?ea|rrho?ea|(?:o)?edema|plegia|lepsy|ectasis|trophy|cele)|(?:parkinson|crohn|hashimoto|raynaud|meniere|ménière|sjogren|addison|grave|alzheimer|bell|paget|cushing|barrett|osgood|still|behcet|huntington)(?:'s|s')|parkinsons?|crohns|alzheimers|(?:essential )?tremor|[a-z]+ syndrome|[a-z]+ disease|[a-z]+ palsy|[a-z]+ recall|[a-z]+ burn|reflux|croup|colic|shingles|scabies|hives|ms(?= )|impetigo|ringworm|eczema|rosacea|asthma|copd|pots|ibs|uti|dvt|pe|adhd|ptsd|ocd|pcos|afib|svt|long covid|menopause|perimenopause|menopausal|hormones|postnatal depression|ovulation|miscarriage|implantation|teething|thrush|piles|gout|angina|heart failure|a stroke|a tia|migraines?|vertigo|sciatica|whiplash|burnout|withdrawal|anaphylaxis|sepsis|septic|relaps(?:e|ing)|progress(?:ion|ing)|transform(?:ation|ing)|flar(?:e|ing)|recurrence|metastatic|mets|malignant|benign|cancer|melanoma|a clot|clots|an infection|infected|anxiety|depression|bipolar|autis(?:m|tic)|allerg(?:y|ic)|an? (?:bleed|sprain|strain|tear|hernia|cyst|abscess|fracture|ulcer|fistula|wart|verruca|polyp|lipoma|virus|reaction))";
const SURE = oneOf("just|only|definitely|clearly|obviously|probably|almost|certainly|surely|plainly|textbook|classic|typical|likely|most|very|100%|all|not|a|an|the|your|early|mild|simple|bog-standard|pure|some|actually|really|nothing|but|more|than|simply|still|now|already|in|having|got");
/** Verdicts on a person's own body. */
const VERDICTS: readonly Cue[] = [
  { pattern: /\bnothing sinister\b|\b(?:that|it|this|which)(?: \w+)? (?:means|will mean) (?:it|the (?:cancer|chemo|tumou?r|drug|treatment)|you|he|she)(?:'s|'ve| is| has| have| are)? (?:\w+ )?(?:spread|working|gone|back|growing|shrinking|failed|cured|clear|resistant|advanced|stage|not|got)\b|\byou(?:'ve| have)(?: only)?(?: probably| likely)? got (?:about |only |maybe |at least |a few |a good )*(?:\d+|two|three|four|five|six|a few|several|many)? ?(?:weeks|months|years)(?: left| to live| yet)?\b|\b(?:i'd|i would|i'll) (?:bet|put money|stake) [^.!?\n]{0,30}\b(?:it's|that's|on it|on|you|my)\b|\bno way (?:that's|it's|this is)\b|\bthat(?:'ll|'s going to| will) be (?:the|your|down to|just|a) (?!day|case|lot|great|good|end|first|last|best|one|fun)\w+/g },
  { pattern: /\b(?:temp|temperature|fever|weight|bmi|potassium|sodium|calcium|pulse|heart rate|sugar|sugars|psa|cea|ca-?125|hba1c|bp|blood pressure|sats|creatinine|egfr|ferritin|b12|tsh|crp|neutrophils?|platelets|h(?:a)?emoglobin|hb|count|level|score|marker|reading|lump|nodule|node|shadow|cyst|t-?score|gleason) (?:of |at |is |was )?(?:only )?\d[^.!?\n]{0,40}\b(?:is|that's|it's|isn't|are) (?:nothing|fine|normal|ok|okay|high|low|grand|perfect|worrying|bad|great|too|not|way|well|very|absolutely|totally|still|no)\b/g },
  { pattern: new RegExp(`\\b(?:it|that|this|yours|your (?:\\w+ )?(?:lump|mole|scan|rash|pain|cough|count|result|bloods?|report|marker|node|nodule|headache|bleeding|psa|cea|ca-?125))(?:'s| is|'ll be| will be| was)(?: (?:just|only|probably|definitely|almost|certainly|clearly|most|likely|surely|100%|all|completely|totally|absolutely|a|an|the|your|classic|textbook|perfectly|simple|not|n't))* ${CONDITION}\\b`, 'g') },
  { pattern: /\b(?:you|he|she|they) (?:really |definitely |absolutely |honestly |certainly |just )?(?:don't|do not|won't|doesn't|needn't|shouldn't)(?: really| actually| even)? (?:need|want|have to have|bother with|have|worry about)(?: to (?:have|see|go for|take|do|finish|worry about))? (?:the |a |an |any |another |that |more |your |his |her )?(?:\w+ ){0,2}?(?:chemo(?:therapy)?|radiotherapy|radiation|biops(?:y|ies)|scan|surgery|operation|antibiotics|treatment|tablets?|meds|medication|steroids|oncologist|referral|gp|a&e|tests?|colonoscopy|mammogram|statins?|vaccine|second opinion|cycles?)\b/g },
  { pattern: /\b(?:skip|ignore|don't bother with|forget|never mind|cancel|put off) (?:the |your |that |his |her )(?:\w+ )?(?:biopsy|scan|chemo|surgery|operation|appointment|colonoscopy|mammogram|referral|follow-?up|oncologist|check-?up|consultant)\b/g },
  { pattern: new RegExp(`\\b(?:it|that|this)(?:'s| is)(?: just| only| not| definitely| probably| clearly| surely| n't)* (?:a |an |the |your )?(?:\\w+ )?${CONDITION}\\b`, 'g') },
  { pattern: /\b(?:in your (?:case|position|shoes|situation)|if i were you|if i was you|if it (?:were|was) (?:me|my \w+)|i were in your)\b[^.!?\n]{0,30}\b(?:i'd|i would|you|go|have|skip|wait|call|leave|get|ask|push)\b|\b(?:i'd|i would|you should|you could|just)\b[^.!?\n]{0,50}\bif i (?:were|was) you\b/g },
  { pattern: /\b(?:you|he|she) can (?:\w+ )?(?:drive|swim|start|begin|fly|drink|eat|lift|exercise|go back|stop(?! (?:worrying|crying|thinking|asking|apologi|saying|calling|reading|posting|now\b))|leave off|take (?:it|them|that|the|your|two|one)|run|shower|bathe|remove|skip|have (?:a drink|sex|the)|safely|come off|double|resume)\b[^.!?\n]{0,60}/g },
  { pattern: /(?<=^|[.!?,]\s*|\b(?:then|just|and|or|you should|i'd) )(?:half|halve) (?:it|that|them|the dose|your dose)\b/g },
  { pattern: /(?<=^|[.!?,;:]\s*|\b(?:just|you should|i'd|you can|honestly|then|and) |@\w+ )(?:ditch|skip|drop|halve|double|bin|come off|wean off|stop taking|go easy on) (?:the|your|that|those) (?!kids|call|attitude|mic|subject|bags?|mask|guilt|link|details|line|ball|hint|ad|day|queue|kettle|slides?|jargon|meeting|apolog)[a-z]+/g },
  { pattern: /(?<=^|[.!?,;:]\s*|\b(?:and|then|just|you should|you could|i'd|so|to) )(?:swap|switch|change|move|step|go|drop|up) (?:him |her |them |it )?(?:over |up |down |back )?(?:to|onto) (?:the )?[a-z-]{4,} \d+(?:\.\d+)?(?: ?(?:mg|mcg|ml|units?|g))?\b(?! (?:pm|am|o'clock|years|of (?:the|our)))/g },
  { pattern: /\b(?:it's|that's|it is|that is|this is|you've got|you have|he's got|she's got|he has|she has|sounds like|looks like|sounds to me like)(?: (?:definitely|clearly|obviously|certainly|almost|just|only|classic|textbook|probably|a|an|your|bog-standard|typical|mild|simple|100%))* (?:\w+ )?(?:(?!diagnosis|prognosis|hypnosis)[a-z]{3,}(?:itis|osis|iasis|opathy|algia|emia|aemia|orrhoea|rrhea)|endometriosis|reflux|croup|impetigo|scabies|hives|eczema|asthma|colic|sprain|strain|whiplash|sciatica|vertigo|migraines?|pcos|gout|gallstones?|piles|haemorrhoids|hemorrhoids|a virus|viral|teething|ringworm|hay ?fever|tonsils|measles|chickenpox|scarlet fever|hand foot and mouth|a slipped disc|frozen shoulder|tennis elbow|carpal tunnel|a hernia|an abscess|a cyst|angina|palpitations|anxiety)\b/g },
  { pattern: /(?<=^|[.!?,;:]\s*|\b(?:and|then|just|you can|you could|you should|i'd) )(?:skip|leave out|forget|hold off|hold|miss out|drop) (?:on )?(?:the|your|his|her|their|that|tonight's|today's|tomorrow's|this week's) (?:\w+ )?(?:pen|injections?|jab|vaccine|dose|doses|tablets?|pills?|inhaler|patch|drops|cream|insulin|scan|test|bloods?|antibiotics?|steroids?|appointment|biopsy|infusion)\b/g },
  // “That rash you've posted is shingles”, “the tremor you describe is Parkinson's”
  { pattern: new RegExp(`\\b(?:that|this|the|your|his|her)(?: [\\w'-]+){1,5}? (?:you|she|he|they|you've|he's|she's|is|looks|sounds|in your (?:photo|picture|pic|post|video)) ?(?:[\\w']+ ){0,4}?(?:is|looks like|sounds like|isn't|is not)(?: ${SURE}){0,4} ${ILLNESS}(?![a-z])|\\b(?:that|this|your|his|her) (?:\\w+ )?(?:rash|tremor|lump|mole|pain|headaches?|cough|swelling|tiredness|fatigue|bleeding|symptoms?|limp|cramps?|palpitations|dizziness|itch|discharge|spots?|bumps?|weakness|numbness|tingling|sweats|flushes|ankles?|knee|back|hip|chest|tummy|throat|eye|scan|result|picture|photo)(?: \\w+){0,3}? (?:is|are|looks like|sounds like|means|suggests?|has to be|must be)(?: ${SURE}){0,4} ${ILLNESS}(?![a-z])`, 'g') },
  { pattern: new RegExp(`\\b(?:you're|you are|you've got|you have|you do have|you don't have|you haven't got|he's|he has|he's got|she's|she has|she's got|it's|it is|that's|that is|this is|it'll be|that'll be|sounds like|looks like|sounds very like|has to be|must be|got to be|i'd say|i'd bet(?: on)?|i'd put money on|smells of|screams|reeks of)(?: ${SURE}){0,5} ${ILLNESS}(?![a-z])`, 'g') },
  // “75 of venlafaxine at night”
  { pattern: /\b\d+(?:\.\d+)? ?(?:mg|mcg|micrograms?|ml|units|g|of|drops|puffs|tablets|tabs) (?:of )?(?:\w+ )?[a-z-]{5,}(?: at (?:night|bedtime)| in the (?:morning|evening)| nocte| mane| once| twice| three times| four times| daily| a day| every (?:day|night|morning|\w+ hours)| with food)\b/g },
  { pattern: /\b(?:restart|start|go|stay|drop|increase|reduce|titrate|wean|carry on|keep|stick|dose)(?: it| him| her| them)? (?:at|to|on|by|from|with) \d+(?:\.\d+)?(?: ?(?:mg|mcg|ml|micrograms?|units?|g|puffs))?(?= (?:mg|twice|once|a day|daily|at night|to|for|and|until|in the|if)\b|,|\.)/g },
  { pattern: /\b(?:don't|do not|no need to|needn't|no point) (?:bother|wait|trouble|worry)(?:ing)? (?:with|for|about|ringing|calling|going|asking|your|the|seeing|telling|waiting) (?:the |a |your |an |any )?(?:\w+ )?(?:scans?|pet|mri|ct|biops(?:y|ies)|tests?|bloods?|surgery|gp|doctor|appointment|a&e|er|clinic|referral|results?|team|consultant|oncologist|specialist|hospital|mammogram|colonoscopy|ecg|x-?ray)\b|\b(?:don't|do not|you don't) need to (?:see|wait for|go to|repeat|have|take|finish) (?:anyone|anybody|it|them|the \w+|your \w+|a \w+|any \w+|hospital|a&e)|\bdon't let them (?:fob|scan|biopsy|operate|put you on|take|give you|start|do|touch|talk you)\b|\byou can (?:safely |happily |just |definitely |easily )?(?:carry on|continue|stay|keep|skip|stop|ignore|leave|drop|halve|double|restart|miss|forget|do without|get away|manage without|wait)\b[^.!?\n]{0,50}/g },
  { pattern: /\b(?:that|your|this|a|his|her) (?:\w+ )?(?:potassium|sodium|calcium|sugar|glucose|hba1c|creatinine|egfr|ferritin|crp|count|platelets|haemoglobin|hemoglobin|bp|blood pressure|pulse|heart rate|temp|temperature|fever|weight|bmi|inr|troponin|ecg|trace|ctg|echo|x-?ray|mri|ct|pet|mammogram|smear|urine|lft|lfts|tsh|level|reading|dose|cholesterol)(?: of \d+(?:\.\d+)?)?(?:'s| is| looks| sounds| isn't)(?: \w+)? (?:fine|normal|nothing|ok|okay|grand|(?:too )?high|(?:too )?low|dangerous|harmless|perfect|great|good)\b/g },
  { pattern: /\b(?:that|this|it|your|his|her|a|an|at your age|yours|which)\b[^.!?\n]{0,50}\b(?:wants|needs|deserves|warrants|calls for|merits|requires|screams for) (?:a |an |some |another |urgent |proper |further |your |the )*(?:biops(?:y|ies)|scans?|mri|ct|pet|surgery|operation|chemo|antibiotics|steroids?|treatment|treating|draining|removing|taking out|cutting out|x-?ray|bloods?|blood test|cream|injection|referral|second opinion|colonoscopy|mammogram|transfusion|tablets?|dose)\b/g },
  { pattern: /\b(?:i'd|i would|don't|do not|you shouldn't)(?: not)? take no for an answer\b|\b(?:he|she|you|they|your \w+) (?:should not|shouldn't|must not|mustn't|should never|really shouldn't) (?:be )?(?:go ahead|have|take|taking|start|on|agree to|let them|accept|continue|finish|do)\b[^.!?\n]{0,30}\b(?:cycle|chemo\w*|surgery|operation|dose|tablets?|scan|biopsy|treatment|injection|infusion|vaccine|steroids?|antibiotics?|[a-z]{4,}(?:mab|nib|platin|pril|olol|statin|zole|parib|taxel))\b/g },
  { pattern: /\b(?:it's|it is|you're|you are|you'd be|that's|he's|she's|you'll be) (?:perfectly |totally |absolutely |quite |probably |completely )?(?:safe|fine|ok|okay|good|alright|clear) (?:for you |for him |for her )?to (?:take|stop|start|drive|fly|drink|have|skip|mix|double|eat|swim|exercise|train|run|go|come off|wait|leave|ignore|use|carry on|keep|lift|work)\b|\bthere's no harm in\b|\b(?:won't|wouldn't|can't) (?:hurt|harm) (?:you|him|her|to|if)\b/g },
  { pattern: /(?<=^|[.!?,;:\n]\s*|@\w+ |\b(?:and|then|just|please|so|should|i'd|must|to|honestly|mate|hun|love) )(?:(?:ask|get|tell|make|beg|push) (?:them|your (?:gp|doctor|oncologist|consultant|surgeon|team|nurse)|the (?:gp|doctor|ward|team|consultant|nurse|surgeon)|him|her) (?:to|for|you want|you need|that you|it's|about) (?:\w+ ){0,4}?(?:prescribe|refer|scan|biopsy|mri|ct|pet|steroids?|antibiotics?|switch|change|stop|start|drop|up|increase|reduce|halve|double|operate|remove|a|an|the|some|put you|take you|give you)\b|(?:demand|insist on|hold out for|fight for|refuse|decline|say no to|don't (?:sign|consent|agree|have|take|accept|let)) (?:a |an |the |any |that |to )?(?:\w+ )?(?:scan|mri|ct|pet|biopsy|surgery|operation|chemo\w*|radiotherapy|steroids?|antibiotics?|consent|form|discharge|referral|second opinion|transfusion|tablets?|vaccine|drug|treatment|induction|section|epidural)\b|(?:sign|discharge|take) yourself (?:out|off|home)\b)/g },
];

const REFER = /\b(?:ask|call|ring|phone|contact|speak (?:to|with)|talk (?:to|with)|check with|see|tell|message|email|discuss (?:it |this )?with|one for|run it past|over to|get in touch with|go (?:back )?to|bring (?:it|this) (?:up )?(?:to|with)|raise (?:it|this) with|mention (?:it|this) to) (?:your|the|a|an|his|her|their|our)(?: own| local| usual| treating| clinical| chemo| cancer| nearest| specialist| helpline)? ?(?:team|doctors?|gp|consultant|oncologist|nurse|cns|pharmacist|clinic|unit|surgeon|surgery|helpline|hotline|ward|hospital|physician|provider|keyworker|key worker|specialist|number|on-?call|dietitian|midwife|advice line|24|emergency|dentist)/;
const WITHOUT = /\b(?:don't|do not|never|please don't|nobody should|no one should)\b[^.!?\n]{0,60}\b(?:without|before (?:you|speaking|talking|asking|checking)|unless|until you've|on your own|by yourself|because of (?:a|this|something))\b/;
/** Said about patients in general, or between colleagues. */
const GENERAL = /\b(?:we'd (?:usually |normally |always )?(?:halve|hold|give|use|start|switch|rescan|add|stop|go)|per (?:our|the|local) (?:\w+ )?protocol|in (?:renal|hepatic|liver|kidney) (?:impairment|failure)|as (?:they|physio|the nurse|the team) (?:told|said|showed|advised)|patients?|pts|people (?:with|who|on)|most people|some people|those (?:with|who|on)|guidelines?|trials? (?:show|data|suggest)|cohort|in (?:my|our) (?:practice|unit|centre|center|clinic|hands)|we (?:use|give|tend|usually|always|would|do|start|switch|see|aim|avoid)|in general|generally|the (?:leaflet|guideline|protocol|evidence) says|registrars?|trainees?|colleagues?|journal|abstract|poster|slides?)\b/;
const NOT_BODY = /\btake (?:it|this|that) (?:easy|from|slowly|steady|one|day|as|to|up|on|out)\b|\b(?:take|bring|have|get|use|try)(?:ing)? (?:a |an |your |the |some |along )?(?:\w+ )?(?:list|notes?|notebook|photos?|friend|someone|pen|leaflet|letter|questions|book|blanket|charger|snack|coat|break|breath|breather|nap|seat|look|moment|minute|day off|walk|taxi|bus|screenshot|picture|care of yourself|heart)\b/;
const COLLEAGUE = /^(?:\s*[@＠](?:(?:dr|prof|doc|nurse|md)[a-z0-9_]*|[a-z0-9_]*(?:md|phd|mbbs|frcr|frcp|frcs|onc(?:ology)?|rn|np|pharmd|surgeon|radonc|haem|path))(?=\s))+/;
/** To a person by name in a post of its own: “@ann …”, “to the lady who asked …”. */
const ADDRESSED = /^\s*[@＠]|[@＠]\w+,? (?:this is|that's|it's|you|your|i'd|stop|start|take|just|don't|here's)\b|\b(?:(?:to|for|dear) (?:the|whoever|anyone|that|my) (?:\w+ ){0,2}?(?:bloke|lad|guy|chap|person|lady|man|woman|mum|mom|dad|girl|follower|one|soul|gentleman|reader|couple|patient)(?: \w+){0,2} (?:who|whose|that|in (?:the|my) (?:comments|dms|inbox)|asking|asked)|to (?:the|whoever|everyone|anyone|the \w+) (?:lady|man|woman|person|mum|mom|dad|one|gentleman|guy|follower|who)|you asked (?:me|about)|(?:few|many|some|lots|several) of you (?:have |who )?(?:asked|messaged|wrote|want)|in answer to|for the (?:lady|man|woman|person|mum|mom) who)\b/;

const REFERRED = 'This is one for your own team, who know your history: please ask them.';

/** Before a verdict: it is wished, feared, told of or asked, not given. */
const HOPED = /\b(?:hope|hoping|hopefully|glad|pleased|relieved|delighted|happy|sorry|thrilled|brilliant|great(?: news)?|fingers crossed|if|whether|unless|in case|said|told me|told us|says|tell you if|can't tell|cannot tell|can't say|cannot say|no way of|knowing|wondering|when|my|mine|i had|i have|i was)\b[^.!?\n]*$/;

/** Flags a diagnosis, a dose or an order to stop or start, given to one person in public. */
export const personalAdvice = {
  id: 'conduct/personal-advice',
  severity: 'risk',
  title: 'Leave treatment to their own team',
  why: 'You do not know their history, others with another illness will read it as meant for them, and an answer may make you their clinician.',
  source: {
    name: 'Social media best practices, ASTRO',
    url: 'https://www.astro.org/Meetings-and-Education/SM-Best-Practices',
  },
  check: withManner('conduct/personal-advice', function* (reading) {
    if (!toOnePerson(reading)) return;
    const text = plain(reading);
    /** By sentence: all that is advised in it is one mark. */
    const found = new Map<number, { start: number; end: number }>();
    for (const span of advices(reading)) {
      const sentence = sentenceAround(text, span.start);
      if (isQuoted(reading, span) || (span.verdict && HOPED.test(text.slice(Math.max(sentence.start, span.start - 50), span.start))) || isGeneral(text, sentence, span)) continue;
      const known = found.get(sentence.start);
      if (known) Object.assign(known, { start: Math.min(known.start, span.start), end: Math.max(known.end, span.end) });
      else found.set(sentence.start, { start: span.start, end: span.end });
    }
    for (const span of found.values()) yield hit(reading, span, sentenceAround(text, span.start));
  }, (reading, span) => (toOnePerson(reading) && !isGeneral(plain(reading), span, span) ? hit(reading, span, span) : undefined)),
} satisfies Rule;

/** Whether a draft speaks to somebody about themselves. */
function toOnePerson(reading: Reading): boolean {
  const text = plain(reading);
  if (reading.draft.kind !== 'reply' && reading.draft.kind !== 'comment' && !occursIn(text, ADDRESSED)) return false;
  return !occursIn(text, COLLEAGUE) || /\b(?:you|your|yours|u|ur)\b/.test(text);
}

function hit(reading: Reading, span: Span, sentence: Span): Hit {
  return {
    span,
    message: 'This tells one person what to do about their own treatment, in public. Point them to their own team instead.',
    fixes: [{ label: 'Point to their own team', edits: [{ span: sentence, text: reworded(reading, sentence) }] }],
  };
}

function* advices(reading: Reading): Generator<Span & { readonly verdict?: true }> {
  const text = plain(reading);
  for (let at = 0; at < text.length;) {
    const sentence = sentenceAround(text, at);
    const order = orderIn(text, reading.text, sentence);
    if (order) yield order;
    at = Math.max(sentence.end, at) + 1;
    while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  }
  for (const { start, end } of matches(reading, VERDICTS)) yield { start, end, verdict: true };
}

function isGeneral(text: string, sentence: Span, span: Span): boolean {
  const said = text.slice(sentence.start, sentence.end);
  const words = text.slice(span.start, span.end);
  if (WITHOUT.test(said) || REFER.test(words) || NOT_BODY.test(words) || /\?\s*$/.test(said)) return true;
  if (REFER.test(said) && !/\b(?:stop|start|double|halve|skip|ditch|mg|tablets?)\b/.test(said)) return true;
  return GENERAL.test(said) && (/^\s*(?:in general|generally)\b|\bin general,/.test(said) || !/\byour\b/.test(said));
}

/** The sentence turned into a referral, after any handle it begins with; said once. */
function reworded({ text }: Reading, sentence: Span): string {
  const handles = /^(?:[@＠][\p{L}\p{N}_.-]+\s+)*/u.exec(text.slice(sentence.start, sentence.end))?.[0] ?? '';
  return handles + REFERRED;
}
