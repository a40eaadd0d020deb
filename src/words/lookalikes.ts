/**
 * Numbers of science and everyday life that look like a person's identifier and are none: registers, papers, grants, drugs, trials.
 * Shapes are public facts of each register; `i` where people write them in lower case too.
 */
export const lookalikes: readonly RegExp[] = [
  /\bNCT ?0?\d{7,8}\b/gi,
  /\b(?:ISRCTN ?\d{8}|ACTRN ?\d{14}|ChiCTR[-A-Z]{0,8}\d{8,10}|CTRI\/\d{4}\/\d{2,3}\/\d{4,6}|jRCTs?\d{10}|UMIN\d{9}|DRKS\d{8}|KCT\d{7}|PACTR\d{15,16}|JapicCTI-\d{6}|IRCT\d{10,18}[A-Z]?\d{0,3}|RBR-\w{6,8}|CRD ?\d{11}|(?:EudraCT ?|EU ?CT ?)?20\d\d-5?\d{5}-\d\d(?:-\d\d)?)\b/gi,
  /\b10\.\d{4,9}\/[^\s"<>]{1,200}/gi,
  /\b(?:PMID|PubMed(?: ID)?|PMC ?ID|PMC)[:# ]{0,3}\d{4,9}\b/gi,
  /\barXiv: ?\d{4}\.\d{4,5}(?:v\d{1,2})?\b|\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b|\bISBN(?:-1[03])?:? ?[\d -]{9,17}[\dX]\b|\bISSN:? ?\d{4}-\d{3}[\dX]\b/gi,
  /\b(?:abstract|abs|poster|LBA|presentation|session|booth|stand|plenary|oral|e-?poster|hall|gate|flight|zoom(?: meeting)?(?: id)?|meeting id|webinar id|passcode|room|H\.?R\.?|S\.?B\.?|bill|section|rule|CFR|ISO|IEC)\b ?(?:#|no\.?|id)?:? ?[A-Z]{0,4}-?\d[\d ]{1,14}\b/gi,
  // Grants: NIH (R01 CA291873), UKRI (MR/X012345/1), Wellcome, EU, and any number that is called a grant.
  /\b(?:[1-9]?[A-Z]\d[\dA-Z][- ]?[A-Z]{2}[- ]?\d{6}(?:-\d\d[A-Z]?\d?)?|[A-Z]{2}\/[A-Z]\d{6}\/\d|(?:grants?|award|funded by|funding|project)(?: agreement)?(?: (?:no\.?|number|id|#))?:? ?#?[A-Z]{0,6}[-/ ]?\d{4,9}(?:[-/]\w{1,6})?)\b/gi,
  // Investigational drugs are company letters and a number.
  /\b(?:MK|AZD|BMS|RG|RO|GSK|LY|PF|DS|BGB|ABBV|AMG|JNJ|REGN|IMGN|IMMU|ADCT|SGN|TAK|INCB|GDC|CC|HLX|IBI|SHR|AK|TQB|TEV|VX|BI|BAY|CTX|NKTR|MRTX|LOXO|ONO|ARRY|PRT|RMC|BLU|XL|ABT|SAR|M|E|U|CP|SB|MEDI|CPX|AMV|ARV|KRT|MEN|XMT|SKB|BNT|HMBD|ZW|KN|JS|SY|TT|RP|NC|BT|EMD|GS|CX|UCB|NVP)[- ]?0?\d{3,8}[a-z]?\b/g,
  // Cooperative groups and registration trials.
  /\b(?:KEYNOTE|CheckMate|IMpower|IMbrave|IMvigor|IMpassion|PACIFIC|DESTINY|MONARCH|RTOG|NRG|SWOG|ECOG|ACRIN|EA|CALGB|Alliance|NSABP|GOG|COG|EORTC|TROG|ANZUP|AGITG|MRC|NCRI|JCOG|WJOG|KGOG|GEICAM|SAKK|HOVON|UKALL|ISRCTN|NCIC|CCTG)(?:-[A-Za-z]{1,10})?[- ]?[A-Z]{0,4}\d{1,6}[A-Z]?\b/g,
  /\b(?:ICD-?(?:9|10|11|O)?|CPT|HCPCS|SNOMED|LOINC|DRG|NDC|RxNorm|OMIM|ORPHA|HGNC|GSE|GSM|SRR|SRP|SRX|PRJNA|PRJEB|ERP|EGA[DS]|phs|ENSG|ENST|NM_|NP_|NC_|rs|COSM|COSV|ATCC|PDB|CAS|RRID)[-_: #]{0,2}\d[\d.-]{1,14}\b/gi,
];
