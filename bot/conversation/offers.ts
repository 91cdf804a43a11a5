// What an answer offers to pick from, in the order shown: "the second one" means the second of these.
import type { RouteFinding } from '../pathways/findings.ts';
import type { Answer } from './answer.ts';
import type { Ask } from './ask.ts';

/** More than these nobody counts. */
const MOST = 10;

const toRole = (roleId: string): Ask => ({ kind: 'role', roleId });

export const offeredBy = (answer: Answer): readonly Ask[] => offered(answer).slice(0, MOST);

function offered(answer: Answer): readonly Ask[] {
  switch (answer.kind) {
    case 'choose':
      return answer.choices.map(({ ask }) => ask);
    case 'matches':
      return answer.matches.map(({ role }) => toRole(role.id));
    case 'pay-order':
      return answer.order.roles.map(({ id }) => toRole(id));
    case 'comparison':
      return answer.comparison.roles.map(({ id }) => toRole(id));
    case 'next-roles':
      return answer.steps.map(({ to }) => toRole(to.id));
    case 'ways-in':
      return answer.steps.map(({ from }) => toRole(from.id));
    case 'pathway':
      return ofRoutes(answer.finding);
    case 'role':
      return answer.facts.nextRoles.map(({ role }) => toRole(role.id));
    case 'skill':
      return answer.roles.map(({ role }) => toRole(role.id));
    case 'courses':
      return answer.courses.map(({ id }) => ({ kind: 'course', courseId: id }));
    case 'gap':
      return answer.courses.map(({ id }) => ({ kind: 'course', courseId: id }));
    case 'bodies':
      return answer.bodies.length < 2 ? [] : answer.bodies.map(({ id }) => toBody(id));
    case 'networks':
      return answer.networks.length < 2 ? [] : answer.networks.map(({ id }) => toNetwork(id));
    case 'region':
      return answer.networks.map(({ id }) => toNetwork(id));
    case 'guide':
      return answer.guides.length < 2 ? [] : answer.guides.map(({ id }) => toGuide(id));
    case 'reminder':
      return ofReminders(answer);
    default:
      return [];
  }
}

const toBody = (id: string): Ask => ({ kind: 'bodies', bodyIds: [id], roleId: null, familyId: null });
const toNetwork = (id: string): Ask => ({
  kind: 'networks',
  networkIds: [id],
  regionId: null,
  familyId: null,
  words: '',
});
const toGuide = (id: string): Ask => ({ kind: 'guide', guideIds: [id], topic: null, words: '' });

/** Of several routes, for each the first role that the ones before do not pass through; of one, its steps. */
function ofRoutes(finding: RouteFinding): readonly Ask[] {
  if (finding.kind === 'no-route')
    return [
      ...finding.nearest.flatMap(({ steps }) => steps.at(-1)?.to.id ?? []),
      ...finding.waysIn.map(({ from }) => from.id),
    ].map(toRole);
  if (finding.kind !== 'routes') return [];
  const [only, second] = finding.routes;
  if (only !== undefined && second === undefined) return only.steps.map(({ to }) => toRole(to.id));
  const seen = new Set<string>();
  return finding.routes.flatMap(({ steps }) => {
    const ids = steps.map(({ to }) => to.id);
    const own = ids.find((id) => !seen.has(id)) ?? ids[0];
    for (const id of ids) seen.add(id);
    return own === undefined ? [] : [toRole(own)];
  });
}

/** Of a list each opens its own card; where one was to be chosen, each does what was asked. */
function ofReminders({ outcome }: Extract<Answer, { kind: 'reminder' }>): readonly Ask[] {
  if (outcome.kind === 'which-one') return outcome.choices.map(({ ask }) => ({ kind: 'reminder', ...ask }));
  if (outcome.kind === 'for-others') return [{ kind: 'reminder', ...outcome.forMe }];
  if (outcome.kind !== 'listed') return [];
  return outcome.reminders.map(({ id }) => ({ kind: 'reminder', act: 'change', words: `#${id}` }));
}
