// What the page may ask for: one row per act, its body read with care, handed to the client.
import type { By, Client } from './client.ts';
import type { Result } from './outcome.ts';
import { isObject, objectAt, textAt, type JsonObject } from './wire.ts';

/** A body that is not what the act needs. */
export class BadAct extends Error {}

function text(body: JsonObject, key: string): string {
  const found = textAt(body, key);
  if (found === null) throw new BadAct(`"${key}" must be text`);
  return found;
}

const by = (body: JsonObject): By => ({ in: text(body, 'in'), as: text(body, 'as') });

function number(body: JsonObject, key: string, otherwise: number): number {
  const found = body[key];
  return typeof found === 'number' && Number.isInteger(found) && found >= 0 ? found : otherwise;
}

const cards = (body: JsonObject): readonly unknown[] => (Array.isArray(body.cards) ? body.cards.slice(0, 5) : []);

const ACTS: Readonly<Record<string, (client: Client, body: JsonObject) => Promise<Result>>> = {
  say: (client, body) => client.say(by(body), text(body, 'text'), cards(body)),
  edit: (client, body) => client.edit(by(body), text(body, 'messageId'), text(body, 'text')),
  submit: (client, body) => client.submit(by(body), text(body, 'cardId'), body.data),
  execute: (client, body) => {
    const action = objectAt(body, 'action');
    const id = textAt(action, 'id');
    const read = { verb: text(action, 'verb'), data: action.data, ...(id === null ? {} : { id }) };
    return client.execute(by(body), text(body, 'cardId'), read, body.automatic === true ? 'automatic' : 'manual');
  },
  feedback: (client, body) => {
    const reaction = body.reaction === 'dislike' ? 'dislike' : 'like';
    return client.feedback(by(body), text(body, 'messageId'), reaction, text(body, 'words'));
  },
  extension: (client, body) => {
    const name = text(body, 'name');
    if (!name.startsWith('composeExtension/')) throw new BadAct(`"${name}" is no invoke of a message extension`);
    return client.extension(by(body), name, body.value);
  },
  install: (client, body) => client.install(by(body)),
  uninstall: (client, body) => client.uninstall(by(body)),
  search: (client, body) => {
    const skip = number(body, 'skip', 0);
    const top = number(body, 'top', 15);
    const request = { queryText: text(body, 'queryText'), dataset: text(body, 'dataset'), skip, top, data: body.data };
    return client.search(by(body), request, textAt(body, 'cardId') ?? undefined);
  },
};

/** Does what the page asked. Throws `BadAct` for an unknown act or a body that does not fit. */
export async function runAct(client: Client, name: string, body: unknown): Promise<Result> {
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (act === undefined) throw new BadAct(`There is no act "${name}"`);
  if (!isObject(body)) throw new BadAct('The body must be a JSON object');
  return act(client, body);
}
