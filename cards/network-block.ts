// One network, the same on the networks card and the region card.
import type { Network } from '../bot/pathways/pathway.ts';
import { type Block, facts, group, text, under } from './parts.ts';

const details = ({ audience, reach, cost }: Network) =>
  [
    ['For', audience],
    ['Where', reach],
    ['Cost', cost],
  ] as const;

/** In a list: a line for each detail. Alone: as facts, with its notes. */
export const networkBlock = (network: Network, isAlone: boolean): Block =>
  group(
    [
      text(network.url === null ? [{ bold: network.title }] : [{ link: network.title, url: network.url }], {
        weight: 'Bolder',
      }),
      ...(network.text === null ? [] : [under(network.text)]),
      ...(isAlone
        ? facts(details(network))
        : details(network).flatMap(([name, value]) => (value === null ? [] : [under(`${name}: ${value}`)]))),
      ...(network.notes ?? []).slice(0, isAlone ? 5 : 0).map((note) => text(note, { spacing: 'Small' })),
    ],
    { spacing: 'Medium' },
  );
