import { KIN } from '../words/kin.ts';
import { OCCUPATION } from '../words/people-words.ts';
import type { Span } from './types.ts';

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

/**
 * Words without which a pattern cannot match. A pattern with whole lists of words inside costs a stopped worker up to 100 ms when it is first tried, such a
 * test 2 ms (measured 2026-11-24), and most drafts name no relative.
 */
const SOMEBODY = new RegExp(`\\b(?:${KIN}|boys|girls|babies|infants)(?!(?!who|that)[a-z])`, 'i');
const SOMEBODYS_WORK = new RegExp(`\\b(?:${OCCUPATION})(?![a-rt-z])`, 'i');

const PATTERNS: readonly (readonly [RelativeKind, RegExp, ...needs: readonly RegExp[]])[] = [
  // "her husband, who teaches down the hall"
  ['telling', new RegExp(`\\b${OF} (?:[a-z'-]{2,14} ){0,2}(?:${KIN})${CLAUSE}`, 'gi'), SOMEBODY],
  // "her husband reads the news", "his ex-wife is our ward manager"
  ['telling', new RegExp(`\\b(?:his|her|their) (?:[a-z'-]{2,14} ){0,1}(?:${KIN}) (?:reads|teaches|runs|owns|drives|plays for|coaches|presents|sells|farms|manages|edits|captains|conducts|preaches|works (?:at|in|for|on|with)|is (?:our|the|my|a|an)|was (?:our|the|my)) (?!(?:same|best|one|only|reason|first|last|rock|star|hero|worst|carer|saint|kind)\\b)[^.!?\\n;,]{3,50}`, 'gi'), SOMEBODY],
  // "14 y/o son", "twin boys", "her pregnant wife"
  ['telling', new RegExp(`\\b(?:${OF} )?${TELLING_ADJ} (?:[a-z'-]{2,14} ){0,1}(?:${KIN}|boys|girls|babies|infants)\\b`, 'gi'), SOMEBODY],
  ['telling', /\b(?:identical |non-identical |his |her |their |the |a |both |of )?(?:twins|triplets|quadruplets|quads|quintuplets)\b|\btwin (?:brother|sister)s?\b/gi],
  // "his wife, the mayor", "her brother is a TD", "their dad the fire chief"
  ['telling', new RegExp(`\\b${OF} (?:[a-z'-]{2,14} ){0,2}(?:${KIN})(?:,? (?:is|was|being|works as|worked as|as)?,? ?(?:a|an|the|our|my|also|both|local) )(?:[a-z'-]{2,14} ){0,2}(?:${OCCUPATION})\\b`, 'gi'), SOMEBODY, SOMEBODYS_WORK],
  // "a lighthouse keeper's daughter from Cap-Chat"
  ['telling', new RegExp(`\\b(?:a|an|the|our|his|her|my|local) (?:[a-z'-]{2,14} ){0,2}(?:${OCCUPATION})(?:'s|s') (?:${KIN})\\b(?: from [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'-]+)?`, 'gi'), SOMEBODY, SOMEBODYS_WORK],
  // "his wife Ana": the name itself is another rule's
  // "mother of six", "father of five girls"
  ['telling', /\b(?:mother|mum|mom|mam|mammy|father|dad|daddy|grandmother|grandfather|granny|grandad|parent)[- ]of[- ](?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|triplets|twins|\d+)\b/gi],
  ['telling', new RegExp(`\\b(?:both|all (?:two|three|four|five|six|seven)) (?:of )?(?:his|her|their) (?:${KIN})\\b`, 'gi'), SOMEBODY],
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
  ['work', new RegExp(`\\b(?:the|a|an|our|as|was|is|he's|she's) (?:[a-z'-]{2,14} ){0,2}(?:${OCCUPATION}) (?:at|of|in|from|for|on|who|that) (?!(?:my|his|her|their) |all |life|mine|hers|general|charge|time|earth|a (?:bad|good|long)|clinic|the (?:ward|unit|day|end))[^.!?\\n,;]{3,45}`, 'gi')],
  ['work', /\b(?:he|she|who|they)(?:'s| is| was|'d been| had been) (?:the )?(?:headmaster|headmistress|head ?teacher|head|captain|manager|chairman|chair|mayor|keeper|landlord|conductor|founder|owner|organist|choirmaster|skipper|voice|face) of [^.!?\n,;]{3,45}/gi],
  ['work', /(?:^|[.!?] |\n)(?:Works|Drives|Teaches|Runs|Owns|Plays|Keeps|Coaches|Worked|Drove|Taught|Ran|Owned|Played|Kept|Coached) (?:the|at|a|in|for|on|behind) [^.!?\n,;]{3,45}/g],
  // The patient's own work: what everybody in a place would know somebody by.
  ['work', /\b(?:he|she|they|who|and) (?:(?:has|had|have|still|once|used to|always|also|only|just|then|now) ){0,2}(?:drove|drives?|driven) (?:the|a|our|my|every|that) (?:[a-z0-9'-]+ ){0,4}(?:bus|coach|tram|train|taxi|cab|lorry|truck|ambulance|minibus|milk float|tractor|snowplough|snowplow|gritter|hearse|van|ferry|school run)\b/gi],
  ['work', /\b(?:he|she|they|who) (?:(?:has|had|have|still|once|used to|always|also|only|just|then|now) ){0,2}(?:runs?|ran|owns?|owned|manages?|managed|keeps|kept|opened|founded) (?:the|a|our|my|his|her|that|one of the) (?:[a-z0-9'-]+ ){0,3}(?:shop|store|pub|bar|inn|restaurant|chippy|chip shop|bakery|butchers?|garage|salon|café|cafe|bookshop|post office|farm|dairy|stall|market stall|library|nursery|school|choir|club|team|gym|theatre|cinema|radio station|paper|newspaper|hotel|b&b|vineyard|brewery|orchard|ferry|boatyard|dojo|scouts|allotments?|food bank|cheese stall)\b/gi],
  ['work', /\b(?:he|she|they|who) (?:(?:has|had|have|still|once|used to|always|also|only|just|then|now) ){0,2}(?:taught|teach(?:es)?|coached|coach(?:es)?|conducted|conducts|captained|captains|refereed|umpired|presented|presents|read|reads|edited|edits|played|plays|sang|sings|preached|preaches|delivered|delivers|farmed|farms|fished|fishes|flew|sailed|commanded|represented|mended|tuned|swept|cleaned) (?:the|at|in|for|half|most of|all of|on) (?:[a-z0-9'-]+ ){0,4}(?:school|town|village|county|team|club|choir|band|orchestra|church|chapel|news|weather|paper|post|mail|milk|organ|bells|rugby|football|cricket|hurling|hockey|netball|island|coast|harbour|radio|TV|parish|college|university|academy|chimneys?|roads?|squadron|regiment|ship|fleet)\b/gi],
  ['work', /\b(?:works?|worked|employed|teaches|taught|nights) (?:at|for|in|behind|down at) (?:the |our |a )?(?:local |same |big |old )?(?:[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'&-]+(?: [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'&-]+){0,3}|school|post office|town hall|council|bakery|butchers?|garage|pub|chippy|chip shop|supermarket|co-op|mill|factory|brewery|brickworks|docks|mine|pit|quarry|sawmill|abattoir|call cent(?:re|er)|prison|fire station|airport|ferry|railway|market|zoo|observatory|refinery|power station|church|cathedral)\b/g],
  // "his wife": bare
  ['bare', new RegExp(`\\b(?:his|her|their|whose|(?:the )?(?:patient|pt|lady|man|woman|gentleman|boy|girl|child|baby|kid)(?:'s|’s)|[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+(?:'s|’s)) (?:own |late |dear |poor |lovely |wonderful |little |big |older |younger |elderly |eldest |youngest |own |beloved |amazing |brave |three |two |four |five )?(?:${KIN})\\b`, 'gi'), SOMEBODY],
  ['bare', /\b(?:tell the (?:wife|husband)|the (?:wife|husband|widow|widower|daughter|son|mother|father|mum|mom|dad|parents|family|twins?|sister|brother|fianc[eé]e?|next of kin))\b/gi],
];

/** The relations and workplaces a text names, the most telling reading first. */
export function relativesOf(text: string): Relative[] {
  const found: Relative[] = [];
  for (const [kind, pattern, ...needs] of PATTERNS) {
    if (!needs.every((need) => need.test(text))) continue;
    for (const match of text.matchAll(pattern)) {
      const words = match[0].trimEnd();
      const start = match.index;
      const end = start + words.length;
      if (found.some((relative) => relative.start < end && start < relative.end)) continue;
      found.push({ kind, start, end, text: words });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
