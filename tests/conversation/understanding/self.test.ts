import assert from 'node:assert/strict';
import { createEntityReader } from '../../../bot/conversation/understanding/entities.ts';
import { selfTold, tellsOfSelf } from '../../../bot/conversation/understanding/self.ts';
import { thingsIn } from '../../../bot/conversation/understanding/things.ts';
import { data, language } from './real-understanding.ts';

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
