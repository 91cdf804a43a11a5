// The cards on the bundled data set: every role, and a spread of comparisons, routes and gaps.
import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import { answerAsk, type PlainAsk as Ask } from '../../bot/conversation/answer-ask.ts';
import type { Desk } from '../../bot/conversation/answers/desk.ts';
import { readButton } from '../../cards/read-button.ts';
import { render } from '../../cards/render.ts';
import { deskOver } from '../helpers/desk.ts';
import { realData } from '../helpers/real-data.ts';
import { bytesOf, parserFaults, payloadsIn, schemaFaults, visibleText } from './card-checks.ts';

function asksOf(desk: Desk): Ask[] {
  const { catalogue } = desk;
  const ids = [...catalogue.roles.keys()];
  const spread = ids.filter((_, at) => at % 11 === 0);
  const zone = catalogue.data.paySupplements[0]?.id ?? null;
  return [
    ...ids.flatMap((roleId): Ask[] => [
      { kind: 'role', roleId },
      { kind: 'pathway', from: roleId, to: null },
      { kind: 'pathway', from: null, to: roleId },
      { kind: 'pay', bandIds: [], roleIds: [roleId], supplementId: zone, hours: 22.5, year: null },
    ]),
    ...spread.flatMap((from) =>
      spread.flatMap((to): Ask[] => [
        { kind: 'pathway', from, to },
        { kind: 'gap', from, to },
        { kind: 'comparison', roleIds: [from, to] },
      ]),
    ),
    ...spread.map((_, at): Ask => ({ kind: 'comparison', roleIds: ids.slice(at, at + 6) })),
    ...catalogue.data.courses.map((course): Ask => ({ kind: 'course', courseId: course.id })),
    ...catalogue.data.bodies.map((body): Ask => ({ kind: 'bodies', bodyIds: [body.id], roleId: null, familyId: null })),
    ...catalogue.data.regions.map((region): Ask => ({ kind: 'region', regionId: region.id })),
    ...catalogue.data.guides.map((one): Ask => ({ kind: 'guide', guideIds: [one.id], topic: null, words: '' })),
  ];
}

describe('cards on the bundled data set', () => {
  let desk: Desk;
  let answers: Answer[];
  before(() => {
    desk = deskOver(realData());
    answers = asksOf(desk).map((ask) => answerAsk(ask, desk));
  });

  it('stay well under 28 KB and show no broken value', () => {
    assert.ok(answers.length > 700);
    for (const answer of answers) {
      const { card } = render(answer);
      assert.ok(card !== null);
      assert.ok(bytesOf(card) < 20_000, `${answer.kind}: ${bytesOf(card)} bytes`);
      assert.doesNotMatch(visibleText(card), /\bundefined\b|\bNaN\b|\[object |\$\{|not enough room/);
    }
  });

  it('are valid and have buttons that read back', () => {
    for (const answer of answers.filter((_, at) => at % 9 === 0)) {
      const { card } = render(answer);
      assert.ok(card !== null);
      assert.deepEqual([...schemaFaults(card), ...parserFaults(card)], []);
      for (const payload of payloadsIn(card)) assert.equal(readButton(payload).kind, 'ask');
    }
  });

  it('name the role and its band together', () => {
    for (const answer of answers) {
      if (answer.kind !== 'role' || answer.facts.role.level === null) continue;
      const { title, level } = answer.facts.role;
      const text = render(answer).summary;
      assert.ok(text.startsWith(title));
      assert.match(text, level.min === null ? /Usually / : /Band [2-9]/);
    }
  });
});
