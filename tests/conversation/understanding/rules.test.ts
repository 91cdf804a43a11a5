import assert from 'node:assert/strict';
import { clausesOf, readInClauses } from '../../../bot/conversation/understanding/shortening/clauses.ts';
import {
  commandLabel,
  isAboutReminders,
  reminderAct,
} from '../../../bot/conversation/understanding/telling/commands.ts';
import { endsOf } from '../../../bot/conversation/understanding/naming/direction.ts';
import { createEntityReader } from '../../../bot/conversation/understanding/naming/entities.ts';
import { gistOf } from '../../../bot/conversation/understanding/shortening/gist.ts';
import { thingsIn } from '../../../bot/conversation/understanding/naming/things.ts';
import { normalise } from '../../../bot/pathways/names/normalise.ts';
import { data, language } from './real-understanding.ts';

describe('commands about reminders', () => {
  const cases: readonly (readonly [string, ReturnType<typeof reminderAct>])[] = [
    ['pause everything till after christmas', 'pause'],
    ['skip the next one', 'change'],
    ['skip this week', 'change'],
    ["i don't work fridays", 'quiet'],
    ['turn off weekends', 'quiet'],
    ['you can message me on saturdays too', 'quiet'],
    ['can i skip a band', null],
    ['i dont work well with others', null],
    ['jobs where i do not work weekends', null],
    ['remind me to apply for topol next friday', 'set'],
    ['set a reminder for 3pm', 'set'],
    ['tomorrow at 9am', 'set'],
    ['in 3 days', 'set'],
    ['show my reminders', 'list'],
    ['what reminders have i got', 'list'],
    ['stop all reminders', 'stop'],
    ['snooze it by two days', 'snooze'],
    ['pause reminders until 5 january', 'pause'],
    ['resume', 'pause'],
    ['ok unpause them please', 'pause'],
    ['resume tips', null],
    ['quiet hours after 6pm', 'quiet'],
    ['please do not message me after 6pm', 'quiet'],
    ['mark that reminder done', 'done'],
    ['move my reminder to thursday', 'change'],
    ['what about nudges', null],
    ['3 days a week', null],
    ['8a at 30 hours', null],
    ['I work Tuesday to Saturday', 'quiet'],
    ['my working days are Monday, Tuesday and Friday', 'quiet'],
    ['I work Monday to Friday, what does band 7 pay', null],
    ['i work in coding', null],
    ['10am on 3rd december', 'set'],
    ['what does a data engineer do', null],
    ['may i ask something', null],
  ];
  for (const [text, act] of cases)
    it(`"${text}" is ${act ?? 'none'}`, () => assert.equal(reminderAct(normalise(text)), act));
  it('knows what is about reminders without knowing what to do', () =>
    assert.equal(isAboutReminders(normalise('any nudges lined up?')), true));
});

describe('talk and privacy commands', () => {
  const cases = [
    ['Thanks!', 'small-talk/thanks'],
    ['thank you so much', 'small-talk/thanks'],
    ['good morning', 'small-talk/greeting'],
    ['bye for now', null],
    ['see you later', 'small-talk/bye'],
    ['help', 'help'],
    ['forget me', 'privacy/forget'],
    ['please delete all my data', 'privacy/forget'],
    ['send me my data', 'privacy/export'],
    ['what have you got on me?', 'privacy/what'],
    ['thanks but what about pay', null],
  ] as const;
  for (const [text, label] of cases)
    it(`"${text}" is ${label ?? 'none'}`, () => assert.equal(commandLabel(normalise(text)), label));
});

describe('where someone is and where they want to be', () => {
  const reader = createEntityReader(data, language);
  const ends = (text: string): (string | undefined)[] => {
    const reading = reader.read(text);
    const { from, to } = endsOf(thingsIn(reading).roles, reading.normalised);
    return [from?.ids[0], to?.ids[0]];
  };
  const cases: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['from ward clerk to clinical coder', ['ward-clerk', 'clinical-coder']],
    ['ward clerk to clinical coder', ['ward-clerk', 'clinical-coder']],
    ['become a clinical coder from ward clerk', ['ward-clerk', 'clinical-coder']],
    ['get to clinical coder as a ward clerk', ['ward-clerk', 'clinical-coder']],
    ['how do i become a data scientist, i am a data analyst', ['information-analyst', 'data-scientist']],
    ["i'm a ward clerk who wants to be a librarian", ['ward-clerk', 'librarian']],
    ['can a librarian become a data analyst', ['librarian', 'information-analyst']],
    ['how do i become a librarian', [undefined, 'librarian']],
    ['what comes after librarian', ['librarian', undefined]],
    ["i'm a librarian", ['librarian', undefined]],
    ['service desk to cyber', ['service-desk-analyst', undefined]],
    ['librarian', [undefined, undefined]],
    ['nothing at all', [undefined, undefined]],
  ];
  for (const [text, wanted] of cases) it(`reads "${text}"`, () => assert.deepEqual(ends(text), wanted));
});

describe('long messages', () => {
  it('keeps short ones whole', () => assert.equal(gistOf('what does a coder do'), 'what does a coder do'));
  it('keeps the edges and the questions of long ones', () => {
    const story = 'It rained again. ';
    const gist = gistOf(
      `Hello there. ${story.repeat(200)} What does a data engineer do? ${story.repeat(200)} Bye now.`,
    );
    assert.ok(gist.length <= 1_000);
    assert.ok(
      gist.startsWith('Hello there.') && gist.endsWith('Bye now.') && gist.includes('What does a data engineer do'),
    );
  });
  it('parts clauses at commas and joining words', () => {
    assert.deepEqual(clausesOf(['i', 'am', 'ROLE', ',', 'but', 'what', 'next', 'so', ',']), [
      ['i', 'am', 'ROLE'],
      ['what', 'next'],
    ]);
  });
  it('reads a short sentence in one piece', () => {
    const asked: (readonly string[])[] = [];
    const classifier = {
      labels: [],
      isOfCareers: () => false,
      probabilities: (words: readonly string[]) => (asked.push(words), [1]),
    };
    assert.deepEqual(readInClauses(classifier, ['a', 'b', 'c'], [['a', 'b', 'c']]), [1]);
    assert.equal(asked.length, 1);
  });
  it('averages a long one with its clauses, the askers counting more', () => {
    const long = Array.from({ length: 20 }, (_, index) => `w${index}`);
    const classifier = {
      labels: [],
      isOfCareers: () => false,
      probabilities: (words: readonly string[]) => [words.includes('what') ? 1 : 0],
    };
    const [p = 0] = readInClauses(classifier, long, [
      ['w1', 'w2', 'w3'],
      ['what', 'w5', 'w6'],
      ['w7', 'w8', 'w9'],
    ]);
    assert.ok(p > 1 / 6 && p < 0.5, String(p));
  });
});
