// A card to look at before it is sent. It carries what it was made of in a part that nobody sees, because that is all Teams gives back.
import type { IAdaptiveCard, ITextBlock } from '@microsoft/teams.cards';
import { CARRIER, carriedText, type Carried } from './payloads.ts';

export const previewCard = (card: IAdaptiveCard, carried: Carried): IAdaptiveCard => ({
  ...card,
  body: [...(card.body ?? []), carrier(carried)],
});

const carrier = (carried: Carried): ITextBlock => ({
  type: 'TextBlock',
  id: CARRIER,
  isVisible: false,
  text: carriedText(carried),
});
