// "Is it boring?", "how come?": a question of general words alone, right after something was shown, is about that. Where no
// rule knows what is asked of it, a guess would be worse than to say what can be told of it.
import type { Ask } from '../ask.ts';
import type { Frame } from './frame.ts';
import type { Understanding } from './understanding.ts';

/** From here a guess counts as understood. */
const SURE = 0.8;
const MOST_WORDS = 8;
/** Kinds that such words are taken for when nothing fits. */
const GUESSED: ReadonlySet<Ask['kind']> = new Set([
  'guide',
  'region',
  'networks',
  'matches',
  'actions',
  'bodies',
  'small-talk',
  'help',
  'reminder',
  'profile',
  'privacy',
]);
/** A command in such words would be a surprise. */
const COMMANDS: ReadonlySet<Ask['kind']> = new Set(['reminder', 'profile', 'privacy']);
const CERTAIN = 0.97;
const REFUSED: ReadonlySet<string | null> = new Set([
  null,
  'off-topic',
  'it-support',
  'how-to',
  'hr-admin',
  'nonsense',
]);

export function withoutGuess(found: Understanding, frame: Frame, general: ReadonlySet<string>): Understanding {
  const { reading, context, text } = frame;
  const { lastAsk } = context;
  if (lastAsk === null || context.isOld || !isGuess(found)) return found;
  if (reading.found.some((one) => one.masked) || reading.tokens.length > MOST_WORDS) return found;
  if (!reading.tokens.every((token) => token.text === ',' || general.has(token.text))) return found;
  const asks = distinct(toldOf(lastAsk));
  return asks.length === 0 ? found : { kind: 'choose', why: 'unsure', heard: text.slice(0, 200), asks, entities: [] };
}

function isGuess(found: Understanding): boolean {
  if (found.kind === 'choose') return found.why === 'unsure';
  if (found.kind === 'refuse') return REFUSED.has(found.reason);
  return found.p < (COMMANDS.has(found.ask.kind) ? CERTAIN : SURE) && GUESSED.has(found.ask.kind);
}

const distinct = (asks: readonly Ask[]): readonly Ask[] => [
  ...new Map(asks.map((ask) => [JSON.stringify(ask), ask])).values(),
];

/** What can be told of what was shown, likeliest first. */
function toldOf(last: Ask): readonly Ask[] {
  switch (last.kind) {
    case 'role':
      return ofRole(last.roleId);
    case 'pay':
      return last.roleIds.length === 1 ? [last, ...ofRole(last.roleIds[0] ?? '')] : [last];
    case 'comparison':
      return [
        { kind: 'comparison', roleIds: last.roleIds, by: 'pay' },
        ...last.roleIds.slice(0, 2).map((roleId): Ask => ({ kind: 'role', roleId })),
      ];
    case 'pathway':
    case 'gap':
      return last.to === null ? ofRole(last.from ?? '') : [last, ...ofRole(last.to)];
    case 'skills':
    case 'courses':
    case 'bodies':
      return last.roleId === null ? [last] : [last, ...ofRole(last.roleId)];
    case 'course':
      return [{ kind: 'course', courseId: last.courseId }];
    default:
      return [];
  }
}

const ofRole = (roleId: string): readonly Ask[] =>
  roleId === ''
    ? []
    : [
        { kind: 'skills', roleId, skillId: null },
        { kind: 'pay', bandIds: [], roleIds: [roleId], supplementId: null, hours: null, year: null },
        { kind: 'pathway', from: roleId, to: null },
        { kind: 'courses', roleId, skillId: null, familyId: null, courseKind: null, words: '' },
      ];
