/**
 * Rounded figures for "how many people fit this description". They are for an order of magnitude and for no more: the card shows a word
 * (about one, a handful, dozens, hundreds), never a number. Each list names where it is from; read in 2026 from general knowledge of the sources.
 */

/** Share of a population that is exactly this many years old. After the 2021 census of England and Wales (ONS): 90 and over 0.9 %, 100 and over 0.02 %. */
export function shareOfAge(years: number): number {
  if (years < 65) return 0.0125;
  if (years < 75) return 0.01;
  if (years < 85) return 0.006;
  if (years < 90) return 0.0028;
  if (years < 95) return 0.0013;
  if (years < 100) return 0.0004;
  return 0.0002;
}

/** Half of everybody. */
export const SHARE_OF_SEX = 0.5;

/**
 * People per 100,000 in whom a disease of this class is found in a year (cancers: new cases, RARECARE bands) or who live with it (others: the intervals
 * Orphanet uses); the middle of each class. See rare.ts.
 */
export const PER_100_000: Readonly<Record<string, number>> = { U: 0.05, A: 0.5, B: 1.5, C: 3, D: 5, P1: 25, P2: 3, P3: 0.3, P4: 0.05 };

/** New cases a year per 100,000 people, common cancers. After Cancer Research UK, cancer incidence statistics (UK, 2017 to 2019), rounded. */
export const COMMON_CANCERS: readonly (readonly [RegExp, string, number])[] = [
  [/\bbreast (?:cancer|ca)\b/i, 'breast cancer', 85],
  [/\bprostate (?:cancer|ca)\b/i, 'prostate cancer', 80],
  [/\blung (?:cancer|ca)\b/i, 'lung cancer', 74],
  [/\b(?:bowel|colon|colorectal|rectal) cancer\b/i, 'bowel cancer', 65],
  [/\bmelanoma\b/i, 'melanoma', 26],
  [/\bkidney cancer\b/i, 'kidney cancer', 20],
  [/\bpancrea\w+ cancer\b/i, 'pancreatic cancer', 16],
  [/\bovarian cancer\b/i, 'ovarian cancer', 11],
  [/\b(?:oesophageal|esophageal) cancer\b/i, 'oesophageal cancer', 14],
  [/\b(?:myeloma)\b/i, 'myeloma', 9],
  [/\b(?:cervical cancer)\b/i, 'cervical cancer', 5],
  [/\b(?:glioblastoma|GBM)\b/, 'glioblastoma', 4],
];

/** People of an occupation per 100,000 inhabitants. After US Bureau of Labor Statistics, Occupational Employment and Wage Statistics (May 2023), and for farmers the USDA census of 2022; rounded. */
export const OCCUPATIONS: readonly (readonly [RegExp, string, number])[] = [
  [/\b(?:school )?bus driver\b/i, 'bus driver', 160],
  [/\b(?:primary|elementary)[- ](?:school )?teacher\b/i, 'primary school teacher', 420],
  [/\bteacher\b/i, 'teacher', 1000],
  [/\b(?:head ?teacher|headmaster|headmistress|principal|deputy head)\b/i, 'head of a school', 85],
  [/\b(?:vicar|priest|pastor|minister|rabbi|imam|rector)\b/i, 'minister of religion', 20],
  [/\b(?:firefighter|fireman)\b/i, 'firefighter', 95],
  [/\b(?:police officer|policeman|policewoman|cop|garda)\b/i, 'police officer', 195],
  [/\b(?:barber|hairdresser)\b/i, 'hairdresser', 95],
  [/\b(?:postman|postwoman|postie|mail carrier)\b/i, 'postal worker', 100],
  [/\b(?:librarian)\b/i, 'librarian', 40],
  [/\b(?:butcher)\b/i, 'butcher', 40],
  [/\b(?:baker)\b/i, 'baker', 65],
  [/\b(?:dairy |sheep )?farmer\b/i, 'farmer', 1000],
  [/\b(?:pharmacist)\b/i, 'pharmacist', 100],
  [/\b(?:plumber)\b/i, 'plumber', 135],
  [/\b(?:electrician)\b/i, 'electrician', 215],
  [/\b(?:journalist|reporter)\b/i, 'journalist', 13],
  [/\b(?:musician|singer|organist|cellist|violinist|pianist|drummer)\b/i, 'musician', 20],
  [/\b(?:funeral director|undertaker)\b/i, 'funeral director', 15],
  [/\b(?:judge|magistrate)\b/i, 'judge', 14],
];
