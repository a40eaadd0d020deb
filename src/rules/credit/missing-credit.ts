import type { Rule } from '../../engine/rule.ts';
import type { Fix, Hit, Span } from '../../engine/types.ts';
import type { Reading } from '../../engine/read.ts';
import { matches, plain, type Cue } from '../cues.ts';
import { quotations, sentenceAround } from '../frames.ts';
import { withManner } from '../manner.ts';
import { addSentence } from '../rewrite.ts';
import { borrowedIn } from './borrowed.ts';
import { isCopied } from './copied.ts';
import { isCredited } from './credited.ts';
import { matchesIn, occursIn } from '../../engine/parts.ts';
import { oneOf } from '../../words/one-of.ts';

const MADE = '(?:slides?|slide (?:deck|set)|fig(?:ure)?s?\\.?(?: ?\\d+[a-z]?)?|graphs?|graphics?|infographics?|charts?|diagrams?|pictures?|pics?|photos?|images?|cartoons?|comics?|memes?|screenshots?|(?:swimmer |waterfall |forest |kaplan[- ]meier |km |spider |survival )?(?:plots?|curves?)|tables?|algorithms?|frameworks?|flow ?charts?|illustrations?|sketch(?:es)?|posters?|drawings?|videos?|clips?|animations?|gifs?|templates?|checklists?|cheat ?sheets?|handouts?|one[- ]pagers?|visual abstracts?|visuals?|mind ?maps?|mnemonics?|poems?|artwork|painting|explainers?|analog(?:y|ies)|metaphors?|acronyms?|models?|tools?|leaflets?|crib sheets?|scripts?)';
const PRAISED = oneOf('best|great|brilliant|excellent|fantastic|amazing|wonderful|lovely|beautiful|superb|fab|favou?rite|perfect|clever|stunning|neat|nice|cool|useful|helpful|handy|clearest|simplest|striking|powerful|terrific|incredible|gorgeous|genius|good|top|smart|funniest|hilarious|spot[- ]on|elegant');


/** Something made, pointed at: “best picture of …”, “this swimmer plot”, “Fig 3 from that paper”. The groups say how sure it is somebody else's. */
const POINTED: readonly RegExp[] = [
  // Not the whoever of a complaint: “whoever wrote that letter should …”.
  /\bwhoever (?:made|drew|came up with|designed|wrote|thought of|invented|did|put together) (?:this|that|these|it|the (?=(?:\w+ )?(?:slides?|cartoons?|graphs?|charts?|poem|memes?|graphic|infographic|diagram|picture|song|sketch|video|poster|sign)\b))(?! (?:discharge |referral |clinic )?(?:letter|rota|policy|rule|system|form|mess|decision|plan))(?: \w+){0,2}/g,
  new RegExp(`\\bwhat a (?:\\w+ )?${MADE}\\b|\\bone ${MADE} to rule\\b|\\bfound (?:the|a|this) (?:\\w+ )?${MADE}\\b`, 'g'),
  new RegExp(`\\b${MADE} of the (?:day|week|month|year|meeting|conference|congress|session|morning|weekend)\\b`, 'g'),
  new RegExp(`\\b(?:cracking|killer|wow|great|brilliant|lovely|superb|stunning|sobering|shocking|powerful|nice|that|this|the) ${MADE} (?:in|from|at|by|on) (?:today's|yesterday's|this morning's|tonight's|the|a|this|that|last) `, 'g'),
  // Fig 3 from that new paper; slide 12 of the plenary
  new RegExp(`(?<!\\b(?:in|from|of|on) (?:a|the|some|that|an old) )\\b${MADE} (?:\\w+ )?(?:from|of|in|out of|at) (?:that|the|this|a|an|today's|yesterday's|last (?:night|week)'s|this morning's|another|someone'?s?|some)\\b(?: (?:new|recent|latest|big|other|great|brilliant|excellent|plenary|opening|keynote))*(?: (?!from|that|the)[a-z]+){0,3}? ?(?:papers?|talks?|sessions?|stud(?:y|ies)|trials?|lectures?|plenary|keynotes?|presentations?|symposium|meetings?|webinars?|courses?|articles?|editorials?|reviews?|journal|issues?|threads?|posts?|blogs?|books?|podcasts?|slides?|slide sets?|decks?|posters?|conferences?|congress|colleagues?|timelines?|accounts?|groups?|internet|web|feeds?|abstracts?)`, 'g'),
  // this brilliant slide; the best picture of how it works I have ever seen
  new RegExp(`\\b(?:this|these|that|the|a|an|what a|such a|my new|(?:one of )?(?:the|my)) ?(?:\\w+ )?${PRAISED} (?:\\w+ )?${MADE}\\b[^.!?,:;\\n]{0,60}`, 'g'),
  new RegExp(`(?<=^|[.!?\\n]\\s*)${PRAISED} (?:\\w+ )?${MADE}\\b[^.!?,:;\\n]{0,60}`, 'g'),
  new RegExp(`\\b(?:look at|love|loving|loved|check out|how good is|behold|obsessed with|can't stop looking at|in love with|here's|sharing|share|saving|using|been using|stealing|borrowing|keeping|printing|printed|framed|laminated|came across|found|saw|spotted|worth) (?:this|these|that|the) (?:\\w+ ){0,2}${MADE}\\b`, 'g'),
  new RegExp(`\\b(?:this|these) (?:\\w+ )?${MADE}\\b(?: (?:for|of|on|about) [^.!?\\n]{0,40})?`, 'g'),
];

/** Told in so many words that it comes from somebody else, or from nobody knows where. */
const ELSEWHERE = /\bdoing the rounds\b|\b(?:no clue|no notion|haven't a clue|god knows|who knows|lost track of|whoever|don't ask me) (?:who|whose|where)\b|\b(?:came|sent|passed|forwarded|handed) to (?:me|us)\b|\blanded (?:in|on) (?:my|our)\b|\bfloating around\b|\b(?:cropped|taken|took|cut|trimmed|covered|removed|edited) (?:off|out)? ?(?:the )?(?:corner |bottom )?(?:logo|name|watermark|signature|header|footer)\b|\b(?:found|saw|spotted|came across|picked up|got|read|heard|stumbled (?:up)?on|stole|stolen|nicked|pinched|borrowed|lifted|screenshotted|grabbed|saved|swiped|cropped)\b(?: (?:it|this|that|these|them|one))?(?: \w+){0,3} (?:in|on|from|at|off|somewhere|online|years ago|ages ago|today|last|this)\b|\bsomewhere (?:online|on (?:here|the internet))|\b(?:had to|have to|just|worth|needs?|wanted to|too good not to) (?:be )?shar(?:e|ed|ing)\b|\bsharing (?:this|because|for)\b|\b(?:no idea|not sure|don't know|can't (?:remember|recall|find)|couldn't (?:find|remember)|wish i (?:knew|could remember)|forgot(?:ten)?|missed|lost track of) (?:of )?(?:who|whose|where|the (?:author|artist|source|name|speaker|original))\b|\b(?:whose|their|the speaker's|the artist's) name i (?:missed|forgot|can't|didn't)|\bauthor (?:unknown|anonymous)|\b(?:whoever|whomever) (?:made|drew|wrote|designed|came up with|did|put|said|thought)\b|\bnot mine\b|\bnot my (?:own|words|work|slide|idea|drawing)\b|\b(?:isn't|is not|wasn't) mine\b|\b(?:someone|somebody|a (?:speaker|colleague|friend|wise (?:man|woman|person|nurse|doctor|consultant)|trainee|clever person)|one of the speakers|the (?:speaker|presenter|keynote|plenary speaker)|another (?:\w+))(?: (?:on the stage|in the room|at the meeting|on here|in the session))? (?:just |once |today |has )?(?:said|made|drew|wrote|put|showed|shared|posted|pointed out|came up with|called it|described)|\b(?:going|been) (?:round|around|viral)\b|\bI'?(?:ve| have)? (?:since )?(?:cropped|recoloured|recolored|rebranded|re-?labelled|tweaked|adapted|put it in our)|\b(?:ever|i've) seen\b|\bsays it all\b|\bsums (?:it )?(?:all )?up\b/;

/** A quotation that is passed on as something said well, rather than what a person said in a story. */
const QUOTED = /\b(?:somebody|someone|a speaker|one speaker|one of the \w+|a panel\w*|a patient advocate) (?:at|in|on|from) [^.!?\n"]{0,30}(?:called|said|put|described|named|asked|told us)\b|\b(?:said|says|put|puts|summed|sums|nailed) (?:it|this) (?:all )?(?:best|better|perfectly|so well|beautifully|up|in one)?\b|\b(?:heard|read|seen|spotted) (?:at|in|on|during|from)\b|\b(?:written|scribbled|wrote) (?:it |this )?(?:on|in) my (?:hand|notebook|lanyard|programme)\b|\bstill thinking about\b|\b(?:steal|stealing|stole|nick|nicked|keeping|borrowing) (?:this|that|the) (?:line|one|analogy|phrase|metaphor)\b|\b(?:favou?rite|best|great|killer|quotable|brilliant) (?:lines?|quotes?|words?|sentences?|tips?|takeaways?|sayings?|advice|definition|description|thing (?:said|i heard))|\b(?:line|quote|words|phrase|saying|poem|verse|prayer|mantra|tip|takeaway|wisdom|gem|advice|definition) (?:of the (?:day|week|meeting|conference|session)|from|i (?:heard|read|love)|that (?:stuck|stayed|made)|to (?:live|work) by|for today|today)\b|\bI (?:read|say|repeat|think of|come back to|keep|use) (?:this|it|these (?:words|lines))\b|\b(?:heard|read|seen|spotted) (?:this )?(?:today|somewhere|at|in the|on (?:here|a|the)|from|online|this (?:week|morning))|\b(?:as|like) (?:someone|somebody|they|the (?:saying|poem)|a wise \w+) (?:said|once said|says?|goes|put it)|\b(?:quote|quoting|in the words of|love this|this[:!]|so true|couldn't have (?:said|put) it better|nobody has said it better|printed it|pinned (?:it|this)|framed|on (?:my|our) (?:wall|fridge|office door|door|locker))\b|\b(?:a|the|one) (?:keynote |plenary |opening |invited )?(?:speaker|presenter|panel(?:l)?ist)\b|\b(?:talk|session|plenary|keynote|lecture|podcast|webinar)\b/;

/** Flags what somebody else said or made, shared without a word about who. */
export const missingCredit = {
  id: 'credit/missing-credit',
  severity: 'advice',
  title: 'Say whose work this is',
  why: 'Whoever said or drew it deserves to be found, and readers want to know whom to follow and whether to trust it.',
  source: {
    name: 'A 12-word social media policy, Mayo Clinic',
    url: 'https://socialfish.org/a-12-word-social-media-policy/',
  },
  check: withManner('credit/missing-credit', function* (reading) {
    const span = spanOf(reading) ?? taughtBy(reading);
    const hit = span && heardAt(reading, span);
    if (hit) yield hit;
  }, heardAt),
} satisfies Rule;

function heardAt(reading: Reading, { start, end }: Span): Hit | undefined {
  if (isCredited(reading) || isCopied(reading)) return undefined;
  return { span: { start, end }, message: 'Who said or made this? A name, a handle or a link leads readers to them.', fixes: fixesFor(reading) };
}

/** A mark longer than this would cover the draft. */
const LONGEST = 300;

/** Where the mark goes: on the quotation, or on the work where the draft points at it. */
function spanOf(reading: Reading): Span | undefined {
  const borrowed = borrowedIn(reading);
  if (!borrowed) return quotedLine(reading) ?? pointedAt(reading);
  if (/["“]/u.test(reading.text.slice(borrowed.start, borrowed.end))) return borrowed;
  const pointed = pointedAt(reading);
  if (!pointed) return borrowed;
  const both = { start: Math.min(pointed.start, borrowed.start), end: Math.max(pointed.end, borrowed.end) };
  return both.end - both.start <= LONGEST ? both : pointed;
}

/** An idea picked up somewhere, and something somebody made: told so, with nobody named. */
const TAUGHT: readonly Cue[] = [
  { pattern: /\b(?:ideas?|tips?|lines?|tricks?|phrases?|lessons?|analog(?:y|ies)|metaphors?|hacks?|frameworks?|definitions?|concepts?|wisdom|gems?|pearls?|mnemonics?|rules?|thoughts?|models?|questions?|exercises?|quotes?|advice)(?: \w+){0,2}? (?:that )?(?:i|we)(?:'ve| have)? (?:just |once |recently )?(?:heard|picked up|learne?d|learnt|stole|pinched|nicked|borrowed|got|saw|took|read|overheard|came across|scribbled down|wrote down|brought (?:home|back))(?: \w+){0,2}? (?:in|at|from|on|off|during)\b[^.!?\n]{0,100}|\b(?:ideas?|tips?|lines?|tricks?|phrases?|lessons?|analog(?:y|ies)|metaphors?|hacks?|gems?|pearls?|mnemonics?|quotes?|takeaways?|thoughts?) (?:stolen|pinched|nicked|borrowed|heard|overheard|picked up|learne?d|learnt|gleaned|from) (?:\w+ ){0,3}?(?:talk|session|workshop|lecture|webinar|podcast|course|conference|congress|poster|plenary|keynote|meeting|panel|study day|symposium|speaker|colleague|slide)\b[^.!?\n]{0,80}/g },
  { pattern: /\b(?:heard|learne?d|learnt|stole|stolen|nicked|pinched|borrowed|saw|read|overheard|picked up|scribbled|noted|wrote down)(?: (?:this|it|that|the following|something|one|a \w+))?(?: \w+){0,3}? (?:from|in|at|on|off|during) (?:a|an|the|some|another|today's|last week's|yesterday's|this morning's) (?:\w+ ){0,3}?(?:workshop|talk|lecture|session|webinar|conference|congress|podcast|poster|plenary|keynote|symposium|study day|masterclass|panel|speaker|presenter|grand round|presentation|slides?)\b(?=[^.!?\n]{0,60}[:"“])[^.!?\n]{0,80}/g },
];
/** Somebody, not named, made it. */
const MADE_BY: Cue = { pattern: /\b(?:someone|somebody|one of (?:the|our|my|their) \w+|another (?:trust|hospital|unit|team|ward|clinic|department|practice)|some (?:clever|genius|brilliant|kind|lovely|bright) \w+|an? (?:\w+ ){0,2}?(?:registrar|student|nurse|trainee|colleague|friend|team|group|hospital|junior|intern|resident|professor|physio|pharmacist|doctor|paramedic|midwife|artist|designer|stranger|speaker|presenter))(?:'s|'ve| has| have| had)?(?: (?:in|at|on|from|over|here|there|our|the|another|next|same|region|room|hospital|ward|world|somewhere|just|has|have|had|clearly|kindly|once|\w+)){0,5}? (?:plotted|drew|drawn|made|designed|built|sketched|mapped|charted|created|came up with|put together|painted|illustrated|coded|invented|produced|animated|animates|compiled)\b/g };

function taughtBy(reading: Reading): Span | undefined {
  for (const { start, end } of matches(reading, TAUGHT)) return { start, end };
  const text = plain(reading);
  for (const { start } of matches(reading, [MADE_BY])) {
    const sentence = sentenceAround(text, start);
    const near = text.slice(sentence.start, sentence.end + 120);
    if (WORK.test(near) && !/\b(?:for me|for us|my birthday|me (?:a|some)|cake|tea|coffee|soup|bread|biscuits?|jam|card|appointment|decision|mistake|complaint|fuss)\b/.test(near)) return sentence;
  }
  return undefined;
}
const WORK = new RegExp(`\\b${MADE}\\b`);

/** A line of somebody's, between quotation marks, passed on as such. */
function quotedLine(reading: Reading): Span | undefined {
  const text = plain(reading);
  for (const quotation of quotations(reading)) {
    const words = text.slice(quotation.start + 1, quotation.end - 1);
    if (words.trim().split(/\s+/u).length < 4) continue;
    const outside = `${text.slice(Math.max(0, quotation.start - 140), quotation.start)} ${text.slice(quotation.end, quotation.end + 140)}`;
    if (quotation.end - quotation.start > 24 && QUOTED.test(outside) && !SPOKEN.test(outside)) return quotation;
  }
  return undefined;
}
/** Said by a patient, a child, a colleague in a story: a voice, not a work. */
const SPOKEN = /\b(?:he|she|they|patients?|pt|husband|wife|mum|mam|mammy|mom|mother|dad|father|nan|daughter|son|kid|child|woman|man|lady|gentleman|trainee|student|registrar|porter|interpreter|cleaner|i|you) (?:just |then |also |once |always |had |has |have |who |never )?(?:said|says|say|asked|asks|told|tells|whispered|replied|answered|wrote|used to say|joked|shouted)\b|\b(?:asked|told|reminds?|taught) (?:me|us)\b|\boverheard\b|\b(?:my (?:first|last|own)|his|her|their) (?:words|advice|motto)\b|\b(?:letter|card) (?:she|he|they|from)\b|\b(?:mum|mam|mom|mother|dad|father|wife|husband|daughter|son)\b[^.!?\n]{0,40}\b(?:wrote|letter|card)\b|\b(?:retire|stop saying|phrases?|never say|instead of|rather than|the word)\b/;

/** A slide, figure, photo or the like of somebody's. */
const PICTURE = /\b(?:photos?|pics?|pictures?|images?|videos?|clips?|selfies?|posters?|tables?|models?|tools?)\b/;

function pointedAt(reading: Reading): Span | undefined {
  const text = plain(reading);
  const { draft } = reading;
  const elsewhere = occursIn(text, ELSEWHERE);
  for (const [index, pattern] of POINTED.entries()) {
    for (const match of matchesIn(text, pattern)) {
      // Pointing at “this picture” is enough only with the picture there, or when the draft says that it came from elsewhere.
      if (!elsewhere && !(draft.images > 0 && (index < 8 || !PICTURE.test(match[0])))) continue;
      if (/\b(?:team|group|class) $/.test(text.slice(Math.max(0, match.index - 8), match.index)) && PICTURE.test(match[0])) continue;
      if (/\b(?:my|our|mine|their|his|her)\b/.test(text.slice(match.index, match.index + match[0].length)) || /^ (?:of|for|by|from) (?:my|our|their|his|her|us|me)\b/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 14))) continue;
      if (index === 8 && PICTURE.test(match[0]) && draft.images === 0) continue;
      if (PICTURE.test(match[0]) && SHOWS_SOMEBODY.test(reading.text.slice(match.index, match.index + match[0].length + 40))) continue;
      return { start: match.index, end: match.index + match[0].trimEnd().length };
    }
  }
  return undefined;
}
/** A picture of a person is no work to credit: other rules look at it. */
const SHOWS_SOMEBODY = /\b(?:photos?|pics?|pictures?|images?|videos?|clips?|selfies?) of (?:\p{Lu}\p{Ll}+|him|her|them|the (?:patient|baby|family|twins|team)|a (?:patient|baby|child))\b/u;

/**
 * A handle must come from the author: “via @…” shows where it goes and, posted as it is, names nobody. Where the draft says that the name
 * is not known, asking the readers is true as it stands, so that comes first.
 */
function fixesFor({ text, draft }: Reading): Fix[] {
  const via: Fix = { label: 'Add “via @…” to fill in', edits: [addSentence(text, '(via @…)')].map((edit) => ({ span: edit.span, text: edit.text.replace(/^\. \(/u, ' (') })) };
  const ask: Fix = { label: 'Ask readers who made it', edits: [addSentence(text, draft.images > 0 ? 'Do you know who made this? I would like to give credit.' : 'Do you know whose words these are? I would like to give credit.')] };
  return occursIn(text, UNKNOWN) ? [ask, via] : [via, ask];
}
const UNKNOWN = /\b(?:name I (?:missed|forgot|can[’']t|didn[’']t)|author unknown|anonymous|(?:don[’']t|no idea|not sure|can[’']t|couldn[’']t|wish I)\b[^.!?\n]{0,20}\b(?:who|whose|where|author|source)|somewhere)\b/iu;
