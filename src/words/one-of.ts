/**
 * Alternatives for a pattern, each beginning with a letter or figure. Looking ahead for a letter changes nothing of what matches; before a long list it spares the browser from compiling the list once for
 * each way of arriving there (two such lists in one pattern: 54 ms without, 4 ms with, 2026-11-24).
 */
export const oneOf = (words: string): string => `(?:(?=\\w)(?:${words}))`;
