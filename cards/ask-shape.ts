// The shape of an ask as a button carries it, with every length bounded.
import { z } from 'zod';
import { COMPARED_BY, COURSE_FACTS, NOT_COVERED, PAY_ASPECTS, SMALL_TALK } from '../bot/conversation/ask-topics.ts';
import { SKILL_LEVELS } from '../bot/pathways/pathway.ts';

export const id = z.string().min(1).max(200);
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
  withoutSkills: z.array(id).max(40).optional(),
});

/** Every ask that a button may carry but those that hold other asks. */
export const askShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), roleId: id, twoNames: z.literal(true).optional() }),
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
  z.object({ kind: z.literal('small-talk'), topic: z.enum(SMALL_TALK) }),
  z.object({ kind: z.literal('not-covered'), reason: z.enum(NOT_COVERED), heard: words }),
]);
