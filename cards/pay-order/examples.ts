import type { PayOrder } from '../../bot/pathways/findings.ts';
import type { Example } from '../example.ts';
import {
  ANALYST,
  AWKWARD,
  BARE,
  CCIO,
  CODER,
  DATA_ENGINEER,
  footing,
  HEAVY,
  long,
  pay,
  PAY_TABLE,
  role,
} from '../sample-facts.ts';

const ORDER: PayOrder = {
  first: 'highest',
  families: [],
  atLeast: null,
  atMost: null,
  roles: [
    { ...CCIO, pay: pay(94356, 129783) },
    { ...DATA_ENGINEER, pay: pay(39959, 56515) },
  ],
  more: 40,
  sure: 0,
  bands: [],
};

const foot = footing({
  understood: {
    ask: { kind: 'pay-order', first: 'highest', familyIds: [], atLeast: null, atMost: null },
    names: [],
  },
  sources: [PAY_TABLE],
});

const answer = (about: Partial<PayOrder>, under = foot): Example<'pay-order'>['answer'] => ({
  kind: 'pay-order',
  order: { ...ORDER, ...about },
  footing: under,
});

export const examples: readonly Example<'pay-order'>[] = [
  { name: 'the best paid', answer: answer({}) },
  {
    name: 'the least paid of a family',
    answer: answer({
      first: 'lowest',
      families: [{ id: 'cod', title: 'Clinical coding' }],
      roles: [{ ...CODER, pay: pay(28392, 39043) }],
      more: 0,
    }),
  },
  { name: 'roles from an amount', answer: answer({ first: 'lowest', atLeast: 40000, more: 1, sure: 1 }) },
  { name: 'roles of one amount', answer: answer({ first: 'lowest', atLeast: 45000, atMost: 45000, bands: ['6'] }) },
  {
    name: 'roles up to an amount',
    answer: answer({ first: 'lowest', atMost: 40000, roles: [{ ...ANALYST, pay: pay(32073, 48117) }], more: 0 }),
  },
  { name: 'roles between two amounts', answer: answer({ first: 'lowest', atLeast: 30000, atMost: 40000 }) },
  { name: 'none at all', answer: answer({ roles: [], more: 0 }, BARE) },
  {
    name: 'far too much of everything',
    answer: answer(
      {
        families: Array.from({ length: 9 }, (_, at) => ({ id: `f${at}`, title: long(AWKWARD, 9) })),
        roles: Array.from({ length: 8 }, (_, at) => ({
          ...role(`r${at}`, long(AWKWARD, 9), '2-9'),
          pay: pay(1, 9_999_999),
        })),
      },
      HEAVY,
    ),
  },
];
