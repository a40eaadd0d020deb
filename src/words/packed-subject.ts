/**
 * Words of medicine and of everyday speech that are in no other list, with their weight in the subject model. Written by test/eval/train-subject.ts.
 */
export const PACKED_SUBJECT = '';
