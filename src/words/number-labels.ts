/** What a number is called when it stands for one person, and how sure that makes us. Patterns are for plain lower-case text (`asciiOf`), without flags. */
export interface NumberKind {
  /** How the card names it: “a medical record number”. */
  readonly noun: string;
  /** Names that may stand alone: “MRN 4482”. */
  readonly alone?: string;
  /** Names that need “number”, “no.”, “#” or “ID” after them: “chart #4482”. */
  readonly named?: string;
  /** Fewer digits than this are something else. */
  readonly digits: number;
  /** The same for a name that stands alone, where that says less. */
  readonly digitsAlone?: number;
  /** The name is also used for other things: it counts only where the draft is about a patient. */
  readonly patientOnly?: true;
  /** The value is a registration plate: letters and digits together. */
  readonly plate?: true;
}

/** Names of numbers, the more particular first. From general clinical usage in the US, Canada, UK, Ireland, Australia, New Zealand, India, South Africa, Singapore and Europe. */
export const numberKinds: readonly NumberKind[] = [
  {
    noun: 'a social security number', digits: 4,
    alone: String.raw`s\.?s\.?n|social security|soc(?:ial)?\.? sec|ss ?#|(?:his|her|their|patient'?s?|pt'?s?) social(?= (?:is|ends|ending|number|#))|last (?:four|4) of (?:his|her|their|the) (?:ssn|social)`,
  },
  { noun: 'an NHS number', digits: 3, digitsAlone: 9, alone: 'nhs' },
  { noun: 'a CHI number', digits: 3, digitsAlone: 10, alone: 'chi|community health index' },
  { noun: 'a health and care number', digits: 7, alone: 'h ?(?:&|and) ?c|hcn', named: 'health (?:and|&) (?:social )?care' },
  {
    noun: 'a medical record number', digits: 3,
    alone: String.raw`m\.?r\.?n\.?|med(?:ical)?\.? rec(?:ord)?s?|u\.?r\.?n\.?|hosp\.?(?: no)?|mrd|uhid|c\.?r\.? ?no|(?:ip|opd|op) ?no|csn|(?:wristband|id ?band|name ?band|hospital id|wrist id)(?: (?:reads?|says|said))?`,
    named: String.raw`med(?:ical)?\.? rec(?:ord)?s|hospital|hosp\.?|chart|u\.?r|e[mh]r|epic|cerner|casenotes?|case notes?|mr|h\.?c|x`,
  },
  {
    noun: 'a trial participant number', digits: 3, digitsAlone: 5,
    named: '(?:trial |study )(?:subject|participant|patient)|screening|randomi[sz]ation|enrol?lment|recruit|volunteer', alone: '(?:trial |study )?(?:subject|participant)|(?:trial|study) (?:pt|patient)',
  },
  { noun: 'a trial participant number', digits: 3, alone: '(?:known )?in the (?:protocol|trial|study|database) as' },
  { noun: 'a trial participant number', digits: 3, alone: 'randomi[sz]ed as(?: (?:subject|patient|number))?' },
  { noun: 'a medical record number', digits: 5, alone: String.raw`hn|ur|h\.n\.|hospital no|patient id|pid|nhi|unit no|folder|bar ?code(?: reads)?|addressograph|empi|umrn|upi|crn|pas (?:no|id)` },
  { noun: 'a patient number', digits: 4, named: 'pt|patient|client|resident' },
  {
    noun: 'a specimen or study number', digits: 4, digitsAlone: 6, alone: 'accession|dicom|(?:study|series|sop|instance) uid|uid|sample|specimen|(?:specimen|study|image|slide|block) label(?: in the (?:pic|photo|picture))?',
    named: String.raw`specimen|sample|slide|block|biopsy|histo(?:logy|path)?|path(?:ology)?|cyto(?:logy)?|lab|tissue|requisition|imaging|radiology|exam(?:ination)?|scan|study|series|barcode|blood group|g ?& ?s`,
  },
  {
    noun: 'a health insurance number', digits: 3, alone: 'mbi|hicn|hbn|hpbn',
    named: String.raw`health ?plan|plan|insurance(?: (?:plan|policy|card))?|insur\.?|ins\.?|insurer|policy|member|membership|subscriber|beneficiary|group|payer|payor|claims?|(?:pre|prior )-?auth(?:ori[sz]ation)?(?: ref\.?)?|authori[sz]ation|auth|hmo|ppo|medicare(?: card)?|medicaid|medi-?cal|tricare|va|hsn|mcp|uli|phin`,
  },
  { noun: 'a health insurance number', digits: 6, patientOnly: true, alone: String.raw`medicare(?: card)?|medicaid|medi-?cal|tricare|insurance(?: (?:plan|policy|card))?|insur\.?|ins\.?|(?:insurance|health) plan` },
  { noun: 'a health insurance number', digits: 7, alone: 'member|subscriber|claim|(?:pre|prior )-?auth(?:ori[sz]ation)?' },
  { noun: 'a health insurance number', digits: 5, patientOnly: true, alone: 'plan|policy|insurer|coverage|group|member|claim|auth(?:ori[sz]ation)?' },
  { noun: 'a registration plate', digits: 1, plate: true, patientOnly: true, alone: 'hilux|land ?cruiser|toyota|corolla|yaris|ford|fiesta|focus|transit|ranger|vauxhall|corsa|astra|opel|nissan|micra|qashqai|honda|civic|mazda|hyundai|kia|suzuki|swift|maruti|tata|mahindra|renault|clio|peugeot|citroen|fiat|panda|volkswagen|vw|golf|polo|skoda|octavia|seat|ibiza|audi|bmw|mercedes|volvo|subaru|mitsubishi|isuzu|dacia|holden|chevrolet|chevy|jeep|land rover|defender|tesla|mini|matatu|boda(?: boda)?|tuk ?tuk|auto rickshaw|rickshaw|taxi|cab|van|pick-?up|ute|bakkie|lorry|truck|motorbike|motorcycle|scooter|moped|suv|hatchback|saloon|estate car|campervan|parked car' },
  {
    noun: 'a national identity number', digits: 4,
    alone: 'aadha?ar|uidai|abha|nric|ppsn?|nino|national insurance|national (?:id|identity)(?: card)?|id card|social insurance|ohip|health card|ramq|phn|ihi|nhi|tfn|tax file|kvnr|versichertennummer|bsn|dni|cpf|curp|pesel|personnummer|emirates id|iqama|cnic|bvn|sa id|passport|codice fiscale|carte vitale|nin|nik|mykad|hkid|philhealth|shif|nhif|ghana card|cartao sus|sus card|(?:numero de )?secu(?:rite sociale)?|dva|ndis|concession card|pension card|blue badge|green card|residence permit|voter (?:id|card)|ration card|pan card|driving permit|student (?:id|card)|numero de asegurado|krankenkasse|vers(?:icherten|icherungs)?\\.?-?nr\\.?|patientennummer|fallnummer|seaman\'?s book|seafarer\'?s? (?:id|book)|discharge book',
    named: 'ni|identity(?: card)?|sin|(?:personal )?health|nir|nie|rut|cpr|nic|visa',
  },
  { noun: 'a health insurance number', digits: 3, patientOnly: true, named: 'ayushman(?: bharat)?(?: card)?|pm-?jay(?: card)?|arogya(?:sri)?(?: card)?|golden card|smart card|card' },
  { noun: 'an account number', digits: 8, alone: 'gtb(?:ank)?|access bank|zenith(?: bank)?|uba|first bank|opay|palmpay|kuda|hdfc|sbi|icici|axis bank|bdo|bpi|gcash|maybank|bca|kcb|equity bank|fnb|absa|capitec' },
  { noun: 'a driving licence number', digits: 5, alone: String.raw`driv(?:er|ing)(?:'?s)? li[cs]en[cs]e`, named: String.raw`d\.?l\.?` },
  { noun: 'a licence or certificate number', digits: 5, patientOnly: true, named: 'li[cs]en[cs]e|certificate|permit|badge|firearm|service' },
  {
    noun: 'an account number', digits: 4, digitsAlone: 4, alone: 'iban|sort code|card ending(?: in)?',
    named: String.raw`(?:bank )?acc(?:oun)?t\.?|routing|invoice|bill|(?:credit|debit|payment|bank|mastercard|visa|amex)(?: card)?|card`,
  },
  { noun: 'an account number', digits: 5, alone: String.raw`acct\.?` },
  { noun: 'an account number', digits: 8, alone: String.raw`a\/c|acc(?:oun)?t\.?` },
  { noun: 'an account number', digits: 6, patientOnly: true, alone: String.raw`acc(?:oun)?t\.?` },
  { noun: 'a registration plate', digits: 1, plate: true, alone: '(?:number |li[cs]en[cs]e |car |vehicle )?plates?|rego|reg(?:istration)?|tags?' },
  { noun: 'a vehicle number', digits: 5, alone: 'vin|chassis' },
  { noun: 'a device serial number', digits: 3, alone: String.raw`serials?|s\/n|sn|udi(?:-[dp]i)?|imei`, named: 'device|implant|pacemaker|icd|pump|stent|valve|port|lvad|cgm' },
  { noun: 'a prescription number', digits: 4, named: 'prescription|rx|script|dispensing' },
  {
    noun: 'a reference number', digits: 4, patientOnly: true, alone: String.raw`ref(?:erence)?\.?|refer to record|(?:his|her|their) (?:reference|case|file|claim)`,
    named: String.raw`ref(?:erence)?\.?|file|folder|record|case|unit|encounter|episode|visit|admission|registration|appointment|referral|incident|datix|complaint|order|ticket|tracking|district|family|kit|cartridge|bag`,
  },
  { noun: 'a personal number', digits: 5, patientOnly: true, alone: "ids?|records?|(?<!(?:phone|contact|tel|telephone|mobile|cell|fax|call|our|my|line|text|ring|emergency)(?:'s)?[ -]?)number" },
];
