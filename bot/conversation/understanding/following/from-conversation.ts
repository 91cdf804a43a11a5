// What a question means because of what was said before: something taken back, another rank, one thing about what was
// just shown, the last question with something changed in it, or the kind of question alone.
import type { Ask } from '../../ask.ts';
import { aboutCourseShown } from './about-course.ts';
import { idOf } from '../asking/ask-about-roles.ts';
import { aboutRoleShown } from './about-role.ts';
import { aboutShown } from './about-shown.ts';
import { cueLabel } from './cue.ts';
import type { Desk } from '../desk.ts';
import { continued, payAspect, takenOut } from './follow-up.ts';
import { asked, pointsBack, type Frame, type Outcome } from '../frame.ts';
import type { Label } from '../classifier/labels.ts';
import { narrowed } from './narrowed.ts';
import { picked, pickedByName, picksNothing } from './offered.ts';
import { isOnlyNo, opensAsFollowUp, takesBack } from './openers.ts';
import { otherRank, sameTrade, swapped } from './other-role.ts';
import { lostDetails } from '../telling/detail-lost.ts';
import { tellsOfSelf } from '../telling/self.ts';
import { tellsOfLostSkill } from '../telling/skill-lost.ts';
import type { Things } from '../naming/things.ts';
import { setSideBySide } from './which-best.ts';

export type Settled =
  { readonly kind: 'label'; readonly label: Label } | { readonly kind: 'outcome'; readonly outcome: Outcome } | null;

export const asLabel = (label: Label | null): Settled => (label === null ? null : { kind: 'label', label });
export const asOutcome = (outcome: Outcome | null): Settled => (outcome === null ? null : { kind: 'outcome', outcome });

/** A pick from what was offered comes before commands: nothing else sounds like "the second one". */
export function fromOffer(desk: Desk, frame: Frame): Settled {
  const { reading, context } = frame;
  const { normalised } = reading;
  const pick =
    picked(normalised, context, desk.calling) ??
    (takesBack(normalised) ? pickedByName(normalised, context.others, desk.calling) : null);
  const named = pick === null ? namedOne(frame, desk.general) : null;
  if (named !== null) return asOutcome({ kind: 'ask', ask: named, alternatives: [], picked: true });
  // "Just the apprenticeships" narrows the list, where the list can be narrowed.
  const list = pick?.kind === 'several' ? narrowed(context.lastAsk, reading, desk) : null;
  if (list !== null) return asOutcome(asked(list));
  if (pick !== null)
    return asOutcome(
      pick.kind === 'one'
        ? { kind: 'ask', ask: pick.ask, alternatives: [], picked: true }
        : { kind: 'which', asks: pick.asks },
    );
  return picksNothing(normalised, context) ? asLabel('help') : null;
}

/** "Monthly?", "at the top?", right after pay; before reminders, which are also set by such words. */
export function fromPay({ reading, context: { lastAsk } }: Frame, leaning: ReadonlySet<string>): Settled {
  const ask = payAspect(lastAsk, reading, leaning);
  return ask === null ? null : asOutcome(asked(ask));
}

/** "It is the clinical coder that I want", right after we asked: the one of those offered that is named. */
function namedOne({ things, reading, context: { asking, offered } }: Frame, general: ReadonlySet<string>): Ask | null {
  const [role, other] = things.roles;
  if (!asking || role === undefined || other !== undefined || role.ids.length !== 1) return null;
  if (reading.rest.some((word) => !general.has(word))) return null;
  const fitting = offered.filter((ask) => JSON.stringify(ask).includes(`"${idOf(role)}"`));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Of what was just shown: comes before what other people help with, for "who runs it" is then no question about us. */
export function fromShown(desk: Desk, frame: Frame): Settled {
  const { reading, context } = frame;
  const { lastAsk } = context;
  const ask =
    narrowed(lastAsk, reading, desk) ??
    aboutCourseShown(context, reading) ??
    aboutShown(lastAsk, reading, pointsBack(frame));
  return ask === null ? null : asOutcome(asked(ask));
}

export function fromConversation(desk: Desk, frame: Frame): Settled {
  const fewer = takenOut(frame);
  const sideBySide = (): Outcome | null => {
    const ask = setSideBySide(frame);
    return ask === null ? null : asked(ask);
  };
  return (
    takenBack(frame) ??
    asOutcome(fewer === null ? null : asked(fewer)) ??
    asLabel(tellsOfSelfIn(frame.reading) ? 'profile/set' : null) ??
    asOutcome(otherRank(desk, frame) ?? sideBySide() ?? isAtBand(frame) ?? aboutRole(frame)) ??
    asOutcome(swapped(frame)) ??
    followUp(desk, frame) ??
    asOutcome(sameTrade(desk, frame)) ??
    asLabel(cueLabel(desk, frame))
  );
}

const tellsOfSelfIn = ({ words, normalised }: Frame['reading']): boolean =>
  tellsOfSelf(words) || tellsOfLostSkill(words) || lostDetails(normalised) !== null;

/** Only "not that": the other readings, or help when there was none. */
function takenBack({ reading: { normalised }, context }: Frame): Settled {
  if (!isOnlyNo(normalised)) return null;
  if (context.others.length > 0) return asOutcome(asked({ kind: 'instead', asks: context.others }));
  return context.asking ? asLabel('help') : null;
}

/** "Is that band 9?": the role's own bands answer it. */
function isAtBand({ reading: { normalised }, things, context }: Frame): Outcome | null {
  const [roleId] = context.roleIds;
  if (roleId === undefined || things.bandIds.length === 0 || things.roles.length > 0) return null;
  if (
    !/^(?:(?:and|so|but|ok) )*(?:is|are|would|does|do|can|could) (?:it|that|this|they|those|these)\b/.test(normalised)
  )
    return null;
  return asked({ kind: 'pay', bandIds: [], roleIds: [roleId], supplementId: null, hours: null, year: null });
}

function aboutRole(frame: Frame): Outcome | null {
  const ask = aboutRoleShown(frame);
  return ask === null ? null : asked(ask);
}

/** "And 8b", "what about data engineer", "no, Manchester": an opener, names, and no words of its own. */
function followUp(desk: Desk, frame: Frame): Settled {
  const { reading, context, things } = frame;
  // Which of these was asked; another name answers the question that was open.
  const last = context.asking ? (context.offered[0] ?? context.lastAsk) : context.lastAsk;
  if (last === null) return null;
  const leans =
    opensAsFollowUp(reading.normalised) ||
    context.asking ||
    (context.lastAsk?.kind === 'pathway' &&
      /^(?:if |and |but )?(?:from|as|starting (?:from|as))\b/.test(reading.normalised)) ||
    ((isPayDetail(things) || things.regionId !== null) && context.lastAsk?.kind === 'pay');
  // "25 hours a week": how much is worked.
  const isBeside = (word: string): boolean =>
    desk.leaning.has(word) ||
    /^(?:adding|including)$/.test(word) ||
    (things.hours !== null && /^(?:a|per|each|week)$/.test(word));
  if (!leans || !reading.rest.every(isBeside)) return null;
  return asOutcome(continued(frame, last));
}

/** Only a band, a place with a supplement, hours or a year. */
const isPayDetail = (things: Things): boolean =>
  things.roles.length === 0 &&
  (things.bandIds.length > 0 || things.zoneIds.length > 0 || things.hours !== null || things.year !== null);
