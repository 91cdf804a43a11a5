// The words with which a question leans on the one before: how it opens, how it ends, and how it takes back.

const LEANING =
  /^(?:(?:ok|okay|right|so|cool|great|thanks|oh|no|nope|nah|sorry|oops|wait|actually|hmm|yes|yeah|,) )*(?:and|what about|how about|what abt|how abt|also|but|then|or|same for|now for|and for|and what about|and how about|add|adding|plus|include|including|i meant?|meant|i said|i (?:was|am) (?:asking|talking|thinking|after)|i (?:asked|wanted)|im (?:asking|after)|not that|not the|instead|rather|try|same|make (?:it|that))\b(?: (?:about|for|in|the|a|an|at|with|on|as|what|if))*/;
const ENDING = /\b(?:i meant?|i said|instead|as well|too|rather)(?: please)?(?: ,)?$/;
const TAKING_BACK =
  /^(?:(?:no|nope|nah|sorry|oops|wait|actually|correction|i meant?|meant?|i said|i was (?:asking|talking|thinking)|i (?:asked|wanted)|neither(?: of (?:those|these|them))?|none of (?:those|these|them)|not|make (?:it|that)|rather|thats wrong|that is wrong|wrong)\b ?,? ?)+|\b(?:i meant?|i said|sorry)(?: ,)?$/;

/** True when the question opens, or ends, like the second half of one. */
export const opensAsFollowUp = (normalised: string): boolean =>
  LEANING.test(normalised) || ENDING.test(normalised) || TAKING_BACK.test(normalised);

const TAKING_OUT =
  /^(?:(?:ok|now|please|and|but|can you|could you|actually|just) )*(?:remove|removing|drop|dropping|without|minus|leave out|leaving out|take out|take away|take off|delete|exclude|excluding)\b/;

/** "Drop the BI developer": what follows is taken out of what is shown. */
export const takesOut = (normalised: string): boolean => TAKING_OUT.test(normalised);

/** "No, …", "sorry, I meant …": what follows takes the place of what was said. */
export const takesBack = (normalised: string): boolean => TAKING_BACK.test(normalised);

const DISSATISFIED = [
  'no',
  'nope',
  'nah',
  'sorry',
  'not (?:that|this|it)(?: one)?',
  'wrong(?: one| answer| role| job| thing)?',
  '(?:thats|that is|this is|its|it is|that was|it was) (?:wrong|not (?:it|that|right|the one|what i (?:meant|asked|wanted|said|was after|was asking)(?: for| about)?))',
  '(?:that |this |it )?(?:isnt|is not|wasnt|was not) (?:it|right|the one|what i (?:meant|asked|wanted|said|was after|was asking)(?: for| about)?)',
  'not what i (?:meant|asked|wanted|said|was after|was asking)(?: for| about)?',
  'i (?:didnt|did not|dont|do not) (?:mean|ask for|ask|want) (?:that|this|it)(?: one)?',
  'something else',
  'none of (?:these|those|them)',
  'neither(?: of (?:these|those|them))?',
  'you (?:misunderstood|got (?:it|that|me) wrong)(?: me)?',
].join('|');
const ONLY_DISSATISFIED = new RegExp(`^(?:(?:${DISSATISFIED}|please|thanks|,) ?)+$`);

/** Nothing but "that is not what I meant". */
export const isOnlyNo = (normalised: string): boolean => ONLY_DISSATISFIED.test(normalised.trim());
