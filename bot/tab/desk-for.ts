// The desk of someone who only looks: nothing recalled, nothing known of them. What it answers is the same for everyone.
import type { Library } from '../conversation/answer-question.ts';
import type { Desk } from '../conversation/answers/desk.ts';
import type { Context } from '../conversation/understanding/understanding.ts';

const NOTHING_RECALLED: Context = {
  lastAsk: null,
  roleIds: [],
  bandIds: [],
  offered: [],
  asking: false,
  others: [],
  isOld: false,
  profile: null,
};

export const deskFor = (books: Library): Desk => ({
  ...books,
  place: { id: 'tab', scope: 'personal', tenantId: null },
  context: NOTHING_RECALLED,
  ownSkills: [],
});
