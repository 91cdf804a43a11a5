// What the classifier tells apart: a kind of ask, or a finer reading of one. A label is "kind" or "kind/reading".
// Probabilities of one group are added before they are compared, so that fine readings do not weaken their kind.
import type { NotCovered, SmallTalk } from '../ask.ts';

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

const REASONS: Readonly<Record<string, NotCovered>> = {
  'not-covered/other-occupation': 'other-occupation',
  'not-covered/other-country': 'other-country',
  'not-covered/other-person': 'other-person',
  'not-covered/clinical': 'clinical',
  'not-covered/grievance': 'grievance',
  'not-covered/it-support': 'it-support',
  'not-covered/hr-admin': 'hr-admin',
  'not-covered/off-topic': 'off-topic',
  'not-covered/instructions': 'instructions',
  'not-covered/abuse': 'abuse',
  'not-covered/nonsense': 'nonsense',
  'not-covered/other-language': 'other-language',
  'not-covered/crisis': 'crisis',
};

/** Why a not-covered label is refused; null for every other label. */
export const reasonOf = (label: Label): NotCovered | null => REASONS[label] ?? null;

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
