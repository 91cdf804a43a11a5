// "Answer with a career card" on a message: a form with the answer as it stands, a look at it before it is sent, and the card posted by the
// bot in the person's name. Whatever comes back is checked again: a card is always made from our own data, never from what was previewed.
import type { Activity } from 'botbuilder';
import type { CardDraft, DraftForm } from '../../conversation/card-draft.ts';
import type { Channel } from '../sending/connector-call.ts';
import { NOT_HERE } from '../turn/edge-words.ts';
import type { Conversing } from '../ports.ts';
import { personIdOf, placeOf } from '../turn/read-activity.ts';
import { CARD_TYPE } from '../turn/write-activity.ts';
import { isBotHere, post } from './here.ts';
import type { Carried, Extension, ShareDraft } from './ports.ts';
import { isAction, readStep } from './read-action.ts';
import { readMessage } from './read-message.ts';
import { dialogReply, dialogWordsReply, previewReply } from './replies.ts';

export interface CareerCardParts extends Pick<Extension, 'drafted' | 'sharing' | 'newId'>, Pick<Conversing, 'render'> {
  readonly channel: Channel;
}

const TITLE = 'Answer with a career card';
const START_AGAIN = 'This card is from another version of the app. Please start again from the message.';
const NOT_SENT = 'The card could not be sent. Nothing was posted. Please try again in a minute.';
const NOT_SURE = 'Teams did not confirm the card in time. Please look in the conversation before you send it again.';
const NO_DATA =
  'I cannot make this card now: the careers data cannot be reached, or has changed. Please try again in a few minutes.';

/** The first dialog: from the message, or asking to add the bot first. */
export async function openReply(activity: Activity, parts: CareerCardParts): Promise<object> {
  if (!isAction(activity.value)) return dialogWordsReply(START_AGAIN);
  if (personIdOf(activity) === null || placeOf(activity) === null) return dialogWordsReply(NOT_HERE);
  const words = readMessage(activity.value, botIdOf(activity))?.words ?? '';
  const form = await parts.drafted.read(words);
  if (await isBotHere(activity, parts.channel)) return formReply(form, parts);
  return dialogReply(TITLE, parts.drafted.install(form.draft));
}

/** What follows: the form filled in, the bot added, the preview edited or sent. */
export async function submitReply(activity: Activity, parts: CareerCardParts): Promise<object | undefined> {
  const step = readStep(activity.value);
  if (personIdOf(activity) === null || placeOf(activity) === null) return dialogWordsReply(NOT_HERE);
  switch (step?.kind) {
    case 'form':
      return filledReply(activity, step.data, parts);
    case 'installed':
      return editedReply(parts.drafted.readDraft(step.data), parts);
    case 'edit':
      return editedReply(parts.drafted.readCarried(step.card)?.draft ?? null, parts);
    case 'send':
      return sendReply(activity, parts.drafted.readCarried(step.card), parts);
    case undefined:
      return dialogWordsReply(START_AGAIN);
  }
}

const formReply = (form: DraftForm, { drafted }: CareerCardParts): object => dialogReply(TITLE, drafted.dialog(form));

function editedReply(draft: CardDraft | null, parts: CareerCardParts): object {
  return draft === null ? dialogWordsReply(START_AGAIN) : formReply(parts.drafted.edit(draft), parts);
}

async function filledReply(activity: Activity, data: unknown, parts: CareerCardParts): Promise<object> {
  const filled = parts.drafted.readForm(data);
  if (filled === null) return dialogWordsReply(START_AGAIN);
  const redrafted = await parts.drafted.redraft(filled);
  if (redrafted.kind === 'form') return formReply(redrafted.form, parts);
  const answer = parts.sharing.preview(shareOf(activity, redrafted.draft));
  const shown = answer === null ? null : parts.render(answer);
  if (shown === null || shown.card === null) return dialogWordsReply(NO_DATA);
  const carried = { id: parts.newId(), draft: redrafted.draft };
  return previewReply(parts.drafted.preview(shown.card, carried), shown.summary);
}

const shareOf = (activity: Activity, { ask, note }: Carried['draft']): ShareDraft => ({
  ask,
  note: note === '' ? null : note,
  sharer: { personId: personIdOf(activity) ?? '', userId: activity.from.id, name: activity.from.name || null },
});

/** The card is made anew, kept, posted, and noted; once, though Teams repeats "send" when our reply was late, and people press twice. */
async function sendReply(
  activity: Activity,
  carried: Carried | null,
  { drafted, sharing, render, channel }: CareerCardParts,
): Promise<object | undefined> {
  const place = placeOf(activity);
  if (carried === null || place === null) return dialogWordsReply(START_AGAIN);
  const share = { ...shareOf(activity, carried.draft), shareId: carried.id };
  const threadId = readMessage(activity.value, '')?.threadId ?? null;
  const outcome = await sharing.post({ ...share, place: { ...place, serviceUrl: activity.serviceUrl } }, (answer) =>
    post(activity, messageFrom(activity, render(answer)), threadId, channel),
  );
  switch (outcome.kind) {
    case 'posted':
    case 'posting':
      return undefined;
    case 'not-there':
      return dialogReply(TITLE, drafted.install(carried.draft));
    case 'unsure':
      return dialogWordsReply(NOT_SURE);
    case 'failed':
      return dialogWordsReply(NOT_SENT);
    case 'gone':
      return dialogWordsReply(START_AGAIN);
    case 'not-shareable':
      return dialogWordsReply(NO_DATA);
  }
}

/** In the name of the person who sends it. */
function messageFrom({ from }: Activity, { card, summary }: ReturnType<Conversing['render']>): object {
  const onBehalfOf = [{ itemid: 0, mentionType: 'person', mri: from.id, displayName: from.name ?? '' }];
  return {
    type: 'message',
    summary,
    attachments: [{ contentType: CARD_TYPE, content: card }],
    channelData: { onBehalfOf },
  };
}

/** Teams names apps in messages without the "28:" of the channel. */
const botIdOf = ({ recipient }: Activity): string => (recipient?.id ?? '').replace(/^28:/, '');
