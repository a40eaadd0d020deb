import { oneOf } from './one-of.ts';

/** Nouns for a person nobody has named yet. */
export const PERSON = oneOf(
  'man|woman|lady|ladies|gentleman|gentlemen|gent|fella|feller|bloke|chap|guy|lad|laddie|lass|lassie|girl|boy|kid|kiddo|child|toddler|tot|bub|bubba|baby|babies|newborn|neonate|preemie|prem|infant|' +
  'teen|teenager|youngster|young person|youth|adolescent|tween|pensioner|octogenarian|septuagenarian|nonagenarian|centenarian|great-grandmother|grandmother|grandfather|gran|grandad|granny|widow|widower|bride|mum|mom|dad|mother|father|' +
  'soul|fighter|warrior|hero|superstar|champ|trooper|legend|character|regular|dear|darling|pet|sweetheart|fellow|dude|queen|king|person|customer|casualty|victim|survivor|sailor|soldier|refugee|prisoner|inmate|tourist|visitor|passenger|stranger|couple|family|pair|' +
  'old boy|old girl|old dear|wee man|wee girl|wee boy|wee one|little one|little man|little lady|little girl|little boy|gentle soul|tiny human|first-timer',
);

/** Work that singles a person out in a town. */
export const OCCUPATION = oneOf(
  'teacher|headteacher|head teacher|headmaster|headmistress|deputy head|principal|lollipop lady|lollipop man|crossing guard|caretaker|janitor|dinner lady|school cook|lunch lady|sixth-?former|librarian|' +
  'vicar|priest|parish priest|pastor|rector|curate|minister|imam|rabbi|nun|monk|bishop|deacon|sexton|organist|choirmaster|choir master|bell-?ringer|undertaker|funeral director|' +
  'mayor|lord mayor|mayoress|councillor|councilman|councilwoman|alderman|senator|MP|TD|MLA|congressman|congresswoman|sheriff|judge|magistrate|solicitor|lawyer|barrister|police officer|policeman|policewoman|detective|garda|cop|firefighter|fireman|lifeguard|coastguard|lifeboat(?:man| volunteer)?|soldier|marine|veteran|navigator|pilot|air hostess|flight attendant|astronaut|' +
  'farmer|dairy farmer|sheep farmer|shepherd|crofter|drover|stockman|ringer|jackaroo|rancher|cowboy|fisherman|trawlerman|lobsterman|oyster farmer|beekeeper|gamekeeper|forester|lumberjack|logger|shearer|blacksmith|farrier|thatcher|stonemason|steeplejack|miner|coal miner|steelworker|shipbuilder|welder|plumber|electrician|roofer|builder|bricklayer|joiner|carpenter|cabinet ?maker|potter|weaver|tailor|seamstress|cobbler|shoemaker|watchmaker|clockmaker|luthier|piano tuner|instrument maker|' +
  'baker|butcher|fishmonger|greengrocer|grocer|milkman|postman|postie|postmaster|postmistress|postwoman|mail carrier|shopkeeper|newsagent|barber|hairdresser|publican|landlord of|barman|bartender|bar owner|chef|chip shop|cheesemaker|brewer|winemaker|florist|gardener|market trader|stallholder|' +
  'bus driver|school bus driver|taxi driver|cab driver|cabbie|lorry driver|truck driver|trucker|train driver|tram driver|ferryman|ferry captain|harbour ?master|lighthouse keeper|ship\'s captain|captain|signalman|bin ?man|street sweeper|' +
  'singer|opera singer|folk singer|musician|cellist|violinist|pianist|drummer|guitarist|piper|fiddler|conductor|composer|DJ|radio host|radio presenter|newsreader|weatherman|weather girl|TV presenter|presenter|broadcaster|commentator|actor|actress|comedian|magician|clown|ballet dancer|ballerina|dancer|artist|sculptor|poet|novelist|author|journalist|editor of|photographer|tattooist|tattoo artist|' +
  'footballer|goalkeeper|striker|quarterback|cricketer|hurler|camogie player|jockey|boxer|wrestler|swimmer|cyclist|rower|gymnast|figure skater|skater|surfer|mountaineer|sherpa|marathon runner|ultrarunner|Olympian|Paralympian|coach|football coach|referee|umpire|groundsman|' +
  'bridesmaid|beauty queen|debutante|scout leader|brownie leader|town crier|morris dancer|wrestling champion|chess champion|allotment holder|tour guide|safari guide|ranger|park ranger|zookeeper|astronomer|bellringer|campanologist',
);

/** Workers in health care: a person of this role is a colleague unless something says otherwise. */
export const STAFF = oneOf(
  'doctor|physician|surgeon|consultant|attending|registrar|resident doctor|house officer|intern|fellow|trainee|SHO|SpR|F1|F2|FY1|FY2|CT1|ST[1-8]|PGY-?[1-9]|GP|nurse|nurses|staff nurse|charge nurse|ward sister|matron|midwife|midwives|HCA|healthcare assistant|health care assistant|porter|porters|paramedic|technician|EMT|pharmacist|physio|physiotherapist|OT|occupational therapist|dietitian|dietician|radiographer|radiologist|sonographer|physicist|dosimetrist|therapist|RTT|oncologist|haematologist|hematologist|pathologist|anaesthetist|anesthesiologist|anaesthesiologist|cardiologist|neurologist|nephrologist|gastroenterologist|paediatrician|pediatrician|psychiatrist|psychologist|dermatologist|rheumatologist|urologist|intensivist|hospitalist|geriatrician|obstetrician|gynaecologist|gynecologist|ophthalmologist|geneticist|genetic counsell?or|biologist|scientist|researcher|postdoc|professor|lecturer|mentor|supervisor|chair|chief|director|dean|coordinator|navigator|social worker|chaplain|secretary|receptionist|clerk|ward clerk|manager|matrons|cleaner|domestic|caterer|colleague|colleagues|team ?mate|medical student|med student|student nurse|students|trainees|residents|fellows|registrars|juniors|volunteers|co-author|co-authors|investigator|PI|trialist|speaker|panellist|panelist|moderator|host|presenter|author|authors|editor|reviewer|faculty|staff|team|crew',
);
