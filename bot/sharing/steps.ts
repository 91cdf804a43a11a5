// Sharing from a chat, step by step: where and with which words, a look at it, posted, taken back. Each button holds what its step needs,
// so it works later, twice, and after a restart.
import type { Answer } from '../conversation/answer.ts';
import type { ShareStage } from '../conversation/answer-sharing.ts';
import type { Option } from '../conversation/answer-parts.ts';
import { namesFor } from '../conversation/answers/names.ts';
import type { Ask } from '../conversation/ask.ts';
import type { ShareStep } from '../conversation/ask-sharing.ts';
import type { Asker } from '../conversation/share.ts';
import type { Member } from './posts.ts';
import type { Books } from './shared-card.ts';
import { UNDO_MS, type PostOutcome, type Share, type Sharing, type SharePlace } from './sharing.ts';

export interface StepParts extends Pick<Sharing, 'places' | 'preview' | 'prepare' | 'undo' | 'find'> {
  readonly library: () => Books | null;
  readonly placeOf: (placeId: string, personId: string) => Promise<SharePlace | null>;
  readonly memberOf: (place: SharePlace) => Promise<Member>;
  /** They are not there any more. */
  readonly left: (place: SharePlace) => Promise<void>;
  readonly postKept: (shareId: string, personId: string) => Promise<PostOutcome>;
  /** How a place is called in words. */
  readonly titleOf: (place: SharePlace) => string;
}

type Filled = Extract<ShareStep, { act: 'choose' | 'preview' }>;
type Problem = Extract<ShareStage, { kind: 'problem' }>['why'];

/** As many are offered without typing. */
const OFFERED = 15;

export async function answerStep(step: ShareStep, asker: Asker, parts: StepParts): Promise<Answer> {
  const stage = await stageOf(step, asker, parts);
  return { kind: 'share', stage, next: [] };
}

function stageOf(step: ShareStep, asker: Asker, parts: StepParts): Promise<ShareStage> {
  switch (step.act) {
    case 'choose':
      return choose(step, null, asker, parts);
    case 'preview':
      return preview(step, asker, parts);
    case 'post':
      return post(step.shareId, asker, parts);
    case 'undo':
      return undo(step.shareId, asker, parts);
  }
}

const problem = (why: Problem, again: ShareStep | null = null): ShareStage => ({ kind: 'problem', why, again });

async function choose(
  { ask, placeId, note }: Filled,
  missing: 'place' | 'not-there' | null,
  { personId }: Asker,
  { places, library, preview: look, titleOf }: StepParts,
): Promise<ShareStage> {
  if (look({ ask, note: null, sharer: { personId, name: null } }) === null) return problem('not-shareable');
  const known = await places(personId, '');
  if (known.length === 0) return { kind: 'no-places' };
  const options = known.slice(0, OFFERED).map((place): Option => ({ id: place.id, title: titleOf(place) }));
  return { kind: 'choose', ask, names: namesOf(ask, library()), places: options, placeId, note, missing };
}

const namesOf = (ask: Ask, books: Books | null): readonly string[] =>
  books === null ? [] : namesFor(books.catalogue, ask);

async function preview(step: Filled, asker: Asker, parts: StepParts): Promise<ShareStage> {
  if (step.placeId === null) return choose(step, 'place', asker, parts);
  const { personId } = asker;
  const place = await parts.placeOf(step.placeId, personId);
  const member = place === null ? null : await parts.memberOf(place);
  if (place === null || member === null || member.kind === 'no-member' || member.kind === 'not-there') {
    if (place !== null && member?.kind === 'no-member') await parts.left(place);
    return choose({ ...step, placeId: null }, 'not-there', asker, parts);
  }
  const name = member.kind === 'member' ? member.name : null;
  const sharer = { personId, userId: place.userId, name };
  const prepared = await parts.prepare({ ask: step.ask, note: step.note || null, sharer, place });
  if (prepared === null) return problem('not-shareable');
  return {
    kind: 'preview',
    shareId: prepared.shareId,
    place: parts.titleOf(place),
    answer: { ...prepared.answer, shareId: null },
    change: { ...step, act: 'choose' },
  };
}

async function post(shareId: string, asker: Asker, parts: StepParts): Promise<ShareStage> {
  const outcome = await parts.postKept(shareId, asker.personId);
  const again: ShareStep = { act: 'post', shareId };
  switch (outcome.kind) {
    case 'posted':
      return posted(await parts.find(shareId), asker, parts);
    case 'failed':
      return problem('failed', again);
    case 'posting':
      return problem('posting', again);
    case 'not-there':
    case 'unsure':
    case 'gone':
    case 'not-shareable':
      return problem(outcome.kind);
  }
}

async function posted(share: Share | null, { personId, at }: Asker, parts: StepParts): Promise<ShareStage> {
  if (share === null) return problem('gone');
  const place = await parts.placeOf(share.place.id, personId);
  const since = at.getTime() - (share.postedAt ?? at).getTime();
  return {
    kind: 'posted',
    shareId: share.id,
    place: place === null ? null : parts.titleOf(place),
    undoable: since <= UNDO_MS && share.messageId !== null,
  };
}

async function undo(shareId: string, { personId, at }: Asker, parts: StepParts): Promise<ShareStage> {
  const outcome = await parts.undo(shareId, personId, at);
  switch (outcome.kind) {
    case 'deleted':
    case 'corrected':
      return { kind: 'taken-back', how: outcome.kind };
    case 'failed':
      return problem('undo-failed', { act: 'undo', shareId });
    case 'too-late':
    case 'gone':
      return problem(outcome.kind);
  }
}
