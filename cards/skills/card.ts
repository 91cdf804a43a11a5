// The skills of one role by level, and the one asked about, if any.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { type Message, message } from '../message.ts';
import { type Block, text, title, under } from '../parts.ts';
import { skillGroupBlocks } from '../skill-groups.ts';
import { bandText, LEVEL_MEANINGS, LEVEL_NAMES, listed } from '../words.ts';

type Skills = AnswerOf<'skills'>;

const BAND_NOTE = 'Each post is different: the person specification of a job advert has the last word.';

function askedText({ asked, role, groups }: Skills): string | null {
  if (asked === null) return null;
  if (groups === null) return `We have no skill data for ${role.title}, so we do not know if it needs ${asked.name}.`;
  if (!asked.listed)
    return `${asked.name} is not on the skill list we hold for ${role.title}. A post may still ask for it.`;
  if (asked.level === null) return `Yes: ${asked.name} is on the skill list for ${role.title}. The level is not given.`;
  return `Yes: ${role.title} needs ${asked.name} at ${LEVEL_NAMES[asked.level]} level (${LEVEL_MEANINGS[asked.level]}).`;
}

function leadText({ role, groups }: Skills): string {
  if (groups === null) return `We have no skill data for ${role.title}. That does not mean it needs no skills.`;
  if (groups.every(({ names }) => names.length === 0)) return `The source lists no skills for ${role.title}.`;
  const top = groups.find(({ names }) => names.length > 0);
  return `A ${role.title} needs ${listed((top?.names ?? []).slice(0, 3))}${top !== undefined && top.names.length > 3 ? ' and more' : ''}.`.replace(
    /^A (?=[AEIOaeio])/,
    'An ',
  );
}

export function skillsCard(answer: Skills): Message {
  const { role, groups, footing } = answer;
  const asked = askedText(answer);
  const lead = leadText(answer);
  const isKnown = groups !== null && groups.some(({ names }) => names.length > 0);
  const opening: Block[] = asked !== null ? [under(asked)] : isKnown ? [] : [under(lead)];
  return message({
    summary: asked ?? lead,
    body: [
      title(`Skills for ${role.title}`),
      ...(role.level === null ? [] : [under(bandText(role.level))]),
      ...opening,
      ...skillGroupBlocks(groups ?? [], 30),
      ...(isKnown ? [text(BAND_NOTE, { spacing: 'Medium' })] : []),
    ],
    footing,
  });
}
