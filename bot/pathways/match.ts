// Roles that fit what someone said: a band, a family, skills, or their own words.
import type { Catalogue } from './catalogue/catalogue.ts';
import type { RoleMatch } from './findings.ts';
import type { Role } from './pathway.ts';
import { kindredIn } from './kindred.ts';
import { rankOfLevel } from './catalogue/role-skills.ts';

export interface MatchQuestion {
  readonly bandIds: readonly string[];
  readonly familyIds: readonly string[];
  readonly skillIds: readonly string[];
  /** What the person likes or does, as they said it. */
  readonly words: string;
}

/** How much each reason counts beside the words (a rare word in a title scores about 12). Orders roles, never shown. */
const MATCH_POLICY = {
  /** A skill asked for by name, plus this for each level of it the role needs. */
  skill: 10,
  skillLevel: 1,
  family: 2,
  /** Shared by the bands a role may be at: a role that is always at the band fits better than one that may be. */
  band: 2,
} as const;

type Reason = RoleMatch['reasons'][number];

interface Reasoned {
  readonly reasons: readonly Reason[];
  readonly score: number;
}

/**
 * Roles that fit, best first. Bands and families are conditions: a role must be at one of the bands and in one of the
 * families, where any are given. Skills and words then put the roles in order, and roles with none of them are left
 * out, unless that would leave nothing: "band 4 jobs near Leeds" still lists band 4. Starting points are no roles.
 */
export function matchRoles(catalogue: Catalogue, question: MatchQuestion): readonly RoleMatch[] {
  const { bandIds, familyIds } = question;
  const skillKeys = question.skillIds.map(catalogue.skillKey);
  const wordsOf = wordReasons(catalogue, question.words);
  // Of roles that fit alike, the lower band first: where people begin.
  const rung = (role: Role): number => {
    const [lowest] = catalogue.bandsOf(role);
    return lowest === undefined ? catalogue.bandsInOrder.length : catalogue.bandsInOrder.indexOf(lowest);
  };
  const all = catalogue.data.roles.flatMap((role) => {
    const place = placeReasons(catalogue, role, { bandIds, familyIds });
    const wish = joined(skillReasons(catalogue, role, skillKeys), wordsOf(role));
    return place === null || role.kind !== 'role' ? [] : [{ role, wish, all: joined(place, wish) }];
  });
  const wished = all.filter(({ wish }) => wish.score > 0);
  const isNarrowed = bandIds.length > 0 || familyIds.length > 0;
  return (wished.length > 0 || !isNarrowed ? wished : all)
    .toSorted(
      (left, right) =>
        right.all.score - left.all.score ||
        rung(left.role) - rung(right.role) ||
        left.role.title.localeCompare(right.role.title),
    )
    .flatMap(({ role, all: { reasons, score } }) => {
      const ref = catalogue.roleRef(role.id);
      return ref === null ? [] : [{ role: ref, summary: role.summary, reasons, score }];
    });
}

const NOTHING: Reasoned = { reasons: [], score: 0 };

function joined(left: Reasoned, right: Reasoned): Reasoned {
  return { reasons: [...left.reasons, ...right.reasons], score: left.score + right.score };
}

/** Null when the role is at none of the bands or in none of the families asked for. */
function placeReasons(
  catalogue: Catalogue,
  role: Role,
  { bandIds, familyIds }: Pick<MatchQuestion, 'bandIds' | 'familyIds'>,
): Reasoned | null {
  const bands = catalogue.bandsOf(role);
  const band = bands.find(({ id }) => bandIds.includes(id));
  const familyId = role.familyIds?.find((id) => familyIds.includes(id));
  if ((bandIds.length > 0 && band === undefined) || (familyIds.length > 0 && familyId === undefined)) return null;
  const family = catalogue.families.get(familyId ?? '');
  const reasons: Reason[] = [];
  if (band !== undefined) reasons.push({ kind: 'band', bandId: band.id });
  if (family !== undefined) reasons.push({ kind: 'family', title: family.title });
  const score =
    (band === undefined ? 0 : MATCH_POLICY.band / bands.length) + (family === undefined ? 0 : MATCH_POLICY.family);
  return { reasons, score };
}

function skillReasons(catalogue: Catalogue, role: Role, skillKeys: readonly string[]): Reasoned {
  const skills = catalogue.skillsOf(role.id);
  const listed = skillKeys.flatMap((key) => skills?.get(key) ?? []);
  return {
    reasons: listed.map(({ name, level }): Reason => ({ kind: 'skill', name, level: level?.value ?? null })),
    score: listed.reduce(
      (sum, { level }) => sum + MATCH_POLICY.skill + MATCH_POLICY.skillLevel * rankOfLevel(level?.value ?? null),
      0,
    ),
  };
}

/** "I hate phones", "but not with people": what somebody does not want is no reason, up to the end of the thought. */
const UNWANTED =
  /\b(?:hates?|dislikes?|avoid(?:ing)?|(?:do ?n[o']?t|dont|not) (?:like|want|enjoy|have|do)|ca ?n[o']?t stand|not (?:good|keen|great|into|with|for|a)|no good|bad at|rubbish at|sick of|fed up|bored of|without|never)\b[^,.;!?]*?(?=$|[,.;!?]|\b(?:but|and i|what|which|where|so)\b)/gi;
/** "For people who like law" says nothing of working with people. */
const ANYONE = /\b(?:people|person|someone|somebody|anyone)(?= (?:who|that|like me|with))/gi;

/** What a person's own words say for each role: words the role has too, then what roles call the things they like. */
function wordReasons(catalogue: Catalogue, said: string): (role: Role) => Reasoned {
  const text = said.replace(UNWANTED, ' ').replace(ANYONE, ' ');
  const hits = new Map(
    catalogue
      .words('roles')
      .search(text)
      .map((hit) => [hit.id, hit]),
  );
  const kindred = kindredIn(text);
  return (role) => {
    const hit = hits.get(role.id);
    const own: Reasoned =
      hit === undefined ? NOTHING : { reasons: [{ kind: 'words', words: hit.words }], score: hit.score };
    return kindred(role).reduce(
      (all, { said, words, score }) => joined(all, { reasons: [{ kind: 'kindred', said, words }], score }),
      own,
    );
  };
}
