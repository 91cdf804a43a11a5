import { payFinding } from '../../pathways/pay.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { askFor } from './choose.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';

/** Pay by band or by role; with only a place, the place's supplement. Nothing named: the person's own band, else asks which. */
export function answerPay(asked: Extract<Ask, { kind: 'pay' }>, desk: Desk): Answer {
  const ask = withOwnBand(asked, desk);
  const pay = payFinding(desk.catalogue, ask);
  if (pay.bands.length === 0 && pay.supplement === null && pay.refused.length === 0 && pay.roles.length === 0)
    return askFor(desk, 'missing-band', null);
  const role = pay.roles[0] ?? null;
  const bandIds = pay.bands.map((band) => band.bandId);
  return {
    kind: 'pay',
    pay,
    footing: footing(desk, {
      ask,
      records: [],
      sources: [...pay.bands.flatMap((band) => band.sources), ...(pay.supplement?.sources ?? [])],
      statuses: [
        ...pay.bands.flatMap((band) => band.points.map((point) => point.status)),
        pay.supplement?.status ?? null,
        ...pay.roles.map((one) => one.level?.status ?? null),
      ],
      years: [...pay.bands.map((band) => band.year), ...(pay.supplement === null ? [] : [pay.supplement.year])],
      next: [
        ask.supplementId === null && bandIds.length > 0
          ? { ...ask, supplementId: desk.catalogue.data.paySupplements[0]?.id ?? null }
          : null,
        role === null ? null : { kind: 'role', roleId: role.id },
        role === null ? null : { kind: 'pathway', from: role.id, to: null },
        bandIds.length > 0
          ? { kind: 'matches', bandIds: bandIds.slice(0, 2), familyIds: [], skillIds: [], words: '' }
          : null,
      ],
    }),
  };
}

function withOwnBand(ask: Extract<Ask, { kind: 'pay' }>, { context }: Desk): Extract<Ask, { kind: 'pay' }> {
  if (ask.bandIds.length > 0 || ask.roleIds.length > 0 || ask.supplementId !== null || context.profile === null)
    return ask;
  const { bandId, roleId } = context.profile;
  if (bandId !== null) return { ...ask, bandIds: [bandId] };
  return roleId === null ? ask : { ...ask, roleIds: [roleId] };
}
