/**
 * The day that the lexicon's offices are known up to: the tables of holders were written from what was certain then, so
 * of a later day an office without a known end is told "as known then". To be moved on when tenures.tsv is gone through.
 */
export const KNOWN_UNTIL = '2025-12-31';
