// What full-text search reads of a record, and how much each part counts.
import type { PathwayData } from '../pathway.ts';
import type { WordDocument } from './word-index.ts';

export type SearchableName = 'roles' | 'courses' | 'bodies' | 'networks' | 'guides' | 'actions';

/** A title says what a thing is; skills, topics and purpose say what it involves; other names vary from trust to trust. */
const WEIGHT = { title: 3, otherTitle: 2, topic: 2, skill: 2, summary: 1.5, text: 1 } as const;

interface Searchable {
  readonly id: string;
  readonly title: string;
  readonly altTitles?: readonly string[] | null;
  readonly abbreviations?: readonly string[] | null;
}

type Field = WordDocument['fields'][number];
type Text = string | null | undefined | readonly string[];

const fields = (weight: number, ...texts: readonly Text[]): Field[] =>
  texts.flatMap((some) => some ?? []).map((text) => ({ text, weight }));

const named = (record: Searchable, ...more: readonly Field[]): WordDocument => ({
  id: record.id,
  fields: [
    ...fields(WEIGHT.title, record.title),
    ...fields(WEIGHT.otherTitle, record.altTitles, record.abbreviations),
    ...more,
  ],
});

/** One document for each record of a collection. */
export const documentsOf: Record<SearchableName, (data: PathwayData) => readonly WordDocument[]> = {
  roles: ({ roles }) =>
    roles.map((role) =>
      named(
        role,
        ...fields(WEIGHT.otherTitle, role.searchTerms),
        ...fields(
          WEIGHT.skill,
          (role.skills ?? []).map(({ name }) => name),
        ),
        ...fields(WEIGHT.summary, role.summary),
      ),
    ),
  courses: ({ courses }) => courses.map((course) => named(course)),
  bodies: ({ bodies }) => bodies.map((body) => named(body, ...fields(WEIGHT.text, body.audience, body.text))),
  networks: ({ networks }) =>
    networks.map((network) => named(network, ...fields(WEIGHT.text, network.audience, network.text))),
  guides: ({ guides }) =>
    guides.map((guide) =>
      named(guide, ...fields(WEIGHT.topic, guide.topic), ...fields(WEIGHT.text, guide.text, guide.points)),
    ),
  actions: ({ actions }) =>
    actions.map((action) => named(action, ...fields(WEIGHT.topic, action.topics), ...fields(WEIGHT.text, action.text))),
};
