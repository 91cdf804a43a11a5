// Networks and communities to join.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { networkBlock } from '../network-block.ts';
import { type Message, message } from '../message.ts';
import { text, title, under } from '../parts.ts';
import { count, listed } from '../words.ts';

const MOST = 5;

export function networksCard({ about, networks, footing }: AnswerOf<'networks'>): Message {
  const [only] = networks.length === 1 ? networks : [];
  const topic = about === null ? '' : ` for ${about}`;
  const names = networks.slice(0, MOST).map((network) => network.title);
  const lead =
    only !== undefined
      ? `${only.title}: ${only.text ?? 'a network you can join'}`
      : networks.length === 0
        ? `We know of no network${topic} yet.`
        : `${count(networks.length, 'network')}${topic} you could join: ${listed(names)}.`;
  return message({
    summary: lead,
    body: [
      title(about === null ? 'Networks to join' : `Networks for ${about}`),
      ...(networks.length === 0 ? [under(lead)] : []),
      ...networks.slice(0, MOST).map((network) => networkBlock(network, only !== undefined)),
      ...(networks.length > MOST
        ? [text(`and more: ${listed(networks.slice(MOST, MOST + 6).map((network) => network.title))}`)]
        : []),
    ],
    footing,
  });
}
