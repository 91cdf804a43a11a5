// Joins the parts that bring career data in: client, retry, feed; and builds anew what depends on the data when it changes.
import path from 'node:path';
import type { Library } from './conversation/answer-question.ts';
import { createUnderstandingFor, type LanguageModel } from './conversation/understanding/language.ts';
import { createApiClient } from './pathways/client/api-client.ts';
import { createCatalogue } from './pathways/catalogue/catalogue.ts';
import type { Log } from './pathways/client/feed-log.ts';
import { createFeed } from './pathways/client/feed.ts';
import { createRoleFinder } from './pathways/names/find-role.ts';
import type { Course, Snapshot } from './pathways/pathway.ts';
import { RETRY_POLICY, sleep, withRetry } from './pathways/client/retry.ts';
import { createSearch } from './pathways/search.ts';
import type { CourseDates } from './reminders/reminder.ts';
import { createSnapshotFile } from './pathways/client/snapshot-file.ts';

const WARNINGS_LOGGED = 20;
const ROLES_FOUND = 15;

export interface CareerDataSettings {
  readonly url: string;
  readonly key: string | null;
  readonly refreshSeconds: number;
  readonly dataDir: string;
}

export interface CareerData {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Null until there is data from the service or from disk. */
  library(): Library | null;
  /** Roles for a typeahead list, best first; all in their order for no text. */
  findRoles(text: string): readonly { readonly title: string; readonly value: string }[];
  /** The course that words name, with the dates it has; null when they name none. */
  courseDates: CourseDates;
}

interface Parts {
  readonly settings: CareerDataSettings;
  readonly model: LanguageModel;
  readonly log: Log;
  readonly now: () => Date;
}

interface Built {
  readonly library: Omit<Library, 'age'>;
  readonly findRoles: CareerData['findRoles'];
}

export function createCareerData({ settings, model, log, now }: Parts): CareerData {
  const client = createApiClient({ url: settings.url, key: settings.key, now });
  const source = withRetry(client, { policy: RETRY_POLICY, sleep, random: Math.random, now });
  const snapshotFile = createSnapshotFile({
    path: path.join(settings.dataDir, 'pathways.snapshot'),
    sourceUrl: settings.url,
  });
  const feed = createFeed({ source, snapshotFile, now, log, refreshSeconds: settings.refreshSeconds });
  let built: Built | null = null;
  feed.onChange((snapshot) => {
    built = build(snapshot, model, log);
  });
  return {
    start: () => feed.start(),
    stop: async () => {
      await feed.stop();
      client.close();
    },
    library: () => {
      const snapshot = feed.current();
      if (snapshot === null || built === null) return null;
      return { ...built.library, age: { fetchedAt: snapshot.fetchedAt.toISOString(), stale: snapshot.stale } };
    },
    findRoles: (text) => built?.findRoles(text) ?? [],
    courseDates: (courseId, words) => {
      const courses = built?.library.catalogue.data.courses ?? [];
      const course = courses.find((one) => (courseId === null ? isNamedIn(one, words) : one.id === courseId));
      if (course === undefined) return null;
      const sessions = (course.sessions ?? []).map(({ id, startsAt, applyBy }) => ({ id, startsAt, applyBy }));
      return { courseId: course.id, title: course.title, sessions };
    },
  };
}

/** A course counts as named when one of its names stands whole in the words; short forms in capitals or not. */
function isNamedIn(course: Course, words: string): boolean {
  const said = ` ${words.toLowerCase().replace(/[^a-z0-9+]+/g, ' ')} `;
  const names = [course.title, ...(course.altTitles ?? []), ...(course.abbreviations ?? [])];
  return names.some((name) => {
    const plain = name
      .toLowerCase()
      .replace(/[^a-z0-9+]+/g, ' ')
      .trim();
    return plain.length > 2 && said.includes(` ${plain} `);
  });
}

function build({ data }: Snapshot, model: LanguageModel, log: Log): Built {
  const catalogue = createCatalogue(data);
  for (const warning of catalogue.warnings.slice(0, WARNINGS_LOGGED))
    log.warn({ warning }, 'Career data does not fit together');
  const { names, englishWords, vocabulary } = model.language;
  const finder = createRoleFinder(data.roles, names, {
    isWord: (word) => englishWords.has(word),
    short: new Map(Object.entries(vocabulary.shortForms)),
  });
  const choices = data.roles
    .filter((role) => role.kind === 'role')
    .map((role) => ({ title: role.title, value: role.id }));
  return {
    library: { catalogue, search: createSearch(data), ...createUnderstandingFor(data, model) },
    findRoles: (text) => {
      if (text.trim() === '') return choices.slice(0, ROLES_FOUND);
      const found = [
        ...finder.find(text).matches.map((match) => match.roleId),
        ...finder.nearest(text, ROLES_FOUND).map((match) => match.roleId),
      ];
      return [...new Set(found)]
        .flatMap((id) => choices.find((choice) => choice.value === id) ?? [])
        .slice(0, ROLES_FOUND);
    },
  };
}
