// What needs to know who asks: questions, the plan, what is saved.
import type { Response, Server } from 'restify';
import { askFrom } from './ask.ts';
import { deskFor } from './desk-for.ts';
import { planOf } from './plan.ts';
import type { TabParts } from './ports.ts';
import { askToWait, replyOwn, replyProblem } from './replies.ts';
import { savePlace } from './saved.ts';
import type { Me } from './shapes.ts';
import { teamsLink } from './teams-link.ts';
import { createFrontDoor, type Handle } from './front-door.ts';
import type { Admit } from './visitor.ts';

const LONGEST_TYPED = 200;
const MOST_CHOICES = 25;

/** What is answered where a room says in one word what came of it. */
const PROBLEMS = {
  'sign-in': [401, 'SignIn', 'Open this page in Teams, so that it knows who you are'],
  unreadable: [400, 'Unreadable', 'This cannot be read'],
  'not-held': [404, 'NotFound', 'There is nothing here'],
  full: [409, 'Full', 'Your plan is full. Take something off it first'],
  'source-unavailable': [503, 'SourceUnavailable', 'There is no careers data yet'],
} as const;

function refuse(response: Response, because: keyof typeof PROBLEMS): void {
  const [status, code, message] = PROBLEMS[because];
  replyProblem(response, status, code, message);
}

export function addOwnRoutes(server: Server, admit: Admit, parts: TabParts): void {
  const door = createFrontDoor(admit, parts);

  const whoAmI: Handle = async (request, response) => {
    const visitor = await door.visitor(request, response);
    if (visitor === null) return;
    const development = visitor.kind === 'person' ? visitor.development : null;
    const me: Me = {
      kind: visitor.kind,
      development,
      teamsLink: teamsLink(parts.teamsAppId),
      teamsAppId: parts.teamsAppId || null,
    };
    replyOwn(response, me);
  };

  const plan: Handle = async (request, response) => {
    const visitor = await door.visitor(request, response);
    if (visitor === null) return;
    if (visitor.kind === 'stranger') return refuse(response, 'sign-in');
    const books = parts.library();
    if (books === null) return refuse(response, 'source-unavailable');
    const zone = new URL(request.url ?? '', 'http://tab').searchParams.get('zone');
    replyOwn(response, await planOf(visitor, deskFor(books), zone, parts));
  };

  const places: Handle = async (request, response) => {
    const visitor = await door.visitor(request, response);
    if (visitor === null) return;
    if (visitor.kind === 'stranger') return refuse(response, 'sign-in');
    const admission = parts.limitFacts(visitor.personId, parts.now());
    if (admission.kind === 'wait') return askToWait(response, admission.retryAfterSeconds);
    const typed = new URL(request.url ?? '', 'http://tab').searchParams.get('q') ?? '';
    const choices = await parts.findPlaces(visitor.personId, typed.slice(0, LONGEST_TYPED));
    replyOwn(response, { choices: choices.slice(0, MOST_CHOICES) });
  };

  const ask: Handle = async (request, response) => {
    const sent = await door.sent(request, response);
    if (sent === null) return;
    const asked = await askFrom(sent.visitor, sent.body, parts);
    if (asked.kind === 'shown') replyOwn(response, asked.shown);
    else if (asked.kind === 'wait') askToWait(response, asked.retryAfterSeconds);
    else refuse(response, asked.kind);
  };

  const save: Handle = async (request, response) => {
    const sent = await door.sent(request, response);
    if (sent === null) return;
    if (sent.visitor.kind === 'stranger') return refuse(response, 'sign-in');
    const saving = await savePlace(sent.visitor, sent.body, parts);
    if (saving.kind === 'wait') askToWait(response, saving.retryAfterSeconds);
    else if (saving.kind === 'saved' || saving.kind === 'dropped')
      replyOwn(response, { saved: saving.kind === 'saved' });
    else refuse(response, saving.kind);
  };

  server.get('/tab/api/me', door.guarded(whoAmI));
  server.get('/tab/api/plan', door.guarded(plan));
  server.get('/tab/api/places', door.guarded(places));
  server.post('/tab/api/ask', door.guarded(ask));
  server.post('/tab/api/saved', door.guarded(save));
}
