import assert from 'node:assert/strict';
import { createAnswerQuestion, type AnswerQuestion } from '../../bot/conversation/answer-question.ts';
import type { Library } from '../../bot/conversation/turn.ts';
import type { Answer, AnswerKind, AnswerOf } from '../../bot/conversation/answer.ts';
import type { Ask } from '../../bot/conversation/ask.ts';
import type { Question } from '../../bot/conversation/question.ts';
import type { Context, Understanding } from '../../bot/conversation/understanding/understanding.ts';
import { deskOver } from '../helpers/desk.ts';
import { fakePorts, type FakePorts } from '../helpers/fake-ports.ts';
import { realData } from '../helpers/real-data.ts';

const START = Date.parse('2026-11-23T09:00:00Z');
const desk = deskOver(realData());

function stage(): {
  ask: AnswerQuestion;
  ports: FakePorts;
  contexts: Context[];
  say: Say;
  press: Press;
  understood: Map<string, Understanding>;
  readonly pass: (ms: number) => void;
} {
  let at = START;
  const now = (): Date => new Date(at);
  const ports = fakePorts(now);
  const contexts: Context[] = [];
  const understood = new Map<string, Understanding>();
  const library: Library = {
    ...desk,
    understand: (text, context) => {
      contexts.push(context);
      return understood.get(text) ?? { kind: 'refuse', reason: null, heard: text, nearest: [] };
    },
    sentenceFor: () => '',
  } as Library;
  const ask = createAnswerQuestion({ ...ports, library: () => library });
  const question = (said: Question['said'], personId: string): Question => ({
    personId,
    place: { id: 'chat', scope: 'personal', tenantId: 't' },
    said,
    locale: 'en-GB',
    timeZone: 'Europe/London',
    at: now(),
  });
  return {
    ask,
    ports,
    contexts,
    understood,
    say: (text, personId = 'p') => ask(question({ kind: 'text', text }, personId)),
    press: (pressed, personId = 'p') =>
      ask(question(pressed === null ? { kind: 'unknown-button' } : { kind: 'button', ask: pressed }, personId)),
    pass: (ms) => {
      at += ms;
    },
  };
}

type Say = (text: string, personId?: string) => Promise<Answer>;
type Press = (pressed: Ask | null, personId?: string) => Promise<Answer>;

function of<K extends AnswerKind>(kind: K, answer: Answer): AnswerOf<K> {
  if (answer.kind !== kind) assert.fail(`expected ${kind}, got ${answer.kind}`);
  return answer as AnswerOf<K>;
}

const askUnderstood = (ask: Ask, p = 1, alternatives: readonly Ask[] = []): Understanding => ({
  kind: 'ask',
  ask,
  p,
  entities: [],
  alternatives,
});
const CODER: Ask = { kind: 'role', roleId: 'clinical-coder' };

describe('answering a question', () => {
  it('says so when there is no data at all', async () => {
    const answer = createAnswerQuestion({ ...fakePorts(() => new Date(START)), library: () => null });
    const question: Question = {
      personId: 'p',
      place: { id: 'c', scope: 'personal', tenantId: null },
      said: { kind: 'text', text: 'hi' },
      locale: null,
      timeZone: null,
      at: new Date(START),
    };
    assert.deepEqual(await answer(question), { kind: 'source-unavailable' });
  });

  it('hands understanding what was talked about, to each person their own, and for 12 hours', async () => {
    const { say, understood, contexts, pass } = stage();
    understood.set('coder', askUnderstood(CODER));
    await say('coder');
    await say('and?');
    await say('and?', 'somebody else');
    pass(13 * 60 * 60 * 1000);
    await say('and?');
    assert.deepEqual(
      contexts.map((context) => context.roleIds),
      [[], ['clinical-coder'], [], []],
    );
  });

  it('offers the other readings when there was doubt, and counts the press', async () => {
    const { say, press, understood, ports } = stage();
    const other: Ask = { kind: 'pathway', from: 'clinical-coder', to: null };
    understood.set('sure', askUnderstood(CODER, 0.97, [other]));
    understood.set('doubt', askUnderstood(CODER, 0.7, [other]));
    assert.equal(of('role', await say('sure')).footing.instead, undefined);
    assert.deepEqual(of('role', await say('doubt')).footing.instead, [other]);
    assert.deepEqual(
      of('choose', await press({ kind: 'instead', asks: [other] })).choices.map((choice) => choice.ask),
      [other],
    );
    assert.deepEqual(
      ports.judged.map(({ reaction, ids }) => [reaction, ids]),
      [['not-that', ['clinical-coder']]],
    );
  });

  it('turns what is not understood, refused or ambiguous into a kind reply, and remembers what was offered', async () => {
    const { say, understood, ports } = stage();
    understood.set('cso', { kind: 'choose', why: 'name', heard: 'cso', asks: [CODER], entities: [] });
    understood.set('ill', { kind: 'refuse', reason: 'clinical', heard: 'ill', nearest: [] });
    of('choose', await say('cso'));
    assert.deepEqual(ports.remembered.get('p|chat')?.offered, [CODER]);
    assert.equal(of('not-covered', await say('ill')).reason, 'clinical');
    of('not-known', await say('blah'));
    of('old-button', await stage().press(null));
  });

  it('logs the kind of each question and never the person', async () => {
    const { say, press, understood, ports } = stage();
    understood.set('coder', askUnderstood(CODER, 0.8));
    await say('coder');
    await press(CODER);
    assert.deepEqual(
      ports.asked.map(({ askKind, answerKind, p, words }) => [askKind, answerKind, p, words]),
      [
        ['role', 'role', 0.8, 'coder'],
        ['role', 'role', null, null],
      ],
    );
    assert.doesNotMatch(JSON.stringify(ports.asked), /"p"\s*:\s*"|person/);
  });

  it('keeps a profile, uses it, shows it, exports it and forgets it', async () => {
    const { press, ports, say, contexts } = stage();
    const changed = of(
      'profile',
      await press({
        kind: 'profile',
        change: {
          roleId: 'clinical-coder',
          bandId: '5',
          regionId: 'north-west',
          place: 'Wigan',
          skills: [
            { skillId: 'icd-10', level: 'working' },
            { skillId: 'no-such', level: null },
          ],
        },
      }),
    );
    assert.equal(changed.changed, true);
    assert.equal(changed.facts?.role?.title, 'Clinical coder');
    assert.equal(changed.facts?.region?.title, 'North West');
    assert.deepEqual(
      changed.facts?.skills.map((skill) => skill.level),
      ['working'],
    );
    await say('what next for me');
    assert.deepEqual(contexts.at(-1)?.profile, { roleId: 'clinical-coder', bandId: '5', regionId: 'north-west' });
    assert.equal(of('profile', await press({ kind: 'profile', change: null })).changed, false);
    assert.equal(of('own-data', await press({ kind: 'privacy', act: 'export' })).rows, 1);
    of('privacy', await press({ kind: 'privacy', act: 'what' }));
    assert.equal(of('privacy', await press({ kind: 'privacy', act: 'forget' })).act, 'forgotten');
    assert.equal(ports.kept.size + ports.remembered.size, 0);
    assert.equal(of('profile', await press({ kind: 'profile', change: null })).facts, null);
  });

  it('leaves out of a profile what the data does not hold, and asks again about a time zone that is none', async () => {
    const { press } = stage();
    const answer = of(
      'profile',
      await press({
        kind: 'profile',
        change: { roleId: 'gone', bandId: '99', place: 'x'.repeat(500), timeZone: 'Europe/Paris' },
      }),
    );
    assert.deepEqual(
      [answer.facts?.role, answer.facts?.bandId, answer.facts?.place?.length, answer.facts?.timeZone],
      [null, null, 60, 'Europe/Paris'],
    );
    const none = of('no-such-zone', await press({ kind: 'profile', change: { timeZone: 'Mars/Base' } }));
    assert.equal(none.heard, 'Mars/Base');
    assert.equal(of('profile', await press({ kind: 'profile', change: { place: null } })).facts?.place, null);
  });

  it('keeps a reminder through the turns that complete, list and stop it', async () => {
    const { press, say } = stage();
    assert.equal(
      of('reminder', await press({ kind: 'reminder', act: 'set', words: 'remind me to look at AZ-104' })).outcome.kind,
      'ask-when',
    );
    const set = of('reminder', await say('thursday at 11am')).outcome;
    assert.ok(set.kind === 'set' && set.reminder.title.includes('AZ-104') && set.reminder.due?.time === '11:00');
    assert.equal(of('reminder', await say('list both')).outcome.kind, 'listed');
    assert.equal(of('reminder', await say('delete that one')).outcome.kind, 'stopped');
    assert.equal(of('reminder', await say('list them')).outcome.kind, 'none');
    assert.equal(of('reminder', await say('undo')).outcome.kind, 'set');
    of('not-known', await say('something else'));
    of('not-known', await say('delete that one'));
  });
});
