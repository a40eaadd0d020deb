import { patientDetails, severityOf, whyPatient } from '../../engine/evidence.ts';
import type { PlaceKind } from '../../engine/places.ts';
import type { Rule } from '../../engine/rule.ts';
import { wider } from './generalise.ts';

/** Flags the ward, bed, hospital, street, school, town or county of a patient. */
export const patientPlace = {
  id: 'privacy/patient-place',
  severity: 'risk',
  title: 'Widen the place',
  why: 'A town, a ward or a school narrows a story down to a few people, and your profile often adds the rest. A state or a region is wide enough.',
  source: {
    name: 'HHS, methods for de-identification of health information (Safe Harbor)',
    url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
  },
  *check(reading) {
    if (!reading.english) return;
    for (const place of patientDetails(reading).places) {
      const severity = severityOf(reading, place);
      if (place.kind === 'soft' || !severity) continue;
      yield {
        span: { start: place.start, end: place.end },
        message: MESSAGES[place.kind],
        because: whyPatient(reading),
        severity,
        fixes: [{ label: 'Widen the place', edits: [wider(reading.text, place)] }],
      };
    }
  },
} satisfies Rule;

const MESSAGES: Readonly<Record<PlaceKind, string>> = {
  ward: 'A ward, bed or level shows visitors and staff who a story is about.',
  facility: 'A named hospital or home tied to a patient may identify them.',
  site: 'A named street, school or meeting place may identify a patient to everybody who goes there.',
  town: 'A town tied to a patient may identify them; in a small one neighbours will know.',
  county: 'A county or district tied to a patient may help to identify them.',
  code: 'A postcode tied to a patient narrows them down to a few streets.',
  soft: 'This place may help to identify a patient.',
};
