// What the bot says in a channel or a group chat, and what only to the one who asks.
import assert from 'node:assert/strict';
import { createAnswerQuestion } from '../../bot/conversation/answer-question.ts';
import type { Library } from '../../bot/conversation/turn.ts';
import type { Answer } from '../../bot/conversation/answer.ts';
import type { Ask, ProfileChange } from '../../bot/conversation/ask.ts';
import { isPersonal } from '../../bot/conversation/personal.ts';
import type { Question } from '../../bot/conversation/question.ts';
import type { Context, Understanding } from '../../bot/conversation/understanding/understanding.ts';
import { deskOver } from '../helpers/desk.ts';
import { fakePorts } from '../helpers/fake-ports.ts';
import { realData } from '../helpers/real-data.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
const desk = deskOver(realData());

const asked = (ask: Ask): Understanding => ({ kind: 'ask', ask, p: 1, entities: [], alternatives: [] });

/** "what next for me" needs to know who asks; all else does not. */
function understand(text: string, { profile }: Context): Understanding {
  if (text !== 'what next for me') return asked({ kind: 'role', roleId: 'data-engineer' });
  const roleId = profile?.roleId ?? null;
  if (roleId === null) return { kind: 'choose', why: 'missing-role', heard: '', asks: [], entities: [] };
  return asked({ kind: 'pathway', from: roleId, to: null });
}

function stage() {
  const ports = fakePorts(() => NOW);
  const library: Library = { ...desk, understand, sentenceFor: () => null };
  const answer = createAnswerQuestion({ ...ports, library: () => library });
  const ask = (said: Question['said'], scope: 'personal' | 'group' | 'channel'): Promise<Answer> =>
    answer({
      personId: 'p',
      place: { id: 'there', scope, tenantId: 't' },
      said,
      locale: null,
      timeZone: 'Europe/London',
      at: NOW,
    });
  return {
    ports,
    say: (text: string, scope: 'personal' | 'group' | 'channel' = 'channel') => ask({ kind: 'text', text }, scope),
    press: (pressed: Ask, scope: 'personal' | 'group' | 'channel' = 'channel') =>
      ask({ kind: 'button', ask: pressed }, scope),
    tell: (change: ProfileChange) => ports.profiles.change('p', change),
  };
}

const PAY: Ask = { kind: 'pay', bandIds: [], roleIds: [], supplementId: null, hours: null, year: null };
const BODIES: Ask = { kind: 'bodies', bodyIds: [], roleId: null, familyId: null };

describe('among others', () => {
  const OWN: [string, Ask][] = [
    ['a person’s details', { kind: 'profile', change: null }],
    ['a change of them', { kind: 'profile', change: { roleId: 'clinical-coder' } }],
    ['what is kept', { kind: 'privacy', act: 'what' }],
    ['all of it', { kind: 'privacy', act: 'export' }],
    ['a person’s reminders', { kind: 'reminder', act: 'list', words: '' }],
    ['a comparison with them', { kind: 'from-here', roleIds: ['data-engineer'], ownRoleId: null }],
    ['what they lack', { kind: 'gap', from: null, to: 'data-engineer' }],
    ['what their band pays', PAY],
    ['the bodies of their role', BODIES],
    ['their region', { kind: 'region', regionId: null }],
  ];
  for (const [name, ask] of OWN)
    it(`is for their eyes alone: ${name}`, async () => {
      const { press, tell } = stage();
      await tell({
        roleId: 'clinical-coder',
        bandId: '5',
        regionId: 'north-west',
        skills: [{ skillId: 'sql', level: null }],
      });
      assert.equal(isPersonal(await press(ask)), true);
      assert.equal(isPersonal(await press(ask, 'group')), true);
    });

  it('says aloud what is true for everybody, with nothing of the person in it', async () => {
    const answers = async (about: ProfileChange): Promise<readonly Answer[]> => {
      const { say, press, tell } = stage();
      await tell(about);
      const become: Ask = { kind: 'pathway', from: null, to: 'data-engineer' };
      return [await press({ kind: 'help' }), await say('data engineer'), await press(become)];
    };
    const before = await answers({});
    const after = await answers({ roleId: 'clinical-coder', bandId: '5', regionId: 'north-west' });
    assert.deepEqual(after, before);
    assert.ok(after.every((answer) => !isPersonal(answer)));
  });

  it('understands “me” with what it knows, and keeps the answer to the person', async () => {
    const { say, tell, ports } = stage();
    assert.equal(isPersonal(await say('what next for me')), false, 'nothing is known of them');
    await tell({ roleId: 'clinical-coder' });
    const answer = await say('what next for me');
    assert.deepEqual([answer.kind, isPersonal(answer)], ['next-roles', true]);
    const kept = JSON.stringify([...ports.remembered.values()]);
    assert.doesNotMatch(kept, /clinical-coder/, 'nor does a later answer there build on it');
  });

  it('leaves a chat of one’s own as it was', async () => {
    const { say, tell } = stage();
    await tell({ roleId: 'clinical-coder' });
    const answer = await say('what next for me', 'personal');
    assert.deepEqual([answer.kind, answer.personal], ['next-roles', undefined]);
  });
});

describe('Share', () => {
  it('is offered in a chat of one’s own, on what is true for everybody', async () => {
    const { press } = stage();
    const compared: Ask = { kind: 'comparison', roleIds: ['bi-developer', 'data-engineer'] };
    const answer = await press(compared, 'personal');
    assert.deepEqual('footing' in answer && answer.footing.share, compared);
    const among = await press(compared);
    assert.equal('footing' in among && among.footing.share, undefined);
  });

  it('is not offered on what is about the person', async () => {
    const { press } = stage();
    const lacking = await press({ kind: 'gap', from: null, to: 'data-engineer' }, 'personal');
    assert.equal('footing' in lacking && lacking.footing.share, undefined);
  });
});

describe('a comparison with the person', () => {
  const HERE: Ask = { kind: 'from-here', roleIds: ['bi-developer', 'data-engineer', 'no-such-role'], ownRoleId: null };

  it('asks for their role when it is not known, and offers likely ones', async () => {
    const answer = await stage().press(HERE);
    assert.ok(answer.kind === 'own-role');
    assert.deepEqual(answer.roleIds, ['bi-developer', 'data-engineer']);
    assert.ok(answer.likely.length > 3 && answer.likely.every(({ id }) => !answer.roleIds.includes(id)));
  });

  it('keeps the role they say, and goes on from there', async () => {
    const { press, ports } = stage();
    const answer = await press({ ...HERE, ownRoleId: 'clinical-coder' });
    assert.ok(answer.kind === 'from-here');
    assert.equal(answer.me.id, 'clinical-coder');
    assert.equal((await ports.profiles.read('p'))?.roleId, 'clinical-coder');
    assert.ok(answer.lines.every(({ gap }) => gap !== null && gap.from?.id === 'clinical-coder'));
    assert.equal((await press(HERE)).kind, 'from-here', 'and it is known the next time');
  });

  it('keeps nothing of a role that the data does not hold', async () => {
    const { press, ports } = stage();
    assert.equal((await press({ ...HERE, ownRoleId: 'no-such-role' })).kind, 'own-role');
    assert.equal(await ports.profiles.read('p'), null);
  });

  it('says which of them is the person’s own role', async () => {
    const { press, tell } = stage();
    await tell({ roleId: 'data-engineer' });
    const answer = await press(HERE);
    assert.ok(answer.kind === 'from-here');
    assert.deepEqual(
      answer.lines.map(({ role, gap }) => [role.id, gap === null]),
      [
        ['bi-developer', false],
        ['data-engineer', true],
      ],
    );
  });
});
