import { oneOf } from './one-of.ts';

/** Words for relatives, in the languages clinicians of English-speaking countries meet. */
export const KIN = oneOf(
  'wife|husband|hubby|hubs|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|widow(?:er)?|bride|groom|ex-wife|ex-husband|ex|missus|' +
  'mother|mum|mom|mam|mammy|mummy|mommy|mama|mamma|ma|father|dad|daddy|da|papa|pa|parents?|stepmother|stepfather|stepmum|stepdad|stepson|stepdaughter|step-dad|step-mum|' +
  'son|sons|daughter|daughters|child|children|kid|kids|bairn|bairns|wee one|little one|twins?|triplets?|eldest|youngest|boys|girls|' +
  'sister|sisters|brother|brothers|siblings?|big sister|little brother|sis|bro|' +
  'grandmother|grandma|granny|gran|nana|nan|nanna|nonna|abuela|oma|grandfather|grandpa|grandad|granddad|gramps|pop|poppy|opa|abuelo|nonno|grandparents?|grandson|grandsons|granddaughter|granddaughters|grandchild|grandchildren|grandkids?|great-grandchildren|great-grandson|great-granddaughter|great-grandmother|' +
  'aunt|auntie|aunty|uncle|niece|nephew|cousin|cousins|in-laws?|mother-in-law|father-in-law|son-in-law|daughter-in-law|brother-in-law|sister-in-law|' +
  'godmother|godfather|guardian|carer|caregiver|next of kin|nok|family|best friend|flatmate|roommate|housemate|neighbou?r|landlady|landlord|employer|boss|' +
  'amma|appa|thatha|paati|bhai|didi|dadi|nani|beta|beti|chacha|ammi|abbu|umma|halmoni|lola|lolo|t[ií]a|t[ií]o|mhamó|daideo|taid|nain|mamgu|tadcu|whānau|whanau|koro|kuia',
);
