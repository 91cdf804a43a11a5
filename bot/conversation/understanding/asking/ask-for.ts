// A label with the things named makes an ask, or tells what is missing.
import { askCourses } from './ask-about-courses.ts';
import { askPay } from './ask-about-pay.ts';
import { askActions, askBodies, askGuide, askMatches, askNetworks, askRegion, askReminder } from './ask-about-rest.ts';
import { askProfile } from './ask-about-self.ts';
import { askComparison, askGap, askRole, askSkills } from './ask-about-roles.ts';
import { askPathway } from './ask-about-ways.ts';
import type { Ask } from '../../ask.ts';
import { asked, type Frame, type Outcome } from '../frame.ts';
import { groupOf, isContent, reasonOf, talkOf } from '../classifier/labels.ts';
import { aboutAnotherJob } from '../telling/other-job.ts';
import { namesOurs } from '../naming/things.ts';

const BUILDERS: Readonly<Record<string, (frame: Frame) => Outcome>> = {
  role: askRole,
  comparison: askComparison,
  pathway: askPathway,
  pay: askPay,
  skills: askSkills,
  gap: askGap,
  matches: askMatches,
  courses: askCourses,
  bodies: askBodies,
  networks: askNetworks,
  region: askRegion,
  guide: askGuide,
  actions: askActions,
  profile: askProfile,
  reminder: askReminder,
};

/** Everything kept is taken away at once, so nothing less than the word for it will do; and one thing is not everything. */
const meansAll = (normalised: string): boolean =>
  /\b(?:forget|delete|erase|erasure|wipe|remove|removal|clear|scrub|purge|destroy|get rid|bin|start (?:over|afresh|again))\b/.test(
    normalised,
  ) && !/\b(?:off|from|out of|on) my (?:profile|details|skills?|list)\b/.test(normalised);

const PRIVACY = { 'privacy/what': 'what', 'privacy/export': 'export', 'privacy/forget': 'forget' } as const;

export function askFor(frame: Frame): Outcome {
  const { label } = frame;
  const other = isContent(label) && !namesOurs(frame.things) ? aboutAnotherJob(frame) : null;
  if (other !== null) return other;
  const builder = BUILDERS[groupOf(label)];
  if (builder !== undefined) return builder(frame);
  if (label === 'privacy/forget' && !meansAll(frame.reading.normalised)) return asked({ kind: 'privacy', act: 'what' });
  if (label === 'privacy/what' || label === 'privacy/export' || label === 'privacy/forget')
    return asked({ kind: 'privacy', act: PRIVACY[label] });
  const topic = talkOf(label);
  if (topic !== null) return asked({ kind: 'small-talk', topic });
  const reason = reasonOf(label);
  return reason === null ? asked({ kind: 'help' }) : { kind: 'refuse', reason, nearest: [] };
}

/** The same ask with one id in place of another, wherever it stands. */
export function withId<T extends Ask>(ask: T, from: string, to: string): T {
  const swapped = (value: unknown): unknown => {
    if (value === from) return to;
    if (Array.isArray(value)) return value.map(swapped);
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, swapped(inner)]));
    return value;
  };
  return swapped(ask) as T;
}
