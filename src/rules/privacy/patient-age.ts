import { patientDetails, severityOf, whyPatient } from '../../engine/evidence.ts';
import type { Rule } from '../../engine/rule.ts';
import { roughly } from './generalise.ts';

/** Flags an age over 89 as a risk, and an exact younger age of a patient as a hint. */
export const patientAge = {
  id: 'privacy/patient-age',
  severity: 'risk',
  title: 'Give an age band',
  why: 'Very old people are few, so an age over 89 identifies; a younger age is one more detail that adds up, and a band tells the story as well.',
  source: {
    name: 'HHS, methods for de-identification of health information (Safe Harbor)',
    url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
  },
  *check(reading) {
    if (!reading.english) return;
    for (const age of patientDetails(reading).ages) {
      const severity = severityOf(reading, age);
      if (!severity) continue;
      const old = age.years > 89;
      yield {
        span: { start: age.start, end: age.end },
        message: old ? 'Few people are this old where you work, so the age alone may identify a patient.' : 'An exact age is one more detail that may identify a patient. A band tells as much.',
        because: whyPatient(reading),
        severity: old ? severity : 'hint',
        fixes: [{ label: old ? 'Write “90 or older”' : 'Give an age band', edits: [roughly(reading.text, age)] }],
      };
    }
  },
} satisfies Rule;
