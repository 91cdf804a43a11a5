// What the bot keeps about the person, shown back, with a form to change it.
import type { IChoiceSetInput, IShowCardAction } from '@microsoft/teams.cards';
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { Option, ProfileFacts } from '../../bot/conversation/answer-parts.ts';
import { NOT_SAID, profileFormButton } from '../button.ts';
import { dialogButton } from '../dialog-button.ts';
import { clean } from '../escape.ts';
import { type Message, message } from '../message.ts';
import { bullets, facts as factList, section, subtle, text, title } from '../parts.ts';
import { bandText, levelName } from '../words.ts';

const NOTHING = 'I keep nothing about you yet.';
const HOW = 'Tell me in your own words, for example “I’m a band 5 clinical coder in Leeds”, or use the form.';
const WHY =
  'I use this to answer “what next for me” and “what am I missing”. Say “forget me” and all of it is gone at once.';

const choices = (id: string, label: string, options: readonly Option[], chosen: string | null): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  style: options.length > 12 ? 'filtered' : 'compact',
  placeholder: 'Not said',
  ...(chosen === null ? {} : { value: chosen }),
  choices: [
    { title: 'Not said', value: NOT_SAID },
    ...options.map((option) => ({ title: clean(option.title), value: option.id })),
  ],
});

function form({ facts, options }: AnswerOf<'profile'>): IShowCardAction {
  return {
    type: 'Action.ShowCard',
    title: 'Change my details',
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        choices('roleId', 'Your role', options.roles, facts?.role?.id ?? null),
        choices('bandId', 'Your band', options.bands, facts?.bandId ?? null),
        choices('regionId', 'Your NHS region', options.regions, facts?.region?.id ?? null),
      ],
      actions: [profileFormButton('Save my details')],
    },
  };
}

/** The form in the card has no room for skills; the page has. */
const skillsButton = () => dialogButton('Rate my skills', 'profile', { kind: 'profile', change: null });

function lines(facts: ProfileFacts): (readonly [string, string])[] {
  const { role, bandId, region, place, timeZone } = facts;
  const where = [place, region?.title].filter((part) => part !== null && part !== undefined && part !== '');
  return [
    ['Your role', role === null ? 'Not said' : `${role.title} (usually ${bandText(role.level)})`],
    ['Your band', bandId === null ? 'Not said' : `Band ${bandId}`],
    ['Where', where.length === 0 ? 'Not said' : [...new Set(where)].join(', ')],
    ...(timeZone === null ? [] : [['Time zone', timeZone] as const]),
  ];
}

const isEmpty = ({ role, bandId, region, place, timeZone, skills }: ProfileFacts): boolean =>
  role === null && bandId === null && region === null && place === null && timeZone === null && skills.length === 0;

const skillLine = ({ name, level }: ProfileFacts['skills'][number]): string =>
  level === null ? name : `${name}: ${levelName(level)}`;

export function profileCard(answer: AnswerOf<'profile'>): Message {
  const { facts, changed, next } = answer;
  if (facts === null || isEmpty(facts))
    return message({
      summary: `${NOTHING} ${HOW}`,
      body: [title('Your details'), text(NOTHING, { spacing: 'Small' }), text(HOW, { spacing: 'Small' }), subtle(WHY)],
      actions: [form(answer)],
      next,
    });
  const lead = changed ? 'Saved. This is what I now keep about you.' : 'This is what I keep about you.';
  return message({
    summary: `${lead} ${lines(facts)
      .map(([name, value]) => `${name}: ${value}`)
      .join('. ')}.`,
    body: [
      title('Your details'),
      text(lead, { spacing: 'Small' }),
      ...factList(lines(facts)),
      ...section('Skills you told me about', bullets(facts.skills.map(skillLine))),
      subtle(WHY),
    ],
    actions: [form(answer), skillsButton()],
    next: next.slice(0, 3),
  });
}
