// What a refusal offers beside the signpost: the nearest thing we do hold. Guides are found by what people call them,
// so that nothing is offered which the data at hand does not have.
import { normalise } from '../../pathways/names/normalise.ts';
import type { Ask } from '../ask.ts';
import type { NotCovered, SmallTalk } from '../ask-topics.ts';
import type { Desk } from './desk.ts';

type Offer = (desk: Desk) => Ask | null;

/** The role a person spoke of as their own, or talked about just before. */
const mine = ({ context }: Desk): string | null => context.profile?.roleId ?? context.roleIds[0] ?? null;

const whatNext: Offer = (desk) => ({ kind: 'pathway', from: mine(desk), to: null });
const whatToLearn: Offer = () => ({ kind: 'gap', from: null, to: null });
const coursesForMe: Offer = (desk) => ({
  kind: 'courses',
  roleId: mine(desk),
  skillId: null,
  familyId: null,
  courseKind: null,
  words: '',
});
const networks: Offer = () => ({ kind: 'networks', networkIds: [], regionId: null, familyId: null, words: '' });
const bandPay: Offer = () => ({
  kind: 'pay',
  bandIds: [],
  roleIds: [],
  supplementId: null,
  hours: null,
  year: null,
});
const myReminders: Offer = () => ({ kind: 'reminder', act: 'list', words: 'my reminders' });
const whatIsKept: Offer = () => ({ kind: 'privacy', act: 'what' });
const help: Offer = () => ({ kind: 'help' });

/** The guide that goes by this name, whatever its id. */
const guide =
  (name: string): Offer =>
  ({ catalogue }) => {
    const found = catalogue.data.guides.find((one) =>
      [one.title, ...(one.altTitles ?? [])].some((title) => normalise(title) === normalise(name)),
    );
    return found === undefined ? null : { kind: 'guide', guideIds: [found.id], topic: null, words: '' };
  };

const BY_REASON: Partial<Record<NotCovered, readonly Offer[]>> = {
  fairness: [guide('job evaluation'), bandPay],
  adjustments: [networks],
  development: [coursesForMe, guide('how do apprenticeships work'), whatToLearn],
  'career-talk': [whatNext, guide('move up a band'), whatToLearn],
  'knock-back': [whatToLearn, coursesForMe, guide('job application')],
  'self-doubt': [networks, whatToLearn],
  'unhappy-at-work': [whatNext, guide('career stories'), whatToLearn],
  'job-future': [whatNext, coursesForMe],
  redundancy: [whatNext, guide('job application')],
  leave: [guide('annual leave days')],
  'family-leave': [guide('returning to work')],
  pension: [guide('NHS pension')],
  'after-tax': [bandPay],
  contract: [guide('terms and conditions')],
  'hr-admin': [guide('terms and conditions'), help],
  'it-support': [help],
  'how-to': [coursesForMe, networks],
  vacancies: [guide('job application'), whatNext],
  'apply-for-me': [guide('job application'), whatToLearn],
  'book-for-me': [coursesForMe],
  'write-for-me': [guide('job application'), whatToLearn],
  'send-to-me': [myReminders, help],
  'other-person': [bandPay, help],
  'other-occupation': [guide('clinical to IT'), guide('career change'), help],
  'other-country': [guide('NHS scotland pay'), help],
  'other-employer': [bandPay, guide('market pay gap')],
  sickness: [],
  'flexible-working': [],
};

const BY_TOPIC: Partial<Record<SmallTalk, readonly Offer[]>> = {
  human: [networks, help],
  maker: [guide('data sources'), help],
  'are-you-ai': [guide('data sources'), whatIsKept],
  'who-sees': [whatIsKept],
};

const offered = (desk: Desk, offers: readonly Offer[] | undefined): readonly (Ask | null)[] | null =>
  offers?.map((offer) => offer(desk)) ?? null;

/** What fits this refusal; null when any example does. */
export const offersFor = (desk: Desk, reason: NotCovered): readonly (Ask | null)[] | null =>
  offered(desk, BY_REASON[reason]);

/** What fits this talk; null when any example does. */
export const offersInTalk = (desk: Desk, topic: SmallTalk): readonly (Ask | null)[] | null =>
  offered(desk, BY_TOPIC[topic]);
