/**
 * How much of the odds of its sentence goes to a detail, what a reader's judgement of the words beside it counts for and against, and what each kind of detail
 * is worth, in log-odds. Fitted by test/eval/train-subject.ts together with who the draft is about; written here so that a person can read and argue with it.
 */
export const SHARE = { name: 0.82, time: 1.05, age: 0.86, place: 1.03, relative: 0.56 } as const;

/** What counts of a judgement for and against. */
export const OWN = { for: 0.43, against: 0.56 } as const;

/** What each kind of detail is worth. */
export const KIND: Readonly<Record<string, number>> = {
  'name:title': -0.63, 'name:initials': 0.15, 'name:tag': 0.47, 'name:hidden': 0.06, 'name:plain': -0.74,
  'time:birth': 2.05, 'time:day': -0.32, 'time:weekday': -0.46, 'time:near': -0.65, 'time:month': -0.31, 'time:holiday': -0.63, 'time:anniversary': -0.79, 'time:soft': -3.83,
  'age:firm': -0.38, 'age:loose': -0.25,
  'place:ward': -0.10, 'place:facility': -0.45, 'place:site': -0.27, 'place:town': -0.25, 'place:county': -1.36, 'place:code': -0.52, 'place:soft': -3.38,
  'relative:telling': 0.00, 'relative:work': -0.58, 'relative:bare': -1.38,
};
