// Short sourced texts: recruitment, retention, pay rules, registration, the 2019 report and its five areas.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { Guide } from '../../bot/pathways/pathway.ts';
import { type Message, message } from '../message.ts';
import { type Block, bullets, heading, text, title, under } from '../parts.ts';
import { listed } from '../words.ts';

const MOST = 3;

const guideBlocks = (guide: Guide, isOnly: boolean): Block[] => [
  ...(isOnly ? [] : [heading(guide.title)]),
  ...(guide.text === null ? [] : [under(guide.text)]),
  ...bullets((guide.points ?? []).slice(0, isOnly ? 10 : 4)),
];

export function guideCard({ guides, footing }: AnswerOf<'guide'>): Message {
  const [first] = guides;
  const isOnly = guides.length === 1;
  const names = guides.slice(0, MOST).map((guide) => guide.title);
  return message({
    summary:
      first === undefined
        ? 'We have no guide on that yet.'
        : `${first.title}: ${[first.text, ...(first.points ?? []).slice(0, 2)].filter((part) => part !== null).join(' ')}`,
    body: [
      title(first === undefined ? 'Guides' : isOnly ? first.title : `Guides: ${listed(names)}`),
      ...(first === undefined ? [under('We have no guide on that yet.')] : []),
      ...guides.slice(0, MOST).flatMap((guide) => guideBlocks(guide, isOnly)),
      ...(guides.length > MOST
        ? [text(`There is more on: ${listed(guides.slice(MOST, MOST + 5).map((guide) => guide.title))}.`)]
        : []),
    ],
    footing,
  });
}
