// What an ask is narrowed to, as closed lists: what is compared, which fact of a course, which side of pay, which talk,
// and why a question is outside what the bot covers.

export const COMPARED_BY = ['pay', 'skills', 'band', 'ease'] as const;
/** ease: which is easier or harder, of which nothing is known. */
export type ComparedBy = (typeof COMPARED_BY)[number];

export const COURSE_FACTS = [
  'cost',
  'length',
  'needs',
  'start',
  'provider',
  'audience',
  'level',
  'place',
  'apply',
  'roles',
] as const;
/** place: where, or online. apply: how to get on it. roles: what it leads to. */
export type CourseFact = (typeof COURSE_FACTS)[number];

export const PAY_ASPECTS = [
  'hour',
  'week',
  'month',
  'start',
  'middle',
  'top',
  'steps',
  'worth',
  'part-time',
  'disputed',
] as const;
/** hour, week, month: the pay of one. steps: when pay goes up. worth: against the band below. part-time: hours not said. */
export type PayAspect = (typeof PAY_ASPECTS)[number];

/** Talk, and questions about the bot itself. */
export const SMALL_TALK = [
  'greeting',
  'thanks',
  'bye',
  'who-are-you',
  'how-are-you',
  'praise',
  'complaint',
  'human',
  'maker',
  'are-you-ai',
  'who-sees',
] as const;

export type SmallTalk = (typeof SMALL_TALK)[number];

/** Why a question is outside what the bot covers; each has its own kind words and signpost in cards/. */
export const NOT_COVERED = [
  // Someone may be in danger, or unwell.
  'crisis',
  'someone-in-danger',
  'abuse-at-home',
  'clinical',
  'wellbeing',
  'bereavement',
  // Things at work that other people help with.
  'grievance',
  'fairness',
  'adjustments',
  'development',
  'career-talk',
  'knock-back',
  'self-doubt',
  'unhappy-at-work',
  'job-future',
  'redundancy',
  'leave',
  'family-leave',
  'sickness',
  'pension',
  'after-tax',
  'contract',
  'flexible-working',
  'hr-admin',
  'it-support',
  'how-to',
  // What the bot cannot do for a person.
  'vacancies',
  'apply-for-me',
  'book-for-me',
  'write-for-me',
  'send-to-me',
  'nothing-to-share',
  // Outside NHS informatics in England.
  'other-person',
  'other-occupation',
  'other-country',
  'other-employer',
  'off-topic',
  // The message itself.
  'instructions',
  'abuse',
  'other-language',
  'empty',
  'nonsense',
  'too-long',
] as const;

export type NotCovered = (typeof NOT_COVERED)[number];
