import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Ask } from '../../bot/conversation/ask.ts';
import { ownRoleFormButton, shareFormButton } from '../../cards/button.ts';
import { readButton } from '../../cards/read-button.ts';
import { inView, sharedData } from '../../cards/share-payload.ts';

const ask: Ask = { kind: 'comparison', roleIds: ['a', 'b'] };
const marked = { shareId: 's1', ask };

describe('what the buttons of sharing carry', () => {
  const filled = (inputs: object): unknown => ({ ...Object(shareFormButton('Preview', ask).data), ...inputs });

  it('is the form with what was filled in', () => {
    assert.deepEqual(readButton(filled({ placeId: '19:x', note: '  For Thursday ' })), {
      kind: 'ask',
      ask: { kind: 'share', step: { act: 'preview', ask, placeId: '19:x', note: 'For Thursday' } },
    });
  });

  it('is a form left empty, which is asked again', () => {
    for (const inputs of [{}, { placeId: '', note: '' }])
      assert.deepEqual(readButton(filled(inputs)), {
        kind: 'ask',
        ask: { kind: 'share', step: { act: 'preview', ask, placeId: null, note: '' } },
      });
  });

  it('is cut where a line is too long, and refused where it is monstrous', () => {
    const read = readButton(filled({ note: 'x'.repeat(2000) }));
    assert.equal(
      read.kind === 'ask' && read.ask.kind === 'share' && 'note' in read.ask.step && read.ask.step.note.length,
      300,
    );
    assert.deepEqual(
      readButton(filled({ note: 'x'.repeat(6000) })),
      { kind: 'ask', ask },
      'the card’s own question is left',
    );
  });

  it('is one’s own role, or nothing when none was chosen', () => {
    const data = Object(ownRoleFormButton('Show me', ['a', 'b']).data);
    const asked = (ownRoleId: string | null) => ({
      kind: 'ask',
      ask: { kind: 'from-here', roleIds: ['a', 'b'], ownRoleId },
    });
    assert.deepEqual(readButton({ ...data, roleId: 'coder' }), asked('coder'));
    assert.deepEqual(readButton(data), asked(null));
  });

  const FORGED: [string, unknown][] = [
    ['another version', { ...sharedData('back', marked), v: 2 }],
    ['no card', { v: 1, shared: { act: 'back' } }],
    ['an act we do not have', { v: 1, shared: { id: 's', act: 'paint', ask } }],
    [
      'a shared card within a shared card',
      { v: 1, shared: { id: 's', act: 'back', ask: { kind: 'shared-card', press: {} } } },
    ],
    ['a question that is none, within a card', inView({ v: 1, ask: { kind: 'later' } }, marked)],
    [
      'a card within a card within a card',
      { v: 1, ask: { kind: 'share', step: { act: 'choose', ask: { kind: 'share' } } } },
    ],
  ];
  for (const [name, value] of FORGED)
    it(`is unknown: ${name}`, () => assert.deepEqual(readButton(value), { kind: 'unknown' }));

  it('never makes anything throw', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (one, two) => {
        for (const value of [
          { v: 1, shared: one, roleId: two },
          { v: 1, shared: { id: 's', act: 'ask', ask: one, inner: two } },
          { v: 1, ask, within: one },
          { v: 1, form: 'share', ask: one, placeId: two },
        ])
          assert.ok(['ask', 'unknown'].includes(readButton(value).kind));
      }),
      { numRuns: 200 },
    );
  });
});
