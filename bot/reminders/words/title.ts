// What a reminder is about: the words that are left when the command and the date are taken away.
export const LONGEST_TITLE = 200;

/** What led up to a date that has been cut out, and the cut itself. */
const LEFT_OVER = /(?:[\s,;:@-]|\b(?:at|by|before|from|the|until|and|to|or|starting|around|is|for|re)\s)*\uE000/gi;

/** Taken from the front as often as they come. */
const COURTESIES: readonly RegExp[] = [
  /^(?:hi|hello|hey|ok|okay|yes|yeah|please|pls|plz|and|also|then|so|thanks|just|now|could you|can you|can u|would you|will you|i(?:['’]d| would) like(?: you)?(?: to)?|i want(?: you)?(?: to)?|i need(?: you)? to|let me know|bot)\b[\s,!]*/i,
  /^(?:to|about|re|re:|for|of|regarding|that|is|it['’]?s|i (?:need|have|want|must|should) to|i['’]?ve got to|starting|,|:|;|-|–|\.)(?=\s|$|[:,;-])[\s,:;-]*/i,
  /^[\s,;:.!?\-–—]+/,
];

/** Of these one, once: "remind me to remind Jo" is about reminding Jo. */
const COMMANDS: readonly RegExp[] = [
  /^(?:note to self|jog my memory|wake me(?: up)?|remember|help me (?:to )?remember)\b[\s,:-]*/i,
  /^(?:set|start)(?: me)?(?: up)?(?: an?| my| the)? ?(?:timer|alarm)s?\b[\s,:-]*/i,
  /^(?:give me|send me) an? (?:\w+ )?(?:nudge|shout|ping|poke|prod|heads[- ]up)\b[\s,:-]*/i,
  /^(?:don['’]?t (?:let me )?forget|do not forget|help me remember|make sure i)\b\s*/i,
  /^(?:i (?:need|want|would like|['’]?d like) )?(?:remind(?:ing|er)?s?|rem|rmd|ping)(?: me| us)?(?:\s+again)?\b[\s,:-]*/i,
  /^(?:nudge|prompt|alert|notify|poke|prod|tell|message|buzz|give .{0,12}shout)(?: me| us)\b[\s,:-]*/i,
  /^(?:i(?:['’]ll)? (?:need|want)|i['’]d like) (?:a )?(?:reminding|reminders?|nudge)\b\s*/i,
  /^(?:set(?: up)?|add|create|make|schedule|put(?: in)?|give (?:me|us)|send (?:me|us)|i need|i want|need|book|do)(?: me)?(?: up)?(?: an?| another| one more| the| my)?\s*(?:new |quick |weekly |daily |monthly |recurring |regular )?(?:reminder|nudge|alert|alarm|ping)s?\b[\s,:-]*/i,
  /^(?:an?|one|my|the)?\s*(?:new |quick )?(?:reminder|nudge|alarm)s?\b[\s,:-]*/i,
  /^(?:another|one more|same again)(?: one| reminder)?\b(?=\s*(?:for|to|about|re|on|$|:))[\s,:-]*/i,
];

const END: readonly RegExp[] = [
  /[\s,]*\b(?:please|pls|plz|thanks|thank you|ta|cheers|thx|if (?:you can|possible)|would be (?:good|great)|reminder|remind me|ping me|nudge me)\s*[.!?]*$/i,
  /[\s,;:.!?–—-]+$/,
];

/** One line of at most 200 characters; '' when nothing is left. */
export function titleFrom(words: string): string {
  // Control characters would break a line in the card and in a calendar file.
  let title = oneLine(words.replaceAll(LEFT_OVER, ' '));
  title = without(without(title, COURTESIES), END);
  const command = COMMANDS.find((pattern) => pattern.test(title));
  if (command !== undefined) title = without(title.replace(command, ''), COURTESIES);
  title = without(title, END);
  const plain = title.replace(/^the (?=\S)/i, '');
  return isEmpty(plain) ? '' : shortened(unquoted(plain));
}

/** The text without what the patterns match, over and over. */
function without(text: string, patterns: readonly RegExp[]): string {
  let left = text;
  for (let before = ''; before !== left;) {
    before = left;
    for (const pattern of patterns) left = left.replace(pattern, '').trim();
  }
  return left;
}

/** White space and control characters become single spaces. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const EMPTY =
  /^(?:it|this|that|these|those|me|them|the one|this one|that one|again|later|something|one|a|an|the|up|on|course|my|us|soon|later|sometime|this time)?$/i;
const isEmpty = (title: string): boolean => EMPTY.test(title) || !/[\p{L}\p{N}]/u.test(title);

const unquoted = (title: string): string => /^["“'‘](.+)["”'’]$/u.exec(title)?.[1] ?? title;

function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  // By code point, so that no emoji is cut in two.
  let cut = '';
  for (const letter of title) {
    if (cut.length + letter.length > LONGEST_TITLE - 1) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}
