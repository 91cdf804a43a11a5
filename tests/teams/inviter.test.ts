import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import { withInviter } from '../../bot/teams/turn/inviter.ts';
import { channelMessage, MENTION } from './activities.ts';
import { ANA, onStage } from './stage.ts';

const open: Answer = {
  kind: 'invite',
  stage: { kind: 'open', inviteId: 'i', course: { id: 'c', title: 'C' }, session: null, inviter: null },
};

describe('the name of the one who invites', () => {
  const nameIn = (answer: Answer): string | null =>
    answer.kind === 'invite' && answer.stage.kind === 'open' ? answer.stage.inviter : null;

  it('is taken from the message, cut and without blanks', () => {
    for (const [name, shown] of [
      ['Ana Okafor', 'Ana Okafor'],
      ['  Ana ', 'Ana'],
      ['x'.repeat(500), 'x'.repeat(100)],
      ['   ', null],
      [undefined, null],
    ] as const)
      assert.equal(nameIn(withInviter(open, { from: { id: '1', name: name ?? '' } })), shown);
  });

  it('leaves every other answer as it is', () => {
    for (const answer of [
      { kind: 'source-unavailable' },
      { kind: 'invite', stage: { kind: 'count', people: 7 } },
    ] as const)
      assert.equal(withInviter(answer, { from: ANA }), answer);
  });

  it('stands on the card that goes to the channel, and in no question', () =>
    onStage(
      {
        answerQuestion: async () => open,
        render: (answer) => ({ card: null, summary: '', text: `from ${nameIn(answer)}` }),
      },
      async (stage) => {
        await stage.post(channelMessage(stage.serviceUrl, '<at>Career</at> invite us', [MENTION]));
        assert.deepEqual(stage.said('19:channel'), [`from ${ANA.name}`]);
        assert.ok(!JSON.stringify(stage.questions).includes(ANA.name));
      },
    ));
});
