// What we rely on in each record of the Pathway API, and no more: unknown fields are dropped, missing ones become null.
// Id and title must be there; so must the few fields no card can do without. Enumerations are checked against the contract.
import { z } from 'zod';
import type { RecordOf } from './whole-data.ts';
import { SKILL_LEVELS, type CollectionName } from '../pathway.ts';

/** null stays null, missing becomes null: "absent is not empty". */
const maybe = <S extends z.ZodType>(shape: S) => z.nullable(shape).default(null);

const id = z.string().min(1).max(200);
const text = z.string();
const texts = maybe(z.array(text));
const ids = maybe(z.array(id));
const range = maybe(z.object({ min: z.number(), max: z.number() }));

/** Only web addresses: any other scheme must not become a button that people press. Others count as no link. */
const link = maybe(text).transform((url) => (url !== null && /^https?:\/\/[^\s]+$/i.test(url) ? url : null));

const status = z.enum(['official', 'found', 'derived', 'unconfirmed']);
const skillLevel = z.enum(SKILL_LEVELS);
const skillKind = maybe(z.enum(['skill', 'knowledge', 'behaviour', 'technology']));

const source = z.object({ code: maybe(text), title: text, url: link, year: maybe(text) });
const provenance = maybe(z.object({ status, sources: z.array(source).default([]), reviewedAt: maybe(text) }));
const titled = { id, title: z.string().min(1), provenance };
const named = { ...titled, altTitles: texts };
const abbreviated = { ...named, abbreviations: texts };
const area = maybe(z.int().min(1).max(5));

const family = z.object({ ...titled, summary: maybe(text), bodyIds: ids });

const roleSkill = z.object({
  skillId: id,
  name: text,
  kind: skillKind,
  necessity: maybe(z.enum(['essential', 'optional'])),
  importance: maybe(z.object({ value: z.number(), min: z.number(), max: z.number() })),
  level: maybe(z.object({ scheme: z.literal('gdad'), value: skillLevel })),
  status: maybe(status),
});

const role = z.object({
  ...abbreviated,
  kind: z
    .nullable(z.enum(['role', 'starting-point']))
    .default('role')
    .transform((kind) => kind ?? 'role'),
  searchTerms: texts,
  familyIds: ids,
  summary: maybe(text),
  level: maybe(
    z.object({
      scheme: z.literal('afc-band'),
      min: maybe(text),
      max: maybe(text),
      text: maybe(text),
      evidence: maybe(text),
      status: maybe(status),
    }),
  ),
  pay: maybe(
    z.object({
      text: maybe(text),
      min: maybe(z.number()),
      max: maybe(z.number()),
      currency: maybe(text),
      period: maybe(text),
      year: maybe(text),
    }),
  ),
  entryRoutes: texts,
  registration: maybe(text),
  skills: maybe(z.array(roleSkill)),
  bodyIds: ids,
  notes: texts,
  externalIds: maybe(z.array(z.object({ scheme: text, value: text }))),
});

const transition = z.object({
  id,
  from: id,
  to: id,
  kind: maybe(z.enum(['progression', 'lateral', 'entry', 'entry-from-clinical', 'return'])),
  years: range,
  gaps: texts,
  evidence: maybe(text),
  provenance,
});

const skill = z.object({
  ...named,
  kind: skillKind,
  text: maybe(text),
  levels: maybe(z.array(z.object({ value: skillLevel, text }))),
});

const bandYear = z.object({
  year: text,
  entry: z.number(),
  middle: maybe(z.number()),
  top: z.number(),
  status: z.object({ entry: status, middle: maybe(status), top: status }),
});

const band = z.object({
  ...titled,
  years: maybe(z.array(bandYear)),
  stepRules: maybe(
    z.object({
      steps: z.array(z.object({ afterYears: z.number(), to: z.enum(['middle', 'top']), status })),
      text,
    }),
  ),
});

const paySupplement = z.object({
  ...named,
  kind: z.literal('high-cost-area'),
  share: z.number().min(0).max(1),
  years: z.array(z.object({ year: text, min: z.number(), max: z.number(), status })),
  places: texts,
  notes: texts,
});

const course = z.object({
  ...abbreviated,
  kind: z.enum(['apprenticeship', 'degree', 'certificate', 'programme', 'short-course']),
  level: maybe(text),
  durationMonths: range,
  durationText: maybe(text),
  provider: maybe(text),
  audience: maybe(text),
  requirements: maybe(text),
  cost: maybe(text),
  roleIds: ids,
  skillIds: ids,
  familyIds: ids,
  notes: texts,
  intakes: maybe(z.array(z.int().min(1).max(12))),
  sessions: maybe(
    z.array(
      z.object({ id, startsAt: maybe(text), applyBy: maybe(text), place: maybe(text), online: maybe(z.boolean()) }),
    ),
  ),
  url: link,
});

const body = z.object({
  ...abbreviated,
  text: maybe(text),
  audience: maybe(text),
  grades: texts,
  fees: maybe(text),
  notes: texts,
  familyIds: ids,
  closed: z
    .nullable(z.boolean())
    .default(false)
    .transform((closed) => closed ?? false),
  successorId: maybe(id),
  url: link,
});

const network = z.object({
  ...abbreviated,
  text: maybe(text),
  audience: maybe(text),
  reach: maybe(text),
  regionIds: ids,
  familyIds: ids,
  cost: maybe(text),
  notes: texts,
  url: link,
});

const region = z.object({ ...named, text: maybe(text), places: texts });
const action = z.object({ ...titled, text: maybe(text), topics: texts, audience: maybe(text), area });
const guide = z.object({
  ...named,
  topic: maybe(text),
  text: maybe(text),
  points: texts,
  audience: maybe(text),
  area,
  relatedIds: ids,
});

/** The records of each collection. The type keeps these shapes and pathway.ts in step. */
export const RECORD_SHAPES: { readonly [C in CollectionName]: z.ZodType<readonly RecordOf<C>[]> } = {
  families: z.array(family),
  roles: z.array(role),
  transitions: z.array(transition),
  skills: z.array(skill),
  bands: z.array(band),
  paySupplements: z.array(paySupplement),
  courses: z.array(course),
  bodies: z.array(body),
  networks: z.array(network),
  regions: z.array(region),
  actions: z.array(action),
  guides: z.array(guide),
};
