import assert from 'node:assert/strict';
import { createEntityReader } from '../../../bot/conversation/understanding/naming/entities.ts';
import { createReadSigns } from '../../../bot/conversation/understanding/telling/signs.ts';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { data, inShort, language, understand } from './real-understanding.ts';
import { LATER } from './later-wordings.ts';
import { NOT_SIGNED, SIGNED } from './signed-wordings.ts';

const signs = createReadSigns(language);
const reader = createEntityReader(data, language);

/** "wellbeing", "small-talk/human", or null. */
function signIn(text: string): string | null {
  const reading = reader.read(text);
  const first = signs.first(reading.normalised, reading.words);
  if (first !== null) return first;
  const then = signs.later(reading);
  if (then === null) return null;
  return then.kind === 'refuse' ? then.reason : `${then.ask.kind}/${'topic' in then.ask ? then.ask.topic : ''}`;
}

/** As inShort, with the topic of small talk. */
function gotFor(text: string): string {
  const found = understand(text, NO_CONTEXT);
  return found.kind === 'ask' && found.ask.kind === 'small-talk'
    ? `small-talk:${found.ask.topic}`
    : inShort(found).replace('refuse:not understood', 'refuse:null');
}

/** "ok": any answer about careers, or a choice of such. */
const fits = (got: string, wanted: string): boolean =>
  wanted === 'ok' ? /^(?:ask|choose):/.test(got) : got === wanted || got.startsWith(`${wanted}:`);

describe('words that call for a signpost', () => {
  for (const [wanted, texts] of Object.entries(SIGNED))
    it(`are read as ${wanted}`, () => {
      for (const text of texts) assert.equal(signIn(text), wanted, text);
    });

  it('are read through apostrophes, capitals, chat spelling and typos', () => {
    for (const text of ["I CAN'T SLEEP because of work", 'i cannot sleep because of work', 'cant sleeep bcos of work'])
      assert.equal(signIn(text), 'wellbeing', text);
    assert.equal(signIn('i want to kill mysself'), 'crisis');
  });

  it('come before commands, reminders and what was talked about only where someone may be in danger', () => {
    assert.equal(inShort(understand('remind me tomorrow that i want to kill myself', NO_CONTEXT)), 'refuse:crisis');
    assert.equal(inShort(understand('remind me to book annual leave on monday', NO_CONTEXT)), 'ask:reminder');
    assert.equal(
      inShort(understand('remind me to ask my manager for a promotion on friday', NO_CONTEXT)),
      'ask:reminder',
    );
  });

  it('are found in the middle of a very long message when someone may be in danger', () => {
    const story = 'It has been one of those weeks and the kettle broke. ';
    const text = `${story.repeat(60)} I want to kill myself. ${story.repeat(60)}`;
    assert.equal(inShort(understand(text, NO_CONTEXT)), 'refuse:crisis');
  });

  it('are not seen in questions about work that share them', () => {
    for (const text of NOT_SIGNED) assert.equal(signIn(text), null, text);
  });
});

describe('wordings nobody wrote a phrase for', () => {
  const found = LATER.map(([text, wanted]) => ({ text, wanted, got: gotFor(text) }));
  const right = found.filter(({ got, wanted }) => wanted.split('|').some((one) => fits(got, one)));

  it('get the fitting reply nine times in ten', () => {
    const wrong = found.filter((one) => !right.includes(one)).map(({ text, got }) => `${text}: ${got}`);
    assert.ok(right.length >= found.length * 0.9, `${right.length} of ${found.length}\n${wrong.join('\n')}`);
  });

  it('never lose someone in danger', () => {
    for (const { text, wanted, got } of found)
      if (wanted === 'refuse:crisis' || wanted === 'refuse:someone-in-danger') assert.equal(got, wanted, text);
  });

  it('save nothing about the person', () => {
    assert.deepEqual(
      found.filter(({ got }) => got === 'ask:profile').map(({ text }) => text),
      [],
    );
  });
});
