import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A text of a public corpus, with its gold spans where it has any. */
export interface Sample {
  readonly id: string | number;
  readonly text: string;
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly label: string; readonly handle?: boolean }[];
}

const FOLDER = new URL('../../../shared/corpora/', import.meta.url);

/** The texts of a public corpus, or undefined where it is not on this machine. They are read in place and never copied. */
export function corpus(name: string): Sample[] | undefined {
  const file = new URL(`${name}.tune.jsonl.gz`, FOLDER);
  if (!existsSync(file)) return undefined;
  return gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Sample);
}
