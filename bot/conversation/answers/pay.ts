import { payFinding } from '../../pathways/pay.ts';
import type { PayFinding, PayUnit } from '../../pathways/findings.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import type { PayAspect } from '../ask-topics.ts';
import { askFor } from './choose.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';

type PayAsk = Extract<Ask, { kind: 'pay' }>;

/** Pay by band or by role; with only a place, the place's supplement. Nothing named: the person's own band, else asks which. */
export function answerPay(asked: PayAsk, desk: Desk): Answer {
  const ask = withBandBelow(withOwnBand(asked, desk), desk);
  const unit = unitOf(ask.about);
  const pay = payFinding(desk.catalogue, { ...ask, unit, claimed: ask.claimed ?? null });
  if (pay.bands.length === 0 && pay.supplement === null && pay.refused.length === 0 && pay.roles.length === 0)
    return askFor(desk, 'missing-band', null);
  return {
    kind: 'pay',
    pay,
    about: ask.about ?? null,
    footing: footing(desk, {
      ask,
      records: [],
      sources: [...pay.bands.flatMap((band) => band.sources), ...(pay.supplement?.sources ?? [])],
      statuses: [
        ...pay.bands.flatMap((band) => band.points.map((point) => point.status)),
        pay.supplement?.status ?? null,
        unit === null || pay.bands.length === 0 ? null : 'derived',
        ...pay.roles.map((one) => one.level?.status ?? null),
      ],
      years: [...pay.bands.map((band) => band.year), ...(pay.supplement === null ? [] : [pay.supplement.year])],
      next: nextAsks(ask, pay, desk),
    }),
  };
}

const unitOf = (about: PayAspect | undefined): PayUnit | null =>
  about === 'hour' || about === 'week' || about === 'month' ? about : null;

/** Hours that part-time staff often work: offered when none, or impossible ones, were said. */
const COMMON_HOURS = [30, 22.5, 18.75];

function nextAsks(ask: PayAsk, pay: PayFinding, { catalogue }: Desk): readonly (Ask | null)[] {
  const [role, other] = pay.roles;
  const bandIds = pay.bands.map((band) => band.bandId);
  const whole: PayAsk = { ...ask, about: undefined, claimed: undefined };
  const wantsHours = pay.hoursRefused !== null || ask.about === 'part-time';
  const zones = catalogue.data.paySupplements.map(({ id }) => id).filter((id) => id !== ask.supplementId);
  return [
    ...(wantsHours && bandIds.length > 0 ? COMMON_HOURS.map((hours): Ask => ({ ...whole, hours })) : []),
    role === undefined || other === undefined
      ? null
      : { kind: 'comparison', roleIds: pay.roles.slice(0, 6).map(({ id }) => id) },
    ...(bandIds.length === 0 || other !== undefined ? [] : zones.slice(0, ask.supplementId === null ? 1 : 2)).map(
      (supplementId): Ask => ({
        ...whole,
        hours: pay.hours,
        supplementId,
      }),
    ),
    role === undefined ? null : { kind: 'role', roleId: role.id },
    role === undefined || bandIds.length === 0 ? null : { kind: 'pathway', from: role.id, to: null },
    role === undefined && bandIds.length > 0
      ? { kind: 'matches', bandIds: bandIds.slice(0, 2), familyIds: [], skillIds: [], words: '' }
      : null,
    ...(bandIds.length === 0 && pay.refused.length > 0 ? nearBands(catalogue.bandsInOrder.map(({ id }) => id)) : []),
  ];
}

/** After a band that does not exist: the first, and the highest. */
const nearBands = (bandIds: readonly string[]): readonly Ask[] =>
  [bandIds.at(0), bandIds.at(-1)].flatMap((id): Ask[] =>
    id === undefined ? [] : [{ kind: 'pay', bandIds: [id], roleIds: [], supplementId: null, hours: null, year: null }],
  );

/** "Is 8b worth it?" is asked against the band below. */
function withBandBelow(ask: PayAsk, { catalogue }: Desk): PayAsk {
  const [only, second] = ask.bandIds;
  if (ask.about !== 'worth' || only === undefined || second !== undefined) return ask;
  const ids = catalogue.bandsInOrder.map(({ id }) => id);
  const below = ids[ids.indexOf(only) - 1];
  return below === undefined ? ask : { ...ask, bandIds: [below, only] };
}

function withOwnBand(ask: PayAsk, { context }: Desk): PayAsk {
  if (ask.bandIds.length > 0 || ask.roleIds.length > 0 || ask.supplementId !== null || context.profile === null)
    return ask;
  const { bandId, roleId } = context.profile;
  if (bandId !== null) return { ...ask, bandIds: [bandId] };
  return roleId === null ? ask : { ...ask, roleIds: [roleId] };
}
