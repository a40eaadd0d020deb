/** Builds src/words/rare.ts from a folder with rare.json: rare diseases, their other names and how many people get or have them. */
import { readFileSync, writeFileSync } from 'node:fs';
const rare = JSON.parse(readFileSync(`${process.argv[2]}/rare.json`, 'utf8'));
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
// Abbreviations stay in capitals and are matched so.
const form = (name) => (/^[A-Z0-9-]{3,}$/.test(name) ? name : fold(name));
const british = (name) => [name, name.replace(/tumor\b/, 'tumour'), name.replace(/leukemia/, 'leukaemia'), name.replace(/anemia/, 'anaemia'), name.replace(/hemo/, 'haemo'), name.replace(/esophag/, 'oesophag'), name.replace(/pheo/, 'phaeo')];
const SKIP = new Set(['ALL', 'NET', 'AML', 'MDS', 'CAPS', 'ACC', 'PAP', 'MG', 'ITP', 'CF', 'carcinoid', 'ALL in children', 'CAH', 'TSC', 'HCM', 'OTC', 'MPS', 'polio', 'tetanus', 'Ebola', 'leprosy', 'anthrax', 'sarcoidosis', 'CUP', 'GIST', 'LAM', 'FAP', 'FMF', 'PAH', 'IPF', 'PBC', 'PSC', 'rabies', 'thalassemia major', 'testicular cancer']);
const entries = new Map();
const add = (names, kind) => { for (const name of names.filter((one) => !SKIP.has(one))) for (const variant of british(form(name))) if (!entries.has(variant)) entries.set(variant, kind); };
for (const { name, synonyms, incidence_band } of rare.rare_cancers) add([name, ...synonyms], incidence_band ?? 'B');
for (const { name, synonyms, prevalence_class } of rare.rare_diseases) add([name, ...synonyms], prevalence_class ? `P${prevalence_class[1]}` : 'P0');
const byKind = {};
for (const [name, kind] of entries) (byKind[kind] ??= []).push(name);
const wrap = (list) => { let out = ''; let line = ''; for (const word of list) { if ((line + word).length > 150) { out += `${line}\n    `; line = ''; } line += `${word}|`; } return (out + line).replace(/\|$/, ''); };
writeFileSync(new URL('../../src/words/rare.ts', import.meta.url), `/**
 * Rare diseases by how many people get or have them; folded, abbreviations in capitals. Built by tools/words/rare.mjs.
 * Cancers, new cases a year per 100,000 people in Europe, bands after RARECARE (single tumours placed by order of magnitude): A up to 1, B 1 to 2,
 * C 2 to 4, D 4 to 6, U far below one in a million. Other diseases, people who have it, classes after the intervals Orphanet uses: P1 up to 5 in
 * 10,000, P2 1 to 9 in 100,000, P3 1 to 9 in a million, P4 fewer, P0 rare but not placed.
 */
export const RARE: Readonly<Record<string, string>> = {
${Object.entries(byKind).map(([kind, names]) => `  ${kind}: \`${wrap(names)}\`,`).join('\n')}
};
`);
