import { COUNTIES, REGIONS } from '../words/regions.ts';
import { nameKind } from '../words/names.ts';
import { ORGANISATIONS } from '../words/organisations.ts';
import { isOrdinary } from '../words/ordinary.ts';
import { fold } from '../words/fold.ts';
import { lazily } from '../words/packed.ts';
import { townPeople } from '../words/towns.ts';
import type { SentenceReading } from './sentence.ts';
import type { Span } from './types.ts';
import { allIn } from './parts.ts';
import { oneOf } from '../words/one-of.ts';

/**
 * What a place is: `ward` (a ward, bed, room or level), `facility` (a named hospital, clinic or home), `site` (a named street, school, church,
 * club, market …), `town`, `county`, `code` (a ZIP or postcode); `soft` is a place of work or too vague to tell (Linac 4, our village).
 */
export type PlaceKind = 'ward' | 'facility' | 'site' | 'town' | 'county' | 'code' | 'soft';

/** A place a text names. */
export interface Place extends Span {
  readonly kind: PlaceKind;
  readonly text: string;
  /** People of the town, where it is one we know. */
  readonly people?: number;
}

const split = (words: string) => new Set(words.split(/\s*\|\s*/).map((word) => word.trim()).filter(Boolean));
const LISTS = lazily(() => ({ regions: split(REGIONS), counties: split(COUNTIES), organisations: split(ORGANISATIONS) }));

const CAP = "(?:[A-ZÀ-Þ0-9][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9'’.-]+)";
const NAME = `(?:${CAP}(?: (?:of|the|and|&|de|du|des|la|le|y)){0,2} )`;

const FACILITY = oneOf("Hospitals?|Hosp|Infirmary|Medical Cent(?:er|re)|Cancer Cent(?:er|re)|Health Cent(?:er|re)|Heart Cent(?:er|re)|Cent(?:er|re)|Clinic|Clinics|Polyclinic|Hospice|Surgery|Practice|Pharmacy|General|Infirmary|Memorial|Children's|Women's|Maternity|Care Home|Nursing Home|Rest Home|Residential Home|Retirement Village|Sanatorium|Institute|Institution|Health System|Health|Healthcare|Medical|Medicine|Foundation Trust|NHS Trust|Hospital Trust|Rehab|Prison|Gaol|Jail|Barracks|Detention Cent(?:er|re)|Health Board|Dialysis Unit|Birth Cent(?:er|re)|Emergency Department|Emergency Room|ER|ED|A&E|ICU|NICU|PICU|MAU|AMU|VA");
const SITE = oneOf("Primary School|Primary|Infants?|High School|High|Secondary School|Secondary|Grammar|Academy|College|Elementary School|Elementary|Middle School|Junior School|Preschool|Nursery|Kindergarten|Montessori|School|Schools|University|Uni|Polytechnic|Church|Chapel|Cathedral|Abbey|Mosque|Masjid|Temple|Mandir|Gurdwara|Synagogue|Shul|Parish|Mission|Convent|Monastery|Marae|Club|FC|AFC|RFC|CFC|GAA|United|Rovers|Rangers|Boxing Club|Cricket Club|Golf Club|Sailing Club|Gym|Dojo|Leisure Cent(?:re|er)|Community Cent(?:re|er)|Village Hall|Town Hall|Library|Museum|Theatre|Playhouse|Arms|Inn|Tavern|Pub|Café|Cafe|Bakery|Butchers|Market|Farmers'? Market|Supermarket|Mall|Shopping Cent(?:re|er)|Station|Bus Station|Depot|Airport|Harbour|Harbor|Port|Pier|Marina|Docks?|Shipyard|Quay|Bridge|Beach|Bay|Island|Isle|Lake|Loch|Lough|Falls|Park|Gardens|Common|Green|Woods|Hill|Mountain|Mill|Mine|Colliery|Quarry|Steelworks|Brewery|Distillery|Factory|Foundry|Farm|Ranch|Estate|Towers?|Flats|Court|House|Lodge|Hall|Close|Crescent|Terrace|Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Boulevard|Blvd|Highway|Way|Square|Row|Place|Plaza|Nagar|Colony|Chowk|Marg|Sector|Township|Village|Reserve|Reservation|Rez|Precinct|Heights|Fields|Fire Station|Police Station|Scouts|Guides|Brownies|Choir|Band|Orchestra|Regiment|parkrun|Parkrun|Point|Valley|Topping|End|View|Walk|Tesco|Sainsbury's|Aldi|Lidl|Asda|Morrisons|Walmart|Costco|SuperValu|Centra|Woolworths|Coles|Wetherspoons|Greggs|Head|Cove|Creek|Canyon|Ridge|Peak|Moor|Fell|Glen|Strand|Cross|Wharf|Springs|Junction|Crossing|Ice Road|ice road|Showground|Racecourse|Stadium|Arena|Speedway|Rink|Show|Fair|Regatta|Hotel|Pool|Baths|Lido|Allotments?");

const PATTERNS: readonly (readonly [PlaceKind, RegExp])[] = [
  ['ward', /\bcell ?block [A-Za-z]\b|\bcell \d+\b/gi],
  ['ward', /\b(?:ward|wing|level|floor|lvl|unit) (?:#|no\.? )?(?:\d{1,3}[A-Za-z]?|[A-H]\d?)\b(?!%)|\b\d{1,2}(?:st|nd|rd|th) floor\b|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|top|ground) floor\b(?= (?:ward|unit|of the|bed|bay|room|icu|flat))/gi],
  ['ward', /\b(?:bed|bay|room|rm|cubicle|side ?room|bedspace|pod|cot|incubator|resus|majors|curtain) (?:#|no\.? )?(?:\d{1,3}[A-Da-d]?|[A-H]\d?)\b(?!%|-day|k\b|[.:]\d| (?:beds|hours|minutes|patients|nights?))/gi],
  ['ward', /\b\d{1,2} ?(?:East|West|North|South|E|W|N|S|NE|NW|SE|SW|Tower|Center|Main)\b(?= ?(?:[.,;:!?]|$|nurses|crew|team|fam|staff|bay|bed|room|for|is|was|at|on|and|tonight|today|has|had))|\b[1-9]\d?[A-D]\b(?= (?:nurses|crew|team|staff|ward|bay|bed|room))|(?<=\b(?:on|from|to|in|of|up on|here on|down on|at) )[1-9]\d?(?:[A-D]|[NEW])\b(?! ?(?:\d|mg|ml|%))/g],
  ['ward', new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])(?!(?:The|Our|My|This|That|On|In|A|An|At|To|From|Every|Each|All|Any|Some|Her|His|Their|What|When|Which|Night|Day|Stroke|Burns|Surgical|Medical|Maternity|Labour|Childrens|Paediatric|Elderly|Cancer|Oncology|Hospital|General|Acute|Virtual|Covid|COVID|Ebola|Measles|Isolation|Recovery|Intensive|Critical|Emergency|Trauma|Research|Education|Transplant|Haematology|Hematology|Cardiac|Respiratory|Day|Care|High|Neonatal|Dialysis|Palliative|Psychiatric|New|Busy|Whole|Right|Left|West|East|North|South|Home|Old|Council)\\b)${CAP}(?: ${CAP})? (?:[Ww]ard|[Ww]ing|[Uu]nit|[Pp]avilion)\\b(?! (?:round|sister|clerk|nurse|manager|test))`, 'g')],
  ['ward', /(?<=\b(?:on|to|from|of|in|up on|here on) )(?:Ward|Level|Wing|Tower|Block) [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/g],
  ['facility', new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])(?!(?:Team|I'm|I|We|He|She|It|The|Our|My|This|That|A|An|At|In|On|To|From|Every|Each|When|If|And|But|Dear|Thank|Thanks|New|No|What|Which|Some|Any|Your|His|Her|Their|Is|Are|Was|For|Into|Public|Mental|Global|National|Digital|World|Rural|Virtual|Outpatient|Local|Community|Children's|Women's|Men's|General|Private|Family|Internal|Emergency|Academic|Oral|Precision|Nuclear|Palliative|Sports|Veterinary|Lifestyle|Population|International|Free|First|Urgent|Walk-in|Fertility|Memory|Pain|Flu|Travel|Covid|COVID|Best|Good|Clinical|Medical|Cancer|University|Dialysis|Surgical|Vaccine|Breast|Heart|Planetary|US|UK|Group|Private)\\b(?! ${CAP} ))${NAME}{1,4}?${FACILITY}\\b(?!s? (?:care|workers?|services?|system reform|policy|equity|secretary|minister))`, 'g')],
  ['facility', new RegExp(`\\b(?:St|Ste|Saint|Sainte|Our Lady(?: of)?|Sacred Heart|Holy (?:Cross|Family|Name|Spirit)|Good Samaritan|Mount|Mt)\\.? ${CAP}(?:'s|’s)?(?: (?:${CAP}|of the|of) ?)?(?: ${FACILITY})?(?:'s|’s)?`, 'gu')],
  ['facility', new RegExp(`\\b(?:H[ôo]pital|Hospital(?: de| del)?|Cl[íi]nica|Royal|Queen(?: Elizabeth| Mary| Alexandra)?|King(?:'s| George| Edward)|Prince(?:ss)? (?:of Wales|${CAP})|Great Ormond|Tata|Apollo|Fortis|Aster|Max|Ysbyty|Klinikum|Krankenhaus)(?:[ -]${CAP}){1,3}(?:'s|’s)?`, 'gu')],
  ['site', new RegExp(`\\b(?:Class|Year|Grade|Room|Form|P|Yr|Reception|Primary|Senior Infants|Junior Infants) ?\\d{0,2}[A-Z]? at (?:${CAP}(?: (?:of|the))? ?){1,4}(?:'s|’s)?`, 'gu')],
  ['soft', /\b(?:P[1-7]|Year (?:[1-9]|1[0-3])|(?:1st|2nd|3rd|[4-8]th) class|(?:first|second|third|fourth|fifth|sixth) (?:grade|class)|(?:[1-9]|1[0-2])(?:st|nd|rd|th) grade|Senior Infants|Junior Infants)\b/g],
  ['site', new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])(?!(?:Team|I'm|I|We|He|She|It|The|Our|My|This|That|A|An|At|In|On|To|From|Every|Each|When|If|And|But|Dear|Thank|Thanks|New|No|What|Which|Some|Any|Your|His|Her|Their|Is|Are|Was|For|Into|High|Medical|Nursing|Royal|Book|Journal|Med|Grand|Summer|Fight|Kitchen|Town|Village|Public|American|British|European|National|International|Canadian|Australian|Irish|White|Full|Open|Sunday|Saturday|Carnegie|Med|Law|Business|Dental|Graduate|Old|Zoom|Breakfast|Lunch|Science|Data|Fan|Local|Swipe|Same|First|Last)\\b(?! ${CAP} ))${NAME}{1,3}?(?:Street |Road |Park |Hill |Green |Bay |Lane |Farmers'? )?${SITE}\\b`, 'g')],
  ['code', /\b(?:zip|postcode|pin ?code|eircode)(?: code)?:? ?\w{2,4}[ -]?\w{2,4}\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|(?<=\b(?:in|from|of|around|near|the) )\d{5}\b(?! (?:patients|people|women|men|cases|children|steps|participants|km|miles))|\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/g],
  ['county', /\b(?:County|Co\.?) (?!(?:Council|Court|Durham's|Founder|Chair|Author|Lead|Host|Editor|Director|PI|Investigator|Cork's)\b)[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+|\b[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+(?: [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+)? (?:County|Parish|Borough|Shire|Township)\b/g],
  ['soft', /\bOR \d{1,2}\b/g],
  ['soft', /\b(?:chair|linac|theatre|theater|bunker|scanner|machine|booth|counter|desk|clinic room|consulting room|room|station|gate|platform|hall|lab|table|bay) ?\d{1,2}[A-Z]?\b|\bTheatre \d\b/gi],
  ['soft', /\b(?:this|our|the|my|that) (?:(?:wee|little|small|tiny|own|whole|rural|local) ){0,2}(?:county|village|town|island|parish|valley|hamlet|street|estate|school|church|community|neighbou?rhood|postcode|cul-de-sac)\b/gi],
];

const LEADING = /^(?:(?:The|Our|My|This|That|A|An|At|In|On|To|From|Every|When|If|And|But|Dear|New|Your|His|Her|Their|For|Into|Thank you|Thanks) )+/;
const SMALL_START = /^(?:of|the|and|on|in|de|la|le|upon|Friends|Day|Week|Month|Night|World|International|National|European|American|British|Global|Royal College|State of|Department of|Ministry of|Faculty of|School of|Women|Men|Mental|Public|Digital|\d+(?:st|nd|rd|th)? ) ?/;

/** "#HarlingenStrong", "#PrayForHexham". */
const TAG_PLACE = /[#＃](?:Pray(?:ers)?(?:For|4)|Team|Love|Help)?(\p{Lu}[\p{L}]+?)(?:Strong|Proud|Together|News|Community|Life)?(?![\p{L}\d_])/gu;

const BEFORE_PLACE = /^(?:in|from|near|at|outside|around|via|off|to|of|for|across|through|over|between|toward|towards|leaving|beyond|past|into|by|called|above|below|along|inside|reach|reached|left|visiting|north|south|east|west|downtown|central|rural|greater|upper|lower|sunny|home|back|and)$/;
const FIRM_BEFORE = /^(?:in|from|near|outside|around|at|across|off|via|beyond|downtown|rural|greater|north|south|to|between|through|towards|toward|reach|into|past|leaving|of)$/;

/** The places a sentence names. Names of people are passed in, so that Jordan the person is no country. */
export function placesOf(sentence: SentenceReading, people: readonly Span[]): Place[] {
  const { plain, tokens } = sentence;
  const lists = LISTS();
  const found: Place[] = [];
  const taken = (start: number, end: number) => found.some((place) => place.start < end && start < place.end);
  const add = (kind: PlaceKind, start: number, end: number, inhabitants?: number) => {
    let from = start;
    let to = end;
    while (to > from && /[\s,.'’]/.test(plain.charAt(to - 1)) && !/'s$/.test(plain.slice(from, to))) to--;
    while (from < to && /\s/.test(plain.charAt(from))) from++;
    if (!taken(from, to)) found.push({ kind, start: from, end: to, text: plain.slice(from, to), ...(inhabitants !== undefined && { people: inhabitants }) });
  };
  for (const [kind, pattern] of PATTERNS) {
    for (const match of allIn(plain, pattern)) {
      // "The Hospital" names none, and "Sister Mary" is no place.
      if (kind === 'facility' || kind === 'site') {
        const lead = LEADING.exec(match[0])?.[0].length ?? 0;
        const rest = match[0].slice(lead);
        if (rest.indexOf(' ') < 0 && !/^(?:St|H[ôo]pital)/.test(rest) || SMALL_START.test(rest)) continue;
        if (lead) { add(kind, match.index + lead, match.index + match[0].length); continue; }
      }
      if ((kind === 'facility' || kind === 'site') && people.some((person) => person.start === match.index && person.end >= match.index + match[0].length)) continue;
      add(kind, match.index, match.index + match[0].length);
    }
  }
  for (const match of allIn(sentence.text, TAG_PLACE)) {
    const name = fold((match[1] ?? '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
    const inhabitants = townPeople(name);
    if (inhabitants !== undefined && !nameKind(name) && !isOrdinary(name)) add('town', match.index, match.index + match[0].length, inhabitants);
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !/^\p{Lu}/u.test(token.text)) {
      continue;
    }
    let step = 0;
    for (let length = Math.min(4, tokens.length - at); length >= 1; length--) {
      const last = tokens[at + length - 1];
      if (!last) continue;
      const words = plain.slice(token.start, last.stem);
      if (length > 1 && !/^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'.-]+(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'.-]+)*$/u.test(words)) continue;
      const folded = fold(words).replace(/\./g, '');
      if (MONTHISH.test(folded)) continue;
      if (lists.regions.has(folded) || lists.regions.has(`the ${folded}`)) { step = length; break; }
      const before = tokens[at - 1];
      const cue = before && /^ ?['"(]?$/.test(plain.slice(before.end, token.start)) ? before.word : '';
      const firm = FIRM_BEFORE.test(cue);
      if (lists.counties.has(folded) && (firm || length > 1 || folded.endsWith('shire'))) { add('county', token.start, last.stem); step = length; break; }
      if (lists.organisations.has(folded) && (firm || cue === 'the' || length > 1 || /^[A-Z]{3,}$/.test(words)) && !people.some((person) => person.start <= token.start && person.end >= last.stem)) { add('facility', token.start, last.stem); step = length; break; }
      const inhabitants = townPeople(folded);
      if (inhabitants === undefined) continue;
      const asPerson = length === 1 && people.some((person) => person.start < last.stem && token.start < person.end);
      const word = length === 1 && (isOrdinary(folded) || nameKind(folded) !== undefined);
      const state = /^, (?:[A-Z]{2}\b|[A-Z][a-z]+)/.test(plain.slice(last.stem, last.stem + 12));
      if (asPerson && !(firm && !/^(?:to|of|by)$/.test(cue)) && !state) continue;
      if (word && !(firm && cue !== 'to' && cue !== 'of' || state)) continue;
      if (length === 1 && token.text === token.text.toUpperCase() && token.text.length < 5) continue;
      if (at === 0 && length === 1 && !state && (isOrdinary(folded) || nameKind(folded))) continue;
      add('town', token.start, last.stem, inhabitants);
      step = length;
      break;
    }
    if (step) { at += step - 1; continue; }
    // A capitalised word nobody knows, after "from" or "in": most likely a place.
    const before = tokens[at - 1];
    if (before && /^(?:from|near|outside|in|around|at|past|off|beyond)$/.test(before.word) && plain.slice(before.end, token.start) === ' ' && /^\p{Lu}\p{Ll}/u.test(token.text)) {
      let end = at;
      while (tokens[end + 1] && /^\p{Lu}\p{Ll}/u.test(tokens[end + 1]?.text ?? '') && /^[ -]$/.test(plain.slice(tokens[end]?.end ?? 0, tokens[end + 1]?.start ?? 0)) && end - at < 2) end++;
      const last = tokens[end] ?? token;
      const unknown = tokens.slice(at, end + 1).some(({ word }) => !isOrdinary(word) && !nameKind(word) && !MONTHISH.test(word));
      const asPerson = people.some((person) => person.start < last.stem && token.start < person.end);
      const strangeHere = !isOrdinary(token.word) && !nameKind(token.word);
      if (unknown && !asPerson && token.end === token.stem && (!/^(?:at|past|off|beyond)$/.test(before.word) || strangeHere)) add('town', token.start, last.stem);
      at = end;
    }
  }
  const sorted = found.sort((a, b) => a.start - b.start);
  // A row of four towns is a list, not where somebody lives.
  const towns = sorted.filter(({ kind }) => kind === 'town');
  return towns.length > 3 ? sorted.filter(({ kind }) => kind !== 'town') : sorted;
}

const MONTHISH = /^(?:mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|diwali|eid|ramadan|halloween|summer|winter|spring|autumn|welsh|scottish|italian|japanese|chinese|african|european|asian|latin|mexican|greek|polish|dutch|portuguese|jewish|muslim|christian|catholic|hindu|sikh|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|english|french|spanish|german|irish|welsh|british|american|canadian|australian|indian|twitter|facebook|linkedin|instagram|google|covid|covid-19|medtwitter|pubmed|zoom|youtube|nhs|who)$/;

/** Whether a word is one after which a place is expected. */
export function leadsToPlace(word: string): boolean {
  return BEFORE_PLACE.test(word);
}
