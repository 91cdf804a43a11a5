// A button and its payload. The payload holds the whole question, so it works days later, in any order, twice.
// What comes back may be forged or from another version: it is read by a parser and never trusted.
import type { ISubmitAction } from '@microsoft/teams.cards';
import { z } from 'zod';
import type { Choice, NextStep } from '../bot/conversation/answer.ts';
import { COMPARED_BY, COURSE_FACTS, NOT_COVERED, PAY_ASPECTS, SMALL_TALK, type Ask } from '../bot/conversation/ask.ts';
import { SKILL_LEVELS } from '../bot/pathways/pathway.ts';
import { buttonTitle, choiceTitles } from './button-titles.ts';
import { PAYLOAD_VERSION as VERSION } from './payload-version.ts';
import { createSharePayloads, shareFormData } from './share-payload.ts';

const MOST_BUTTONS = 4;

const id = z.string().min(1).max(200);
const maybeId = id.nullable();
const ids = z.array(id).max(10);
const words = z.string().max(1000);
const pounds = z.number().min(0).max(10_000_000);

const profileChange = z.object({
  roleId: maybeId.optional(),
  bandId: maybeId.optional(),
  regionId: maybeId.optional(),
  place: maybeId.optional(),
  timeZone: maybeId.optional(),
  skills: z
    .array(z.object({ skillId: id, level: z.enum(SKILL_LEVELS).nullable() }))
    .max(40)
    .optional(),
});

const smallTalk = z.enum(SMALL_TALK);

const notCovered = z.enum(NOT_COVERED);

const oneAsk = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), roleId: id }),
  z
    .object({
      kind: z.literal('comparison'),
      roleIds: z.array(id).max(6),
      familyIds: ids.optional(),
      by: z.enum(COMPARED_BY).optional(),
    })
    .refine(({ roleIds, familyIds = [] }) => roleIds.length + familyIds.length > 0),
  z.object({
    kind: z.literal('pathway'),
    from: maybeId,
    to: maybeId,
    goal: z.object({ familyId: maybeId, bandId: maybeId }).optional(),
    about: z.enum(['future', 'onward']).optional(),
  }),
  z.object({
    kind: z.literal('pay'),
    bandIds: ids,
    roleIds: z.array(id).max(6),
    supplementId: maybeId,
    hours: z.number().min(0).max(168).nullable(),
    year: z
      .string()
      .regex(/^\d{4}\/\d{2}$/)
      .nullable(),
    about: z.enum(PAY_ASPECTS).optional(),
    claimed: pounds.optional(),
  }),
  z.object({
    kind: z.literal('pay-order'),
    first: z.enum(['highest', 'lowest']),
    familyIds: ids,
    atLeast: pounds.nullable(),
    atMost: pounds.nullable(),
  }),
  z.object({ kind: z.literal('skills'), roleId: maybeId, skillId: maybeId }),
  z.object({ kind: z.literal('gap'), from: maybeId, to: maybeId }),
  z.object({ kind: z.literal('matches'), bandIds: ids, familyIds: ids, skillIds: ids, words }),
  z.object({
    kind: z.literal('courses'),
    courseIds: ids.optional(),
    roleId: maybeId,
    skillId: maybeId,
    familyId: maybeId,
    courseKind: maybeId,
    level: z
      .string()
      .regex(/^[1-8]$/)
      .optional(),
    free: z.boolean().optional(),
    words,
  }),
  z.object({ kind: z.literal('course'), courseId: id, fact: z.enum(COURSE_FACTS).optional() }),
  z.object({ kind: z.literal('bodies'), bodyIds: ids, roleId: maybeId, familyId: maybeId }),
  z.object({
    kind: z.literal('networks'),
    networkIds: ids,
    roleId: id.optional(),
    regionId: maybeId,
    familyId: maybeId,
    words,
  }),
  z.object({ kind: z.literal('region'), regionId: maybeId }),
  z.object({ kind: z.literal('guide'), guideIds: ids, topic: maybeId, words }),
  z.object({ kind: z.literal('actions'), words }),
  z.object({ kind: z.literal('profile'), change: profileChange.nullable() }),
  z.object({ kind: z.literal('privacy'), act: z.enum(['what', 'export', 'forget']) }),
  z.object({
    kind: z.literal('reminder'),
    act: z.enum(['set', 'list', 'stop', 'snooze', 'pause', 'quiet', 'done', 'change']),
    words,
  }),
  z.object({ kind: z.literal('from-here'), roleIds: z.array(id).min(1).max(6), ownRoleId: maybeId }),
  z.object({
    kind: z.literal('invite'),
    press: z.discriminatedUnion('act', [
      z.object({ act: z.literal('open'), courseId: maybeId }),
      z.object({ act: z.enum(['take', 'count']), inviteId: id, courseId: id }),
    ]),
  }),
  z.object({ kind: z.literal('help') }),
  z.object({ kind: z.literal('welcome') }),
  z.object({ kind: z.literal('small-talk'), topic: smallTalk }),
  z.object({ kind: z.literal('not-covered'), reason: notCovered, heard: words }),
]);

/** "Not what I meant" holds other questions, and never another of its own kind: what is read stays small. */
const instead = z.object({ kind: z.literal('instead'), asks: z.array(oneAsk).max(MOST_BUTTONS) });

const sharing = createSharePayloads(oneAsk);

const askShape: z.ZodType<Ask> = z.union([oneAsk, instead, sharing.askShape]);

const payloadShape = z.object({ v: z.literal(VERSION), ask: askShape });

/** The choice of the profile form that clears a detail; Teams and its parser refuse an empty value. */
export const NOT_SAID = 'not-said';

/** What the profile form sends: its inputs beside the marker. */
const chosen = z.string().max(200).optional();
const profileFormShape = z.object({
  v: z.literal(VERSION),
  form: z.literal('profile'),
  roleId: chosen,
  bandId: chosen,
  regionId: chosen,
});

function readForm(value: unknown): ReadButton {
  const read = profileFormShape.safeParse(value);
  if (!read.success) return { kind: 'unknown' };
  const { roleId, bandId, regionId } = read.data;
  const orNull = (text: string | undefined): string | null =>
    text === undefined || text === '' || text === NOT_SAID ? null : text;
  const change = { roleId: orNull(roleId), bandId: orNull(bandId), regionId: orNull(regionId) };
  return { kind: 'ask', ask: { kind: 'profile', change } };
}

const ownRoleFormShape = z.object({
  v: z.literal(VERSION),
  form: z.literal('own-role'),
  roleIds: z.array(id).min(1).max(6),
  roleId: chosen,
});

/** Null when it is not that form. */
function readOwnRoleForm(value: unknown): ReadButton | null {
  const read = ownRoleFormShape.safeParse(value).data;
  return read === undefined
    ? null
    : { kind: 'ask', ask: { kind: 'from-here', roleIds: read.roleIds, ownRoleId: read.roleId || null } };
}

/** The button that says one's own role and then compares; Teams adds the input `roleId`. */
export const ownRoleFormButton = (title: string, roleIds: readonly string[]): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data: { v: VERSION, form: 'own-role', roleIds: [...roleIds] },
  msteams: { feedback: { hide: true } },
});

/** The button of the form that shares a card; Teams adds the inputs. */
export const shareFormButton = (title: string, ask: Ask): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data: { ...shareFormData(ask) },
  msteams: { feedback: { hide: true } },
});

/** "Share", when the card says the same to everybody. */
export const shareButton = (ask: Ask | undefined): ISubmitAction[] =>
  ask === undefined ? [] : [button('Share', { kind: 'share', step: { act: 'choose', ask, placeId: null, note: '' } })];

/** A button that asks `ask`. Teams' own "your response was sent" line is hidden: the answer follows at once. */
export const button = (title: string, ask: Ask): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data: { v: VERSION, ask },
  msteams: { feedback: { hide: true } },
});

/** The button of the profile form; Teams adds the inputs to `data`. */
export const profileFormButton = (title: string): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data: { v: VERSION, form: 'profile' },
  msteams: { feedback: { hide: true } },
});

/** At most four, each question once. */
export const nextButtons = (next: readonly NextStep[]): ISubmitAction[] =>
  withoutTwins(next.map(({ ask, names }) => button(buttonTitle(ask, names), ask)));

/** "Not what I meant", when the question had other readings; pressing it offers them. */
export const insteadButton = (asks: readonly Ask[] = []): ISubmitAction[] => {
  const others = asks.filter(({ kind }) => kind !== 'instead').slice(0, MOST_BUTTONS);
  return others.length === 0 ? [] : [button('Not what I meant', { kind: 'instead', asks: others })];
};

/** At most four choices as buttons. */
export const choiceButtons = (choices: readonly Choice[], why: string): ISubmitAction[] => {
  const titles = choiceTitles(choices, why);
  return withoutTwins(choices.map(({ ask }, at) => button(titles[at] ?? '', ask)));
};

// Two buttons that read the same cannot be told apart, so the second goes.
function withoutTwins(actions: readonly ISubmitAction[]): ISubmitAction[] {
  const titles = actions.map(({ title }) => title);
  return actions.filter((action, at) => titles.indexOf(action.title) === at).slice(0, MOST_BUTTONS);
}

/** An ask read from anything stored or sent; null when it is none of this release. */
export const readAsk = (value: unknown): Ask | null => askShape.safeParse(value).data ?? null;

export type ReadButton = { readonly kind: 'ask'; readonly ask: Ask } | { readonly kind: 'unknown' };

/** Reads an activity's `value`. Unknown for another version, a kind we do not have, or anything too long; never throws. */
export function readButton(value: unknown): ReadButton {
  const press = sharing.readShared(value);
  if (press !== null) return { kind: 'ask', ask: { kind: 'shared-card', press } };
  const read = readPlain(value);
  const within = sharing.readWithin(value);
  if (within === null || read.kind === 'unknown') return read;
  return { kind: 'ask', ask: { kind: 'shared-card', press: { ...within, act: 'ask', roleId: null, inner: read.ask } } };
}

function readPlain(value: unknown): ReadButton {
  // First: the form holds the ask of the card, which is not what it asks.
  const step = sharing.readForm(value);
  if (step !== null) return { kind: 'ask', ask: { kind: 'share', step } };
  const read = payloadShape.safeParse(value);
  return read.success ? { kind: 'ask', ask: read.data.ask } : (readOwnRoleForm(value) ?? readForm(value));
}
