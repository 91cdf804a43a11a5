// What full-text search reads of a record, and how much each part counts.
import type { Course, Role } from '../pathway.ts';
import type { WordDocument } from './word-index.ts';

/** A title says what a role is; skills and purpose say what it involves; other names vary from trust to trust. */
const WEIGHT = { title: 3, otherTitle: 2, skill: 2, summary: 1.5 } as const;

export function roleDocument(role: Role): WordDocument {
  const names = [role.altTitles, role.abbreviations, role.searchTerms].flatMap((some) => some ?? []);
  return {
    id: role.id,
    fields: [
      { text: role.title, weight: WEIGHT.title },
      ...names.map((text) => ({ text, weight: WEIGHT.otherTitle })),
      ...(role.skills ?? []).map(({ name }) => ({ text: name, weight: WEIGHT.skill })),
      { text: role.summary ?? '', weight: WEIGHT.summary },
    ],
  };
}

export function courseDocument(course: Course): WordDocument {
  const names = [course.altTitles, course.abbreviations].flatMap((some) => some ?? []);
  return {
    id: course.id,
    fields: [
      { text: course.title, weight: WEIGHT.title },
      ...names.map((text) => ({
        text,
        weight: WEIGHT.otherTitle,
      })),
    ],
  };
}
