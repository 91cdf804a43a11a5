// Answer -> message: one row for each kind. A new kind of answer does not compile until it has a card.
import type { Answer } from '../bot/conversation/answer.ts';
import { actionsCard } from './actions/card.ts';
import { bodiesCard } from './bodies/card.ts';
import { chooseCard } from './choose/card.ts';
import { comparisonCard } from './comparison/card.ts';
import { courseCard } from './course/card.ts';
import { coursesCard } from './courses/card.ts';
import { fromHereCard } from './from-here/card.ts';
import { gapCard } from './gap/card.ts';
import { guideCard } from './guide/card.ts';
import { helpCard } from './help/card.ts';
import { inviteCard } from './invite/card.ts';
import { matchesCard } from './matches/card.ts';
import { networksCard } from './networks/card.ts';
import { nextRolesCard } from './next-roles/card.ts';
import { notCoveredCard } from './not-covered/card.ts';
import { noSuchZoneCard } from './no-such-zone/card.ts';
import { notKnownCard } from './not-known/card.ts';
import { brokenCard, oldButtonCard, sourceUnavailableCard, tooManyQuestionsCard } from './notice/card.ts';
import type { Message } from './message.ts';
import { ownRoleCard } from './own-role/card.ts';
import { pathwayCard } from './pathway/card.ts';
import { payCard } from './pay/card.ts';
import { payOrderCard } from './pay-order/card.ts';
import { ownDataCard, privacyCard } from './privacy/card.ts';
import { profileCard } from './profile/card.ts';
import { regionCard } from './region/card.ts';
import { reminderCard } from './reminder/card.ts';
import { roleCard } from './role/card.ts';
import { shareCard } from './share/card.ts';
import { sharedCard, sharedNoteCard, sharedViewCard, takenBackCard } from './shared/card.ts';
import { skillCard } from './skill/card.ts';
import { skillsCard } from './skills/card.ts';
import { smallTalkCard } from './small-talk/card.ts';
import { waysInCard } from './ways-in/card.ts';
import { welcomeCard } from './welcome/card.ts';

export type { Message } from './message.ts';

/** The card (null where plain text serves better), its one-line summary, and the text to send when there is no card. */
export function render(answer: Answer): Message {
  switch (answer.kind) {
    case 'role':
      return roleCard(answer);
    case 'comparison':
      return comparisonCard(answer);
    case 'pathway':
      return pathwayCard(answer);
    case 'next-roles':
      return nextRolesCard(answer);
    case 'ways-in':
      return waysInCard(answer);
    case 'pay':
      return payCard(answer);
    case 'pay-order':
      return payOrderCard(answer);
    case 'skills':
      return skillsCard(answer);
    case 'skill':
      return skillCard(answer);
    case 'gap':
      return gapCard(answer);
    case 'matches':
      return matchesCard(answer);
    case 'courses':
      return coursesCard(answer);
    case 'course':
      return courseCard(answer);
    case 'bodies':
      return bodiesCard(answer);
    case 'networks':
      return networksCard(answer);
    case 'region':
      return regionCard(answer);
    case 'guide':
      return guideCard(answer);
    case 'actions':
      return actionsCard(answer);
    case 'profile':
      return profileCard(answer);
    case 'privacy':
      return privacyCard(answer);
    case 'reminder':
      return reminderCard(answer);
    case 'from-here':
      return fromHereCard(answer);
    case 'own-role':
      return ownRoleCard(answer);
    case 'share':
      return shareCard(answer, render);
    case 'shared':
      return sharedCard(answer, render);
    case 'shared-view':
      return sharedViewCard(answer, render);
    case 'shared-note':
      return sharedNoteCard(answer);
    case 'taken-back':
      return takenBackCard(answer);
    case 'invite':
      return inviteCard(answer);
    case 'own-data':
      return ownDataCard(answer);
    case 'welcome':
      return welcomeCard(answer);
    case 'help':
      return helpCard(answer);
    case 'small-talk':
      return smallTalkCard(answer);
    case 'choose':
      return chooseCard(answer);
    case 'not-covered':
      return notCoveredCard(answer);
    case 'not-known':
      return notKnownCard(answer);
    case 'no-such-zone':
      return noSuchZoneCard(answer);
    case 'old-button':
      return oldButtonCard(answer);
    case 'too-many-questions':
      return tooManyQuestionsCard(answer);
    case 'source-unavailable':
      return sourceUnavailableCard(answer);
    case 'broken':
      return brokenCard(answer);
    default:
      return answer satisfies never;
  }
}
