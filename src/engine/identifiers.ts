import { asciiOf } from '../words/ascii.ts';
import { australianMedicare, cpf, dni, iban, luhn, nhi, nhs, nir, nric, pps, verhoeff, vin } from '../words/checksums.ts';
import { lookalikes } from '../words/lookalikes.ts';
import { numberKinds, type NumberKind } from '../words/number-labels.ts';
import type { Span } from './types.ts';
import { matchesIn, occursIn } from './parts.ts';

/** A number that stands for one person. */
export interface Identifier extends Span {
  /** “a medical record number”. */
  readonly noun: string;
  /** The label and what joins it to the number; the same place as the number where nothing introduces it. */
  readonly whole: Span;
  /** Said to be one, shown to be one by its check digit, or only shaped like one. */
  readonly evidence: 'label' | 'checksum' | 'shape';
  /** Such numbers are also used for other things: it counts only where the draft is about a patient. */
  readonly patientOnly: boolean;
}

// `alone`: names that stand alone; the others need “number” after them. One pattern a kind, since hardly any of them can be in a text.
const LABELS = numberKinds.map(({ alone, named }) => new RegExp(
  `(?<![a-z0-9@_/])(?:${[named && `(?:${named})(?=[ 's]{0,3}[- ]?(?:num|nr|no|id|code|#))`, alone && `(?<alone>${alone})`].filter(Boolean).join('|')})(?![a-z_])`,
  'g',
));
const NUMBER_WORD = /[ 's]{0,3}[- ]?(?:(?:(?:nums?|nr|nos?)\.(?=[ :]{0,2}(?:is |was |reads? )?[#a-z]{0,4}\d)|numbers?|nums?|nr|nos?|ids?|identifiers?|codes?)(?![a-z])|#)/y;
// What may stand between a label and its number: signs, and words such as “number is”, “ending in”.
const JOIN = /(?:[\s:=#.,?!*"'()[\]\x7f-]|\b(?:numbers?|num|no|nr|ids?|is|was|are|ending|ends|in|with|code|reads?|reading|says?|said|showing|shows|which|for (?:him|her|them)|the|of|last|four|digits?|on (?:it|file|there)|patient|named|called)\b){0,14}/y;
const TOKEN = /[A-Za-z0-9](?:[A-Za-z0-9_/^&*-]|\.(?=\d)){0,39}/y;
const NEXT = / ?[-–/] ?| /y;
const UNIT = /^\s?(?:%|°|(?:mg|mcg|µg|ug|g|kg|ml|l|iu|units?|mmol|gy|cgy|cm|mm|bpm|years?|yrs?|y\/o|yo|months?|weeks?|days?|hours?|hrs?|h|mins?|minutes?|patients?|people|cases|dollars|bucks|pounds|euros|km|miles|am|pm|th|st|nd|rd|k|million|bn|times|percent)\b)/i;
const DATE = /^(?:\d{1,2}[-/.]\d{1,2}(?:[-/.](?:19|20)?\d\d)?|(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)$/;
const YEARS = /^(?:19|20)\d\d(?:[-/](?:(?:19|20)?\d\d))?$/;
const PLATE = /[A-Z0-9]{1,4}(?:[ -][A-Z0-9]{1,6}){1,2}(?![A-Za-z0-9])|[A-Z0-9]{4,8}(?![A-Za-z0-9])|[a-z0-9]{5,8}(?![A-Za-z0-9])/y;
const MADE_UP = /\b(?:test (?:patient|record|number|case)s?|zztest|dummy|fake|made[- ]up|fictional|fictitious|synthetic|placeholder|for example|e\.g\.|redacted)\b/i;

const digitsIn = (text: string) => text.replace(/\D/g, '');
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function at(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** The number that begins at `start`: one token, or groups such as “943 476 5919” and “XJH 880 214 553”. */
function numberAt(text: string, start: number): Span | undefined {
  let end = start;
  let groups = 0;
  let digits = 0;
  for (;;) {
    const gap = groups === 0 ? '' : at(NEXT, text, end);
    if (gap === undefined) break;
    const token = at(TOKEN, text, end + gap.length)?.replace(/[-_/&*]{1,40}$/, '');
    if (!token) break;
    const here = digitsIn(token).length;
    if (groups === 0) {
      // “XJH 880 214 553”: short capitals may lead, when digits follow.
      if (here === 0 && !(/^[A-Z]{1,5}$/.test(token) && /^ ?-? ?\d{2}/.test(text.slice(end + token.length, end + token.length + 5)))) return undefined;
      if (here > 0 && here < token.length / 4) return undefined;
    } else if (!(digits === 0 ? /^\d{2,12}[A-Z]{0,3}$/ : /^\d{2,6}[A-Z]{0,3}$/).test(token) || digits > 14 || (digits > 6 && here > 4 && gap === ' ')) {
      break;
    } else if (UNIT.test(text.slice(end + gap.length + token.length, end + gap.length + token.length + 12))) {
      break;
    }
    end += gap.length + token.length;
    digits += here;
    groups++;
    if (groups === 6) break;
  }
  return groups === 0 || digits === 0 ? undefined : { start, end };
}

/** “NHS number left on the whiteboard: 943 476 5919”. */
function numberAfterColon(text: string, from: number): Span | undefined {
  const lead = /^[^\d.!?\n:]{1,70}: ?/.exec(text.slice(from, from + 74))?.[0];
  const value = lead === undefined ? undefined : numberAt(text, from + lead.length);
  return value && digitsIn(text.slice(value.start, value.end)).length >= 6 ? value : undefined;
}

function isNumberOfKind(text: string, { start, end }: Span, kind: NumberKind, said: string, named: boolean): boolean {
  const value = text.slice(start, end);
  const digits = digitsIn(value).length;
  const partial = /\b(?:ending|ends|last)\b/i.test(said);
  // “participant P-3308”, “subject 014-0027”: the hyphen says what the digits do not.
  const coded = kind.noun === 'a trial participant number' && /^(?:[A-Z]{1,4}-\d{3,}|\d{2,4}-\d{3,4}$)/.test(value);
  const least = coded || named ? kind.digits : (kind.digitsAlone ?? kind.digits);
  if (digits < (partial ? Math.min(least, 3) : least)) return false;
  if (DATE.test(value) || YEARS.test(value)) return false;
  if (/^v\d/i.test(value) || UNIT.test(text.slice(end, end + 12))) return false;
  if (/^\d{1,3}$/.test(value) && /^,\d{3}/.test(text.slice(end, end + 4))) return false;
  return true;
}

function* labelled(text: string): Iterable<Identifier> {
  const plain = asciiOf(text);
  let last = 0;
  const labels = LABELS.flatMap((pattern, kind) => matchesIn(plain, pattern).map((match) => ({ match, kind: numberKinds[kind] }))).sort((a, b) => a.match.index - b.match.index);
  for (const { match, kind } of labels) {
    if (match.index < last) continue;
    const end = match.index + match[0].length;
    // What is inside one label is no other.
    last = end;
    const word = at(NUMBER_WORD, plain, end) ?? '';
    if (!kind || (word === '' && match.groups?.['alone'] === undefined)) continue;
    const after = end + word.length;
    const join = at(JOIN, plain, after) ?? '';
    const start = after + join.length;
    // “plate #AGBT14” ends in a hashtag.
    if ((word + join).endsWith('#') && /^[A-Za-z]{2,}(?:\d{1,3}|(?:19|20)\d\d)(?![\w-])/.test(text.slice(start, start + 40))) continue;
    let value: Span | undefined;
    if (kind.plate) {
      const plate = at(PLATE, text, start);
      value = plate && /\d/.test(plate) && /[A-Za-z]/.test(plate) && plate.length >= 5 && plate.length <= 12 ? { start, end: start + plate.length } : undefined;
    } else {
      value = numberAt(text, start) ?? (kind.patientOnly ? undefined : numberAfterColon(text, after));
    }
    if (!value || !isNumberOfKind(text, value, kind, match[0] + join, word !== '')) continue;
    // His number, her number: a telephone, more often than not.
    if (kind.noun === 'a personal number' && /^(?:[(+0]|\d{3}[ .-]\d{3}[ .-]\d{4}$|[6-9]\d{4} ?\d{5}$)/.test(text.slice(value.start, value.end))) continue;
    // A long gap of words and stops between label and number is chance, unless it is a question answered: “SSN?” 912-44-0871.
    if (value.start === start && /[.!]\s/u.test(join) && join.length > 3) continue;
    last = value.end;
    yield { ...value, noun: kind.noun, whole: { start: match.index, end: value.end }, evidence: 'label', patientOnly: kind.patientOnly ?? false };
  }
}

interface Shape {
  readonly noun: string;
  readonly pattern: RegExp;
  readonly valid?: (bare: string) => boolean;
  readonly patientOnly?: true;
  /** Words that must stand somewhere in the draft. */
  readonly near?: RegExp;
}

const SHAPES: readonly Shape[] = [
  { noun: 'a social security number', pattern: /(?<![\w-])(?!000|666)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-])/g, valid: (bare) => !/^(\d)\1*$/.test(bare) },
  { noun: 'an NHS number', pattern: /(?<![\w+.(-])(?<!\d )(?<!\b(?:phone|tel|call|contact|mobile|cell|fax|text|ring|on|number)[ :.]{1,3})\d{3} \d{3} \d{4}(?![\w-])/gi, valid: nhs, patientOnly: true },
  { noun: 'a Medicare number', pattern: /(?<![\w-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\w-])/g },
  { noun: 'a Medicare number', pattern: /(?<![\w+.-])[2-6]\d{3} \d{5} \d(?:[ /][1-9])?(?![\w-])/g, valid: australianMedicare },
  { noun: 'an individual healthcare identifier', pattern: /(?<![\w-])8003 ?60\d\d ?\d{4} ?\d{4}(?![\w-])/g, valid: luhn },
  { noun: 'an Aadhaar number', pattern: /(?<![\w.-])[2-9]\d{3}([ -])\d{4}\1\d{4}(?![\w-]| \d)/g, valid: verhoeff },
  { noun: 'an ABHA number', pattern: /(?<![\w-])\d{2}-\d{4}-\d{4}-\d{4}(?![\w-])/g },
  { noun: 'a health insurance number', pattern: /(?<![\w-])[A-Z]{4} ?\d{2}(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:[0-3]\d) ?\d{4}(?![\w-])/g, patientOnly: true },
  { noun: 'an NHI number', pattern: /(?<![\w-])[A-HJ-NP-Z]{3}\d{4}(?![\w-])/g, valid: nhi, patientOnly: true, near: /\b(?:nhi|nz|aotearoa|new zealand|auckland|wellington|christchurch|dunedin|hamilton|waikato)\b/i },
  { noun: 'a national identity number', pattern: /(?<![\w-])[STFG]\d{7}[A-Z](?![\w-])/g, valid: nric },
  { noun: 'a PPS number', pattern: /(?<![\w-])\d{7}[A-W][A-IW]?(?![\w-])/g, valid: pps, patientOnly: true },
  { noun: 'a national identity number', pattern: /(?<![\w-])\d{8}-?[A-Z](?![\w-])/g, valid: dni, patientOnly: true },
  { noun: 'a national identity number', pattern: /(?<![\w-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g, valid: cpf },
  { noun: 'a national identity number', pattern: /(?<![\w-])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\w-])/g },
  { noun: 'a national insurance number', pattern: /(?<![\w-])(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z] ?\d\d ?\d\d ?\d\d ?[A-D](?![\w-])/g },
  { noun: 'a national identity number', pattern: /(?<![\w-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{4}[ -]?[01][89]\d(?![\w-])/g, valid: luhn },
  { noun: 'a social security number', pattern: /(?<![\w-])[12] \d\d (?:0[1-9]|1[0-2]|[2-9]\d) \d\d \d{3} \d{3} \d\d(?![\w-])/g, valid: nir },
  { noun: 'a payment card number', pattern: /(?<![\w.+-])[3-6]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}(?![\w-])/g, valid: (bare) => luhn(bare) && bare.length >= 14 },
  { noun: 'a payment card number', pattern: /(?<=\b(?:cards?|cc)\.?(?: number| no\.?)?(?: is)?[ :#]{0,3})\d{10,19}(?![\w-])/gi },
  { noun: 'an account number', pattern: /(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/gi, valid: iban },
  { noun: 'a vehicle number', pattern: /(?<![\w-])(?=\d{0,16}[A-Z])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}(?![\w-])/g, valid: vin },
  { noun: 'a study number', pattern: /(?<![\w-])[A-Z]{2,4}\^\d{4,12}(?:\^\w{0,12})?/g },
  { noun: 'a device number', pattern: /\(01\) ?\d{14}(?: ?\(\d\d\) ?[A-Z0-9-]{1,20}){0,4}/g },
  { noun: 'a DICOM study number', pattern: /(?<![\w.-])1\.[23]\.\d{1,6}\.\d[\d.]{12,60}/g },
  {
    noun: 'a specimen number', pattern: /(?<![\w-])[A-Z]{1,4}-?\d{2}-\d{4,7}(?:[-_/]?[A-Z]?\d{0,2})?(?![\w-])/g,
    near: /\b(?:accessions?|slides?|blocks?|specimens?|biops(?:y|ies)|histolog\w{1,10}|patholog\w{1,10}|LIS|path|cytolog\w{1,10}|H&E|grossing)(?![a-z0-9])/i,
  },
  {
    noun: 'a trial participant number', pattern: /(?<![\w-])(?!(?:19|20)\d\d-(?:19|20)\d\d)(?:[A-Z]{2,4}-?)?\d{3,4}-(?:[A-Z]{2,4}-)?\d{3,4}(?![\w-])/g, patientOnly: true,
    near: /\b(?:(?:trial|study) (?:pt|patient|subject|participant)s?|randomi[sz]ed|unblind\w{0,4}|screen[- ]fail\w{0,4}|enrol+ed|first patient in|study drug|placebo arm)\b/i,
  },
  {
    noun: 'an insurance or record number', pattern: /(?<![\w-])#?[A-Z]{2,5}-\d{5,10}(?![\w-])/g, patientOnly: true,
    near: /\b(?:insur\w{0,6}|ins|plan|policy|polic\w{0,4}|record|id|hmo|ppo|member|claim|ref|case|chart|number|mrn)\b/i,
  },
  {
    noun: 'a record number', pattern: /(?<![\w-])(?:[A-Z]{1,4}-?\d{3,5}-\d{3,5}(?:-[A-Z0-9]{1,3})?|\d-\d{3}-\d{3}|\d{2}-\d{3}-\d{3,4})(?![\w-])/g,
    near: /\b(?:wrist ?bands?|name ?bands?|id (?:bands?|tags?|bracelets?)|(?:his|her|their|'s) chart|(?:cot|crib|bed) cards?|labels?|stickers?|addressograph|hosp(?:ital)? (?:no|number)|insurers?|insurance|prior auth\w{0,10}|authori[sz]ation|claims?|denied)\b/i,
  },
  {
    noun: 'a number off a scan', pattern: /(?<![\w+.(-])(?:\d{3}[- ]\d{3}[- ]\d{3,4}|\d{6,10})(?![\w-])/g,
    near: /\b(?:crop(?:ped)?|(?:in|top|bottom|left|right)(?:[ -][a-z]+)? corner|blank(?:ed)? out|blur(?:red)?|redact(?:ed)?|name bar|header|overlay|burned[- ]in|watermark)\b[^]{0,80}\d|\d[^]{0,60}\b(?:in the (?:[a-z]+ )?corner|name bar|header)\b/i,
  },
  { noun: 'an IP address', pattern: /(?<=\b(?:ip|address|host)(?: address)?[ :=]{1,3}(?:is |was )?)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.])/gi },
];

function* shaped(text: string): Iterable<Identifier> {
  const science = lookalikes.flatMap((pattern) => matchesIn(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length })));
  for (const { noun, pattern, valid, patientOnly = false, near } of SHAPES) {
    for (const match of matchesIn(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (near && !occursIn(text, near)) break;
      if (valid && !valid(match[0].replace(/[ ./-]/g, ''))) continue;
      if (science.some((other) => overlaps(other, span))) continue;
      yield { ...span, noun, whole: span, evidence: valid ? 'checksum' : 'shape', patientOnly };
    }
  }
}

let last: { readonly text: string; readonly links: readonly Span[]; readonly found: readonly Identifier[] } | undefined;

/** Every number in a text that stands for one person: what a label calls so first, then check digits, then shapes nothing else has. Links are left alone. */
export function identifiersIn(text: string, links: readonly Span[] = []): readonly Identifier[] {
  // Telephone numbers ask for them too.
  if (last?.text !== text || last.links !== links) last = { text, links, found: identifiersAnew(text, links) };
  return last.found;
}

function identifiersAnew(text: string, links: readonly Span[]): Identifier[] {
  if (!/\d{2}/.test(text)) return [];
  const found: Identifier[] = [];
  for (const one of [...labelled(text), ...shaped(text)]) {
    if (links.some((link) => overlaps(link, one))) continue;
    // A firm reading of the same digits is worth more than one that depends on the draft.
    const other = found.findIndex((earlier) => overlaps(earlier, one));
    if (other >= 0 && (one.patientOnly || !found[other]?.patientOnly)) continue;
    if (MADE_UP.test(text.slice(Math.max(0, one.whole.start - 60), one.whole.end))) continue;
    if (one.patientOnly && isScience(text, one)) continue;
    if (other >= 0) found.splice(other, 1);
    found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

function isScience(text: string, span: Span): boolean {
  const from = Math.max(0, span.start - 40);
  const around = text.slice(from, span.end + 40);
  return lookalikes.some((pattern) => Array.from(around.matchAll(pattern)).some((match) => overlaps({ start: from + match.index, end: from + match.index + match[0].length }, span)));
}
