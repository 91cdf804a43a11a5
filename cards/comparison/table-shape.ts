// A comparison as rows and columns of words. On its own, so that the browser page needs nothing else of this room.
export interface ComparisonRow {
  readonly label: string;
  /** In the order of the roles. */
  readonly cells: readonly string[];
  readonly differs: boolean;
  /** Of a skill: "Higher in Data engineer", so that a difference is never shown by colour alone. */
  readonly note: string | null;
}

export interface ComparisonTable {
  readonly roles: readonly { readonly id: string; readonly title: string; readonly band: string }[];
  /** "11 skills differ, 2 are the same." */
  readonly lead: string | null;
  readonly facts: readonly ComparisonRow[];
  readonly skills: readonly ComparisonRow[];
  /** "There is no data on the skills of …": absent is not empty. */
  readonly skillsUnknown: string | null;
  readonly moves: readonly string[];
  readonly foot: readonly string[];
}
