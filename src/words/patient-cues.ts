const KIN = "wife|husband|spouse|partner|fianc[ée]e?|girlfriend|boyfriend|mum|mom|mam|mother|mummy|mommy|dad|father|daddy|parents?|son|daughter|sons|daughters|child|children|kids?|baby|twins?|sister|brother|siblings?|gran|nan|nana|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|grandson|granddaughter|grandchild|aunt|auntie|uncle|niece|nephew|cousin|in-laws?|family|relatives?|carer|caregiver|guardian|next of kin|nok|neighbou?r|widow|widower";
const CARE = 'admit(?:ted|s)?|admission|ward|icu|itu|nicu|picu|ed|a&e|er|clinic|chemo(?:therapy)?|radiotherapy|infusion|transplant|surgery|operat(?:ed|ion)|theatre|biops(?:y|ies)|scan|mri|ct|x-?ray|bloods|labs|results?|diagnos(?:ed|is)|dx|prognosis|tumou?r|cancer|leuk(?:a)?emia|lymphoma|stroke|sepsis|fracture|wound|morphine|insulin|meds|medication|dose|hospice|palliative|discharged?|bedside|intubated|vent(?:ilator)?|dialysis|stent|pacemaker|delivered|preemie|weeks pregnant|overdose|dementia|funeral|died|passed away|treated|treating|symptoms?|prior auth(?:orization)?|insurer|insurance';

/** Words for the people around a patient. */
export const kinWords = KIN;

/** One particular patient is being talked about: cheap cues in any order. Compiled from general clinical usage. */
export const patientCues: readonly RegExp[] = [
  /(?<![a-z0-9])(?:pt|patient|inpatient|outpatient)(?:'?s)?(?![a-z0-9-])(?! (?:advoca\w{2,4}|education|safety|experience|information|leaflet|portal|group|groups|engagement|involvement|voices?|partner|representative|care|access|outcomes?|reported|population|day|charit\w{1,4}|association|organi[sz]ations?|community|support|transport|flow|satisfaction|resources?|choice))/,
  new RegExp(`(?<![a-z0-9])(?:his|her|their|pt'?s|patient'?s|the) (?:${KIN})(?![a-z0-9])`, ''),
  /(?<![a-z0-9])\d{1,3}(?:[- ]?(?:y\/?o|yrs?|year)(?:[- ]?olds?)?|[- ]?(?:month|week|day|mo|wk)s?[- ]old| ?[MF](?=[ ,.]))(?![a-z0-9])/,
  // One of ours, an insurer's refusal, something a patient left behind.
  /(?<![a-z0-9])one of (?:my|our) (?:[a-z-]+ ){0,2}(?:bravest|favou?rites?|littlest|smallest|youngest|oldest|toughest|sweetest|regulars|long-timers?|graduates?|grads|own|fighters|warriors|survivors)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:insurer|insurance|prior auth[a-z]{0,9}|(?:the|his|her|their) (?:plan|claim)|payer|payor)(?![a-z0-9])[^]{0,120}?(?<![a-z0-9])(?:denied|denial|denies|reject(?:ed|s)|refus(?:ed|es)|approved|appeal|on hold|on the phone|member|claim|needs?)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:wrist ?bands?|name ?bands?|id bands?|under (?:my|our) care|discharged?|lumpectomy|laryngectomy|registered with us)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:mr|mrs|ms|miss|master)\.? [a-z-]+,? (?:[a-z' -]{0,30} )?(?:needs?|has|had|came|is|was|died|waited|went|rang|left)(?![a-z0-9])/,
  /(?<![a-z0-9])(?:bed|bay|cubicle|ward|room|rm|side ?room) ?(?:no\.? ?)?\d/,
  /(?<![a-z0-9])(?:\d+ )?(?:units?|donors?|platelets?|plasma|[abo]{1,2} ?(?:\+|-|pos(?:itive)?|neg(?:ative)?)) (?:of )?(?:[abo]{1,2} ?(?:\+|-|pos(?:itive)?|neg(?:ative)?)|blood|platelets|needed|required|urgently)/,
  /(?<![a-z0-9])(?:my|our|this|that|a|an|one|another) (?:[a-z]{2,12} ){0,2}(?:lady|gentleman|gent|guy|bloke|chap|fella|lad|kiddo|girl|boy|baby|toddler|infant|teen(?:ager)?|woman|man|mum-to-be|survivor|client|resident|case)(?![a-z0-9])/,
  new RegExp(`(?<![a-z0-9])(?:he|she|him|his|her|hers)(?:'(?:s|d|ll))?(?![a-z0-9])[^]{0,160}?(?<![a-z0-9])(?:${CARE})(?![a-z0-9])`, ''),
  new RegExp(`(?<![a-z0-9])(?:${CARE})(?![a-z0-9])[^]{0,160}?(?<![a-z0-9])(?:he|she|him|his|her|hers)(?:'(?:s|d|ll))?(?![a-z0-9])`, ''),
];
