/**
 * Names that stand for a disease, a test, a device or an organisation. Folded. Compiled from general medical knowledge (CC0).
 * A name of `EPONYMS_ALSO_NAMES` is a person unless a head word follows ("Lynch syndrome"); one of `EPONYMS` hardly ever is.
 */
export const EPONYMS = `hodgkin|non-hodgkin|burkitt|kaposi|ewing|wilms|hurthle|hurthle|paget|bowen|waldenstrom|waldenstrom|castleman|rosai-dorfman|langerhans|
  erdheim-chester|sezary|sezary|klatskin|krukenberg|pancoast|li-fraumeni|cowden|peutz-jeghers|turcot|gorlin|birt-hogg-dube|von hippel-lindau|
  von recklinghausen|beckwith-wiedemann|muir-torre|carney|fanconi|diamond-blackfan|shwachman-diamond|bloom|wiskott-aldrich|ataxia louis-bar|trousseau|
  lambert-eaton|cushing|graves|plummer|zollinger-ellison|verner-morrison|crohn|whipple|hirschsprung|meckel|zenker|mallory-weiss|boerhaave|budd-chiari|
  crigler-najjar|gaucher|fabry|pompe|niemann-pick|tay-sachs|hurler|morquio|parkinson|alzheimer|huntington|lou gehrig|guillain-barre|guillain-barre|
  miller fisher|charcot-marie-tooth|friedreich|duchenne|pick|creutzfeldt-jakob|gerstmann|wernicke|korsakoff|tourette|rett|dravet|lennox-gastaut|
  sturge-weber|angelman|prader-willi|down|patau|klinefelter|marfan|ehlers-danlos|loeys-dietz|noonan|digeorge|alport|goodpasture|bright|bartter|
  gitelman|liddle|wegener|churg-strauss|takayasu|kawasaki|behcet|behcet|buerger|raynaud|sjogren|still|felty|caplan|hamman-rich|loffler|eisenmenger|
  fallot|ebstein|brugada|wolff-parkinson-white|lown-ganong-levine|stokes-adams|takotsubo|prinzmetal|da costa|libman-sacks|osler-weber-rendu|
  von willebrand|bernard-soulier|glanzmann|lyme|chagas|weil|lemierre|pott|erb|horner|meniere|meniere|ramsay hunt|stevens-johnson|kaposi varicelliform|
  sweet|hailey-hailey|darier|schamberg|dupuytren|peyronie|baker|osgood-schlatter|legg-calve-perthes|perthes|scheuermann|colles|lisfranc|monteggia|
  charcot|ollier|maffucci|asherman|sheehan|meigs|stein-leventhal|mayer-rokitansky|munchausen|capgras|ganser|asperger|reye|plummer-vinson|ogilvie|
  mirizzi|courvoisier|caroli|ormond|tolosa-hunt|arnold-chiari|chiari|dandy-walker|devic|balo|binswanger|brown-sequard|brown-sequard|wallenberg|morvan|
  isaacs|stauffer|schnitzler|opitz|proteus|klippel-trenaunay|kasabach-merritt|sipple|wermer|kallmann|bardet-biedl|joubert|usher|stargardt|leber|coats|
  batten|canavan|kearns-sayre|menkes|lesch-nyhan|mcardle|von gierke|tarui|kabuki|sotos|costello|coffin-lowry|cornelia de lange|treacher collins|
  pierre robin|goldenhar|crouzon|apert|holt-oram|ellis-van creveld|jeune|kartagener|hermansky-pudlak|chediak-higashi|job|kostmann|omenn|cogan|susac|
  weber-christian|hand-schuller-christian|letterer-siwe|de quervain|babinski|mcburney|rovsing|kernig|brudzinski|chvostek|homans|virchow|
  sister mary joseph|blumer|grey turner|kussmaul|cheyne-stokes|janeway|osler|argyll robertson|marcus gunn|adie|romberg|lhermitte|phalen|tinel|lachman|
  trendelenburg|valsalva|heimlich|epley|dix-hallpike|rinne|nikolsky|koebner|auspitz|gottron|heberden|leser-trelat|muehrcke|mees|corrigan|austin flint|
  graham steell|korotkoff|ewart|hampton|westermark|kerley|cupid|codman|spalding|chadwick|hegar|braxton hicks|galant|apgar|bishop|ivor lewis|mckeown|
  billroth|roux-en-y|kasai|kocher|pringle|pfannenstiel|mohs|lichtenstein|bassini|fontan|bentall|maze|seldinger|bier|mallampati|cormack-lehane|
  wertheim|shirodkar|mcdonald|burch|kegel|lefort|latzko|mitrofanoff|studer|bricker|hautmann|indiana|sugarbaker|clagett|eloesser|masaoka|papanicolaou|
  pap|gram|giemsa|ziehl-neelsen|congo red|coombs|mantoux|southern|sanger|ames|foley|hickman|broviac|groshong|port-a-cath|swan-ganz|tesio|tenckhoff|
  pleurx|jackson-pratt|jp|penrose|hemovac|ommaya|rickham|yankauer|guedel|macintosh|bougie|sengstaken-blakemore|dobhoff|salem|malecot|coude|tuohy|
  quincke|jamshidi|angiocath|balfour|bookwalter|deaver|army-navy|weitlaner|allis|babcock|kocher clamp|mayo|metzenbaum|debakey|adson|bovie|ligasure|
  gore-tex|dacron|silastic|gelpi|bair hugger|kerlix|ace|unna|halo|gamma knife|cyberknife|tomotherapy|linac|bragg|doppler|holter|snellen|ishihara|
  karnofsky|lansky|charlson|elixhauser|child-pugh|breslow|dukes|ann arbor|lugano|deauville|binet|rai|durie-salmon|cotswolds|fuhrman|nottingham|
  scarff-bloom-richardson|van nuys|amsterdam|bethesda|bismuth-corlette|bosniak|fleischner|mirels|tokuhashi|spetzler-martin|hunt and hess|glasgow|
  ranson|wells|duke|killip|forrester|framingham|norton|morse|edmonton|khorana|katz|lawton|barthel|rankin|beck depression|likert|zarit|apfel|aldrete|
  balthazar|centor|jones criteria|rome|truelove and witts|mayo score|montreal|bristol|tyrer-cuzick|partin|kattan|memorial sloan kettering|
  kaplan-meier|cox proportional|bayes|bayesian|bonferroni|mann-whitney|wilcoxon|kruskal-wallis|student|spearman|fisher exact|chi-squared|cronbach|
  bland-altman|likert scale|markov|monte carlo|poisson|weibull|nelson-aalen|lasso|simpson|will rogers|hawthorne|berkson|neyman|goodhart|occam|hickam|
  sutton|pareto|venn|delphi|hela|jurkat|vero|mcf-7|michaelis-menten|henle|langerhans islets|purkinje|schwann|kupffer|sertoli|leydig|paneth|auerbach|
  peyer|bartholin|cowper|skene|oddi|wirsung|santorini|sylvius|broca|eustachian|fallopian|mullerian|mullerian|wolffian|graafian|morison|hesselbach|
  camper|gerota|denonvilliers|waldeyer|virchow-robin|batson|his|bowman|malpighi|golgi|nissl|reed-sternberg|howell-jolly|heinz|philadelphia|
  bence jones|homer wright|flexner-wintersteiner|call-exner|schiller-duval|verocay|warthin|sertoli-leydig|spitz|askin|abrikossoff|buschke-lowenstein|
  triton`;

/** Eponyms that are everyday names as well. */
export const EPONYMS_ALSO_NAMES = `merkel|barrett|richter|lynch|gardner|werner|addison|conn|hashimoto|gilbert|wilson|krabbe|hunter|sanfilippo|becker|kennedy|west|edwards|turner|
  williams|berger|sjogren|reiter|dressler|evans|hansen|ludwig|fournier|bell|grover|smith|jones|galeazzi|volkmann|morton|tietze|todd|rasmussen|nelson|
  best|fuchs|alexander|leigh|cori|andersen|pfeiffer|riedel|murphy|cullen|beck|roth|hoffmann|allen|schirmer|weber|bouchard|terry|beau|moro|tanner|
  hartmann|heller|nissen|miles|norwood|glenn|ross|cox|kock|brooke|wright|schilling|simon|quinton|blake|miller|huber|richardson|kelly|thomas|minerva|
  geiger|wood|hertel|gleason|clark|siewert|lauren|borrmann|milan|fisher|geneva|reynolds|braden|hamilton|alvarado|paris|gail|claus|d'amico|pearson|
  cohen|moore|krebs|meissner|brunner|vater|galen|willis|rolando|douglas|scarpa|achilles|adam|bachmann|barr|auer|antoni|brenner|masson`;

/** What follows an eponym: "Wilms tumour", "Glasgow score". */
export const EPONYM_HEADS = `a airway alpha ampulla anaemia anemia angina anomaly apparatus appendicovesicostomy apple area arteritis ataxia attack b bandage bias blade block 
  blot bodies body boot bow breathing bundle bypass cancer capsule carcinoma cardiomyopathy carriers category catheter cell cells cerclage chart 
  chorea chromosome circle clamp class classification cohort colpocleisis colposuspension coma comorbidity complex conduit contractions contracture 
  correction correlation counter criteria curve cycle cyst depression diagram dictum disease disorder diverticulum drain duct dystrophy effect 
  encephalitis encephalopathy endocarditis eruption esophagectomy esophagus exact exercise exercises exophthalmometer fascia fissure flap follicle 
  forceps fracture frame fundoplication gait gangrene gland glands grade granulomatosis hazards hernia hump hysterectomy ii ileostomy incision index 
  injury inventory jacket joint kappa lamp law lesion level like line lines loop lymphoma macroglobulinaemia macroglobulinemia malformation maneuver 
  manoeuvre mask maze method model monitor murmur muscular mutation mutations myotomy nails needle negative neobladder neuroma nevus node nodes 
  nodule nomogram oesophagectomy oesophagus operation optic palsy papules paradox paralysis patches pattern peak performance phenomenon phenotype 
  plates plexus plot point port position positive pouch procedure proportional protein puffy pulse pupil razor reconstruction reflex regression 
  repair reservoir respiration retractor ring risk rod rosette rule sarcoma scale scissors sclerosis score sequence sequencing shelf shunt sign signs 
  simulation smear sounds space sphincter splint spot stage staging stain stand stool suction sump surgery symptom syndrome syndromes t-test table 
  tear technique tendon tenosynovitis test tetralogy theorem thickness thrombasthenia thyroiditis transformation treadmill triad trial triangle tube 
  tumor tumour two-stage type ultrasound vein vest window`;
