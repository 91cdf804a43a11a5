// Buttons of a card that many see: each answers the one who pressed it, in the card itself. Clients too old for that send the same as a
// plain button, and the answer comes as a message.
import type { IAdaptiveCard, IExecuteAction, IRefreshDefinition } from '@microsoft/teams.cards';
import type { Option } from '../../bot/conversation/answer-parts.ts';
import type { Ask } from '../../bot/conversation/ask.ts';
import type { SharedAct } from '../../bot/conversation/ask-sharing.ts';
import { buttonTitle } from '../button-titles.ts';
import { type Block, folded } from '../parts.ts';
import { roleChoice } from '../role-choice.ts';
import { inView, sharedData, type Marked } from '../share-payload.ts';

const ADD_ROLE = 'add-role';

/** What a button inside somebody's view of the card is called. */
const IN_VIEW: SharedAct = 'ask';

interface Press {
  readonly title: string;
  readonly verb: SharedAct;
  readonly data: object;
  /** Whether what was filled in goes with it. */
  readonly inputs: 'auto' | 'none';
}

const execute = ({ title, verb, data, inputs }: Press): IExecuteAction => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { ...data },
  associatedInputs: inputs,
  fallback: {
    type: 'Action.Submit',
    title,
    data: { ...data },
    associatedInputs: inputs,
    msteams: { feedback: { hide: true } },
  },
});

const titleOf = (act: SharedAct, marked: Marked): string =>
  buttonTitle({ kind: 'shared-card', press: { ...marked, act, roleId: null, inner: null } }, []);

/** One of the card's own buttons. */
export const sharedButton = (act: SharedAct, marked: Marked): IExecuteAction =>
  execute({ title: titleOf(act, marked), verb: act, data: sharedData(act, marked), inputs: 'none' });

/** The buttons of a shared card; "Add a role" unfolds a choice of roles. */
export function sharedButtons(acts: readonly SharedAct[], near: readonly Option[], marked: Marked): Block[] {
  const pressed = acts.filter((act) => act !== ADD_ROLE).map((act) => sharedButton(act, marked));
  const adding = execute({ title: 'Add it', verb: ADD_ROLE, data: sharedData(ADD_ROLE, marked), inputs: 'auto' });
  return [
    { type: 'ActionSet', spacing: 'Large', separator: true, actions: pressed },
    ...(acts.includes(ADD_ROLE)
      ? folded('add-a-role', titleOf(ADD_ROLE, marked), [
          roleChoice('roleId', 'Which role shall stand beside them?', near),
          { type: 'ActionSet', actions: [adding] },
        ])
      : []),
  ];
}

/** How Teams asks for the card as it is now, by itself for those named, for others from the message's menu. */
export const refreshOf = (
  marked: Marked,
  userIds: readonly string[],
  inner: Ask | null = null,
): IRefreshDefinition => ({
  action: {
    type: 'Action.Execute',
    title: titleOf('refresh', marked),
    verb: 'refresh',
    data: { ...sharedData('refresh', marked, inner) },
  },
  userIds: [...userIds],
});

/** A card with its plain buttons answered in place, for the one who looks at it alone. */
export function inPlace(card: IAdaptiveCard, marked: Marked): IAdaptiveCard {
  const moved: IAdaptiveCard = JSON.parse(JSON.stringify(card), (_key, value: unknown) =>
    isPlainButton(value)
      ? execute({ title: value.title, verb: IN_VIEW, data: inView(value.data, marked), inputs: 'auto' })
      : value,
  );
  return moved;
}

interface PlainButton {
  readonly title: string;
  readonly data: object;
}

const isPlainButton = (value: unknown): value is PlainButton =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'Action.Submit' &&
  'title' in value &&
  typeof value.title === 'string' &&
  'data' in value &&
  typeof value.data === 'object' &&
  value.data !== null;
