// Replies that hold no career facts: small talk, what is not covered, what is not known.
import type { Answer } from '../answer.ts';
import type { NextStep } from '../answer-parts.ts';
import type { Ask } from '../ask.ts';
import type { NotCovered, SmallTalk } from '../ask-topics.ts';
import type { Desk } from './desk.ts';
import { exampleAsks, examples } from './examples.ts';
import { nextSteps } from './footing.ts';
import { offersFor, offersInTalk } from './offers.ts';

export { examples };

export const HEARD_MOST = 80;
const MOST_OFFERS = 3;

/** `nearest`: what the question itself points at that we do hold. */
export function notCovered(desk: Desk, reason: NotCovered, heard: string, nearest: readonly Ask[] = []): Answer {
  return {
    kind: 'not-covered',
    reason,
    heard: heard.slice(0, HEARD_MOST),
    next: NO_BUTTONS.has(reason) ? [] : offers(desk, nearest, offersFor(desk, reason)),
  };
}

export const smallTalk = (desk: Desk, topic: SmallTalk): Answer => ({
  kind: 'small-talk',
  topic,
  next: offers(desk, [], offersInTalk(desk, topic)),
});

/** What was pointed at comes first, and no general offer of the same kind after it ("Courses for DAX", "Courses"). */
function offers(desk: Desk, nearest: readonly Ask[], fitting: readonly (Ask | null)[] | null): readonly NextStep[] {
  const kinds = new Set(nearest.map(({ kind }) => kind));
  const others = (fitting ?? exampleAsks(desk)).filter((ask) => ask === null || !kinds.has(ask.kind));
  return nextSteps(desk, [...nearest, ...others]).slice(0, MOST_OFFERS);
}

/** Somebody in distress gets the signpost and nothing that looks like an advert for the bot. */
const NO_BUTTONS: ReadonlySet<NotCovered> = new Set([
  'crisis',
  'someone-in-danger',
  'abuse-at-home',
  'clinical',
  'wellbeing',
  'bereavement',
  'grievance',
  'abuse',
  'other-language',
]);

export function notKnown(desk: Desk, heard: string, nearest: readonly Ask[] = []): Answer {
  return {
    kind: 'not-known',
    heard: heard.slice(0, HEARD_MOST),
    next: nextSteps(desk, nearest.length > 0 ? nearest : exampleAsks(desk)).slice(0, MOST_OFFERS),
  };
}
