/** Hospitals, institutes, charities and companies that carry the name of a person or a place. Folded. Compiled from general knowledge (CC0). */
export const ORGANISATIONS = `md anderson|m.d. anderson|memorial sloan kettering|sloan kettering|msk|dana-farber|dana farber|mayo clinic|cleveland clinic|johns hopkins|
  sidney kimmel|moffitt|h. lee moffitt|fred hutch|fred hutchinson|fox chase|roswell park|huntsman|lombardi|winship|sylvester cancer center|karmanos|
  siteman|wilmot|abramson|perlmutter|herbert irving|laura and isaac|tisch cancer|norris cotton|o'neal|stephenson|masonic cancer center|markey|
  hollings|lineberger|levine cancer|duke cancer|vanderbilt-ingram|sarah cannon|robert h. lurie|helen diller|jonsson|chao family|cedars-sinai|
  city of hope|stanford cancer|knight cancer institute|simmons|dan l duncan|mays cancer|barbara ann karmanos|rogel|james cancer|solove|seidman|
  taussig|eskenazi|simon cancer|carbone|holden|buffett cancer|dell medical|marie curie|macmillan|maggie's|royal marsden|christie|clatterbridge|
  peter mac|peter maccallum|chris o'brien lifehouse|olivia newton-john|crown princess mary|tata memorial|aiims|princess margaret|sunnybrook|
  juravinski|tom baker|cross cancer institute|bc cancer|odette cancer|gustave roussy|institut curie|curie|charite|karolinska|jules bordet|
  vall d'hebron|san raffaele|humanitas|mount sinai|beth israel|massachusetts general|brigham and women's|boston children's|st. jude|st jude|
  great ormond street|cincinnati children's|nationwide children's|lurie children's|texas children's|emory|yale|weill cornell|newyork-presbyterian|
  geisinger|kaiser permanente|ochsner|baylor|houston methodist|scripps|sutter|intermountain|banner|advocate|aurora|northwell|henry ford|rush|
  loma linda|beaumont|guy's|st thomas|addenbrooke's|papworth|john radcliffe|bart's|st bartholomew's|royal brompton|moorfields|walter reed|bellevue|
  grady|parkland|ben taub|jackson memorial|tulane|howard university hospital|sainte-justine|susan g. komen|komen|livestrong|lance armstrong|
  stand up to cancer|conquer cancer|lungevity|lustgarten|leukemia & lymphoma society|make-a-wish|ronald mcdonald|hole in the wall|
  teenage cancer trust|clic sargent|young lives vs cancer|bowel cancer uk|prostate cancer uk|breast cancer now|pancreatic cancer action network|
  anthony nolan|dkms|be the match|medicare|medicaid|aca|tricare|ucsf|ucla|ucl|uclh|nyu|mgh|bwh|mskcc|chop|chla|upmc|ucsd|uab|unc|ut southwestern|ohsu|
  vumc|vamc|nuh|ich|gosh|kch|gstt|lthtr|cuh|wythenshawe|st george|st mary|st vincent|mater|tallaght|royal north shore|rpa|westmead|alfred|
  royal melbourne|auckland city|middlemore|starship|cmc vellore|apollo|fortis|medanta|nimhans|pgi|jipmer|sassoon|kem|sion|ny presbyterian|
  new york presbyterian|nyp|cedar sinai|cedars sinai|ascension|hca|kaiser|va|lahey|dartmouth-hitchcock|hackensack|montefiore|maimonides|
  strong memorial|barnes-jewish|northwestern memorial|stanford|duke|hopkins|jhh|mass general|brigham|lenox hill|elmhurst|harborview|swedish|
  providence|legacy|sharp|hoag|mercy|methodist|memorial hermann|piedmont|wellstar|atrium|novant|prisma|carilion|inova|sentara|lehigh valley|penn|
  jefferson|temple|cooper|christiana|sinai|medstar|georgetown|sibley|froedtert|mayo|hennepin|regions|essentia|sanford|avera|unitypoint|
  nebraska medicine|metrohealth|ohio state|cincinnati children|nationwide children|riley|iu health|vanderbilt`;
