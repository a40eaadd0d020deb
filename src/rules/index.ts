import type { Rule } from '../engine/rule.ts';
import { atMostTwo } from './hashtags/at-most-two.ts';
import { chatTag } from './hashtags/chat-tag.ts';
import { community } from './hashtags/community.ts';
import { readable } from './hashtags/readable.ts';
import { brevity } from './writing/brevity.ts';

/** Every rule, gravest first. A rule that is not listed here does not exist; a test catches a forgotten line. */
export const rules: readonly Rule[] = [
  atMostTwo,
  chatTag,
  brevity,
  community,
  readable,
];
