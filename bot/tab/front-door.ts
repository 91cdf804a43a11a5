// What every request passes that is about somebody: the shape of what is sent, then who sends it.
import type { Request, Response } from 'restify';
import type { TabParts } from './ports.ts';
import { replyProblem } from './replies.ts';
import type { Admit, Visitor } from './visitor.ts';
import { jsonBody, refusalOf } from './write-guard.ts';

export type Handle = (request: Request, response: Response) => Promise<void>;

export interface FrontDoor {
  /** Null: turned away, and answered. */
  readonly visitor: (request: Request, response: Response) => Promise<Visitor | null>;
  /** Of a request that may change something: who sends what. Null: turned away, and answered. */
  readonly sent: (
    request: Request,
    response: Response,
  ) => Promise<{ readonly visitor: Visitor; readonly body: unknown } | null>;
  /** With a calm reply where something fails on the way, such as the database. */
  readonly guarded: (handle: Handle) => Handle;
}

export function createFrontDoor(admit: Admit, { publicUrl, log }: Pick<TabParts, 'publicUrl' | 'log'>): FrontDoor {
  const visitor: FrontDoor['visitor'] = async (request, response) => {
    const admitted = await admit(request);
    if (admitted.kind === 'person' || admitted.kind === 'stranger') return admitted;
    if (admitted.kind === 'later') {
      response.setHeader('Retry-After', '5');
      replyProblem(response, 503, 'TryLater', 'Sign-in cannot be checked right now. Try again in a moment');
      return null;
    }
    log.warn({ because: admitted.because }, 'A token of the tab was refused');
    replyProblem(response, 401, 'BadToken', 'Your sign-in was not accepted. Open the page in Teams again');
    return null;
  };

  const sent: FrontDoor['sent'] = async (request, response) => {
    const refusal = refusalOf(request, publicUrl);
    const from = refusal === null ? await visitor(request, response) : null;
    if (refusal === null && from === null) return null;
    const body = refusal === null ? await jsonBody(request) : ({ kind: 'refused', ...refusal } as const);
    if (body.kind === 'read' && from !== null) return { visitor: from, body: body.value };
    if (body.kind === 'refused') turnAway(response, body);
    return null;
  };

  const guarded: FrontDoor['guarded'] = (handle) => async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      log.error({ reason: error instanceof Error ? error.message : 'unknown' }, 'A request of the tab failed');
      replyProblem(response, 503, 'Failed', 'That did not work, and nothing was changed. Try again in a moment');
    }
  };

  return { visitor, sent, guarded };
}

function turnAway(response: Response, refused: { status: number; code: string; message: string }): void {
  // What is left of the body is not read, so the connection cannot be used again.
  response.setHeader('Connection', 'close');
  replyProblem(response, refused.status, refused.code, refused.message);
}
