/** Packs words with one capital each for their class. */
export function pack(entries: readonly (readonly [string, string])[]): string;
/** A packed list as the text of a TypeScript string. */
export function quoted(packed: string): string;
