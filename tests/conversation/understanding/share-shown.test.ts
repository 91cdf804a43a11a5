import assert from 'node:assert/strict';
import type { Ask } from '../../../bot/conversation/ask.ts';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { after, askOf, inShort, understand } from './real-understanding.ts';

const COMPARED: Ask = { kind: 'comparison', roleIds: ['bi-developer', 'data-engineer'] };
const shown = after(COMPARED, ['bi-developer', 'data-engineer']);

const SHARE = [
  'share this with the team',
  'Share it please',
  'share',
  'can you share it',
  'please could you share that card in our channel',
  'post that in the channel',
  'post this to the General channel',
  'send this card to my manager',
  'send my manager this card',
  'forward this to my line manager please',
  'how do I share this with my colleagues?',
  'I want to share the comparison with everyone',
  'share the answer with Priya',
  'put it in the group chat',
  'Great, now share this with the clinical coding team',
  'let my team see this',
  'show this to the others',
  "I'd like to post the card in Teams chat",
];

const ELSE = [
  'send an invitation to the course',
  'send me my data',
  'share my career story',
  'who do I share this concern with',
  'can I job share',
  'do you share it with my manager?',
  'can my manager see this',
  'send this to my email',
  'share it by email',
  'email this to my manager',
  'remind me to share this with the team',
  'post that pays more',
  'what does it share with data analyst',
  'send it to me',
  'share my details with the team',
];

describe('what was shown, to be shared', () => {
  for (const text of SHARE)
    it(`is meant by “${text}”`, () =>
      assert.deepEqual(askOf(text, shown), {
        kind: 'share',
        step: { act: 'choose', ask: COMPARED, placeId: null, note: '' },
      }));

  for (const text of ELSE)
    it(`is not meant by “${text}”`, () => {
      for (const context of [shown, NO_CONTEXT])
        assert.doesNotMatch(inShort(understand(text, context)), /^ask:share|nothing-to-share/);
    });

  it('is asked for first when there is none', () => {
    for (const text of SHARE) assert.equal(inShort(understand(text, NO_CONTEXT)), 'refuse:nothing-to-share', text);
  });
});
