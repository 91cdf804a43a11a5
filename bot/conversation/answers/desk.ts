// What every answerer is handed: the catalogue as it is now, how old it is, and who is asking.
import type { Catalogue } from '../../pathways/catalogue/catalogue.ts';
import type { DataAge } from '../answer-parts.ts';
import type { ProfileSkill } from '../profile.ts';
import type { Place } from '../question.ts';
import type { Context } from '../understanding/understanding.ts';

export interface Desk {
  readonly catalogue: Catalogue;
  readonly age: DataAge;
  readonly place: Place;
  readonly context: Context;
  /** Skills the person told us about; none when they told none. */
  readonly ownSkills: readonly ProfileSkill[];
}
