import type { Reading } from '../../engine/read.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Span, Hit, Draft } from '../../engine/types.ts';
import { lower, matches, plain, type Cue } from '../cues.ts';
import { isDenied, isQuoted, sentenceAround } from '../frames.ts';
import { occursIn } from '../../engine/parts.ts';
import { careNouns } from '../../words/care-words.ts';
import { oneOf } from '../../words/one-of.ts';
import { withManner } from '../manner.ts';

/** Somebody in treatment is spoken to or of. */
const PATIENT = /@\w*(?:chemo|radio?t|radiat|port|lymph|stoma|mets|lump|tamox|letro|scan|cancer|onc(?!o)|hercep|mole|biops|bald|survivor|tumou?r|taxol|pelvi|prostat|ovar|breast|bowel|myelo)\w*|\b(?:my (?:ladies|gents|lovely lot|lot|tuesday|monday|thursday|regulars|old boys|girls)|(?:man|woman|lady|gentleman|girl|boy|chap|couple|person|people|someone|father|mother|mum|dad|husband|wife|son|daughter) (?:that |who )?i(?:'ve)? (?:treated|looked after|nursed|operated on|cared for|saw in clinic)|i (?:treated|looked after|nursed|operated on|cared for) (?:your|you|his|her)|look(?:ed)? after you|to look after|discharged|remission|in recovery|from recovery|dialysis|side room|regulars|lumps?|bumps?|inr|chest|the fear|stitches|dressing|wound|temperature|margins|pathology|prescription|samples?|fractions?|patients?|pts?|(?:being|been|are|were|was|get(?:ting)?|i) treat(?:ed|ing|s)?|chemo\w*|radiotherapy|radiation|treatments?|ward|my clinic|our clinic|scans?|bloods?|blood tests?|biops\w+|results?|diagnos\w+|(?:your|the) (?:\w+ )?(?:nurse|doctor|consultant|surgeon|oncologist|physio|pharmacist|midwife)|your (?:lump|mole|wound|stoma|port|line|pain|symptoms?|appointment|op|operation|surgery|baby|letter|visit|recovery|tumou?r|cancer|cycle|bay|bed|drip|dressings?|stitches|meds|tablets|discharge)|discharged?|oncology|appointments?|on the system|hospital number|date of birth|dob|admitted|looked after you|one of mine|on my (?:caseload|books|ward|round|list)|my (?:\w+ )?(?:antenatal|postnatal|rehab|exercise|pulmonary|cardiac|diabetes|breastfeeding|support|therapy|clinic|ward) (?:group|class|lot|mums|crowd|gang|families)|antenatal|postnatal|midwi\w+|pregnan\w+|newborn|labour ward|theatre list|physio(?:therapy)?|rehab|(?:my|a|one of my|former|old|ex) clients?|caseload|inhaler|insulin|migraines?|asthma|eczema|endometriosis|epilep\w+|diabet\w+|arthritis|cast off|plaster|hip|knee|not your (?:\w+ )?(?:nurse|doctor|midwife|physio|surgeon|therapist|dentist|consultant)|no longer (?:my|your) \w+|when you were (?:in|on|here|with us|under)|under my care|under our care|bed \d+|bay \d+|side room|wheelchair|(?:time|stay|weeks|days|month) with us|cellulitis|antibiotics?|flucloxacillin|walk-?in|swollen|nicu|incubator|blanket|infusion|mask fitting|linac|waiting room)\b/;
const COLLEAGUE = /\b(?:mentee|mentor|trainee|students?|postdocs?|post-?doc|cv|jobs?|vacanc\w+|role|collab\w*|abstracts?|slides?|paper|recruit\w*|speakers?|colleagues?|research|lab\b|applicants?|applications?|phd|advert|panel|peer|committee|journal|conference|congress|poster|rota|shifts?|team night|registrars?|residents?|fellow(?:ship)?s?|interview|course|podcast|study group|book club|running club|choir|volunteer\w*|fundrais\w*|comms|press|journalists?)\b/;

/** What only somebody in care has: “your echo”, “the injection site”. */
const IN_CARE = new RegExp(`\\b(?:your|his|her|their) (?:(?:last|next|first|new|old|poor|lovely|final|little|own|recent|repeat|\\w+day's|left|right) )?(?:${careNouns}|echo|injections?(?: site)?|site|grade|staging|histology|knee|shoulder|foot|ankle|wrist|leg|arm|toe|eyes?|ears?|tooth|teeth|skin|heart|kidneys?|liver|bladder|bowels?|blood sugars?|sugars|levels|moods?|anxiety|meds|tablets|drops|cream|patch|pump|line|depot|therapy|sessions?|cycles?|bump|due date|birth plan|twins|pregnancy|bleed|cough|rash|swelling|scar|remission|relapse|bandage|crutches|drain|tube|nebuliser|inhaler|oxygen|numbers|spray|exercises)\\b|\\b(?:the|that|this) (?:histology|injection site|path report|biopsy|scan|bloods|lump|rash|wound|mole|dressing|ostomy|stoma)\\b`);
/** Patients, as their carers call them. */
const PT = "(?:(?:a|an|the|my|our|this|that|these|one of my|one of our|some of my|all my|all of my|any of my|any of our|two of my|several of my|half of my|most of my|few of my|every one of my|each of my|ex-|former|old|past|current|present|favou?rite|lovely|little|sweet|long-term|recent|new|private|\\w+) ){0,4}(?:ex-?)?(?:patients?(?! (?:navigators?|advoca\\w+|groups?|experience|safety|rep\\w*|partners?|leaders?|panels?|associations?|transport|education|ambassadors?|support|liaison|councils?|voices?|information|flow|care|lists?|notes|records?|choice|organi\\w+|days?|pathways?))|pts?|clients|service users?|(?:ivf|chemo|rehab|cardiac|diabet\\w+|dialysis|stroke|antenatal|postnatal|clinic|ward|therapy|bump|pain|hospice|depot|cancer|oncology|transplant|renal|\\w+day) (?:ladies|lady|gents|mums|moms|dads|regulars|lot|girls|boys|crew|gang|families|group|crowd|lads|guys|babies|couples?))";
/** A post spoken to them: “to all my cardiac rehab crew”, “my ladies due in March”. */
const TO_GROUP = new RegExp(`\\b(?:(?:from|of|in|on) my (?:[\\w-]+ ){0,3}(?:class|clinic|list|caseload|books|ward|group|course|practice)|the (?:parents|families|mums|dads|ladies|gents|patients|couples|kids|people) (?:on|in|from|of) (?:my|our)|my (?:\\w+ )?(?:hypertension|diabetes|asthma|pain|thyroid|migraine|stroke|fertility|weaning|toddler|newborn|antenatal|postnatal|copd|heart|renal|stoma|menopause|oncology|lymph\\w+|chemo|cleft|eczema|epilepsy|sickle|hiv|transplant) (?:lot|people|patients|crowd|crew|club|folk|families|parents|ladies|mums)|to all (?:of )?my|my (?:\\w+ )?(?:ladies|gents|mums|moms|regulars|lovelies|old boys|girls|lot|crew|gang)\\b|ladies and gents|of (?:the|our) (?:\\w+ ){1,3}clinic|any(?: of)? my ${PT}|all (?:of )?my ${PT}|if (?:you're|you are|i've|i have|i) (?:\\w+ )?(?:seeing me|under me|one of mine|a patient|being treated|treated you|on my list|my patients?))`);
const SOCIAL_APPS = oneOf('facebook|fb|insta(?:gram)?|snap(?:chat)?|tiktok|strava|tinder|hinge|bumble|linkedin|whatsapp|telegram|signal|messenger|discord|x|twitter|vinted|airbnb|ebay|goodreads|spotify|here');

const CONTACT = oneOf('dm|pm|message|msg|text|whatsapp|inbox|email|e-mail|ring|call|phone|facetime|snapchat|write to|drop me a (?:line|message|dm|text)|ping|contact|get (?:hold of|in touch with)|find|send me a (?:dm|pm|message|text)|send (?:it|them) to me|slide into my dms');
const YOURS = '(?:your (?:full )?(?:results?|scans?|bloods?|report|reports|name|full name|date of birth|dob|chemo dates|dates|number|mobile|address|hospital number|nhs number|mrn|symptoms?|photos?|pics?|pictures?|list|meds|medications?|diagnosis|letter|letters|tests?|images?|pathology|histology|details|story|history|case|rash|wound|lump|mole|questions?|problem|appointment)|a (?:photo|pic|picture) of|what your|with your|the (?:letter|results?|report|scan|photo|pic)|(?:pics?|photos?) of)';

/** Each crosses the line by itself, or only where a patient is spoken to. */
const PATTERNS: readonly (Cue & { readonly toPatient?: true; readonly toAnyone?: true; readonly social?: true })[] = [
  { pattern: new RegExp(`\\b(?:${CONTACT} (?:me|us)|dm|pm|message|inbox|text|email|whatsapp|send it to me with) (?:over |across |through |on here |here |privately |directly |a |with )*${YOURS}(?: \\w+){0,4}`, 'g') },
  { pattern: new RegExp(`\\bsend (?:me|us|over|through)(?: over| through| a)? ${YOURS}`, 'g') },
  { pattern: new RegExp(`\\b${CONTACT} me\\b[^.!?\\n]{0,50}?\\b(?:and )?i'?(?:ll| will| can|d) (?:\\w+ )?(?:look|check|tell|talk you|advise|write you|prescribe|sort|sneak|see (?:what|if)|have a (?:quick )?(?:look|peek)|drop|pop|bring|come|squeeze|get you|fast-?track|chase|find out|explain|go through|help|answer|walk you|send you|do you|book you|read)\\b`, 'g'), toPatient: true },
  { pattern: /\b(?:my (?:own |personal |private |home )(?:mobile|number|cell|phone|whatsapp|email|e-mail|address|line)|(?:here's|this is|take|have|save|use) my (?:mobile|number|cell|phone number|whatsapp)|my (?:mobile|cell|whatsapp|phone number) is\b|my dms are (?:always )?open)\b/g, toPatient: true, toAnyone: true },
  { pattern: /(?<=^|[.!?,;:\n(]\s*|@\w+ |[^\w\s.,!?] |\b(?:please|and|to|just|can|do|or|then|always|should|could|so|now|why not|here|you|must|may|anyone|ladies|all|well) )(?<!\b(?:who|people|patients|those|does|if you|that you|of you|do you|did you) )\b(?:add|friend|follow|befriend|request) me(?: as a friend)?(?: back| on (?:facebook|fb|insta(?:gram)?|snapchat|here|whatsapp|tiktok|linkedin))?\b|\b(?:send|sent|sending|accept(?:ed|ing)?|got) (?:me |you |your |a |my |the |all |every |any |these |those |both )*(?:friend|follow|connection) requests?\b|\b(?:let's|can we|shall we|we should|we could) (?:be|stay|become) (?:friends|mates|in touch)\b|\bbe my friend\b|\b(?:be|become|became|am|are|making|make) (?:\w+ )?friends with (?:\w+ )?(?:of )?(?:my |our |all my |the )?(?:patients?|families)\b|\b(?:added|add|follow|followed|friended|friend) (?:\w+ )?(?:my|our|all my|several of my|some of my|one of my|a few of my|lots of my|a) (?:old |former |lovely |ex-?|favourite |favorite )?(?:patients?|pts?)\b|\b(?:my|our) (?:patients?|pts?) (?:are|is) (?:my |all |also |good )*(?:friends?|on my (?:facebook|insta\w*|whatsapp))\b|\b(?:whatsapp|facebook|group) (?:group|chat) (?:with|for) (?:my|our) patients?\b/g, toPatient: true },
  { pattern: /\b(?:come (?:for|over|round|along|and (?:have|stay|visit))|meet (?:me|up|for)|let's (?:get|grab|have|go|meet|do)|fancy(?: a| going| grabbing| joining)?|join me|take you (?:out|for)|buy you|treat you|pop (?:out|over|round)|catch up over|go for|going for|how about|up for) (?:\w+ ){0,3}?(?:wine|drinks?|coffee|cuppa|tea|dinner|lunch|brunch|supper|pints?|beers?|cocktails?|date|walk|swim|barbecue|bbq|party|wedding|birthday|my (?:house|place|flat))\b/g, toPatient: true },
  { pattern: /\b(?:i'?(?:ll| will| can|d)|i could|let me|happy to) (?:\w+ )?(?:drop (?:it|them|by|in|round|over)|pop (?:it|them|round|over|by|in)|bring (?:it|them) (?:round|over|to your)|come (?:round|over|to your|by|and see you|visit)|swing by|call round|give you a lift|drive you|pick you up|lend you)\b/g, toPatient: true },
  { pattern: /\b(?:have|take|had|took|taking|sneak|having|do) (?:a |another )?(?:quick |wee |little |cheeky |sneaky )?(?:look|peek|peep|nose|gander) (?:on|in|at) (?:the system|the (?:electronic )?records?|your (?:notes|records?|results|scan|file|chart|bloods)|(?:his|her|their) (?:notes|records?|chart|file)|emis|epic|systmone|cerner|pacs)\b|\b(?:look(?:ed|ing)? (?:you|him|her|them|it) up|look up your (?:results?|scan|notes|bloods|report)|check your (?:results?|notes|records?|scan) (?:for you|on the system|when i'm)|pull(?:ed)? up your (?:notes|records?|scan|results?|chart)|access your (?:notes|records?))\b/g, toPatient: true },
  { pattern: /\b(?:i love|love|i like|enjoy|nothing better than) (?:making|being|becoming) friends with (?:my |our |the )?patients?\b|\bmy (?:door|dms?|inbox|messages?|phone) (?:is|are) always open (?:to|for) (?:my |our |any )?patients?\b/g },
  { pattern: /\b(?:dm|pm|message|msg|text|whatsapp|inbox|ring|phone|call|email) me\b(?: (?:privately|directly|any ?time|day or night|tonight|later|on here|first|here|with (?:his|her|their|your) \w+|if you|for (?:the|your|his|her) (?:numbers?|results?|levels?|dates?|report|details)))?/g, toPatient: true },
  { pattern: /\b(?:friended|befriended|added|accepted|followed(?: back)?|following|adding)\b[^.!?\n]{0,40}\bpatients?\b|\b(?:friended|befriended|added|accepted|following|adding) (?:a few|some|several|all|lots|many|two|three|most|half|one) of you\b|\b(?:are you|find me|look me up|i'm|catch me) on (?:facebook|insta\w*|messenger|whatsapp|snapchat|tiktok|fb)\b/g, toPatient: true },
  { pattern: /\b(?:invited|going|went|been|come|came|join(?:ing|ed)?|welcome|took|treated|meeting|met|grab|had|having|(?:round|out|over) for)\b[^.!?\n]{0,45}\b(?:weddings?|part(?:y|ies)|christening|birthday|barbecue|bbq|pints?|drinks?|dinner|lunch|coffee|supper|holiday|picnic|night out|pub|prosecco|wine|gin|cocktails?|garden)\b|\bcome (?:to|round to|over to) (?:mine|ours|my (?:place|house|garden))\b/g, toPatient: true, social: true },
  { pattern: /\b(?:any|all|my|our|former|ex-?) ?patients?\b[^.!?\n]{0,50}\b(?:welcome|fancy|join (?:me|us)|come along|come round|drop by|add me|follow me|friend me)\b/g },
  { pattern: /\b(?:looked|looking|look|peeked|had a (?:look|peek|nose)|checked|read|went) (?:back )?(?:at|in|up|through|into) (?:your|his|her|their|my \w+'s) (?:notes|results?|records?|scan|chart|file|bloods)\b|\b(?:i'll|i can|let me) (?:see|check|find out|look|tell you) (?:what|which|where|when|how|if) (?:bay|bed|ward|(?:he|she|they|your|his|her)\b)/g, toPatient: true },
  { pattern: /\b(?:i'll|i can|i could|let me|come|you can|why don't you|just) (?:and )?(?:see me|come (?:and|by|round|over|to)|pop (?:round|over|by|in|up)|drop (?:by|round|over|in)|call (?:round|by|in)|swing by|visit you|visit me|nip (?:round|over))\b/g, toPatient: true },
  { pattern: /\bat (?:the|my|your) (?:kitchen table|house|flat|home|place|sofa)\b|\b(?:give|send|dm|text|tell|message) me your (?:home )?(?:address|postcode|number|email)\b|\bi'll (?:post|send|drop|bring|get|slip|sneak) you (?:some|a|the|your|over|one)\b/g, toPatient: true },
  { pattern: /\bmy (?:patients|ladies|gents|families) (?:\w+ ){0,3}?(?:can|know|have|all|get|text|whatsapp|message|call|ring|dm|are all)\b[^.!?\n]{0,40}\b(?:whatsapp|text|message|call|ring|dm|number|mobile|any ?time|facebook|friends|insta\w*)\b|\b(?:my )?(?:dms|door|messages|phone)(?:'s| is| are)(?: always)? (?:always )?open\b|\binbox(?:'s| is)(?: always)? open (?:to|for) (?:you|my|any)\b/g, toPatient: true },
  { pattern: /\b(?:my )?(?:insta(?:gram)?|snap(?:chat)?|tiktok|facebook|messenger) (?:is|handle|name|:) ?|\b(?:for|have|got|want|asking for|here's|on|give (?:you|them)) my (?:snap(?:chat)?|insta(?:gram)?|facebook|tiktok|gmail|messenger)\b|\b(?:in|by|via|send|me a|a) (?:a )?(?:private|direct) (?:message|chat|dm)\b|\b(?:my|follow your|your) private (?:account|email|e-mail|profile|number|page)\b|\bto my (?:gmail|personal|private)\b/g, toPatient: true },
  { pattern: /\byou(?:'ve| have)? (?:still )?(?:got )?my (?:mobile|number|cell|phone)\b|\b(?:ring|call|text|phone|message) (?:me )?(?:whenever|any ?time|day or night|at any hour)\b|\byou (?:must|should|have to|'ve got to) come (?:to|for|and|with|along|over|round)\b|\byou must come\b/g, toPatient: true },
  { pattern: /\bi (?:could|can|might|will|'ll) (?:just |easily )?(?:nip|pop|call|come|drop|swing|drive|cycle) (?:over|round|by|in|across|up|down)\b/g, toPatient: true },
  { pattern: /\bwhat(?:'s| is) your (?:whatsapp|number|mobile|insta\w*|snapchat|facebook|address|email)\b|\bare you on (?:whatsapp|insta\w*|snapchat|facebook)\b/g, toPatient: true },
  { pattern: /\b(?:dm|pm|message|text|inbox|whatsapp|email|send) me your (?!cv|slides?|abstract|protocols?|guidelines?|data|polic|template|draft|poster|form|rota|recipes?|leaflet|audit|manuscript|pathway|reading|reviews?|feedback|application|email|paper|thoughts|ideas|favourite|best|questions? (?:for|about) (?:the|our) (?:talk|session|podcast))\w+(?: \w+)?/g, toPatient: true },
  { pattern: /\b(?:ring|call|text|phone|message|whatsapp|email|dm|pm|bell|buzz) me (?:\w+ )?(?:at home|at any hour|out of hours|after (?:hours|work|my shift)|any ?time|whenever|instead of|rather than|not the (?:practice|clinic|ward|surgery|office)|on my (?:own |personal |private )?(?:mobile|cell|phone|number|day off)|day or night|over the weekend|directly|direct|privately)\b/g, toPatient: true },
  { pattern: /\b(?:i'll|i will|i can|i could|let me|i'm going to|i'm happy to|happy to) (?:just |always |gladly |personally )?(?:text|ring|call|message|whatsapp|dm|pm|email|phone|facetime|video ?call|add|friend|follow|inbox|ping|drop) you\b(?! (?:back from the clinic|in for))[^.!?\n]{0,40}/g, toPatient: true },
  { pattern: /\b(?:grab|grabbing|get|have|having|share|go for|catch up (?:for|over)|owe you|treat you to|buy you|stand you|shout you|meet (?:you )?for|take you (?:out )?for) (?:that|a|our|some|the|another|this)? ?(?:\w+ )?(?:coffee|cuppa|brew|tea|pint|drink|drinks|dinner|lunch|brunch|breakfast|curry|chai|gin|wine|beer|bite|meal|ice cream|walk|run|swim|round of golf|game|movie|film|gig)\b/g, toPatient: true },
  { pattern: /\b(?:i'll|i will|i can|let me|i could) (?:\w+ )?(?:keep (?:an|a close) eye on|check (?:in|up) on|watch over|look in on|look out for|keep tabs on) (?:you|him|her|them|it)\b/g, toPatient: true },
  { pattern: /\b(?:all|every|any|each|everyone|everybody|anyone|both|my|the|our)\b[^.!?\n]{0,60}\b(?:(?:is|are|'re) (?:all |most |more than |very |always )*(?:invited|welcome|expected)|open to (?:all|every|any|each)(?: single)?(?: one)? of you)\b|\b(?:i'm|i am|we're) inviting\b|\bcome as my (?:guest|plus one|date)\b/g, toPatient: true, social: true },
  { pattern: /\b(?:my|our) (?:own )?(?:\w+ ){0,2}?(?:house ?warming|part(?:y|ies)|barbecue|bbq|braai|picnic|supper|dinner|lunch|wedding|birthday|christening|diwali|eid|christmas|thanksgiving|brunch|disco|ceilidh|bonfire|class|allotment|garden|cottage|caravan|villa|yoga|choir|boat|book club|quiz night)\b[^.!?\n]{0,60}\b(?:open to|welcome|invited|come|join|bring|free for|room for|places? for|for (?:all )?my)\b/g, toPatient: true, social: true },
  { pattern: /\b(?:pop|stick|drop|put|slide|post|share|upload|send|leave|fire|ping|attach|forward|shoot|bung|whatsapp|email) (?:me |over |across )?(?:your|the|a (?:photo|pic|picture|copy|scan) of your|any|all your) (?:[\w-]+ ){0,4}?(?:results?|histology|pathology|grades?|scans?|x-?rays?|bloods|reports?|letters?|symptoms?|photos?|pics?|pictures?|list of (?:meds|medications|tablets)|prescriptions?|ecgs?|rash|wound|mole|lump|dob|date of birth|details|readings|number|diary)\b[^.!?\n]{0,30}\b(?:in(?:to)? my (?:dms?|inbox|messages|whatsapp)|below|here|across|over|to me|my way|in the (?:comments|chat)|through to me|on here)\b/g },
  { pattern: /\b(?:text|ring|call|message|have|got|use) (?:me on )?my (?:own )?(?:mobile|cell|whatsapp)\b|\b(?:messaged|messages|texts|texted|whatsapped|dms|dm'd) me\b[^.!?\n]{0,60}\b(?:chatting|every (?:night|day)|date|all night|we(?:'ve| have| are))\b/g, toPatient: true },
  { pattern: /\b(?:at|to|round) (?:mine|ours|my (?:place|house|flat|gaff))\b[^.!?\n]{0,60}/g, toPatient: true, social: true },
  { pattern: /\b(?:let's|we should|we can|we could|can we|want to|happy to) (?:\w+ )?be (?:mates|friends|pals|besties|buddies|bffs)\b/g, toPatient: true },
  // Took a former patient to the rugby; found one of my ladies on Strava
  { pattern: new RegExp(`\\b(?:took|take|taking|met|meet|meeting|treated|drove|driving|walked|invited?|inviting|asked|hosted?|hosting|visited|visiting) ${PT} (?:\\w+ )?(?:to (?:(?:the|a|my|our|see|come|join) \\w+|dinner|lunch|supper|tea)|out\\b|home|round|for (?:a |an |some |coffee|dinner|lunch|drinks|tea|brunch|supper|curry)|at (?:home|the pub|the gym|my|a bar)|in (?:the pub|town)|along)|\\b(?:texted|texting|messaged|messaging|whatsapped|swapped (?:numbers|mobiles) with|exchanged (?:numbers|mobiles) with|dated|kissed|lent (?:money|my \\w+) to|borrowed (?:money|\\w+) (?:from|off)|stayed (?:with|at)|moved in with|living with|matched with|out (?:drinking|clubbing|dancing|running|walking) with|drinking with|running with|training with|holidaying with|hanging out with|hung out with|playing (?:golf|tennis|padel|cards|five-a-side|poker|bridge) with|played (?:golf|tennis|padel|cards|five-a-side|poker|bridge) with|best (?:man|friends?) (?:of|to|with)|business with|gave my (?:number|mobile|address|email|insta\\w*) to|connect(?:ed|ing)? with(?: \\w+){0,2}(?: of)?|linked (?:up|in) with|friends with(?: \\w+){0,2}(?: of)?|mates with(?: \\w+){0,2}(?: of)?|(?:gave|give|giving|slip|slipped|sent|send) ${PT} my (?:\\w+ )?(?:number|mobile|address|email|insta\\w*)|in touch with) ${PT}\\b|\\b(?:found|spotted|saw|looked up|googled|stalked|added|followed|friended|liked|chat(?:ting)? (?:to|with)|chatted (?:to|with)|talk(?:ing)? to|message) ${PT} (?:\\w+ ){0,2}?on ${SOCIAL_APPS}\\b`, 'g') },
  // a patient asked me out; my ladies have my number
  { pattern: new RegExp(`\\b${PT} (?:of mine )?(?:\\w+ )?(?:asked me (?:out|to (?:dinner|lunch|her|his|their|the))|has my (?:\\w+ )?(?:number|mobile|address)|have my (?:\\w+ )?(?:number|mobile|address)|texts me|text me|messages me|whatsapps me|is (?:now )?my (?:friend|mate|boyfriend|girlfriend|landlord|cleaner|plumber|builder|lodger|flatmate|partner|date)|and i (?:are (?:now )?(?:friends|mates|dating|seeing|going|off)|went|go|had|have|met|meet|text|chat|play|share|swap|are going)|came (?:to|round|over)|joined me for|(?:is|are) (?:all )?coming to my|on my (?:facebook|insta\\w*|whatsapp))\\b`, 'g') },
  // drinks on me; come to my braai, all of you
  { pattern: /\b(?:drinks?|coffees?|beers?|dinner|lunch|brunch|first round|pints?|ice creams?|wine|prosecco|cocktails?|pizza|curry|chai) (?:is |are |'s )?on me\b|\bcome (?:to|over to|round to|along to|for) (?:my|our|mine|ours) (?:\w+ ){0,3}?(?:braai|bbq|barbecue|party|\d+th|\w+ieth|wedding|house\w*|home|place|leaving do|do|open mic|gig|birthday|dinner|lunch|garden|flat|farm|cabin|pool|hen|stag|christening|baby shower|housewarming|book club|yoga|choir|class|table|quiz)\b|\b(?:braai|bbq|barbecue|party|housewarming|drinks|picnic|supper|dinner) (?:is |will be |at |in |round )+(?:ours|mine|my (?:place|house|garden|flat))\b/g, toPatient: true, social: true },
  // send me the histology in a DM
  { pattern: /\b(?:send|dm|pm|message|whatsapp|text|email|forward|show|ping|shoot|screenshot) (?:me|it to me|us)(?: over| across)? (?:the|a|that|any|some|what|your|all|everything|pics?|photos?|more) (?:[\w-]+ ){0,3}?(?:histology|report|scans?|results?|bloods?|labs?|letter|images?|photos?|pics?|picture|video|ecg|x-?ray|rash|wound|mole|lump|swelling|numbers|levels|reading|readings|chart|counts|grade|pathology|symptoms|dates|list)\b(?: [\w']+){0,4}|\b(?:in|by|via|through) (?:a |my )?(?:dms?|pm|private message|inbox|whatsapp)\b(?=[^.!?\n]{0,60}\bi(?:'ll| can| will)\b)/g, toPatient: true },
  { pattern: /\b(?:and |then |so )?(?:we'll|we can|we could|we should|shall we|let's|i'll take you|we must|and we|you and i (?:should|could|can)) (?:\w+ ){0,3}?(?:go for|grab|have|get|do|sink|catch|share|meet for|meet up|meet over|head out for) (?:a |an |some |that |the |our |another )?(?:\w+ )?(?:pint|coffee|drinks?|beers?|dinner|lunch|brunch|cuppa|brew|tea|bite|curry|walk|run|swim|film|movie|gin|wine|meal|chat over)\b/g, toPatient: true },
  { pattern: /\b(?:had|got|seen|accepted|accept|ignore|ignored|sent|send|sending) (?:you )?(?:my|me|a|an|the|you) (?:\w+ )?(?:invitation|invite|request|connection)\b[^.!?\n]{0,40}|\b(?:want|need) (?:my|a friend'?s?) (?:number|advice)\b/g, toPatient: true },
  { pattern: /\b(?:asked|asking) (?:if|whether) (?:he|she|they|you)(?:'d| would)? (?:fancies|fancied|fancy|wants?|wanted|likes?|liked|cared?|was up|were up|is up|are up)\b[^.!?\n]{0,40}|\bgave (?:him|her|them) (?:a |my )(?:kudos|wave|like|number|mobile|lift home|follow)\b/g, toPatient: true },
  { pattern: /\bcome (?:round |over |along |out )?for (?:a |an |some |the )?(?:[\w-]+ ){0,2}?(?:with (?:me|us)|at (?:mine|ours|my \w+)|when|once|after|one (?:day|night|evening))\b/g, toPatient: true },
  { pattern: /\bi'm (?:coming|popping|dropping|nipping|swinging) (?:by|round|over|in)\b|\b(?:on|at|to) your (?:doorstep|door|house|flat|home|place)\b|\b(?:you can|just|please|do|feel free to) (?:post|share|send|upload|put|stick|drop) (?:photos?|pics?|pictures?|videos?|results?|scans?|bloods|readings) (?:of your|of the|here|there|in)\b/g, toPatient: true },
  { pattern: /\b(?:i've|i have|i'm|i) (?:just )?(?:set up|started|made|created|run|running|opened|setting up|starting) (?:a|an|our|my) (?:\w+ )?(?:private |secret |little |closed |whatsapp |facebook |telegram )+(?:group|chat|page|channel)\b(?=[^.!?\n]{0,60}\b(?:you|your|patients?|my)\b)/g, toPatient: true },
  { pattern: new RegExp(`\\b(?:follow(?:ing|s|ed)?|add(?:ing|s|ed)?|friend(?:ing|s|ed)?|text(?:ing|s|ed)?|whatsapp(?:ing|s|ed)?|messag(?:e|es|ing|ed)|call(?:ing|s|ed)?|invit(?:e|es|ing|ed)|hug(?:ging|s|ged)?|accept(?:ing|s|ed)?|dm(?:ing|s|ed)?) (?:back )?(?:all|every one|each|any|lots|loads|most|half|some|several|many|a few|a couple|one|two|three) of (?:my|our) (?:\\w+ )?(?:patients?|pts?|clients?|ladies|families|mums|regulars)\\b(?! (?:to remind|about (?:appointments|results)|with (?:appointments|results)))`, 'g') },
];

const WITH_PATIENT = /\b(?:with|by|to|of|for|any|all|former|invited) (?:a |my |our |one of my |some of my |two of my |the |an? ex-? ?)?(?:\w+ )?patients?\b|\b(?:my|one of my|of my) (?:\w+ )?(?:ladies|gents|regulars|patients?|girls|old boys)\b|\bi (?:treated|looked after|nursed|operated on)\b|\bpatients? who\b|\bpatient's\b|\bone of mine\b|\bmy (?:\w+ )?(?:\w+ )?(?:group|crowd|gang|lot|caseload|clients|class|mums|families|clinic|list)\b/;
const PROPER = /\b(?:can't|cannot|won't|don't|do not|please don't|never|not able to|unable to|we don't|rather than|instead of|not by|shouldn't|should not)\b[^.!?\n]{0,60}$/;
const OFFICIAL = /\b(?:number (?:is )?(?:on|at the top of) your|official|clinic(?:'s)? (?:number|line|page|account|email)|reception|switchboard|booking|secretar\w+|helpline|advice line|patient advice|our (?:number|line|website|office|main))\b/;
const ASK_CLINIC = 'Please contact the clinic: the number is on your letter.';

const MESSAGE = 'This opens a private door to a patient. The clinic’s own number keeps both of you covered.';

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
  check: withManner('conduct/boundary', function* (reading) {
    const text = plain(reading);
    const { draft } = reading;
    const answers = draft.kind === 'reply' || draft.kind === 'comment';
    let toPatient: boolean | undefined;
    /** By sentence: all that crosses the line in it is one mark. */
    const found = new Map<number, { start: number; end: number }>();
    for (const { cue, match, start, end } of matches(reading, PATTERNS)) {
      const span = { start, end };
      if (cue.toPatient && !(toPatient ??= speaksToPatient(text, draft)) && !(cue.toAnyone && answers && !occursIn(text, COLLEAGUE))) continue;
      const sentence = sentenceAround(text, start);
      const words = text.slice(sentence.start, sentence.end);
      // A party in a post is a party, unless a patient is at it.
      if (cue.social && !answers && !WITH_PATIENT.test(words) && !/\b(?:my|our|of my) patients\b|\bone of mine\b/.test(text) && !occursIn(text, TO_GROUP)) continue;
      if (isDeniedHere(text.slice(sentence.start, start)) || isQuoted(reading, span) || OFFICIAL.test(words)) continue;
      // The words about a job or a study beside it: colleagues may write to each other.
      if (!cue.toPatient && COLLEAGUE.test(words) && !PATIENT.test(match[0])) continue;
      const known = found.get(sentence.start);
      if (known) Object.assign(known, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
      else found.set(sentence.start, { start, end });
    }
    for (const span of found.values()) {
      const sentence = sentenceAround(text, span.start);
      yield {
        span,
        message: MESSAGE,
        fixes: [{ label: 'Point to the clinic', edits: [{ span: sentence, text: handles(reading.text, sentence) + ASK_CLINIC }] }],
      };
    }
  }, heardAt),
} satisfies Rule;

/** What is said of a sentence the model finds, with no words of the lists above. */
function heardAt({ text }: Reading, span: Span): Hit {
  return { span, message: MESSAGE, fixes: [{ label: 'Point to the clinic', edits: [{ span, text: handles(text, span) + ASK_CLINIC }] }] };
}

/** Whether what follows is denied, and not something before a comma or a “then”. */
function isDeniedHere(before: string): boolean {
  const clause = before.split(/[,;:]|\b(?:then|so|and|but)\b/).at(-1) ?? '';
  return PROPER.test(clause) || isDenied(clause, clause.length);
}

/** Somebody in treatment for certain, whatever else the draft says of shifts and colleagues. */
const CERTAIN = /\b(?:your (?:\w+ )?(?:scan|results?|bloods?|chemo|treatment|biopsy|appointment|ward|nurse|doctor|physio|midwife|surgeon|consultant|wound|rash|mole|lump|recovery|discharge|operation|op|tests?)|patients|one of mine|i (?:treated|nursed|delivered|discharged|scanned|looked after|operated on) (?:you|your))\b/;

/** Whether the draft, or the post it answers, is about somebody's care, and not about a job or a study. */
function speaksToPatient(text: string, { kind, quoting }: Draft): boolean {
  if ((kind === 'reply' || kind === 'comment') && quoting !== undefined && PATIENT.test(lower(quoting))) return true;
  return (occursIn(text, PATIENT) || occursIn(text, IN_CARE) || occursIn(text, TO_GROUP)) && (!occursIn(text, COLLEAGUE) || occursIn(text, CERTAIN));
}

function handles(text: string, sentence: { start: number; end: number }): string {
  return /^(?:[@＠][\p{L}\p{N}_.-]+\s+)*/u.exec(text.slice(sentence.start, sentence.end))?.[0] ?? '';
}
