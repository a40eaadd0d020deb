import type { SentenceReading } from './sentence.ts';

const set = (words: string) => new Set(words.split(' '));
const ENGLISH = set('the a an and of to in is was are were for on with that this it he she they we i you my our his her their at from as but not be been have has had who what so all one by about after when how if or just no out up she\'s he\'s it\'s i\'m don\'t');
const OTHERS = set('el la los las un una de del que y en es por con para su se lo al como mas pero le les des du et est dans pour qui sur avec pas une ce cette son ses nous vous je il elle der die das und ist nicht ein eine mit von zu auf den dem im ich wir sie o os um uma em com nao não mais da do na no il di che e per non sono gli een het van niet dat op voor yn ar mae i\'r gyda agus na an le go ang ng mga sa ki hai ka ke se mein aur ko');
// Words of both: they say nothing.
for (const word of ['a', 'an', 'no', 'do', 'in', 'on', 'me', 'is', 'as', 'die', 'i', 'so']) OTHERS.delete(word);

/** What a sentence says of the language it is in. */
interface Signs {
  readonly english: number;
  readonly others: number;
  readonly letters: number;
  readonly latin: number;
}

const known = new WeakMap<SentenceReading, Signs>();

function signsOf(sentence: SentenceReading): Signs {
  const before = known.get(sentence);
  if (before) return before;
  let english = 0;
  let others = 0;
  for (const { word } of sentence.tokens) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) others++;
  }
  const signs = { english, others, letters: sentence.text.match(/\p{L}/gu)?.length ?? 0, latin: sentence.text.match(/\p{Script=Latin}/gu)?.length ?? 0 };
  known.set(sentence, signs);
  return signs;
}

/** Whether sentences read as English. A text too short to tell, or without letters, counts as English. */
export function isEnglish(sentences: readonly SentenceReading[]): boolean {
  let english = 0;
  let others = 0;
  let letters = 0;
  let latin = 0;
  for (const signs of sentences.map(signsOf)) {
    english += signs.english;
    others += signs.others;
    letters += signs.letters;
    latin += signs.latin;
  }
  if (letters > 8 && latin * 2 < letters) return false;
  return !(others >= 3 && others > english * 1.5);
}
