import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { ruleKey } from '../../src/ui/rule-words.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'public/_locales');
const languages = readdirSync(folder);

type Messages = Readonly<Record<string, { readonly message: string }>>;
const messagesOf = (language: string) => JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Messages;
const english = messagesOf('en');
const keys = Object.keys(english);

/** The same in all languages, and rightly so: names, and single words that are spelt alike. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  es: ['direction', 'siteFacebook', 'siteLinkedin', 'popupTitle', 'sizeNormal'],
  fr: ['direction', 'siteFacebook', 'siteLinkedin', 'popupTitle', 'popupOptions', 'popupPause', 'popupSites', 'optionsTitle', 'optionsVersion', 'weekSite', 'cardRisk'],
};

function listed(under: string): string[] {
  return readdirSync(under).flatMap((name) => {
    const path = join(under, name);
    return statSync(path).isDirectory() ? listed(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}
const code = listed(join(root, 'src')).map((path) => readFileSync(path, 'utf8')).join('\n');
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
const blanks = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

test('the interface speaks English, Spanish and French', () => {
  expect(languages.sort()).toEqual(['en', 'es', 'fr']);
});

/** A rule's title and why are asked for by its id. */
const ofRules = new Set<string>(rules.flatMap(({ id }) => [ruleKey(id), ruleKey(id, 'Why')]));

test('every sentence is used', () => {
  const quoted = new Set([...code.matchAll(/['"]([A-Za-z0-9]+)['"]/g)].map((match) => match[1]));
  // `counted(say, 'weekPosts', …)` uses weekPostsOne and weekPostsOther.
  const used = (key: string) => quoted.has(key) || quoted.has(key.replace(/(One|Other)$/, '')) || manifest.includes(`__MSG_${key}__`) || ofRules.has(key);
  expect(keys.filter((key) => !used(key)).map((key) => `“${key}” is said nowhere.`)).toEqual([]);
});

test('every sentence that is asked for exists', () => {
  const asked = [...code.matchAll(/\bsay\(\s*'([A-Za-z0-9]+)'/g), ...manifest.matchAll(/__MSG_([A-Za-z0-9]+)__/g)].map((match) => match[1]!);
  const stems = [...code.matchAll(/\bcounted\(\s*say,\s*'([A-Za-z0-9]+)'/g)].flatMap((match) => [`${match[1]}One`, `${match[1]}Other`]);
  expect(asked.length).toBeGreaterThan(50);
  expect([...asked, ...stems].filter((key) => !(key in english))).toEqual([]);
});

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  const messages = messagesOf(language);

  test('nothing is missing and nothing is left over', () => {
    expect(Object.keys(messages).filter((key) => !(key in english)).map((key) => `“${key}” does not exist in English.`)).toEqual([]);
    expect(keys.filter((key) => !messages[key]?.message.trim()).map((key) => `“${key}” is not translated.`)).toEqual([]);
  });

  test('nothing is left in English', () => {
    const same = keys.filter((key) => key !== 'language' && messages[key]?.message === english[key]!.message && /\p{L}{2}/u.test(english[key]!.message));
    expect(same.filter((key) => !ALIKE[language]!.includes(key)).map((key) => `“${key}” reads the same as in English.`)).toEqual([]);
  });

  test('every sentence has the blanks of the English one', () => {
    expect(keys.filter((key) => String(blanks(messages[key]?.message ?? '')) !== String(blanks(english[key]!.message)))).toEqual([]);
  });

  test('the message “language” names the language', () => {
    expect(messages['language']!.message).toBe(language);
  });
});

test('the name and the line fit the stores', () => {
  for (const language of languages) {
    const { extensionName, extensionDescription } = messagesOf(language) as Record<'extensionName' | 'extensionDescription', { message: string }>;
    expect(extensionName.message.length, `The name in ${language} may have 75 characters.`).toBeLessThanOrEqual(75);
    expect(extensionDescription.message.length, `The line in ${language} may have 132 characters.`).toBeLessThanOrEqual(132);
  }
});

test('nothing is promised that no software can hold', () => {
  // “Safe Harbor” is the name of a method.
  const promises = /hipaa|\bsafe\b(?! Harbor)|violat|compliant/i;
  expect(keys.filter((key) => promises.test(english[key]!.message))).toEqual([]);
});

test('in English a rule says what it says by itself, word for word', () => {
  expect(rules.length).toBeGreaterThan(0);
  const strays = rules.filter(({ id, title, why }) => english[ruleKey(id)]?.message !== title || english[ruleKey(id, 'Why')]?.message !== why);
  expect(strays.map(({ id }) => `${id}: “${ruleKey(id)}” and “${ruleKey(id, 'Why')}” must be its title and why.`)).toEqual([]);
});

describe.each(languages)('the rules in %s', (language) => {
  const messages = messagesOf(language);

  test('each has a title and a why', () => {
    expect([...ofRules].filter((key) => !messages[key]?.message.trim())).toEqual([]);
  });

  test('a title is at most seven words without a stop, and no two are alike', () => {
    const titles = rules.map(({ id }) => messages[ruleKey(id)]!.message);
    expect(titles.filter((title) => title.split(/\s+/).length > 7 || /[.:;]/.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('a why is one or two sentences', () => {
    const whys = rules.map(({ id }) => messages[ruleKey(id, 'Why')]!.message);
    expect(whys.filter((why) => !/^[^.]+\.(?: [^.]+\.)?$/.test(why))).toEqual([]);
  });
});
