/** The community hashtag of a disease, and the words that say a text is about it. */
export interface Community {
  readonly tag: string;
  readonly disease: string;
  /** Phrases in lower case, separated by |. */
  readonly words: string;
  /** Abbreviations, whole and in these very letters, separated by |. */
  readonly abbreviations: string;
}

/**
 * The disease tags of the cancer tag ontology and the words that call for each.
 * Source: our own compilation (CC0) of the tags described by Katz et al. (JAMA Oncology 2016, ASCO Connection 2013 and 2014) and of public
 * lists of 2014 and 2019. Tags on which the lists disagree (adrenal, thymus) and abbreviations that mean other things too are left out.
 */
const NAMED: readonly Community[] = [
  {
    tag: '#bcsm',
    disease: 'breast cancer',
    words:
      'breast ca|breast cancer|axillary clearance|sentinel node|her2-low|breast trial|breast clinic|breast screening|breast care nurse|breast unit|breast carcinoma|breast conserving surgery|breast oncology|breast radiotherapy|breast reconstruction|' +
      'breast surgeon|breast tumor|breast tumour|breast-conserving surgery|ductal carcinoma in situ|her2 positive breast|' +
      'her2-positive breast|inflammatory breast cancer|invasive ductal carcinoma|invasive lobular carcinoma|lobular carcinoma in situ|' +
      'lumpectomy|male breast cancer|mammary carcinoma|mammogram|mammographic screening|mammography|mastectomy|metastatic breast|' +
      'paget disease of the breast|phyllodes tumor|phyllodes tumour|triple negative breast|triple-negative breast',
    abbreviations: 'TNBC|DCIS|LCIS',
  },
  {
    tag: '#lcsm',
    disease: 'lung cancer',
    words:
      'alk-positive lung|bronchial carcinoid|bronchogenic carcinoma|egfr-mutant lung|lobectomy for cancer|low-dose ct screening|' +
      'lung adenocarcinoma|lung cancer|lung screening|lung trial|lung clinic|lung oncologist|lung cancer screening|lung carcinoma|lung nodule|non small cell lung|non-small cell lung|' +
      'non-small-cell lung|pancoast tumor|pancoast tumour|pulmonary nodule|small cell lung cancer|small-cell lung cancer|' +
      'squamous cell lung|superior sulcus tumor|thoracic oncology',
    abbreviations: 'NSCLC|SCLC',
  },
  {
    tag: '#btsm',
    disease: 'brain tumor',
    words:
      'acoustic neuroma|anaplastic astrocytoma|astrocytoma|brain cancer|brain metastases|brain metastasis|brain mets|brain tumor|' +
      'brain tumors|brain tumour|brain tumours|cns tumor|cns tumors|cns tumour|craniopharyngioma|' +
      'diffuse intrinsic pontine glioma|diffuse midline glioma|ependymoma|glioblastoma|glioma|gliomas|leptomeningeal|medulloblastoma|' +
      'meningioma|neuro-oncology|oligodendroglioma|pineoblastoma|pituitary adenoma|primary cns lymphoma|spinal cord tumor|' +
      'spinal cord tumour|vestibular schwannoma|whole brain radiotherapy',
    abbreviations: 'GBM|DIPG|PCNSL|WBRT',
  },
  {
    tag: '#mmsm',
    disease: 'multiple myeloma',
    words:
      'al amyloidosis|light chain amyloidosis|mgus|monoclonal gammopathy|multiple myeloma|myeloma|plasma cell dyscrasia|' +
      'plasma cell leukaemia|plasma cell leukemia|plasmacytoma|smoldering myeloma|smouldering myeloma|waldenstrom macroglobulinemia|' +
      'waldenström macroglobulinemia',
    abbreviations: 'RRMM|NDMM|MGUS',
  },
  {
    tag: '#gyncsm',
    disease: 'gynecologic cancers',
    words:
      'cervical cancer|cervical carcinoma|cervical screening|cervix cancer|choriocarcinoma|clear cell ovarian|endometrial cancer|' +
      'endometrial carcinoma|fallopian tube cancer|gestational trophoblastic|granulosa cell tumor|granulosa cell tumour|gyn onc|' +
      'gyn oncology|gynaecologic oncology|gynaecological cancer|gynecologic cancer|gynecologic oncology|high-grade serous|' +
      'interval debulking|ovarian cancer|ovarian trial|cervical smear|smear test|ovarian carcinoma|pap smear|primary peritoneal cancer|uterine cancer|uterine sarcoma|' +
      'vaginal cancer|vulval cancer|vulvar cancer|womb cancer',
    abbreviations: 'HGSOC|HGSC|GTN',
  },
  {
    tag: '#crcsm',
    disease: 'colorectal cancer',
    words:
      'appendiceal cancer|appendix cancer|bowel cancer|bowel screening|bowel prep|colon cancer|colon carcinoma|colorectal cancer|colorectal carcinoma|' +
      'colorectal liver metastases|early-onset colorectal|familial adenomatous polyposis|lynch syndrome|metastatic colorectal|' +
      'pseudomyxoma peritonei|rectal cancer|rectal carcinoma|short course radiotherapy rectal|total mesorectal excision|' +
      'watch and wait rectal|young-onset colorectal',
    abbreviations: 'mCRC|CRLM|EOCRC',
  },
  {
    tag: '#pancsm',
    disease: 'pancreatic cancer',
    words:
      'ampullary cancer|cancer of the pancreas|distal pancreatectomy|intraductal papillary mucinous neoplasm|pancreas cancer|' +
      'pancreatic adenocarcinoma|pancreatic cancer|pancreatic carcinoma|pancreatic ductal adenocarcinoma|pancreaticoduodenectomy|whipple|' +
      'whipple procedure',
    abbreviations: 'PDAC|IPMN|mPDAC',
  },
  {
    tag: '#leusm',
    disease: 'leukemia',
    words:
      'acute lymphoblastic leukaemia|acute lymphoblastic leukemia|acute myeloid leukaemia|acute myeloid leukemia|' +
      'acute promyelocytic leukemia|blast crisis|chronic lymphocytic leukaemia|chronic lymphocytic leukemia|chronic myeloid leukaemia|' +
      'chronic myeloid leukemia|hairy cell leukemia|juvenile myelomonocytic leukemia|large granular lymphocytic leukemia|leukaemia|' +
      'leukemia|t-cell prolymphocytic leukemia',
    abbreviations: 'AML|CLL|CML|B-ALL|T-ALL|T-PLL|JMML|CMML',
  },
  {
    tag: '#lymsm',
    disease: 'lymphoma',
    words:
      'anaplastic large cell lymphoma|burkitt lymphoma|castleman disease|cutaneous t-cell lymphoma|diffuse large b cell|' +
      'diffuse large b-cell|follicular lymphoma|hodgkin|hodgkin lymphoma|hodgkin\'s lymphoma|hodgkins lymphoma|lymphoma|malt lymphoma|' +
      'mantle cell lymphoma|marginal zone lymphoma|mycosis fungoides|nk/t-cell lymphoma|non hodgkin lymphoma|non-hodgkin lymphoma|' +
      'peripheral t-cell lymphoma|post-transplant lymphoproliferative|primary mediastinal b-cell|richter transformation|sezary syndrome|' +
      'sézary syndrome',
    abbreviations: 'DLBCL|cHL|MZL|CTCL|PTCL|ALCL|PMBCL|PTLD|ENKTL',
  },
  {
    tag: '#melsm',
    disease: 'melanoma',
    words:
      'acral lentiginous melanoma|acral melanoma|cutaneous melanoma|desmoplastic melanoma|lentigo maligna|melanoma|metastatic melanoma|' +
      'mucosal melanoma|ocular melanoma|uveal melanoma',
    abbreviations: '',
  },
  {
    tag: '#kcsm',
    disease: 'kidney cancer',
    words:
      'chromophobe renal cell|clear cell renal|collecting duct carcinoma|kidney cancer|kidney trial|nephrectomy|papillary renal cell|' +
      'partial nephrectomy|renal cancer|renal cell cancer|renal cell carcinoma|upper tract urothelial renal pelvis|von hippel-lindau',
    abbreviations: 'RCC|ccRCC|mRCC|pRCC',
  },
  {
    tag: '#blcsm',
    disease: 'bladder cancer',
    words:
      'bladder cancer|bladder trial|cystectomy|muscle-invasive bladder|non-muscle invasive bladder|non-muscle-invasive bladder|radical cystectomy|' +
      'transitional cell carcinoma|trimodality therapy bladder|turbt|upper tract urothelial|urachal cancer|ureteral cancer|' +
      'urothelial cancer|urothelial carcinoma',
    abbreviations: 'MIBC|NMIBC|UTUC|mUC',
  },
  {
    tag: '#hncsm',
    disease: 'head and neck cancer',
    words:
      'adenoid cystic carcinoma|esthesioneuroblastoma|head & neck cancer|head and neck cancer|head and neck squamous|' +
      'hpv-positive oropharyngeal|hypopharyngeal cancer|laryngeal cancer|laryngectomy|larynx cancer|mouth cancer|nasopharyngeal cancer|' +
      'nasopharyngeal carcinoma|neck dissection|olfactory neuroblastoma|oral cancer|oral cavity cancer|oropharyngeal cancer|' +
      'oropharynx cancer|parotid cancer|salivary gland cancer|sinonasal cancer|throat cancer|tongue cancer|tonsil cancer',
    abbreviations: 'HNSCC|OPSCC',
  },
  {
    tag: '#hpbcsm',
    disease: 'hepatobiliary cancer (liver, bile duct, gallbladder)',
    words:
      'bile duct cancer|biliary tract cancer|chemoembolization|cholangiocarcinoma|fibrolamellar carcinoma|gallbladder cancer|hepatectomy|' +
      'hepatic angiosarcoma|hepatobiliary cancer|hepatoblastoma|hepatocellular carcinoma|hepatoma|klatskin tumor|klatskin tumour|' +
      'liver cancer|liver resection|liver transplant for hcc|radioembolisation|radioembolization|y90',
    abbreviations: 'HCC|iCCA',
  },
  {
    tag: '#pcsm',
    disease: 'prostate cancer',
    words:
      'active surveillance prostate|castrate-resistant prostate|castration-resistant prostate|gleason|gleason score|' +
      'hormone-sensitive prostate|metastatic prostate|oligometastatic prostate|prostate brachytherapy|prostate cancer|prostate guideline|prostate trial|prostate radiotherapy|prostate screening|prostate surgery|prostate clinic|prostate sbrt|prostate carcinoma|' +
      'prostate mri|prostate sbrt|prostatectomy|prostatic adenocarcinoma|psa screening|psma pet|radical prostatectomy',
    abbreviations: 'mCRPC|CRPC|mHSPC|nmCRPC',
  },
  {
    tag: '#scmsm',
    disease: 'sarcoma',
    words:
      'alveolar soft part sarcoma|angiosarcoma|bone sarcoma|chondrosarcoma|chordoma|clear cell sarcoma|dermatofibrosarcoma|' +
      'desmoid tumor|desmoid tumour|desmoplastic small round cell|epithelioid sarcoma|ewing sarcoma|ewing\'s sarcoma|' +
      'gastrointestinal stromal tumor|gastrointestinal stromal tumour|giant cell tumor of bone|kaposi sarcoma|leiomyosarcoma|limb salvage|' +
      'liposarcoma|malignant peripheral nerve sheath|osteosarcoma|rhabdomyosarcoma|sarcoma|soft tissue sarcoma|soft-tissue sarcoma|' +
      'synovial sarcoma|tenosynovial giant cell|undifferentiated pleomorphic sarcoma',
    abbreviations: 'DSRCT|MPNST|TGCT|DFSP',
  },
  {
    tag: '#stcsm',
    disease: 'stomach (gastric) cancer',
    words:
      'd2 lymphadenectomy|gastrectomy|gastric adenocarcinoma|gastric cancer|gastric carcinoma|gastro-oesophageal junction|' +
      'gastroesophageal junction|hereditary diffuse gastric|linitis plastica|signet ring cell gastric|stomach cancer',
    abbreviations: 'HDGC',
  },
  {
    tag: '#esocsm',
    disease: 'esophageal cancer',
    words:
      'barrett esophagus|barrett\'s esophagus|barrett\'s oesophagus|esophageal adenocarcinoma|esophageal cancer|esophageal carcinoma|' +
      'esophageal squamous|esophagectomy|oesophageal adenocarcinoma|oesophageal cancer|oesophageal carcinoma|oesophagectomy',
    abbreviations: 'ESCC',
  },
  {
    tag: '#ayacsm',
    disease: 'adolescent and young adult cancer',
    words:
      'adolescent and young adult|adolescents and young adults|fertility preservation|oncofertility|teen cancer|teenage cancer|' +
      'teenagers and young adults|young adult cancer|young adults with cancer',
    abbreviations: '',
  },
  {
    tag: '#pedcsm',
    disease: 'pediatric (childhood) cancer',
    words:
      'atypical teratoid rhabdoid|childhood cancer|childhood leukaemia|childhood leukemia|children with cancer|children\'s oncology group|' +
      'hepatoblastoma|kids with cancer|late effects of childhood cancer|nephroblastoma|neuroblastoma|paediatric cancer|' +
      'paediatric oncology|pediatric brain tumor|pediatric cancer|pediatric leukemia|pediatric oncology|pleuropulmonary blastoma|' +
      'retinoblastoma|rhabdoid tumor|wilms tumor|wilms tumour',
    abbreviations: 'ATRT|PedsOnc',
  },
  {
    tag: '#thycsm',
    disease: 'thyroid cancer',
    words:
      'anaplastic thyroid|follicular thyroid cancer|hurthle cell carcinoma|hürthle cell carcinoma|medullary thyroid|papillary thyroid|' +
      'thyroid cancer|thyroid trial|thyroid carcinoma|thyroid nodule|thyroidectomy',
    abbreviations: '',
  },
  {
    tag: '#tscsm',
    disease: 'testicular cancer',
    words:
      'germ cell tumor|germ cell tumor of testis|germ cell tumour|non-seminomatous|nonseminoma|orchidectomy|orchiectomy|' +
      'retroperitoneal lymph node dissection|seminoma|testicular cancer|testicular germ cell|testicular self-exam|testis cancer',
    abbreviations: 'NSGCT',
  },
  {
    tag: '#ancsm',
    disease: 'anal cancer',
    words:
      'anal canal cancer|anal cancer|anal carcinoma|anal intraepithelial neoplasia|anal squamous|anal squamous cell carcinoma|' +
      'nigro protocol',
    abbreviations: 'SCAC',
  },
  {
    tag: '#mpnsm',
    disease: 'myeloproliferative neoplasms',
    words:
      'essential thrombocythaemia|essential thrombocythemia|hypereosinophilic syndrome|myelofibrosis|myeloproliferative neoplasm|' +
      'myeloproliferative neoplasms|polycythaemia vera|polycythemia vera|systemic mastocytosis',
    abbreviations: '',
  },
  {
    tag: '#netsm',
    disease: 'neuroendocrine tumors',
    words:
      'carcinoid syndrome|carcinoid tumor|carcinoid tumour|gastrinoma|glucagonoma|insulinoma|merkel cell carcinoma|' +
      'neuroendocrine carcinoma|neuroendocrine neoplasm|neuroendocrine tumor|neuroendocrine tumour|peptide receptor radionuclide|vipoma',
    abbreviations: 'GEP-NET',
  },
  {
    tag: '#skcsm',
    disease: 'non-melanoma skin cancer',
    words:
      'actinic keratosis|basal cell carcinoma|cutaneous squamous cell|merkel cell carcinoma|mohs surgery|skin cancer|' +
      'squamous cell carcinoma of the skin',
    abbreviations: 'cSCC|NMSC',
  },
  {
    tag: '#gencsm',
    disease: 'hereditary cancer / cancer genetics',
    words:
      'brca carrier|cancer genetics|cascade testing|genetic counseling|genetic counselling|germline mutation|germline testing|' +
      'hereditary breast and ovarian|hereditary cancer|li-fraumeni|lynch syndrome',
    abbreviations: 'HBOC',
  },
  {
    tag: '#mbcsm',
    disease: 'metastatic breast cancer',
    words:
      'advanced breast cancer|metastatic breast cancer|secondary breast cancer|stage 4 breast|stage iv breast',
    abbreviations: '',
  },
  {
    tag: '#mdssm',
    disease: 'myelodysplastic syndromes',
    words:
      'myelodysplasia|myelodysplastic neoplasm|myelodysplastic syndrome|myelodysplastic syndromes',
    abbreviations: 'MDS',
  },
  {
    tag: '#bmtsm',
    disease: 'stem-cell transplant and cellular therapy',
    words:
      'allogeneic transplant|autologous transplant|bone marrow transplant|car t-cell therapy|car-t therapy|cellular therapy|' +
      'graft versus host|graft-versus-host|haematopoietic cell transplant|hematopoietic cell transplant|stem cell transplant|' +
      'stem-cell transplant',
    abbreviations: 'BMT|HSCT|GVHD|ASCT',
  },
  // Beyond cancer: tags that people with the disease, their charities and their clinicians use in public. Source: our own list (CC0).
  { tag: '#Endometriosis', disease: "endometriosis", words: "endometriosis|endometrioma|adenomyosis", abbreviations: '' },
  { tag: '#CoeliacDisease', disease: "coeliac disease", words: "coeliac|celiac|coeliac disease|celiac disease|gluten enteropathy", abbreviations: '' },
  { tag: '#IBD', disease: "inflammatory bowel disease", words: "inflammatory bowel disease|ulcerative colitis|crohn's|crohn disease|crohn's disease|crohns", abbreviations: 'IBD' },
  { tag: '#Parkinsons', disease: "Parkinson's disease", words: "parkinson's|parkinsons|parkinson disease|parkinson's disease", abbreviations: '' },
  { tag: '#MND', disease: "motor neurone disease", words: "motor neurone disease|motor neuron disease|amyotrophic lateral sclerosis", abbreviations: 'MND' },
  { tag: '#MyastheniaGravis', disease: "myasthenia gravis", words: "myasthenia gravis|myasthenia|myasthenic crisis", abbreviations: '' },
  { tag: '#MultipleSclerosis', disease: "multiple sclerosis", words: "multiple sclerosis|relapsing remitting ms|progressive ms", abbreviations: '' },
  { tag: '#Epilepsy', disease: "epilepsy", words: "epilepsy|epileptic seizure|status epilepticus|dravet syndrome|anti-seizure medication", abbreviations: '' },
  { tag: '#Dementia', disease: "dementia", words: "dementia|alzheimer's|alzheimer disease|alzheimer's disease|lewy body", abbreviations: '' },
  { tag: '#T1D', disease: "type 1 diabetes", words: "type 1 diabetes|type one diabetes|closed loop system|hybrid closed loop", abbreviations: 'T1D' },
  { tag: '#T2D', disease: "type 2 diabetes", words: "type 2 diabetes|type two diabetes", abbreviations: 'T2D' },
  { tag: '#CysticFibrosis', disease: "cystic fibrosis", words: "cystic fibrosis", abbreviations: '' },
  { tag: '#SickleCell', disease: "sickle cell disease", words: "sickle cell crisis|sickle cell clinic|sickle cell trait|vaso-occlusive crisis", abbreviations: '' },
  { tag: '#Asthma', disease: "asthma", words: "asthma|severe asthma|asthma attack", abbreviations: '' },
  { tag: '#COPD', disease: "COPD", words: "chronic obstructive pulmonary disease|emphysema", abbreviations: 'COPD' },
  { tag: '#CKD', disease: "chronic kidney disease", words: "chronic kidney disease|polycystic kidney disease|peritoneal dialysis", abbreviations: 'CKD|ADPKD' },
  { tag: '#HeartFailure', disease: "heart failure", words: "heart failure|hfref|hfpef", abbreviations: 'HFrEF|HFpEF' },
  { tag: '#Afib', disease: "atrial fibrillation", words: "atrial fibrillation|atrial flutter", abbreviations: '' },
  { tag: '#Stroke', disease: "stroke", words: "stroke thrombectomy|stroke thrombolysis|stroke rehab|ischaemic stroke|ischemic stroke|stroke rehabilitation", abbreviations: '' },
  { tag: '#RheumatoidArthritis', disease: "rheumatoid arthritis", words: "rheumatoid arthritis|rheumatoid", abbreviations: '' },
  { tag: '#Lupus', disease: "lupus", words: "lupus|lupus nephritis|systemic lupus", abbreviations: 'SLE' },
  { tag: '#Vasculitis', disease: "vasculitis", words: "vasculitis|giant cell arteritis|polymyalgia rheumatica|takayasu", abbreviations: 'GCA' },
  { tag: '#Psoriasis', disease: "psoriasis", words: "psoriasis|psoriatic arthritis", abbreviations: '' },
  { tag: '#Eczema', disease: "eczema", words: "eczema|atopic dermatitis", abbreviations: '' },
  { tag: '#PCOS', disease: "polycystic ovary syndrome", words: "polycystic ovary syndrome|polycystic ovarian syndrome", abbreviations: 'PCOS' },
  { tag: '#Osteoporosis', disease: "osteoporosis", words: "osteoporosis|fragility fracture", abbreviations: '' },
  { tag: '#Haemophilia', disease: "haemophilia", words: "haemophilia|hemophilia|von willebrand", abbreviations: '' },
  { tag: '#Migraine', disease: "migraine", words: "migraine|cluster headache", abbreviations: '' },
  { tag: '#LongCovid', disease: "long Covid", words: "long covid|post-covid syndrome", abbreviations: '' },
  { tag: '#MECFS', disease: "ME/CFS", words: "me/cfs|chronic fatigue syndrome|myalgic encephalomyelitis", abbreviations: '' },
  { tag: '#EhlersDanlos', disease: "Ehlers-Danlos syndrome", words: "ehlers-danlos|ehlers danlos", abbreviations: '' },
  { tag: '#Sepsis', disease: "sepsis", words: "sepsis|septic shock", abbreviations: '' },
  { tag: '#Preeclampsia', disease: "pre-eclampsia", words: "pre-eclampsia|preeclampsia|eclampsia|hellp syndrome", abbreviations: '' },
  { tag: '#PulmonaryFibrosis', disease: "pulmonary fibrosis", words: "pulmonary fibrosis|interstitial lung disease", abbreviations: 'ILD|IPF' },
  { tag: '#Narcolepsy', disease: "narcolepsy", words: "narcolepsy|cataplexy", abbreviations: '' },
  { tag: '#Huntingtons', disease: "Huntington's disease", words: "huntington's|huntington disease|huntington's disease", abbreviations: '' },
  { tag: '#SpinaBifida', disease: "spina bifida", words: "spina bifida", abbreviations: '' },
  { tag: '#CerebralPalsy', disease: "cerebral palsy", words: "cerebral palsy", abbreviations: '' },
  { tag: '#Tuberculosis', disease: "tuberculosis", words: "tuberculosis|tb guidance|tb clinic|tb drugs|tb care", abbreviations: 'TB|MDR-TB' },
  { tag: '#HIV', disease: "HIV", words: "hiv|hiv prevention|hiv clinic", abbreviations: '' },
  { tag: '#Hepatitis', disease: "viral hepatitis", words: "hepatitis b|hepatitis c|viral hepatitis|hep c|hep b", abbreviations: '' },
  { tag: '#AnkylosingSpondylitis', disease: "ankylosing spondylitis", words: "ankylosing spondylitis|axial spondyloarthritis|axspa", abbreviations: '' },
  { tag: '#Gout', disease: "gout", words: "gout", abbreviations: '' },
  { tag: '#Menopause', disease: "menopause", words: "menopause|perimenopause", abbreviations: '' },
];

/** More diseases beyond cancer, one a line: the words for it, the first of which is the tag. Source: our own list (CC0). */
const MORE = `
mesothelioma|pleural mesothelioma|asbestos cancer
malaria|antimalarial|cerebral malaria|falciparum
postnatal depression|postpartum depression|perinatal depression|perinatal mental health|postpartum psychosis|puerperal psychosis
dengue
cholera
ebola
measles
polio|post-polio
mpox|monkeypox
Lyme disease|lyme
shingles|zoster|postherpetic neuralgia
leprosy
schistosomiasis|bilharzia
rabies
typhoid
meningitis
influenza|seasonal flu
bronchiolitis|respiratory syncytial virus
whooping cough|pertussis
scabies
chlamydia
syphilis
herpes|genital herpes
trachoma
snakebite|snake bite
acne
rosacea
vitiligo
alopecia areata|alopecia
hidradenitis|hidradenitis suppurativa
epidermolysis bullosa
pemphigus|bullous pemphigoid|pemphigoid
urticaria
scleroderma|systemic sclerosis
Sjogrens|sjögren's|sjogren's|sjögren|sjogren
fibromyalgia
osteoarthritis|knee arthritis|hip arthritis
juvenile arthritis|juvenile idiopathic arthritis
sarcoidosis
pulmonary hypertension
bronchiectasis
sleep apnoea|sleep apnea
cystitis|recurrent uti|recurrent utis
interstitial cystitis|bladder pain
incontinence|urinary incontinence|stress incontinence|pelvic floor
kidney stones|renal colic|ureteric stone
diabetic foot|charcot foot
diabetic ketoacidosis
gestational diabetes
diabetic retinopathy
diabetes|type 1|type 2 diabetic
glaucoma
macular degeneration|wet amd|dry amd
keratoconus
retinitis pigmentosa
uveitis
cataract|cataract surgery
tinnitus
hearing loss|cochlear implant|cochlear implants
otitis media|glue ear
vertigo|vestibular migraine|ménière's|meniere's
schizophrenia
bipolar|bipolar disorder
anorexia nervosa|eating disorder|bulimia|arfid
borderline personality disorder
ADHD
autism|autistic
Tourettes|tourette's|tourette syndrome
obsessive-compulsive disorder
Downs syndrome|down syndrome|down's syndrome|trisomy 21
fragile x
Turner syndrome
Marfan syndrome|marfan
neurofibromatosis
tuberous sclerosis
Duchenne|muscular dystrophy|duchenne muscular dystrophy
spinal muscular atrophy
Guillain-Barré|guillain-barre
trigeminal neuralgia
hydrocephalus
spinal cord injury
traumatic brain injury|concussion
aneurysm|subarachnoid haemorrhage|subarachnoid hemorrhage
peripheral neuropathy|neuropathic pain
restless legs
functional neurological disorder|functional seizures|non-epileptic seizures
stroke|stroke survivors|stroke survivor|lacunar stroke|stroke care
heart attack|myocardial infarction|stemi
cardiomyopathy|hypertrophic cardiomyopathy|cardiac amyloidosis
aortic stenosis|aortic dissection
congenital heart disease
Kawasaki disease
endocarditis
peripheral arterial disease|claudication
deep vein thrombosis|pulmonary embolism
varicose veins|venous leg ulcer|leg ulcer|venous ulcer
lymphoedema|lymphedema
lipoedema|lipedema
cirrhosis|decompensated liver|primary biliary cholangitis|primary sclerosing cholangitis|fatty liver
pancreatitis
eosinophilic oesophagitis|eosinophilic esophagitis
irritable bowel syndrome
gastroparesis
diverticulitis
clostridioides difficile|clostridium difficile
haemochromatosis|hemochromatosis
thalassaemia|thalassemia
sickle cell|sickle-cell
immune thrombocytopenia
aplastic anaemia|aplastic anemia
iron deficiency
porphyria
phenylketonuria
Addisons disease|adrenal insufficiency|adrenal crisis|addison's
Cushings|cushing's
acromegaly
hypothyroidism|hashimoto's|hashimoto
Graves disease|thyroid eye disease|graves'
hyperparathyroidism
hyperemesis|hyperemesis gravidarum
miscarriage|recurrent miscarriage|pregnancy loss
stillbirth
infertility|ivf
fibroids
vaginismus|vulvodynia
lichen sclerosus
prolapse|pelvic organ prolapse
retinopathy of prematurity|necrotising enterocolitis|necrotizing enterocolitis
cleft lip|cleft palate
clubfoot
developmental dysplasia of the hip
scoliosis
perthes
plantar fasciitis
frozen shoulder
sciatica
osteogenesis imperfecta
complex regional pain
chronic pain
gallstones
hernia|inguinal hernia
anaphylaxis|food allergy|peanut allergy|nut allergy
motor neurone|motor neuron|als clinic|als patients
prion disease
ataxia
dystonia
essential tremor
Alzheimers|frontotemporal
multiple system atrophy
transverse myelitis|neuromyelitis
encephalitis
Ménières
anal fistula
short bowel
antiphospholipid
polymyositis|dermatomyositis|myositis
Behçets|behçet's|behcet's
sepsis survivors
dyslexia
stammering
periodontitis|gum disease
tooth decay|dental caries
burns survivors|burn survivors
thymoma
scarlet fever
vaping|vaping-related
kidney transplant|renal transplant
liver transplant
hyperthyroidism|thyroid storm|thyrotoxicosis
hypoglycaemia|hypoglycemia
croup
tetanus
norovirus
hay fever
PTSD|post-traumatic stress|ptsd
psychosis|first-episode psychosis
silicosis|asbestosis|pneumoconiosis
carpal tunnel
achilles rupture
cholangiocarcinoma
`;
const more = () => MORE.trim().split('\n').map((line): Community => {
  const [name = ''] = line.split('|');
  const tag = name.split(/[ -]/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return { tag: `#${tag.normalize('NFD').replace(/[\u0300-\u036f]/gu, '')}`, disease: name, words: line.toLowerCase(), abbreviations: '' };
});
/** “Prostate people”, “ovarian studies”: how clinicians call a disease by its organ alone. */
const ORGANS: Readonly<Record<string, string>> = {
  '#bcsm': 'breast', '#lcsm': 'lung|thoracic', '#gyncsm': 'ovarian|ovary|cervical|endometrial', '#crcsm': 'colorectal|bowel|rectal', '#pancsm': 'pancreatic|pancreas', '#pcsm': 'prostate',
  '#kcsm': 'kidney cancer|renal cell', '#blcsm': 'bladder', '#hncsm': 'head and neck', '#stcsm': 'gastric', '#esocsm': 'oesophageal|esophageal', '#btsm': 'glioma|brain tumour', '#thycsm': 'thyroid cancer', '#tscsm': 'testicular', '#hpbcsm': 'liver cancer|bile duct',
};
const FOLK = ['people', 'folk', 'folks', 'study', 'studies', 'trial', 'oncologist', 'crowd', 'community', 'world'];
const byOrgan = () => NAMED.flatMap(({ tag, disease }): Community[] => {
  const organ = ORGANS[tag];
  return organ ? [{ tag, disease, words: organ.split('|').flatMap((one) => FOLK.map((folk) => `${one} ${folk}`)).join('|'), abbreviations: '' }] : [];
});
let every: readonly Community[] | undefined;
/** Every disease with a tag of its own; of two that claim the same words the earlier counts. Worked out at the first call: a worker just started may not need them. */
export const communities = (): readonly Community[] => (every ??= [...NAMED, ...more(), ...byOrgan()]);

let tags: ReadonlySet<string> | undefined;
/** Whether a tag, in lower case, is that of a disease. */
export const isCommunityTag = (tag: string): boolean => (tags ??= new Set(communities().map((community) => community.tag.toLowerCase()))).has(tag);

/** Tags under which people talk at a set hour, and the tags of journal clubs. Source: as above; hours are not kept, they change. */
export const CHAT_TAGS: ReadonlySet<string> = new Set(['#bcsm', '#lcsm', '#btsm', '#gyncsm', '#mmsm', '#ayacsm', '#pancsm', '#radonc', '#urojc', '#hcsm', '#hcldr', '#hpm', '#nephjc', '#healthxph', '#alzchat']);

/** Tags so broad that they lead nobody to a post: the first to give up for a community's own. Source: our own list (CC0). */
export const BROAD_TAGS: ReadonlySet<string> = new Set(
  '#cancer #oncology #health #healthcare #medicine #medical #research #science #hope #doctor #doctors #nurse #nurses #hospital #patients #patientcare #awareness #canceresearch #cancerawareness #cancercare #innovation #leadership #inspiration #motivation #blessed #grateful #thankful #news #life #love #family #tumor #tumour #chemo #fightcancer #fuckcancer #cancersucks #survivor #warrior'.split(' '),
);

/** Tags of a profession or a specialty, by which colleagues find a post. Source: as above. */
export const SPECIALTY_TAGS: ReadonlySet<string> = new Set(
  '#radonc #pallonc #supponc #survonc #hsronc #cardioonc #surgonc #hemonc #immunoonc #gerionc #psychonc #medphys #womenwhocurie #deiinro #oncotwitter #oncnurse #clinicaltrials #precisiononc #oncopharm #medtwitter #foamed #meded #hpm #hapc #hcsm #hcldr #nephjc #nephtwitter #cardiotwitter #rheumtwitter #dermpath #gitwitter #livertwitter #pulmtwitter #foamcc #neurotwitter #endotwitter #idtwitter #psychtwitter #tweetiatrician #obgyntwitter #radtwitter #pathtwitter #some4surgery #urosome #urojc #nursetwitter #wenurses #medstudenttwitter #womeninmedicine #ilooklikeasurgeon #globalonc #healthequity #patientsafety #bloodcancer #patientadvocate #phdchat'.split(' '),
);

/** Names of meetings as their tags begin, before the year: #ASCO26. Source: our own compilation (CC0), society pages. */
export const MEETINGS: readonly string[] =
  'ASCO GI GU ASCOQLTY ASCOBT ESMO ESMOBreast ESMOGI ELCC ESMOTAT ESMOGynae ESMOSarcoma ESMOImmuno ESMOAsia ASTRO ESTRO AACR Targets SABCS ASH EHA WCLC SGO IGCS ESGO AUA EAU SIOP ASPHO SNO EANO SITC CTOS IMS iwCLL ICML SOHO Tandem EBMT NANETS ENETS ATA MASCC hapc EAPC ONS NCCN SSO ASBrS SGBCC SIOG HeadNeck IGCC ILCA DDW ACG UEGW ACC AHA RSNA ECR SNMMI EANM AAPM USCAP IDWeek ATS CHEST ADA ACR EULAR ACEP IM AMIA'.split(' ');
