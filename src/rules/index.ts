import type { Rule } from '../engine/rule.ts';
import { atMostTwo } from './hashtags/at-most-two.ts';
import { chatTag } from './hashtags/chat-tag.ts';
import { community } from './hashtags/community.ts';
import { readable } from './hashtags/readable.ts';
import { embargo } from './evidence/embargo.ts';
import { missingSource } from './evidence/missing-source.ts';
import { overclaim } from './evidence/overclaim.ts';
import { preprint } from './evidence/preprint.ts';
import { brevity } from './writing/brevity.ts';
import { confirmsPatient } from './privacy/confirms-patient.ts';
import { patientContact } from './privacy/patient-contact.ts';
import { patientIdentifier } from './privacy/patient-identifier.ts';
import { patientImage } from './privacy/patient-image.ts';

/** Every rule, gravest first. A rule that is not listed here does not exist; a test catches a forgotten line. */
export const rules: readonly Rule[] = [
  patientIdentifier,
  patientContact,
  patientImage,
  confirmsPatient,
  embargo,
  atMostTwo,
  overclaim,
  missingSource,
  chatTag,
  brevity,
  community,
  readable,
  preprint,
];
