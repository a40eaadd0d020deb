import { asciiOf } from '../words/ascii.ts';
import { freephone, helplines } from '../words/helplines.ts';
import { officeMailbox, personalPages, profilePages } from '../words/personal-pages.ts';
import { kinWords } from '../words/patient-cues.ts';
import type { Span } from './types.ts';
import { matchesIn, occursIn } from './parts.ts';

/** A way to reach somebody. */
export interface Contact extends Span {
  readonly kind: 'email' | 'phone' | 'address' | 'page' | 'handle' | 'mention';
  /** The words beside it say it is a patient's or a relative's; otherwise it depends on who the draft is about. */
  readonly whose: 'theirs' | 'unknown';
  readonly because: string;
}

type Piece = Span & { readonly text: string };

const W = '(?<![a-z0-9])';
const E = '(?![a-z0-9])';
// Over the plain text: same length, lower case, straight quotes.
const words = (inside: string) => new RegExp(`${W}(?:${inside})${E}`);

const THEIRS = words(
  `(?:his|her|their|hers|theirs|pt'?s|patient'?s|the patient|${kinWords}|mum's|mom's|attend(?:er|ant)s?|bystander|escort|witness|landlord) ?(?:(?:own|current|home|mobile|cell|work|personal|e-?mail|phone|contact|new|direct|telephone|landline) ?){0,3}(?:numbers?|phone|mobile|cell|e-?mail|contact|contacts|address|details|line|tel|whatsapp|is|at|on|from|can be reached|reached|:|no\\.?)?`,
);
const CLOSE_TO = words(`his|her|their|pt'?s|patient'?s|${kinWords}|attend(?:er|ant)s?|bystander|next of kin`);
// Something a practice, charity or meeting puts out for everyone.
const FOR_ALL = words(
  "help ?lines?|hot ?lines?|info(?:rmation)? ?lines?|support ?lines?|advice ?lines?|nurse ?lines?|crisis|charit(?:y|ies)|society|foundation|switchboard|reception|front desk|press|media|journalists?|reporters?|story|book(?:ings?)?|appointments?|referrals?|refer|open day|rsvp|regist(?:er|ration)|apply|applications?|jobs?|vacanc(?:y|ies)|recruit(?:ing|ment)?|eligible|interested|questions?|quer(?:y|ies)|enquir(?:y|ies|e)|inquir(?:y|ies|e)|(?:for|more|further|full) (?:more )?(?:details|info(?:rmation)?)|tickets?|volunteers?|volunteering|donate|donations|fundraising|toll[- ]?free|free ?phone|24/7|24[- ]hour|24h|out[- ]of[- ]hours|samaritans|macmillan|lifeline|programme coordinator|study (?:team|nurse|coordinator)|trial (?:team|nurse|coordinator)|coordinator|secretary|department|our (?:[a-z-]+ ){0,3}(?:clinic|office|team|line|number|practice|nurses?|unit|service|desk|department|helpdesk|box office)|pals|liaison|complaints|the (?:[a-z-]+ ){0,2}(?:service|team|line|desk|office)|the (?:clinic|office|ward|unit|practice|surgery|department|team|service|desk)(?: (?:is|on|at|number))?|call us|ring us|contact us|email us|text us|leave a message|group|class(?:es)?|workshop|course|join us|join|session|webinar|conference|abstracts?|submit|nominat(?:e|ions?)|feedback|survey|sponsor(?:s|ship)?|slides|copy of|reprints?|chief pharmacist|for a chat|open(?:ing)? hours|lost property|pharmacy|vaccin\\w{2,7}|screening|walk-?in",
);
const MINE = words('(?:e-?mail|call|text|ring|phone|contact|reach|message|whatsapp|write to|write|dm|find|send (?:it|them|yours?|an email) to) (?:me|us)|my (?:e-?mail|mobile|number|cell|phone|bleep|pager|office|inbox|dms)|our (?:e-?mail|number|phone|clinic|office)|bleep(?: me)?|pager');
// “Call …” asks everyone to; “Phone: …” names whose it is.
const ASKS = /(?:^|[.!?:;-]\s*|\b(?:pls|please|to|or|and|can|just|then|now|also|so|us|must|should) )(?:e-?mail|call|ring|text|dial|contact|phone|write to|whatsapp|message)\s*(?:us|me|on|at)?\s*$/;
const ASK_KIN = words(`(?:call|ring|phone|message|contact|text|whatsapp|e-?mail|reach|write to|speak to|find|dm) (?:his|her|their|the patient's|my patient's) (?:[a-z'-]+ ){0,2}(?:${kinWords})`);
// “has written to you at …”, “parcels to her niece at …”
const POSTED_TO = words('(?:wrote|written|write|post(?:ed)?|sen[dt]|deliver(?:ed)?|parcels?|flowers|cards|letters?|presents|visit(?:ed)?|came|called|drove|went|driven|popped|round|living|staying|moved|back) (?:[a-z]+ ){0,6}(?:at|to)');
const OWN_WORK = words(`(?:my|our) (?:[a-z-]+ ){0,2}(?:patient|pt|survivor|fighter|warrior|lady|gentleman|kiddo)'?s? (?:[a-z-]+ ){0,2}(?:band|book|novel|shop|gallery|album|single|exhibition|bakery|business|film|play|show|gig|stall|jewellery|jewelry|paintings?|prints|art|website|site|poems?|music|recipes|cards|songs?|choir|company|cafe|farm|allotment|petition|appeal|story)|(?:in (?:his|her|their) memory|hear (?:him|her|them) (?:play|sing|speak)|see (?:his|her|their) (?:work|paintings|art|show|exhibition))`);
const BLOOD = words('(?:units?|donors?|platelets|plasma|blood|[abo]{1,2} ?(?:\\+(?:ve)?|-(?:ve)?|pos(?:itive)?|neg(?:ative)?))[^.!?\\n]{0,40}(?:needed|required|urgent(?:ly)?|for (?:a |my |our )?(?:pt|patient))|(?:need|require|urgent)[^.!?\\n]{0,40}(?:units?|donors?|platelets|plasma)');
const LABEL = /(?:jazz ?cash|easypaisa|m-?pesa|momo|mobile money|gcash|bkash|nagad|paytm|gpay|phonepe|zelle|venmo|cash ?app|ecocash|airtel money|paybill|phone|tel(?:ephone)?|mobile|mob|cell|call(?:ed|ing)?|ring|rang|text(?:ed)?|whats ?app|fax(?:ed)?|contact(?: (?:number|no\.?|details|info|phone))?|number|no\.|ph|dial|landline|reach(?: (?:him|her|them))?(?: (?:on|at))?)\s?(?:[a-z]{1,12}\s?){0,2}[\s:.=(#\x7f-]{0,6}$/;

// “give Kirsten a ring on …”
const CALL_BY_NAME = /\bgive (?!me|us|the|our|your|them|it)[a-z]+ a (?:ring|call|bell|text|shout|buzz) (?:on|at) ?$/;

const MAIL = /(?<![a-z0-9._%+-])[a-z0-9_%+-](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])? ?@ ?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,12}(?![a-z0-9])/g;
// What money is sent to in India: no point after the sign.
const MONEY_MAIL = /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._-]{1,40}@(?:ok[a-z]{3,10}|ybl|ibl|axl|apl|upi|paytm|pt[a-z]{2,4}|sbi|icici|hdfcbank|axisbank|kotak|fbl|ikwik|jupiteraxis|yes[a-z]{2,6}|waicici)(?![a-z0-9]|\.[a-z])|(?<=\b(?:upi|gpay|g pay|phonepe|paytm|bhim)(?: id)?(?: is)?[ :=-]{1,3})[a-z0-9][a-z0-9._-]{1,40}@[a-z]{2,15}(?![a-z0-9]|\.[a-z])/g;
const SPOKEN_MAIL = /(?<![a-z0-9._-])[a-z0-9._-]{2,40} ?[([]at[)\]] ?[a-z0-9-]{2,40} ?(?:[([]dot[)\]]|\.) ?[a-z]{2,6}(?![a-z0-9])/g;
const PHONE = /(?<![a-z0-9_@/#.,:$£€^-])(?:\+ ?|00)?\(?\d[\d ().\-/]{4,20}\d(?:[ \xa0]?(?:x|ext\.?)[ \xa0]?\d{1,5})?(?![a-z0-9_%^]|[.,:/-]\d)/g;
const STREET_TYPES = 'road|rd|street|avenue|ave|lane|drive|close|crescent|cres|terrace|boulevard|blvd|court|place|gardens|grove|mews|square|highway|hwy|parade|row|hill|walk|rise|view|park|green|circle|cir|trail|parkway|pkwy|quay|wharf|way|st|dr|ln|ct|pl|tce|mansions|apartments|flats|lodge|towers|buildings|nagar|marg|colony|chowk|estate|heights|villas|cottages|loop|path';
const NOT_A_STREET = '(?!(?:on|in|of|the|a|an|at|to|for|from|and|or|per|down|up|years?|months?|weeks?|days?|hours?|minutes?|mins|hrs|miles?|km|patients?|people|cases?|more|other|different|with|by|off|along|across|over|under|after|before|since|is|was|are|were|per|mg|ml|cm|mm|percent|st|nd|rd|th)(?![a-z]))';
const STREET = new RegExp(
  `(?<![a-z0-9.,/$£€#-])(?:(?:flat|apt\\.?|apartment|unit|no\\.?) ?\\d{0,4}[a-z]?,? )?\\d{1,5}[a-z]?(?:[-/]\\d{1,4})?,? (?:${NOT_A_STREET}[a-z][a-z'.-]{0,20} ){1,4}(?:${STREET_TYPES})(?![a-z])\\.?(?:,? (?:apt|apartment|flat|unit|suite|#)\\.? ?#?\\d{1,5}[a-z]?)?`,
  'g',
);
const STRONG_STREET = / (?:road|rd|street|avenue|ave|lane|drive|crescent|terrace|boulevard|blvd|gardens|mews|nagar)\b/;
const STREET_ABROAD = /(?<![A-Za-z0-9ß-ÿ])(?:(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Cc]alle|[Cc]\/|[Aa]venida|[Cc]arrer|[Pp]aseo|[Pp]laza|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Rr]ua|[Tt]ravessa|[Uu]lica|[Uu]l\.|[Ss]trada|[Jj]alan|[Jj]l\.) (?:(?:de|del|della|dei|du|des|la|las|los|le|do|da|dos|d['’]) ?){0,2}[A-ZÀ-Þ][A-Za-zß-ÿ'’-]{1,20}(?: [A-ZÀ-Þ][A-Za-zß-ÿ'’-]{1,20}){0,3},? (?:n[°º.]? ?)?\d{1,4}|\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|chemin|impasse|allée) (?:(?:de|du|des|la|le|l['’]|d['’]) ?){0,2}[A-ZÀ-Þ][A-Za-zß-ÿ'’-]{1,20}(?: [A-ZÀ-Þ][A-Za-zß-ÿ'’-]{1,20}){0,3}|[A-ZÀ-Þ][A-Za-zß-ÿ]{2,25}(?:straße|strasse|str\.|weg|gasse|platz|allee|straat|laan|gracht|gatan|vägen|veien|gata|vej|gade|katu|tie|utca) ?\d{1,4}(?! ?[A-Za-zß-ÿ]{2}))/g;
const POSTCODE = /(?<![A-Za-z0-9ß-ÿ-])(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}|[AC-FHKNPRTV-Y]\d[0-9W] [0-9AC-FHKNPRTV-Y]{4}|[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z] \d[A-CEGHJ-NPR-TV-Z]\d)(?![A-Za-z0-9ß-ÿ])/g;
const FAMOUS = /\b(?:1[01] downing|221b? baker|1600 pennsylvania|harley st)/;
const HOME = words("liv(?:es?|ed|ing) (?:at|on|in)|resid(?:es?|ing|ent)(?: (?:at|of))?|address|home|house|flat|door|key ?safe|neighbou?rs?|collapsed|found (?:at|outside|on)|ambulance|callout|call-out|attended|deliver(?:ed|y)? to|discharged to|evicted|lodg\\w{2,4}|hostel|care home|home visit");
const SOMEONES_HOME = words("home visits?|key ?safe|lives? (?:at|alone at)|wohnt (?:in|an)|habite|vive en|abita (?:in|a)|(?:his|her|their|patient'?s|pt'?s) (?:home|house|flat|door|address|front door)|discharged (?:home )?to|called out to|found (?:him|her|them)|(?:she|he|they)(?:'s|'re| is| are| was) (?:still )?(?:at|in|on)");
const VENUE = words("join us|meet(?:ing|up)?|venue|hall|library|conference|hotel|cafe|restaurant|our (?:new )?(?:clinic|practice|surgery|office|centre|center|unit|building|premises)|clinic (?:is|at)|surgery (?:is|at)|practice (?:is|at)|open (?:day|house|evening)|(?:grand|official) opening|opening (?:soon|on|in)|parking|visit us|find us|come (?:and|to|along)|tickets|doors|drop-?in|pop-?up|vaccin\\w{2,7}|event|session|workshop|seminar|lecture|symposium|museum|exhibition|pharmacy|blood drive|donor (?:session|centre)|march|rally");
const PAGE_WORDS = 'go ?fund ?me(?: page)?|fund ?raisers?(?: page)?|fundraising page|crowd ?fund(?:er|ing)?(?: page)?|caring ?bridge(?: page)?|just ?giving(?: page)?|obit(?:uary)?|meal ?train|memorial page|tribute page|facebook(?: page| profile| group)?|fb(?: page)?|insta(?:gram)?(?: page)?|tik ?tok|you ?tube(?: channel)?|channel|etsy(?: shop)?|blog|twitter|linked ?in(?: profile)?|handle|page|account|profile|podcast|venmo|paypal';
const OWNER = `(?:his|her|their|the family'?s?|family'?s|pt'?s|patient'?s|(?:his |her |their )?(?:${kinWords})'s)`;
const NAMED_PAGE = new RegExp(`${W}${OWNER} (?:own |new |little |lovely )?(?:go ?fund|fund ?rais|crowd|caring|just ?giving|obit|meal|memorial|tribute|facebook|fb|insta|tik|you ?tube|channel|etsy|blog|page)`);
const OWN_PAGE = new RegExp(`${W}${OWNER} (?:own |new |little |lovely )?(?:${PAGE_WORDS})${E}`, 'g');
// “Her Facebook's under …”, “she sells them on Etsy as …”: a page that is told by its name.
const PAGE_BY_NAME = new RegExp(`${W}(?:${OWNER} (?:own |new |little |lovely )?(?:facebook|fb|insta(?:gram)?|tik ?tok|you ?tube(?: channel)?|channel|etsy(?: shop)?|shop|blog|podcast|page|stall|business)(?: page| account| profile| channel)?(?:'s| is)? (?:under|called|named|is|as|at|on here as)|(?:he|she|they) (?:sells?|posts?|sings?|blogs?|streams?|vlogs?|paints?|bakes?)(?: [a-z]+){0,3} (?:under|as|called)|(?:go|you can|please) (?:find|look up|search for|google) (?:him|her|them)(?: on [a-z]+)? (?:under|as)):? (["a-z0-9][^.,!?\\n()]{2,40}?)(?=[.,!?\\n()]|$| (?:if|and|for|to|so|who|where|when|on)${E})`, 'g');
// “link to help with the parking”, “… for the fund”: money for one family.
const GIVING = words('(?:(?:please|can you|to) help|help (?:pay|cover|fund|raise|with)|support|donate|chip in|contribute|give|giving|raise|raising|fund(?:ing)?|fundraiser|appeal)[^.!?\\n]{0,60}(?:family|rent|parking|bills|funeral|treatment|travel|his|her|their|wheelchair|time off|mum|mom|dad|kidney|therapy|surgery|medicine|home)|for (?:the|his|her|their) (?:fund|appeal|family|funeral|treatment|gene therapy|surgery)|(?:fund|appeal|donation|giving|memorial|tribute) (?:page|link)|to donate|every (?:rupee|penny|cent|dollar|pound|naira|shilling|rand|euro|bit|little)');
const ONE_FAMILY = words('(?:the|this|his|her|a) family(?! (?:support|fund|centre|center|room|doctor|practice|medicine|planning|history|day|liaison|nurse))|(?:his|her) (?:mum|mom|dad|wife|husband|page|fund)|(?:mum|mom|dad) [a-z]+ (?:is|has|was)|little (?:fighter|warrior|one)|brave (?:[a-z]+ )?(?:fighter|boy|girl)');
// Addresses of which a site makes no link.
const BARE = /(?<![a-z0-9@./_-])[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){0,2}\.[a-z]{2,10}\/[a-z0-9][a-z0-9._/-]{1,60}(?<![./])/g;
const THEIR_SITE = words(`(?:(?:his|her|their|mr|mrs|ms|patient'?s?)(?:\\.? [a-z'-]+){0,4}|(?:${kinWords})) (?:[a-z'-]+ ){0,6}(?:website|site|blog|web ?page|recipes|channel|online shop|shop|album|tribute|memoir|diary|journal)`);
const PAGE = /go ?fund|fund|crowd|bridge|giving|obit|meal|page|insta|tik|tube|etsy|blog|facebook|profile|channel|venmo|paypal/;
const LOUD_PAGE = /go ?fund|fund|crowd|caring|giving|obit|meal|memorial|tribute|venmo|paypal/;
const RUNNER = words("i'm (?:running|walking|cycling|riding|swimming|doing|fundraising|raising)|sponsor me|my (?:own )?(?:fundraising |just ?giving )?page|our (?:team|charity) (?:is|page)|marathon|half marathon|10k|bake sale|for the charity|our appeal|our ward fund");
const FAMILY = words(`his|her|their|he|she|family|families|${kinWords}|patient|pt|survivor|warrior|fighter|widow|little (?:one|boy|girl|man|lady)`);
const POINTS_AT_HANDLE = new RegExp(
  `(?:${W}(?:go |please |do |you can |can )?(?:follow|find (?:him|her|them|it)|orders? (?:to|via|from|at)|order (?:from|at)|buy (?:one|them|from)|check out|support|commission|cheer on|say hi to|(?:message|dm|tag|add|contact|book|wish) (?:him|her|them))${E}[^@.!?\\n]{0,24}|${OWNER} (?:own |new )?(?:${PAGE_WORDS})[^@.!?\\n]{0,24}|${W}(?:his|her|their) (?:${kinWords}) (?:posts?|tweets?|writes?|blogs?|is|runs|shares?)(?: [a-z]+){0,3} |(?:venmo|paypal|cash ?app|zelle) (?:her |him |them |is |at |to )?|${W}(?:she|he|they)(?:'s| is|'re| are)?(?: posts| tweets| writes| blogs| sings| sells| paints| on here| here| now)?(?: as| at| on| is| are)?:? |${W}(?:on|over on|via) (?:insta(?:gram)?|tik ?tok|twitter|facebook|fb|x|youtube|etsy)(?: as| at)?:? |${W}(?:my|our) (?:[a-z]{2,14} ){0,3}(?:patient|pt|survivor|lady|gent|gentleman|kiddo|fighter|warrior)(?:'s (?:${kinWords}))?,? \\(?|${W}(?:pt'?s|patient'?s) (?:[a-z]{3,12} )?(?:${kinWords}),? \\(?)$`,
  '',
);
const AFTER_HANDLE = new RegExp(`^,? ?\\(?(?:${W}(?:(?:his|her|their|the patient'?s) (?:${kinWords})|my (?:patient|pt)|is my (?:patient|pt)|who i (?:treat(?:ed)?|look(?:ed)? after|operated on|deliver(?:ed)?)|one of (?:my|our) patients|(?:our|my) (?:[a-z-]+ ){1,3}(?:girl|boy|lady|gentleman|patient|pt|warrior|fighter|survivor|kiddo|miracle|baby|graduate))${E})`);

const BEFORE = 70;
const AFTER = 50;

/** The sentence a span lies in, at most 200 characters each way. */
function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 200), start).replace(/^[^]*[.!?\n](?=\s)/u, '');
  const after = /^[^]{0,200}?(?=[.!?]\s|\n|$)/u.exec(text.slice(end, end + 201))?.[0] ?? '';
  return `${before} ${after}`;
}

function beside(text: string, { start, end }: Span): { before: string; after: string } {
  // Other sentences speak of other things, but labels may stand on the line above.
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/^[^]*[.!?](?=\s)/u, '');
  const after = /^[^.!?\n]*/u.exec(text.slice(end, end + AFTER))?.[0] ?? '';
  return { before, after };
}

function whose(text: string, span: Span): Contact['whose'] | 'public' {
  const { before, after } = beside(text, span);
  const sentence = around(text, span);
  // “Call me on …”, unless somebody else says so in quotation marks.
  if (MINE.test(before.slice(-34)) && !ASK_KIN.test(sentence)) return /"[^"]{0,60}$/.test(before) && CLOSE_TO.test(before) ? 'theirs' : 'public';
  const theirs = THEIRS.exec(before.slice(-44)) ?? CLOSE_TO.exec(after.slice(0, 24));
  if (theirs && !FOR_ALL.test(before.slice(-20))) return 'theirs';
  // “Don't message me, message his brother, on …”.
  if (ASK_KIN.test(before) || ASK_KIN.test(sentence)) return 'theirs';
  if ((FOR_ALL.test(sentence) && !CALL_BY_NAME.test(before)) || MINE.test(sentence)) return 'public';
  if (BLOOD.test(text.slice(Math.max(0, span.start - 400), span.end + 200))) return 'theirs';
  if (CALL_BY_NAME.test(before)) return 'unknown';
  if (ASKS.test(before) && !/\b(?:his|her|him|their|them)\b/.test(sentence)) return 'public';
  return 'unknown';
}

function because(text: string, span: Span, kind: 'theirs' | 'unknown'): string {
  if (kind === 'unknown') return 'The draft speaks of a patient, and nothing says that this is a public line.';
  const { before, after } = beside(text, span);
  const word = (THEIRS.exec(before.slice(-44)) ?? CLOSE_TO.exec(after.slice(0, 24)))?.[0].trim();
  return word ? `Beside it stands “${word}”.` : 'The words beside it speak of a patient or relative.';
}

function* mails(text: string): Iterable<Contact> {
  if (!/@|[([]at[)\]]/.test(text)) return;
  for (const pattern of [MAIL, SPOKEN_MAIL, MONEY_MAIL]) {
    for (const match of matchesIn(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const theirs = whose(text, span);
      if (theirs === 'public' || (theirs === 'unknown' && officeMailbox.test(match[0].split(/[@([]/u)[0]?.trim() ?? ''))) continue;
      yield { ...span, kind: 'email', whose: theirs, because: because(text, span, theirs) };
    }
  }
}

/** Whether digits with their signs can be somebody's telephone, and how much the shape alone says. */
function telephone(value: string, labelled: boolean): boolean {
  const main = value.replace(/\s?(?:x|ext\.?)\s?\d{1,5}$/, '');
  const digits = main.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15) return false;
  if (/^(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d$/.test(main) || /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(main)) return false;
  if (helplines.has(digits) || freephone.test(digits.replace(/^00/, ''))) return false;
  if (/^(?:\+|00[1-9])/.test(main)) return digits.length >= 8;
  if (/^\(?[2-9]\d\d\)?[ .-]{1,2}[2-9]\d\d[ .-]\d{4}$/.test(main)) return true;
  if (/^(?:1[ .-])?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(main)) return true;
  if (/^\(?0[1-9]/.test(main) && digits.length >= 9 && digits.length <= 11) return true;
  if (/^[6-9]\d{4}[ -]?\d{5}$/.test(main)) return true;
  return labelled && !/^\d{1,3}(?:,\d{3})+$/.test(main);
}

function* phones(text: string): Iterable<Contact> {
  if (!/\d{2}/.test(text)) return;
  for (const match of matchesIn(text, PHONE)) {
    const value = match[0].startsWith('(') && !match[0].includes(')') ? match[0].slice(1) : match[0];
    const span = { start: match.index + match[0].length - value.length, end: match.index + match[0].length };
    const labelled = LABEL.test(text.slice(Math.max(0, span.start - 44), span.start));
    if (!telephone(value, true)) continue;
    const theirs = whose(text, span);
    if (!telephone(value, labelled || (theirs === 'theirs' && /^[\d ().-]{9,}$/.test(value) && !/\b\d\b/.test(value)))) continue;
    if (theirs !== 'public') yield { ...span, kind: 'phone', whose: theirs, because: because(text, span, theirs) };
  }
}

function* addresses(raw: string, text: string): Iterable<Contact> {
  if (!/\d/.test(text)) return;
  for (const pattern of [STREET, STREET_ABROAD, POSTCODE]) {
    for (const match of matchesIn(pattern === STREET ? text : raw, pattern)) {
      if (FAMOUS.test(match[0])) continue;
      // “11, run don’t walk”: a weak street word needs a name written like one.
      if (pattern === STREET && !STRONG_STREET.test(match[0]) && !/\d[A-Za-z]?,? (?:[A-Z][\w'’.-]* ){0,3}[A-Z][\w'’.-]* [A-Z]/.test(raw.slice(match.index, match.index + match[0].length))) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const sentence = around(text, span);
      const { before } = beside(text, span);
      if ((VENUE.test(sentence) && !HOME.test(sentence)) || MINE.test(sentence)) continue;
      if (/^\d{4}$/.test(/^\d+/.exec(match[0])?.[0] ?? '') && /^(?:19|20)/.test(match[0]) && !HOME.test(before)) continue;
      yield { ...span, kind: 'address', whose: SOMEONES_HOME.test(sentence) || POSTED_TO.test(before) ? 'theirs' : 'unknown', because: HOME.test(sentence) ? 'The sentence speaks of a home.' : 'The draft speaks of a patient, and this is a street address.' };
    }
  }
}

function* pages(text: string, known: readonly Piece[]): Iterable<Contact> {
  const bare = text.includes('/') ? matchesIn(text, BARE).map(({ 0: words, index }) => ({ start: index, end: index + words.length, text: words })) : [];
  const links = [...known, ...bare.filter((one) => !known.some((link) => link.start < one.end && one.start < link.end))];
  for (const link of links) {
    const near = `${text.slice(Math.max(0, link.start - 160), link.start)} ${text.slice(link.end, link.end + 80)}`;
    const personal = personalPages.test(link.text);
    const owned = NAMED_PAGE.exec(text.slice(Math.max(0, link.start - 80), link.start));
    if (personal && !RUNNER.test(near) && FAMILY.test(near)) {
      yield { start: link.start, end: link.end, kind: 'page', whose: 'theirs', because: 'Pages on this site are about one person, with name and face.' };
    } else if (personal && !occursIn(text, RUNNER)) {
      yield { start: link.start, end: link.end, kind: 'page', whose: 'unknown', because: 'Pages on this site are about one person, with name and face.' };
    } else if (GIVING.test(near) && FAMILY.test(text) && !occursIn(text, RUNNER)) {
      yield { start: link.start, end: link.end, kind: 'page', whose: ONE_FAMILY.test(near) ? 'theirs' : 'unknown', because: 'The words beside it ask for money for one family.' };
    } else if (THEIR_SITE.test(near) && !/\b(?:trust|charity|hospital|department|college|society|study|paper|article|guideline)\b/.test(near)) {
      yield { start: link.start, end: link.end, kind: 'page', whose: 'unknown', because: 'The words before it lead from the patient to this page.' };
    } else if (OWN_WORK.test(near) && !RUNNER.test(near)) {
      yield { start: link.start, end: link.end, kind: 'page', whose: 'theirs', because: 'The words before it lead from the patient to this page.' };
    } else if (owned || (profilePages.test(link.text) && /(?:follow|find|support) (?:him|her|them|his|their)/.test(near))) {
      yield { start: link.start, end: link.end, kind: 'page', whose: 'unknown', because: owned ? `You call it “${owned[0]}”.` : 'The link leads to a personal account.' };
    }
  }
  if (!occursIn(text, PAGE) && !/\b(?:shop|podcast|stall|business|as|under)\b/.test(text)) return;
  for (const match of matchesIn(text, PAGE_BY_NAME)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    if (/^(?:the|a|an|my|our|his|her|their|always|so|very|not|still|now|down|up|back|full|great|good|lovely|open|closed|well|much|if|it|usual|soon|possible|"?(?:@|http))\b/.test(name)) continue;
    if (links.some((link) => link.start < start + name.length && start < link.end) || name.includes('@')) continue;
    yield { start, end: start + name.length, kind: 'handle', whose: 'unknown', because: 'Readers can find the person through it.' };
  }
  for (const match of matchesIn(text, OWN_PAGE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const linked = links.some((link) => link.start >= span.end && link.start - span.end < 40);
    if (linked || !LOUD_PAGE.test(match[0]) || occursIn(text, RUNNER)) continue;
    yield { ...span, kind: 'mention', whose: 'unknown', because: 'Readers can find the person through it.' };
  }
}

const pointedAt = new Map<string, boolean>();
const MOST_POINTED_AT = 200;

/** Whether the words beside a handle lead to it; what was said of the last few hundred is remembered. */
function isPointedAt(before: string, after: string): boolean {
  const words = `${before}\n${after}`;
  let known = pointedAt.get(words);
  if (known === undefined) {
    known = POINTS_AT_HANDLE.test(before) || AFTER_HANDLE.test(after);
    if (pointedAt.size >= MOST_POINTED_AT) pointedAt.delete(pointedAt.keys().next().value ?? '');
    pointedAt.set(words, known);
  }
  return known;
}

function* handles(text: string, mentions: readonly Piece[], answering: boolean): Iterable<Contact> {
  const head = answering ? (/^(?:\s*@[a-z0-9_.-]+)+/.exec(text)?.[0].length ?? 0) : 0;
  for (const mention of mentions) {
    if (mention.end <= head) continue;
    const before = text.slice(Math.max(0, mention.start - 90), mention.start);
    if (isPointedAt(before, text.slice(mention.end, mention.end + 60))) {
      yield { start: mention.start, end: mention.end, kind: 'handle', whose: 'unknown', because: 'The words before it lead from the patient to this account.' };
    }
  }
}

// A draft with more than this is a list, and one more finding would help nobody.
const MOST = 30;

function first(contacts: Iterable<Contact>): Contact[] {
  const some: Contact[] = [];
  for (const one of contacts) {
    some.push(one);
    if (some.length === MOST) break;
  }
  return some;
}

/** Every phone number, address, page and handle that may lead to a patient or relative, in the order of the text. What is there for everyone is left out. */
export function contactsIn(text: string, links: readonly Piece[], mentions: readonly Piece[], answering: boolean): Contact[] {
  const found: Contact[] = [];
  const plain = asciiOf(text);
  for (const one of [mails(plain), phones(plain), addresses(text, plain), pages(plain, links), handles(plain, mentions, answering)].flatMap(first)) {
    if (found.some((other) => one.start < other.end && other.start < one.end)) continue;
    if (one.kind !== 'page' && links.some((link) => one.start < link.end && link.start < one.end && !(one.kind === 'email'))) continue;
    found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}
