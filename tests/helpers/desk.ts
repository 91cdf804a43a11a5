import type { Desk } from '../../bot/conversation/answers/desk.ts';
import { NO_CONTEXT, type Context } from '../../bot/conversation/understanding/understanding.ts';
import { createCatalogue } from '../../bot/pathways/catalogue/catalogue.ts';
import type { PathwayData } from '../../bot/pathways/pathway.ts';

/** A desk over some data: what an answerer is handed. */
export function deskOver(data: PathwayData, context: Partial<Context> = {}): Desk {
  return {
    catalogue: createCatalogue(data),
    age: { fetchedAt: '2026-11-23T09:00:00.000Z', stale: false },
    place: { id: 'c1', scope: 'personal', tenantId: null },
    context: { ...NO_CONTEXT, ...context },
    ownSkills: [],
  };
}
