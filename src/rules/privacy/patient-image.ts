import type { Rule } from '../../engine/rule.ts';
import type { Reading } from '../../engine/read.ts';
import type { Hit, Span } from '../../engine/types.ts';
import { asciiOf } from '../../words/ascii.ts';
import { kinWords } from '../../words/patient-cues.ts';
import { caseTalk, clinicalPictures, pictureWords, sciencePictures, showing, staffPictures, standIns, tributes } from '../../words/pictures.ts';
import { matchesIn, occursIn } from '../../engine/parts.ts';

const W = '(?<![a-z0-9])';
const E = '(?![a-z0-9])';
const WHOSE = `(?:his|her|their|hers|my|our|this|that|the|a|one)`;
const PERSON = `(?:patients?|pts?|lady|ladies|gent(?:leman)?|guy|bloke|chap|lad|kiddos?|kids?|girl|boy|baby|babies|bub|bubba|infant|toddler|newborn|preemie|teen(?:ager)?|wom[ae]n|m[ae]n|client|resident|survivor|warrior|fighter|him|her|them|us both|us|the two of us|mum|mom|family|couple|${kinWords})`;

const PAPER = '(?:letters?|notes?|cards?|drawings?|postcards?|paintings?|text messages?|poems?|handwriting)';

/** “a photo of my patient”, “our selfie”, “his scan attached”, “swipe for the pics”: the picture and the words that show it. */
const MENTIONS: readonly RegExp[] = [
  new RegExp(`${W}(?:(?:our|a|the|my|cheeky|quick|post-?[a-z]+|obligatory) ){0,3}selfies?(?: (?:with|of|after|on|at|in) (?:[a-z'-]+ ?){0,4})?${E}`, 'g'),
  new RegExp(`${W}(?:${showing}) (?:(?:the|a|an|this|these|that|his|her|their|my|our|some|of|at|for|few|couple|little|lovely|beautiful|today's|patient'?s?|pt'?s?) ){0,4}(?:${pictureWords})(?: (?:of|with|from) (?:[a-z0-9'-]+ ?){0,4})?${E}`, 'g'),
  new RegExp(`${W}(?:(?:this|the|a|these|some|his|her|their|our) )?(?:[a-z-]+ ){0,2}(?:${pictureWords}) (?:of|with) (?:(?:${WHOSE}|two|three|both|little|lovely|sweet|tiny|brave|newest|first|last|youngest|oldest) ){0,3}(?:[a-z-]+ )?(?:${PERSON}|hands?|feet|face|wounds?|scars?|${clinicalPictures})${E}`, 'g'),
  new RegExp(`${W}(?:${pictureWords}) (?:of|with) (?:the |a |an |my |our |his |her |their )?(?:[a-z'-]+ ?){1,3}${E}`, 'g'),
  new RegExp(`${W}(?:(?:the|a|an|his|her|their|this|these|patient'?s?|pt'?s?|anonymi[sz]ed|redacted) ){0,3}(?:${pictureWords}|${clinicalPictures}) (?:is |are |\\()?(?:below|attached|above|in (?:the |my |our )?(?:comments?|thread|replies|pic|photo|picture|bio|next (?:tweet|post))|on (?:my|our|the) (?:page|profile|story|stories|insta(?:gram)?|blog|website)|here|to follow|included|enclosed|\x7f)`, 'g'),
  new RegExp(`${W}(?:here(?:'s| is| are)|look at|check out|see|behold|attached (?:is|are)|sharing|posting|this is|these are) (?:(?:the|a|an|this|these|that|of|some|one) ){0,2}(?:his|her|their|patient'?s?|pt'?s?|my patient'?s?|this (?:man|woman|lady|patient|gentleman|kid|boy|girl|baby)'?s?|[a-z]+'s|\\d+ ?[mf]'?s?) (?:[a-z-]+ ){0,3}(?:${clinicalPictures}|face|smile|${pictureWords})${E}`, 'g'),
  new RegExp(`${W}(?:his|her|their|the patient'?s|pt'?s|my patient'?s) (?:[a-z-]+ ){0,2}(?:${pictureWords}|x-?rays?|scans?|mri|ct|ecg|ekg|cxr|films?|wristband|letter|drawing|card|note|chart|whiteboard|handover sheet|text message)${E}`, 'g'),
  new RegExp(`${W}(?:screen ?-?shots?|screen ?grabs?|photo|picture|pic|snap) of (?:the |a |my |our |his |her |their |today's )?(?:[a-z-]+ ){0,2}(?:${clinicalPictures}|board|screen|system|epic|emr|ehr|pacs|notes|tracking board|ward round|list|handover)${E}`, 'g'),
  // “Letter from a wee boy”, “the note he pushed under the door”: hands that can be known.
  new RegExp(`${W}${PAPER} (?:from|by|off) (?:a |an |my |our |the |one of (?:my|our) |this )(?:[a-z-]+ ){0,3}${PERSON}${E}|${W}${PAPER} (?:that |which )?(?:he|she|they|(?:my|our|a|this) (?:patient|pt|lady|family)|the family) (?:[a-z]+ )?(?:wrote|left|pushed|sent|drew|gave|made|handed|slipped|taped|posted|painted|stuck|brought|did)${E}`, 'g'),
  new RegExp(`${W}(?:this|these|that) (?:[a-z-]+ ){0,2}(?:x-?rays?|cxr|scan|mri|ct|ecg|ekg|echo|rash|wound|film|radiograph|angiogram|fundus|smear|histology|rhythm strip|trace|ctg)${E}|${W}before[- ](?:and|&)[- ]after (?:photos?|pics?|pictures?|images?|shots?)?|${W}(?:watch|see|hear) (?:his|her|their) (?:film|video|story|journey)${E}`, 'g'),
  new RegExp(`${W}(?:that's|this is|here(?:'s| is| are)) (?:him|her|them|(?:the )?(?:two|pair|both|three|four) of them|the (?:happy )?(?:couple|pair|family)) (?:above|below|here|in the (?:photo|pic|picture)|this morning|with|holding)${E}|${W}(?:eto ang (?:picture|larawan|litrato)|dieses (?:foto|bild|video)|(?:esta|essa|questa|cette) (?:foto|photo|imagem|imagen))[^.!?\\n]{0,60}|${W}(?:put|putting) (?:a|the|his|her|their) (?:pic|photo|picture|video)s? up|posting it (?:below|here|up)[^.!?\\n]{0,40}|${W}(?:he|she|they) (?:read|said|sang|told|did) (?:this|it|that)(?: [a-z]+){0,2} (?:for|on|to) (?:our |the )?(?:camera|film)${E}`, 'g'),
  // “CT of the day”, “Photo: Ana, me and the empty drip”, “Name's cropped, promise”, “just look at day 0 and day 28”.
  new RegExp(`${W}(?:${clinicalPictures}|case|image|pic|picture) of the (?:day|week|month)${E}|(?<=^|[.!?\\n] ?)(?:${pictureWords})(?: shared)?(?::| (?:from|of|with|by|courtesy of|credit:?)) [^.!?\\n]{2,60}|${W}look at (?:day|week|month) \\d+ and (?:day|week|month) \\d+|${W}swipe (?:for|to see|to) [^.!?\\n]{2,40}|${W}(?:recorded|filmed|videoed|photographed|snapped) (?:[a-z0-9]+ ){0,4}(?:it|him|her|them|this)(?: on my phone)?${E}`, 'g'),
  new RegExp(`${W}(?:our |the )?photographer (?:captured|caught|was there|took)(?: the moment| this)?|caught on camera|(?:photo|video|picture|pic|image)s? (?:shared|posted|used|taken|published) with (?:(?:her|his|their|the|full|kind|written|family'?s?|patient'?s?|mum'?s|mom'?s) ){0,3}(?:permission|consent|blessing)${E}`, 'g'),
];
// Without an attachment only words that say a picture is being shown count.
const SHOWN = /(?<=^|[.!?\n] ?)(?:photo|pic|picture|snap|video|image)s?(?::| (?:from|of|with|shared|credit|courtesy|used|below|by|taken))|\b(?:(?:put|putting) (?:a|the|his|her|their) (?:pic|photo|picture|video)s? up|(?:pic|photo|picture)s? up|posting it|this is (?:the|one of the|a) (?:note|letter|card|drawing|picture|photo)|(?:him|her|them) (?:above|below)|eto ang|dieses (?:foto|bild|video)|(?:esta|essa|questa|cette) (?:foto|photo|imagem|imagen)|(?:read|said|sang|told|did) (?:this|it|that)(?: [a-z]+){0,2} (?:for|on|to) (?:our |the )?(?:camera|film)|name'?s? (?:is |are |was )?(?:cropped|blurred|blacked|covered|removed|redacted)|(?:face|eyes)(?:'s| is| are)? (?:not )?(?:blurred|cropped|covered|pixelated)|of the (?:day|week|month)|just look at|listen|sound on|pictured|photographed|attached|below|above|here(?:'s| is| are)|swipe|zoom in|in (?:the |my |our )?(?:comments?|thread|replies|bio)|on (?:my|our) (?:page|profile|story|insta(?:gram)?)|this (?:photo|pic|picture|image|video|selfie|screenshot|scan|x-?ray|film)|these (?:photos|pics|pictures|images|scans)|posting|sharing|shared with|our selfie|selfie with|photo credit|look at (?:this|her|his|that)|screen ?-?shots? of)\b|\x7f\x7f/;
/** “VIDEO: …” and a link: how news is announced. */
const NEWS = /^(?:VIDEOS?|PHOTOS?|PICTURES|IN PICTURES|WATCH|GALLERY): /;
const TOLD = /\b(?:show(?:ed|s|ing)? (?:me|us)|sent (?:me|us)|gave (?:me|us)|texted (?:me|us)|asked for|wanted|deleted?|didn'?t|did not|do(?:n't| not)|never|no|without|please|instead of|hate|bell-ringing) (?:[a-z]+ ){0,4}(?:photos?|pics?|pictures?|selfies?|scans?|x-?rays?|videos?|letter|card|images?|note|report|results?)\b/;
const SURELY_PATIENT = new RegExp(`${W}(?:(?:x-?ray|cxr|ct|mri|scan|ecg|ekg|rash|film|fundus|smear) of the (?:day|week|month)|look at (?:day|week|month) \\d+ and|names?(?:'s| is| are)? (?:cropped|blurred|blacked out|covered|redacted)|faces? (?:is |are )?(?:not )?(?:blurred|cropped|covered)|(?:hand|chest|knee|pelvis|skull|abdo(?:minal)?|wrist|hip|foot|spine|neck) (?:x-?ray|ct|mri|film)|${PAPER} (?:from|by|off) (?:a |an |my |our |one of (?:my|our) |this )(?:[a-z-]+ ){0,3}${PERSON}|${PAPER} (?:that )?(?:he|she|(?:my|our|a) (?:patient|pt)|the family) (?:[a-z]+ )?(?:wrote|left|pushed|sent|drew|made|handed|slipped|taped|painted|stuck)|(?:photo|picture|pic|snap|selfie|portrait|video)s? of (?:the |our |these |this )?(?:[a-z]+ )?(?:quads|twins|triplets|preemies|bump|scar|wound|newborn)|before[- ](?:and|&)[- ]after (?:photos?|pics?|pictures?|images?|shots?)|(?:watch|see|hear) (?:his|her|their) (?:film|video)|(?:with|got|have|has) (?:his|her|their|the family'?s?|full|written) (?:[a-z]+ )?(?:blessing|permission|consent|ok|okay)|(?:screen ?-?shots?|photo|picture|pic|snap) of (?:the |a |my |this |his |her |their )(?:[a-z-]+ ){0,2}(?:letter|referral|note|chart|notes|wristband|whiteboard|handover|results?|report|message|text|card)|patients?|pts?|nicu|picu|preemie|stretcher|bedside|on the couch|cxr|wristband|chart|whiteboard|intra-?op|(?:his|her|their|the patient'?s) (?:[a-z-]+ )?(?:hands?|smile|face|scar|bell|scans?|x-?ray|mri|ct|wound|rash|letter))${E}`, '');
// Pictures that can only be of a patient, pointed at: “this chest film”, “here is … a radiograph”.
const CLINICAL = new RegExp(`${W}(?:this|these|that|here(?:'s| is| are)|look at|see|behold|spot|note|attached|a|an|the|her|his|my|our|today's|\\d+ ?[mf]) (?:[a-z0-9-]+[ ,:]+){0,6}(?:radiographs?|chest (?:film|x-?ray)|x-?rays?|cxr|axr|ct(?: (?:scan|head|chest|abdo(?:men)?|slice|cut))?|mri|pet(?:[- ]ct)|ultrasound|echo|angiogram|mammogram|ecg|ekg|ctg|fundus|dermoscopy|endoscopy|histology|biopsy|smear|gram stain|wound|rash|lesion|ulcer|fracture|specimen|tumou?r|foreign body|stone|film|scan)${E}|${W}(?:(?:wound|scar|rash|burn|ulcer|leg|foot|toe|finger|hand|eye|skin|incision|stump|graft|flap)s? (?:on|at|from|after|before|by) (?:day|week|month)s? \\d+|(?:that|this)(?:'s| is) (?:a |an |the )?(?:real|actual|human|someone's) (?:[a-z]+ )?(?:toe|foot|hand|finger|nail|tooth|kidney|heart|lung|liver|brain|eye|bone|spine|skull|ear|skin|stone|tumou?r|appendix)|(?:tear|hernia|laceration|flap|wound|cleft|tendon|fistula|hypospadias) (?:repair|closure|reconstruction)|this (?:note|card|letter|drawing)|thank[- ]?you (?:card|note|letter)|wound bed|handover sheets?|ward list|whiteboard|(?:before|b4) (?:and|&) after|retina|fundus|gall ?stones?|kidney stones?|bezoar|polyps?|post-?op (?:smile|selfie)|bell[- ]ring(?:er|ing)|nicu grad(?:uate)?|preemie|\\d\\d ?weekers?|x-?ray|cxr|radiograph)${E}`, '');

/** Flags pictures of a patient, attached or announced: faces, scans with a header, letters, screens, hands. */
export const patientImage = {
  id: 'privacy/patient-image',
  severity: 'risk',
  title: 'Check the picture before you post it',
  why: 'A face, a tattoo, a room, a wristband or a name bar in a corner identifies a patient faster than words do, and a file can carry the place and time it was taken.',
  source: {
    name: 'HHS, Guidance on de-identification of protected health information',
    url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
  },
  *check(reading): Iterable<Hit> {
    const { draft } = reading;
    const text = asciiOf(reading.text);
    if (occursIn(text, standIns)) return;
    // Most drafts carry no picture and speak of none: say so before anyone is asked who the draft is about.
    if (draft.images === 0 && (!occursIn(text, SHOWN) || (reading.links.length > 0 && NEWS.test(reading.text)))) return;
    const about = reading.subjects.patient;
    const mention = mentionOf(reading, text);
    const sure = mention !== undefined && SURELY_PATIENT.test(mention.sentence);
    if (occursIn(text, staffPictures) && !sure) return;
    if (draft.images === 0) {
      if (!mention || TOLD.test(mention.sentence) || !SHOWN.test(mention.sentence)) return;
      if (sciencePictures.test(mention.sentence) && !sure) return;
      if (about === 'certain' || sure) yield hit(mention, 'The draft says that a picture goes with it.');
      return;
    }
    if (about === 'certain' && (sure || !occursIn(text, tributes))) {
      yield hit(mention, 'A picture is attached, and the draft is about a patient.');
    } else if (!sure && (sciencePictures.test(mention?.sentence ?? '') || sciencePictures.test(text.slice(0, 300)))) {
      return;
    } else if (occursIn(text, caseTalk)) {
      yield hit(mention, 'A picture is attached, and this is how one talks of a case.');
    } else if ((about === 'likely' && mention && !occursIn(text, tributes)) || sure || (occursIn(text, CLINICAL) && !occursIn(text, tributes) && !sciencePictures.test(text.slice(0, 300)))) {
      yield hit(mention, 'A picture is attached that may show a patient.');
    }
  },
} satisfies Rule;

interface Mention extends Span {
  readonly sentence: string;
}

function mentionOf({ sentences }: Reading, text: string): Mention | undefined {
  let first: Mention | undefined;
  for (const pattern of MENTIONS) {
    for (const match of matchesIn(text, pattern)) {
      if (first && match.index >= first.start) break;
      // A picture sign is two units long, and the plain text shows each of them as one.
      const found = match[0].replace(/\x7f{1,2}$/, '').trimEnd();
      const sentence = sentences.find(({ start, end }) => start <= match.index && match.index < end);
      first = { start: match.index, end: match.index + found.length, sentence: sentence ? text.slice(sentence.start, sentence.end) : text };
    }
  }
  return first;
}

function hit(mention: Mention | undefined, because: string): Hit {
  return {
    ...(mention && { span: { start: mention.start, end: mention.end } }),
    message: 'Look once more at the picture: faces, names on screens and bands, tattoos, dates, places. Post it only with the patient’s written consent.',
    because,
  };
}
