import assert from 'node:assert/strict';
import { createEntityReader } from '../../../bot/conversation/understanding/naming/entities.ts';
import { selfTold, tellsOfSelf } from '../../../bot/conversation/understanding/telling/self.ts';
import { thingsIn } from '../../../bot/conversation/understanding/naming/things.ts';
import { NO_CONTEXT } from '../../../bot/conversation/understanding/understanding.ts';
import { tellsOfLostSkill } from '../../../bot/conversation/understanding/telling/skill-lost.ts';
import { normalise } from '../../../bot/pathways/names/normalise.ts';
import { lostDetails } from '../../../bot/conversation/understanding/telling/detail-lost.ts';
import { askOf, data, language, understand } from './real-understanding.ts';

const reader = createEntityReader(data, language);
const told = (text: string): string => {
  const reading = reader.read(text);
  const found = selfTold({ things: thingsIn(reading), reading });
  if (!found.isPlain) return 'not kept';
  const kinds = (['held', 'denied', 'before', 'wanted', 'mentioned'] as const).filter((kind) => found[kind].length > 0);
  return kinds.join(' ') || 'nothing';
};

describe('what a person says of themselves', () => {
  const rows: readonly (readonly [string, string])[] = [
    ["I'm a data engineer", 'held'],
    ['i work as a band 5 librarian in leeds', 'held'],
    ["I've been a ward clerk for ten years", 'held'],
    ['update my profile: librarian, band 6', 'held'],
    ['can you put me down as a data engineer', 'held'],
    ['data engineer is my current role', 'held'],
    ["i'm not a librarian", 'denied'],
    ['i used to be a ward clerk', 'before'],
    ['i was a ward clerk, now im a librarian', 'held before'],
    ['i want to be a data engineer', 'wanted'],
    ["i'm thinking of becoming a librarian", 'wanted'],
    ['i work with data engineers', 'mentioned'],
    ['i manage a data engineer', 'mentioned'],
    ['my friend is a librarian', 'not kept'],
    ['my line manager is a data engineer', 'not kept'],
    ["she's a data engineer", 'not kept'],
    ['if i were a data engineer', 'not kept'],
    ["what if i'm a librarian", 'not kept'],
    ['am i a data engineer', 'not kept'],
    ['will AI take my job as a librarian', 'not kept'],
    ['i said data engineer', 'not kept'],
    ['data engineer', 'not kept'],
  ];
  for (const [text, want] of rows) it(`“${text}” is ${want}`, () => assert.equal(told(text), want));

  it('is known by its words alone where it is denied, pointed at, or about skills', () => {
    const tells = (text: string): boolean => tellsOfSelf(reader.read(text).words);
    assert.deepEqual(
      [
        "I'm not a librarian",
        'librarian, band 6, that is me',
        'i know sql',
        'i know sql, what roles suit me',
        'librarian',
      ].map(tells),
      [true, true, true, false, false],
    );
  });
});

describe('a detail to take off', () => {
  const rows: readonly (readonly [string, ReturnType<typeof lostDetails>])[] = [
    ['remove my band', { bandId: null }],
    ['please delete my band and location from my profile', { bandId: null, regionId: null, place: null }],
    ['forget my role', { roleId: null }],
    ['clear my time zone', { timeZone: null }],
    ['delete my role and everything else', null],
    ['forget me', null],
    ['can i drop my band for flexible hours', null],
  ];
  for (const [text, want] of rows)
    it(`“${text}”: ${want === null ? 'nothing' : Object.keys(want).join(', ')}`, () =>
      assert.deepEqual(lostDetails(normalise(text)), want));
  it('takes no more than that', () =>
    assert.deepEqual(askOf('remove my band', NO_CONTEXT), { kind: 'profile', change: { bandId: null } }));
});

describe('a skill to take off', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['remove SQL from my skills', true],
    ['please take python off my profile', true],
    ['can you delete SQL from my details', true],
    ["I don't know SQL any more", true],
    ['i no longer use python', true],
    ["I don't know SQL", false],
    ['i know SQL', false],
    ['which roles use SQL', false],
    ['remove me from the list', false],
    ['I no longer enjoy my job', false],
  ];
  for (const [text, want] of rows)
    it(`“${text}”: ${want}`, () => assert.equal(tellsOfLostSkill(reader.read(text).words), want));

  it('is taken off by its id, and nothing else is', () => {
    const found = understand('remove SQL from my skills', NO_CONTEXT);
    assert.deepEqual(found.kind === 'ask' && found.ask, {
      kind: 'profile',
      change: { withoutSkills: ['sql'] },
    });
  });

  for (const text of [
    'take statistics off my profile',
    'take that off my details',
    'remove the region from my profile',
  ])
    it(`“${text}” does not take everything away`, () => {
      const found = understand(text, NO_CONTEXT);
      assert.doesNotMatch(JSON.stringify(found), /"act":"forget"/);
    });
});

describe('a time zone that is told', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['My time zone is New York', 'America/New_York'],
    ['set my timezone to Europe/Paris', 'Europe/Paris'],
    ['change my time zone to UK please', 'Europe/London'],
    ['please set the time zone to Asia/Kolkata.', 'Asia/Kolkata'],
    ["I'm in the New York time zone", 'America/New_York'],
    ['timezone: Lisbon', 'Europe/Lisbon'],
    ['my time zone is Mars/Base', 'Mars/Base'],
    ['what is my time zone', null],
    ['my time zone is wrong', null],
    ['which time zone do you use?', null],
    ["I'm in York", null],
  ];
  for (const [text, zone] of rows)
    it(`“${text}”: ${zone}`, () => {
      const found = understand(text, NO_CONTEXT);
      const change = found.kind === 'ask' && found.ask.kind === 'profile' ? found.ask.change : null;
      assert.equal(change?.timeZone ?? null, zone);
      if (zone !== null) assert.deepEqual(Object.keys(change ?? {}), ['timeZone']);
    });
});
