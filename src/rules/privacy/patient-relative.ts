import { FIRM, patientDetails, severityOf, whyPatient } from '../../engine/evidence.ts';
import type { Rule } from '../../engine/rule.ts';
import { looser } from './generalise.ts';

/** Flags a relative, an employer or a household member who points at one person; a bare "his wife" passes. */
export const patientRelative = {
  id: 'privacy/patient-relative',
  severity: 'risk',
  title: 'Leave relatives and work vague',
  why: 'What a husband does for a living or where a patient works points at one household. Safe Harbor counts relatives, employers and household members too.',
  source: {
    name: 'HHS, methods for de-identification of health information (Safe Harbor)',
    url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
  },
  *check(reading) {
    if (!reading.english) return;
    for (const relative of patientDetails(reading).relatives) {
      if (relative.kind === 'bare' || relative.weight < FIRM) continue;
      yield {
        span: { start: relative.start, end: relative.end },
        message: relative.kind === 'work' ? 'What somebody does, and where, may identify a patient to everybody who meets them there.' : 'This relation may point at one family.',
        because: whyPatient(reading),
        severity: severityOf(reading, relative) ?? 'hint',
        fixes: [{ label: relative.kind === 'work' ? 'Leave the work vague' : 'Leave the relation vague', edits: [looser(reading.text, relative)] }],
      };
    }
  },
} satisfies Rule;
