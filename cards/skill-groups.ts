// A role's skills by level, highest first, each level with its meaning.
import type { RoleFacts } from '../bot/conversation/answer-parts.ts';
import { type Block, text, type Words } from './parts.ts';
import { firstFew, LEVEL_MEANINGS, LEVEL_NAMES } from './words.ts';

export type SkillGroups = NonNullable<RoleFacts['skills']>;

/** One paragraph for each level: "Working (can use it with some support): SQL, Power BI". */
export const skillGroupBlocks = (groups: SkillGroups, most: number): Block[] =>
  groups
    .filter(({ names }) => names.length > 0)
    .map(({ level, names }) => {
      const head: Words =
        level === null
          ? [{ bold: 'Level not given:' }]
          : [{ bold: LEVEL_NAMES[level] }, ` (${LEVEL_MEANINGS[level]}):`];
      return text([...head, ` ${firstFew(names, most)}`], { spacing: 'Small' });
    });
