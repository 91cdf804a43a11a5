// Words made plain enough to meet: "libraries" and "librarian", "coding" and "coder", "analysis" and "analysts".
// Over-trimming is harmless here: stems are compared with each other and never shown.

/** Words that say how something is asked, or how much of it is needed, not what is meant. */
const EMPTY_WORDS = new Set(
  (
    'a about all also am an and any are as at based be because been being best better but by can career careers could ' +
    'do does doing enjoy find for from get give go good great has have how i if in into is it its job jobs know learn ' +
    'like likes look looking lot lots love loves me more most my nhs no not of on or other our out people person post ' +
    'posts really role roles show so some someone something suit suits than that the their them there these they thing ' +
    'things this to too up us use used uses using very want wants was we well what when where which who whose why ' +
    'will with work working works would you your awareness basic basics breadth depth skill skills wider'
  ).split(' '),
);

/** Longest first, so that "isation" goes before "ation" and "s". */
const ENDINGS = (
  'isations isation ations icians ically ation ician ments ytics ysing ising ment ical ings ians ysts ysis yses ytic ' +
  'ally ity ian ing yst yse ise ies ors ers ics als or er es ed ic al s e y'
).split(' ');

/** Words that without their ending mean something else: a booking clerk does not work with books. */
const WHOLE_WORDS = new Set(['booking', 'bookings']);

const SHORTEST_STEM = 3;

/** A word of a text with the stem it is compared by. */
export interface StemmedWord {
  readonly word: string;
  readonly stem: string;
}

/** The telling words of a text in order, each stem once; "C#", "C++" and ".NET" keep what makes them names. */
export function stemmedWords(text: string): readonly StemmedWord[] {
  const found = new Map<string, StemmedWord>();
  for (const word of plainWords(text)) {
    const stem = stemOf(word);
    if (!EMPTY_WORDS.has(word) && !found.has(stem)) found.set(stem, { word, stem });
  }
  return [...found.values()];
}

function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
  );
}

function stemOf(word: string): string {
  if (WHOLE_WORDS.has(word)) return 'booking';
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending === undefined ? word : stemOf(word.slice(0, -ending.length));
}
