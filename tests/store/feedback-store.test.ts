import assert from 'node:assert/strict';
import type { Asked, Feedback, Judgement } from '../../bot/conversation/feedback.ts';
import { cleanUp } from '../../bot/store/clean-up.ts';
import { readFeedbackReport } from '../../bot/store/feedback-report.ts';
import { createFeedbackStore } from '../../bot/store/feedback-store.ts';
import { onEachEngine } from './engines.ts';

const DAY_MS = 86_400_000;
const NOW = new Date('2026-11-23T09:00:00.000Z');
const before = (days: number): Date => new Date(NOW.getTime() - days * DAY_MS);

const judgement = (more: Partial<Judgement> = {}): Judgement => ({
  reaction: 'like',
  askKind: 'role',
  answerKind: 'role',
  ids: ['coder'],
  comment: null,
  at: NOW,
  ...more,
});

const asked = (more: Partial<Asked> = {}): Asked => ({
  askKind: 'role',
  answerKind: 'role',
  p: 0.9,
  words: 'what does a coder do',
  at: NOW,
  ...more,
});

onEachEngine('feedback and the log of questions', (store) => {
  let feedback: Feedback;
  let keeping: Feedback;
  beforeEach(async () => {
    await store().query('truncate feedback, question');
    feedback = createFeedbackStore({ store: store(), keepQuestions: false });
    keeping = createFeedbackStore({ store: store(), keepQuestions: true });
  });
  const report = (days = 30, most = 50) => readFeedbackReport({ store: store(), since: before(days), most });

  it('have no column for who or where', async () => {
    const { rows } = await store().query(
      `select table_name, column_name from information_schema.columns
       where table_schema = current_schema() and table_name in ('feedback', 'question') order by 1, ordinal_position`,
    );
    assert.deepEqual(
      rows.map((row) => `${String(row['table_name'])}.${String(row['column_name'])}`),
      [
        'feedback.id',
        'feedback.at',
        'feedback.reaction',
        'feedback.ask_kind',
        'feedback.answer_kind',
        'feedback.ids',
        'feedback.comment',
        'question.id',
        'question.at',
        'question.ask_kind',
        'question.answer_kind',
        'question.p',
        'question.words',
      ],
    );
  });

  it('drop the words of a question unless they are to be kept', async () => {
    await feedback.logQuestion(asked());
    await keeping.logQuestion(asked());
    const { rows } = await store().query('select words, p from question order by id');
    assert.deepEqual(
      rows.map(({ words }) => words),
      [null, 'what does a coder do'],
    );
    assert.ok(Math.abs(Number(rows[0]?.['p']) - 0.9) < 1e-6);
  });

  it('cut long text, and keep no empty comment', async () => {
    await feedback.judge(judgement({ comment: `${'x'.repeat(1999)}👍 and more` }));
    await feedback.judge(judgement({ comment: '  \n ' }));
    await feedback.judge(judgement({ comment: 'zero \0 byte' }));
    await keeping.logQuestion(asked({ words: 'y'.repeat(30_000) }));
    const { rows } = await store().query('select comment from feedback order by id');
    assert.deepEqual(
      rows.map(({ comment }) => comment),
      [`${'x'.repeat(1999)}\uFFFD`, null, 'zero \uFFFD byte'],
    );
    assert.equal((await store().query('select length(words) as n from question')).rows[0]?.['n'], 1000);
  });

  it('count questions by kind, most asked first', async () => {
    for (const one of [asked(), asked(), asked({ askKind: 'pay', answerKind: 'pay' }), asked({ at: before(31) })])
      await feedback.logQuestion(one);
    await feedback.logQuestion(asked({ askKind: null, answerKind: 'not-known', p: null }));
    assert.deepEqual((await report()).volumes, [
      { askKind: 'role', answerKind: 'role', times: 2 },
      { askKind: 'pay', answerKind: 'pay', times: 1 },
      { askKind: null, answerKind: 'not-known', times: 1 },
    ]);
  });

  it('group what was not known by its words', async () => {
    const unknown = { askKind: null, answerKind: 'not-known' } as const;
    for (const [words, days] of [
      ['Who is  the DPO?', 3],
      ['who is the dpo', 1],
      ['parking permits', 2],
    ] as const)
      await keeping.logQuestion(asked({ ...unknown, words, at: before(days) }));
    await feedback.logQuestion(asked({ ...unknown, words: 'not kept' }));
    await keeping.logQuestion(asked());
    assert.deepEqual((await report()).notKnown, [
      { words: 'who is the dpo', times: 2, lastAt: before(1) },
      { words: 'parking permits', times: 1, lastAt: before(2) },
      { words: null, times: 1, lastAt: NOW },
    ]);
  });

  it('count thumbs by kind and list comments, latest first', async () => {
    await feedback.judge(judgement({ comment: 'spot on', at: before(2) }));
    await feedback.judge(judgement({ reaction: 'dislike', comment: 'old pay', at: before(1) }));
    await feedback.judge(judgement({ reaction: 'not-that' }));
    await feedback.judge(judgement({ askKind: null, answerKind: null, ids: [] }));
    const { thumbs, comments } = await report();
    assert.deepEqual(thumbs, [
      { askKind: 'role', like: 1, dislike: 1, notThat: 1, comments: 2 },
      { askKind: null, like: 1, dislike: 0, notThat: 0, comments: 0 },
    ]);
    assert.deepEqual(comments, [
      { at: before(1), reaction: 'dislike', askKind: 'role', answerKind: 'role', ids: ['coder'], comment: 'old pay' },
      { at: before(2), reaction: 'like', askKind: 'role', answerKind: 'role', ids: ['coder'], comment: 'spot on' },
    ]);
    assert.equal((await report(30, 1)).comments.length, 1);
  });

  it('report nothing from nothing', async () => {
    assert.deepEqual(await report(), { volumes: [], notKnown: [], thumbs: [], comments: [] });
  });

  it('are taken away after the days they may be kept', async () => {
    for (const at of [before(89), before(91)]) {
      await feedback.judge(judgement({ at }));
      await feedback.logQuestion(asked({ at }));
    }
    const cleaned = await cleanUp({ store: store(), now: () => NOW, retentionDays: 90 });
    assert.equal(cleaned.feedback, 1);
    assert.equal(cleaned.questions, 1);
    assert.deepEqual((await store().query('select at from feedback union all select at from question')).rows, [
      { at: before(89) },
      { at: before(89) },
    ]);
  });
});
