import assert from 'node:assert/strict';
import type { Answer } from '../../bot/conversation/answer.ts';
import { EXAMPLES } from '../../cards/examples.ts';
import { render } from '../../cards/render.ts';
import { placeTitle, type NamedPlace } from '../../cards/share/place-title.ts';
import { objectsIn, visibleText } from './card-checks.ts';

const cardOf = (answer: Answer) => render(answer).card ?? assert.fail('no card');

describe('a shared card', () => {
  const posted = EXAMPLES.shared.filter(({ answer }) => answer.shareId !== null);

  it('has buttons that older clients press too, each with the same payload', () => {
    for (const { name, answer } of posted) {
      const executes = [...objectsIn(cardOf(answer))].filter(
        ({ type, verb }) => type === 'Action.Execute' && verb !== 'refresh',
      );
      assert.ok(executes.length >= answer.acts.length, name);
      for (const { data, fallback } of executes) {
        const plain = Object(fallback);
        assert.equal(plain.type, 'Action.Submit');
        assert.deepEqual(plain.data, data);
      }
    }
  });

  it('can be refreshed by those it names, sixty at most, and has no plain buttons of its own', () => {
    for (const { name, answer } of posted) {
      const card = cardOf(answer);
      assert.deepEqual(card.refresh?.userIds, [...answer.refreshFor], name);
      assert.equal(card.refresh?.action?.verb, 'refresh');
      assert.equal(card.actions, undefined);
    }
  });

  it('says who shared it, with their line in quotation marks, and never what they asked', () => {
    const [first] = posted;
    const text = visibleText(cardOf(first?.answer ?? assert.fail()));
    assert.match(text, /Ana Okafor shared this:\n“Two roles we will talk about on Thursday\.”/);
    for (const { answer } of posted) assert.doesNotMatch(visibleText(cardOf(answer)), /You asked|^Share$/m);
  });

  it('in a preview names its buttons and has none', () => {
    const preview = EXAMPLES.shared.find(({ answer }) => answer.shareId === null) ?? assert.fail();
    const card = cardOf(preview.answer);
    assert.match(visibleText(card), /Buttons under it: “How does this compare with me\?”, “Add a role”/);
    assert.equal(card.refresh, undefined);
    assert.ok(![...objectsIn(card)].some(({ type }) => type === 'Action.Execute'));
  });

  it('as one person sees it says so, leads back, and keeps every button in its place', () => {
    for (const { name, answer } of EXAMPLES['shared-view']) {
      const card = cardOf(answer);
      assert.match(visibleText(card), /^Only you see this\.$/m, name);
      const verbs = [...objectsIn(card)].map(({ verb }) => verb);
      assert.ok(verbs.includes('back') && verbs.includes('refresh'), name);
      const executes = [...objectsIn(card)].filter(({ type }) => type === 'Action.Execute');
      const plain = [...objectsIn(card)].filter(({ type }) => type === 'Action.Submit');
      assert.equal(
        plain.length,
        executes.length - 1,
        `${name}: all but the refresh have a fallback, and nothing else is plain`,
      );
    }
  });
});

describe('the name of a place', () => {
  const place = (about: Partial<NamedPlace>): NamedPlace => ({
    scope: 'group',
    title: null,
    teamTitle: null,
    people: null,
    ...about,
  });
  const TITLES: [NamedPlace, string][] = [
    [place({ scope: 'channel', title: 'General', teamTitle: 'Health Informatics' }), 'Health Informatics, General'],
    [place({ scope: 'channel', title: 'General' }), 'General'],
    [place({ scope: 'channel', teamTitle: 'Health Informatics' }), 'A channel of Health Informatics'],
    [place({ scope: 'channel' }), 'A channel'],
    [place({ title: 'Data team' }), 'Data team'],
    [place({ people: ['Ben Hughes', 'Priya Nair'] }), 'Group chat with Ben Hughes and Priya Nair'],
    [place({ people: [] }), 'A group chat'],
    [place({ title: '  \u202E ', people: ['Ben'] }), 'Group chat with Ben'],
  ];
  for (const [named, title] of TITLES) it(`is “${title}”`, () => assert.equal(placeTitle(named), title));
});
