// Teams delivers an activity again when it thinks the first was lost. Each is handled once; a repeat waits for the first and, for an
// invoke, gets the same reply.
import { createHash } from 'node:crypto';
import { INVOKE_RESPONSE_KEY, type Activity, type TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';

const KEPT_MS = 10 * 60 * 1000;
const MOST_KEPT = 5000;

type Turn = (context: TurnContext) => Promise<void>;
type Handled = Promise<Partial<Activity> | null>;

/** Pure: what makes two deliveries the same; null when the activity has no id to tell by. */
export function deliveryKey(activity: Activity): string | null {
  if (!activity.id) return null;
  // An edit keeps the id of the message it edits, so what was written, and when, tell edits apart.
  const edit = activity.type === 'messageUpdate' ? [String(activity.timestamp ?? ''), activity.text ?? ''] : [];
  const parts = [activity.type, activity.name ?? '', activity.conversation?.id ?? '', activity.id, ...edit];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** Whether this process is the first to take it up; true where nobody else could. */
export type ClaimActivity = (conversationId: string, key: string) => Promise<boolean>;

const ALWAYS_FIRST: ClaimActivity = async () => true;

/**
 * Wraps `turn`. `onRepeat` is told of each repeat. A turn that failed counts as handled. `claim` tells of repeats that came to another
 * process, or before a restart; an invoke needs a reply each time and changes nothing twice, so it is not claimed.
 */
export function once(
  turn: Turn,
  now: () => Date,
  onRepeat: (activity: Activity) => void,
  claim: ClaimActivity = ALWAYS_FIRST,
): Turn {
  const handled = new LRUCache<string, Handled>({
    max: MOST_KEPT,
    ttl: KEPT_MS,
    ttlResolution: 0,
    perf: { now: () => now().getTime() },
  });
  const handle = async (context: TurnContext, key: string): Handled => {
    const { type, conversation } = context.activity;
    if (type !== 'invoke' && conversation?.id && !(await claim(conversation.id, key))) {
      onRepeat(context.activity);
      return null;
    }
    await turn(context);
    return invokeReply(context);
  };
  return async (context) => {
    const key = deliveryKey(context.activity);
    if (key === null) return turn(context);
    const first = handled.get(key);
    if (first === undefined) {
      const handling = handle(context, key);
      handled.set(
        key,
        handling.catch(() => null),
      );
      await handling;
      return;
    }
    onRepeat(context.activity);
    const reply = await first;
    if (reply !== null) await context.sendActivity(reply);
  };
}

function invokeReply(context: TurnContext): Partial<Activity> | null {
  const reply: Activity | undefined = context.turnState.get(INVOKE_RESPONSE_KEY);
  return reply === undefined ? null : { type: 'invokeResponse', value: reply.value };
}
