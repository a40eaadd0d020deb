/** Posts that a clinician might write, made up for measuring: harmless and telling ones, short and long, mixed. */
export const posts: readonly string[] = [
  'Great session on immunotherapy sequencing this afternoon. The discussion afterwards was even better than the slides. #ASCO26 #lcsm',
  'Mrs. Kowalski from Ward 9 rang the bell last Tuesday after her final cycle. Her son flew in from Leeds to hear it.',
  'New in our journal club: does de-escalation hold up in older adults? Paper here https://example.org/papers/1234 via @JournalClubOnc',
  'If you are newly diagnosed, write your questions down before the visit. No question is too small, and your team wants to hear it.',
  'A 58-year-old farmer came in yesterday with back pain. We almost missed it. Thread on red flags below 👇',
  'Proud of our nurses who ran the whole infusion suite through the power cut. Nobody missed a dose. 💪 #OncologyNursing',
  'Patient failed second-line chemo, now on a phase 1 trial. Does anyone have experience with this combination in renal impairment?',
  'Reminder: registration for the radiation oncology contouring workshop closes on 3 March. Fellows attend free of charge.',
  'Grateful to Dr. Ana Ribeiro for a superb grand round on survivorship clinics. Three things I will change on Monday.',
  'Our trial of hypofractionation met its primary endpoint: local control 94 % at five years. Data are public, link in the reply.',
  'call me if you see the man from bed 12, his daughter is waiting in the lobby and his phone 555-0142 is off',
  'Clinic ran two hours late and not one person complained. They brought biscuits. I do not deserve these people.',
  'Thank you all for the kind words after my dad died. He was the best listener I ever met and he hated hospital food.',
  'Unpopular opinion: most of our handouts are written for us and not for the people who have to read them at night.',
  'Screening saves lives, and it is free. Ask your family doctor, or call the national helpline on 0800 123 4567.',
  '@ptsupport So glad the scan was good! See you at your follow-up on Thursday, bring the photos from the coast.',
];
