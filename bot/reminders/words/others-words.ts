// "Remind Bob to …", "remind the team": whom we cannot remind, for nobody is reminded but the one who asks.

export interface ForOthers {
  /** As typed: "Bob", "the team". */
  readonly who: string;
  /** Several people: each of them may ask. */
  readonly isGroup: boolean;
  /** The same wish for the one who asks. */
  readonly forMe: string;
}

const VERB = String.raw`(?:remind|nudge|ping|notify|alert|prompt|chase)`;
const GROUP = String.raw`(?:us(?: all)?|everyone(?: else)?|everybody|all of (?:us|them|you)|(?:the|my|our|this|all) (?:whole |entire |rest of the )?(?:\p{L}+ )?(?:team|group|channel|staff|department|dept|others|class|cohort|people|lot|colleagues|apprentices|trainees|analysts|coders|managers|members|learners|students|chat)|them(?: all)?|all staff|people|folks|both of us)`;
/** "Remind the team meeting" has lost its "me": it is about a meeting. */
const NO_EVENT = String.raw`(?! (?:meeting|call|briefing|huddle|review|day|lunch|event|session|brief|plan|page|list)s?\b)`;
const PERSON = String.raw`(?:him|her|(?:my|our|his|her|their|the) (?:line |new )?(?:manager|boss|colleague|mentor|mentee|friend|mate|partner|wife|husband|mum|dad|supervisor|director|head|lead|apprentice|trainee|assistant|admin|secretary|buddy|deputy))`;
/** Words that follow "remind" and are nobody's name. */
const NOBODY = new Set(
  'me myself of about that to on in at again later please pls plz this it when before after for weekly daily monthly hourly every each until next tomorrow today tonight monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun noon midnight morning soon now here not and or once twice if whenever yourself you i re the a an my'.split(
    ' ',
  ),
);
const NAME = String.raw`(?:[\p{L}'’-]+(?: (?:and|&) [\p{L}'’-]+)?(?: [\p{Lu}][\p{L}'’-]+)?)`;
const FOLLOWS = String.raw`(?=\s+(?:to|about|that|of|when|not to)\b)`;

const TO_GROUP = new RegExp(String.raw`\b(${VERB}) (${GROUP})${NO_EVENT}(?=\s|[.,!?]|$)`, 'iu');
const TO_PERSON = new RegExp(String.raw`\b(${VERB}) (${PERSON})(?=\s|[.,!?]|$)`, 'iu');
/** At the start of a message, most people type a capital. */
const NAME_VERB = '(?:[Rr]emind|[Nn]udge|[Pp]ing|[Nn]otify|[Aa]lert|[Pp]rompt|[Cc]hase)';
const TO_NAME = new RegExp(String.raw`\b(${NAME_VERB}) (${NAME})${FOLLOWS}`, 'u');
/** "Remind Bob tomorrow at 9 to …": with a time between, only a name with its capital is one. */
const TO_NAME_AT = new RegExp(
  String.raw`\b(${NAME_VERB}) (\p{Lu}\p{Ll}+)(?=\s+(?:tomorrow|today|tonight|on|at|in|next|every|this)\b.*\sto\s)`,
  'u',
);
const SET_FOR = new RegExp(
  String.raw`\b(?:set|add|create|make|send|put)(?: up)? (?:an? )?(?:\p{L}+ )?(?:reminder|nudge|alert)s? (?:for|to) (${GROUP}|${PERSON})(?=\s|[.,!?]|$)`,
  'iu',
);
/** "Can my team be reminded of …". */
const PASSIVE = new RegExp(
  String.raw`\b(?:can|could|will|would|may|should) (${GROUP}|${PERSON}) (?:all )?(?:get|be) (?:reminded|nudged|notified|told)(?=\s|[.,!?]|$)`,
  'iu',
);
const OWN = /\bremind(?:ing|er)? me\b/i;

const LONGEST_WORDS = 500;

/** Null when the wish is for the person who asks. */
export function forOthers(said: string): ForOthers | null {
  const words = said.slice(0, LONGEST_WORDS);
  // "Remind me to remind Bob" is for me.
  if (OWN.test(words)) return null;
  const group = TO_GROUP.exec(words);
  if (group !== null) return made(words, group, group[2] ?? '', true);
  const person = TO_PERSON.exec(words);
  if (person !== null) return made(words, person, person[2] ?? '', false);
  const set = SET_FOR.exec(words) ?? PASSIVE.exec(words);
  if (set !== null) {
    const who = set[1] ?? '';
    return { who, isGroup: new RegExp(`^${GROUP}$`, 'iu').test(who), forMe: words.replace(set[0], 'remind me') };
  }
  const named = TO_NAME.exec(words) ?? TO_NAME_AT.exec(words);
  const first = named?.[2]?.split(/\s/)[0]?.toLowerCase() ?? '';
  return named === null || NOBODY.has(first) ? null : made(words, named, named[2] ?? '', false);
}

function made(
  words: string,
  { 0: said, 1: verb = '', index }: RegExpExecArray,
  who: string,
  isGroup: boolean,
): ForOthers {
  const before = words.slice(0, index);
  const after = words.slice(index + said.length);
  // A group: each for themselves. One person: the one who asks may want to be reminded to tell them.
  const forMe = isGroup ? `${before}remind me${after}` : `${before}remind me to ${verb.toLowerCase()} ${who}${after}`;
  return { who, isGroup, forMe };
}
