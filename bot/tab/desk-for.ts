// The desk of someone who only looks: nothing recalled, nothing known of them. What it answers is the same for everyone.
import type { Library } from '../conversation/turn.ts';
import type { Desk } from '../conversation/answers/desk.ts';
import { NO_CONTEXT } from '../conversation/understanding/understanding.ts';

export const deskFor = (books: Library): Desk => ({
  ...books,
  place: { id: 'tab', scope: 'personal', tenantId: null },
  context: NO_CONTEXT,
  ownSkills: [],
});
