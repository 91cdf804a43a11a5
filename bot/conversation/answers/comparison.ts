import { compareRoles } from '../../pathways/compare.ts';
import { typicalRole } from '../../pathways/routes/goals.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { askFor } from './choose.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { answerRoute } from './pathway.ts';

type ComparisonAsk = Extract<Ask, { kind: 'comparison' }>;

const MOST = 6;

/**
 * Two to six roles side by side; with fewer, asks which to compare. Families are compared by a typical role of each. Of
 * a starting point (nurse, graduate) too little is held to compare, so a question with one is answered by the route.
 */
export function answerComparison(asked: ComparisonAsk, desk: Desk): Answer {
  const { roles } = desk.catalogue;
  const families = familiesOf(asked, desk);
  const stand = families.map(({ roleId }) => roleId);
  const named = [...new Set([...asked.roleIds, ...stand])].filter((id) => roles.get(id) !== undefined);
  const [first, second] = named;
  if (first === undefined || second === undefined) return askFor(desk, 'missing-second-role', first ?? null);
  const points = named.filter((id) => roles.get(id)?.kind === 'starting-point');
  const proper = named.filter((id) => !points.includes(id));
  const [point] = points;
  const [role, other] = proper;
  if (point !== undefined && role !== undefined && other === undefined)
    return answerRoute({ from: point, to: role, asked, reason: startingPoint(desk, point) }, desk);
  const roleIds = (proper.length >= 2 ? proper : named).slice(0, MOST);
  const leftOut = proper.length >= 2 ? points.flatMap((id) => roles.get(id)?.title ?? []) : [];
  const ask = { ...asked, roleIds: asked.roleIds.length > 0 ? roleIds : [] };
  return sideBySide(roleIds, { ask, families, leftOut }, desk);
}

const startingPoint = ({ catalogue }: Desk, id: string) =>
  ({ kind: 'starting-point', title: catalogue.roles.get(id)?.title ?? id }) as const;

interface Stand {
  readonly id: string;
  readonly title: string;
  readonly roleId: string;
}

const familiesOf = ({ familyIds = [] }: ComparisonAsk, { catalogue }: Desk): readonly Stand[] =>
  familyIds.flatMap((id) => {
    const family = catalogue.families.get(id);
    const roleId = typicalRole(catalogue, { familyId: id, bandId: null });
    return family === undefined || roleId === null ? [] : [{ id, title: family.title, roleId }];
  });

interface Asked {
  readonly ask: ComparisonAsk;
  readonly families: readonly Stand[];
  readonly leftOut: readonly string[];
}

function sideBySide(roleIds: readonly string[], { ask, families, leftOut }: Asked, desk: Desk): Answer {
  const comparison = compareRoles(desk.catalogue, roleIds);
  const [first = '', second = ''] = roleIds;
  const [move] = comparison.moves;
  const known: Ask | null = move === undefined ? null : { kind: 'pathway', from: move.from, to: move.to };
  return {
    kind: 'comparison',
    comparison,
    families: families.map(({ title }) => title),
    leftOut,
    ...(ask.by === undefined ? {} : { by: ask.by }),
    footing: footing(desk, {
      ask,
      records: roleIds.flatMap((id) => desk.catalogue.roles.get(id) ?? []),
      statuses: comparison.roles.flatMap((role) => [role.level?.status ?? null, role.pay?.status ?? null]),
      years: comparison.roles.flatMap((role) => role.pay?.year ?? []),
      next: [
        ...families
          .slice(0, 2)
          .map(({ id }): Ask => ({ kind: 'matches', bandIds: [], familyIds: [id], skillIds: [], words: '' })),
        roleIds.length === 2 ? (known ?? { kind: 'pathway', from: first, to: second }) : null,
        ...roleIds.slice(0, 3).map((roleId): Ask => ({ kind: 'role', roleId })),
      ],
    }),
  };
}
