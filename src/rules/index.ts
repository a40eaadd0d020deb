import type { Rule } from '../engine/rule.ts';
import { atMostTwo } from './hashtags/at-most-two.ts';
import { chatTag } from './hashtags/chat-tag.ts';
import { community } from './hashtags/community.ts';
import { readable } from './hashtags/readable.ts';
import { copiedPost } from './credit/copied-post.ts';
import { missingCredit } from './credit/missing-credit.ts';
import { ownInsight } from './credit/own-insight.ts';
import { boundary } from './conduct/boundary.ts';
import { conflictOfInterest } from './conduct/conflict-of-interest.ts';
import { personalAdvice } from './conduct/personal-advice.ts';
import { speaksForInstitution } from './conduct/speaks-for-institution.ts';
import { unkind } from './conduct/unkind.ts';
import { stigma } from './conduct/stigma.ts';
import { embargo } from './evidence/embargo.ts';
import { missingSource } from './evidence/missing-source.ts';
import { overclaim } from './evidence/overclaim.ts';
import { preprint } from './evidence/preprint.ts';
import { trialWording } from './evidence/trial-wording.ts';
import { conversation } from './writing/conversation.ts';
import { flaggedTerm } from './writing/flagged-term.ts';
import { plainLanguage } from './writing/plain-language.ts';
import { brevity } from './writing/brevity.ts';
import { confirmsPatient } from './privacy/confirms-patient.ts';
import { patientContact } from './privacy/patient-contact.ts';
import { patientIdentifier } from './privacy/patient-identifier.ts';
import { patientImage } from './privacy/patient-image.ts';

import { patientName } from './privacy/patient-name.ts';
import { patientDate } from './privacy/patient-date.ts';
import { patientAge } from './privacy/patient-age.ts';
import { patientPlace } from './privacy/patient-place.ts';
import { patientRelative } from './privacy/patient-relative.ts';
import { identifiableStory } from './privacy/identifiable-story.ts';

/** Every rule, gravest first. A rule that is not listed here does not exist; a test catches a forgotten line. */
export const rules: readonly Rule[] = [
  identifiableStory,
  patientRelative,
  patientPlace,
  patientAge,
  patientDate,
  patientName,
  patientIdentifier,
  patientContact,
  patientImage,
  confirmsPatient,
  personalAdvice,
  embargo,
  atMostTwo,
  overclaim,
  missingSource,
  unkind,
  stigma,
  boundary,
  conflictOfInterest,
  speaksForInstitution,
  missingCredit,
  copiedPost,
  chatTag,
  flaggedTerm,
  brevity,
  community,
  readable,
  preprint,
  ownInsight,
  trialWording,
  plainLanguage,
  conversation,
];
