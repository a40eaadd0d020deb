import type { Rule } from '../../engine/rule.ts';
import type { Edit } from '../../engine/types.ts';
import type { Reading } from '../../engine/read.ts';
import { JARGON, KNOWN_ACRONYMS } from '../../words/jargon.ts';
import { isOrdinary } from '../../words/ordinary.ts';
import { lower, plain } from '../cues.ts';
import { matchesIn, occursIn } from '../../engine/parts.ts';

/** Called at the very start: “Parents!”, “Mums and dads:”. */
const CALLED = /(?<=^|[\n]\s*)(?:hi |hello |hey |dear |attention,? )?(?:all |our |new )?(?:parents|mums|moms|dads|carers|caregivers|families|patients|ladies|women|men|lads|folks|grandparents|expectant \w+|pregnant \w+|runners|smokers|survivors|friends|everyone|neighbou?rs|travell?ers|students' parents|got|had|having|living|taking|starting|waiting for|going for|due|on|worried|newly|been told|just (?:been )?(?:diagnosed|started|had))(?: (?:and|with|of|about|for|on) [^.!?:,\n]{1,40})?[!:,?]/;

/** Written for patients and the public: they are spoken to, or named as the readers. */
const FOR_PATIENTS = /\b(?:dear (?:patients?|parents|families|carers|mums?|mothers|ladies|gents|women|men|residents|neighbours|neighbors|all|everyone|friends|followers|members)|(?:to|for|message to|attention|hello|hi|calling) (?:all |everyone |anyone |our |my |those |people |the )*(?:patients|people|families|carers|parents|women|men|ladies|gentlemen|survivors|everyone|anyone|followers|members)(?: (?:with|living|on|who|affected|going|facing|having|starting|in|of))?|everyone (?:living|with|on|who|starting|having)|anyone (?:living|with|on|who|starting|having)|living with (?:a |an )?\w+\?|know your (?:own )?(?:body|numbers|breasts|risk|results)|top tips|tips (?:for|from)|what to (?:expect|bring|ask|look)|(?:here(?:'s| is| are)|a) (?:a |your |our |some |the )?(?:simple |quick |easy |handy |short |patient |plain )*(?:guide|explainer|tips|leaflet|checklist|summary|reminder|answers?|info(?:rmation)?)|explained|in (?:plain|simple) (?:english|words|terms)|ask (?:your|us|about)|see your|ring (?:us|your|the)|call (?:us|your)|contact (?:us|your)|speak to|talk to (?:us|your)|tell (?:us|your)|pop in|patient (?:info\w*|leaflet|day|group|support|guide|education|evening|page)|support (?:group|page)|if you(?:'re| are| have| notice| get| feel|'ve| take| develop| experience| need)|(?:your|you|you're|you'll) (?:\w+ ){0,3}?(?:treatment|chemo|scan|biopsy|report|results?|cancer|tumou?r|team|appointment|clinic|stoma|body|surgery|port|line|dose|symptoms?|oncologist|nurse|doctor|eligible|may|might|will|should|can|must|could)|book (?:it|yours|your|a|today)|(?:here's )?your nudge|\b(?:sisters|ladies|lads|folks|girls|gents)\b[,:!]|your (?:child|baby|son|daughter|partner|loved one|relative|[\w-]+ (?:report|plan|results?|scan|treatment|surgery|clinic|drugs|tablets))(?:'s)?\b|please (?:share|remember|note|ask|attend|present|contact|report)|don't ignore|get checked|be aware|symptoms (?:to|of)|signs (?:to|of)|look out for|watch (?:out )?for|monitor your|you asked)\b/;
/** The readers are named or spoken to at once: such a text is for them, though it speaks of a meeting of colleagues. */
const ADDRESSED = /\bwhat (?:every|each|any) (?:patient|parent|person|woman|man|carer)\b|\b(?:heads up|news|note|advice|update|reminder) (?:for|to) (?:our|my|all|everyone|every|any|anyone|the)\b|(?<=^|[.!?\n]\s{0,3})(?:expecting|new to [^?.!\n]{1,20}|pregnant)\?|(?<=^|[.!?\n]\s{0,3})(?:psa[:,]? )?(?:(?:hi|hello|hey|dear|attention|to|for|calling|note to|reminder (?:to|for)|a (?:word|note|message|reminder) (?:to|for))[,:]? )?(?:all |our |my |those |the |any |anyone |people |lovely |new |fellow |everyone |[\w-]{2,12} (?=\w+[:,!]))*(?:patients?|families|relatives|carers|caregivers|parents|mums?|mothers|moms|dads|ladies|women|men|gents|lads|folks|residents|neighbours|friends|survivors|everyone|anyone|people)\b(?: (?:and|with|on|in|of|who|living|waiting|having|starting|due|coming|about|for|under|that|whose|affected)\b[^.!?:\n]{0,60})?[:,!.?]|\bif (?:you|your)\b[^.!?\n]{0,80}\b(?:ring|call|tell|ask|contact|see|attend|present|report|speak|you may|you'll|we|you will|your)\b/;
/** Written for colleagues, whatever it says. */
const FOR_COLLEAGUES = /#(?:meded|medtwitter|foamed|twitterx|nursetwitter|medstudenttwitter)\b|\b(?:would you (?:give|still|treat|offer|use|operate)|how (?:do|would) you (?:manage|treat|dose)|colleagues|registrars?|residents|trainees|juniors?|journal club|grand round|mdt|tumou?r board|case (?:discussion|presentation)|frcr|frca|mrcp|usmle|exam|abstract|poster|plenary|pharmacists,|oncologists,|surgeons,|radiographers,|our (?:trial|phase|cohort)|#asco|#esmo|#astro|#sabcs|#ash)\b|#(?:asco|esmo|astro|sabcs|ash|aacr)\d/;

/** Said to colleagues even where a patient is spoken to in passing. */
const TAGGED_FOR_COLLEAGUES = /(?<!\b(?:dear|hello|hi|hey|all|my|our) )\b[a-z]+ people,|#(?:meded|medtwitter|foamed|twitterx|nursetwitter|medstudenttwitter)\b|\b(?:would you (?:give|still|treat|offer|use|operate)|how (?:do|would) you (?:manage|treat|dose)|dear colleagues|(?:pharmacists|oncologists|surgeons|radiographers|juniors|registrars|trainees|fellows|residents|colleagues)[,:!])|\b\d{2} ?[mf]\b|#(?:asco|esmo|astro|sabcs|ash|aacr)\d/;

const JARGON_WORDS = new RegExp(`\\b(?:${JARGON.map(([words]) => words).join('|')})\\b`, 'g');
const PLAIN = JARGON.filter(([, words]) => words !== '').map(([pattern, words]) => [new RegExp(`^(?:${pattern})$`), words] as const);
/** Capitals in the middle of a word or two of them: PCP, 2WW, ctDNA, anti-CD38, t(4;14). */
const ACRONYM = /(?<![#@\p{L}\p{N}_/.])(?:\d?\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}+]*|\p{Ll}{1,4}\p{Lu}{2,}\p{L}*|\p{Lu}+\d+[\p{L}\p{N}]*|\p{Ll}-\p{Lu}[\p{L}]+|\p{Ll}\p{Lu}\d|\p{Ll}{2,5}-\p{Lu}{2,}[\p{L}\p{N}]*|(?:t|del|inv)\([\dp;q]+\)|\d+WW)(?![\p{L}\p{N}_])/gu;
/** Greek and Latin by their endings, and the names of drugs. */
const LEARNED = /\b[a-z]{3,}(?:penic|penia|[ao]?emic|uria|algia|ectomy|ostomy|oscopy|plasty|opathy|genic|trophic|lytic|sartan|ximab|zumab|umab|tinib|ciclib|parib|cillin|azole|covorin|taxel|platin|rubicin|oxaban|gliflozin|gliptin|nadir)s?\b|\bnadir\b|\bpip-?tazo?\b|\btitrat\w+\b|\b[a-z]+-?refractory\b/g;
/** Learned by their endings and known to everyone. */
const KNOWN = /^(?:mastectomy|vasectomy|hysterectomy|lumpectomy|colonoscopy|endoscopy|ana?emic|leuka?emic|allergenic|photogenic|hygienic|statins?|neuralgia|nostalgia|appendectomy|tonsillectomy|colostomy|ileostomy|carcinogenic|hallucinogenic|diabetic|colposcopy|penicillin|academic|pandemic|epidemic|ischa?emic|systemic|endemic|polemic|totemic)s?$/;
const UNITS = /\b\d+(?:\.\d+)? ?(?:l|ml|mg|mcg|g|mmol|gy|µg|iu)\/\d* ?(?:h|hr|24h|kg|l|m2|dl|day)\b|\b\d+\/(?:7|52|12)\b/g;
/** How many different hard words a reader is asked to know before we say so. */
const ENOUGH = 4;
/** A few lines to patients are thick with jargon sooner. */
const SHORT = 220;

/** Suggests plainer words where a text for patients is thick with jargon. */
export const plainLanguage = {
  id: 'writing/plain-language',
  severity: 'hint',
  title: 'Use words your patients use',
  why: 'A text for patients helps only those who can read it without a dictionary; plain words help everyone, and faster.',
  source: {
    name: 'Social media best practices, ASTRO',
    url: 'https://www.astro.org/Meetings-and-Education/SM-Best-Practices',
  },
  *check(reading) {
    if (reading.draft.kind === 'reply' && reading.text.length < 120) return;
    const text = plain(reading);
    const hard = hardWords(reading, text);
    // First, and not only because it is cheap: it spares texts of line ends alone the patterns that look across them.
    if (hard.length < ENOUGH - 1) return;
    const addressed = occursIn(text, ADDRESSED) || occursIn(text, CALLED);
    if (hard.length < (addressed && text.length < SHORT ? ENOUGH - 1 : ENOUGH)) return;
    if ((!addressed && !occursIn(text, FOR_PATIENTS)) || occursIn(text, addressed ? TAGGED_FOR_COLLEAGUES : FOR_COLLEAGUES)) return;
    const edits = plainer(reading.text, text);
    yield {
      message: `This seems to be for patients, and asks them to know ${hard.length} hard words. Plain ones reach more of them.`,
      because: `For example: ${hard.slice(0, 5).join(', ')}.`,
      ...(edits.length > 0 && { fixes: [{ label: 'Use plainer words', edits }] }),
    };
  },
} satisfies Rule;

/** The different hard words of a text, as written. */
function hardWords(reading: Reading, text: string): string[] {
  const found = new Map<string, string>();
  for (const match of matchesIn(text, JARGON_WORDS)) found.set(match[0], match[0]);
  for (const match of matchesIn(text, LEARNED)) if (!KNOWN.test(match[0])) found.set(match[0], match[0]);
  for (const match of matchesIn(text, UNITS)) found.set(match[0], match[0]);
  const acronyms = matchesIn(reading.text, ACRONYM);
  if (found.size + acronyms.length < ENOUGH - 1) return [...found.values()];
  // Shouting is not jargon.
  const capitals = reading.text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = reading.text.match(/\p{Ll}/gu)?.length ?? 0;
  if (capitals > small) return [...found.values()];
  // Neither are ordinary words said aloud.
  const shouted = /\b\p{Lu}{2,},? \p{Lu}{2,} \p{Lu}{2,}/u.test(reading.text);
  for (const match of acronyms) {
    if (shouted && match[0].length > 3 && isOrdinary(lower(match[0]))) continue;
    if (KNOWN_ACRONYMS.has(match[0]) || KNOWN_ACRONYMS.has(match[0].replace(/s$/u, '')) || (match[0].length > 6 && /^\p{Lu}+$/u.test(match[0]))) continue;
    found.set(lower(match[0]), match[0]);
  }
  return [...found.values()];
}

function plainer(written: string, text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesIn(text, JARGON_WORDS)) {
    const words = PLAIN.find(([pattern]) => pattern.test(match[0]))?.[1];
    if (words === undefined) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const capital = /^\p{Lu}\p{Ll}/u.test(written.slice(span.start, span.end));
    edits.push({ span, text: capital ? words.charAt(0).toUpperCase() + words.slice(1) : words });
  }
  return edits;
}
