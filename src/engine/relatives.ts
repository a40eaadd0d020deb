import { KIN } from '../words/kin.ts';
import { OCCUPATION } from '../words/people-words.ts';
import type { Span } from './types.ts';
import { allIn } from './parts.ts';
import { oneOf } from '../words/one-of.ts';

/**
 * Somebody beside the patient: `telling` when a job, a place, an age or a rare tie points at one person ("her husband, who teaches down
 * the hall from my wife"), `bare` when it is a relation and no more ("his wife"), `work` what the patient does or where ("he drove the number 9 bus").
 */
export type RelativeKind = 'telling' | 'bare' | 'work';

/** A relation or an employer a text names. */
export interface Relative extends Span {
  readonly kind: RelativeKind;
  readonly text: string;
}

const OF = "(?:his|her|their|whose|the|a|one of (?:his|her|their)|(?:[a-z]+(?:'s|s'))|[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+(?:'s|’s))";
const TELLING_ADJ = "(?:\\d{1,2}[- ]?(?:y\\/?o|yo|year[- ]old|yr[- ]old|month[- ]old|week[- ]old)s?|identical|twin|triplet|adopted|foster|estranged|pregnant|heavily pregnant|famous|only|deaf|blind|eldest of \\w+|seventh|eighth|ninth|tenth|conjoined|newborn|teenage|six|seven|eight|nine|ten|eleven|twelve|thirteen)";
const CLAUSE = "(?:,? ?(?:who|whom|whose|that)(?:'s|'d)? (?:also )?(?:teach(?:es)?|taught|works?|worked|runs?|ran|owns?|owned|drives?|drove|plays?|played|coach(?:es|ed)?|keeps|kept|sells?|sold|farms?|farmed|preach(?:es|ed)|sings?|sang|sits on|serves?|served|is|was|used to|manages?|managed|edits?|presents?|reads|lives?|lived|sat|went|goes|had been|once|does|did|cleans?|cooks?|cut|cuts|delivers?|mends?|fixes|captains?|flies|flew|sails?|fishes|umpires|conducts?|leads?|led)\\b[^.!?\\n;,]{0,60})";

// “His mum runs the café”, “her husband reads the nine o'clock news”: what somebody is known for, told with a verb and its thing.
const TRADE = oneOf("runs?|ran|owns?|owned|drives?|drove|sells?|sold|teach(?:es)?|taught|reads?|presents?|presented|plays?|played|coach(?:es|ed)?|keeps|kept|farms?|farmed|fish(?:es|ed)|works?|worked|manages?|managed|conducts?|conducted|fix(?:es|ed)?|mends?|mended|bakes?|baked|cooks?|cooked|cuts?|delivers?|delivered|edits?|edited|sings?|sang|preach(?:es|ed)|leads?|led|heads|headed|chairs|chaired|fl(?:ies|ew)|sails?|sailed|skippers?|skippered|captains?|captained|breeds?|trains|umpires|referees|serves|served|builds?|built|makes|made|paints?|painted|rings?|rang|tunes?|tuned|guards?|patrols?|polices|commands?|commanded|manned|staffs?|cleans|cleaned|sweeps|swept|repairs|shears|digs|dug|writes|wrote|opened|founded|started|commentates|hosts|hosted|designed|catches|caught|ha(?:s|d)(?: just)? taken over|took over|(?:ha(?:s|d)|inherited) (?=(?:the|a|an|our|that) (?:[a-z-]+ )?(?:shop|stall|stand|farm|garage|pub|bakery|butcher|caf[eé]|restaurant|boat|trawler|taxi|kiosk|salon|nursery|tyre|chip|fish|dairy|milk|paper))");
const ITS_THING = "(?! (?:the (?:day|night|two|three|whole|long|rest|line|way|hours?|miles|door|bell|consent|results?|report|letter|notes|vigil|peace|faith|record|news to|meeting|conversation|family|pain|call|ward (?:to|and))|a (?:day|night|card|list|diary|note|record|vigil|scan|call|fuss|cake|big|lot|hand|decision|difference)|an (?:hour|eye)|in (?:the morning|silence|on|to|and|with|every)|on (?:the phone|him|her|to|and)|at (?:the bedside|him|her|me|us|home|night)|for (?:him|her|us|me|hours|days|the (?:door|first)))\\b) (?:the|a|an|our|all|every|half|most|in|on|at|for|as|outside|behind|umbrellas|flowers|fruit|fish|bread|[a-z]+s (?:at|in|outside|on|from|for|to)) [^.!?\\n;,]{3,60}";
const RELATION = "(?:[Hh]is|[Hh]er|[Tt]heir|whose|[Yy]our|[Tt]he patient's|[A-Z][a-z]+'s)";
const NAMED = "(?:,? [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+(?: [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+)?,?)?";
const STAFF_HERE = 'nurse|midwife|doctor|surgeon|consultant|matron|ward sister|ward manager|ward clerk|sister|porter|paramedic|pharmacist|physio|radiographer|receptionist|manager|gp|registrar|healthcare assistant|carer|anaesthetist|dentist|vet|social worker|chaplain|chief executive|head of [a-z]+';
const FELLOW = oneOf("man|woman|lady|gent|gentleman|bloke|guy|fella|lad|lass|girl|boy|person|one|chap|couple");
// What a patient is usually with, and what relatives do at a bedside: no trade.
const AT_THE_BEDSIDE = "(?!(?:was|were|is|are|had been|has been|'s|'d)? ?(?:asked?|asks|said|says|told|tells|cried|cries|wept|held|holds|came|comes|brought|brings|sat|sits|stayed|stays|knew|knows|wanted|wants|thanked|never|didn'?t|couldn'?t|loved?|loves|cares?|cared|helped|helps|looks?|looked|visits?|visited|slept|sleeps|waited|waits|rang|called|phoned|with|there|at|so|very|too|always|still|just|by|beside|scared|worried|terrified|frightened|holding|crying|sitting|watching|waiting|gave|gives|saw|sees|found|finds|thought|thinks|noticed|smiled|nodded|died|passed|lost|dropped|will|would|can|could|might|may|should|has to|have to|need|needs|had to|were told|felt|feels|wished)\\b)";

const PATTERNS: readonly (readonly [RelativeKind, RegExp])[] = [
  // "her husband, who teaches down the hall"
  ['telling', new RegExp(`\\b${OF} (?:[a-z'-]{2,14} ){0,2}(?:${KIN})${CLAUSE}`, 'gi')],
  // "14 y/o son", "twin boys", "her pregnant wife"
  ['telling', new RegExp(`\\b(?:${OF} )?${TELLING_ADJ} (?:[a-z'-]{2,14} ){0,1}(?:${KIN}|boys|girls|babies|infants)\\b`, 'gi')],
  ['telling', /\b(?:identical |non-identical |his |her |their |the |a |both |of )?(?:twins|triplets|quadruplets|quads|quintuplets)\b|\btwin (?:brother|sister)s?\b/gi],
  // "a husband, a bus mechanic at Putco", "her father, the pizzaiolo at the harbour"
  ['telling', new RegExp(`\\b(?:${RELATION}|a|an|the) (?:[a-z'-]{2,14} ){0,2}(?:${KIN})${NAMED}, (?:an?|the|our|also an?|now an?) (?:[a-z-]+ ){1,3}(?:at|in|from|on|of|with|for|by) [^.!?\\n;,]{3,50}`, 'g')],
  // "his wife, the mayor", "her brother is a TD", "their dad the fire chief"
  ['telling', new RegExp(`\\b${OF} (?:[a-z'-]{2,14} ){0,2}(?:${KIN})(?:,? (?:is|was|being|works as|worked as|as)?,? ?(?:a|an|the|our|my|also|both|local) )(?:[a-z'-]{2,14} ){0,2}(?:${OCCUPATION})\\b`, 'gi')],
  // "His mum runs the café in the next village", "his wife, Ate Cora, sells fishballs outside our gate"
  ['telling', new RegExp(`\\b(?:${RELATION} (?:[a-z'-]{2,14} ){0,2}(?:${KIN})|(?:[Mm]um|[Mm]om|[Mm]am|[Dd]ad|[Mm]other|[Ff]ather|[Gg]ran|[Gg]randad|[Gg]randpa))${NAMED} ${TRADE}${ITS_THING}`, 'g')],
  // "his brother Tariq, who has the tyre shop", "her grandson, the one who plays flanker"
  ['telling', new RegExp(`\\b${RELATION} (?:[a-z'-]{2,14} ){0,2}(?:${KIN})${NAMED},? (?:the one )?(?:who|that)(?:'s|'d| has| had| is| was)? ${AT_THE_BEDSIDE}[a-z]+ [^.!?\\n;,]{3,60}`, 'g')],
  // "his ex-wife is our ward manager", "Mum's a midwife at the other hospital"
  ['telling', new RegExp(`\\b(?:${RELATION} (?:[a-z'-]{2,14} ){0,2}(?:${KIN})|(?:[Mm]um|[Mm]om|[Mm]am|[Dd]ad|[Mm]other|[Ff]ather))${NAMED}(?:'s| is| was| used to be| works as|, (?:also|now)) (?:now |also |still |once )?(?:an?|our|the|one of our|my) (?:[a-z-]+ ){0,2}(?:${OCCUPATION}|${STAFF_HERE})\\b(?: (?:at|in|on|for|with|of) [^.!?\\n;,]{3,50})?`, 'g')],
  // "her great-grandson in the Royal Guard"
  ['telling', new RegExp(`\\b(?:${RELATION}|a|the) (?:[a-z'-]{2,14} ){0,2}(?:${KIN}) (?:in|with|at|from|on) (?:the )?(?:[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+ )*(?:[Gg]uards?|[Aa]rmy|[Nn]avy|[Mm]arines|RAF|[Aa]ir [Ff]orce|[Pp]olice|[Ff]ire (?:[Bb]rigade|[Ss]ervice)|[Cc]oastguard|[Ll]egion|[Pp]arliament|[Ss]enate|[Cc]abinet|[Bb]and|[Oo]rchestra|[Cc]hoir|[Bb]allet|[Cc]ircus|[Cc]onvent|[Mm]onastery|[Ee]mbassy|[Pp]rison|rigs?|[Oo]pera|[Tt]heatre company|national (?:team|squad))\\b`, 'g')],
  // "They're cousins", "his twin Cormac"
  ['telling', /\b(?:[Tt]hey(?:'re| are| were)|[Tt]he two (?:are|were)|both (?:are|were)|who are|who were) (?:all |both |first |half[- ]|identical |next[- ]door )?(?:cousins|sisters|brothers|siblings|twins|neighbours|neighbors|husband and wife|father and son|father and daughter|mother and daughter|mother and son|married to each other)\b|\b(?:[Hh]is|[Hh]er|[Tt]heir) twin(?! (?:boys|girls|pregnancy|brother|sister))\b(?: [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+)?/g],
  // "his line manager came with him", "her employer rang the ward"
  ['telling', /\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?(?:line manager|boss|foreman|employer|headteacher|head teacher|form teacher|commanding officer|coach|landlord|landlady|agent|parole officer|probation officer|parish priest|vicar|priest|imam|rabbi|pastor|union rep|scout leader|bandmates?|teammates?|co-?stars?|classmates|workmates|choir|congregation|regiment|crew) (?:came|rang|rings|called|calls|phoned|sent|sends|drove|turned up|visited|asked|asks|kept|brought|brings|flew|waited|sat|wrote|emailed|has|had|wants|are|is|were|was)\b[^.!?\n;,]{0,40}/g],
  // "the headteacher at her school"
  ['work', /\b(?:[Tt]he|[Aa]n?|[Oo]ur) (?:[a-z'-]{2,14} ){0,2}[a-z-]{3,16} (?:at|of|in|from) (?:his|her|their) (?:[a-z]+ )?(?:school|nursery|college|university|church|chapel|mosque|temple|synagogue|choir|club|team|office|work|factory|regiment|village|street|road|building|town|primary|kindergarten|crèche|playgroup|care home|company|union|parish|band)\b/g],
  // "the midwife who delivered my own kids", "the man who plays Santa at the mall"
  ['work', /\b(?:[Tt]he|[Aa]n?|[Oo]ur) (?:[a-z'-]{2,14} ){0,2}[a-z-]{3,16} (?:who|that) (?:delivered|taught|married|christened|baptised|baptized|confirmed|coached|examined|interviewed|trained|mentored|sold|hired|fired|built|fitted|buried|raised) (?:me|us|my|our|half|most)\b[^.!?\n;,]{0,50}/g],
  ['work', new RegExp(`\\b(?:the|that|a|an) (?:[a-z'-]{2,14} ){0,1}${FELLOW} (?:who|that)(?: has| had| once| still| used to| also)? ${TRADE}(?: (?:us|me|my|our))?${ITS_THING}`, 'gi')],
  // "She's 93, ran the Kilrush post office", "he skippered the Rathlin ferry"
  ['work', new RegExp(`(?:\\b(?:[Hh]e|[Ss]he|[Tt]hey|who|and)(?: (?:once|still|also|only|has|had|used to|always))?|,) ${TRADE} (?:the|our|that) (?:[a-z'-]+ ){0,4}(?:[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ){1,3}[a-z][^.!?\\n;,]{2,50}`, 'g')],
  ['work', /\b(?:[Hh]e|[Ss]he|[Ww]ho)(?:'d| had|'s| has) (?:once |also |always )?been (?:an?|the) (?:[A-Za-z-]+ ){1,3}(?:at|in|on|for|with|of|aboard|near) (?:an? |the |our )?(?!(?:patient|inpatient|pain|hospital|ward|icu|clinic)\b)[^.!?\n;,]{3,50}/g],
  // “he's been fixing my boiler for ten years”
  ['telling', /\b(?:[Hh]e|[Ss]he|who)(?:'s| has| had)? (?:always |still )?(?:been )?(?:fix|mend|cut|clean|driv|serv|paint|deliver|teach|coach|pour|sweep|tun)(?:s|es?|ed|t?ing|icing)? my (?:kids'? |son's |daughter's )?(?:boiler|car|bike|roof|hair|hedge|garden|gutters|windows|chimney|piano|post|milk|coffee|pint|dog|bus|kids|daughter|son|children)\b[^.!?\n;,]{0,40}/g],
  ['work', /\b(?:[Hh]e|[Ss]he)(?:'s| is| was) (?:their|everyone's|half the (?:town|village|island)'s|the (?:whole )?(?:town|village|island|parish|school|street)'s) (?:[a-z-]+ )?[a-z-]{3,16}\b|\b(?:the|that|his|her) [a-z-]{4,16} (?:that )?(?:he|she) (?:paints|runs|ran|keeps|kept|drives|drove|built|builds|owns|owned|conducts|captains|captained|skippers|skippered|manages|managed|founded|teaches at|taught at|works at|worked at|plays in|played in|sings in|edits|guards|farms)\b/g],
  // "a lighthouse keeper's daughter from Cap-Chat"
  ['telling', new RegExp(`\\b(?:a|an|the|our|his|her|my|local) (?:[a-z'-]{2,14} ){0,2}(?:${OCCUPATION})(?:'s|s') (?:${KIN})\\b(?: from [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+)?`, 'gi')],
  // "his wife Ana": the name itself is another rule's
  // "mother of six", "father of five girls"
  ['telling', /\b(?:mother|mum|mom|mam|mammy|father|dad|daddy|grandmother|grandfather|granny|grandad|parent)[- ]of[- ](?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|triplets|twins|\d+)\b/gi],
  ['telling', new RegExp(`\\b(?:both|all (?:two|three|four|five|six|seven)) (?:of )?(?:his|her|their) (?:${KIN})\\b`, 'gi')],
  // What binds the patient to the author: "deputy head at my kids' school", "my daughter's teacher", "my old coach"
  ['telling', /\b(?:[a-z-]+ ){0,3}(?:at|of|in|from) my (?:(?:own|eldest|youngest) )?(?:kids?'?s?|children'?s|daughter'?s|son'?s|wife'?s|husband'?s|mum'?s|mom'?s|dad'?s) (?:school|class|nursery|creche|team|club|church|choir|work|office|primary)\b/gi],
  ['telling', /\bmy (?:own |old |former |kids?'? |children'?s |daughter'?s |son'?s |wife'?s |husband'?s |mum'?s |mom'?s |dad'?s |eldest'?s |youngest'?s ){1,2}(?:[a-z-]+ ){0,2}(?:teacher|headteacher|head teacher|principal|coach|boss|manager|landlord|landlady|neighbou?r|bus driver|barber|hairdresser|dentist|vicar|priest|pastor|postman|childminder|babysitter|swimming teacher|piano teacher|driving instructor|best friend|godmother|godfather)\b/gi],
  ['telling', /\b(?:the|our) (?:[a-z-]+ ){0,2}(?:bus driver|postman|postie|milkman|lollipop lady|lollipop man|barista|butcher|baker|barber|hairdresser|shopkeeper|landlord|landlady|binman|caretaker|cleaner|dinner lady|librarian|vicar|priest|pastor|imam|rabbi|headteacher|principal|teacher|coach|referee|neighbou?r|dentist|chemist|newsagent|publican|organist|ferryman|postmistress|sheriff|mayor|pharmacist|bookseller) (?:on|at|from|in|of|who|down) (?:my|our|the|number)\b[^.!?\n;,]{0,50}/gi],
  ['telling', /\b(?:lives?|lived|living) (?:next door|across the (?:road|street|hall)|two doors|three doors|opposite|on my (?:street|road|lane)|round the corner|down the (?:road|lane|street)|upstairs from|in my (?:street|road|village|building|block))\b/gi],
  // Several at once: "his two brothers, both of them deacons", "a father and two sons who run the mill"
  ['telling', /\b(?:his|her|their) (?:two|three|four|five|six|seven) (?:[a-z]+ )?(?:brothers|sisters|sons|daughters|boys|girls|wives|husbands|aunts|uncles|cousins)\b(?:, (?:both|all|one|each|two)\b[^.!?\n;]{3,70})?|\ba (?:father|mother|dad|mum|mom|grandfather|grandmother) and (?:his |her |their )?(?:two|three|four|twin|only)? ?(?:sons?|daughters?|boys|girls|grandsons?|granddaughters?)(?: who [^.!?\n;,]{3,50})?/gi],
  ['telling', /\b(?:his|her|their|the) (?:brother|sister|son|daughter|mother|father|wife|husband|cousin|uncle|aunt) (?:in|from|over in|back in) [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+/g],
  ['telling', new RegExp(`\\b(?:dad|mum|mom|mam|father|mother|husband|wife|partner|son|daughter|brother|sister)(?:'s| is| was| works| worked) (?:away |out |still |back )?(?:on|at|in|with) (?:nights|the rigs?|a rig|deployment|tour|the boats|the buses|the railways?|the post|the bins|the tills|shift|board|the army|the navy|the force|the \\w+ (?:factory|mill|mine|farm|plant|packhouse|line))\\b[^.!?\\n;,]{0,40}`, 'gi')],
  ['telling', new RegExp(`\\b(?:my|our|a|one) (?:co-founder|colleague|boss|neighbou?r|friend|best friend|consultant|registrar|ward clerk|receptionist|porter|landlord|teacher|mayor|councillor|minister|bishop|vicar|priest|ambassador|sheriff|judge|principal|headteacher|captain|coach)'s (?:${KIN})\\b`, 'gi')],
  ['telling', new RegExp(`\\b(?:the|our|my) (?:mayor|ambassador|minister|bishop|president|sheriff|judge|councillor|governor|principal|headteacher|vicar|priest|chief|captain|manager|landlord|king|queen|prime minister|premier|senator|mp|td|coach|dean|headmaster)'s (?:[a-z-]+ )?(?:${KIN}|driver|secretary|bodyguard|assistant|chauffeur|aide|dog)\\b`, 'gi')],
  // "his boss at the sacco", "his employer, a tea factory outside Hatton"
  ['telling', /\b(?:his|her|their) (?:boss|employer|foreman|line manager|commanding officer|landlord|landlady|agent|manager|coach|teacher|headteacher|classmates?|teammates?|workmates?|crew|choir|congregation|bandmates?|regiment|unit|squadron|union|parish)\b(?:,| at| in| of| from| on) [^.!?\n;]{3,50}/gi],
  ['work', new RegExp(`\\b(?<!\\bI(?:'m|’m| am) )(?:the|a|an|our|as|was|is|every|each|he's|she's) (?:[a-z'-]{2,14} ){0,2}(?:${OCCUPATION}) (?:at|of|in|from|for|on|who|that) (?!(?:my|his|her|their) |all |life|mine|hers|general|charge|time|earth|a (?:bad|good|long)|clinic|the (?:ward|unit|day|end))[^.!?\\n,;]{3,45}`, 'gi')],
  ['work', /\b(?:he|she|who|they)(?:'s| is| was|'d been| had been) (?:the )?(?:headmaster|headmistress|head ?teacher|head|captain|manager|chairman|chair|mayor|keeper|landlord|conductor|founder|owner|organist|choirmaster|skipper|voice|face) of [^.!?\n,;]{3,45}/gi],
  ['work', /(?<=^|[.!?] |\n)(?:Works|Drives|Teaches|Runs|Owns|Plays|Keeps|Coaches|Worked|Drove|Taught|Ran|Owned|Played|Kept|Coached) (?:the|at|a|in|for|on|behind) [^.!?\n,;]{3,45}/g],
  // “Cathedral organist. Hand-foot syndrome.”, “Retired ferryman, 81.”
  ['work', new RegExp(`(?<=^|[a-z][.!?] |\\n)(?!(?:my|our|the|an?|mum|dad|when|if|and|but|his|her|as|not|no|dear|thanks?)\\b)(?:[a-z'-]{3,14} ){0,2}(?:${OCCUPATION})(?=[.,;:] )`, 'gi')],
  // The patient's own work: what everybody in a place would know somebody by.
  ['work', /\b(?:he|she|they|who|and) (?:(?:has|had|have|still|once|used to|always|also|only|just|then|now) ){0,2}(?:drove|drives?|driven) (?:the|a|our|my|every|that) (?:[a-z0-9'-]+ ){0,4}(?:bus|coach|tram|train|taxi|cab|lorry|truck|ambulance|minibus|milk float|tractor|snowplough|snowplow|gritter|hearse|van|ferry|school run)\b/gi],
  ['work', /\b(?:he|she|they|who) (?:(?:has|had|have|still|once|used to|always|also|only|just|then|now) ){0,2}(?:runs?|ran|owns?|owned|manages?|managed|keeps|kept|opened|founded) (?:the|a|our|my|his|her|that|one of the) (?:[a-z0-9'-]+ ){0,3}(?:shop|store|pub|bar|inn|restaurant|chippy|chip shop|bakery|butchers?|garage|salon|café|cafe|bookshop|post office|farm|dairy|stall|market stall|library|nursery|school|choir|club|team|gym|theatre|cinema|radio station|paper|newspaper|hotel|b&b|vineyard|brewery|orchard|ferry|boatyard|dojo|scouts|allotments?|food bank|cheese stall)\b/gi],
  ['work', /\b(?:he|she|they|who) (?:(?:has|had|have|still|once|used to|always|also|only|just|then|now) ){0,2}(?:taught|teach(?:es)?|coached|coach(?:es)?|conducted|conducts|captained|captains|refereed|umpired|presented|presents|read|reads|edited|edits|played|plays|sang|sings|preached|preaches|delivered|delivers|farmed|farms|fished|fishes|flew|sailed|commanded|represented|mended|tuned|swept|cleaned) (?:the|at|in|for|half|most of|all of|on) (?:[a-z0-9'-]+ ){0,4}(?:school|town|village|county|team|club|choir|band|orchestra|church|chapel|news|weather|paper|post|mail|milk|organ|bells|rugby|football|cricket|hurling|hockey|netball|island|coast|harbour|radio|TV|parish|college|university|academy|chimneys?|roads?|squadron|regiment|ship|fleet)\b/gi],
  ['work', /\b(?:works?|worked|employed|teaches|taught|(?<!\b(?:on|my|our|of) )nights) (?:at|for|in|behind|down at) (?:the |our |a )?(?:local |same |big |old )?(?:[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'&-]+(?: [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'&-]+){0,3}|school|post office|town hall|council|bakery|butchers?|garage|pub|chippy|chip shop|supermarket|co-op|mill|factory|brewery|brickworks|docks|(?:coal|tin|gold|copper) mine|colliery|pit|quarry|sawmill|abattoir|call cent(?:re|er)|prison|fire station|airport|ferry|railway|market|zoo|observatory|refinery|power station|church|cathedral)\b/g],
  // "his wife": bare
  ['bare', new RegExp(`\\b(?:his|her|their|whose|(?:the )?(?:patient|pt|lady|man|woman|gentleman|boy|girl|child|baby|kid)(?:'s|’s)|[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+(?:'s|’s)) (?:own |late |dear |poor |lovely |wonderful |little |big |older |younger |elderly |eldest |youngest |own |beloved |amazing |brave |three |two |four |five )?(?:${KIN})\\b`, 'gi')],
  ['bare', /\b(?:tell the (?:wife|husband)|the (?:wife|husband|widow|widower|daughter|son|mother|father|mum|mom|dad|parents|family|twins?|sister|brother|fianc[eé]e?|next of kin))\b/gi],
];

// The relation ends where the sentence goes on: “the chap who mends the church clock | asked me today”.
const NEXT_CLAUSE = /^([^]{20,80}?(?<!\b(?:who|that|which|and|but)))(?: and (?:his|her|their|he|she|they|it|i|we|my|our)\b[^]*$|(?:,? (?:and|but|so|because|while|when) (?:[a-z]+ ){0,3})?(?<! (?:and|but|so)) (?:asked|asks|is|are|was|were|has|had|came|comes|told|tells|said|says|died|went|goes|needs|needed|will|would|must|just|brought|flew|never|did|does|took|held|cried|sat|today|yesterday|tonight|tomorrow|this morning|last night)\b[^]*$)/i;

/** The relations and workplaces a text names, the most telling reading first. */
export function relativesOf(text: string): Relative[] {
  const found: Relative[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of allIn(text, pattern)) {
      const words = match[0].replace(NEXT_CLAUSE, '$1').trimEnd();
      const start = match.index;
      const end = start + words.length;
      if (found.some((relative) => relative.start < end && start < relative.end)) continue;
      found.push({ kind, start, end, text: words });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
