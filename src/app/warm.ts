import { read } from '../engine/read.ts';
import type { Preferences } from '../engine/types.ts';
import type { Rule } from '../engine/rule.ts';

/** Made-up drafts that bring every rule to its patterns, told and retold so that each pattern is met more than once. */
const SAMPLES = [
  'My patient Mrs Ann Example, a 58-year-old teacher from Dayton, came to our ward last Tuesday with her husband. Her MRN is 1234567, call 555-0142.',
  'Our new study in breast cancer is a game changer: 50 % lived longer! They failed chemo, see https://example.org #nsclc #lcsm #cancer',
  'His wife, who teaches at the school, thanked Dr Sam Sample on 3 March. He was 91 and still drove the bus to our clinic in Leeds.',
  'A trial I was paid for shows that these lazy patients should take aspirin. DM me, the stupid slides are from a colleague.',
];

/** Lets messages that came meanwhile go first. */
const turn = (): Promise<void> => new Promise((resolve) => {
  setTimeout(resolve, 0);
});

/**
 * Does ahead what is otherwise done when the first draft is checked: the browser compiles each pattern at its first use, which costs a started worker the
 * better part of a second (2026-11-24). Rule by rule, so that a draft that comes meanwhile waits for no more than one.
 */
export async function warm(rules: readonly Rule[], preferences: Preferences): Promise<void> {
  for (const text of SAMPLES) {
    const reading = read({ text, platform: 'x', kind: 'reply', quoting: text, images: 1 }, preferences);
    for (const rule of rules) {
      await turn();
      for (const hit of rule.check(reading)) void hit;
    }
  }
}
