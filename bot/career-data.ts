// Joins the parts that bring career data in: client, retry, feed; and builds anew what depends on the data when it changes.
import path from 'node:path';
import type { Library } from './conversation/turn.ts';
import { createLookUp, type LookUp } from './conversation/look-up.ts';
import { shelvesFor } from './conversation/look-up/shelves.ts';
import { createUnderstandingFor, type LanguageModel } from './conversation/understanding/language.ts';
import { createApiClient } from './pathways/client/api-client.ts';
import { createCatalogue } from './pathways/catalogue/catalogue.ts';
import type { Log } from './pathways/client/feed-log.ts';
import { createFeed } from './pathways/client/feed.ts';
import { createRoleFinder } from './pathways/names/find-role.ts';
import type { Course, Snapshot } from './pathways/pathway.ts';
import { RETRY_POLICY, sleep, withRetry } from './pathways/client/retry.ts';
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
  /** Ids of roles and of starting points ("Nurse"), best first. */
  findAnyRoles(text: string): readonly string[];
  /** Everything that typed words may mean; nothing while there is no data. */
  lookUp: LookUp;
  /** The course that words name, with the dates it has; null when they name none. */
  courseDates: CourseDates;
  /**
   * Calls back with each new copy of the data that the service gave, and at once when there is one. Not for a copy from
   * disk, which may be older than what reminders know; nor for one without any course, which is a fault and not the end
   * of all courses. The function returned unsubscribes.
   */
  onFreshCourses(listener: () => void): () => void;
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
  readonly findAnyRoles: CareerData['findAnyRoles'];
  readonly lookUp: LookUp;
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
  const hasFreshCourses = (snapshot: Snapshot | null): boolean =>
    snapshot !== null && !snapshot.stale && snapshot.data.courses.length > 0;
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
    findAnyRoles: (text) => built?.findAnyRoles(text) ?? [],
    lookUp: (text) => built?.lookUp(text) ?? { asks: [], refused: null },
    courseDates: (courseId, words) => {
      const courses = built?.library.catalogue.data.courses ?? [];
      const course = courseId === null ? namedIn(courses, words) : courses.find(({ id }) => id === courseId);
      if (course === undefined) return null;
      const sessions = (course.sessions ?? []).map(({ id, startsAt, applyBy }) => ({ id, startsAt, applyBy }));
      return { courseId: course.id, title: course.title, sessions };
    },
    onFreshCourses: (listener) => {
      if (hasFreshCourses(feed.current())) listener();
      return feed.onChange((snapshot) => {
        if (hasFreshCourses(snapshot)) listener();
      });
    },
  };
}

/** The longest name counts: "senior data analyst" is not the course for a data analyst. */
function namedIn(courses: readonly Course[], words: string): Course | undefined {
  const named = courses.map((course) => ({ course, length: lengthNamed(course, words) }));
  const longest = Math.max(0, ...named.map(({ length }) => length));
  const [first, second] = named.filter(({ length }) => length > 0 && length === longest);
  // A name that two courses share names neither.
  return second === undefined ? first?.course : undefined;
}

/** A course counts as named when one of its names stands whole in the words; short forms in capitals or not. 0: not named. */
function lengthNamed(course: Course, words: string): number {
  const said = ` ${words.toLowerCase().replace(/[^a-z0-9+]+/g, ' ')} `;
  const withoutBrackets = course.title.replace(/\s*\([^)]*\)/g, '');
  const names = [course.title, withoutBrackets, ...(course.altTitles ?? []), ...(course.abbreviations ?? [])];
  const found = names.map((name) => {
    const plain = name
      .toLowerCase()
      .replace(/[^a-z0-9+]+/g, ' ')
      .trim();
    return plain.length > 2 && said.includes(` ${plain} `) ? plain.length : 0;
  });
  return Math.max(0, ...found);
}

function build({ data }: Snapshot, model: LanguageModel, log: Log): Built {
  const { names, englishWords, vocabulary } = model.language;
  const isWord = (word: string): boolean => englishWords.has(word);
  const catalogue = createCatalogue(data, isWord);
  for (const warning of catalogue.warnings.slice(0, WARNINGS_LOGGED))
    log.warn({ warning }, 'Career data does not fit together');
  const finder = createRoleFinder(data.roles, names, {
    isWord,
    short: new Map(Object.entries(vocabulary.shortForms)),
  });
  const reader = createUnderstandingFor(data, model);
  const shelves = shelvesFor({ catalogue, finder, understand: reader.understand, language: model.language });
  const choices = data.roles
    .filter((role) => role.kind === 'role')
    .map((role) => ({ title: role.title, value: role.id }));
  const foundBy = (text: string): readonly string[] => {
    const found = [
      ...finder.find(text).matches.map((match) => match.roleId),
      ...shelves.namesBegun(text).flatMap(({ kind, id }) => (kind === 'role' ? [id] : [])),
      ...finder.nearest(text, ROLES_FOUND).map((match) => match.roleId),
    ];
    return [...new Set(found)];
  };
  return {
    library: { catalogue, ...reader },
    lookUp: createLookUp(shelves),
    findAnyRoles: (text) =>
      (text.trim() === '' ? choices.map(({ value }) => value) : foundBy(text)).slice(0, ROLES_FOUND),
    findRoles: (text) => {
      if (text.trim() === '') return choices.slice(0, ROLES_FOUND);
      return foundBy(text)
        .flatMap((id) => choices.find((choice) => choice.value === id) ?? [])
        .slice(0, ROLES_FOUND);
    },
  };
}
