// The sentence encoder in the whole program: it loads beside the bot, and ends with it.
import assert from 'node:assert/strict';
import { startWholeApp } from '../helpers/whole-app.ts';

describe('with the sentence encoder on', function () {
  this.timeout(30_000);

  it('questions are answered from the start, and the program ends', async () => {
    const whole = await startWholeApp({ NLU_ENCODER: 'on' });
    try {
      const by = whole.person();
      assert.match(await whole.ask(by, 'what does a data engineer do'), /Data engineer/);
      assert.ok((await whole.ask(by, 'any thoughts for a restless clinical coder')).length > 40);
    } finally {
      await whole.stop();
    }
  });
});
