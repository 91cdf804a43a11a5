import { payOrder } from '../../pathways/pay-order.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { notKnown } from './small.ts';

const BUTTONS = 2;

/** Roles by what they pay; nothing known when no role fits. */
export function answerPayOrder(ask: Extract<Ask, { kind: 'pay-order' }>, desk: Desk): Answer {
  const order = payOrder(desk.catalogue, ask);
  if (order.roles.length === 0) return notKnown(desk, '');
  const roles = order.roles.flatMap(({ id }) => desk.catalogue.roles.get(id) ?? []);
  return {
    kind: 'pay-order',
    order,
    footing: footing(desk, {
      ask,
      records: [],
      sources: sourcesOf(
        desk,
        order.roles.flatMap(({ level }) => [level?.min ?? '', level?.max ?? '']),
      ),
      statuses: order.roles.flatMap(({ level, pay }) => [level?.status ?? null, pay.status]),
      years: order.roles.map(({ pay }) => pay.year),
      next: [
        ...roles.slice(0, BUTTONS).map(({ id }): Ask => ({ kind: 'role', roleId: id })),
        ...roles.slice(0, 1).map(({ id }): Ask => ({ kind: 'pathway', from: null, to: id })),
        { ...ask, first: ask.first === 'highest' ? 'lowest' : 'highest', atLeast: null, atMost: null },
      ],
    }),
  };
}

const sourcesOf = ({ catalogue }: Desk, bandIds: readonly string[]) =>
  [...new Set(bandIds)].flatMap((id) => catalogue.bands.get(id)?.provenance?.sources ?? []);
