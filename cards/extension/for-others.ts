// A card that a person puts into a conversation the bot may not be in. Its buttons are Universal Actions: the reply is for the one who
// presses and changes nothing for the others, and where the bot is missing Teams itself offers to add it. Older clients get the plain button.
import type { IAdaptiveCard, IExecuteAction, ISubmitAction } from '@microsoft/teams.cards';
import { readButton } from '../read-button.ts';

/** The verb that bot/teams/invokes/card-action.ts answers. */
const VERB = 'ask';

type Action = NonNullable<IAdaptiveCard['actions']>[number];

export const forOthers = (card: IAdaptiveCard): IAdaptiveCard =>
  card.actions === undefined ? card : { ...card, actions: card.actions.map(asExecute) };

function asExecute(action: Action): Action {
  if (action.type !== 'Action.Submit' || readButton(action.data).kind !== 'ask') return action;
  const { title, data } = action;
  if (typeof data !== 'object') return action;
  const execute: IExecuteAction = { type: 'Action.Execute', verb: VERB, data, fallback: plain(action) };
  return title === undefined ? execute : { ...execute, title };
}

const plain = ({ title, data, msteams }: ISubmitAction): ISubmitAction => ({
  type: 'Action.Submit',
  ...(title === undefined ? {} : { title }),
  ...(data === undefined ? {} : { data }),
  ...(msteams === undefined ? {} : { msteams }),
});
