import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseEntry } from '../../src/habits/parse.ts';

const folder = join(import.meta.dirname, 'stored');

// One example of what each released version stored: a change of the format adds a file here and never edits one.
test.each(readdirSync(folder))('posts as %s stored them are read whole', (file) => {
  const stored = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>[];
  expect(stored.length).toBeGreaterThan(0);
  for (const entry of stored) expect(parseEntry(entry)).toEqual(entry);
});
