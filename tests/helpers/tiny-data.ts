// A small hand-made data set: every record has all its fields, a test names only those it is about.
import type {
  Band,
  Body,
  Course,
  Family,
  PathwayData,
  PaySupplement,
  Role,
  RoleSkill,
  Skill,
  SkillLevel,
  Transition,
} from '../../bot/pathways/pathway.ts';

const SOURCE = { code: 'S1', title: 'Tiny source', url: null, year: '2026' };
const PROVENANCE = { status: 'derived', sources: [SOURCE], reviewedAt: '2026-01-01' } as const;

export function role(id: string, fields: Partial<Role> = {}): Role {
  return {
    id,
    title: titleOf(id),
    provenance: PROVENANCE,
    kind: 'role',
    altTitles: null,
    abbreviations: null,
    searchTerms: null,
    familyIds: null,
    summary: null,
    level: null,
    pay: null,
    entryRoutes: null,
    registration: null,
    skills: null,
    bodyIds: null,
    notes: null,
    externalIds: null,
    ...fields,
  };
}

/** "ward-clerk" -> "Ward clerk". */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "5" or "5-6" in Agenda for Change bands. */
export function level(bands: string): NonNullable<Role['level']> {
  const [min = null, max = min] = bands.split('-');
  return { scheme: 'afc-band', min, max, text: null, evidence: 'adverts', status: 'found' };
}

/** Skills by id: "sql:working" has a level, "sql" has none. */
export function skills(...texts: readonly string[]): readonly RoleSkill[] {
  return texts.map((text) => {
    const [skillId = '', value] = text.split(':');
    return {
      skillId,
      name: titleOf(skillId),
      kind: 'skill',
      necessity: null,
      importance: null,
      level: isLevel(value) ? { scheme: 'gdad', value } : null,
      status: 'derived',
    };
  });
}

function isLevel(value: string | undefined): value is SkillLevel {
  return value === 'awareness' || value === 'working' || value === 'practitioner' || value === 'expert';
}

export function transition(from: string, to: string, fields: Partial<Transition> = {}): Transition {
  return {
    id: `${from}-to-${to}`,
    from,
    to,
    kind: 'progression',
    years: { min: 1, max: 3 },
    gaps: null,
    evidence: null,
    provenance: PROVENANCE,
    ...fields,
  };
}

export function band(id: string, pay: readonly [entry: number, middle: number | null, top: number] | null): Band {
  return {
    id,
    title: `Band ${id}`,
    provenance: PROVENANCE,
    years:
      pay === null
        ? null
        : [payYear('2025/26', pay), payYear('2026/27', [pay[0] + 1000, pay[1] && pay[1] + 1000, pay[2] + 1000])],
    stepRules: {
      steps: [
        { afterYears: 2, to: 'middle', status: 'found' },
        { afterYears: 5, to: 'top', status: 'found' },
      ],
      text: 'Steps after 2 and 5 years.',
    },
  };
}

function payYear(
  year: string,
  [entry, middle, top]: readonly [number, number | null, number],
): NonNullable<Band['years']>[number] {
  const status = year === '2025/26' ? 'official' : 'found';
  return { year, entry, middle, top, status: { entry: status, middle: middle === null ? null : status, top: status } };
}

export function supplement(id: string, fields: Partial<PaySupplement> = {}): PaySupplement {
  return {
    id,
    title: titleOf(id),
    provenance: PROVENANCE,
    altTitles: null,
    kind: 'high-cost-area',
    share: 0.2,
    years: [
      { year: '2025/26', min: 5000, max: 8000, status: 'found' },
      { year: '2026/27', min: 5500, max: 8500, status: 'unconfirmed' },
    ],
    places: null,
    notes: null,
    ...fields,
  };
}

export function course(id: string, fields: Partial<Course> = {}): Course {
  return {
    id,
    title: titleOf(id),
    provenance: PROVENANCE,
    altTitles: null,
    abbreviations: null,
    kind: 'short-course',
    level: null,
    durationMonths: null,
    durationText: null,
    provider: null,
    audience: null,
    requirements: null,
    cost: null,
    roleIds: null,
    skillIds: null,
    familyIds: null,
    notes: null,
    intakes: null,
    sessions: null,
    url: null,
    ...fields,
  };
}

export function skill(id: string, fields: Partial<Skill> = {}): Skill {
  return {
    id,
    title: titleOf(id),
    provenance: PROVENANCE,
    altTitles: null,
    kind: 'skill',
    text: null,
    levels: null,
    ...fields,
  };
}

export function family(id: string): Family {
  return { id, title: titleOf(id), provenance: PROVENANCE, summary: null, bodyIds: null };
}

export function body(id: string, fields: Partial<Body> = {}): Body {
  return {
    id,
    title: titleOf(id),
    provenance: PROVENANCE,
    altTitles: null,
    abbreviations: null,
    text: null,
    audience: null,
    grades: null,
    fees: null,
    notes: null,
    familyIds: null,
    closed: false,
    successorId: null,
    url: null,
    ...fields,
  };
}

/** A data set of the given records and nothing else. */
export function tinyData(fields: Partial<PathwayData> = {}): PathwayData {
  return {
    name: 'Tiny',
    dataVersion: '1',
    families: [],
    roles: [],
    transitions: [],
    skills: [],
    bands: [],
    paySupplements: [],
    courses: [],
    bodies: [],
    networks: [],
    regions: [],
    actions: [],
    guides: [],
    ...fields,
  };
}
