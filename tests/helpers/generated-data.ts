// Career data of any size, the same for the same seed. Shaped like the real data set, its facts invented: for tests and benches.
import {
  SKILL_LEVELS,
  type Band,
  type Family,
  type PathwayData,
  type Provenance,
  type Role,
  type RoleSkill,
  type Skill,
  type Transition,
} from '../../bot/pathways/pathway.ts';

const BAND_IDS = ['2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'];
const RANKS = [
  'Assistant',
  'Junior',
  'Associate',
  'Senior',
  'Lead',
  'Principal',
  'Chief',
  'Trainee',
  'Deputy',
  'Specialist',
];
const FIELDS = [
  'Data',
  'Coding',
  'Records',
  'Systems',
  'Imaging',
  'Library',
  'Project',
  'Product',
  'Security',
  'Network',
  'Research',
  'Pharmacy',
  'Safety',
  'Training',
  'Integration',
];
const JOBS = [
  'Analyst',
  'Engineer',
  'Manager',
  'Officer',
  'Architect',
  'Developer',
  'Scientist',
  'Trainer',
  'Auditor',
  'Designer',
];
const TRANSITION_KINDS = ['progression', 'lateral', 'entry', 'entry-from-clinical', 'return'] as const;
const PROVENANCE: Provenance = {
  status: 'derived',
  sources: [{ code: 'T1', title: 'Generated for tests', url: 'https://example.org/generated', year: '2025' }],
  reviewedAt: '2025-11-01',
};

/** A repeatable source of numbers in 0..1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `roles` roles (at least 2) and `transitions` different moves between them, with families, skills and bands to match. */
export function generatedData(size: { roles: number; transitions: number; seed: number }): PathwayData {
  const random = seededRandom(size.seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const families = FIELDS.map((field, index) => generatedFamily(field, index));
  const skills = Array.from({ length: 188 }, (_, index) => generatedSkill(index));
  const roles = Array.from({ length: size.roles }, (_, index) => generatedRole(index, skills, random, pick));
  return {
    name: 'Generated careers',
    dataVersion: `generated-${size.seed}`,
    families,
    roles,
    transitions: generatedTransitions(roles, size.transitions, random, pick),
    skills,
    bands: BAND_IDS.map((id, index) => generatedBand(id, index)),
    paySupplements: [],
    courses: [],
    bodies: [],
    networks: [],
    regions: [],
    actions: [],
    guides: [],
  };
}

type Pick = <T>(list: readonly T[]) => T;

function generatedRole(index: number, skills: readonly Skill[], random: () => number, pick: Pick): Role {
  const rank = RANKS[index % RANKS.length]!;
  const field = FIELDS[Math.floor(index / 10) % FIELDS.length]!;
  const job = JOBS[Math.floor(index / 150) % JOBS.length]!;
  const batch = Math.floor(index / 1500);
  const title = `${rank} ${field} ${job}${batch === 0 ? '' : ` ${batch + 1}`}`;
  const low = Math.floor(random() * (BAND_IDS.length - 1));
  return {
    id: `role-${index + 1}`,
    title,
    kind: random() < 0.05 ? 'starting-point' : 'role',
    altTitles: [`${field} ${job} (${rank.toLowerCase()})`],
    abbreviations: random() < 0.1 ? [`${rank[0]}${field[0]}${job[0]}${index}`] : [],
    searchTerms: null,
    familyIds: [`family-${(Math.floor(index / 10) % FIELDS.length) + 1}`],
    summary: `Looks after ${field.toLowerCase()} work so that care teams have what they need. Role ${index + 1}.`,
    level: {
      scheme: 'afc-band',
      min: BAND_IDS[low]!,
      max: BAND_IDS[low + 1]!,
      text: null,
      evidence: 'Generated',
      status: 'derived',
    },
    pay: null,
    entryRoutes: ['Apprenticeship', 'From another role in the same family'],
    registration: null,
    skills: random() < 0.05 ? null : generatedRoleSkills(skills, random, pick),
    bodyIds: null,
    notes: null,
    externalIds: null,
    provenance: PROVENANCE,
  };
}

function generatedRoleSkills(skills: readonly Skill[], random: () => number, pick: Pick): RoleSkill[] {
  const first = Math.floor(random() * skills.length);
  return Array.from({ length: 6 + Math.floor(random() * 8) }, (_, step) => {
    const skill = skills[(first + step * 13) % skills.length]!;
    return {
      skillId: skill.id,
      name: skill.title,
      kind: 'skill',
      necessity: random() < 0.8 ? 'essential' : 'optional',
      importance: null,
      level: random() < 0.1 ? null : { scheme: 'gdad', value: pick(SKILL_LEVELS) },
      status: 'official',
    };
  });
}

function generatedTransitions(roles: readonly Role[], count: number, random: () => number, pick: Pick): Transition[] {
  if (count > roles.length * (roles.length - 1)) throw new Error('More transitions than pairs of roles');
  const pairs = new Set<string>();
  const transitions: Transition[] = [];
  while (transitions.length < count) {
    const from = pick(roles).id;
    const to = pick(roles).id;
    const id = `${from}--${to}`;
    if (from === to || pairs.has(id)) continue;
    pairs.add(id);
    const min = Math.floor(random() * 4);
    transitions.push({
      id,
      from,
      to,
      kind: pick(TRANSITION_KINDS),
      years: random() < 0.1 ? null : { min, max: min + 2 },
      gaps: ['Leading a small team', 'Writing for people who do not work with data'],
      evidence: 'Generated',
      provenance: PROVENANCE,
    });
  }
  return transitions;
}

function generatedFamily(field: string, index: number): Family {
  return { id: `family-${index + 1}`, title: `${field} roles`, summary: null, bodyIds: null, provenance: PROVENANCE };
}

function generatedSkill(index: number): Skill {
  return {
    id: `skill-${index + 1}`,
    title: `Skill ${index + 1}`,
    altTitles: null,
    kind: 'skill',
    text: `What skill ${index + 1} is about.`,
    levels: SKILL_LEVELS.map((value) => ({ value, text: `You can do skill ${index + 1} at ${value} level.` })),
    provenance: PROVENANCE,
  };
}

function generatedBand(id: string, index: number): Band {
  const entry = 24_000 + index * 8_000;
  return {
    id,
    title: `Band ${id}`,
    years: [
      {
        year: '2025/26',
        entry,
        middle: null,
        top: entry + 6_000,
        status: { entry: 'official', middle: null, top: 'official' },
      },
    ],
    stepRules: null,
    provenance: PROVENANCE,
  };
}
