// Looking up over the bundled data, built once for all tests of this folder.
import { createLookUp } from '../../../bot/conversation/look-up.ts';
import { shelvesFor } from '../../../bot/conversation/look-up/shelves.ts';
import { createCatalogue } from '../../../bot/pathways/catalogue/catalogue.ts';
import { createRoleFinder } from '../../../bot/pathways/names/find-role.ts';
import type { Ask } from '../../../bot/conversation/ask.ts';
import { data, language, understand } from '../understanding/real-understanding.ts';

const isWord = (word: string): boolean => language.englishWords.has(word);
const short = new Map(Object.entries(language.vocabulary.shortForms));

export const shelves = shelvesFor({
  catalogue: createCatalogue(data, isWord),
  finder: createRoleFinder(data.roles, language.names, { isWord, short }),
  understand,
  language,
});

export const lookUp = createLookUp(shelves);

/** An ask in short: "a v b", "a -> b", "course:x"; other kinds by their name. */
export function inShort(ask: Ask | undefined): string {
  if (ask === undefined) return 'nothing';
  switch (ask.kind) {
    case 'role':
      return ask.roleId;
    case 'comparison':
      return [...ask.roleIds, ...(ask.familyIds ?? [])].join(' v ');
    case 'pathway':
      return `${ask.from ?? ''} -> ${ask.to ?? ''}`;
    case 'course':
      return `course:${ask.courseId}`;
    default:
      return ask.kind;
  }
}

export const top = (text: string): string => inShort(lookUp(text).asks[0]);
