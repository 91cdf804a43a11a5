// What the classifier tells apart: a kind of ask, or a finer reading of one. A label is "kind" or "kind/reading".
// Probabilities of one group are added before they are compared, so that fine readings do not weaken their kind.
import { NOT_COVERED, type NotCovered, type SmallTalk } from '../../ask-topics.ts';

export const LABELS = [
  'role',
  'comparison',
  'pathway/next',
  'pathway/become',
  'pathway/between',
  'pay/role',
  'pay/band',
  'pay/zone',
  'skills/role',
  'skills/check',
  'skills/skill',
  'gap',
  'matches/words',
  'matches/list',
  'courses/list',
  'courses/one',
  'bodies',
  'networks',
  'region',
  'guide/recruitment',
  'guide/retention',
  'guide/report',
  'guide/frameworks',
  'guide/pay-rules',
  'guide/history',
  'guide/about-data',
  'actions',
  'profile/set',
  'profile/show',
  'privacy/what',
  'privacy/export',
  'privacy/forget',
  'reminder/set',
  'reminder/list',
  'reminder/stop',
  'reminder/snooze',
  'reminder/pause',
  'reminder/quiet',
  'reminder/done',
  'reminder/change',
  'help',
  'small-talk/greeting',
  'small-talk/thanks',
  'small-talk/bye',
  'small-talk/who-are-you',
  'small-talk/how-are-you',
  'small-talk/praise',
  'small-talk/complaint',
  'not-covered/other-occupation',
  'not-covered/other-country',
  'not-covered/other-person',
  'not-covered/clinical',
  'not-covered/grievance',
  'not-covered/it-support',
  'not-covered/hr-admin',
  'not-covered/off-topic',
  'not-covered/instructions',
  'not-covered/abuse',
  'not-covered/nonsense',
  'not-covered/other-language',
  'not-covered/crisis',
  'not-covered/wellbeing',
  'not-covered/fairness',
  'not-covered/development',
  'not-covered/career-talk',
  'not-covered/knock-back',
  'not-covered/self-doubt',
  'not-covered/unhappy-at-work',
  'not-covered/job-future',
  'not-covered/vacancies',
  'not-covered/how-to',
  'not-covered/other-employer',
] as const;

export type Label = (typeof LABELS)[number];

/** "pathway" of "pathway/next". */
export const groupOf = (label: Label): string => label.split('/')[0] ?? label;

export const isLabel = (text: string): text is Label => (LABELS as readonly string[]).includes(text);

/** Groups that answer with facts about careers; the rest are talk, commands and refusals. */
const CONTENT = new Set([
  'role',
  'comparison',
  'pathway',
  'pay',
  'skills',
  'gap',
  'matches',
  'courses',
  'bodies',
  'networks',
  'region',
  'guide',
  'actions',
]);
export const isContent = (label: Label): boolean => CONTENT.has(groupOf(label));

/** Not covered, but said in the words of work and careers: no sign of another subject. */
const OF_WORK: ReadonlySet<Label> = new Set([
  'not-covered/fairness',
  'not-covered/development',
  'not-covered/career-talk',
  'not-covered/knock-back',
  'not-covered/self-doubt',
  'not-covered/unhappy-at-work',
  'not-covered/job-future',
  'not-covered/vacancies',
  'not-covered/how-to',
  'not-covered/other-employer',
]);
/** Labels of other subjects altogether. */
export const isOffSubject = (label: Label): boolean => groupOf(label) === 'not-covered' && !OF_WORK.has(label);

/** Why a not-covered label is refused; null for every other label. */
export const reasonOf = (label: Label): NotCovered | null =>
  NOT_COVERED.find((reason) => label === `not-covered/${reason}`) ?? null;

const TALK: Readonly<Record<string, SmallTalk>> = {
  'small-talk/greeting': 'greeting',
  'small-talk/thanks': 'thanks',
  'small-talk/bye': 'bye',
  'small-talk/who-are-you': 'who-are-you',
  'small-talk/how-are-you': 'how-are-you',
  'small-talk/praise': 'praise',
  'small-talk/complaint': 'complaint',
};

export const talkOf = (label: Label): SmallTalk | null => TALK[label] ?? null;
