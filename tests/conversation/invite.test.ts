import assert from 'node:assert/strict';
import { answerInvite, invitedTo, isPointing, type InviteAsk } from '../../bot/conversation/invite.ts';
import type { InviteStage } from '../../bot/conversation/answer-sharing.ts';
import type { Question } from '../../bot/conversation/question.ts';
import { datesWords } from '../../bot/reminders/words/course-button.ts';
import { deskOver } from '../helpers/desk.ts';
import { realData } from '../helpers/real-data.ts';

describe('an invitation in words', () => {
  const rows: readonly (readonly [said: string, thing: string])[] = [
    ['invite this channel to the data analyst apprenticeship', 'the data analyst apprenticeship'],
    ['Invite the group to PRINCE2', 'PRINCE2'],
    ['please invite everyone here to CISSP!', 'CISSP'],
    ['can you invite my team to the Topol fellowship please', 'the Topol fellowship'],
    ['invite everybody to it', 'it'],
    ['invite all of us to this course', 'this course'],
    ['invite people to data engineer apprenticeship', 'data engineer apprenticeship'],
    ['Could you invite all members to the ITIL 4 course?', 'the ITIL 4 course'],
    ['send an invite to this channel for CISM', 'CISM'],
    ['post an invitation to the Mary Seacole programme', 'the Mary Seacole programme'],
    ['create an invite for AgilePM', 'AgilePM'],
    ["let's invite the team to the coding refresher", 'the coding refresher'],
  ];
  for (const [said, thing] of rows) it(`“${said}”`, () => assert.equal(invitedTo(said), thing));

  for (const said of [
    'invite',
    'I was invited to an interview',
    'should I invite my manager to the meeting',
    'how do I accept an invitation to interview',
    'compare bi developer and data engineer',
    'what courses can my team do',
    'remind me to invite everyone to lunch',
    'do I need an invite to the network',
  ])
    it(`is none: “${said}”`, () => assert.equal(invitedTo(said), null));

  it('points at the course spoken of last, or names one', () => {
    for (const thing of ['it', 'this course', 'that one', 'The apprenticeship']) assert.ok(isPointing(thing), thing);
    for (const thing of ['this data course', 'CISM']) assert.ok(!isPointing(thing), thing);
  });

  it('stays quick on long nonsense', () => {
    for (const text of ['invite '.repeat(5000), `invite ${'all '.repeat(10_000)}`, `${'please '.repeat(10_000)}x`])
      invitedTo(text);
  });
});

describe('an invitation answered', () => {
  const desk = deskOver(realData());
  const opened: unknown[] = [];
  const reminded: unknown[] = [];
  const question = (scope: Question['place']['scope']): Question => ({
    personId: 'boss',
    place: { id: '19:x', scope, tenantId: 't' },
    said: { kind: 'text', text: '' },
    locale: null,
    timeZone: null,
    at: new Date('2026-11-23T09:00:00Z'),
  });
  const ask = async (press: InviteAsk['press'], scope: Question['place']['scope'] = 'channel') => {
    const answer = await answerInvite({ kind: 'invite', press }, question(scope), desk, {
      invites: {
        open: async (invite) => {
          opened.push(invite);
          return 'i1';
        },
        count: async (_, personId) => (personId === 'boss' ? 7 : null),
      },
      remind: async (words, inviteId) => {
        reminded.push([words, inviteId]);
        return { kind: 'limit-reached', most: 200 };
      },
    });
    assert.ok(answer.kind === 'invite');
    return answer;
  };
  const stage = async (...given: Parameters<typeof ask>): Promise<InviteStage> => (await ask(...given)).stage;

  beforeEach(() => {
    opened.length = 0;
    reminded.length = 0;
  });

  it('is a card for all, and knows no name', async () => {
    const answer = await ask({ act: 'open', courseId: 'data-analyst-apprenticeship' });
    assert.ok(answer.stage.kind === 'open');
    assert.deepEqual(
      [answer.stage.course.title, answer.stage.inviter, answer.personal],
      ['Data analyst apprenticeship', null, undefined],
    );
    assert.deepEqual(opened, [{ personId: 'boss', courseId: 'data-analyst-apprenticeship' }]);
  });

  it('asks which course when none was made out, or it is gone', async () => {
    for (const courseId of [null, 'gone']) assert.equal((await stage({ act: 'open', courseId })).kind, 'which-course');
    assert.deepEqual(opened, []);
  });

  it('is for where others are', async () =>
    assert.equal(
      (await stage({ act: 'open', courseId: 'data-analyst-apprenticeship' }, 'personal')).kind,
      'not-among-others',
    ));

  it('reminds only the one who presses, who alone sees it', async () => {
    const answer = await ask({ act: 'take', inviteId: 'i1', courseId: 'c1' });
    assert.deepEqual([answer.stage.kind, answer.personal], ['taken', true]);
    assert.deepEqual(reminded, [[datesWords('c1'), 'i1']]);
  });

  it('gives a count to the one who invited', async () => {
    const answer = await ask({ act: 'count', inviteId: 'i1', courseId: 'c1' });
    assert.deepEqual([answer.stage, answer.personal], [{ kind: 'count', people: 7 }, true]);
  });
});
