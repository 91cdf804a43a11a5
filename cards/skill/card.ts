// One skill: what it is, what each level means, and which roles use it.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { SKILL_LEVELS } from '../../bot/pathways/pathway.ts';
import { type Message, message } from '../message.ts';
import { type Block, bullets, facts, section, text, title, under } from '../parts.ts';
import { bandText, count, LEVEL_MEANINGS, LEVEL_NAMES, levelName, listed } from '../words.ts';

type Skill = AnswerOf<'skill'>;

const MOST_ROLES = 10;

/** The source's own words for each level; where it has none, what the level means for any skill. */
function levelBlocks({ skill }: Skill): Block[] {
  const own = skill.levels ?? [];
  return facts(
    SKILL_LEVELS.map((level) => {
      const words = own.find(({ value }) => value === level)?.text ?? `You ${LEVEL_MEANINGS[level]}`;
      return [LEVEL_NAMES[level], words] as const;
    }),
  );
}

const roleWords = ({ role, level }: Skill['roles'][number]): string =>
  [role.title, role.level === null ? null : bandText(role.level), levelName(level)]
    .filter((part) => part !== null)
    .join(' · ');

export function skillCard(answer: Skill): Message {
  const { skill, roles, footing } = answer;
  const names = roles.slice(0, 3).map(({ role }) => role.title);
  const use =
    roles.length === 0
      ? 'None of the roles we hold lists it.'
      : `${count(roles.length, 'role')} we hold ${roles.length === 1 ? 'lists' : 'list'} it, such as ${listed(names)}.`;
  return message({
    summary: `${skill.title}: ${skill.text ?? use}`,
    body: [
      title(skill.title),
      ...(skill.text === null ? [] : [under(skill.text)]),
      text(use, { spacing: 'Small' }),
      ...section('What each level means', levelBlocks(answer)),
      ...section('Roles that use it', [
        ...bullets(roles.slice(0, MOST_ROLES).map(roleWords)),
        ...(roles.length > MOST_ROLES
          ? [text(`and ${count(roles.length - MOST_ROLES, 'more role')}`, { spacing: 'Small' })]
          : []),
      ]),
    ],
    footing,
  });
}
