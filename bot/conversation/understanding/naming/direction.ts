// Which of two roles is where someone is, and which is where they want to be.
import type { Found } from './masking.ts';

export interface Ends {
  readonly from: Found | null;
  readonly to: Found | null;
}

/** Said just before a role: it is the goal. */
const TO_BEFORE =
  /(?:\bto|\binto|\btowards|\bbecome|\bbecoming|\bbe|\bbeing|\bbecum|\bbcome|\breach|\bbecome of|\bgoal is|\bgo for|\bgoing for|\bapply for|\bapplying for|\btry for|\btrain as|\bqualify as|\bready for|\bmissing for|\bgap for|\bgaps for|\bneed for|\bshort of for|\binterested in|\bwant|\bwants|\bwanting|\bthinking of|\bthinking about|\bfancy|\blike|\baiming for|\baim for|\bheard|\bas) (?:(?:a|an|the|being|that|our|move to|get to|role of|job as|job of) )*$/;
/** Said just before a role: it is where they are. */
const FROM_BEFORE =
  /(?:\bfrom|\bafter|\bim|\bi am|\biam|\bas|\bcurrently|\bnow|\balready|\bwas|\bbeen|\bis|\bmy|\bour|\bmanage|\bbeyond|\babove|\bstarting as|\bcoming from|\bused to be|\bwork as|\bworking as|\byears as|\byears|\bonce|\bcan|\bcould|\bstuck as|\bwhat do|\bdo) (?:(?:a|an|the|being|only|just|band [\w]+|\w+ years?|for|in) )*$/;
const STARTS_WITH_AFTER = /\b(?:after|from|beyond|above)\b/;

/** Of two roles the first is the start, unless the words say otherwise ("become B from A", "B, I'm an A"). */
export function endsOf(roles: readonly Found[], normalised: string): Ends {
  const [first, second] = roles;
  if (first === undefined) return { from: null, to: null };
  if (second === undefined) return singleEnd(first, normalised);
  const beforeFirst = normalised.slice(0, first.start);
  const between = normalised.slice(first.end, second.start);
  const turned =
    /\b(?:from|after|im an?|i am an?|as an?|being an?|starting as|coming from|currently|if im|if i am)(?: \w+){0,2} ?$/.test(
      between,
    ) && !/ to (?:\w+ )?$/.test(between);
  const goalFirst =
    /\b(?:to|into|become|becoming|be|becum|towards|reach|for) (?:(?:a|an|the|being) )*$/.test(beforeFirst) &&
    !/\bfrom (?:\w+ )?(?:\w+ )?$/.test(beforeFirst);
  return turned && (goalFirst || !/\bfrom\b/.test(beforeFirst))
    ? { from: second, to: first }
    : { from: first, to: second };
}

/** "Service desk to cyber": what follows "to" may be no role at all. */
const TO_AFTER = /^ (?:to|into) (?!be\b|become\b|do\b|get\b)/;

/** Said of oneself now, which leaves no doubt: "I work as a records clerk". */
const IS_NOW =
  /\b(?:im|i am|ive been|i have been|i was|i used to be|i used to work as|i work as|i worked as|i currently work as|working as|i started(?: out)? as|my (?:current )?(?:job|role) (?:is|as)) (?:(?:a|an|the|just|only|currently|now|already|band \w+) )*$/;

/** True when someone says that they are in the role now. */
export const isNow = (role: Found, normalised: string): boolean => IS_NOW.test(normalised.slice(0, role.start));

function singleEnd(role: Found, normalised: string): Ends {
  const before = normalised.slice(0, role.start);
  if (isNow(role, normalised)) return { from: role, to: null };
  if (TO_AFTER.test(normalised.slice(role.end)) && !/\b(?:become|be) (?:an? )?$/.test(before))
    return { from: role, to: null };
  if (
    FROM_BEFORE.test(before) &&
    !/\b(?:to be|become|becoming|train as|qualify as|work as|get to) (?:(?:a|an|the) )?$/.test(before)
  )
    return { from: role, to: null };
  if (TO_BEFORE.test(before)) return { from: null, to: role };
  if (STARTS_WITH_AFTER.test(before)) return { from: role, to: null };
  return { from: null, to: null };
}
