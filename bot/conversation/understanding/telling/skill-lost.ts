// "Remove SQL from my skills", "I don't know SQL any more": a skill to take off. "I don't know SQL" is no such thing: it may never have been on.
const TAKE_OFF =
  /^(?:(?:please|can you|could you|pls) )*(?:remove|delete|drop|take|strike) (?:(?:off|out|the|my|skill) )*SKILL\b.*\b(?:from|off|out of) my (?:skills?|profile|details|list)\b/;
const NO_LONGER =
  /^(?:(?:actually|sorry|but|well|and|so) )*(?:i|ive) (?:no longer (?:really )?(?:know|have|use|do)|(?:dont|do not|cant|cannot) (?:really )?(?:know|have|use|do) (?:my )?SKILL\b.*\b(?:any ?more|any longer|now))\b/;

/** With a mask for each thing named. */
export const tellsOfLostSkill = (words: readonly string[]): boolean => {
  const masked = words.join(' ');
  return /\bSKILL\b/.test(masked) && (TAKE_OFF.test(masked) || NO_LONGER.test(masked));
};
