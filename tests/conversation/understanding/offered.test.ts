import assert from 'node:assert/strict';
import type { Ask } from '../../../bot/conversation/ask.ts';
import { createCallingWords } from '../../../bot/conversation/understanding/following/calling.ts';
import {
  picked,
  pickedByName,
  picksNothing,
  pickWords,
  type Offer,
} from '../../../bot/conversation/understanding/following/offered.ts';
import { normalise } from '../../../bot/pathways/names/normalise.ts';
import { data, language } from './real-understanding.ts';

const calling = createCallingWords(data, new Map(Object.entries(language.vocabulary.shortForms)));
const role = (roleId: string): Ask => ({ kind: 'role', roleId });
const band = (id: string): Ask => ({
  kind: 'pay',
  bandIds: [id],
  roleIds: [],
  supplementId: null,
  hours: null,
  year: null,
});
const CODERS: Offer = { offered: [role('clinical-coder'), role('software-developer')], asking: true, lastAsk: null };
const ANALYSTS: Offer = {
  offered: ['information-analyst', 'business-analyst', 'cyber-analyst'].map(role),
  asking: true,
  lastAsk: null,
};
const pick = (text: string, offer: Offer): unknown => {
  const found = picked(normalise(text), offer, calling);
  return found === null ? null : found.kind === 'one' ? offer.offered.indexOf(found.ask) : found.asks.length;
};

describe('a pick from what was offered', () => {
  const rows: readonly (readonly [string, Offer, unknown])[] = [
    ['the first one', CODERS, 0],
    ['no i meant the second one please', CODERS, 1],
    ['2', CODERS, 1],
    ['option b', CODERS, 1],
    ['the latter', CODERS, 1],
    ['last', CODERS, 1],
    ['number 2 then', CODERS, 1],
    ['clinical', CODERS, 0],
    ['the clinical one', CODERS, 0],
    ['Clinical coder', CODERS, 0],
    ['clincal', CODERS, 0],
    ['the BA', ANALYSTS, 1],
    ['the cyber one', ANALYSTS, 2],
    ['the fourth one', CODERS, 2],
    ['what does a coder do', CODERS, null],
    ['the weather', CODERS, null],
    ['the one', CODERS, null],
  ];
  for (const [text, offer, want] of rows) it(`reads “${text}”`, () => assert.equal(pick(text, offer), want));

  it('of bands goes by their names, not by their places', () => {
    const bands: Offer = { offered: ['5', '6', '7', '8a'].map(band), asking: true, lastAsk: null };
    assert.deepEqual(
      ['7', 'band 5', '8a'].map((text) => pick(text, bands)),
      [2, 0, 3],
    );
  });

  it('by a single word only right after we asked', () =>
    assert.equal(pick('clinical', { ...CODERS, asking: false }), null));

  it('may be the one not opened yet, or the next', () => {
    const opened = { ...CODERS, asking: false, lastAsk: role('clinical-coder') };
    assert.deepEqual([pick('the other one', opened), pick('the next one', opened)], [1, 1]);
    assert.equal(pick('the others', { ...ANALYSTS, lastAsk: role('business-analyst') }), 2);
  });

  it('may be a reading that was passed over, when the words take something back', () => {
    const found = pickedByName(normalise('no the clinical one'), CODERS.offered, calling);
    assert.deepEqual(found, { kind: 'one', ask: role('clinical-coder') });
  });

  it('of nothing is told as such', () => {
    const nothing: Offer = { offered: [], asking: false, lastAsk: null };
    assert.equal(picksNothing('the second one', nothing), true);
    assert.equal(picksNothing('the one i like', nothing), false);
    assert.equal(picked('the second one', nothing, calling), null);
  });

  it('is found under the words said around it', () =>
    assert.equal(pickWords(normalise('sorry, can you show me the third one instead please')), 'the third one'));
});
