// The cards of the message extension, made from the bundled data: sound, small, and with nothing in them that somebody else put there.
import assert from 'node:assert/strict';
import { formOf, type CardDraft, type DraftProblem } from '../../../bot/conversation/card-draft.ts';
import { answerForAll, deskForAll, unaddressed, type AskForAll } from '../../../bot/conversation/for-all.ts';
import { dialogCard } from '../../../cards/extension/dialog-card.ts';
import { forOthers } from '../../../cards/extension/for-others.ts';
import { headlineOf } from '../../../cards/extension/headline.ts';
import { installCard } from '../../../cards/extension/install-card.ts';
import { linkCard } from '../../../cards/extension/link-card.ts';
import {
  carriedText,
  draftPayload,
  readCarried,
  readDraftPayload,
  readFormPayload,
  resultPayload,
} from '../../../cards/extension/payloads.ts';
import { previewCard } from '../../../cards/extension/preview-card.ts';
import { readButton } from '../../../cards/read-button.ts';
import { render } from '../../../cards/render.ts';
import { shelves } from '../../conversation/look-up/real-shelves.ts';
import { BROKEN, bytesOf, parserFaults, schemaFaults, visibleText } from '../card-checks.ts';

const { catalogue } = shelves;
const desk = deskForAll({ catalogue, age: { fetchedAt: '2026-11-23T09:00:00.000Z', stale: false } });
const URL_ = 'https://careers.trust.nhs.uk/tab/role/ccio';
const ids = [...catalogue.roles.keys()];

const linked: readonly AskForAll[] = [
  ...ids.flatMap((id): AskForAll[] => [
    { kind: 'role', roleId: id },
    { kind: 'pathway', from: id, to: null },
    { kind: 'pathway', from: null, to: id },
  ]),
  ...ids.flatMap((id, at): AskForAll[] => [
    { kind: 'pathway', from: id, to: ids[(at * 7 + 3) % ids.length] ?? id },
    {
      kind: 'comparison',
      roleIds: [...new Set([id, ids[(at + 11) % ids.length] ?? id, ids[(at + 29) % ids.length] ?? id])],
    },
  ]),
  ...catalogue.data.courses.map(({ id }): AskForAll => ({ kind: 'course', courseId: id })),
];
const others: readonly AskForAll[] = [
  { kind: 'pay', bandIds: ['7'], roleIds: [], supplementId: null, hours: null, year: null },
  { kind: 'matches', bandIds: ['7'], familyIds: ['dat'], skillIds: [], words: '' },
  { kind: 'skills', roleId: 'data-engineer', skillId: null },
  { kind: 'courses', roleId: 'clinical-coder', skillId: null, familyId: null, courseKind: null, words: '' },
  { kind: 'bodies', bodyIds: [], roleId: 'ccio', familyId: null },
  { kind: 'networks', networkIds: [], regionId: null, familyId: 'dat', words: '' },
  { kind: 'actions', words: '' },
];

describe('a result in the list', () => {
  it('has a short title and a line, for every role, route and course of the data', () => {
    for (const ask of [...linked, ...others]) {
      const answer = answerForAll(ask, desk);
      if (answer === null) continue;
      const { title, line } = headlineOf(answer, render(answer).summary);
      assert.ok(title.length > 2 && title.length <= 100, `${JSON.stringify(ask)}: ${title}`);
      assert.ok(line.length > 2 && line.length <= 120, `${JSON.stringify(ask)}: ${line}`);
      assert.doesNotMatch(`${title} ${line}`, BROKEN);
    }
  });

  it('reads back as what it opens', () => {
    for (const ask of others) assert.deepEqual(readButton(structuredClone(resultPayload(ask))), { kind: 'ask', ask });
  });
});

describe('a card for a conversation the bot may not be in', () => {
  it('keeps every question of its buttons, and is sound', () => {
    for (const ask of [...linked.filter((_, at) => at % 17 === 0), ...others]) {
      const answer = answerForAll(ask, desk);
      const plain = answer === null ? null : render(unaddressed(answer)).card;
      if (plain === null) continue;
      const card = forOthers(plain);
      assert.deepEqual(parserFaults(card), []);
      assert.deepEqual(
        (card.actions ?? []).map((action) => ('data' in action ? action.data : null)),
        (plain.actions ?? []).map((action) => ('data' in action ? action.data : null)),
      );
      assert.ok(bytesOf(card) < 28 * 1024);
    }
  });
});

describe('an unfolded link', () => {
  it('is sound, small and whole for everything that has an address', () => {
    for (const ask of linked) {
      const answer = answerForAll(ask, desk);
      if (answer === null) continue;
      const card = linkCard(answer, render(answer).summary, URL_);
      assert.deepEqual(schemaFaults({ ...card, version: '1.5' }), [], JSON.stringify(ask));
      assert.equal(card.version, '1.3');
      assert.ok(bytesOf(card) < 5000, `${JSON.stringify(ask)}: ${bytesOf(card)} bytes`);
      assert.doesNotMatch(visibleText(card), BROKEN);
      assert.match(visibleText(card), /Sources?: |Some details|same role|no route/i, JSON.stringify(ask));
    }
  });

  it('leads only to the web', () => {
    const answer = answerForAll({ kind: 'role', roleId: 'ccio' }, desk);
    assert.ok(answer);
    assert.deepEqual(linkCard(answer, '', 'javascript:alert(1)').actions, []);
  });
});

describe('the dialog', () => {
  const draft = (ask: AskForAll | null): CardDraft => ({
    ask,
    words: 'What does a **coder** do? <at>x</at>',
    note: 'hello',
  });
  const form = (ask: AskForAll | null, problem: DraftProblem | null = null) =>
    dialogCard(formOf(draft(ask), ['ccio'], problem, catalogue), null);

  it('is sound with every kind of question, problem and answer', () => {
    for (const ask of [...linked.slice(0, 5), ...others, null]) {
      const answer = ask === null ? null : answerForAll(ask, desk);
      const inner = answer === null ? null : render(unaddressed(answer)).card;
      const card = dialogCard(formOf(draft(ask), ['ccio'], null, catalogue), inner);
      assert.deepEqual(schemaFaults(card), [], JSON.stringify(ask));
      assert.deepEqual(parserFaults(card), [], JSON.stringify(ask));
      assert.ok(bytesOf(card) < 28 * 1024);
    }
    for (const problem of ['not-understood', 'empty', 'no-role', 'unknown-role'] as const)
      assert.match(visibleText(form(null, problem)), /Choose/);
  });

  it('asks for words where nothing is chosen, and only there', () => {
    assert.match(JSON.stringify(form(null).body), /"id":"question"/);
    assert.doesNotMatch(JSON.stringify(form({ kind: 'role', roleId: 'ccio' }).body), /"id":"question"/);
  });

  it('reads back what it carries with what was filled in', () => {
    const card = form({ kind: 'comparison', roleIds: ['ccio', 'cnio'] });
    const [button] = card.actions ?? [];
    assert.ok(button?.type === 'Action.Submit' && typeof button.data === 'object');
    const filled = { ...button.data, role0: 'ccio', role1: 'not-said', role2: 'cdio', note: '  hi  ' };
    assert.deepEqual(readFormPayload(filled), {
      draft: { ask: { kind: 'comparison', roleIds: ['ccio', 'cnio'] }, words: draft(null).words, note: 'hi' },
      roleIds: ['ccio', null, 'cdio'],
    });
  });

  it('reads nothing of another version, and nothing that is somebody’s own', () => {
    const [button] = form(null).actions ?? [];
    assert.ok(button?.type === 'Action.Submit' && typeof button.data === 'object');
    for (const value of [
      null,
      'odd',
      {},
      { ...button.data, v: 0 },
      { ...button.data, form: 'profile' },
      { ...button.data, slots: 99 },
    ])
      assert.equal(readFormPayload(value), null);
    const own = readFormPayload({ ...button.data, ask: { kind: 'privacy', act: 'forget' } });
    assert.equal(own?.draft.ask, null);
  });

  it('cuts what is too long', () => {
    const [button] = form(null).actions ?? [];
    assert.ok(button?.type === 'Action.Submit' && typeof button.data === 'object');
    const read = readFormPayload({
      ...button.data,
      question: 'x'.repeat(9000),
      note: 'y'.repeat(9000),
      role0: 'z'.repeat(900),
    });
    assert.deepEqual([read?.draft.words.length, read?.draft.note.length, read?.roleIds[0]?.length], [1000, 300, 200]);
  });
});

describe('the card before it is sent', () => {
  const ask: AskForAll = { kind: 'role', roleId: 'ccio' };
  const carried = { id: 'c1', draft: { ask, words: 'wörds “x” <b>', note: '🙂 note' } };
  const shown = (): ReturnType<typeof previewCard> => {
    const answer = answerForAll(ask, desk);
    const card = answer === null ? null : render(answer).card;
    assert.ok(card);
    return previewCard(card, carried);
  };

  it('gives back what it was made of, through JSON and back', () => {
    assert.deepEqual(readCarried(JSON.parse(JSON.stringify(shown()))), carried);
    assert.deepEqual(schemaFaults(shown()), []);
  });

  it('shows nothing of it', () => {
    const hidden = shown().body.filter(
      (part) => 'isVisible' in part && part.isVisible === false && part.id === 'carried',
    );
    assert.equal(hidden.length, 1);
    assert.match(carriedText(carried), /^[\w-]+$/);
  });

  it('reads nothing that is spoilt', () => {
    const text = carriedText(carried);
    for (const odd of [
      null,
      'x',
      {},
      { body: [] },
      { body: [{ id: 'carried', text: text.slice(3) }] },
      { body: [{ id: 'carried', text: 'x'.repeat(20_000) }] },
    ])
      assert.equal(readCarried(odd), null);
  });

  it('waits with its draft while the bot is added', () => {
    const draft: CardDraft = { ask, words: 'a', note: 'b' };
    const card = installCard(draftPayload(draft));
    assert.deepEqual(schemaFaults(card), []);
    const [button] = card.actions ?? [];
    assert.ok(button?.type === 'Action.Submit');
    assert.deepEqual(readDraftPayload(button.data), draft);
  });
});
