import type { InviteStage } from '../../bot/conversation/answer-sharing.ts';
import type { Example } from '../example.ts';
import { COURSE } from '../reminder/sample-reminders.ts';
import { AWKWARD, long } from '../sample-facts.ts';

const course = { id: 'data-analyst-l4', title: 'Data analyst apprenticeship' };
const open: Extract<InviteStage, { kind: 'open' }> = {
  kind: 'open',
  inviteId: 'invite-1',
  course,
  session: { applyBy: '2027-01-29', startsAt: '2027-03-01' },
  inviter: 'Ana Okafor',
};
const set = {
  kind: 'set',
  reminder: COURSE,
  already: false,
  quietThen: false,
  goesTo: 'own-chat',
  undo: { act: 'stop', words: `#${COURSE.id}` },
} as const;

const stages: readonly (readonly [string, InviteStage])[] = [
  ['with dates', open],
  ['without dates', { ...open, session: null }],
  ['with only a start', { ...open, session: { applyBy: null, startsAt: '2027-03-01T09:30:00Z' } }],
  ['by someone without a name', { ...open, inviter: null }],
  ['by someone with markup for a name', { ...open, inviter: AWKWARD }],
  ['to a course with a very long name', { ...open, course: { ...course, title: long('data analyst', 20) } }],
  ['which course', { kind: 'which-course' }],
  ['asked alone', { kind: 'not-among-others' }],
  ['taken', { kind: 'taken', outcome: set }],
  ['taken twice', { kind: 'taken', outcome: { ...set, already: true } }],
  ['taken without an own chat', { kind: 'taken', outcome: { ...set, goesTo: 'no-chat-yet' } }],
  ['taken when the course is gone', { kind: 'taken', outcome: { kind: 'no-course', why: 'gone' } }],
  ['counted: nobody', { kind: 'count', people: 0 }],
  ['counted: four', { kind: 'count', people: 4 }],
  ['counted: five', { kind: 'count', people: 5 }],
  ['counted by another', { kind: 'count', people: null }],
];

export const examples: readonly Example<'invite'>[] = stages.map(([name, stage]) => ({
  name,
  answer: { kind: 'invite', stage },
}));
