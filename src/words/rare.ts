/**
 * Rare diseases by how many people get or have them; folded, abbreviations in capitals. Built by tools/words/rare.mjs.
 * Cancers, new cases a year per 100,000 people in Europe, bands after RARECARE (single tumours placed by order of magnitude): A up to 1, B 1 to 2,
 * C 2 to 4, D 4 to 6, U far below one in a million. Other diseases, people who have it, classes after the intervals Orphanet uses: P1 up to 5 in
 * 10,000, P2 1 to 9 in 100,000, P3 1 to 9 in a million, P4 fewer, P0 rare but not placed.
 */
export const RARE: Readonly<Record<string, string>> = {
  C: `glioblastoma|GBM|glioblastoma multiforme|oropharyngeal cancer|neuroendocrine tumor|neuroendocrine tumour|testicular germ cell tumor|
    testicular germ cell tumour|seminoma|acute myeloid leukemia|acute myeloid leukaemia|hodgkin lymphoma`,
  A: `anaplastic astrocytoma|grade 3 astrocytoma|oligodendroglioma|ependymoma|medulloblastoma|diffuse midline glioma|DIPG|diffuse intrinsic pontine glioma|
    brainstem glioma|craniopharyngioma|atypical teratoid rhabdoid tumor|atypical teratoid rhabdoid tumour|ATRT|primary cns lymphoma|PCNSL|chondrosarcoma|
    osteosarcoma|ewing sarcoma|ewing's sarcoma|PNET|rhabdomyosarcoma|leiomyosarcoma|LMS|liposarcoma|angiosarcoma|synovial sarcoma|
    malignant peripheral nerve sheath tumor|malignant peripheral nerve sheath tumour|MPNST|undifferentiated pleomorphic sarcoma|UPS|
    malignant fibrous histiocytoma|solitary fibrous tumor|solitary fibrous tumour|hemangiopericytoma|dermatofibrosarcoma protuberans|DFSP|desmoid tumor|
    desmoid tumour|aggressive fibromatosis|desmoid fibromatosis|kaposi sarcoma|tenosynovial giant cell tumor|tenosynovial giant cell tumour|TGCT|
    pigmented villonodular synovitis|PVNS|giant cell tumor of bone|giant cell tumour of bone|phyllodes tumor|phyllodes tumour|male breast cancer|
    inflammatory breast cancer|metaplastic breast carcinoma|thymoma|tracheal cancer|pulmonary carcinoid|bronchial carcinoid|
    large cell neuroendocrine carcinoma|LCNEC|adenoid cystic carcinoma|nasopharyngeal carcinoma|nasopharyngeal cancer|sinonasal carcinoma|sinonasal cancer|
    nasal cavity cancer|small bowel cancer|small intestine cancer|duodenal cancer|appendiceal cancer|appendix cancer|pseudomyxoma peritonei|
    ampullary cancer|ampulla of vater cancer|hepatoblastoma|insulinoma|gastrinoma|zollinger-ellison syndrome|merkel cell carcinoma|uveal melanoma|
    ocular melanoma|mucosal melanoma|cutaneous t-cell lymphoma|CTCL|mycosis fungoides|sezary syndrome|adnexal carcinoma|sebaceous carcinoma|
    eccrine carcinoma|adrenocortical carcinoma|adrenal cancer|pheochromocytoma|phaeochromocytoma|paraganglioma|anaplastic thyroid carcinoma|
    anaplastic thyroid cancer|medullary thyroid carcinoma|medullary thyroid cancer|penile cancer|penile carcinoma|urethral cancer|vulvar cancer|
    vulval cancer|vaginal cancer|fallopian tube cancer|gestational trophoblastic neoplasia|choriocarcinoma|molar pregnancy|uterine carcinosarcoma|
    malignant mixed mullerian tumor|malignant mixed mullerian tumour|uterine sarcoma|endometrial stromal sarcoma|granulosa cell tumor|
    granulosa cell tumour|ovarian germ cell tumor|ovarian germ cell tumour|dysgerminoma|clear cell ovarian carcinoma|primary peritoneal carcinoma|
    acute promyelocytic leukemia|acute promyelocytic leukaemia|APL|hairy cell leukemia|hairy cell leukaemia|chronic myelomonocytic leukemia|
    chronic myelomonocytic leukaemia|CMML|myelofibrosis|polycythemia vera|essential thrombocythemia|systemic mastocytosis|mantle cell lymphoma|
    burkitt lymphoma|primary mediastinal b-cell lymphoma|peripheral t-cell lymphoma|PTCL|anaplastic large cell lymphoma|extranodal nk/t-cell lymphoma|
    lymphoplasmacytic lymphoma|waldenstrom macroglobulinemia|al amyloidosis|castleman disease|langerhans cell histiocytosis|LCH|
    hemophagocytic lymphohistiocytosis|haemophagocytic lymphohistiocytosis|HLH|neuroblastoma|wilms tumor|wilms tumour|nephroblastoma|retinoblastoma|
    primary cutaneous lymphoma`,
  U: `pineoblastoma|chordoma|alveolar soft part sarcoma|ASPS|clear cell sarcoma|epithelioid sarcoma|desmoplastic small round cell tumor|
    desmoplastic small round cell tumour|DSRCT|thymic carcinoma|nut carcinoma|nut midline carcinoma|esthesioneuroblastoma|olfactory neuroblastoma|
    fibrolamellar carcinoma|fibrolamellar hepatocellular carcinoma|vipoma|parathyroid carcinoma|pituitary carcinoma|urachal cancer|urachal adenocarcinoma|
    collecting duct carcinoma|small cell carcinoma of ovary hypercalcemic type|SCCOHT|juvenile myelomonocytic leukemia|juvenile myelomonocytic leukaemia|
    JMML|t-cell prolymphocytic leukemia|t-cell prolymphocytic leukaemia|large granular lymphocytic leukemia|large granular lymphocytic leukaemia|
    hepatosplenic t-cell lymphoma|plasma cell leukemia|plasma cell leukaemia|erdheim-chester disease|rhabdoid tumor|rhabdoid tumour|
    pleuropulmonary blastoma|thymic neuroendocrine carcinoma|mediastinal germ cell tumor|mediastinal germ cell tumour|intravascular large b-cell lymphoma|
    blastic plasmacytoid dendritic cell neoplasm|BPDCN`,
  B: `vestibular schwannoma|acoustic neuroma|gastrointestinal stromal tumor|gastrointestinal stromal tumour|mesothelioma|pleural mesothelioma|
    peritoneal mesothelioma|salivary gland cancer|parotid cancer|mucoepidermoid carcinoma|hypopharyngeal cancer|anal cancer|anal canal cancer|
    anal carcinoma|gallbladder cancer|upper tract urothelial carcinoma|UTUC|renal pelvis cancer|ureteral cancer|acute lymphoblastic leukemia|
    acute lymphoblastic leukaemia|myelodysplastic syndrome|marginal zone lymphoma|malt lymphoma|cancer of unknown primary`,
  D: `oral cavity cancer|mouth cancer|laryngeal cancer|larynx cancer|cholangiocarcinoma|bile duct cancer`,
  P2: `cystic fibrosis|duchenne muscular dystrophy|DMD|spinal muscular atrophy|SMA|huntington disease|amyotrophic lateral sclerosis|ALS|lou gehrig disease|
    motor neurone disease|guillain-barre syndrome|multiple system atrophy|progressive supranuclear palsy|neuromyelitis optica spectrum disorder|NMOSD|
    friedreich ataxia|prader-willi syndrome|angelman syndrome|rett syndrome|osteogenesis imperfecta|brittle bone|achondroplasia|hemophilia a|haemophilia a|
    hemophilia b|haemophilia b|eosinophilic granulomatosis with polyangiitis|EGPA|churg-strauss|granulomatosis with polyangiitis|GPA|wegener|
    behcet disease|behcet's|pulmonary arterial hypertension|primary ciliary dyskinesia|primary sclerosing cholangitis|autoimmune hepatitis|wilson disease|
    phenylketonuria|PKU|mitochondrial disease|leigh syndrome|MELAS|neurofibromatosis type 2|NF2|tuberous sclerosis|von hippel-lindau disease|VHL|
    li-fraumeni syndrome|familial adenomatous polyposis|multiple endocrine neoplasia|MEN1|MEN2|wermer syndrome|common variable immunodeficiency|CVID|
    hereditary angioedema|HAE|mastocytosis|epidermolysis bullosa|pemphigus vulgaris|pemphigus|bullous pemphigoid|dermatomyositis|polymyositis|
    inclusion body myositis|facioscapulohumeral muscular dystrophy|FSHD|biliary atresia|alport syndrome|acromegaly|cushing disease|cushing syndrome|
    congenital adrenal hyperplasia|x-linked hypophosphatemia|XLH|leber hereditary optic neuropathy|LHON|hereditary spastic paraplegia|
    spinocerebellar ataxia|kawasaki disease|galactosemia|williams syndrome|beckwith-wiedemann syndrome|usher syndrome|trisomy 13|patau syndrome|
    bladder exstrophy`,
  P1: `myasthenia gravis|charcot-marie-tooth disease|turner syndrome|klinefelter syndrome|marfan syndrome|ehlers-danlos syndrome|
    alpha-1 antitrypsin deficiency|hereditary hemorrhagic telangiectasia|hereditary haemorrhagic telangiectasia|HHT|osler-weber-rendu|
    von willebrand disease|sickle cell disease|sickle cell anemia|sickle cell anaemia|beta thalassemia|immune thrombocytopenia|systemic sclerosis|
    scleroderma|giant cell arteritis|idiopathic pulmonary fibrosis|primary biliary cholangitis|hereditary hemochromatosis|hereditary haemochromatosis|
    noonan syndrome|neurofibromatosis type 1|NF1|von recklinghausen|lynch syndrome|HNPCC|myotonic dystrophy|sjogren syndrome|sjogren|
    hidradenitis suppurativa|eosinophilic esophagitis|eosinophilic oesophagitis|eoe|hirschsprung disease|autosomal dominant polycystic kidney disease|
    ADPKD|polycystic kidney|iga nephropathy|retinitis pigmentosa|stargardt disease|narcolepsy|long qt syndrome|LQTS|hypertrophic cardiomyopathy|
    22q11.2 deletion syndrome|digeorge|trisomy 18|edwards syndrome|gastroschisis|omphalocele|congenital diaphragmatic hernia|CDH|
    transposition of the great arteries|hypoplastic left heart syndrome|HLHS|spina bifida|myelomeningocele`,
  P3: `stiff person syndrome|fanconi anemia|fanconi anaemia|diamond-blackfan anemia|diamond-blackfan anaemia|paroxysmal nocturnal hemoglobinuria|
    paroxysmal nocturnal haemoglobinuria|PNH|aplastic anemia|aplastic anaemia|thrombotic thrombocytopenic purpura|TTP|atypical hemolytic uremic syndrome|
    atypical haemolytic uremic syndrome|lymphangioleiomyomatosis|porphyria|acute intermittent porphyria|homocystinuria|maple syrup urine disease|
    tay-sachs disease|krabbe disease|metachromatic leukodystrophy|adrenoleukodystrophy|x-linked adrenoleukodystrophy|ehlers-danlos syndrome vascular type|
    veds|ataxia-telangiectasia|xeroderma pigmentosum|chronic granulomatous disease|severe combined immunodeficiency|SCID|cold agglutinin disease|
    erythropoietic protoporphyria|EPP|cystinosis|anti-gbm disease|goodpasture|primary hyperoxaluria|kleine-levin syndrome|creutzfeldt-jakob disease|CJD|
    pulmonary alveolar proteinosis|methylmalonic acidemia|propionic acidemia|smith-magenis syndrome|bardet-biedl syndrome|treacher collins syndrome|
    apert syndrome|opsoclonus-myoclonus syndrome|cryopyrin-associated periodic syndrome`,
  P0: `takayasu arteritis|gaucher disease|fabry disease|pompe disease|mucopolysaccharidosis|hurler syndrome|hunter syndrome|niemann-pick disease|
    loeys-dietz syndrome|cowden syndrome|pten hamartoma|peutz-jeghers syndrome|hereditary diffuse gastric cancer|CDH1|dyskeratosis congenita|
    hypereosinophilic syndrome|limb-girdle muscular dystrophy|transthyretin amyloidosis|ATTR|hattr|ttr amyloidosis|familial mediterranean fever|
    adult-onset still disease|short bowel syndrome|focal segmental glomerulosclerosis|FSGS|lupus nephritis|pheochromocytoma and paraganglioma syndrome|
    phaeochromocytoma and paraganglioma syndrome|SDHB|hypophosphatasia|ocular cicatricial pemphigoid|dravet syndrome|lennox-gastaut syndrome|
    locked-in syndrome|pulmonary vein stenosis|eisenmenger syndrome|arrhythmogenic cardiomyopathy|ARVC|necrotizing enterocolitis|
    ornithine transcarbamylase deficiency|hereditary tyrosinemia|glycogen storage disease|congenital disorder of glycosylation|CDG|charge syndrome|
    cri du chat syndrome|sotos syndrome|crouzon syndrome|cleidocranial dysplasia|anencephaly|sacrococcygeal teratoma|meckel-gruber syndrome|
    truncus arteriosus|holoprosencephaly|cloaca malformation|pierre robin sequence|hereditary pancreatitis|autoimmune encephalitis|
    anti-nmda receptor encephalitis|igg4-related disease|relapsing polychondritis|vexas syndrome|hansen disease|botulism|chagas disease|leishmaniasis|
    neurocysticercosis|mucormycosis|nocardiosis|actinomycosis|q fever|tularemia|hantavirus|lassa fever|diphtheria`,
  P4: `rasmussen encephalitis|fatal familial insomnia|progeria|hutchinson-gilford progeria|proteus syndrome|fibrodysplasia ossificans progressiva|FOP|
    alstrom syndrome|conjoined twins|susac syndrome|cogan syndrome|schnitzler syndrome|whipple disease`,
};
