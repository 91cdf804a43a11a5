// Routes as people type them: "coder to auditor". Which coder and which auditor follows from what belongs together.
import { normalise } from '../../pathways/names/normalise.ts';
import type { Ask } from '../ask.ts';
import { meaningOf } from './candidates.ts';
import { coherent } from './cohere.ts';
import type { Shelves } from './shelves.ts';
import { lastWords, tellingWords } from './sides.ts';

const TO =
  /^(?:(?:how|what|whats|the|a|can|do|does|i|get|go|move|moving|route|routes|path|pathway|pathways|way|career|steps?|progression|is|it|show|me) )*(?:from )?(?:being )?(?:an? )?(.+?) (?:in)?to (?:being )?(?:become )?(?:an? )?(.+)$/;

/** "Ward clerk > records manager"; of a chain the two ends. Where there is a "<" too, it is the end of a tag. */
const withMarksAsWords = (text: string): string =>
  text.includes('<')
    ? text
    : text.replace(/(?<=[\p{L}\p{N})\s])(?:>|&gt;|[›»])+(?:.*(?:>|&gt;|[›»])+)?(?=\s*[\p{L}\p{N}])/u, ' to ');

/** Null when the text has not two ends that name roles. "Compared to" is no route. */
export function typedRoute(text: string, { catalogue, ...finding }: Shelves): Ask | null {
  const normalised = normalise(withMarksAsWords(text)).replace(/ ,(?= |$)/g, '');
  const read = /\b(?:compare|compared|versus|next to)\b/.test(normalised) ? null : TO.exec(normalised);
  const from = tellingWords(read?.[1] ?? '');
  const to = lastWords(read?.[2] ?? '');
  if (from.length === 0 || to.length === 0) return null;
  const ends = [
    meaningOf(from, { before: [], after: [to] }, finding),
    meaningOf(to, { before: [from], after: [] }, finding),
  ];
  const [start, goal] = coherent(
    ends.map(({ candidates }) => candidates),
    catalogue,
  );
  return start === undefined || goal === undefined ? null : { kind: 'pathway', from: start, to: goal };
}
