// Another trade as the goal or the subject: "become a midwife", "what band is a staff nurse", "nurse or data analyst". A
// nurse who wants to move into informatics is another story: theirs starts there and leads to one of our roles.
import type { Ask } from '../../ask.ts';
import { askPathway } from '../asking/ask-about-ways.ts';
import { endsOf } from '../naming/direction.ts';
import type { Frame, Outcome } from '../frame.ts';
import { groupOf, type Label } from '../classifier/labels.ts';
import type { Found } from '../naming/masking.ts';
import { PAY_WORDS } from '../asking/pay-words.ts';

/** Said just before a job: it is what someone wants to be. */
const GOAL =
  /\b(?:become|becoming|becum|be|being|train as|training as|retrain as|retraining as|qualify as|qualifying as|work as|working as|into|switch to|move to|go to|to|apply for|a career as|a job as|jobs as) (?:(?:a|an|the|registered|qualified|student|proper|being|become|be) )*$/;
/** So said, it is the goal whatever else is named. */
const NEW_JOB =
  /\b(?:become|becoming|becum|retrain as|retraining as|train as|training as|qualify as|qualifying as) (?:(?:a|an|the) )*$/;
/** … unless it is what they were, or what another role asks for. */
const NO_GOAL =
  /\b(?:used to be|used to work as|i am|im|was|from|have to be|has to be|need to be|needs to be|must be|without being|instead of being|tired of being|from being|after being|my time as|my job as|return to|back to|talk to|speak to|open to|available to|help to|offer to|for) (?:\w+ ){0,2}$/;

/** Kinds of question that are about the job named itself. */
const SUBJECT: ReadonlySet<Label> = new Set(['role', 'skills/role', 'skills/check', 'bodies']);
/** A story that starts in the job: it leads somewhere. */
const STORY =
  /\b(?:i|im|ive|id|my|me|we|as|from|leave|leaving|move|moving|into|next|after|want|wants|wanting|switch|career change|transition|background|former|ex|here|turned)\b/;
/** Our field, by its everyday names. */
const OUR_FIELD = /\b(?:informatics|digital|data|it|tech|computers?|cyber|analytics|systems?|coding)\b/;

/** Words that hold one thing against another. */
const WEIGHING =
  /\b(?:or|vs|v|versus|against|than|between|compare|compared|comparison|compair|contrast|diff|differs?|differences?|different|better|similar|same as|next to|beside)\b|\//;

/** The refusal, with what we hold beside it; null when the question is one of ours. */
export function aboutAnotherJob(frame: Frame): Outcome | null {
  const { things } = frame;
  const starts = things.roles.filter((role) => isStart(frame, role));
  if (starts.length === 0 && things.otherJob === null) return null;
  if (weighs(frame)) return wayBetween(frame, starts) ?? compared(frame, starts);
  const goal = starts.find((role) => isGoal(frame, role));
  if (goal !== undefined) return refused(waysFromOwn(frame, goal));
  return starts.length > 0 && isSubject(frame, starts) ? refused([pathway(idOf(starts[0]), null)]) : null;
}

const isStart = ({ known }: Frame, { ids }: Found): boolean => ids.some((id) => known.startingPoints.has(id));
const idOf = (role: Found | undefined): string | null => role?.ids[0] ?? null;
const pathway = (from: string | null, to: string | null): Ask => ({ kind: 'pathway', from, to });
const refused = (nearest: readonly Ask[]): Outcome => ({ kind: 'refuse', reason: 'other-occupation', nearest });

/** Two jobs held against each other; of "plumber or clinical coder" the classifier sees one role only. */
const weighs = ({ label, things, reading }: Frame): boolean =>
  (groupOf(label) === 'comparison' || (label === 'role' && things.otherJob !== null)) &&
  WEIGHING.test(reading.normalised);

/** A role of ours held against another trade in so many words, whatever is asked of them: "is a nurse paid more than a coder". */
export function heldAgainstAnother(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  const starts = things.roles.filter((role) => isStart(frame, role));
  if (starts.length === 0 && things.otherJob === null) return null;
  if (!AGAINST.test(reading.normalised)) return null;
  return (PAY_WORDS.test(reading.normalised) ? null : wayBetween(frame, starts)) ?? compared(frame, starts);
}

const AGAINST =
  /\b(?:vs|v|versus|difference|compare|compared)\b|\b(?:more|less|better|higher|lower|same) (?:\w+ ){0,2}(?:than|as)\b/;

/** One role of ours beside a job that people come from: the comparison itself says how little is held, and shows the way. */
function wayBetween({ things, known }: Frame, starts: readonly Found[]): Outcome | null {
  const [role, other] = things.roles.filter(({ ids }) => !ids.some((id) => known.startingPoints.has(id)));
  const [from, to] = [idOf(starts[0]), idOf(role)];
  if (from === null || to === null || other !== undefined) return null;
  return {
    kind: 'ask',
    ask: { kind: 'comparison', roleIds: [from, to] },
    alternatives: [{ kind: 'role', roleId: to }],
  };
}

/** We cannot set a nurse beside a data analyst; we can show the one and the way from the other to it. */
function compared(frame: Frame, starts: readonly Found[]): Outcome | null {
  const ours = frame.things.roles.filter((role) => !isStart(frame, role));
  if (ours.length > 1) return null;
  const [role] = ours;
  const [start] = starts;
  const roleId = idOf(role);
  if (roleId === null) return refused(start === undefined ? [] : [pathway(idOf(start), null)]);
  return refused([{ kind: 'role', roleId }, ...(start === undefined ? [] : [pathway(idOf(start), roleId)])]);
}

function isGoal({ things, reading }: Frame, role: Found): boolean {
  const before = reading.normalised.slice(0, role.start);
  if (!GOAL.test(before) || NO_GOAL.test(before)) return false;
  if (things.roles.length === 1 || NEW_JOB.test(before)) return true;
  // Of two jobs the other may be the goal all the same: "become a data analyst from being a nurse".
  return endsOf(things.roles, reading.normalised).to === role;
}

/** Someone with a role of ours who wants out of it may still like to see where it leads. */
function waysFromOwn({ things }: Frame, goal: Found): readonly Ask[] {
  const own = things.roles.find((role) => role !== goal);
  return own === undefined ? [] : [pathway(idOf(own), null)];
}

/** "Doctor wanting to get into digital": where they come from, our field, and a move; nothing else is asked. */
export function intoOurField(frame: Frame): Outcome | null {
  const { things, reading } = frame;
  const [start, other] = things.roles;
  if (start === undefined || other !== undefined || !isStart(frame, start)) return null;
  const { normalised } = reading;
  if (!OUR_FIELD.test(normalised) || !MOVING.test(normalised) || ELSE_ASKED.test(normalised)) return null;
  return askPathway({ ...frame, label: 'pathway/next' });
}

const MOVING =
  /\b(?:get|getting|move|moving|go|going|switch|switching|transition|transitioning|break|breaking|transfer|change|want|wants|wanting|looking|keen|interested|hoping)\b.*\b(?:into|in|to|towards|about)\b/;
const ELSE_ASKED =
  /\b(?:courses?|training|pay|salary|earn|money|networks?|groups?|fellowships?|bursar\w*|fund\w*|skills?|bod(?:y|ies)|register\w*|remind\w*|jobs|roles|list)\b/;

/** The job is asked about as such: no role of ours, no field of ours, nobody's story. */
function isSubject({ label, things, reading }: Frame, starts: readonly Found[]): boolean {
  return (
    SUBJECT.has(label) &&
    things.roles.length === starts.length &&
    things.familyIds.length === 0 &&
    reading.rest.length > 0 &&
    !STORY.test(reading.normalised) &&
    !OUR_FIELD.test(reading.normalised)
  );
}
