/** Words that put a label or a blame on a person, and kinder ones. */
export interface Stigma {
  /** One of these stands in every text the pattern matches; `addict*` is the beginning of a word. */
  readonly words: string;
  /** Matches the words to change in a text in lower case with straight apostrophes. */
  readonly pattern: RegExp;
  /** What to say instead of one person or thing; `$1`, `$2` are what the pattern's groups caught. None: the sentence is better left out. */
  readonly instead?: string;
  /** What to say instead when the words are a plural. */
  readonly plural?: string;
  /** Why, to follow “Patients read this too:”. */
  readonly why: string;
  /** Milder words that many people use of themselves. */
  readonly mild?: true;
}

const LABEL = 'the person comes before the condition.';
const BLAME = 'it puts the blame on the person.';
const MOCK = 'it makes fun of people who need care.';
const DOUBT = 'it says that the person is not believed.';
const DRUG = '(?:(?:\\d+|two|three|four|five|six|several|multiple|all|her|his|their) lines(?: of \\w+)?|immuno|chemo-?immuno|rads|xrt|dialysis|medical management|conservative management|weaning|extubation|(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|front)[- ]?line(?: (?:chemo(?:therapy)?|treatment|therapy))?|(?:his|her|their|neoadjuvant|adjuvant|palliative|salvage|induction|standard|all|multiple|two|three|several) (?:lines? of )?(?:chemo(?:therapy)?|treatments?|therapy|immunotherapy|drugs|regimens?)|chemo(?:therapy)?|treatment|therapy|immunotherapy|radiotherapy|radiation|induction|transplant|platinum|steroids|insulin|antibiotics|\\w+(?:mab|nib|platin|taxel|ciclib|zole))';

/**
 * Sources: the language guides of IASLC (lung cancer), the US Department of Veterans Affairs and NIDA (substance use; public domain), the
 * AMA and AAMC (equity), Macmillan and Maggie's (cancer), and studies of clinical notes (PMC8390578, PMC8281008, PMC9360372). Alternatives
 * in our own words (CC0).
 */
export const STIGMA: readonly Stigma[] = [
  { words: 'failed', pattern: new RegExp(`\\b((?:the |this |that |my |our |a |another |one )?(?:patient|pt|lady|man|woman|gentleman)) (?:has |had )?failed (?:on |all )?(${DRUG})`, 'g'), instead: '$2 did not work for $1', why: 'the treatment failed, not the person.' },
  { words: 'failed', pattern: new RegExp(`\\b((?:the |these |those |my |our |most |some |many |all )?(?:patients|pts|people|women|men)) (?:have |had |who )?failed (?:on |all )?(${DRUG})`, 'g'), instead: '$2 did not work for $1', why: 'the treatment failed, not the person.' },
  { words: 'failed', pattern: new RegExp(`\\b(?:he|she|they|who) (?:has |have |had |'s |'d )?(?:now |already |sadly |just )?failed (?:on |all )?(${DRUG})`, 'g'), instead: '$1 did not work', why: 'the treatment failed, not the person.' },
  { words: 'failed', pattern: new RegExp(`(?:(?<=^|[.!?,;:\\n]\\s*)|(?<=\\b(?:and|has|have|had|already) ))failed (?:on )?(${DRUG})`, 'g'), instead: '$1 did not work', why: 'the treatment failed, not the person.' },
  { words: 'failure failures', pattern: /\b(?:chemo(?:therapy)?|treatment|medication|rehab) failures?\b(?= (?:in|on|again|who|today|tonight|this)\b)|\b(?:a|another|my|our) (?:chemo(?:therapy)?|treatment) failures?\b/g, why: 'the treatment failed, not the person.' },
  { words: 'frequen*', pattern: /\bfrequent[- ]?fl[yi]er(?:s|\b)/g, instead: 'person who comes often', plural: 'people who come often', why: MOCK },
  { words: 'seeker seekers drugsee*', pattern: /\b(?:drug|opiate|opioid|narc(?:otic)?|pain ?killer|pill|oxy|morphine|attention)[- ]?seeker(?:s|\b)/g, instead: 'person asking for relief', plural: 'people asking for relief', why: DOUBT },
  { words: 'seeking drugsee*', pattern: /\b(?:drug|opiate|opioid|narcotic)[- ]?seeking\b/g, instead: 'asking for pain relief', why: DOUBT },
  { words: 'attenti*', pattern: /\battention[- ]seeking\b/g, instead: 'asking for help', why: DOUBT },
  { words: 'doctor pill pharmacy pillpop*', pattern: /\b(?:doctor|pill|pharmacy)[- ]?shopp(?:ers?|ing)\b|\bpill[- ]?poppers?\b/g, why: DOUBT },
  { words: 'complia* noncomp*', pattern: /\bnon-? ?compliant (patients?|pts?|people|women|men|man|woman|lady|diabetics?|teenagers?|kids|families|family|parents?|smokers?)/g, instead: '$1 who found the plan hard to follow', why: BLAME },
  { words: 'complia* noncomp* adheren* nonadhe*', pattern: /\b(?:is|was|are|were|being|been|be) (?:completely |totally |always |just |so |chronically |notoriously )?non-? ?(?:compliant|adherent)\b/g, instead: 'found the plan hard to follow', why: BLAME },
  { words: 'complia* noncomp*', pattern: /\b(?:non-? ?compliance|poor compliance|compliance (?:issues|problems))\b/g, instead: 'difficulty with the plan', why: BLAME },
  { words: 'complia* noncomp*', pattern: /\bnon-? ?compliant\b/g, why: BLAME },
  { words: 'addict addicts', pattern: /(?<!\b(?:coffee|tea|chocolate|adrenaline|news|work|twitter|sugar|book|plant|cake|biscuit|running|gym|caffeine|data|cheese|box ?set|podcast|gossip|phone|meeting|lego|crossword) )\b(?:drug |heroin |crack |opioid |iv drug )?addict(?:s|\b)/g, instead: 'person with an addiction', plural: 'people with an addiction', why: LABEL },
  { words: 'junkie junkies junky druggie druggies crackhe* smackhe* pothead potheads dopehea*', pattern: /\b(?:junkie|junky|druggie|crackhead|smackhead|pothead|dopehead)(?:s\b|\b)|\bjunkies\b/g, instead: 'person who uses drugs', plural: 'people who use drugs', why: LABEL },
  { words: 'abuser abusers', pattern: /\b(?:substance|drug|alcohol) abuser(?:s|\b)/g, instead: 'person with a substance use disorder', plural: 'people with a substance use disorder', why: LABEL },
  { words: 'alcohol*', pattern: /\balcoholics\b(?! anonymous)/g, instead: 'people with alcohol use disorder', why: LABEL },
  { words: 'alcohol*', pattern: /(?<=\b(?:an|the|this|that|another|old|chronic|known|homeless|local|raging|our) )alcoholic\b(?! (?:hepatitis|drinks?|liver|beverages?|gel|hand|cirrhosis|fatty|ketoacidosis|wipes?|ginger|wine|beer|content|lemonade|fruit))/g, instead: 'person with alcohol use disorder', why: LABEL },
  { words: 'drunk drunks wino winos boozers', pattern: /\b(?:drunks|winos?|boozers|(?:a|the|another|this|that|local|town|old|abusive) drunk)\b/g, why: LABEL },
  { words: 'dirty', pattern: /\bdirty (?:urines?|drug screens?|tox(?:icology)?(?: screens?)?)\b/g, instead: 'positive drug screen', why: LABEL },
  { words: 'blocker blockers bedbloc*', pattern: /\bbed[- ]?blocker(?:s|\b)/g, instead: 'person waiting for care at home', plural: 'people waiting for care at home', why: 'nobody chooses to wait in a hospital bed.' },
  { words: 'blocking bedbloc*', pattern: /\bbed[- ]?blocking\b/g, instead: 'waiting for care at home', why: 'nobody chooses to wait in a hospital bed.' },
  { words: 'sickler sicklers', pattern: /\bsickler(?:s|\b)/g, instead: 'person with sickle cell disease', plural: 'people with sickle cell disease', why: LABEL },
  { words: 'obese', pattern: /\b(?:morbidly |grossly )?obese (?:diabetics|patients|people|women|men|smokers)\b|\b(?:the|these|those) (?:morbidly )?obese\b(?! [a-z])/g, instead: 'people with obesity', why: LABEL },
  { words: 'obese', pattern: /\b(?:morbidly |grossly )?obese (?:diabetic|patient|person|woman|man|lady|smoker)\b/g, instead: 'person with obesity', why: LABEL },
  { words: 'obese', pattern: /\b(?:morbidly|grossly) obese\b/g, why: LABEL },
  { words: 'diabeti*', pattern: /\b(?:old |poorly controlled |uncontrolled )?diabetics\b/g, instead: 'people with diabetes', why: LABEL },
  { words: 'diabeti*', pattern: /(?<=\b(?:a|another|this|that|the|known|brittle) )diabetic(?= (?:who|with|in (?:bed|bay|room)|again|today)\b|[.,!?])/g, instead: 'person with diabetes', why: LABEL },
  { words: 'schizop* epilept* anorexi* bulimic* leper* spastic* psychot* hypocho* borderl*', pattern: /\b(?:schizophrenic|epileptic|anorexic|bulimic|leper|spastic|psychotic|hypochondriac|borderline)s\b/g, why: LABEL },
  { words: 'schizop* epilept* anorexi* bulimic* leper hypocho* depress*', pattern: /(?<=\b(?:a|an|another|this|that|the|known|our|my|resident|local|old) )(?:schizophrenic|epileptic|anorexic|bulimic|hypochondriac|leper|depressive)\b(?! (?:seizures?|fits?|drugs?|disorders?|episodes?|symptoms?|illness|attack))/g, why: LABEL },
  { words: 'insane ill mental psych nut nutjob* nutters nutter psychos loony loonies lunatic* headcas* basket fruit fruitlo*', pattern: /\b(?:the mentally ill|the insane|mental patients?|psych patients?|nut ?jobs?|nutters?|psychos|loon(?:y|ies)|lunatics|headcases?|basket cases?|fruit ?loops?)\b/g, why: LABEL },
  { words: 'crazy mental psycho loony bonkers unhinge* derange* mad', pattern: /\b(?:crazy|mental|psycho|loony|bonkers|unhinged|deranged|mad) (?:old )?(?:patients?|lad(?:y|ies)|wom[ae]n|m[ae]n|relatives?|famil(?:y|ies)|mothers?|wi(?:fe|ves)|bats?)\b/g, why: LABEL },
  { words: 'suicide', pattern: /\b(?:commit|commits|committed|committing) suicide\b/g, instead: 'died by suicide', why: '“commit” is a word for crimes.' },
  { words: 'suicide* suicides', pattern: /\b(?:failed|unsuccessful|botched) suicide(?: attempt)?s?\b/g, instead: 'suicide attempt', why: 'surviving is not a failure.' },
  { words: 'suicide suicides', pattern: /\b(?:successful|completed) suicides?\b/g, instead: 'death by suicide', why: 'a death is not a success.' },
  { words: 'victims', pattern: /\b(cancer|stroke|aids|hiv|burns?|covid|polio|dementia|ms|heart attack) victims\b/g, instead: 'people with $1', why: LABEL },
  { words: 'victim', pattern: /\b(cancer|stroke|aids|hiv|burns?|covid|polio|dementia|ms|heart attack) victim\b/g, instead: 'person with $1', why: LABEL },
  { words: 'patients pts customers', pattern: /\b(?:difficult|problem|nightmare|demanding|hateful|heart-?sink|impossible|annoying|awkward|troublesome|tiresome|whiny|stroppy|mouthy) (?:patients|pts|customers)\b/g, instead: 'patients we find hard to help', why: BLAME },
  { words: 'patient pt customer', pattern: /\b(?:difficult|problem|nightmare|demanding|hateful|heart-?sink|impossible|annoying|awkward|troublesome|tiresome|whiny|stroppy|mouthy) (?:patient|pt|customer)\b/g, instead: 'patient we find hard to help', why: BLAME },
  { words: 'heartsi* heart worried', pattern: /\bheart-?sinks?\b|\bworried well\b/g, why: DOUBT },
  { words: 'malinge* faking putting fake fakes pseudop* pseudo', pattern: /\bmalinger(?:ers?|ing|ed|s)?\b|\b(?:faking|putting) it(?: on)?(?= (?:again|for|to|so|the|and)\b|[.,!?])|\bfakes? (?:the |his |her |their )?(?:pain|fits?|seizures?|symptoms|illness)\b|\bpseudo-?(?:pain|patients?)\b/g, why: DOUBT },
  { words: 'hysteri* histrio* dramati* neuroti* manipul*', pattern: /\b(?:hysterical|histrionic|dramatic|neurotic|manipulative) (?:patients?|wom[ae]n|girls?|lad(?:y|ies)|mothers?|mums?|moms?|wi(?:fe|ves)|relatives?|famil(?:y|ies)|teenagers?|females?)\b/g, why: DOUBT },
  { words: 'gomer gomers train trainwr* car crash disaster crock crocks dramati* lol acopia dirtbal* dirt serial couch', pattern: /\bgomers?\b|\b(?:another|absolute|total|complete|walking|right|proper) (?:train ?wrecks?|car ?crash|disaster zone)\b(?! of a (?:day|week|shift|rota|system|policy|meeting))|\btrain ?wrecks? of a (?:patient|case|man|woman|lady)\b|\bold crocks?\b|\bstatus dramaticus\b|\blol in nad\b|\bacopia\b|\bdirt ?balls?\b|\bserial dna(?:er)?s?\b|\bcouch potatoes\b/g, why: MOCK },
  { words: 'vegetab*', pattern: /\b(?:a|like a|basically a|just a|total|human|is now a|left a) vegetable\b|\bvegetables in (?:bed|bay|beds)\b/g, why: 'a person is still there.' },
  { words: 'historian', pattern: /\b(?:is |was |such )?a? ?poor historian\b/g, instead: 'could not recall the details', why: 'taking the history is our part.' },
  { words: 'inflict* selfinf* brought brings bringing blame fault doing making choice did do does', pattern: /\bself-inflicted\b(?! (?:wounds?|injur\w+|gunshot|burns?))|\b(?:brought|brings|bringing) (?:it|this|that|all this) (?:all )?(?:up)?on (?:him|her|them|your)sel(?:f|ves)\b|\b(?:only|no one|nobody)(?: else)?(?: but)? (?:has )?(?:him|her|them|your)sel(?:f|ves) to blame\b|\b(?:has |have )?only (?:him|her|them|your)sel(?:f|ves) to blame\b|\b(?:his|her|their|your) own (?:stupid |damn |damned |bloody |silly )?(?:fault|doing|making|choice)\b|\b(?:he|she|they|you) (?:did|do|does) (?:it|this) to (?:him|her|them|your)sel(?:f|ves)\b/g, why: BLAME },
  { words: "should could shouldn't expect won't refuses refuse don't doesn't can't", pattern: /\b(?:should|could)(?:n't)? have (?:thought (?:of|about) (?:that|it)|stopped (?:smoking|drinking|eating)|quit|smoked|put (?:down )?the (?:fork|pie|bottle|cigarettes?)|lost (?:some |the )?weight|looked after (?:him|her|them)sel(?:f|ves))\b|\bwhat (?:did|do|does) (?:he|she|they|you) expect\b|\b(?:won't|refuses? to|don't want to|doesn't want to|can't be bothered to) (?:help (?:him|her|them)sel(?:f|ves)|look after (?:him|her|them)sel(?:f|ves)|take (?:any |some )?responsibility|lose (?:the |any )?weight|stop (?:smoking|drinking|eating)|turn up|take (?:his|her|their) (?:meds|tablets|medication))\b/g, why: BLAME },
  { words: 'deserve waste wastes wasting wasted clog clogs cloggin* soak soaks soaking block blocks blockin* hog hogs hogging', pattern: /\b(?:don't|doesn't|didn't|do not|does not) deserve (?:treatment|care|a (?:bed|transplant|liver|scan|slot)|chemo|our)\b|\b(?:waste|wastes|wasting|wasted|waste of) (?:of )?(?:a |an |our |my |everyone's |the |nhs |good |all |precious )*(?:bed|beds|slots?|livers?|organs?|chemo|clinic (?:time|slots?)|nhs money|resources)\b(?= (?:on|for|by)\b)|\b(?:clog(?:s|ging)? up|soak(?:s|ing)? up|block(?:s|ing)? up|hog(?:s|ging)?) (?:all |all of )?(?:our|my|the|these) (?:beds?|slots?|clinics?|ed|a&e|er|time|waiting rooms?|surger(?:y|ies)|appointments?)\b/g, why: BLAME },
  { words: 'homeless', pattern: /\b(?:the homeless|homeless (?:people|guys|men|patients))\b/g, instead: 'people without a home', why: LABEL },
  { words: 'homeless', pattern: /\bhomeless (?:man|woman|guy|bloke|patient|person)\b/g, instead: 'person without a home', why: LABEL },
  { words: 'illegal illegals', pattern: /\b(?:illegal (?:immigrants|aliens|migrants)|illegals)\b/g, instead: 'people without papers', why: LABEL },
  { words: 'illegal', pattern: /\billegal (?:immigrant|alien|migrant)\b/g, instead: 'person without papers', why: LABEL },
  { words: 'wheelch* wheel', pattern: /\b(?:is |are |was |were )?(?:wheel-?chair[- ]bound|confined to (?:a|his|her|their) wheel-?chairs?)\b/g, instead: 'using a wheelchair', why: 'a wheelchair sets people free, it does not tie them.' },
  { words: 'handica* crippl* retard* mongol* imbecil*', pattern: /\b(?:handicapped|crippled (?:man|woman|patient|child)|cripples?|retards?|retarded|mongols?|mongoloids?|imbeciles)\b(?! (?:by|growth|parking))/g, why: LABEL },
  { words: 'demented senile', pattern: /\b(?:the demented|the senile|demented|senile) (?:old )?(?:patients?|pts?|people|lad(?:y|ies)|m[ae]n|wom[ae]n|relatives?|residents?|grann(?:y|ies))\b|\bthe (?:demented|senile)\b(?! [a-z])/g, instead: 'people with dementia', why: LABEL },
  { words: 'claims claim claimed claiming alleges swears alleged called supposed', pattern: /\b(?:claims?|claimed|claiming|alleges|alleged|swears)(?: (?:that|to (?:be|have)|he|she|they|he's|she's))* (?:in (?:pain|agony)|allergic|to be in|pain is|unable to|can't)\b|\b(?:alleged|so-called|supposed) (?:pain|symptoms|fits|allergy|allergies|back pain|migraines?|fibromyalgia)\b/g, why: DOUBT },
  { words: 'fat fatties fatty lard blubber whale whales land landwha* lardars*', pattern: /\b(?:fat|fatties|fatty|lard|blubber|whales?|landwhales?) (?:patients?|people|lad(?:y|ies)|wom[ae]n|m[ae]n|lumps?|slobs?)\b|\b(?:fatties|land ?whales?|lard-?arses?|fat slobs?)\b/g, why: MOCK },
  { words: 'suffers suffere*', pattern: /\b(?:suffers|suffered) from (?=(?:cancer|dementia|diabetes|epilepsy|ms|parkinson|depression|schizophrenia|autism|hiv|leuk))/g, instead: 'lives with ', why: 'people live with an illness; not all suffer.', mild: true },
  { words: 'sufferi*', pattern: /\bsuffering from (?=(?:cancer|dementia|diabetes|epilepsy|ms|parkinson|depression|schizophrenia|autism|hiv|leuk))/g, instead: 'living with ', why: 'people live with an illness; not all suffer.', mild: true },
  { words: 'suffere*', pattern: /\b(cancer|dementia|stroke|epilepsy|diabetes|asthma|ms|migraine) sufferers\b/g, instead: 'people with $1', why: LABEL, mild: true },
  { words: 'battle fight', pattern: /\b(?:lost|losing|loses) (?:his|her|their|the|a) (?:\w+ )?(?:battle|fight) (?:with|to|against) (cancer|the disease|leuka?emia|lymphoma|myeloma|melanoma|dementia)/g, instead: 'died of $1', why: 'it sounds as if they could have tried harder.', mild: true },
  { words: 'bed surpris* sow reap serves asked had coming sympathy helped lost beyond', pattern: /\b(?:made|make) (?:your|his|her|their) (?:own )?bed\b(?! (?:and breakfast|up|with))|\bacting (?:all )?surprised\b|\b(?:reap what|you reap|as you sow)\b|\bserves? (?:him|her|them|you) right\b|\b(?:he|she|they|you) (?:asked for it|had it coming)\b|\b(?:no|expect|little|zero) sympathy\b|\b(?:doesn't|don't|didn't) want (?:to be helped|helping|our help|to get better|to be well)\b|\b(?:lost cause|beyond help|can't help some people|some people can't be helped|some people won't be helped)s?\b/g, why: BLAME },
  { words: 'hopers noshows shows dna dnas wasters serial', pattern: /\bno-?hopers?\b|\bno-?shows?\b|\b(?:dnas|dna'd|dna'ing)\b|\btime[- ]?wasters?\b|\bserial (?:complainers?|attenders?|non-?attenders?)\b|\brepeat offenders?\b|\busual suspects\b|\brevolving door(?: patients?)?\b/g, why: MOCK },
  { words: 'riddled eaten full', pattern: /\b(?:riddled with|eaten up with|full of) (?=(?:the )?(?:cancer|disease|mets|tumou?r))/g, instead: 'living with ', why: 'it makes a ruin of a person.' },
  { words: 'user users ivdu ivdus', pattern: /\b(?:known|ex-?|former|chronic|prolific|local|another|iv|intravenous|heroin|crack)[- ]?(?:iv |drug |heroin |crack |cannabis )*users?\b|\bivdus?\b/g, instead: 'person who uses drugs', plural: 'people who use drugs', why: LABEL },
  { words: 'refusin* refuses refused', pattern: /\b(?:refusing|refuses|refused) (?:chemo|treatment|everything|meds|medication|bloods|obs|surgery|care|to engage) (?:again|as usual|as always|as ever|yet again|for the)\b/g, instead: 'said no to this again', why: BLAME },
  { words: 'clog cloggin* clogging clogs', pattern: /\bclog(?:s|ging|ged)?(?: up)? (?:the|our|my|up|every) ?(?:\w+ )?(?:departments?|ed|er|a&e|system|wards?|clinics?|corridors?|waiting rooms?|surger(?:y|ies)|beds|nhs|list)?\b/g, why: BLAME },
  { words: 'another dump granny social', pattern: /\banother (?:smoker|drinker|overdose|od|drunk|druggie|psych|social admission|granny|geri|crock|fall|acopic|needy|fibro|functional|anxious|whinger|hysteric|self-harmer|cutter|overdoser|smackhead|bariatric)\b(?! (?:in the lift|has quit))|\bgranny dump\w*\b|\bpop[- ]drop\b|\bsocial admissions?\b/g, why: LABEL },
  { words: "didn't don't never bothere* bother stop quit smokes smoking", pattern: /\b(?:still|keeps|kept|carries on|carried on) (?:smoking|drinking|eating|using|injecting)\b[^.!?\n]{0,40}\b(?:expects?|wonders?|wants?|surprise|then|and)\b|\b(?:can't|couldn't|won't) (?:even )?be bothered to\b|\b(?:too lazy|bone idle|not interested) (?:to|in) (?:\w+ )?(?:exercise|walk|diet|get better|help|change|tak\w+|turn\w*)\b/g, why: BLAME },
  { words: 'sympathy weight lose lost', pattern: /\b(?:if|when) (?:you|he|she|they) (?:don't|won't|can't|didn't|wouldn't) (?:lose|stop|quit|take|look after|give up|turn up|come|listen)\b[^.!?\n]{0,60}\b(?:don't|do not|why should|no|then|can't complain|whose fault|what)\b/g, why: BLAME },
  { words: 'fight battle', pattern: /\b(?:lost|losing|loses) (?:his|her|their) (?:\w+ )?(?:battle|fight)\b/g, instead: 'died', why: 'it sounds as if they could have tried harder.', mild: true },
  { words: 'mental psychia* psych', pattern: /\b(?:mental health|psychiatric|psych|mental) (?:cases?|lot|ones|crowd|brigade|types|frequent\w*)\b/g, why: LABEL },
  { words: 'schizop* psychot* epilept* bipolar demente* manic', pattern: /\b(?:schizophrenic|epileptic|psychotic|bipolar|demented|manic|anorexic|autistic) (?:patients?|pts?|lad(?:y|ies)|m[ae]n|wom[ae]n|guys?|girls?|residents?)\b/g, why: LABEL },
];
