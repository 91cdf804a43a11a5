// What looking up needs of the career data and the language, built once for each version of the data.
import type { Catalogue } from '../../pathways/catalogue/catalogue.ts';
import type { RoleFinder } from '../../pathways/names/find-role.ts';
import { nameWords } from '../../pathways/names/name-index.ts';
import type { Understand } from '../understanding/understanding.ts';
import type { Language } from '../understanding/words/language-data.ts';
import { createNamesBegun, type NamesBegun } from './names-begun.ts';
import { createNamesGoingOn, type NamesGoingOn } from './names-going-on.ts';

export interface Shelves {
  readonly catalogue: Catalogue;
  readonly understand: Understand;
  readonly finder: RoleFinder;
  readonly namesBegun: NamesBegun;
  readonly namesGoingOn: NamesGoingOn;
  /** What people call the job families, in the words of `nameWords`: family id by name. */
  readonly familyNames: ReadonlyMap<string, string>;
}

interface Parts extends Pick<Shelves, 'catalogue' | 'finder' | 'understand'> {
  readonly language: Language;
}

/** Some milliseconds to build. */
export function shelvesFor({ catalogue, finder, understand, language }: Parts): Shelves {
  const { data } = catalogue;
  const { vocabulary } = language;
  const short = new Map(Object.entries(vocabulary.shortForms));
  return {
    catalogue,
    understand,
    finder,
    namesBegun: createNamesBegun(data, short),
    namesGoingOn: createNamesGoingOn(catalogue),
    familyNames: new Map([
      ...Object.entries(vocabulary.families).flatMap(([id, words]) =>
        words.map((word) => [nameWords(word).join(' '), id] as const),
      ),
      ...data.families.map(({ id, title }) => [nameWords(title).join(' '), id] as const),
    ]),
  };
}
