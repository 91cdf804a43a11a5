import type { Choice } from '../../bot/conversation/answer-parts.ts';
import type { Example } from '../example.ts';
import { AWKWARD, long } from '../sample-facts.ts';

const role = (roleId: string, name: string, hint: string | null): Choice => ({
  ask: { kind: 'role', roleId },
  names: [name],
  hint,
});

const bands = ['5', '6', '7', '8a'].map((id): Choice => ({
  ask: { kind: 'pay', bandIds: [id], roleIds: [], supplementId: null, hours: null, year: null },
  names: [`Band ${id}`],
  hint: null,
}));

const coders: readonly Choice[] = [
  role('clinical-coder', 'Clinical coder', 'Codes inpatient episodes that drive payment, statistics and research.'),
  role('trainee-clinical-coder', 'Trainee clinical coder', 'Learns to code while on the job.'),
  role('software-developer', 'Software developer', 'Builds and changes software for care.'),
];

const family: Choice = {
  ask: { kind: 'matches', bandIds: [], familyIds: ['dat'], skillIds: [], words: '' },
  names: ['Information, data and analytics'],
  hint: null,
};
const midlands: Choice = { ask: { kind: 'region', regionId: 'midlands' }, names: ['Midlands'], hint: null };

export const examples: readonly Example<'choose'>[] = [
  { name: 'one name, three roles', answer: { kind: 'choose', why: 'name', heard: 'coder', choices: coders } },
  {
    name: 'two things that may be meant',
    answer: {
      kind: 'choose',
      why: 'unsure',
      heard: 'band 7 engineer',
      choices: [
        {
          ask: { kind: 'pay', bandIds: ['7'], roleIds: [], supplementId: null, hours: null, year: null },
          names: ['Band 7'],
          hint: null,
        },
        {
          ask: { kind: 'matches', bandIds: ['7'], familyIds: [], skillIds: [], words: 'engineer' },
          names: ['Band 7'],
          hint: null,
        },
      ],
    },
  },
  { name: 'no role named', answer: { kind: 'choose', why: 'missing-role', heard: '', choices: coders } },
  {
    name: 'only one role to compare',
    answer: {
      kind: 'choose',
      why: 'missing-second-role',
      heard: '',
      choices: [
        { ask: { kind: 'comparison', roleIds: ['a', 'b'] }, names: ['BI developer', 'Data engineer'], hint: null },
      ],
    },
  },
  { name: 'no goal named, nothing to offer', answer: { kind: 'choose', why: 'missing-goal', heard: '', choices: [] } },
  { name: 'no band named', answer: { kind: 'choose', why: 'missing-band', heard: 'pay', choices: bands } },
  {
    name: 'nothing said of what they like',
    answer: { kind: 'choose', why: 'missing-likes', heard: '', choices: [family, family, family, family, family] },
  },
  {
    name: 'a place that is on no map',
    answer: { kind: 'choose', why: 'missing-region', heard: '', choices: [midlands, midlands] },
  },
  { name: 'no place, and no regions held', answer: { kind: 'choose', why: 'missing-region', heard: '', choices: [] } },
  { name: 'unsure with nothing to offer', answer: { kind: 'choose', why: 'unsure', heard: '\u202E', choices: [] } },
  {
    name: 'markup in what was said and in far too many choices',
    answer: {
      kind: 'choose',
      why: 'name',
      heard: long(AWKWARD, 90),
      choices: Array.from({ length: 12 }, (_, at) => role(`r${at}`, `${at} ${long(AWKWARD, 3)}`, long(AWKWARD, 90))),
    },
  },
];
