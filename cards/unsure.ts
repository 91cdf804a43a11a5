// "(not confirmed)" again and again tires a reader: said more than once on a card, it becomes a mark that the foot explains.
import { type Block, subtle } from './parts.ts';

const SAID = / ?\(not confirmed\)/g;
const MARK = ' (?)';
const EXPLAINED = '(?) means not confirmed: check it before you rely on it.';

/** The blocks as they are when it is said once or never; else marked, with one line at the end. */
export function unsureOnce(body: readonly Block[]): readonly Block[] {
  const json = JSON.stringify(body);
  if ((json.match(SAID) ?? []).length < 2) return body;
  const marked: Block[] = JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(SAID, MARK) : value,
  );
  return [...marked, subtle(EXPLAINED)];
}
