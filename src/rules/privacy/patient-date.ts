import { patientDetails, severityOf, whyPatient } from '../../engine/evidence.ts';
import type { Rule } from '../../engine/rule.ts';
import type { TimeKind } from '../../engine/times.ts';
import { vaguer } from './generalise.ts';

/** Flags the day of a patient's care: a date, weekday, holiday, anniversary, or a day counted from today. */
export const patientDate = {
  id: 'privacy/patient-date',
  severity: 'risk',
  title: 'Leave the day open',
  why: 'The day of a visit, an operation or a death ties a story to one person; in a study of clinicians’ posts a time frame was six times as common as a name.',
  source: {
    name: 'Ahmed et al., J Med Internet Res 2020;22(9):e19746',
    url: 'https://www.jmir.org/2020/9/e19746',
  },
  *check(reading) {
    if (!reading.english) return;
    for (const time of patientDetails(reading).times) {
      const severity = severityOf(reading, time);
      if (time.kind === 'soft' || !severity) continue;
      yield {
        span: { start: time.start, end: time.end },
        message: MESSAGES[time.kind] ?? 'This day may identify a patient.',
        because: whyPatient(reading),
        severity,
        fixes: [{ label: 'Leave the day open', edits: [vaguer(reading.text, time)] }],
      };
    }
  },
} satisfies Rule;

const MESSAGES: Partial<Readonly<Record<TimeKind, string>>> = {
  day: 'A date tied to a patient’s care may identify them. The year alone is enough for a story.',
  birth: 'A date of birth identifies a patient almost by itself.',
  weekday: 'The weekday, together with the day of your post, dates a patient’s care.',
  near: 'Together with the day of your post this dates a patient’s care.',
  month: 'The month of a patient’s care may help to identify them.',
  holiday: 'Everybody can date this day; tied to a patient’s care it may identify them.',
  anniversary: 'An anniversary dates a patient’s care to the day.',
};
