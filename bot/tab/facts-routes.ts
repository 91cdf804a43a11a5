// What anyone may look at: families, roles, comparisons, pictures of moves, the report. The same for everyone, so nobody is asked who
// they are.
import type { Request, Response, Server } from 'restify';
import { answerAsk, isOwnAsk } from '../conversation/answer-ask.ts';
import type { Desk } from '../conversation/answers/desk.ts';
import { namesFor } from '../conversation/answers/names.ts';
import { askAtPlace } from '../conversation/links.ts';
import { comparisonTable } from '../../cards/comparison/as-table.ts';
import { ageLine } from '../../cards/footing-words.ts';
import { addressOf } from './address-of.ts';
import { deskFor } from './desk-for.ts';
import { countOfRoles, familyLines, roleList, roleOptions } from './lists.ts';
import { pictureAround } from './pictures/around-role.ts';
import { pictureOfFamily } from './pictures/inside-family.ts';
import { pictureOfRoutes } from './pictures/routes-between.ts';
import type { TabParts } from './ports.ts';
import { askToWait, replyFacts, replyProblem } from './replies.ts';
import { reportPage } from './report-page.ts';
import type { Picture } from './shapes.ts';

/** Null: there is no such thing. */
type Facts = (desk: Desk, query: URLSearchParams, parts: TabParts) => object | null;

const LONGEST_TYPED = 200;

const FACTS: Readonly<Record<string, Facts>> = {
  families: ({ catalogue, age }) => ({
    families: familyLines(catalogue),
    roles: countOfRoles(catalogue),
    age: ageLine(age),
  }),
  roles: ({ catalogue }, query) => {
    const from = Number(query.get('from') ?? 0);
    return roleList(catalogue, query.get('family'), Number.isSafeInteger(from) && from > 0 ? from : 0);
  },
  names: ({ catalogue }, query, { findRoles }) => {
    const typed = (query.get('q') ?? '').slice(0, LONGEST_TYPED);
    const kinds = query.has('starts') ? (['role', 'starting-point'] as const) : (['role'] as const);
    return { options: roleOptions(catalogue, findRoles(typed), kinds) };
  },
  titles: ({ catalogue }, query) => ({
    options: query.getAll('id').flatMap((id) => {
      const title = catalogue.roles.get(id)?.title;
      return title === undefined ? [] : [{ id, title }];
    }),
  }),
  compare: (desk, query) => {
    const answer = answerAsk({ kind: 'comparison', roleIds: query.getAll('id') }, desk);
    return answer.kind === 'comparison' ? comparisonTable(answer) : null;
  },
  moves: (desk, query) => pictureFor(query, desk),
  report: (desk) => reportPage(desk),
  card: (desk, query, { render }) => {
    const ask = askAtPlace(query.get('place') ?? '');
    if (ask === null || isOwnAsk(ask)) return null;
    const answer = answerAsk(ask, desk);
    const [title = ''] = namesFor(desk.catalogue, ask);
    return answer.kind === 'not-known' ? null : { ...render(answer), title };
  },
};

function pictureFor(query: URLSearchParams, desk: Desk): Picture | null {
  const [from, to, role, family] = ['from', 'to', 'role', 'family'].map((name) => query.get(name));
  if (family) return pictureOfFamily(family, desk);
  if (role) return pictureAround(role, 'both', desk);
  if (from && to) return pictureOfRoutes(from, to, desk);
  if (from) return pictureAround(from, 'out', desk);
  return to ? pictureAround(to, 'in', desk) : null;
}

export function addFactsRoutes(server: Server, parts: TabParts): void {
  for (const [name, facts] of Object.entries(FACTS))
    server.get(`/tab/api/${name}`, async (request: Request, response: Response) => {
      const admission = parts.limitFacts(addressOf(request, parts.trustedProxies), parts.now());
      if (admission.kind === 'wait') return askToWait(response, admission.retryAfterSeconds);
      const books = parts.library();
      if (books === null) return replyProblem(response, 503, 'SourceUnavailable', 'There is no careers data yet');
      const query = new URL(request.url ?? '', 'http://tab').searchParams;
      const found = facts(deskFor(books), query, parts);
      if (found === null) return replyProblem(response, 404, 'NotFound', 'There is nothing here');
      await replyFacts(request, response, found);
    });
}
