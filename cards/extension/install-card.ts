// Asked before a card can be posted where the bot is not: Teams shows the consent and then sends the form on.
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { text } from '../parts.ts';

/** `carried`: what the next step needs; it comes back with the consent. */
export const installCard = (carried: Readonly<Record<string, unknown>>): IAdaptiveCard => ({
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: 'Add Career Pathways to this conversation to post the card.',
  body: [
    text('Career Pathways is not in this conversation yet.', { weight: 'Bolder' }),
    text('Add it, and it can post the card for you. It reads only messages that mention it.'),
  ],
  actions: [
    {
      type: 'Action.Submit',
      title: 'Add Career Pathways',
      data: { ...carried, msteams: { justInTimeInstall: true } },
    },
  ],
});
