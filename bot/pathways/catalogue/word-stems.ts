// Words made plain enough to meet: "libraries" and "librarian", "coding" and "coder", "analysis" and "analysts".
// Over-trimming is harmless here: stems are compared with each other and never shown.

/**
 * Words that say how something is asked, who asks, or how much of it is wanted: never what is meant. A word here is no
 * reason for anything, so function words stand here with every short form people type ("im", "dont", "wanna").
 */
const EMPTY_WORDS = new Set(
  // articles, pointers, joining and question words
  (
    'a an the this that these those it its such other others another same each every either both all any some no none not ' +
    'and or nor but so if then than because cos coz as while though although whether who whom whose what which when ' +
    'where why how whats whos wheres hows here there theres yes yeah ok okay please pls plz thanks thank ' +
    // people
    'i im ive id ill me my mine myself you your yours youre youve u ur he him his she her hers we us our ours were weve ' +
    'they them their theirs theyre someone somebody anyone anybody everyone person persons people folk guys one ones ' +
    // places of words
    'of to in into on onto at by for from with without within about abt above across after against along among around ' +
    'before behind below between beyond down during near next off out over past per round since through till until ' +
    'under up upon via towards toward like also too very really quite just only even ever never always often still yet ' +
    'again already almost maybe perhaps actually currently now today soon later away back else instead etc ' +
    // doing words without a doing of their own
    'am is are was be been being isnt arent wasnt do does did done doing dont doesnt didnt has have had having havent ' +
    'hasnt can cant cannot could couldnt will wont would wouldnt shall should shouldnt may might must need needs needed ' +
    'want wants wanted wanna gonna gotta get gets getting got go goes going gone come comes coming went make makes making ' +
    'made take takes taking took give gives gave put puts keep keeps let lets say says said tell tells told ask asks show ' +
    'shows see sees seem seems look looks looking find finds know knows known think thinks thinking feel feels mean means ' +
    'try tries trying use uses used using become becomes becoming call called start starts starting started stay enjoy ' +
    'enjoys enjoyed love loves loved luv hate hates prefer prefers likes liked fancy suit suits suited suitable fit fits ' +
    'help helps wondering wonder hope hoping interested interest interests keen into learn works working worked work ' +
    // how good, how much, how long
    'good great better best bad nice fine well big small new old bit lot lots loads much more most less least few ' +
    'several enough kind kinds sort sorts type types thing things stuff something anything everything nothing way ways ' +
    'year years yrs month months week weeks day days time times ago long first second last two three four five ' +
    // the talk of jobs itself
    'job jobs role roles post posts position positions career careers gig vacancy nhs trust trusts hospital hospitals ' +
    'title usually normally name named background experience experienced based level levels right ' +
    'awareness basic basics breadth depth skill skills wider'
  ).split(' '),
);

/** Longest first, so that "isation" goes before "ation" and "s". */
const ENDINGS = (
  'isations isation ations icians ically ation ician ments ytics ysing ising ment ical ings ians ysts ysis yses ytic ' +
  'ally ity ian ing yst yse ise ies ors ers ics als or er es ed ic al s e y'
).split(' ');

/** Words that without their ending mean something else: a booking clerk does not work with books, nor a server in a service. */
const WHOLE_WORDS: ReadonlyMap<string, string> = new Map(
  ['booking', 'server', 'digital'].flatMap((word) => [
    [word, word],
    [`${word}s`, word],
  ]),
);

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

/** Small letters without accents or apostrophes: "I'm" is "im". "IT" in capitals is no "it". */
export function plainWords(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
  const isShouted = !/\p{Ll}/u.test(text);
  return words.map((word) => (word === IT && !isShouted ? IT : word.toLowerCase()));
}

/** In capitals it is a trade, which is called ICT as well. */
const IT = 'IT';

function stemOf(word: string): string {
  if (word === IT) return 'ict';
  const whole = WHOLE_WORDS.get(word);
  if (whole !== undefined) return whole;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending === undefined ? word : stemOf(word.slice(0, -ending.length));
}
