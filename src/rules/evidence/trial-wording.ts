import type { Rule } from '../../engine/rule.ts';
import { plain } from '../cues.ts';
import { firstIn, occursIn } from '../../engine/parts.ts';

const TRIAL = /\b(?:trials?|study|studies|research|nct\d{4,})\b/;
const RECRUITING = /\b(?:(?:now |currently |actively |still |open (?:and|for|to) )?(?:recruiting|enrol?ling|recruitment (?:is |now )?open|enrol?lment (?:is |now )?open)(?! (?:nurses?|staff|doctors?|registrars?|fellows?|trainees?|consultants?|to (?:our|the) team|volunteers for the))|(?:join|take part in|sign up for|participate in|volunteer for|enrol?l in) (?:our|this|the|a) (?:\w+ ){0,3}?(?:trial|study)|(?:looking for|seeking|need|want) (?:\w+ ){0,3}?(?:participants|volunteers|patients|people|women|men) (?:\w+ ){0,4}?(?:for|to (?:join|take part)) (?:\w+ )?(?:our|this|a|the) (?:\w+ ){0,3}?(?:trial|study)|slots? (?:left |open )?(?:in|on) (?:our|the|this) (?:trial|study)|are you eligible|refer (?:your|eligible) patients)\b/;
const APPROVED = /\bnct\d{5,}|\bisrctn|\beudract|\bctri\b|\b(?:irb|rec|ethics)[- ](?:approved|approval|reviewed|committee)\b|\bapproved (?:wording|text|advert|ad)\b/;

/** Reminds that the words that recruit for a trial are usually approved words. */
export const trialWording = {
  id: 'evidence/trial-wording',
  severity: 'hint',
  title: 'Use the approved recruitment wording',
  why: 'Posts about open trials are welcome; the words that invite people usually belong to what the ethics board approved.',
  source: {
    name: 'Dizon DS, The use of social media in oncology practice, JOP 2012',
    url: 'https://docslib.org/doc/12316633/the-use-of-social-media-in-oncology-practice',
  },
  *check(reading) {
    const text = plain(reading);
    if (!occursIn(text, TRIAL) || occursIn(text, APPROVED)) return;
    const match = firstIn(text, RECRUITING);
    if (!match) return;
    yield {
      span: { start: match.index, end: match.index + match[0].length },
      message: 'Is this the wording your ethics board approved? If so, this post does good: carry on.',
    };
  },
} satisfies Rule;
