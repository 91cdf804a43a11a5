// One NHS region, where a place lies in it, and the networks there.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { networkBlock } from '../network-block.ts';
import { type Message, message } from '../message.ts';
import { section, text, title, under } from '../parts.ts';
import { firstFew, listed } from '../words.ts';

const MOST = 4;

export function regionCard({ region, networks, place, footing }: AnswerOf<'region'>): Message {
  const where =
    place === null
      ? `${region.title} is one of the NHS regions of England.`
      : `${place} is in the ${region.title} NHS region.`;
  const names = networks.slice(0, 3).map((network) => network.title);
  const found =
    names.length === 0 ? `We know of no network just for ${region.title} yet.` : `Networks there: ${listed(names)}.`;
  return message({
    summary: `${where} ${found}`,
    body: [
      title(region.title),
      under(where),
      ...(region.text === null ? [] : [text(region.text, { spacing: 'Small' })]),
      ...(region.places === null || region.places.length === 0
        ? []
        : [text(`Places there: ${firstFew(region.places, 10)}.`, { spacing: 'Small' })]),
      ...(networks.length === 0 ? [text(found, { spacing: 'Small' })] : []),
      ...section(
        'Networks',
        networks.slice(0, MOST).map((network) => networkBlock(network, false)),
      ),
    ],
    footing,
  });
}
