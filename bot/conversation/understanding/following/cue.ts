// "And pay?", "which courses", "not pay, skills": nothing but the kind of question.
import type { Desk } from '../desk.ts';
import type { Reading } from '../naming/entities.ts';
import type { Frame } from '../frame.ts';
import type { Label } from '../classifier/labels.ts';

/** About the role before; where there was none, it is asked for. Null when the words say more. */
export function cueLabel(desk: Desk, { reading }: Frame): Label | null {
  if (reading.found.some((one) => one.masked)) return null;
  const own = withoutDenied(reading).filter((word) => word !== ',' && !desk.leaning.has(word) && !CUE_JOINS.has(word));
  const [cue] = own.map((word) => desk.cues.get(word) ?? null);
  return cue !== undefined && own.every((word) => desk.cues.get(word) === cue) ? cue : null;
}

/** "Not pay" says what is not meant. */
const withoutDenied = ({ tokens }: Reading): readonly string[] =>
  tokens.flatMap(({ text }, at) =>
    tokens[at - 1]?.text === 'not' || (tokens[at - 2]?.text === 'not' && tokens[at - 1]?.text === 'the') ? [] : [text],
  );

const CUE_JOINS = new Set([
  'which',
  'any',
  'do',
  'does',
  'they',
  'get',
  'need',
  'needed',
  'how',
  'much',
  'them',
  'whats',
  'have',
  'you',
  'can',
  'should',
  'my',
  'your',
  'their',
  'where',
  'like',
  'kind',
  'sort',
  'good',
]);
