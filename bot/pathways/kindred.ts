// What people say they like, and the words that descriptions of roles use for it: nobody writes "puzzles" into a job
// description. Ordinary English, no facts about roles: which role has the words is read from the data.
import { plainWords } from './catalogue/word-stems.ts';
import type { Role } from './pathway.ts';

const KINDRED: readonly (readonly [said: string, meant: string])[] = [
  [
    'people talking helping customers public sociable',
    'trainer, customer service, user support, training delivery, coaching, facilitator, user researcher, phone manner',
  ],
  ['teaching explaining classroom presenting', 'trainer, training delivery, presentation, coaching, teaching'],
  ['numbers maths sums figures mathematics counting', 'analyst, statistics, statistical, forecasting, data scientist'],
  ['spreadsheets tables', 'excel, analyst'],
  [
    'puzzles puzzle solving problems detective',
    'troubleshooting, problem management, problem solving, incident response',
  ],
  ['computers computing gadgets hardware laptops kit machines', 'desktop, devices, service desk, infrastructure'],
  ['wires cables wifi', 'network, wi-fi, infrastructure'],
  ['programming programmer apps websites', 'developer, programming'],
  ['drawing art creative creativity pictures', 'designer, design communication, user-centred'],
  ['writing words reading english journalism', 'content designer, writing, literature searching, librarian'],
  ['books', 'librarian, library'],
  ['organising organised planning tidy order schedules', 'project, pmo, planning, deadline keeping, minute taking'],
  [
    'detail details detailed accurate careful precise checking',
    'accuracy, data quality, auditor, validation, coding standards',
  ],
  ['legal rules ethics', 'law, data protection, foi, governance'],
  ['medicine biology', 'anatomy and physiology, medical terminology, clinical terminology'],
  ['hacking hackers crime', 'cyber, security'],
  ['robots artificial', 'machine learning, ai evaluation, data scientist'],
  ['leading boss charge', 'team leadership, people management, people leadership'],
  ['money budgets', 'budget, finance, financial modelling, benefits'],
  ['charts graphs visual', 'data visualisation, dashboards, power bi'],
];

export interface Kindred {
  readonly said: string;
  /** Words of the role that go with it. */
  readonly words: readonly string[];
  readonly score: number;
}

/** What a word is worth in a title, in a skill and in the purpose. */
const WORTH = { title: 6, skill: 3, summary: 2 } as const;

/** For each everyday word of a text, which words of a role go with it. */
export function kindredIn(text: string): (role: Role) => readonly Kindred[] {
  const said = plainWords(text);
  const meanings = KINDRED.flatMap(([sayings, meant]) => {
    const word = said.find((one) => sayings.split(' ').includes(one));
    return word === undefined ? [] : [{ said: word, phrases: meant.split(', ') }];
  });
  return (role) => meanings.map((meaning) => kindredOf(role, meaning)).filter(({ words }) => words.length > 0);
}

function kindredOf({ title, skills, summary }: Role, { said, phrases }: Meaning): Kindred {
  const texts = [
    { text: ` ${title} `, worth: WORTH.title },
    ...(skills ?? []).map(({ name }) => ({ text: ` ${name} `, worth: WORTH.skill })),
    { text: ` ${summary ?? ''} `, worth: WORTH.summary },
  ];
  const met = phrases.flatMap((phrase) => {
    const best = Math.max(0, ...texts.filter(({ text }) => hasWords(text, phrase)).map(({ worth }) => worth));
    return best === 0 ? [] : [{ phrase, worth: best }];
  });
  return { said, words: met.map(({ phrase }) => phrase), score: met.reduce((sum, { worth }) => sum + worth, 0) };
}

interface Meaning {
  readonly said: string;
  readonly phrases: readonly string[];
}

const hasWords = (text: string, phrase: string): boolean =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${phrase} `);
