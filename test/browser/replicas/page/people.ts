/** Made-up authors and posts that fill the feeds. None of them says a thing the coach would stop at. */
export const feed = [
  { name: 'Lung Tumor Board', handle: 'lungboard', text: 'Our monthly case conference moves to Thursdays at noon. Fellows welcome.' },
  { name: 'Dr. Ana Ruiz', handle: 'anaruizonc', text: 'A thoughtful review of second-line options, and a reminder to read the supplement too.' },
  { name: 'Open Oncology Journal Club', handle: 'oojc', text: 'What would change your practice in this trial, and what would not? Tell us below.' },
] as const;

/** The person whose account this is. */
export const me = { name: 'Jordan Avery, MD', handle: 'averymd' } as const;
