// "Who earns most", "roles over 60k", "what band is 45k": roles asked for by what they pay.
import { comparesFamilies } from './bare.ts';
import { asked, type Frame, type Outcome } from '../frame.ts';
import { PAY_WORDS } from '../asking/pay-words.ts';
import { payWanted } from '../naming/pounds.ts';

const MOST =
  /\b(?:highest|best|most|top|biggest|largest|max|better)(?: \w+)? ?(?:paid|paying|earning|earners?|salary|salaries|pay|wages?|money|lucrative)\b|\b(?:pays?|earns?|earn|paid|makes?|get)\b(?: \w+)? (?:the )?(?:most|best|highest|top)\b|\bmost (?:lucrative|well paid)\b|\b(?:well|highly|better|high) (?:paid|paying)\b|\bpays? (?:really |very |quite )?(?:well|good|more)$|\b(?:good|decent|big|high) (?:money|salary|salaries)\b/;
const LEAST =
  /\b(?:lowest|least|worst|smallest)(?: \w+)? ?(?:paid|paying|earning|earners?|salary|salaries|pay|wages?|money)\b|\b(?:pays?|earns?|earn|paid|makes?|get)\b(?: \w+)? (?:the )?(?:least|lowest|worst)\b/;
const WHICH =
  /\b(?:which|what|who|any|list|show|find|roles?|jobs?|careers?|posts?|how (?:can|do|could) i|band|where)\b/;

/** "Who earns most", "roles over 60k", "what band is 45k". */
export function inOrderOfPay({ things, reading }: Frame): Outcome | null {
  const { normalised } = reading;
  const wanted = payWanted(normalised);
  // "45k plus" is no course called "A plus".
  const courses = wanted === null ? things.courseIds.length : 0;
  if (things.roles.length + things.bandIds.length + courses > 0) return null;
  if (comparesFamilies(reading, things) && !/\b(?:highest|best|most|top|lowest|least|worst)\b/.test(normalised))
    return null;
  const least = LEAST.test(normalised);
  if (wanted === null && !least && !MOST.test(normalised)) return null;
  if (wanted !== null && !WHICH.test(normalised) && !PAY_WORDS.test(normalised)) return null;
  return asked({
    kind: 'pay-order',
    first: wanted !== null || least ? 'lowest' : 'highest',
    familyIds: things.familyIds.slice(0, 3),
    atLeast: wanted?.atLeast ?? null,
    atMost: wanted?.atMost ?? null,
  });
}
