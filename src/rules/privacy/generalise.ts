import type { Age } from '../../engine/ages.ts';
import type { Person } from '../../engine/people.ts';
import type { Place } from '../../engine/places.ts';
import type { Relative } from '../../engine/relatives.ts';
import type { Time } from '../../engine/times.ts';
import type { Edit, Span } from '../../engine/types.ts';

/** Whether a sentence or line begins at an offset, so that the words put there take a capital. */
function begins(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd();
  return before === '' || /[.!?…\n]/u.test(before.slice(-2)) && /[.!?…:\n]["”’)]*$/u.test(before) || text.slice(before.length, start).includes('\n');
}

/** An edit, with a capital where the sentence begins there and the old words had one. */
function edit(text: string, { start, end }: Span, words: string): Edit {
  const capital = begins(text, start) && !/^\p{Ll}/u.test(text.slice(start, start + 1));
  return { span: { start, end }, text: capital ? words.charAt(0).toUpperCase() + words.slice(1) : words };
}

/** Takes words out, and with them the space or the comma that would be left behind. */
export function takeOut(text: string, { start, end }: Span): Edit {
  let from = start;
  let to = end;
  if (/[([]/.test(text.charAt(from - 1)) && /[)\]]/.test(text.charAt(to))) { from--; to++; }
  const commaBefore = /,\s*$/u.exec(text.slice(Math.max(0, from - 3), from));
  const commaAfter = /^,/u.exec(text.slice(to, to + 1));
  if (commaBefore && commaAfter) return { span: { start: from - commaBefore[0].length, end: to + 1 }, text: '' };
  if (commaBefore && /^(?:\s*$|[.!?;:\n"”)])/u.test(text.slice(to, to + 2))) return { span: { start: from - commaBefore[0].length, end: to }, text: '' };
  const spaces = /[ \t]+$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  if (spaces || from === 0 || text.charAt(from - 1) === '\n') {
    if (spaces) from -= spaces;
    else to += (commaAfter ? 1 : 0) + (/^[ \t]+/u.exec(text.slice(to + (commaAfter ? 1 : 0)))?.[0].length ?? 0);
  }
  return { span: { start: from, end: to }, text: '' };
}

const AFTER_NOUN = /\b(?:pt|patient|client|lady|man|woman|gentleman|girl|boy|lad|lass|baby|chap|bloke|wife|husband|mum|mom|mam|dad|mother|father|son|daughter|sister|brother|child|kid|toddler|teenager|twin|partner|granddaughter|grandson|niece|nephew|friend|fighter|warrior|superstar|male|female|[MF]),? $/iu;
const NAMED = /,? (?:(?:is |was )?(?:called|named|nicknamed)|whose name (?:is|was)|aka) $/iu;

/** Spoken to: "Jonas, I still remember …". */
const SPOKEN_TO = /^, (I|we|you|your|thank|thanks)\b/iu;
const OWN_WORDS_AFTER = /^, (my|our|an?|one of) (?=(?:[\p{L}\d'’-]+ ){0,5}(?:patients?|pt|client|lady|gentleman|man|woman|resident|regulars?|boy|girl)\b)/iu;

/** Words in place of a name: "one of my patients" the first time, "the patient" afterwards, or nothing where a noun already stands there. */
export function withoutName(text: string, person: Person, again: boolean): Edit {
  const before = text.slice(Math.max(0, person.start - 40), person.start);
  const after = text.slice(person.end, person.end + 8);
  const possessive = /^['’]s\b/u.exec(after)?.[0].length ?? 0;
  if (person.kind === 'tag') return takeOut(text, person);
  // "Mrs Alvarez, my 93 year old patient, …": the words beside the name say enough.
  const beyond = text.slice(person.end, person.end + 60);
  const beside = possessive ? null : OWN_WORDS_AFTER.exec(beyond) ?? (begins(text, person.start) ? SPOKEN_TO.exec(beyond) : null);
  if (beside) {
    const first = beside[1] ?? '';
    return edit(text, { start: person.start, end: person.end + (beside[0].indexOf(first)) + first.length }, first);
  }
  const named = NAMED.exec(before);
  if (named && !possessive) return { span: { start: person.start - named[0].length, end: person.end }, text: '' };
  if (!possessive && AFTER_NOUN.test(before)) return takeOut(text, person);
  // Spoken to: "both, Doris."
  if (!possessive && /, $/u.test(before) && /^\s*(?:[.!?"”]|$)/u.test(after)) return takeOut(text, person);
  const span = { start: person.start, end: person.end + possessive };
  // "our S*phie", "poor Tom": a noun takes the place of the name.
  if (/\b(?:our|my|the|poor|dear|little|wee|big|old|lovely|sweet|brave|your) $/iu.test(before)) return edit(text, span, possessive ? 'patient’s' : 'patient');
  // "initials at the end of a sentence" keep their stop.
  if (possessive) return edit(text, span, again ? 'the patient’s' : 'a patient’s');
  return edit(text, span, again ? 'the patient' : 'one of my patients');
}

const YEAR = /\b((?:19|20)\d\d)\b/u;

/** A vaguer time in place of an exact one. */
export function vaguer(text: string, time: Time): Edit {
  const words = time.text;
  const lower = words.toLowerCase();
  const lead = /\b(?:on|at|over|during|this|the night of|the day of|late|early)(?: the)? $/iu.exec(text.slice(Math.max(0, time.start - 20), time.start))?.[0] ?? '';
  const next = text.slice(time.end, time.end + 3);
  const span = { start: time.start - lead.length, end: time.end };
  const year = YEAR.exec(words)?.[1];
  if (time.kind === 'birth') return takeOut(text, time);
  if (/['’]s$/u.test(words) || /^['’]s\b/u.test(next)) {
    const end = time.end + (/^['’]s\b/u.test(next) ? 2 : 0);
    // "on Monday's list": the "on" stays.
    const stays = /^(?:(?:on|in|for|from|since|after|before|during|of|at|by|until)(?: the)? )+/iu.exec(words)?.[0] ?? '';
    return edit(text, { start: time.start + stays.length, end }, 'a recent');
  }
  if (year && time.kind === 'day') return edit(text, span, `in ${year}`);
  if (/^(?:by|before|until|till|for|next|tomorrow|2moro|tmrw)\b/u.test(lower)) return edit(text, span, /^(?:until|till)/u.test(lower) ? 'for a while' : /^(?:by|before)/u.test(lower) ? 'before long' : 'soon');
  if (/^(?:since|from|through|throughout|all)\b/u.test(lower) || /\b(?:since|from) $/iu.test(text.slice(Math.max(0, time.start - 7), time.start))) {
    const since = /\b(?:since|from) $/iu.exec(text.slice(Math.max(0, time.start - 7), time.start))?.[0] ?? '';
    return edit(text, { start: time.start - since.length, end: time.end }, 'for a while');
  }
  if (time.kind === 'anniversary') {
    if (/\b(?:ago|last)\b/u.test(lower) || /today|yesterday|tonight/u.test(lower)) return edit(text, span, 'some time ago');
    if (/anniversary|birthday|date|wedding/u.test(lower)) return edit(text, span, lead ? 'recently' : 'a special day');
    return edit(text, span, 'recently');
  }
  // Before a noun ("the Saturday results", "Christmas tree") the day is simply left out.
  if (/\b(?:the|a|an|his|her|their|our|my|every|one|that) $/iu.test(text.slice(Math.max(0, time.start - 6), time.start))) {
    const article = /\b(?:one|that|the|a|an|every) $/iu.exec(text.slice(Math.max(0, time.start - 6), time.start))?.[0] ?? '';
    if (/^[ ]\p{Ll}/u.test(text.slice(time.end, time.end + 2)) && time.kind !== 'near') return takeOut(text, time);
    return edit(text, { start: time.start - article.length, end: time.end }, 'one day');
  }
  if (time.kind === 'day' || time.kind === 'holiday' || /\b(?:on a|one) /iu.test(`${lead}${lower}`)) return edit(text, span, time.kind === 'holiday' || begins(text, span.start) ? 'one day' : 'recently');
  return edit(text, span, 'recently');
}

/** An age band: "in their 50s", "90 or older", "teenage", "young". */
function band(years: number, pronoun: string): string {
  if (years > 89) return '90 or older';
  if (years >= 20) return `in ${pronoun} ${Math.floor(years / 10) * 10}s`;
  if (years >= 13) return `in ${pronoun} teens`;
  return 'still a child';
}

const NOUN_AFTER = /^[ -]((?:[a-z-]+ ){0,2}?)(man|woman|lady|gentleman|gent|male|female|boy|girl|patient|pt|mum|mom|mam|dad|mother|father|teacher|farmer|child|baby|infant|son|daughter|brother|sister|wife|husband|lad|lass|person|nurse|driver|smoker|runner|grandmother|grandfather|student|resident|friend|kid|teen|teenager|toddler|M|F)\b/iu;
const HERS = /^(?:woman|lady|female|girl|mum|mom|mam|mother|daughter|sister|wife|lass|grandmother|F)$/iu;
const HIS = /^(?:man|gentleman|gent|male|boy|dad|father|son|brother|husband|lad|grandfather|M)$/iu;

/** An age band in place of an exact age, with the words around it kept in order. */
export function roughly(text: string, age: Age): Edit {
  const { years } = age;
  const written = age.text;
  const shorthand = /(\d) ?(?:\/ ?|y(?:rs?)?\.? ?\/? ?)?([MF])$/u.exec(written)?.[2];
  if (shorthand) {
    const who = shorthand === 'F' ? (years < 18 ? 'a girl' : 'a woman') : years < 18 ? 'a boy' : 'a man';
    const pronoun = shorthand === 'F' ? 'her' : 'his';
    // “34M glassblower” becomes “a man in his 30s, glassblower”.
    const comma = /^ (?!(?:with|without|who|on|in|at|for|from|came|comes|post|has|had|is|was|and|presents?|presented|presenting|admitted|found|brought|c\/o|s\/p|p\/w|w\/|h\/o|hx|dx)(?![a-z]))[a-z]/iu.test(text.slice(age.end, age.end + 14)) ? ',' : '';
    const article = /\b(?:an?) $/iu.exec(text.slice(Math.max(0, age.start - 3), age.start))?.[0] ?? '';
    return edit(text, { start: age.start - article.length, end: age.end }, `${years > 89 ? `${who} aged 90 or older` : years < 18 ? who : `${who} ${band(years, pronoun)}`}${comma}`);
  }
  if (/^(?:born|b\.|d\.?o\.?b|date)/iu.test(written)) return edit(text, age, '90 or older');
  if (/birthday$/iu.test(written)) return edit(text, age, 'birthday');
  if (/old|y\.?\/?o|young|of age/iu.test(written)) {
    const noun = NOUN_AFTER.exec(text.slice(age.end, age.end + 50));
    const article = /\b(an?) $/iu.exec(text.slice(Math.max(0, age.start - 3), age.start))?.[0] ?? '';
    if (noun) {
      const [all, adjectives = '', who = ''] = noun;
      const pronoun = HERS.test(who) ? 'her' : HIS.test(who) ? 'his' : 'their';
      const plain = who === 'M' ? 'man' : who === 'F' ? 'woman' : who;
      const rest = `${adjectives}${plain}`;
      const a = article ? (/^[aeiou]/iu.test(rest) ? 'an ' : 'a ') : '';
      if (years < 13) return edit(text, { start: age.start - article.length, end: age.end }, `${article ? 'a ' : ''}young`);
      if (years < 20) return edit(text, { start: age.start - article.length, end: age.end }, `${article ? 'a ' : ''}teenage`);
      return edit(text, { start: age.start - article.length, end: age.end + all.length }, `${a}${rest} ${years > 89 ? 'aged 90 or older' : band(years, pronoun)}`);
    }
    if (article || begins(text, age.start)) return edit(text, { start: age.start - article.length, end: age.end }, years > 89 ? 'someone aged 90 or older' : years < 13 ? 'a child' : years < 20 ? 'a teenager' : `someone ${band(years, 'their')}`);
  }
  // “ninety-three candles” on a cake, “a lad of nineteen”.
  const candles = /^ candles/iu.exec(text.slice(age.end, age.end + 8))?.[0];
  if (candles) return edit(text, { start: age.start, end: age.end + candles.length }, 'the candles');
  const lead = /\b(?:(?<=[a-z] )of|aged?|turn(?:s|ed|ing)|hits?|reach(?:ed|es)|only|just|nearly|almost|all of|at) $/iu.exec(text.slice(Math.max(0, age.start - 10), age.start))?.[0] ?? '';
  if (/^turn|^hit|^reach/iu.test(lead)) return edit(text, { start: age.start - lead.length, end: age.end }, 'had a birthday');
  const who = /\b(she|her|he|his)\b[^.!?]{0,30}$/iu.exec(text.slice(Math.max(0, age.start - 40), age.start))?.[1]?.toLowerCase();
  return edit(text, { start: age.start - lead.length, end: age.end }, band(years, who === undefined ? 'their' : who.startsWith('h') && who !== 'her' ? 'his' : 'her'));
}

/** A wider place in place of an exact one. */
export function wider(text: string, place: Place): Edit {
  const words = place.text;
  if (text.charAt(place.start) === '#') return takeOut(text, place);
  const article = /\b(?:the|our|my|a|an|this|that) $/iu.exec(text.slice(Math.max(0, place.start - 6), place.start))?.[0] ?? '';
  const possessive = /^['’]s\b/u.test(text.slice(place.end, place.end + 2)) || /['’]s$/u.test(words);
  const span = { start: place.start - article.length, end: place.end };
  const after = text.slice(place.end, place.end + 3);
  const beforeNoun = /^ \p{Ll}/u.test(after) && article !== '';
  const of = (noun: string) => edit(text, span, possessive && !/['’]s$/u.test(words) ? noun : noun);
  switch (place.kind) {
    case 'ward': if (begins(text, span.start) && /^(?:bed|bay|room|rm|cubicle|side)/iu.test(words) && /^(?::| \p{Ll})/u.test(text.slice(place.end, place.end + 2))) return edit(text, span, 'a patient');
      return of(/bed|bay|room|cubicle|cot|incubator|pod/iu.test(words) && /\bin $/iu.test(text.slice(Math.max(0, span.start - 4), span.start)) ? 'a bed' : /bed|bay|room|rm|cubicle|cot|incubator|pod|resus|majors|curtain/iu.test(words) ? 'our ward' : 'our unit');
    case 'facility': return of(/hospice/iu.test(words) ? 'a hospice' : /home|village/iu.test(words) ? 'a care home' : /clinic|practice|surgery/iu.test(words) ? 'our clinic' : /pharmacy/iu.test(words) ? 'a pharmacy' : /prison|jail|gaol/iu.test(words) ? 'a prison' : 'our hospital');
    case 'site': return beforeNoun ? of('a local') : of(/school|primary|academy|college|elementary|infants|grammar|class|year|high/iu.test(words) ? 'a local school' : /church|chapel|cathedral|parish|mosque|temple|gurdwara|synagogue/iu.test(words) ? 'a place of worship' : /club|fc\b|gym|choir|band/iu.test(words) ? 'a local club' : /street|st\b|road|rd\b|lane|avenue|ave\b|drive|close|crescent|terrace/iu.test(words) ? 'a street nearby' : 'a place nearby');
    case 'code': return takeOut(text, place);
    case 'county': case 'town': return beforeNoun ? edit(text, { start: place.start, end: place.end }, 'local') : of('our area');
    case 'soft': return of('our unit');
  }
}

/** A plain noun in place of a job or a tie that everybody knows somebody by; undefined where the words are no noun. */
export function plainer(text: string, { start, end }: Span, tie: boolean): Edit | undefined {
  const words = text.slice(start, end);
  if (tie) return /^my /iu.test(words) && !/neighbourhood/iu.test(words) ? edit(text, { start, end }, 'someone I know') : undefined;
  const noun = /^(?:a|an|the|our|my|local|retired|former|this|that|young|old) /iu.test(words) && !/ (?:who|that|which|of|in|at) /iu.test(words);
  return noun ? edit(text, { start, end }, 'one of my patients') : undefined;
}

/** A relation in place of the words that point at one person. */
export function looser(text: string, relative: Relative): Edit {
  const words = relative.text;
  if (relative.kind === 'work') {
    if (/^(?:the|that|an?|our|each|every) .{1,60} (?:who|that|(?:at|of|in|from) (?:his|her|their)) /iu.test(words)) return edit(text, relative, 'someone');
    const pronoun = /^(?:he|she|they|who|and) /iu.exec(words)?.[0] ?? '';
    // “Retired ferryman, 81”: no verb to keep.
    if (!pronoun && !/ (?:the|at|an?|in|for|on|behind|of|from|who|that) /iu.test(words)) return edit(text, relative, 'someone');
    return edit(text, relative, `${pronoun}${/\b(?:drives|runs|owns|teaches|coaches|keeps|manages|works?|plays|sings|presents|reads|edits|farms|delivers)\b/iu.test(words) ? 'works' : 'worked'}`);
  }
  if (/^(?:he|she)\b[^]* my /iu.test(words)) return edit(text, relative, `${/^he/iu.test(words) ? 'he' : 'she'} is known to me`);
  if (/^(?:they|the two|both)\b/iu.test(words)) return edit(text, relative, 'they are related');
  // “His mum runs the café” is a sentence of its own.
  if (/^(?:(?!who\b|that\b)[^,]|, \p{Lu}[^,]*,){4,50} (?:\p{Ll}{2,}s|is|was|ran|had|sold|taught|drove|kept|works?) (?:the|an?|our|my|all|every|half|most|in|on|at|for|as|outside|behind) /u.test(words)) return edit(text, relative, 'a relative works');
  const article = /\b(?:the|a|an|our|my) $/iu.exec(text.slice(Math.max(0, relative.start - 4), relative.start))?.[0] ?? '';
  return edit(text, { start: relative.start - article.length, end: relative.end }, /\b(?:twins|triplets|boys|girls|babies|sons|daughters|children|kids|brothers|sisters)\b/iu.test(words) ? 'the family' : 'a relative');
}
