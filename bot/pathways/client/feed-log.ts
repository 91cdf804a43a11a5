// What the feed tells the log, once each. Failures and counts only: no key, no body, nobody's question.
import { failureLine, whoCanAct, type PathwayFailure } from './failure.ts';
import type { CollectionName, PathwayData } from '../pathway.ts';
import type { SavedSnapshot } from './snapshot-file.ts';

/** What this room logs to; a pino logger fits. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface FeedLog {
  saved(saved: SavedSnapshot): void;
  updated(data: PathwayData, missing: ReadonlySet<CollectionName>): void;
  failed(failure: PathwayFailure, failuresRunning: number): void;
  notSaved(because: string): void;
  broken(error: unknown): void;
}

export function feedLog(log: Log): FeedLog {
  const toldMissing = new Set<CollectionName>();
  return {
    saved(saved) {
      if (saved.kind === 'found') log.info({ fetchedAt: saved.fetchedAt }, 'Career data loaded from disk');
      else if (saved.kind !== 'none') log.warn({ ...saved }, 'Career data on disk not used');
    },
    updated({ dataVersion, roles, transitions }, missing) {
      log.info({ dataVersion, roles: roles.length, transitions: transitions.length }, 'Career data updated');
      const collections = [...missing].filter((collection) => !toldMissing.has(collection));
      if (collections.length > 0) log.info({ collections }, 'Not served by the Pathway API, taken as empty');
      for (const collection of collections) toldMissing.add(collection);
    },
    failed(failure, failuresRunning) {
      log.warn({ failure, whoCanAct: whoCanAct(failure), failuresRunning }, failureLine(failure));
    },
    notSaved: (because) => log.error({ because }, 'Career data could not be saved on disk'),
    broken: (error) => log.error({ err: error }, 'Refresh of career data broke'),
  };
}
