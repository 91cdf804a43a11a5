// What goes between this room's routes and the page, as JSON. The words are made here on the server, by the same functions as the cards'.
import type { ComparisonTable } from '../../cards/comparison/table-shape.ts';

export type { ComparisonTable };

/** What every reply of facts carries for its foot: sources, trust, age. */
export interface Grounded {
  readonly foot: readonly string[];
}

/** Who the page is used by. */
export interface Me {
  readonly kind: 'person' | 'stranger';
  /** Set in local mode alone. */
  readonly development: string | null;
  /** Opens the same place inside Teams; null when the service does not know its app. `{place}` stands for the place. */
  readonly teamsLink: string | null;
  /** The Teams app's own id; null with it. */
  readonly teamsAppId: string | null;
}

export interface FamilyLine {
  readonly id: string;
  readonly title: string;
  readonly roles: number;
}

export interface Families {
  readonly families: readonly FamilyLine[];
  readonly roles: number;
  /** "This copy is from 22 November 2026" when the source could not be reached. */
  readonly age: string | null;
}

export interface RoleLine {
  readonly id: string;
  readonly title: string;
  readonly band: string;
  readonly summary: string | null;
}

export interface RoleList {
  /** Null: roles of every family. */
  readonly family: { readonly id: string; readonly title: string } | null;
  readonly roles: readonly RoleLine[];
  readonly total: number;
  /** Where the next part starts; null at the end. */
  readonly next: number | null;
}

/** One line of a typeahead list. */
export interface Option {
  readonly id: string;
  readonly title: string;
}

export interface Card {
  readonly summary: string;
  readonly card: object | null;
  /** Shown where there is no card. */
  readonly text: string;
}

export interface Shown extends Card {
  readonly kind: string;
  /** The page of what was understood; null when it has none of its own. */
  readonly place: string | null;
  /** What undoes it, when it changed something. */
  readonly undo: object | null;
  /** All that is kept about the person, when that was asked. */
  readonly ownData: string | null;
}

/** A role in a picture of moves. */
export interface PictureRole {
  readonly id: string;
  readonly title: string;
  /** Null for a starting point ("Nurse") and where the data does not say. */
  readonly band: string | null;
  /** Column from the left. */
  readonly layer: number;
  readonly part: 'start' | 'goal' | 'other';
}

export interface PictureMove {
  readonly from: string;
  readonly to: string;
  /** "1 to 3 years"; null where the data does not say. */
  readonly years: string | null;
  /** "usually after 1 to 3 years · a step up". */
  readonly about: string;
  /** Null: no data. */
  readonly gaps: readonly string[] | null;
}

export interface Picture extends Grounded {
  readonly title: string;
  /** One sentence that says what the picture shows. */
  readonly lead: string;
  readonly roles: readonly PictureRole[];
  readonly moves: readonly PictureMove[];
  /** Role ids along each route, best first; none when the picture is not of routes. */
  readonly routes: readonly { readonly title: string; readonly roles: readonly string[] }[];
}

export interface ReportArea extends Grounded {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly points: readonly string[];
  readonly more: readonly { readonly id: string; readonly title: string }[];
}

export interface LeaderAction {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** "Source: NHS Providers (2020)". */
  readonly source: string | null;
}

export interface Report extends Grounded {
  readonly title: string;
  readonly text: string;
  readonly areas: readonly ReportArea[];
  readonly actions: readonly LeaderAction[];
  /** How far all the actions can be trusted, said once. */
  readonly actionsFoot: readonly string[];
}

export interface OwnProfile {
  readonly roleId: string | null;
  readonly roleTitle: string | null;
  readonly bandId: string | null;
  readonly regionId: string | null;
  readonly skills: readonly { readonly skillId: string; readonly level: string | null }[];
  readonly bands: readonly Option[];
  readonly regions: readonly Option[];
  /** Skills to rate: of the role held and of the goals saved. */
  readonly skillChoices: readonly Option[];
}

export interface SavedPlace {
  readonly place: string;
  readonly title: string;
  /** The role it leads to, for the gap; null when it leads to none. */
  readonly goalId: string | null;
}

export interface ReminderLine {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  /** Sent already: it can be marked as done. */
  readonly isSent: boolean;
}

export interface OwnReminders {
  readonly reminders: readonly ReminderLine[];
  /** "Reminders are paused until …"; null when they are not. */
  readonly paused: string | null;
  /** Where they arrive is not known yet: the person has not written to the bot. */
  readonly needsChat: boolean;
}

export interface Plan {
  readonly profile: OwnProfile;
  readonly saved: readonly SavedPlace[];
  readonly reminders: OwnReminders;
}

export interface Problem {
  readonly code: string;
  readonly message: string;
}
