// Asks for a person's role, so that they can be told how far other roles are from it.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { ownRoleFormButton } from '../button.ts';
import { type Message, message } from '../message.ts';
import { subtle, title, under } from '../parts.ts';
import { roleChoice } from '../role-choice.ts';
import { listed } from '../words.ts';

const WHY =
  'I keep your role for your next questions. Others do not see it. Say “show my details” to see it, or “forget me” to delete it.';

export function ownRoleCard({ roleIds, names, likely }: AnswerOf<'own-role'>): Message {
  const about = names.length === 0 ? 'these roles' : listed(names.slice(0, 6));
  const lead = `Tell me your role now, and I will show how it compares with ${about}.`;
  return message({
    summary: `What is your role? ${lead}`,
    body: [title('What is your role?'), under(lead), roleChoice('roleId', 'Your role', likely), subtle(WHY)],
    actions: [ownRoleFormButton('Show me', roleIds)],
  });
}
