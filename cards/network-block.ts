// One network, the same on the networks card and the region card.
import type { Network } from '../bot/pathways/pathway.ts';
import { type Block, facts, group, text, under } from './parts.ts';
import { firstSentence } from './words.ts';

const details = ({ audience, reach, cost }: Network) =>
  [
    ['For', audience],
    ['Where', reach],
    ['Cost', cost],
  ] as const;

/** In a list: what it is and where, in two lines. Alone: all that is known, with its notes. */
export const networkBlock = (network: Network, isAlone: boolean): Block =>
  group(
    [
      text(
        [
          network.url === null ? { bold: network.title } : { link: network.title, url: network.url },
          ...(isAlone || network.reach === null ? [] : [` · ${network.reach}`]),
        ],
        { weight: 'Bolder' },
      ),
      ...(network.text === null ? [] : [under(isAlone ? network.text : firstSentence(network.text))]),
      ...(isAlone ? facts(details(network)) : []),
      ...(network.notes ?? []).slice(0, isAlone ? 5 : 0).map((note) => text(note, { spacing: 'Small' })),
    ],
    { spacing: 'Medium' },
  );
