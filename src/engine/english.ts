import type { Token } from './tokens.ts';

const set = (words: string) => new Set(words.split(' '));
const ENGLISH = set('the a an and of to in is was are were for on with that this it he she they we i you my our his her their at from as but not be been have has had who what so all one by about after when how if or just no out up she\'s he\'s it\'s i\'m don\'t');
const OTHERS = set('el la los las un una de del que y en es por con para su se lo al como mas pero le les des du et est dans pour qui sur avec pas une ce cette son ses nous vous je il elle der die das und ist nicht ein eine mit von zu auf den dem im ich wir sie o os um uma em com nao não mais da do na no il di che e per non sono gli een het van niet dat op voor yn ar mae i\'r gyda agus na an le go ang ng mga sa ki hai ka ke se mein aur ko');
// Words of both: they say nothing.
for (const word of ['a', 'an', 'no', 'do', 'in', 'on', 'me', 'is', 'as', 'die', 'i', 'so']) OTHERS.delete(word);

/** Whether a text reads as English. A text too short to tell, or without letters, counts as English. */
export function isEnglish(text: string, tokens: Iterable<Token>): boolean {
  let english = 0;
  let others = 0;
  for (const { word } of tokens) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) others++;
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 8 && latin * 2 < letters) return false;
  return !(others >= 3 && others > english * 1.5);
}
