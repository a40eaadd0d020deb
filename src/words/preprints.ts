/** Servers that carry papers before review. Source: the servers' own sites; facts, free to use. */
export const PREPRINT_HOSTS: ReadonlySet<string> = new Set(
  'medrxiv.org biorxiv.org arxiv.org preprints.org ssrn.com researchsquare.com chemrxiv.org psyarxiv.com techrxiv.org preprints.scielo.org essopenarchive.org'.split(' '),
);

/**
 * How their DOIs begin: bioRxiv and medRxiv moved from 10.1101 to 10.64898 on 1 December 2025 (connect.biorxiv.org); 10.1101 followed by
 * letters is a journal of Cold Spring Harbor, so a figure must follow.
 */
export const PREPRINT_DOI = /\b10\.(?:64898|1101\/\d|48550|20944|2139|21203|26434|31234|31219|36227|22541)/u;
