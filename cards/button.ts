// A button and its payload. The payload holds the whole question, so it works days later, in any order, twice.
import type { ISubmitAction } from '@microsoft/teams.cards';
import type { Choice, NextStep } from '../bot/conversation/answer-parts.ts';
import type { Ask } from '../bot/conversation/ask.ts';
import { buttonTitle, choiceTitles } from './button-titles.ts';
import { PAYLOAD_VERSION as VERSION } from './payload-version.ts';
import { shareFormData } from './share-payload.ts';

export const MOST_BUTTONS = 4;

/** The choice of the profile form that clears a detail; Teams and its parser refuse an empty value. */
export const NOT_SAID = 'not-said';

/** The button that says one's own role and then compares; Teams adds the input `roleId`. */
export const ownRoleFormButton = (title: string, roleIds: readonly string[]): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data: { v: VERSION, form: 'own-role', roleIds: [...roleIds] },
  msteams: { feedback: { hide: true } },
});

/** The button of the form that shares a card; Teams adds the inputs. */
export const shareFormButton = (title: string, ask: Ask): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data: { ...shareFormData(ask) },
  msteams: { feedback: { hide: true } },
});

/** "Share", when the card says the same to everybody. */
export const shareButton = (ask: Ask | undefined): ISubmitAction[] =>
  ask === undefined ? [] : [button('Share', { kind: 'share', step: { act: 'choose', ask, placeId: null, note: '' } })];

/** A button that asks `ask`. Teams' own "your response was sent" line is hidden: the answer follows at once. */
export const button = (title: string, ask: Ask): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data: { v: VERSION, ask },
  msteams: { feedback: { hide: true } },
});

/** The button of the profile form; Teams adds the inputs to `data`. */
export const profileFormButton = (title: string): ISubmitAction => ({
  type: 'Action.Submit',
  title,
  data: { v: VERSION, form: 'profile' },
  msteams: { feedback: { hide: true } },
});

/** At most four, each question once. */
export const nextButtons = (next: readonly NextStep[]): ISubmitAction[] =>
  withoutTwins(next.map(({ ask, names }) => button(buttonTitle(ask, names), ask)));

/** "Not what I meant", when the question had other readings; pressing it offers them. */
export const insteadButton = (asks: readonly Ask[] = []): ISubmitAction[] => {
  const others = asks.filter(({ kind }) => kind !== 'instead').slice(0, MOST_BUTTONS);
  return others.length === 0 ? [] : [button('Not what I meant', { kind: 'instead', asks: others })];
};

/** At most four choices as buttons. */
export const choiceButtons = (choices: readonly Choice[], why: string): ISubmitAction[] => {
  const titles = choiceTitles(choices, why);
  return withoutTwins(choices.map(({ ask }, at) => button(titles[at] ?? '', ask)));
};

// Two buttons that read the same cannot be told apart, so the second goes.
function withoutTwins(actions: readonly ISubmitAction[]): ISubmitAction[] {
  const titles = actions.map(({ title }) => title);
  return actions.filter((action, at) => titles.indexOf(action.title) === at).slice(0, MOST_BUTTONS);
}
