// Networks and communities to join.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { networkBlock } from '../network-block.ts';
import { type Message, message } from '../message.ts';
import { bullets, heading, section, text, title, under } from '../parts.ts';
import { count, firstSentence, listed } from '../words.ts';

const MOST = 5;
const MOST_BODIES = 3;

export function networksCard({ about, forAll, networks, bodies, footing }: AnswerOf<'networks'>): Message {
  const [only] = networks.length === 1 ? networks : [];
  const topic = about === null ? '' : ` for ${about}`;
  const names = networks.slice(0, MOST).map((network) => network.title);
  const lead =
    only !== undefined && !forAll
      ? `${only.title}: ${only.text ?? 'a network you can join'}`
      : networks.length === 0
        ? `We know of no network${topic} yet.`
        : forAll
          ? `We know of no network just${topic === '' ? ' for that' : topic}. These are for other or all informatics roles: ${listed(names)}.`
          : `${count(networks.length, 'network')}${topic} you could join: ${listed(names)}.`;
  return message({
    summary: lead,
    body: [
      title(about === null ? 'Networks to join' : `Networks for ${about}`),
      ...(networks.length === 0 || forAll ? [under(lead)] : []),
      ...section(
        'Where people meet as well',
        bullets(
          bodies
            .slice(0, MOST_BODIES)
            .map((body) => [
              { link: body.title, url: body.url },
              `: ${firstSentence(body.text ?? 'a professional body')}`,
            ]),
        ),
      ),
      ...(bodies.length > 0 ? [heading('Networks for every kind of role')] : []),
      ...networks.slice(0, MOST).map((network) => networkBlock(network, only !== undefined)),
      ...(networks.length > MOST
        ? [text(`and more: ${listed(networks.slice(MOST, MOST + 6).map((network) => network.title))}`)]
        : []),
    ],
    footing,
  });
}
