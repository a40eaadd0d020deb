import type { Reading } from '../../engine/read.ts';
import { asciiOf } from '../../words/ascii.ts';
import { patientCues } from '../../words/patient-cues.ts';
import { occursIn } from '../../engine/parts.ts';

/** Whether the draft may speak of one particular patient or someone close to them: enough to ask whose number or address this is. */
export function aboutPatient({ text, subjects }: Reading): boolean {
  const plain = asciiOf(text);
  return patientCues.some((cue) => occursIn(plain, cue)) || subjects.patient === 'certain';
}
