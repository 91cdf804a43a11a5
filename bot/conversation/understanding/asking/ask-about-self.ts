// What a person says of themselves, kept in their profile; and what only sounds like it, which is answered and not kept.
import type { Ask, ProfileChange } from '../../ask.ts';
import { idOf } from './ask-about-roles.ts';
import { asked, type Frame, type Outcome } from '../frame.ts';
import type { Found } from '../naming/masking.ts';
import { lostDetails } from '../telling/detail-lost.ts';
import { selfTold, type SelfTold } from '../telling/self.ts';
import { tellsOfLostSkill } from '../telling/skill-lost.ts';

export function askProfile(frame: Frame): Outcome {
  if (frame.label === 'profile/show') return asked({ kind: 'profile', change: null });
  const lost = lostDetails(frame.reading.normalised);
  if (lost !== null) return asked({ kind: 'profile', change: lost });
  if (tellsOfLostSkill(frame.reading.words))
    return asked({ kind: 'profile', change: { withoutSkills: skillsNamed(frame.reading) } });
  const told = selfTold(frame);
  const { things } = frame;
  if (!told.isPlain || (things.roles.length > 0 && told.mentioned.length === things.roles.length))
    return notKept(frame);
  if (told.held.length === 0 && things.roles.length > 0) return notHeld(told, frame);
  const change = changeFrom(told, frame);
  if (Object.keys(change).length === 0)
    return asked(isSomewhere(frame) ? { kind: 'region', regionId: null } : { kind: 'profile', change: null });
  const role = change.roleId;
  return asked(
    { kind: 'profile', change },
    typeof role === 'string' ? [pathwayFrom(role), { kind: 'role', roleId: role }] : [],
  );
}

/** "I'm at LTHT", "I work for the Royal": a place that we do not know, so the region is asked for. */
const isSomewhere = ({ reading, things }: Frame): boolean =>
  things.regionId === null &&
  /^(?:im|i am|i work|we are|were|based|i am based|im based) (?:now |currently )?(?:at|in|for|with|near) (?:the )?\S+(?: \S+){0,3}$/.test(
    reading.normalised,
  );

const pathwayFrom = (from: string): Ask => ({ kind: 'pathway', from, to: null });

/** Of a friend, or "if": what it names is answered. */
function notKept({ things }: Frame): Outcome {
  const [role] = things.roles;
  if (role !== undefined) return asked({ kind: 'role', roleId: idOf(role) }, [pathwayFrom(idOf(role))]);
  if (things.bandIds.length > 0)
    return asked({ kind: 'pay', bandIds: things.bandIds, roleIds: [], supplementId: null, hours: null, year: null });
  return { kind: 'refuse', reason: null, nearest: [] };
}

/** A role wanted is a goal, a former one a start; one denied is taken out of the profile if it stands there. */
function notHeld({ wanted, before, denied }: SelfTold, { context }: Frame): Outcome {
  const own = context.profile?.roleId ?? null;
  const [goal] = wanted;
  const [start] = before;
  if (goal !== undefined) {
    const to = idOf(goal);
    return asked({ kind: 'pathway', from: start === undefined ? other(own, to) : idOf(start), to });
  }
  if (start !== undefined) return asked(pathwayFrom(idOf(start)));
  const isOwn = own !== null && denied.some(({ ids }) => ids.includes(own));
  return asked({ kind: 'profile', change: isOwn ? { roleId: null } : null });
}

const other = (id: string | null, than: string): string | null => (id === than ? null : id);

/** What words that put a statement about oneself right change: names alone. */
export const correctedProfile = (frame: Frame): ProfileChange => changeFrom(selfTold(frame, true), frame);

const LEVEL = /\b(awareness|working|practitioner|expert)\b/;

function changeFrom({ held }: SelfTold, { things, text, reading, known }: Frame): ProfileChange {
  const { roles, bandIds, regionId, place } = things;
  const isProper = (role: Found): boolean => !known.startingPoints.has(idOf(role));
  const role = held.find(isProper) ?? held[0];
  const [bandId] = bandIds;
  const level = LEVEL.exec(reading.normalised)?.[1] ?? null;
  const skills = skillsHad(reading, roles.length === 0).map((skillId) => ({ skillId, level }));
  return {
    ...(role === undefined ? {} : { roleId: idOf(role) }),
    ...(bandId === undefined ? {} : { bandId }),
    ...(regionId === null ? {} : { regionId, place: asSaid(text, place ?? '') }),
    ...(skills.length === 0 ? {} : { skills }),
  };
}

const LACKING =
  /\b(?:not|no|never|without|lack|lacking|except|dont|cant|cannot|havent|new to|rubbish|useless|bad|poor)(?: (?:know|use|used|have|got|do|done|learnt|any|much|a|the|in|at|of|really|good|great|confident|experience|experienced|using|with|knowledge|skills?|code|ever))*$/;

const skillsNamed = ({ found }: Frame['reading']): readonly string[] => [
  ...new Set(found.filter(({ type }) => type === 'skill').flatMap(({ ids }) => ids.slice(0, 1))),
];

/** Skills named, but for those that are said to be missing. Ordinary words are taken for skills only beside no role. */
const skillsHad = ({ found, normalised }: Frame['reading'], withPlain: boolean): readonly string[] => [
  ...new Set(
    found
      .filter(
        ({ type, plain, start }) =>
          type === 'skill' && (withPlain || !plain) && !LACKING.test(normalised.slice(0, start).trim()),
      )
      .flatMap(({ ids }) => ids.slice(0, 1)),
  ),
];

/** The place with the capitals the person gave it, or one of our own. */
function asSaid(text: string, place: string): string {
  const at = text.toLowerCase().indexOf(place);
  const said = at < 0 ? place : text.slice(at, at + place.length);
  return said.replace(/(^|\s|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
