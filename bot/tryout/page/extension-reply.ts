// What the bot's message extension replied, as Teams would understand it: results, a dialog, a preview, or words.
import { isObject, objectAt, textAt } from '../wire.ts';

export interface Found {
  readonly title: string;
  readonly line: string;
  readonly card: unknown;
  /** What is sent when it is picked. */
  readonly payload: unknown;
}

export type ExtensionReply =
  | { readonly kind: 'results'; readonly found: readonly Found[] }
  | { readonly kind: 'dialog'; readonly title: string; readonly card: unknown }
  /** The card as the bot would post it; `activity` goes back as it came. */
  | { readonly kind: 'preview'; readonly activity: unknown; readonly card: unknown }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'nothing' };

export function readReply(body: unknown): ExtensionReply {
  const extension = objectAt(body, 'composeExtension');
  const task = objectAt(body, 'task');
  if (extension.type === 'message') return { kind: 'words', words: textAt(extension, 'text') ?? '' };
  if (extension.type === 'result') return { kind: 'results', found: attachmentsOf(extension).map(foundIn) };
  if (extension.type === 'botMessagePreview') {
    const activity = extension.activityPreview;
    return { kind: 'preview', activity, card: objectAt(attachmentsOf(activity)[0], 'content') };
  }
  if (task.type === 'message') return { kind: 'words', words: textAt(task, 'value') ?? '' };
  if (task.type !== 'continue') return { kind: 'nothing' };
  const value = objectAt(task, 'value');
  return { kind: 'dialog', title: textAt(value, 'title') ?? '', card: objectAt(objectAt(value, 'card'), 'content') };
}

function attachmentsOf(value: unknown): readonly unknown[] {
  const attachments = isObject(value) ? value.attachments : undefined;
  return Array.isArray(attachments) ? attachments : [];
}

function foundIn(attachment: unknown): Found {
  const preview = objectAt(objectAt(attachment, 'preview'), 'content');
  return {
    title: textAt(preview, 'title') ?? '',
    line: textAt(preview, 'text') ?? '',
    card: objectAt(attachment, 'content'),
    payload: objectAt(preview, 'tap').value,
  };
}
