// An answer as a message of its own. What a shared card would show in place comes as a message to clients that cannot do that.
import type { Answer } from '../../conversation/answer.ts';

export function asMessage(answer: Answer): Answer {
  switch (answer.kind) {
    case 'shared-view':
      return answer.view;
    case 'shared':
      return { kind: 'shared-note', why: 'added', names: [] };
    default:
      return answer;
  }
}
