import type { Reading } from '../../engine/read.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Hit, Fix, Span } from '../../engine/types.ts';
import { matches, plain, type Cue } from '../cues.ts';
import { isQuoted } from '../frames.ts';
import { addSentence } from '../rewrite.ts';
import { occursIn } from '../../engine/parts.ts';
import { oneOf } from '../../words/one-of.ts';
import { withManner } from '../manner.ts';

const PLACE = oneOf("hospitals?|trust|health ?board|health (?:system|service|authority|network)|institute|institution|university|faculty|medical school|college|clinic|cancer cent(?:re|er)|cent(?:re|er)|hospice|department|directorate|division|service|unit|ward|practice|surgery|foundation|charity|society|association|organi[sz]ation|group|network|board|management|executive|employer|company|programme|school|lab|laboratory|nhs(?: trust)?|hse|council|district|county|chapter");
const OUR = `(?:the |our |my |this |your )?(?:[\\w'&.-]+ ){0,6}?${PLACE}`;

const PATTERNS: readonly (Cue & { readonly official?: true })[] = [
  { pattern: /\b[Oo]n behalf of (?:the )?\p{Lu}[\p{L}\p{N}'&.-]+(?: (?:of |and |the |for )*\p{Lu}[\p{L}\p{N}'&.-]+)*/gu, cased: true },
  { pattern: new RegExp(`\\b(?:on|in) behalf of (?:all (?:of )?(?:us )?(?:at|in) |everyone (?:at|in) |the (?:whole |entire )?(?:staff|management|board|team|leadership|executive|trustees) (?:of|at) )?(?:${OUR})\\b|\\bon (?:the |our )(?:[a-z]+ )?(?:${PLACE}'s|trust's|hospital's) behalf\\b|\\bspeak(?:ing)? (?:here )?for (?:the |our )(?:[a-z]+ ){0,2}?${PLACE}\\b`, 'g') },
  { pattern: new RegExp(`\\bwe(?: here)? at (?:the )?(?:[a-z].{0,60}?|[a-z]+ ${PLACE})(?:,)? (?:would like|wish|regret|announce|are (?:pleased|proud|sorry|aware|delighted|committed|disappointed|saddened|appalled)|apologi[sz]e|believe|do not|don't|take|can confirm|confirm|condemn|stand|support|have (?:decided|reviewed|investigated|launched|taken)|will (?:not|be|no longer)|want to (?:make|reassure|assure)|reject|welcome|deny|acknowledge|oppose|endorse|recogni[sz]e|strongly)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:the|our|this) (?:[\\w'&.-]+ ){0,4}?${PLACE}(?: (?:itself|as a whole|group))? (?:(?:fully|firmly|strongly|categorically|also|now|today|has always|always|does not|do not|doesn't|will not|won't|hereby) )*(?:wish(?:es)? to|would like to|believes?|regrets?|condemns?|endorses?|has (?:full|every|complete) confidence|have full confidence|(?:support|condone|comment|accept|tolerate|recogni[sz]e)(?= (?:it|this|these|those|such|any|on|the|that))|supports|rejects?|refutes?|denies|apologi[sz]es|stands by|stands (?:with|behind)|remains? committed|is committed|welcomes|opposes|acknowledges|takes? (?:[a-z']+ ){0,9}seriously|(?:can|is able to) confirm|confirms|will (?:be (?:taking|making)|not (?:be|tolerate|comment|accept))|position is|view is)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:(?:the|our|my) (?:[\\w'&.-]+ ){0,3}?${PLACE}'s|the|our|this is (?:the|our|an)) (?:own )?official (?:line|position|view|statement|response|policy|stance|advice|guidance|account)\\b|\\bofficial (?:statement|position|response|line|announcement|stance)(?: (?:from|of|by|on behalf of))?\\b|\\b(?:set out|state|clarify|make clear) our (?:official )?(?:position|view|stance)\\b|\\b(?:our|the) official (?:position|stance) (?:on|is|remains)\\b`, 'g') },
  { pattern: /\b(?:wish(?:es)?|would like) to (?:inform|assure|reassure|advise|notify|make (?:it )?clear|clarify|apologi[sz]e|announce|place on record|put on record|state|stress|emphasi[sz]e)\b|\bwe (?:regret to (?:inform|announce|say)|are (?:sorry|pleased|delighted|proud) to (?:announce|inform|confirm)|can (?:now )?confirm|hereby|have (?:investigated|launched|opened|commissioned|concluded|reviewed) (?:your|the|an?|these|this|all)(?: \w+){0,3} (?:claims?|complaints?|incidents?|allegations?|concerns?|events?|cases?|matters?|care|reviews?|investigations?|inquir(?:y|ies)|comments?|video|posts?|reports?|footage|circumstances)\b|apologi[sz]e (?:for any|unreservedly|to (?:anyone|all|patients|everyone))|(?:categorically|firmly|strongly|utterly) (?:reject|deny|refute|condemn)|do not (?:comment on|tolerate|condone)|take (?:all |these |such |any |patient |your |complaints|safety|this|the )[^.!?\n]{0,30}seriously|remain (?:fully )?committed)\b|\bany inconvenience\b|\buntil further notice\b|\bas (?:a|an) (?:trust|hospital|institution|institute|organi[sz]ation|university|department|employer|cancer cent(?:re|er)|health ?board|society|college),? we\b|\bin (?:line|accordance) with (?:trust|hospital|university|our) polic(?:y|ies)\b|\bour organi[sz]ation\b|\bimportant (?:announcement|notice|update)\b|\bsince (?:our|the) (?:comms|press|communications) (?:team|office|people|lot)? ?(?:won't|haven't|didn't|is|are)\b|\bspeaking (?:as|in my (?:role|capacity) as) (?:a |the )?(?:representative|spokes\w+|voice|face) (?:of|for)\b|\b(?:i|we) (?:speak|am speaking|are speaking|am authori[sz]ed) (?:officially )?(?:for|to speak for|on behalf)\b(?! (?:nobody|no one|myself|me|none|anyone|those))/g },
  { pattern: new RegExp(`(?:[\\w'&.-]+ ){1,4}?${PLACE} (?:can confirm|wishes|regrets|announces|rejects|denies|refuses|apologi[sz]es|asks (?:that|all|the public)|reminds|advises|is (?:clear|proud|pleased|sorry) (?:that|to)|has (?:decided|concluded|investigated|full confidence|no plans|always been clear)|will be taking no)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:takes?|taken) the view that\\b|\\bthis is our (?:\\w+ )?policy\\b|\\bapplies to all (?:of )?our (?:sites|staff|wards|clinics)\\b|\\bwe have no plans to\\b|\\b(?:we thank|thank) the public\\b|\\bfor (?:your|their) (?:patience|understanding|cooperation)(?: at this time)?\\b|\\bwe ask (?:that|all|the public|other)\\b|\\b(?:our|the (?:hospital|trust|unit|ward|clinic|department|university)'s) (?:official )?policy (?:is|on|remains|has)\\b|\\bmanagement (?:regrets|apologi[sz]es|wishes to|would like to (?:inform|remind|assure|apologi[sz]e|state))\\b|\\bnotice to (?:all|the|patients)\\b|\\bpublic notice\\b|\\bcase closed\\b|\\b(?:the|our) (?:\\w+ ){0,2}?${PLACE}'s (?:view|position|stance|line|policy|response|decision|statement)\\b`, 'g') },
  { pattern: new RegExp(`\\b(?:we|the \\w+|our \\w+) (?:are|is|remain|remains) (?:fully |deeply |wholly )?committed to\\b|\\blook forward to a (?:bright|strong|new|shared)\\b|\\b(?:complaints|enquiries|inquiries|queries|concerns|requests|objections|appeals) (?:will|should|must|may|can) (?:not )?be (?:dealt|handled|addressed|directed|considered|made|sent|submitted|entertained|answered)\\b|\\b(?:our|the|this) decision (?:is final|stands|will not be|won't be|has been taken|was not taken lightly)\\b|\\bwould like it (?:to be )?known\\b|\\b(?:will be|is|are) (?:taking|seeking) legal (?:advice|action)\\b|\\b(?:is|are|remains?) (?:very |rightly )?proud of (?:its|our|their) (?:\\w+ )?(?:record|reputation|history|performance)\\b|\\bare satisfied that\\b|\\bwe're satisfied that\\b|\\b(?:directorate|department|trust|board|hospital|management|committee|executive|health board|${PLACE}) (?:has|have) (?:today |now |reluctantly |therefore )?(?:decided|resolved|agreed|determined|concluded|voted|chosen|made the decision) (?:to|that|not)\\b`, 'g') },
  // the hospital's formal position; our new policy
  { pattern: new RegExp(`\\b(?:(?:the|our|this|my) (?:[\\w'&.-]+ ){0,4}?(?:${PLACE}'s|${PLACE}s') |our |the |this is (?:the|our|an?) )(?:own |new |clear |settled |agreed |current |final |considered )*(?:official|formal|public|institutional|corporate|departmental|trust|hospital|hospital-wide|trust-wide|agreed|considered|settled) (?:line|position|view|statement|response|policy|stance|rule|decision|guidance|account)\\b|\\b(?:the|our|this) (?:[\\w'&.-]+ ){0,3}?${PLACE}'s (?:new |final |collective |agreed )?(?:position|stance|line|view|policy|response|verdict|decision)\\b`, 'g') },
  { pattern: /\bour (?:new )?(?:policy|position|stance|rule)(?:[,:]| (?:is|on|remains|from|as of|effective)\b)/g, official: true },
  // Statement from the department; announcement
  { pattern: new RegExp(`(?<=^|[.!?\\n]\\s*)(?:a |an |our |this is an? )?(?:official |formal |public |press |short |brief |joint |important |urgent )*(?:statement|announcement|notice|communiqu[eé]|clarification|declaration|service update)(?: (?:from|by|of|on|to|for|regarding|about|re)\\b[^.!?\\n]{0,60}|[:.!]|$)|\\b(?:this is|here is|please read|consider this|take this as|i'm issuing|we're issuing|i am issuing|issuing|posting|publishing) (?:this (?:as )?)?(?:an? |the |our )?(?:official|formal|public)? ?(?:statement|announcement|notice|clarification|apology)\\b(?= (?:from|for|of|on behalf|by)|[.:!])`, 'g') },
  // the hospital formally opposes the bill; St Brigid's will not see patients who …
  { pattern: new RegExp(`\\b(?:[\\w'&.-]+ ){0,5}?${PLACE} (?:(?:formally|officially|publicly|categorically|hereby|unanimously|unreservedly|now|today) (?:\\w+)|guarantees?|opposes|endorses|recommends that|expects (?:all|its|every|staff|patients)|requires (?:all|its|every|that|staff|patients)|reserves the right|will (?:not|no longer|never) (?:be )?(?:see|seeing|accept|accepting|treat|treating|allow|allowing|permit|permitting|take|taking|offer|offering|comment|commenting|tolerate|tolerating|respond|admit|admitting|discuss|provide|providing|apologi[sz]e|apologi[sz]ing|fund|employ|participate|engage|entertain|support)|will be (?:taking|making|seeking|issuing|reviewing|closing|introducing|withdrawing|suspending|appealing|moving to)|acted properly|acted appropriately|followed (?:all|every|the|correct|due) (?:\\w+ )?(?:protocols?|procedures?|processes|polic\\w+)|remained safe|remains (?:open|safe|committed|confident)|stands by (?:its|our|the|every)|bears no responsibility|is not responsible|did nothing wrong|did no wrong|is (?:fully )?compliant|was not at fault|has done nothing wrong)\\b`, 'g') },
  // we have reviewed the events and are satisfied that all protocols were followed
  { pattern: /\b(?:the |these |those |such |recent |all )?(?:allegations?|accusations?|claims|reports|rumours|rumors|criticisms?)(?: \w+){0,5} (?:are|is|were) (?:entirely |wholly |completely |utterly |totally |simply |without )?(?:unfounded|baseless|untrue|false|foundation|inaccurate|incorrect|misleading|rejected|denied)\b|\b(?:all |our |every |the |correct |proper |appropriate |relevant )+(?:protocols?|procedures?|processes|guidelines|standards|safeguards|checks) (?:were|was|have been|had been) (?:\w+ )?(?:followed|met|observed|adhered|in place|applied|upheld)\b|\b(?:our|the) (?:staff|clinicians|team|teams|doctors|nurses|colleagues|consultants) (?:acted|behaved|responded|followed|did everything) (?:\w+ )?(?:properly|appropriately|correctly|professionally|proportionate\w*|in line|in accordance|protocol|procedure|possible|right)\b|\bsupplies are adequate\b|\brespond to (?:recent |the )?(?:criticism|allegations|claims|reports|media|press|speculation|comments|complaints)\b|\b(?:do not|don't|kindly do not|refrain from) (?:spread(?:ing)?|believe|speculat\w+|shar\w+) (?:any |the |these )?(?:rumours?|rumors?|misinformation|speculation|videos?|false)\b|\brespect (?:the |their |his |her |our )?(?:\w+ )?privacy (?:of|at this)\b/g, official: true },
  { pattern: /\bwe (?:can confirm|can assure|wish to|hereby|formally|categorically|strongly|unreservedly|regret|will not be (?:commenting|making|taking|accepting|drawn)|will be (?:making no|taking no|issuing|seeking legal|appealing|pursuing)|won't be (?:commenting|taking|accepting|making)|do not (?:condone|comment|recogni[sz]e|accept|tolerate|endorse)|have (?:(?:reviewed|investigated|looked into) (?:your|the|these|this|all)(?: \w+){0,3} (?:claims?|complaints?|incidents?|allegations?|concerns?|events?|cases?|matters?|care|comments?|video|posts?|reports?|footage|circumstances)|concluded|full confidence|every confidence|taken the decision|made the decision|decided to (?:suspend|close|withdraw|stop|end|introduce)|no further comment|nothing (?:further|more) to (?:say|add))|are (?:satisfied|confident|aware of|disappointed (?:by|that|with)|saddened (?:by|to)|appalled by|investigating|now open|not able to comment|unable to comment|reviewing)|were not (?:at fault|responsible)|(?:fully|deeply) (?:support|regret|apologi[sz]e)|expect (?:all|every) (?:\w+ )?(?:staff|patients|visitors))\b/g, official: true },
  { pattern: new RegExp(`\\b(?:as of|from|with effect from|effective) (?:today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|now|next week|midnight|the \\d+|\\d+|immediately|january|february|march|april|may|june|july|august|september|october|november|december)(?![^.!?\\n]{0,40}\\bi\\b)[^.!?\\n]{0,80}\\b(?:will (?:no longer|not|only|be (?:closed|suspended|refused|turned away|charged))|won't (?:accept|see|take|be)|no (?:visitors|walk-?ins|referrals|phones|recordings?|appointments)|is (?:banned|closed|suspended|cancelled|mandatory|not permitted|no longer)|are (?:banned|closed|suspended|cancelled|mandatory|not permitted|no longer)|formally|officially)\\b`, 'g'), official: true },
  { pattern: /\b(?:media|press|journalists?|reporters|all (?:enquiries|inquiries|queries|questions|complaints|requests|media)|(?:media|press) (?:enquiries|inquiries|queries)) (?:should|must|may|can|are asked to|are requested to|are instructed to|to) (?:be )?(?:direct|directed|contact|refer|referred|send|sent|address|addressed|respect|go)\b|\b(?:staff|employees|colleagues) (?:are|have been) (?:instructed|reminded|directed|advised|asked|told) (?:to|not to|that)\b|\ban? (?:internal|independent|external|full|thorough) (?:review|investigation|inquiry|enquiry) (?:is|has been) (?:under ?way|commissioned|launched|opened|ongoing|complete\w*|in progress)\b|\bno decision has been (?:taken|made)\b|\bdue process (?:was|is|has|will)\b/g, official: true },
  { pattern: new RegExp(`\\b(?:the|our) (?:\\w+ )?(?:position|stance|line) of (?:the |our )?[\\w'&.-]+(?: [\\w'&.-]+){0,5} (?:is|on|remains|regarding)\\b|\\b(?:the |our )?(?:[\\w'&.-]+ ){0,3}?(?:${PLACE})'s (?:line|position|stance) (?:on|is|about|regarding)\\b`, 'g') },
];

/** The draft names an employer, a notice or its own rank, so that “we” is not just a few friends. */
const FOR_EMPLOYER = new RegExp(`\\b(?:the|our|this|my|at|of|from) (?:[\\w'&.-]+ ){0,4}?${PLACE}\\b|\\b(?:on behalf|statement|official\\w*|formal\\w*|comms|press|spokes\\w+|policy|the (?:director|dean|chief executive|chair|board)|directorate|pals)\\b`);

/** It is an official account, or the draft says that it speaks for its author alone. */
const OFFICIAL = /\b(?:views?|opinions?|thoughts|words)(?: (?:here|expressed|are|is|all|entirely|strictly|my|mine))* (?:own|mine)\b|\bmy own (?:views?|opinions?|words|personal)\b|\bpersonal (?:view|opinion|capacity|reflections?)\b|\bspeaking (?:personally|for myself|only for myself)\b|\bin a personal\b|\bnot (?:speaking|writing|here) (?:for|on behalf of|as|representing)\b|\bnot on behalf of\b|\bnot (?:that|those) of my\b|\b(?:this (?:is the official )?(?:account|page) is (?:run|managed|monitored)|run by (?:the|our) (?:comms|communications|press|media)|(?:from )?(?:the|our) (?:comms|communications|press|media|pr) (?:team|office|desk|department)|comms team|for media (?:enquiries|inquiries)|press office|press desk|communications team|spokes(?:person|woman|man))\b/;
/** People do speak for colleagues when they thank, congratulate or mourn. */
const WARM = /\b(?:thank(?:s|ing| you)?|grateful|congrat\w*|well done|proud|delighted|happy (?:birthday|christmas|new year|retirement|nurses)|welcome (?:to|our)|best wishes|condolences|sorry for your loss|accept(?:ed|ing)? (?:the|this|an) award|honou?red|rais(?:ed|ing)|cake|celebrat\w*|goodbye|farewell|miss (?:you|her|him)|love)\b/;

const MESSAGE = 'This may read as your employer’s word. Say that it is yours, or leave it to the official account.';

/** Flags the tone of an official statement from a personal account. */
export const speaksForInstitution = {
  id: 'conduct/speaks-for-institution',
  severity: 'advice',
  title: 'Make clear you speak for yourself',
  why: 'Readers take “we at the hospital” as the hospital’s word; clinicians are asked to say in which role they speak.',
  source: {
    name: 'Social media best practices, ASTRO',
    url: 'https://www.astro.org/Meetings-and-Education/SM-Best-Practices',
  },
  check: withManner('conduct/speaks-for-institution', function* (reading) {
    // Communications staff speak for the institution: it is their work.
    if (reading.preferences.role === 'communications') return;
    // No statement is this long, and looking for one in a book takes too long.
    if (reading.text.length > LONGEST) return;
    const text = plain(reading);
    const found: { start: number; end: number }[] = [];
    let first = true;
    let forEmployer: boolean | undefined;
    for (const { cue, start, end } of matches(reading, PATTERNS)) {
      if (first && occursIn(text, OFFICIAL)) return;
      first = false;
      const span = { start, end };
      if (cue.official && !(forEmployer ??= occursIn(text, FOR_EMPLOYER))) continue;
      if (isQuoted(reading, span)) continue;
      const paragraph = paragraphAround(text, start);
      const words = text.slice(Math.max(paragraph.start, start - 120), Math.min(paragraph.end, end + 120));
      if (WARM.test(words) && !/\b(?:position|statement|policy|inform|confirm|strike|complain\w*|legal|allegations?|no longer|the public|effective|will not|suspend\w*|behalf of .{0,40} (?:deny|reject|regret))\b/.test(words)) continue;
      found.push(span);
    }
    for (const span of together(text, found)) {
      yield {
        span,
        message: MESSAGE,
        fixes: fixesFor(reading.text, span),
      };
    }
  }, heardAt),
} satisfies Rule;

/** What is said of a sentence the model finds, with no words of the lists above. */
function heardAt(reading: Reading, span: Span): Hit | undefined {
  if (reading.preferences.role === 'communications' || occursIn(plain(reading), OFFICIAL)) return undefined;
  return { span, message: MESSAGE, fixes: fixesFor(reading.text, span) };
}

/** In characters: more than three times what LinkedIn takes. */
const LONGEST = 10_000;

/** How far apart two signs of a statement are one. */
const ONE_STATEMENT = 160;

/** The signs of a statement that stand close in a paragraph, as one mark each. */
function together(text: string, spans: readonly Span[]): Span[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last && start - last.end < ONE_STATEMENT && paragraphAround(text, start).start === paragraphAround(text, last.start).start) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

function fixesFor(text: string, span: Span): Fix[] {
  const words = text.slice(span.start, span.end);
  const own: Fix = { label: 'Add “These views are my own.”', edits: [addSentence(text, 'These views are my own.')] };
  const startsSentence = /^(?:on|in) behalf of/iu.test(words) && /^[,]? (?:I|we)\b/u.test(text.slice(span.end));
  if (!startsSentence) return [own];
  return [{ label: 'Say “Speaking for myself”', edits: [{ span, text: /^\p{Lu}/u.test(words) ? 'Speaking for myself' : 'speaking for myself' }] }, own];
}

function paragraphAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end };
}
