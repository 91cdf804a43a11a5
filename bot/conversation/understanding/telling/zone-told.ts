// "My time zone is New York": where the person's clock stands, which is no place of work.
import { zoneNamed } from '../../../reminders/when/zone-words.ts';
import { asked, type Frame, type Outcome } from '../frame.ts';

const POLITE = '(?:(?:please|can you|could you|pls|actually|no|hi|hello|sorry),? )*';
const TOLD = [
  `(?:set|change|update|make|switch|put) (?:my |the )?time ?zone (?:to|as|is)`,
  `(?:my |the )?time ?zone(?: is|'s|s| should be| =|:| to)?(?: now| really)?`,
  `(?:i'?m|i am|we'?re|we are|i work|i live|use|set it to)(?: now)?(?: in| on)?(?: the)?(?= .+ time ?zone$)`,
  `(?:i'?m|i am|i work|i live) (?:now )?on(?= .+ time$)`,
].map((words) => new RegExp(`^${POLITE}${words} (.+?)(?: time ?zone| time)?(?:,? please)?$`, 'i'));

/** The zone as it was named; null when the words set none. */
export function zoneSaid(text: string): string | null {
  const said = text
    .trim()
    .replace(/[.!]+$/, '')
    .replaceAll('’', "'");
  if (said.endsWith('?') || said.length > 80) return null;
  const name = TOLD.map((pattern) => pattern.exec(said)?.[1]).find((found) => found !== undefined);
  return name === undefined || /\b(?:wrong|different|what|which)\b/i.test(name) ? null : name;
}

/** One that is not known is answered as such, and nothing is kept. */
export function zoneTold({ text }: Frame): Outcome | null {
  const name = zoneSaid(text);
  return name === null ? null : asked({ kind: 'profile', change: { timeZone: zoneNamed(name) ?? name } });
}
