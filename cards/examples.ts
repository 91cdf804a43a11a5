// Every example of every card, by kind. A new kind of answer does not compile until it has examples.
import type { AnswerKind } from '../bot/conversation/answer.ts';
import { examples as actions } from './actions/examples.ts';
import { examples as bodies } from './bodies/examples.ts';
import { examples as choose } from './choose/examples.ts';
import { examples as comparison } from './comparison/examples.ts';
import { examples as course } from './course/examples.ts';
import { examples as courses } from './courses/examples.ts';
import type { Example } from './example.ts';
import { examples as fromHere } from './from-here/examples.ts';
import { examples as gap } from './gap/examples.ts';
import { examples as guide } from './guide/examples.ts';
import { examples as help } from './help/examples.ts';
import { examples as matches } from './matches/examples.ts';
import { examples as networks } from './networks/examples.ts';
import { examples as nextRoles } from './next-roles/examples.ts';
import { examples as notCovered } from './not-covered/examples.ts';
import { examples as noSuchZone } from './no-such-zone/examples.ts';
import { examples as notKnown } from './not-known/examples.ts';
import { broken, oldButton, sourceUnavailable, tooManyQuestions } from './notice/examples.ts';
import { examples as ownRole } from './own-role/examples.ts';
import { examples as pathway } from './pathway/examples.ts';
import { examples as pay } from './pay/examples.ts';
import { examples as payOrder } from './pay-order/examples.ts';
import { ownData, privacy } from './privacy/examples.ts';
import { examples as profile } from './profile/examples.ts';
import { examples as region } from './region/examples.ts';
import { examples as invite } from './invite/examples.ts';
import { examples as reminder } from './reminder/examples.ts';
import { examples as role } from './role/examples.ts';
import { examples as share } from './share/examples.ts';
import { shared, sharedNote, sharedView, takenBack } from './shared/examples.ts';
import { examples as skill } from './skill/examples.ts';
import { examples as skills } from './skills/examples.ts';
import { examples as smallTalk } from './small-talk/examples.ts';
import { examples as waysIn } from './ways-in/examples.ts';
import { examples as welcome } from './welcome/examples.ts';

export const EXAMPLES: { readonly [K in AnswerKind]: readonly Example<K>[] } = {
  role,
  comparison,
  pathway,
  'next-roles': nextRoles,
  'ways-in': waysIn,
  pay,
  'pay-order': payOrder,
  skills,
  skill,
  gap,
  matches,
  courses,
  course,
  bodies,
  networks,
  region,
  guide,
  actions,
  profile,
  privacy,
  reminder,
  invite,
  'from-here': fromHere,
  'own-role': ownRole,
  share,
  shared,
  'shared-view': sharedView,
  'shared-note': sharedNote,
  'taken-back': takenBack,
  'own-data': ownData,
  welcome,
  help,
  'small-talk': smallTalk,
  choose,
  'not-covered': notCovered,
  'not-known': notKnown,
  'no-such-zone': noSuchZone,
  'old-button': oldButton,
  'too-many-questions': tooManyQuestions,
  'source-unavailable': sourceUnavailable,
  broken,
};
