import type { IChoiceSetInput } from '@microsoft/teams.cards';
import type { Option } from '../bot/conversation/answer-parts.ts';
import { clean, cut } from './escape.ts';

/** Names no role. */
const NO_ROLE = '-';

/** A choice of roles: a few at once, all others looked up while one types. */
export const roleChoice = (id: string, label: string, first: readonly Option[]): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: 'filtered',
  placeholder: 'Type a role',
  // Some hosts refuse a choice of nothing.
  choices:
    first.length === 0
      ? [{ title: 'Type to find a role', value: NO_ROLE }]
      : first.map((role) => ({ title: clean(cut(role.title, 80)), value: role.id })),
  'choices.data': { type: 'Data.Query', dataset: 'roles' },
});
