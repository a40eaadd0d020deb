import type { Rule } from '../../engine/rule.ts';
import type { Draft, Span } from '../../engine/types.ts';
import { lower, matches, plain, type Cue } from '../cues.ts';
import { isDenied, isQuoted, overlap, sentenceAround } from '../frames.ts';

/** Somebody in treatment is spoken to or of. */
const PATIENT = /@\w*(?:chemo|radio?t|radiat|port|lymph|stoma|mets|lump|tamox|letro|scan|cancer|onc(?!o)|hercep|mole|biops|bald|survivor|tumou?r|taxol|pelvi|prostat|ovar|breast|bowel|myelo)\w*|\b(?:my (?:ladies|gents|lovely lot|lot|tuesday|monday|thursday|regulars|old boys|girls)|(?:man|woman|lady|gentleman|girl|boy|chap|couple|person|people|someone|father|mother|mum|dad|husband|wife|son|daughter) (?:that |who )?i(?:'ve)? (?:treated|looked after|nursed|operated on|cared for|saw in clinic)|i (?:treated|looked after|nursed|operated on|cared for) (?:your|you|his|her)|look(?:ed)? after you|to look after|discharged|remission|in recovery|from recovery|dialysis|side room|regulars|lumps?|bumps?|inr|chest|the fear|stitches|dressing|wound|temperature|margins|pathology|prescription|samples?|fractions?|patients?|pts?|(?:being|been|are|were|was|get(?:ting)?|i) treat(?:ed|ing|s)?|chemo\w*|radiotherapy|radiation|treatments?|ward|my clinic|our clinic|scans?|bloods?|blood tests?|biops\w+|results?|diagnos\w+|(?:your|the) (?:\w+ )?(?:nurse|doctor|consultant|surgeon|oncologist|physio|pharmacist|midwife)|your (?:lump|mole|wound|stoma|port|line|pain|symptoms?|appointment|op|operation|surgery|baby|letter|visit|recovery|tumou?r|cancer|cycle|bay|bed|drip|dressings?|stitches|meds|tablets|discharge)|discharged?|oncology|appointments?|on the system|hospital number|date of birth|dob|admitted|looked after you|under my care|under our care|bed \d+|bay \d+|side room|blanket|infusion|mask fitting|linac|waiting room)\b/;
const COLLEAGUE = /\b(?:mentee|mentor|trainee|students?|postdocs?|post-?doc|cv|jobs?|vacanc\w+|role|collab\w*|abstracts?|slides?|paper|recruit\w*|speakers?|colleagues?|research|lab\b|applicants?|applications?|phd|advert|panel|peer|committee|journal|conference|congress|poster|rota|shifts?|team night|registrars?|residents?|fellow(?:ship)?s?|interview|course|podcast|study group|book club|running club|choir|volunteer\w*|fundrais\w*|comms|press|journalists?)\b/;

const CONTACT = '(?:dm|pm|message|msg|text|whatsapp|inbox|email|e-mail|ring|call|phone|facetime|snapchat|write to|drop me a (?:line|message|dm|text)|ping|contact|get (?:hold of|in touch with)|find|send me a (?:dm|pm|message|text)|send (?:it|them) to me|slide into my dms)';
const YOURS = '(?:your (?:full )?(?:results?|scans?|bloods?|report|reports|name|full name|date of birth|dob|chemo dates|dates|number|mobile|address|hospital number|nhs number|mrn|symptoms?|photos?|pics?|pictures?|list|meds|medications?|diagnosis|letter|letters|tests?|images?|pathology|histology|details|story|history|case|rash|wound|lump|mole|questions?|problem|appointment)|a (?:photo|pic|picture) of|what your|with your|the (?:letter|results?|report|scan|photo|pic)|(?:pics?|photos?) of)';

/** Each crosses the line by itself, or only where a patient is spoken to. */
const PATTERNS: readonly (Cue & { readonly toPatient?: true; readonly toAnyone?: true; readonly social?: true })[] = [
  { words: "your what the pics photos pic photo", pattern: new RegExp(`\\b${CONTACT} (?:me |us )?(?:over |across |through |on here |here |privately |directly |a |with )*${YOURS}(?: \\w+){0,4}`, 'g') },
  { words: "send", pattern: new RegExp(`\\bsend (?:me|us|over|through)(?: over| through| a)? ${YOURS}`, 'g') },
  { words: "me", pattern: new RegExp(`\\b${CONTACT} me\\b[^.!?\\n]{0,50}?\\b(?:and )?i'?(?:ll| will| can|d) (?:\\w+ )?(?:look|check|tell|talk you|advise|write you|prescribe|sort|sneak|see (?:what|if)|have a (?:quick )?(?:look|peek)|drop|pop|bring|come|squeeze|get you|fast-?track|chase|find out|explain|go through|help|answer|walk you|send you|do you|book you|read)\\b`, 'g'), toPatient: true },
  { words: "my", pattern: /\b(?:my (?:own |personal |private |home )(?:mobile|number|cell|phone|whatsapp|email|e-mail|address|line|facebook|instagram|insta)|(?:here's|this is|take|have|save|use) my (?:mobile|number|cell|phone number|whatsapp)|my (?:mobile|cell|whatsapp|phone number) is\b|my dms are (?:always )?open)\b/g, toPatient: true, toAnyone: true },
  { words: "add friend follow befrien* request* friends added followed patients patient pts pt group", pattern: /\b(?:add|friend|follow|befriend|request) me(?: back| on (?:facebook|fb|insta(?:gram)?|snapchat|here|whatsapp|tiktok|linkedin))?\b|\b(?:send|sent|sending|accept(?:ed|ing)?|got) (?:me |you |your |a |my |the )*(?:friend|follow|connection) requests?\b|\b(?:let's|can we|shall we|we should|we could) (?:be|stay|become) (?:friends|mates|in touch)\b|\bbe my friend\b|\b(?:be|become|became|am|are|making|make) (?:\w+ )?friends with (?:\w+ )?(?:of )?(?:my |our |all my |the )?(?:patients?|families)\b|\b(?:added|add|follow|followed|friended|friend) (?:\w+ )?(?:my|our|all my|several of my|some of my|one of my|a few of my|lots of my|a) (?:old |former |lovely |ex-?|favourite |favorite )?(?:patients?|pts?)\b|\b(?:my|our) (?:patients?|pts?) (?:are|is) (?:my |all |also |good )*(?:friends?|on my (?:facebook|insta\w*|whatsapp))\b|\b(?:whatsapp|facebook|group) (?:group|chat) (?:with|for) (?:my|our) patients?\b/g, toPatient: true },
  { words: "wine drink drinks coffee cuppa tea dinner lunch brunch supper pint pints beer beers cocktai* date walk swim barbecue bbq party wedding birthda* house place flat", pattern: /\b(?:come (?:for|over|round|along|and (?:have|stay|visit))|meet (?:me|up|for)|let's (?:get|grab|have|go|meet|do)|fancy(?: a| going| grabbing| joining)?|join me|see you|take you (?:out|for)|buy you|treat you|pop (?:out|over|round)|catch up over|go for|going for|how about|up for) (?:\w+ ){0,3}?(?:wine|drinks?|coffee|cuppa|tea|dinner|lunch|brunch|supper|pints?|beers?|cocktails?|date|walk|swim|barbecue|bbq|party|wedding|birthday|my (?:house|place|flat))\b/g, toPatient: true },
  { words: "drop pop bring come swing call give drive pick lend", pattern: /\b(?:i'?(?:ll| will| can|d)|i could|let me|happy to) (?:\w+ )?(?:drop (?:it|them|by|in|round|over)|pop (?:it|them|round|over|by|in)|bring (?:it|them) (?:round|over|to your)|come (?:round|over|to your|by|and see you|visit)|swing by|call round|give you a lift|drive you|pick you up|lend you)\b/g, toPatient: true },
  { words: "system record* records notes chart file emis epic systmone cerner pacs look looked looking up check results access", pattern: /\b(?:have|take|had|took|taking|sneak|having|do) (?:a |another )?(?:quick |wee |little |cheeky |sneaky )?(?:look|peek|peep|nose|gander) (?:on|in|at) (?:the system|the (?:electronic )?records?|your (?:notes|records?|results|scan|file|chart|bloods)|(?:his|her|their) (?:notes|records?|chart|file)|emis|epic|systmone|cerner|pacs)\b|\b(?:look(?:ed|ing)? (?:you|him|her|them|it) up|look up your (?:results?|scan|notes|bloods|report)|check your (?:results?|notes|records?|scan) (?:for you|on the system|when i'm)|pull(?:ed)? up your (?:notes|records?|scan|results?|chart)|access your (?:notes|records?))\b/g, toPatient: true },
  { words: "patient patients pt", pattern: /\b(?:date|dating|dated|seeing|sleep(?:ing)? with|asked out|ask(?:ed)? (?:him|her) out|flirt(?:ing|ed)? with|fancied|fancy|crush on|snog\w*|kissed|fell for|falling for|in love with) (?:\w+ )?(?:a|my|one of my|an ex-?|the|this|that|former) ?(?:ex-?|former |lovely |gorgeous |hot |fit )?(?:patient|pt)\b|\b(?:hot|fit|gorgeous|sexy|handsome|cute|single) (?:\w+ )?patients?\b|\b(?:patients?|pt) (?:who is|who's|was|is) (?:so |really |very )?(?:hot|fit|gorgeous|sexy)\b/g },
  { words: "patient patient's patients", pattern: /\b(?:came|come|coming|went|going|was|been|invited|stay(?:ed|ing)?) (?:\w+ ){0,3}?(?:to|at|for|with|round to) (?:\w+ )?(?:a|my|one of my|the) (?:former |old |ex-?)?patient's (?:house|home|place|wedding|birthday|party|flat|villa|boat|funeral tea|for dinner|caravan|barbecue)\b|\b(?:drinks?|dinner|coffee|wine|lunch|a pint|holiday|weekend away) with (?:a|my|one of my|some of my|our|former|old|the) (?:former |old |ex-?|lovely |favourite )?patients?\b/g },
  { words: "patient patients dms inbox door", pattern: /\b(?:i love|love|i like|enjoy|nothing better than) (?:making|being|becoming) friends with (?:my |our |the )?patients?\b|\bmy (?:door|dms?|inbox|messages?|phone) (?:is|are) always open (?:to|for) (?:my |our |any )?patients?\b/g },
  { words: 'dm pm message text whatsapp inbox email ring call phone msg', pattern: /\b(?:dm|pm|message|msg|text|whatsapp|inbox|ring|phone|call|email) me\b(?: (?:privately|directly|any ?time|day or night|tonight|later|on here|first|here|with (?:his|her|their|your) \w+|if you|for (?:the|your|his|her) (?:numbers?|results?|levels?|dates?|report|details)))?/g, toPatient: true },
  { words: 'number mobile 07700 phone cell', pattern: /\b(?:here's|here is|this is|take|have|save|grab|use) my (?:own |personal |private |home |work )?(?:number|mobile|cell|phone|whatsapp)\b|\bmy (?:number|mobile|cell) is\b/g, toPatient: true, toAnyone: true },
  { words: 'friend* friende* added accepted befriend* follow*', pattern: /\b(?:friended|befriended|added|accepted|followed(?: back)?|following|adding)\b[^.!?\n]{0,40}\bpatients?\b|\b(?:friended|befriended|added|accepted|following|adding) (?:a few|some|several|all|lots|many|two|three|most|half|one) of you\b|\b(?:are you|find me|look me up|i'm|catch me) on (?:facebook|insta\w*|messenger|whatsapp|snapchat|tiktok|fb)\b/g, toPatient: true },
  { words: 'stay keep', pattern: /\b(?:stay|keep|remain) (?:friends|in touch|in contact|connected)\b/g, toPatient: true },
  { words: "wedding party christen* birthda* barbecue bbq pint pints drink drinks dinner lunch coffee supper holiday picnic prosecco wine cocktai* gin garden", pattern: /\b(?:invited|going|went|been|come|came|join(?:ing|ed)?|welcome|took|treated|meeting|met|grab|had|having|for (?:that|a|the|our|another)|round for)\b[^.!?\n]{0,45}\b(?:weddings?|part(?:y|ies)|christening|birthday|barbecue|bbq|pints?|drinks?|dinner|lunch|coffee|supper|holiday|picnic|night out|pub|prosecco|wine|gin|cocktails?|garden)\b|\bcome (?:to|round to|over to) (?:mine|ours|my (?:place|house|garden))\b/g, toPatient: true, social: true },
  { words: 'welcome fancy', pattern: /\b(?:any|all|my|our|former|ex-?) ?patients?\b[^.!?\n]{0,50}\b(?:welcome|fancy|join (?:me|us)|come along|come round|drop by|add me|follow me|friend me)\b/g },
  { words: 'notes results record records scan bay ward', pattern: /\b(?:looked|looking|look|peeked|had a (?:look|peek|nose)|checked|read|went) (?:back )?(?:at|in|up|through|into) (?:your|his|her|their|my \w+'s) (?:notes|results?|records?|scan|chart|file|bloods)\b|\b(?:i'll|i can|let me) (?:see|check|find out|look|tell you) (?:what|which|where|when|how|if) (?:bay|bed|ward|(?:he|she|they|your|his|her)\b)/g, toPatient: true },
  { words: 'come pop drop call swing', pattern: /\b(?:i'll|i can|i could|let me|come|you can|why don't you|just) (?:and )?(?:see me|come (?:and|by|round|over|to)|pop (?:round|over|by|in|up)|drop (?:by|round|over|in)|call (?:round|by|in)|swing by|visit you|visit me|nip (?:round|over))\b/g, toPatient: true },
  { words: 'kitchen house flat address sofa home', pattern: /\bat (?:the|my|your) (?:kitchen table|house|flat|home|place|sofa)\b|\b(?:give|send|dm|text|tell|message) me your (?:home )?(?:address|postcode|number|email)\b|\bi'll (?:post|send|drop|bring|get|slip|sneak) you (?:some|a|the|your|over|one)\b/g, toPatient: true },
  { words: 'group chat whatsapp', pattern: /\b(?:whatsapp|facebook|telegram|signal|messenger|group) (?:group|chat)\b[^.!?\n]{0,40}\b(?:chemo|patients?|ladies|crowd|clinic|ward|treatment|families)\b/g },
  { words: 'patients ladies door dms inbox door\'s', pattern: /\bmy (?:patients|ladies|gents|families) (?:\w+ ){0,3}?(?:can|know|have|all|get|text|whatsapp|message|call|ring|dm|are all)\b[^.!?\n]{0,40}\b(?:whatsapp|text|message|call|ring|dm|number|mobile|any ?time|facebook|friends|insta\w*)\b|\b(?:dms|inbox|door|messages|phone)(?:'s| is| are)(?: always)? (?:always )?open\b/g, toPatient: true },
  { words: 'connect', pattern: /\b(?:let's|we should|happy to|do|please) connect\b/g, toPatient: true },
  { words: 'insta instagr* snap snapcha* tiktok facebook messeng* private gmail', pattern: /\b(?:my )?(?:insta(?:gram)?|snap(?:chat)?|tiktok|facebook|messenger) (?:is|handle|name|:) ?|\b(?:for|have|got|want|asking for|here's|on|give (?:you|them)) my (?:snap(?:chat)?|insta(?:gram)?|facebook|tiktok|gmail|messenger)\b|\b(?:in|by|via|send|me a|a) (?:a )?(?:private|direct) (?:message|chat|dm)\b|\b(?:my|follow your|your) private (?:account|email|e-mail|profile|number|page)\b|\bto my (?:gmail|personal|private)\b/g, toPatient: true },
  { words: 'request requests', pattern: /\bsent (?:you|them|her|him)(?: all| both)? (?:a |an |some )?(?:friend |follow )?requests?\b/g, toPatient: true },
  { words: 'must come whenever fear mobile number', pattern: /\byou(?:'ve| have)? (?:still )?(?:got )?my (?:mobile|number|cell|phone)\b|\b(?:ring|call|text|phone|message) (?:me )?(?:whenever|any ?time|day or night|at any hour)\b|\byou (?:must|should|have to|'ve got to) come (?:to|for|and|with|along|over|round)\b|\byou must come\b/g, toPatient: true },
  { words: 'nip pop call round over', pattern: /\bi (?:could|can|might|will|'ll) (?:just |easily )?(?:nip|pop|call|come|drop|swing|drive|cycle) (?:over|round|by|in|across|up|down)\b/g, toPatient: true },
  { words: 'texts text whatsap* messages', pattern: /\b(?:he|she|they|patients?|one of my \w+|my \w+) (?:still )?(?:texts?|whatsapps?|messages?|dms?|rings?) me\b[^.!?\n]{0,50}/g, toPatient: true },
  { words: 'whatsapp number insta snapchat facebook', pattern: /\bwhat(?:'s| is) your (?:whatsapp|number|mobile|insta\w*|snapchat|facebook|address|email)\b|\bare you on (?:whatsapp|insta\w*|snapchat|facebook)\b/g, toPatient: true },
  { words: "godmoth* godfath* bridesm* babysit* lent lending lodger landlady lodging flatmate", pattern: /\b(?:godmother|godfather|godparent|best man|bridesmaid|lodger|landlady|flatmate|babysit\w*|business partners?|lent money|lending money)\b[^.!?\n]{0,20}\b(?:to|for|of|at|with) (?:a|my|one of my|the|an?) (?:\w+ )?patient/g },
  { words: 'dm pm message text inbox whatsapp email send', pattern: /\b(?:dm|pm|message|text|inbox|whatsapp|email|send) me your (?!cv|slides?|abstract|application|email|paper|thoughts|ideas|favourite|best|questions? (?:for|about) (?:the|our) (?:talk|session|podcast))\w+(?: \w+)?/g, toPatient: true },
  { words: 'free around', pattern: /\bare you (?:free|around|about|up) (?:for|on|at|next|this|tomorrow|later)\b/g, toPatient: true },
];

const WITH_PATIENT = /\b(?:with|by|to|of|for|any|all|former|invited) (?:a |my |our |one of my |some of my |two of my |the |an? ex-? ?)?(?:\w+ )?patients?\b|\b(?:my|one of my|of my) (?:\w+ )?(?:ladies|gents|regulars|patients?|girls|old boys)\b|\bi (?:treated|looked after|nursed|operated on)\b|\bpatients? who\b|\bpatient's\b/;
const PROPER = /\b(?:can't|cannot|won't|don't|do not|please don't|never|not able to|unable to|we don't|rather than|instead of|not by|shouldn't|should not)\b[^.!?\n]{0,60}$/;
const OFFICIAL = /\b(?:number (?:is )?(?:on|at the top of) your|official|clinic(?:'s)? (?:number|line|page|account|email)|reception|switchboard|booking|secretar\w+|helpline|advice line|patient advice|our (?:number|line|website|office|main))\b/;
const ASK_CLINIC = 'Please contact the clinic: the number is on your letter.';

/** Flags befriending, inviting or privately contacting patients. */
export const boundary = {
  id: 'conduct/boundary',
  severity: 'advice',
  title: 'Keep a professional distance',
  why: 'A friendship or a private message changes what a patient can say to you, and leaves their care outside the record.',
  source: {
    name: 'AMA policy on professionalism and social media',
    url: 'https://medicaleconomics.com/view/ama-adopts-new-social-media-policy',
  },
  *check(reading) {
    const text = plain(reading);
    const { draft } = reading;
    const answers = draft.kind === 'reply' || draft.kind === 'comment';
    let toPatient: boolean | undefined;
    const taken: Span[] = [];
    for (const { cue, match, start, end } of matches(reading, PATTERNS)) {
      const span = { start, end };
      if (cue.toPatient && !(toPatient ??= speaksToPatient(text, draft)) && !(cue.toAnyone && answers && !COLLEAGUE.test(text))) continue;
      const sentence = sentenceAround(text, start);
      if (taken.some((one) => overlap(one, sentence))) continue;
      const words = text.slice(sentence.start, sentence.end);
      // A party in a post is a party, unless a patient is at it.
      if (cue.social && !answers && !WITH_PATIENT.test(words)) continue;
      if (PROPER.test(text.slice(sentence.start, start)) || isDenied(text, start) || isQuoted(reading, span) || OFFICIAL.test(words)) continue;
      // The words about a job or a study beside it: colleagues may write to each other.
      if (!cue.toPatient && COLLEAGUE.test(words) && !PATIENT.test(match[0])) continue;
      taken.push(span);
      yield {
        span,
        message: 'This opens a private door to a patient. The clinic’s own number keeps both of you covered.',
        fixes: [{ label: 'Point to the clinic', edits: [{ span: sentence, text: handles(reading.text, sentence) + ASK_CLINIC }] }],
      };
    }
  },
} satisfies Rule;

/** Whether the draft, or the post it answers, is about somebody's care, and not about a job or a study. */
function speaksToPatient(text: string, { kind, quoting }: Draft): boolean {
  if ((kind === 'reply' || kind === 'comment') && quoting !== undefined && PATIENT.test(lower(quoting))) return true;
  return PATIENT.test(text) && (!COLLEAGUE.test(text) || /\b(?:your (?:scan|results?|bloods?|chemo|treatment|biopsy|appointment|ward)|patients)\b/.test(text));
}

function handles(text: string, sentence: { start: number; end: number }): string {
  return /^(?:[@＠][\p{L}\p{N}_.-]+\s+)*/u.exec(text.slice(sentence.start, sentence.end))?.[0] ?? '';
}
