/**
 * Words of the trade and what people outside it say. Source: our own list (CC0), after the plain language advice of cancer charities.
 * The left side is a pattern in lower case; the right side may be empty where no short plain word exists.
 */
export const JARGON: readonly (readonly [string, string])[] = [
  ['ha?ematuria', 'blood in the urine'], ['dysphagia', 'trouble swallowing'], ['odynophagia', 'pain on swallowing'], ['dyspn(?:o)?ea', 'breathlessness'],
  ['ha?emoptysis', 'coughing up blood'], ['mel(?:a)?ena', 'black stools'], ['epistaxis', 'nosebleeds'], ['pruritus', 'itching'], ['pyrexia', 'fever'],
  ['emesis', 'vomiting'], ['mucositis', 'a sore mouth'], ['stomatitis', 'a sore mouth'], ['xerostomia', 'a dry mouth'], ['alopecia', 'hair loss'],
  ['(?:peripheral )?neuropathy', 'numb or tingling hands and feet'], ['neutropenia', 'a low white cell count'], ['neutropenic sepsis', 'a serious infection'],
  ['thrombocytopenia', 'low platelets'], ['lymphopenia', 'a low white cell count'], ['cachexia', 'weight loss'], ['anorexia', 'loss of appetite'],
  ['erythema', 'redness'], ['o?edema', 'swelling'], ['lymph(?:o)?edema', 'swelling'], ['ascites', 'fluid in the belly'], ['pleural effusion', 'fluid around the lung'],
  ['metasta(?:sis|ses|tic disease)', 'spread of the cancer'], ['malignan(?:t|cy)', 'cancer'], ['benign', 'not cancer'], ['neoplasm', 'growth'], ['carcinoma', 'cancer'],
  ['adjuvant', 'given after surgery'], ['neoadjuvant', 'given before surgery'], ['palliative intent', 'to control symptoms'], ['prophyla(?:xis|ctic)', 'prevention'],
  ['contraindicated', 'not advised'], ['titrate', 'adjust'], ['administer', 'give'], ['commence', 'start'], ['discontinue', 'stop'], ['ambulat(?:e|ory)', 'walk'],
  ['bilateral', 'on both sides'], ['unilateral', 'on one side'], ['distal', 'further out'], ['proximal', 'nearer'], ['idiopathic', 'of unknown cause'],
  ['iatrogenic', 'caused by treatment'], ['nephrotoxic(?:ity)?', 'harm to the kidneys'], ['hepatotoxic(?:ity)?', 'harm to the liver'], ['cardiotoxic(?:ity)?', 'harm to the heart'],
  ['ototoxic(?:ity)?', 'harm to hearing'], ['myelosuppression', 'low blood counts'], ['hypomagnes(?:a)?emia', 'low magnesium'], ['hypocalc(?:a)?emia', 'low calcium'],
  ['hypercalc(?:a)?emia', 'high calcium'], ['hyponatr(?:a)?emia', 'low salt in the blood'], ['hypokal(?:a)?emia', 'low potassium'], ['hyperkal(?:a)?emia', 'high potassium'],
  ['hypertension', 'high blood pressure'], ['hypotension', 'low blood pressure'], ['tachycardia', 'a fast heartbeat'], ['bradycardia', 'a slow heartbeat'],
  ['hypoglyc(?:a)?emia', 'low blood sugar'], ['hyperglyc(?:a)?emia', 'high blood sugar'], ['myocardial infarction', 'heart attack'], ['cerebrovascular accident', 'stroke'],
  ['thromboembol(?:ism|ic)', 'blood clots'], ['h(?:a)?emorrhage', 'bleeding'], ['necrosis', 'dead tissue'], ['fibrosis', 'scarring'], ['perforation', 'a hole'],
  ['stenosis', 'narrowing'], ['peristomal', 'around the stoma'], ['excoriation', 'sore skin'], ['effluent', 'output'], ['herniation', 'bulging'], ['parastomal', 'beside the stoma'],
  ['obstructive symptoms', 'signs of a blockage'], ['hypotonic', ''], ['isotonic', ''], ['aetiology', 'cause'], ['etiology', 'cause'], ['sequelae', 'after-effects'], ['comorbidit(?:y|ies)', 'other illnesses'],
  ['morbidity', 'illness'], ['mortality', 'deaths'], ['prognos(?:is|tic)', 'outlook'], ['asymptomatic', 'without symptoms'], ['symptomatology', 'symptoms'], ['auscultation', ''],
  ['histology', 'what the cells look like'], ['histopatholog(?:y|ical)', ''], ['immunohistochemistry', ''], ['cytology', 'a look at the cells'], ['pathogenic variants?', 'gene changes'],
  ['germline', 'inherited'], ['somatic', 'in the tumour only'], ['actionable (?:alterations?|mutations?)', 'changes we can treat'], ['biomarkers?', 'markers'], ['genomic profiling', 'gene testing'],
  ['monotherapy', 'one drug alone'], ['quadruplet', 'four drugs'], ['triplet', 'three drugs'], ['induction', 'first treatment'], ['consolidation', ''], ['maintenance therapy', 'longer treatment'],
  ['hypofractionat(?:ed|ion)', 'fewer treatments'], ['fractionation', ''], ['brachytherapy', 'radiation from inside'], ['stereotactic', 'very precise'], ['isocentre', ''], ['dosimetry', ''],
  ['endpoints?', ''], ['hazard ratio', ''], ['non-?inferior(?:ity)?', ''], ['confidence intervals?', ''], ['progression[- ]free', ''], ['refractory', 'no longer responding'],
  ['negativity', ''], ['immunosuppress(?:ed|ion)', 'a weak immune system'], ['hypogammaglobulin(?:a)?emia', 'low antibodies'], ['pneumonitis', 'inflamed lungs'], ['colitis', 'an inflamed bowel'],
  ['hepatitis', 'an inflamed liver'], ['nephritis', 'inflamed kidneys'], ['myocarditis', 'an inflamed heart'], ['hypophysitis', ''], ['endocrinopath(?:y|ies)', 'hormone problems'],
  ['catheteri[sz]ation', ''], ['venepuncture', 'a blood test'], ['cannulation', 'a drip'], ['subcutaneous(?:ly)?', 'under the skin'], ['intravenous(?:ly)?', 'by drip'], ['intrathecal', ''], ['per os', 'by mouth'],
  ['nil by mouth', 'nothing to eat or drink'], ['void(?:ing)?', 'passing urine'], ['micturition', 'passing urine'], ['defecation', 'opening the bowels'], ['tenesmus', ''], ['nocturia', 'passing urine at night'],
  ['resection', 'removal'], ['anastomosis', 'join'], ['laparoscopic', 'keyhole'], ['oophorectomy', 'removal of the ovaries'], ['orchid?ectomy', 'removal of a testicle'], ['lymphadenopathy', 'swollen glands'],
  ['lymphadenectomy', 'removal of glands'], ['b symptoms', 'fevers, night sweats or weight loss'], ['ectopic', ''], ['rh neg\\w*', ''], ['anti-d', ''], ['nocte', 'at night'], ['teratogenic', 'harmful to an unborn baby'], ['transaminitis', 'inflamed liver'], ['performance status', ''], ['triple-class[- ]exposed', ''], ['aperture mismatch', ''], ['reclassified', ''],
];

/** Capital letters that everyone knows; others count as jargon. Source: our own list (CC0). */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  'NHS GP UK US USA EU TV CT MRI DM PM AM OK DNA HIV AIDS ED ER ICU BBC FAQ ID HR IT PDF QR ATM VIP DIY PS PSA COVID-19 COVID RSVP BST GMT EST PST UTC CEO PR NB I II III IV A&E X-ray X-RAY NI ROI WHO HSE RTÉ ITV CNN PTSD ADHD OCD IVF STI LGBT LGBTQ LGBTQ+ RIP MPs MP PhD MD RN DOB TBC TBA AOB MOT SOS LOL FYI AGM PPE BMI CPR AED HPV IBS MS FLU JAB PE TIA HRT UV SPF Q&A'.split(' '),
);
