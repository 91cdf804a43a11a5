import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { ShareStage } from '../../bot/conversation/answer-sharing.ts';
import type { Example } from '../example.ts';
import { AWKWARD, long } from '../sample-facts.ts';
import { shared } from '../shared/examples.ts';

type Problem = Extract<ShareStage, { kind: 'problem' }>['why'];

const ask = { kind: 'comparison', roleIds: ['bi-developer', 'data-engineer'] } as const;
const choose = {
  kind: 'choose',
  ask,
  names: ['BI developer', 'Data engineer'],
  places: [
    { id: '19:general@thread.tacv2', title: 'Health Informatics, General' },
    { id: '19:chat@thread.v2', title: 'Group chat with Ben Hughes and Priya Nair' },
  ],
  placeId: null,
  note: '',
  missing: null,
} as const;
const id = '6f0f3c1e-5f5a-4d5e-9a55-0b7f5a3a8c11';
const change = { act: 'choose', ask, placeId: '19:general@thread.tacv2', note: 'For Thursday' } as const;

const stage = (name: string, shown: ShareStage): Example<'share'> => ({
  name,
  answer: { kind: 'share', stage: shown, next: [] },
});

const preview = (place: string | null, answer: AnswerOf<'shared'>): ShareStage => ({
  kind: 'preview',
  shareId: id,
  place,
  answer: { ...answer, shareId: null },
  change,
});

const PROBLEMS: readonly Problem[] = [
  'not-shareable',
  'not-there',
  'unsure',
  'failed',
  'posting',
  'too-late',
  'undo-failed',
  'gone',
];

export const examples: readonly Example<'share'>[] = [
  stage('where to', choose),
  stage('filled in, and changed', { ...choose, placeId: '19:chat@thread.v2', note: 'For Thursday' }),
  stage('no place was chosen', { ...choose, missing: 'place', note: AWKWARD }),
  stage('they have left that place', { ...choose, missing: 'not-there', names: [] }),
  stage('fifteen places with long names', {
    ...choose,
    places: Array.from({ length: 15 }, (_, at) => ({ id: `19:${at}`, title: long(AWKWARD, 2) })),
  }),
  stage('nowhere to share', { kind: 'no-places' }),
  ...shared
    .slice(0, 2)
    .map(({ name, answer }) => stage(`preview of ${name}`, preview('Health Informatics, General', answer))),
  ...shared
    .slice(-1)
    .map(({ name, answer }) => stage(`preview of ${name} in a place with no name`, preview(null, answer))),
  stage('posted', { kind: 'posted', shareId: id, place: 'Health Informatics, General', undoable: true }),
  stage('posted long ago, somewhere', { kind: 'posted', shareId: id, place: null, undoable: false }),
  stage('deleted', { kind: 'taken-back', how: 'deleted' }),
  stage('corrected', { kind: 'taken-back', how: 'corrected' }),
  ...PROBLEMS.map((why) =>
    stage(`trouble: ${why}`, { kind: 'problem', why, again: why === 'failed' ? { act: 'post', shareId: id } : null }),
  ),
];
