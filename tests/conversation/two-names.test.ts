// Two names of one role, to be compared: nothing is there to compare, and the answer says why.
import assert from 'node:assert/strict';
import { answerAsk } from '../../bot/conversation/answer-ask.ts';
import type { Ask } from '../../bot/conversation/ask.ts';
import { headlineOf } from '../../cards/extension/headline.ts';
import { render } from '../../cards/render.ts';
import { deskOver } from '../helpers/desk.ts';
import { realData } from '../helpers/real-data.ts';
import { lookUp, top } from './look-up/real-shelves.ts';
import { askOf } from './understanding/real-understanding.ts';

const twice = (roleId: string): Ask => ({ kind: 'role', roleId, twoNames: true });

describe('two names of one role', () => {
  for (const [text, roleId] of [
    ['head of information vs head of BI', 'head-of-bi'],
    ['compare dba and database administrator', 'database-administrator'],
    ['difference between clinical coder and coding officer', 'clinical-coder'],
    ['compare information analyst and data analyst', 'information-analyst'],
  ] as const)
    it(`are told as such: “${text}”`, () => {
      assert.deepEqual(askOf(text), twice(roleId));
    });

  it('are found by the search, once', () => {
    for (const typed of ['compare head of information and head of BI', 'head of information v head of bi']) {
      const { asks } = lookUp(typed);
      assert.deepEqual(asks[0], twice('head-of-bi'), typed);
      assert.equal(asks.filter((ask) => ask.kind === 'role' && ask.roleId === 'head-of-bi').length, 1, typed);
    }
  });

  it('are not the singular and the plural, nor names of two roles', () => {
    for (const typed of ['data engineer and data engineers', 'coder v coder', 'data engineer v bi developer'])
      assert.ok(!JSON.stringify(lookUp(typed).asks).includes('twoNames'), typed);
    assert.equal(top('data engineer and data engineers'), 'data-engineer');
    assert.ok(!JSON.stringify(askOf('compare data engineer and data engineers') ?? null).includes('twoNames'));
  });

  it('are said on the card and in the list', () => {
    const answer = answerAsk({ kind: 'role', roleId: 'head-of-bi', twoNames: true }, deskOver(realData()));
    assert.ok(answer.kind === 'role');
    const { summary, card } = render(answer);
    assert.match(summary, /^These are two names of one role: Head of information \/ BI\./);
    assert.match(JSON.stringify(card), /two names of one role/);
    assert.match(headlineOf(answer, summary).line, /^Two names of one role/);
  });
});
