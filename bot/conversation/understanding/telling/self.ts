// What a person says of themselves, now: not of a friend, not of the past, not "if", not "not".
import type { Frame } from '../frame.ts';
import type { Found } from '../naming/masking.ts';

/** held: they have it now; before: they had it; wanted, denied: they would like it, or say they have it not. */
type Standing = 'held' | 'denied' | 'before' | 'wanted' | 'mentioned';

export interface SelfTold extends Readonly<Record<Standing, readonly Found[]>> {
  /** False: nothing of it is to be kept, whatever is named. */
  readonly isPlain: boolean;
}

const WHAT_IF =
  /\b(?:if (?:i|we|you)|what if|imagine|suppose|supposing|pretend|hypothetically|say i (?:was|were|am)|as if|would i be|were i|had i|in case)\b/;
const OF_OTHERS =
  /\b(?:my|our|his|her|their|your|the|a|this) (?:\w+ )?(?:friends?|mates?|boss|manager|line manager|colleagues?|partner|wife|husband|mum|mother|dad|father|sister|brother|son|daughter|cousin|team|team ?mates?|neighbours?|supervisor|director|girlfriend|boyfriend|housemate|flatmate|aunt|uncle|staff|new starter|mentee|student|buddy) (?:is|are|was|were|works?|who|has|got|just|said|thinks|wants|s)\b|\b(?:he|she|they|someone|somebody|everyone|anyone|people) (?:is|are|was|were|works?|has|s)\b|\b(?:hes|shes|theyre)\b/;
/** "Can you put me down as" asks for it; "am I a data analyst" does not. */
const ASKS =
  /^(?:(?:so|and|but|ok|well) )*(?:am|will|would|could|can|should|do|does|did|is|are|what|whats|how|who|why|where|when|which)\b/;
const TO_KEEP =
  /\b(?:update|change|set|save|note|remember|record|put|store|add|correct|edit|amend|make) (?:\w+ ){0,3}(?:my|me|that i|im|i am|profile|details|down|role|band|as)\b/;

const NOT =
  /\b(?:not|no longer|never(?: been)?|isnt|arent|aint|wasnt|dont work as|rather than|instead of|stopped being) (?:(?:a|an|the|really|actually|even|just|as|being|currently|working) )*$/;
const ONCE =
  /\b(?:was|were|used to be|used to work as|been|former|formerly|ex|previously|worked as|started (?:out )?as|once) (?:(?:a|an|the|as|previously|once|only) )*$/;
const WISH =
  /\b(?:want(?:ed)? to be|want to become|wanna be|like to be|love to be|hope to be|hoping to be|going to be|become|becoming|to be|thinking of|thinking about|considering|interested in|into|towards|apply(?:ing)? for|applied for|aim(?:ing)? (?:for|to be)|train(?:ing)? (?:as|to be)|to get to|move to|moving to) (?:(?:a|an|the|being|becoming|as|job|role|of) )*$/;

/** "I'm a band 5 …", "I work as a …", "change my role to …". */
const HELD_BEFORE =
  /\b(?:(?:im|i am|iam|am|been|as|still|now|currently|role|job|title|post|position|profile|details|down|update|set|save)\b|\b(?:change|changed|update|switch|promoted|moved|set)\b(?: \w+){0,4} to\b)(?: (?!with\b|for\b|after\b|under\b|by\b|near\b|like\b|between\b|about\b|managing\b|leading\b|hiring\b|recruiting\b|looking\b|friends\b|married\b|supporting\b|training\b|working with\b)[\w,:]+){0,5} ?[,:]? ?$/;
/** "… is my role", "… , that is me". */
const HELD_AFTER = /^(?:s\b)?(?: ?,)?(?: (?!is\b|thats\b)[\w,]+){0,5} (?:is|thats|its)(?: what)? (?:me|my|mine|i)\b/;

/** How each role named stands to the person. `isBare`: nothing but names, in answer to a question of theirs. */
export function selfTold(
  { things, reading: { normalised } }: Pick<Frame, 'things' | 'reading'>,
  isBare = false,
): SelfTold {
  const standing = (role: Found): Standing => {
    const before = normalised.slice(0, role.start);
    if (NOT.test(before)) return 'denied';
    if (ONCE.test(before) && !/\b(?:have|ive|has) been (?:(?:a|an) )?$/.test(before)) return 'before';
    if (WISH.test(before)) return 'wanted';
    return isBare || HELD_BEFORE.test(before) || HELD_AFTER.test(normalised.slice(role.end)) ? 'held' : 'mentioned';
  };
  const of = (kind: Standing): readonly Found[] => things.roles.filter((role) => standing(role) === kind);
  return {
    held: of('held'),
    denied: of('denied'),
    before: of('before'),
    wanted: of('wanted'),
    mentioned: of('mentioned'),
    isPlain: isBare || isPlain(normalised),
  };
}

/** Somebody speaks of themselves, or asks for something to be kept. */
const OF_ONESELF =
  /\b(?:i|im|iam|ive|id|me|my|mine|myself|am|currently|update|save|set|change|edit|amend|profile|details|based in|working as|employed)\b/;
/** "I said", "I meant" speak of words. */
const OF_WORDS = /\bi (?:said|meant?|asked|wanted|typed|wrote)\b/;

const isPlain = (normalised: string): boolean =>
  OF_ONESELF.test(normalised.replace(OF_WORDS, '')) &&
  !WHAT_IF.test(normalised) &&
  !OF_OTHERS.test(normalised) &&
  (!ASKS.test(normalised) || TO_KEEP.test(normalised));

const DENIES =
  /^(?:(?:no|but|actually|sorry|well|,) )*(?:i am|im|i) (?:not|no longer|stopped being|never was)(?: (?:really|actually|even|working as))?(?: (?:a|an|the))? ROLE(?: (?:any ?more|now|at all|though|anymore|,))*$/;

const THAT_IS_ME =
  /\b(?:ROLE|BAND|REGION)\b.* (?:that is|thats|this is|is) (?:me|myself|what i (?:am|do)|my (?:current )?(?:job|role|post))(?: ,)?$/;

const SKILLED =
  /^(?:(?:and|but|so|well|ok) )*(?:i|ive|im|i am|i have) .*\b(?:know|knows|use|used|using|good at|fluent in|trained in|code in)\b.*SKILL\b/;
const ASKS_BESIDES =
  /\b(?:what|which|how|where|who|should|could|suit|suits|roles?|jobs?|find|want|like|love|enjoy|learn|looking|into|match|courses?)\b/;

/** "I'm not a coder", "auditor, band 7, that's me": about oneself, whatever else it sounds like. With a mask for each thing named. */
export const tellsOfSelf = (words: readonly string[]): boolean =>
  DENIES.test(words.join(' ')) ||
  THAT_IS_ME.test(words.join(' ')) ||
  (SKILLED.test(words.join(' ')) && !ASKS_BESIDES.test(words.join(' ')));
