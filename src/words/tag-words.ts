/**
 * What hashtags are made of, to tell where one word of #earlydetection ends and the next begins. Ordinary English words are in
 * ordinary.ts; here stand the words of medicine and of awareness campaigns that are not, and short words, which are taken from here alone.
 * Source: our own list (CC0).
 */
export const TAG_WORDS: ReadonlySet<string> = new Set(`
  preemie preemies mighty neuro rainbow prem tiny micro brave chemo nicu picu scbu oncnurse radiographer sonographer physio physios dietitian wheelchair ileostomy colostomy stoma ostomy alopecia scar scars warriors thrivers previvor previvors fighters
  eat feel hug bus hat mug gym dog cat fur toe wet dry sip pop nap nan gran things thing swallow hear beats bypass kids rides meals
  abstract access act acute adolescent advance advanced advocacy advocate advocates aed age ageing aging aid air alcohol alive all
  allergen allergy alliance alzheimers amazing ambassador anaemia anatomy angel angels antibiotic anxiety any april arm art artificial
  asco ask asthma astro august autism autoimmune awareness baby bad bald battle battling beat beating beautiful beauty bed bedside bell
  bereaved bereavement best better beyond big biopsy bladder bleeding blessed blessing blog bloodwork blue boards bodies body book books
  bowel box boy brain brave brca breast breastfeeding bright bronze bump bumps burnout buy cake can cancer cancers cap caps cardiac
  cardiology care cared career careers caregiver caregivers carer carers cart celiac cerebral cervical change changemaker changing charity
  chat check checked checks chemo chemotherapy childhood childrens chronic climb clinic clinical clinician clinicians clinics club code
  coeliac coffee cold colon colorectal community compassion compassionate conference congrats conquer consultant covid cpr crash crohns
  cry culture cure cures cut cystic dad dads daily dairy data day days death december deep dementia dental depression detection diabetes
  diagnosed diagnosis dialysis did die dietetics dietitian digital dignity disability disorder disparities diversity doc docs doctor
  doctors donate donation donor donors drug due dying ear early ehealth elder emergency emoji empathy end ending endocrine endometrial
  endometriosis endoscopy ent epilepsy equity esmo esophageal ethics exam exams exercise eye facebook faith fam far fat fatigue february
  feel fellowship fertility few fibrosis fight fighter fighting first fit fitness flu fly friday frontline fun fund fundraiser fundraising
  funds future gastric gay genetic genetics genomic genomics geriatric geriatrics get glioma global globe gluten god gold good got gown
  grad grads grandma grateful gratitude great grief gun gut gynae hack had haematology hair hairdresser half hand has hashtag heal healing
  health healthy hear heart heartfelt hematology heme hepatitis her hereditary hero heroes hesitancy hike him hire hiring his hiv home
  honored honoured hope hopeful hospice hospital hospitals hot hour how hug hugs humanity humble humbled hygiene icu ill immune immunology
  inclusion infection infertility infusion innovation inspiration inspire instagram intelligence intensive intern international interns
  interventional its january job jobs join journal journey joy july june key kick kid kidney kids kindness lab laugh law leader leaders
  leadership learning led leg legacy let leukaemia leukemia lie life lifeline lifesaver light listen live liver lives living local look
  loss love loved low lump lumps lung lungs lupus lymphedema lymphoedema lymphoma machine mad maker makers mammogram man marathon march
  mask masks mastectomy match matched matters may med medic medical medicine medics melanoma memorial memories memory men menopause mens
  mental mentor mentors metastatic midwife midwives migraine mind mindful minute miracle miscarriage moderna mom moment moments moms
  monday month motor mum mums myeloma naloxone nation national navigator neonatal nephrology neurology neurone new nhs nicu night nights
  november now nurse nurses nursing nutrition obesity obgyn october oesophageal off oil old onc oncologist oncologists oncology one open
  opioid orthopaedic osteoporosis out ovarian own paediatric paediatrics pain palliative palsy pancreatic pandemic paper papers paramedic
  paramedics parkinsons patient patients pay pediatric pediatrics peds pee per personalised personalized pet pharma pharmacist pharmacists
  pharmacy phd photo physician physicians physics physio physiotherapy pink podcast policy poo postdoc pray prayer prayers praying
  precision pregnancy prehab premature prevention preventive privilege professor prostate proud psychiatry psychology pulmonary purple put
  quality rad radiation radiographer radiographers radiologist radiology radiotherapy rads rainbow raise raising ran rare raw read reading
  recovery rectal red rehab rehabilitation relay remission remote renal research researcher researchers residency resident residents
  resilience respect respiratory resus retina reunion rheum ribbon ride ringing rounds row run runner rural sad safe safety sarcoma
  saturday saves saving say scan scans science sciences scientist scientists sclerosis screening scrubs sea second see selfie sepsis
  september set share shared sharing shift shifts sickle silver sit six skin sky small smear smell smile smoking sober son speak speaking
  spine sponsor sponsored staff stage stand stands start stay stem step stethoscope stigma stoma stop stories story stroke strong stronger
  student students sucks sun sunday sunscreen support supportive surgeon surgeons surgery surgical survive surviving survivor survivors
  survivorship swim symptom symptoms syndrome taste tax tea teach teaching teal team teamwork tech technology teen telehealth telemedicine
  ten testicular thank thankful thanks therapist therapists therapy third thrive thriving thursday thyroid tiktok tip tired together too
  top toy trainee trainees transplant trauma trial trials try tuesday tumor tumour turn tweet tweeters twitter two unit urban urology use
  vaccinate vaccination vaccinations vaccine vaccines vaping veteran violence virus visual voice voices volunteer volunteers wait walk war
  warrior warriors was washing way wear web webinar wednesday wee week wellbeing wellness who why wig wigs win wings women womens won work
  worker workers workforce working works workshop world year yes yet yoga youth youtube zero zoom
`.trim().split(/\s+/));

/** Little words that join others inside a tag: #LifeAsANurse. */
export const JOINING_WORDS: ReadonlySet<string> = new Set('a of in to i we my is it on at be by do go no so up us me or an as if am the and for our you not but'.split(' '));

/** Word ends, word beginnings and the like: ordinary words elsewhere, but in a tag they cut one word into two (wor-king, leader-ship, meta-data). */
export const NEVER_A_PART: ReadonlySet<string> = new Set(`
  able ables ache aches acts ages ales ally anti ants bio cardio cent cents counter dent dents ells endo fact facts fore form forms gram
  grams graph grapher graphers graphs hood hyper icky immuno info inter ions king kings less line lines ling lings logs macro mate mates
  ment mess meta meter meters metre metres micro mine mines modern most multi ness neuro over phones plea pore port ports poses psycho
  radio rate rates ratio rays rice ring rings scope self semi ship ships sing sons sphere stat stats super tasting tens tick tics ties
  ting tract tracts type types under ward wards ware ways wise wives worthy
`.trim().split(/\s+/));

/** Written as one word though made of two; ordinary.ts does not know them. */
export const ONE_WORD: ReadonlySet<string> = new Set(`
  breastfeeding biomarker biomarkers brachytherapy chemoradiation chemoradiotherapy chemotherapy coronavirus crossfit facebook fellowship
  gastroenterology handover handovers healthcare homebrew immunotherapy infographic infographics instagram internship interprofessional
  keyworker keyworkers linkedin livestream medicaid medicare mentorship metadata metagenomics motherhood multidisciplinary newfoundland
  newcastle pharmacovigilance pharmacogenomics physiotherapy podcast radiographer radiographers radiotherapy singapore stakeholder
  stakeholders storytelling survivorship telehealth telemedicine throwback undergraduate wellbeing whatsapp youtube palforzia midwifery
  aftercare daycare homecare skincare eyecare childcare footcare
  haemodialysis hemodialysis psychotherapy hydrotherapy cryotherapy teletherapy ultrasound childminder motherhood fatherhood
`.trim().split(/\s+/));
