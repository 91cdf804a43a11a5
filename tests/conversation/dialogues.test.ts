// Whole conversations of two turns and more, each judged by the reply to its last turn.
import assert from 'node:assert/strict';
import { AFTER } from './dialogues/after-rules.ts';
import { BEFORE } from './dialogues/before-rules.ts';
import { talk } from './dialogues/talk.ts';

describe('in a conversation the bot', function () {
  this.timeout(20_000);
  for (const [about, rows] of Object.entries({ ...BEFORE, ...AFTER }))
    describe(about, () => {
      for (const [turns, want] of rows)
        it(turns, async () => {
          const seen = await talk(turns);
          const named = Object.fromEntries(Object.keys(want).map((field) => [field, seen[field]]));
          assert.deepEqual(named, want, JSON.stringify(seen).slice(0, 300));
        });
    });
});
