import type { Reading } from '../../engine/read.ts';
import type { Span } from '../../engine/types.ts';
import { firstIn, firstNear, matchesIn, occursIn } from '../../engine/parts.ts';
import { plain } from '../cues.ts';

/** A text or a piece of work that somebody else made, and the words that say so. */
export interface Borrowed extends Span {
  /** Read on a screen and copied, where the original could have been shared. */
  readonly copied: boolean;
}


/** Who it is from is not known, or told to be somebody else. */
const UNKNOWN = /\b(?:no|not an?|without an?|zero|haven't an?|haven't got an?) (?:idea|clue|notion|earthly)\b[^.!?\n]{0,12}\b(?:who|whose|where it|where this)\b|\b(?:no idea|no clue)(?: who| whose)?:|\b(?:not sure|unsure|can't (?:remember|recall|find|think)|can't for the life of me (?:remember|recall|find)|cannot (?:remember|recall|find)|couldn't (?:remember|find|see|tell|read)|don't (?:know|remember|recall|ask me)|didn't (?:catch|get|see|note|write down|hear|ask|spot)|never (?:caught|got|found out|learne?d|knew)|nobody (?:seems to )?knows?|i've forgotten|i forgot|forgot(?:ten)?|missed|lost|mislaid|wish (?:i|we) (?:knew|could remember|had noted|had caught))(?: to (?:note|write down|ask|get|ask for))?(?: \w+){0,2} (?:who|whose|whom|where (?:it|this|i)|which \w+ (?:said|wrote|made)|(?:her|his|their|the|whose|your|a)? ?(?:\w+'s )?(?:names?|author|artist|source|speaker|original|credits?|photographer|handle|link))\b|\bcan't find (?:her|him|them|who|it) (?:now|again|any ?more)\b|\bnot mine\b(?! to\b)|\b(?:isn't|is not|wasn't|aren't|none of (?:it|them|this) (?:is|are)) mine\b(?! to\b)|\b(?:wish (?:it|this|that) (?:was|were) mine|wish i(?:'d| had) (?:written|drawn|made|said|thought of|come up with) (?:it|this|that))\b|\bnot my (?:own |original )?(?:invention|words?|work|slides?|idea|drawings?|line|poem|artwork|design|invention|photos?|picture|graphic)\b|\bi (?:didn't|did not) (?:write|make|draw|take|come up with|invent|design|say) (?:it|this|that|them)\b|\bsomebody already did\b|\b(?:no|without|zero) (?:credit|attribution|permission)\b(?! (?:needed|necessary|required|wanted|asked))|\bwhat (?:she|he|they|it) (?:was|were|is) called\b|\bun(?:credited|attributed)\b|(?<![^\s(—–-])anon(?:ymous)?(?=[.,)!\s]|$)(?! (?:reviewer|survey|feedback|form|report|helpline|comments?|box))|\b(?:author|source|artist|origin) unknown\b|\bunknown (?:author|artist|source|poet)\b|\bwhoever (?:you are|(?:it is|it was|they are|she is|he is)\b|(?:first |actually |originally )?(?:made|drew|wrote|typed|designed|came up with|thought of|said|built|put (?:it|this|that|these|the)|painted|invented|coined|did) (?:it|this|that|these|them|the (?:\w+ )?(?:slides?|cartoon|graph|chart|poster|poem|meme|artwork|graphic|infographic|diagram|picture|line|song|sketch|video|sign|sheet))\b)/;
/** Come across somewhere, and passed on because it is good. */
const FOUND = /\bheard (?:a|an|one|some|somebody|someone)(?: [\w-]+){0,4}? say\b|\b(?:reading|read) (?:this|these words)\b[^.!?\n"“]{0,40}\b(?:on|in) (?:the|a|an|my|our)\b|\bcame across these (?:words|lines)\b|\b(?:nicking|stealing|borrowing|pinching|poaching) (?:this|that|it)\b|\b(?:slides?|figures?|graphs?|ideas?|charts?|poems?|lines?|tricks?|tips?|frameworks?|definitions?|diagrams?|analog(?:y|ies)|metaphors?)(?: (?:that|which))? i (?:saw|heard|read|found|came across|picked up) (?:this|last|at|in|on|from|somewhere|once|years|today|yesterday)\b|\b(?:saw|read|heard|found|spotted|came across|stumbled (?:up)?on) (?:this|it|that|these)\b[^.!?\n"“]{0,40}\b(?:had to|have to|needed to|must|too good|worth|thinking about|on an? (?:mug|card|wall|poster|t-shirt|door|fridge|cushion|sign|sticker|bus|tea ?towel|bench|plaque)|somewhere)\b|\b(?:found|saw|read|got) (?:it|this|that) (?:somewhere|online|on the (?:internet|web))\b|\bi think it (?:was|is|came) (?:a|an|by|from|out of)\b/;
/** Taken over: the verbs by which people own up to it, and where they put it. */
const TAKEN = /\b(?:stole|stolen|stealing|nicked|nicking|pinched|pinching|(?<!\b(?:a|the|his|her|in|on|my) )borrowed|borrowing|lifted|lifting|swiped|swiping|poached|snaffled|yoinked|filched|half-inched|snapped|screenshotted|screengrabbed|grabbed|ripped off|cribbed|robbed|robbing)\b(?! (?:my|our|her|his|their) (?:bike|phone|purse|bag|car|lunch|wallet|identity)| (?:at|out at) )|\bworth stealing\b|\b(?:steal|stealing|nick|pinch|borrow) (?:it|this|that|them|these|away)\b|\b(?:took|taken|took a quick|grabbed|got) (?:a |this )?(?:photo|snap|picture|screenshot|pic)\b|\b(?:redrew|redrawn|recolou?red|rebranded|re-?made|re-?labelled|retyped|translated) (?:it|this|that|them|the)\b|\btyped (?:it|this|them) (?:out|up)\b|\b(?:copied|wrote|written|scribbled|jotted) (?:it|this|that|them) (?:out|down|up|on)\b|\b(?:put|printed|stuck|pinned|hung|taped|framed|laminated|written|painted) (?:it|this|that|them)(?: \w+)? (?:on|up|to|in|for|above|over|by) (?:a|an|my|our|the|every|your|each|all)\b(?! (?:slide|list|form|chart|agenda|risk|back|light))|\b(?:put|printed|stuck) (?:it|this|that) on a (?:mug|t-shirt|poster|cushion|tote|badge|tea towel)\b|\bprinted (?:it|this|them|\w+ copies)\b|\b(?:laminated|framed|blown up|enlarged) (?:it|this|that|them)\b|\bblown it up\b|\b(?:taught|teach|used?|using|presented|passed|passing|told) (?:it|this|that) (?:off )?(?:for \w+ )?as (?:mine|my own|if)\b|\b(?:i'll be|i'm|i am) (?:using|stealing|nicking|borrowing|keeping|having) (?:that|this|it)\b|\b(?:claiming|claimed|claim) (?:it|this|them|that)(?: as (?:mine|my own))?\b|\b(?:made|built|based) (?:a poster|a slide|a mug|mugs|the whole|our|my)[^.!?\n]{0,40}\b(?:of|out of|from|on) (?:this|it|that|her|his|their)\b|\b(?:i|we)(?:'ve| have|'ll)? (?:since |just |now |already )?(?:put it in our|adapted (?:it|this|the)|using it (?:in|for|on|from)|adopted (?:it|this))\b/;
/** Handed round, for others to use. */
const SHARED = /\b(?:sharing|passing (?:it|this|on|along)|handing (?:it|this|on)|had to (?:share|post|snap|repost)|here you (?:go|are)|help yoursel(?:f|ves)|feel free to|you're welcome to|(?:it's|now it's|it is|they're) (?:all )?yours\b|steal it|take it\b|pass it on|too good (?:not )?to|so you can use|for your own|message me for|ask(?:ed)? for the file|attached|far and wide|typed it out|file in the comments|download)\b|👇|⬇/;
/** Seen or heard where people teach, or left where anyone finds it. */
const VENUE = /\b(?:from|of|on|in|at|to|off|by|during|outside|inside|above|near|taped to|pinned to|left (?:on|in)) (?:a|an|the|some|another|our|my|her|his|their|somebody's|someone's|today's|yesterday's|tonight's|this morning's|this week's|this afternoon's|last (?:week|month|night|year)'s|one of the|that|this)(?: [\w'-]+){0,3}? (?:slides?|decks?|talks?|lectures?|posters?|workshop|session|plenary|keynote|webinar|podcast|symposium|study day|away ?day|masterclass|grand rounds?|panel|coffee room|staff ?room|mess|kettle|notice ?board|fridge|corridor|lift|whiteboard|toilets?|loos?|kitchen|changing room|lockers?|exhibition|conference|congress|meeting|course|handouts?|leaflet|printer|photocopier|cupboard|journal|paper|article|textbook|book|magazine|newspaper|training|induction|teaching|seminar|summit|internet|web|website|google images|newsletter|waiting room|front row|back row|third row|\w+ row|stage|speaker|lecturer|presenter|professor)\b|\b(?:off|from|on|via) (?:google(?: images)?|pinterest|the internet|the web|etsy|canva|youtube|slideshare|row \w+|stage)\b|\b(?:at|from|in) a (?:conference|talk|study day|course|meeting|workshop|session|webinar)\b|\b(?:pinned|taped|stuck|hanging|hung|blu-?tacked) (?:up )?(?:in|on|to|by|above|outside)\b|\bon stage\b/;
/** Somebody, without a name, said or made it; not a patient, not a voice in a story. */
const SOMEBODY = /(?<!\b(?:whenever|when|if|until|time|because|year|hope|wish) )\b(?:somebody|someone|some (?:\w+ ){0,2}?(?:genius|soul|person|registrar|consultant|professor|prof|nurse|doctor|doc|student|trainee|physio|junior|speaker|hero|legend|clever clogs)|one (?:speaker|presenter|panellist)|an? (?:\w+ ){0,2}?(?:consultant|boss|sister|matron|professor|mentor|teacher|supervisor|registrar|senior)(?: who)? (?:i|we) (?:once |first )?(?:worked|trained|studied|had|shadowed)(?: \w+)?|one of the (?:speakers|panel\w*|presenters|trainers|lecturers|facilitators|other \w+)|an? (?:[\w-]+ ){0,2}?(?:speaker|presenter|lecturer|facilitator|trainer|keynote|panellist|panelist|professor|prof|nurse leader|ceo|mentor)|the (?:\w+ )?(?:speaker|presenter|lecturer|facilitator|trainer|keynote|panellist|chair))\b(?! (?:to|nicked|stole|took|ate|left|told (?:my|the) (?:mum|wife))\b)[^.!?,\n"“:]{0,40}?(?:\b(?:said|says|put|puts|wrote|writes|drew|made|designed|worked out|came up with|coined|called|summed|compared|likened|described|showed|shows|taught us|pointed out|plotted|figured out|built|told us|told me|reminded us|used to say|used|closed with|opened with|finished with|ended with)\b|:)/;
/** A colleague, unnamed, who made something; what colleagues merely say belongs to stories. */
const COLLEAGUE = /\b(?:an?|another|one of (?:the|our|my)) (?:[\w-]+ ){0,2}?(?:\w{3,}(?:ologists?|onomists?|iatrists?|grapher)|registrars?|consultants?|physios?|midwi(?:fe|ves)|nurses?|doctors?|surgeons?|pharmacists?|students?|trainees?|colleagues?|teams?|groups?|units?|hospitals?|designers?|artists?)\b[^.!?\n"“:]{0,40}?\b(?:showed us|drew|made|designed|built|plotted|sketched|came up with|put together|worked out)\b/;
/** Passed on for its own sake. */
const ESTEEM = /\b(?:read (?:that|it|this)(?: line)?(?: (?:again|twice|slowly|once more|out loud))|let that sink in|(?:so|too) true|spot[- ]on|(?:best|favou?rite|loveliest|truest|finest|wisest|greatest|cleverest|neatest) (?:\w+ )?(?:line|words|sentence|quote|advice|definition|description|summary|thing|explanation|analogy|metaphor|sentence|slide)s?|says it all|nails it|nailed it|mic drop|needed (?:that|this)|still true|wise words|no notes|put it (?:perfectly|best|beautifully|better)|(?:fixed|changed|transformed) (?:how|(?:my|our) (?:\w+ )?(?:practice|teaching|handovers?|clinics?|rounds?|consultations?|team|life))|every \w+ should (?:see|read|have)|words to live by|(?:quote|line|thought) (?:of|for) the (?:day|week|month|year|meeting|shift)|said it (?:best|better)|(?:stuck|stayed|staying|sitting) with me|rent[- ]free|goosebumps|chills|isn't that us|sums (?:it|us) (?:all )?up|sums up|love this|amen\b|needed this today|this is (?:everything|us|so good)|thinking about (?:this|that|these)|can't stop thinking|for anyone who needs|absolute genius|should (?:be|hang) (?:on|in|up on) every|on every \w+ (?:wall|ward|door)|poem (?:for|of)|a poem\b|words (?:for|from|of|i)|wise words|verse\b)/;
/** Where texts are read and shared with a press: there the original can be shared instead. */
const SOCIAL = /\b(?:feed|newsfeed|timeline|tl|profile|whatsapp|facebook|fb|insta(?:gram)?|reddit|tumblr|tiktok|linkedin|twitter|bluesky|telegram|on here|tweet(?:ed|s)?|tweets?|group chat|(?:'s|s'|a|the|another|some|my|our|this|that) (?:\w+ )?(?:page|status|account|chat|forum|thread)|(?:facebook|whatsapp|fb|telegram|messenger|doctors'?|nurses'?|nursing|medics'?|parents'?|mums'?|online|discussion|closed|private) group|'s wall|on threads|(?:a|the|best|this|that|old|viral|own|another) (?:\w+ )?post|from a post|(?:posted|post) (?:by|from)|chain (?:message|letter|mail)|forums?|subreddit|scrolling|scrolled|doing the rounds|going (?:round|around)|viral)\b/;
/** The verbs of copying. */
const PASTE = /\btyping it(?: out)?(?=[:.])|\bnot my (?:tweet|post|status)\b|\b(?:friend|colleague|someone|somebody|stranger) (?:posted|tweeted)(?= ?:)|^\W{0,2}copied\W|\bcopy ?pasta\b|\bquote[- ]tweet (?:broke|failed|won't)|\bhere's the text\b|\b(?:posting|sharing|passing) it (?:on )?(?:just )?as it (?:came|is|was)\b|\bforwarded (?:me|us) (?:this|the following)\b|\b(?:nabbed|snagged|swiped|saved|screenshotted) (?:this )?(?:from|off)\b[^.!?\n"“]{0,40}:|\bwhoever (?:tweeted|posted|typed)\b|\b(?:cmd|ctrl|command|control)[ +-]{0,3}c\b|\b(?:copy|copied|copying|cut) ?(?:and|&|n|\+|\/|-) ?past\w*|\bc ?(?:&|\+|\/) ?p\b|(?<!\b(?:a|the|worth) )\b(?:re-?post(?:ed|ing|s)?|re-?shar(?:ed?|ing)|re-?tweet(?:ed|ing)|pasted|pasting|fwd|retyped|retyping)\b(?! (?:my|our|from my|into (?:the|my|our) (?:notes?|record|letter)))|\b(?:copied|copying|forwarded|forwarding|lifted|nicked|stolen|pinched|borrowed|swiped|poached|robbed|screenshotted)\b[^.!?\n"“]{0,30}\b(?:from|off|of)\b(?= [^.!?\n"“]{0,60}(?::|[.!]*\s*["“'‘]))/;
/** “RT this!!”, “RT if you agree:” and the text at once. “RT for bone pain” is radiotherapy. */
const RETWEET = /^\s*(?:(?:rt|mt|qt)\b[\s!:.,-]*)+[^"“@\n.]{0,40}$/;
/** From somebody, and their words at once. */
const FROM = /\bvia (?:a|some) (?:friend|colleague|mate|cousin)\b[^.!?\n"“:]{0,40}:\s*$|(?<!\b(?:letter|note|card|message|text|email|review|feedback|request|question|order) )\bfrom (?:(?:some|a|an|another|one of (?:the|my))\b[^.!?\n"“:]{0,30}\b(?:doctors?|docs?|nurses?|surgeons?|registrars?|regs?|consultants?|medics?|physios?|midwi(?:fe|ves)|paramedics?|students?|trainees?|profs?|professors?|residents?|attendings?|pharmacists?|psychiatrists?|colleagues?|friends?|strangers?|accounts?|stranger on|gps?)\b|someone|somebody)(?![^"“\n]{0,40}\b(?:patient|relative|carer|family|daughter|son|mum|mam|wife|husband|card|letter|child|kid|survivor|speaker|presenter|lecturer|keynote|panel|talk|slide|session|course|workshop|webinar|poster|lecture|podcast|study day|plenary)s?\b)[^.!?\n"“:]{0,60}:\s*$/;

/** Read on one of these. */
const READ_THERE = /\b(?:came across|saw|read|found) [^.!?\n"“]{0,30}\bscroll(?:ing|ed)\b|\b(?:circulating|doing the rounds|going (?:round|around))\b[^.!?\n"“]{0,60}|\b(?:shared|seen|saw|spotted|read|found|landed|popped up|came (?:up|round|across)|sent|forwarded|posted|from|via|off|nabbed|taken)\b[^.!?\n"“]{0,40}\b(?:feed|newsfeed|timeline|whatsapp|facebook|fb|insta(?:gram)?|reddit|tumblr|tiktok|linkedin|twitter|bluesky|threads|telegram|on here|group chat|chain (?:message|letter|mail)|forum|subreddit)\b/;

/** Text between quotation marks over several lines, in single marks too, or in a block of its own after a colon. */
const QUOTATION = /“[^“”]{1,900}”|"[^"]{1,900}"|(?<=[\s(:]|^)['‘](?=[\p{L}])[^'‘’"\n]{0,40}(?:['’]\p{L}+[^'‘’"\n]{0,60}){0,12}[^'‘’"\n]{0,200}[.!?…]['’](?![\p{L}])/gu;
/** Said in a story: by a patient, a child, somebody at work, oneself. */
const SPOKEN = /\b(?:he|she|they|patients?|pt|husband|wife|mum|mom|mother|dad|father|nan|gran|granny|daughter|son|kid|child|boy|girl|woman|man|lady|gentleman|porter|interpreter|cleaner|i|family|you|reply|card|letter|text|note|email)(?:'d|'s)? (?:just |then |also |once |always |had |has |have |who |never )?(?:said|says|say|asked|asks|told|tells|whispered|replied|answered|wrote|used to say|joked|shouted|reads|read|begins)\b|\b(?:asked|told) me\b|\bphrases?\b|\bnever say\b|\b(?:his|her|their) (?:\w+ )?(?:advice|words|motto|rule|answer|reply|line|favourite|message|note|letter|card|voicemail)\b|\b(?:message|letter|note|card|text|email|review|feedback)s? (?:\w+ )?(?:from|by|arrived|came)\b|\binstead of\b|\brather than\b|\bmy (?:first |own |last )?(?:words|answer|reply)\b|\bi(?:'d| would| always| usually)? (?:say|tell|ask)\b|\boverheard\b|\bbingo\b/;
const WORK = /\b(?:decision trees?|tedx? talks?|slides?|slide deck|fig(?:ure)?s?\.?(?: ?\d+[a-z]?)?|graphs?|graphics?|infographics?|charts?|diagrams?|cartoons?|comics?|memes?|plots?|tables?|algorithms?|frameworks?|flow ?charts?|illustrations?|sketch(?:es)?|posters?|drawings?|animations?|templates?|checklists?|cheat ?sheets?|handouts?|one[- ]pagers?|visual abstracts?|mind ?maps?|mnemonics?|poems?|verses?|artwork|painting|explainers?|analog(?:y|ies)|metaphors?|acronyms?|crib sheets?|(?:handover|prompt|crib|fact|information|observation|score) sheets?|paragraphs?|infocards?|games?|quiz|songs?|models?|tools?|tricks?|ideas?|lines?|phrases?|exercises?|rules?|sayings?|tips?|quotes?|sunrise|photos?|pictures?|images?|videos?|clips?|words of wisdom|recipe card|pearls?)\b/g;
/** Taken together these objects are a work only when somebody is said to have made them. */
const PLAIN_OBJECT = /^(?:talks?|lectures?|photos?|pictures?|images?|videos?|clips?|models?|tools?|tables?|ideas?|lines?|rules?|phrases?|tips?|games?|songs?|quiz|exercises?|quotes?)$/;
/** Taken from somebody in so many words: “stole this trick from a physio”, “lifted from a book I cannot find”. */
const TAKEN_FROM = /\b(?:st[eo]le|stolen|nicked|pinched|borrowed|lifted|swiped|poached|cribbed|filched) (?:this|it|that|the|these|my)?(?: [\w-]+){0,3}? ?(?:from|off) (?:someone|somebody|an?|another|some|one of) [^.!?\n:]{3,50}/;
/** Not a work: whose fault, whose lunch, whose letter. */
const COMPLAINT = /\b(?:discharge letter|referral letter|complaint|should (?:be|go|know|have)|ashamed|sacked|my lunch|the milk|my mug|my pen|trolley|parking|idiot|fool|moron|needs? (?:a|to|sacking))\b/;

const DRAWN = /\b(?:who|whoever) (?:\w+ )?(?:drew|made|designed|took|plotted|painted|sketched)\b/;
/** Somebody had the idea, and it is used or handed on as it stands. */
const THOUGHT = /\b(?:compared|likened|worked out|came up with|figured out|thought of|invented|discovered|taught us|showed us|pointed out|realised)\b/;

/** How far the words that say so may stand from the quotation or the work. */
const NEAR = 220;
/** A quotation and the work it comes from are one mark up to this length. */
const TOGETHER = 320;
/** How far a mark may reach beyond what was borrowed. */
const REACH = 160;

const known = new WeakMap<Reading, { readonly found: Borrowed | undefined }>();

/** What a draft says that it took from somebody, who is not named there; undefined where it says nothing of the kind. */
export function borrowedIn(reading: Reading): Borrowed | undefined {
  let seen = known.get(reading);
  if (!seen) known.set(reading, seen = { found: find(reading) });
  return seen.found;
}

function find(reading: Reading): Borrowed | undefined {
  const text = plain(reading);
  const pictured = reading.draft.images > 0;
  // Who drew it is asked of the drawing, not of the words in it.
  const work = workIn(text, pictured);
  const quoted = DRAWN.test(text) && work ? undefined : quotedIn(text);
  if (work && quoted) {
    const both = { start: Math.min(work.start, quoted.start), end: Math.max(work.end, quoted.end), copied: quoted.copied };
    return both.end - both.start <= TOGETHER ? both : quoted;
  }
  return quoted ?? work ?? thoughtOfIn(text) ?? shownBy(text) ?? seenThere(text, pictured) ?? disowned(text) ?? takenFrom(text);
}

/** What a pattern finds near something in a text; most find nothing in all of it, which is known of every part. */
function within(text: string, near: string, pattern: RegExp): RegExpExecArray | null {
  return occursIn(text, pattern) ? firstNear(near, pattern) ?? null : null;
}

function quotedIn(text: string): Borrowed | undefined {
  for (const match of matchesIn(text, QUOTATION)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].length < 20 || match[0].split(/\s+/u).length < 4) continue;
    const from = Math.max(0, start - NEAR);
    const before = text.slice(from, start);
    const after = text.slice(end, end + NEAR);
    // The quotation is blanked so that the places of the words around it hold.
    const outside = `${before}${' '.repeat(end - start)}${after}`;
    const unknown = within(text, outside, UNKNOWN);
    const paste = within(text, outside, PASTE) ?? (from === 0 ? RETWEET.exec(before) : null) ?? FROM.exec(before);
    const taken = within(text, outside, TAKEN);
    const venue = within(text, outside, VENUE);
    const social = within(text, outside, SOCIAL);
    const spoken = within(text, outside, SPOKEN) !== null;
    const somebody = spoken ? null : within(text, outside, SOMEBODY);
    const esteem = spoken ? null : within(text, outside, ESTEEM);
    const found = spoken ? null : within(text, outside, FOUND);
    const readThere = spoken ? null : within(text, outside, READ_THERE);
    const passedOn = unknown ?? paste ?? found ?? readThere ?? (taken && (venue ?? social ?? esteem ?? somebody)) ?? ((venue ?? social) && (esteem ?? somebody)) ?? (somebody && esteem);
    // A quotation that opens the draft, and then only applause.
    const opens = !spoken && esteem && text.slice(0, start).trim() === '' && after.length < 140;
    if (!passedOn && !opens) continue;
    if (spoken && !unknown && !paste) continue;
    const marks = [unknown, paste, found, readThere, taken, somebody, esteem].flatMap((one) => (one ? [{ start: from + one.index, end: from + one.index + one[0].length }] : []));
    return { ...around({ start, end }, marks), copied: paste !== null || readThere !== null || (social !== null && venue === null) };
  }
  return undefined;
}

function workIn(text: string, pictured: boolean): Borrowed | undefined {
  for (const match of matchesIn(text, WORK)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/\b(?:my|our|your|mine|for (?:me|us))(?: own| new| old)?(?: (?!\w+'s )\w+)? $/.test(text.slice(Math.max(0, start - 24), start))) continue;
    const from = Math.max(0, start - NEAR);
    const near = text.slice(from, end + NEAR);
    if (within(text, near, COMPLAINT)) continue;
    const plainObject = PLAIN_OBJECT.test(match[0]);
    const unknown = within(text, near, UNKNOWN) ?? within(text, near, FOUND);
    const taken = within(text, near, TAKEN);
    const venue = within(text, near, VENUE);
    const shared = within(text, near, SHARED);
    const somebody = within(text, near, SOMEBODY) ?? within(text, near, COLLEAGUE);
    const esteem = within(text, near, ESTEEM);
    const someones = /\b(?:(?:someone|somebody)(?: else)?|another (?:hospital|unit|ward|trust|team|speaker|doctor|nurse))'s (?:[\w-]+ ){0,2}$/.exec(text.slice(Math.max(0, start - 50), start));
    const firm = unknown ?? (someones && /\b(?:us(?:e|ed|ing)|borrow\w*|teach\w*|taught|nick\w*|st[eo]l\w+|present\w*|shar\w+|print\w*|laminat\w*)\b/.test(near) ? someones : null) ?? (taken && venue) ?? (somebody && (shared ?? taken) && /\b(?:showed|drew|made|designed|worked out|came up with|built|plotted|coined|figured out)\b/.test(somebody[0]) ? somebody : null);
    const shown = !plainObject && (venue ?? taken) && (shared ?? (pictured ? esteem : null));
    const praised = pictured && esteem && !plainObject && /\b(?:this|these|that|a|of a)\b[^.!?\n]{0,24}$/.test(text.slice(Math.max(0, start - 28), start));
    if (!firm && !shown && !praised) continue;
    const marks = [unknown, taken, somebody, venue, shared, esteem].filter((one) => one !== someones).flatMap((one) => (one ? [{ start: from + one.index, end: from + one.index + one[0].length }] : []));
    return { ...around({ start, end }, marks), copied: false };
  }
  return undefined;
}

function thoughtOfIn(text: string): Borrowed | undefined {
  const somebody = firstIn(text, SOMEBODY);
  if (!somebody || !THOUGHT.test(somebody[0])) return undefined;
  const after = text.slice(somebody.index, somebody.index + 2 * NEAR);
  const mark = TAKEN.exec(after) ?? SHARED.exec(after);
  return mark ? { start: somebody.index, end: somebody.index + mark.index + mark[0].length, copied: false } : undefined;
}

/** “A group in Sweden has shown that …”: their result, and no way to find them. */
const RESULT = /\b(?:data|results|findings|evidence|study|paper|trial|work) (?:\w+ )?(?:from|by|out of) (?:a|an|the|some|that|one|another) (?:\w+ )?(?:danish|swedish|norwegian|finnish|dutch|german|french|spanish|italian|swiss|belgian|austrian|polish|greek|turkish|israeli|egyptian|indian|chinese|japanese|korean|taiwanese|australian|canadian|american|us|brazilian|african|kenyan|nigerian|ghanaian|scottish|irish|british|english|welsh|uk|european|\w+) (?:group|team|lab|consortium|registry|unit|colleagues)\b[^.!?\n]{0,80}|\b(?:a|another|some|one|the) (?:\w+ ){0,2}?(?:group|team|lab|laboratory|consortium|researchers|colleagues) (?:in|from|at|out of|over in) (?!our\b|my\b|this\b|the (?:room|next|unit|ward)\b)[\w' -]{3,40}? (?:has|have|had|just|recently|now|finally)?(?: \w+)? ?(?:shown|showed|found|reported|published|proved|proven|demonstrated|presented) (?:that|how|a|an|the|you|we)\b[^.!?\n]{0,80}/;

/** Shown, with a picture, from where somebody spoke or hung it up. */
const SEEN_THERE = /\b(?:found|saw|spotted|came across|borrowed|stole|nicked|pinched|snapped|screenshot) (?:this|these)\b|(?<=^|[.!?\n]\s{0,3})(?:straight |fresh )?(?:from|screenshot (?:from|of)) (?:the|this (?:morning|afternoon)'s|today's|yesterday's|last night's) (?:\w+ ){0,2}?(?:keynote|plenary|session|talk|lecture|stage|conference|congress|webinar|workshop|slides?|poster hall|symposium)\b/;

/** “Wish I had drawn this”, “whoever did the artwork”: said of the picture. */
const ADMIRED = /^wish i|^whoever (?:\w+ )?(?:made|drew|designed|did|painted|came)/;

function seenThere(text: string, pictured: boolean): Borrowed | undefined {
  if (!pictured) return undefined;
  const unknown = firstIn(text, UNKNOWN);
  if (unknown && ADMIRED.test(unknown[0])) return { start: unknown.index, end: unknown.index + unknown[0].length, copied: false };
  const seen = firstIn(text, SEEN_THERE);
  if (!seen) return undefined;
  const venue = VENUE.exec(text.slice(seen.index, seen.index + 70));
  const start = seen.index + seen[0].length - seen[0].trimStart().length;
  return venue ? { start, end: seen.index + venue.index + venue[0].length, copied: false } : undefined;
}

function takenFrom(text: string): Borrowed | undefined {
  const match = firstIn(text, TAKEN_FROM);
  if (!match || !WORKS.test(text) || COMPLAINT.test(text)) return undefined;
  return { start: match.index, end: match.index + match[0].trimEnd().length, copied: false };
}
const WORKS = new RegExp(WORK.source);

/** Not theirs in so many words, and used all the same. */
const DISOWNED = /\bnot my (?:own |original )?(?:invention|idea|line|phrase|words)\b|\b(?:can't|cannot|won't|can not) (?:take|claim) (?:the |any |all the )?credit\b(?! for (?:the|his|her|my) (?:weather|cake))|\bwish i(?:'d| had) (?:thought of|come up with|invented)\b/;

function disowned(text: string): Borrowed | undefined {
  const match = firstIn(text, DISOWNED);
  return match && /\b(?:teach|taught|use|using|share|sharing|steal|stole|stealing|adopt\w*|borrow\w*)\b/.test(text) ? { start: match.index, end: match.index + match[0].length, copied: false } : undefined;
}

function shownBy(text: string): Borrowed | undefined {
  const match = firstIn(text, RESULT);
  return match ? { start: match.index, end: match.index + match[0].trimEnd().length, copied: false } : undefined;
}

/** From the first of the words that say so to the last, as far as they stand near. */
function around(what: Span, marks: readonly Span[]): Span {
  let { start, end } = what;
  for (const mark of marks) {
    if (what.start - mark.end < REACH && mark.start - what.end < REACH) {
      start = Math.min(start, mark.start);
      end = Math.max(end, mark.end);
    }
  }
  return { start, end };
}

/** Where a draft says that it is not its author's: a stronger word than “I made a poster of it”. */
export function isDisowned(reading: Reading): boolean {
  return firstIn(plain(reading), UNKNOWN) !== undefined || firstIn(plain(reading), TAKEN) !== undefined || firstIn(plain(reading), PASTE) !== undefined;
}
