import type { Reading } from '../../engine/read.ts';
import { firstIn, occursIn } from '../../engine/parts.ts';
import { isDisowned } from './borrowed.ts';

const NAME = "\\p{Lu}[\\p{L}'’.-]+(?: (?:de|van|von|der|den|la|al|bin|Mc|Mac)\\b)?(?:[ -]\\p{Lu}[\\p{L}'’.-]*){1,3}";
// By, from or thanks to a person: a full name, or a title and a name.
const PERSON = new RegExp(`\\b(?:by|from|via|with|after|per|thanks? to|thank you|credits?(?: to| goes to)?:?|courtesy of|author:?|words?:|art:?|artist:?|photo(?:s|graph)?(?: by)?:|image(?: by)?:|picture(?: by)?:|says?|said|wrote|writes|as)\\s+(?:the (?:great|late|wonderful|brilliant|inimitable) )?(?:(?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms|Sister|St)\\.?\\s+\\p{Lu}[\\p{L}'’-]+|${NAME})|(?:[—–]|--?|\\n\\s*[-~])\\s?(?:(?:Dr|Prof|Professor|Sir|Dame)\\.? )?${NAME}|\\b(?:Dr|Prof|Professor|Sir|Dame)\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? (?:said|says|told|put it|wrote|drew|made|once|shared|showed|reminded|taught|for (?:this|the|sharing))|${NAME} (?:said|says|wrote|put it|drew|made|once said)\\b|[”"]\\s+${NAME} (?=\\p{Ll})|${NAME}[’']s (?:\\w+ )?(?:talk|lecture|slides?|session|keynote|book|poem|words|line|paper|workshop|cartoon|drawing|podcast)\\b`, 'u');
// What stands where a name could: a journal or a meeting did not draw the figure, its authors did.
const NOT_A_PERSON = /\b(?:Lancet|JAMA|NEJM|BMJ|Nature|Blood|JCO|Annals|Journal|Oncology|Medicine|Cancer|Hospital|University|Facebook|Twitter|LinkedIn|WhatsApp|Instagram|Google|Pinterest|Reddit|TikTok|YouTube|Day|Congress|Hall|Session)\b/u;
const SIGN = /\b(?:would like|want|love|like|wish) to (?:give )?credit\b|\b(?:do you know|does anyone know|anyone know|tell me) (?:who|whose)\b|\bwho (?:made|drew|wrote|said) (?:this|it)\?|\b(?:via|h\/t|hat[- ]tip|ht|rt|mt|by|credits?|from|thanks to|thank you|courtesy of|photo|image|©|📸|🎨|✍️?)[:\s]*[@＠]\S|©|\bcc[- ]by\b|\bcreative commons\b|\bpublic domain\b|\b(?:with|by) (?:kind )?permission\b/iu;
const OWN = /(?<!\bnot |n[’']t )\b(?:my|our) (?:own )?(?:\w+ ){0,2}(?:slides?|fig(?:ure)?s?|graphs?|graphics?|infographics?|charts?|diagrams?|pictures?|photos?|images?|drawings?|sketch(?:es)?|cartoons?|posters?|tables?|plots?|framework|algorithms?|flowcharts?|illustrations?|videos?|clips?|animations?|talk|lecture|paper|poem|words|handout|checklist|map|doodles?|painting|work|design|data|results|trial|study|whiteboard)\b|\bI(?:[’']ve| have)? (?:just )?(?:made|drew|drawn|wrote|written|took|taken(?! (?:off|out|away)\b)|designed|built|created|painted|sketched|put together|doodled|presented|photographed|came up with)\b|\bwe(?:[’']ve| have)? (?:just )?(?:made|drew|drawn|wrote|written|designed|built|created|put together|published|presented)\b|\b(?:drawn|made|written|taken|designed|painted) by (?:me|us|our|my|yours truly)\b|\bof mine\b/iu;

/** The author's own in so many words, whatever else is said of copying. */
const OWN_WORDS = /(?<!\bwish |\bif )\bI (?:wrote|made|drew|designed) (?:it|this|that|them|these)\b(?! (?:down|out|up|into|as))/u;

/** Whether a draft says whose work it shows: a handle, a link, a name, or that it is the author's own. */
export function isCredited(reading: Reading): boolean {
  const { text, links, mentions, draft } = reading;
  if (links.length > 0 || occursIn(text, SIGN) || (OWN_WORDS.test(withoutQuotations(reading)) || (OWN.test(withoutQuotations(reading)) && !isDisowned(reading)))) return true;
  // A handle at the very start of a reply is the person spoken to, not the author.
  const spokenTo = draft.kind === 'reply' ? /^\s*(?:[@＠][\p{L}\p{N}_.-]+\s+)*/u.exec(text)?.[0].length ?? 0 : 0;
  if (mentions.some((mention) => mention.start >= spokenTo)) return true;
  const person = firstIn(text, PERSON);
  return person !== undefined && !NOT_A_PERSON.test(person[0]);
}

/** The draft with the quotations blanked: “I have written” inside one is somebody else's “I”. */
function withoutQuotations(reading: Reading): string {
  return reading.text.replace(/“[^“”]{24,900}”|"[^"]{24,900}"/gu, ' ');
}
