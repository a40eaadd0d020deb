import type { Rule } from '../../engine/rule.ts';
import { aboutPatient } from './about-patient.ts';
import { about, numbersIn } from './numbers.ts';

/** Flags record, insurance, identity, device and other numbers that stand for one person. */
export const patientIdentifier = {
  ...about,
  check: (reading) => numbersIn(reading, () => aboutPatient(reading)),
} satisfies Rule;
