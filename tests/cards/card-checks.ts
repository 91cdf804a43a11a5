// What every card must pass, each as a list of faults; and a walk over all that a person can see.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type * as AdaptiveCards from 'adaptivecards';
import type { Message } from '../../cards/message.ts';

const require = createRequire(import.meta.url);

// The package's own entry does not load in Node; its bundle does, and needs no DOM to parse and validate.
const adaptiveCards: typeof AdaptiveCards = require('adaptivecards/dist/adaptivecards.min.js');

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in the card, the card first. */
export function* objectsIn(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  else if (isObject(value)) {
    yield value;
    for (const [key, item] of Object.entries(value)) if (key !== 'data') yield* objectsIn(item);
  }
}

const SHOWN = ['text', 'title', 'value', 'altText', 'label', 'fallbackText'];

/** Everything a person can read in the card, Markdown as sent. */
export const visibleTexts = (card: IAdaptiveCard): string[] =>
  [...objectsIn(card)].flatMap((object) =>
    SHOWN.flatMap((key) => (typeof object[key] === 'string' ? [object[key]] : [])),
  );

export const visibleText = (card: IAdaptiveCard): string => visibleTexts(card).join('\n');

/**
 * The Teams-only `msteams` of the card and its actions is not in the strict schema, nor is the "filtered" style of a
 * choice set, which version 1.5 has.
 */
const withoutTeams = (card: IAdaptiveCard): unknown =>
  JSON.parse(JSON.stringify(card), (key, value: unknown) =>
    key === 'msteams' || key === 'choices.data'
      ? undefined
      : key === 'style' && value === 'filtered'
        ? 'compact'
        : value,
  );

function schemaCheck() {
  const file = path.join(import.meta.dirname, '../schemas/adaptive-card.v1.5.0.json');
  const schema: Json = JSON.parse(fs.readFileSync(file, 'utf8'));
  delete schema['id'];
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
  return ajv.compile(schema);
}

let compiled: ReturnType<typeof schemaCheck> | undefined;

export function schemaFaults(card: IAdaptiveCard): string[] {
  compiled ??= schemaCheck();
  return compiled(withoutTeams(card))
    ? []
    : (compiled.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

export function parserFaults(card: IAdaptiveCard): string[] {
  const parsed = new adaptiveCards.AdaptiveCard();
  const context = new adaptiveCards.SerializationContext();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at)?.message ?? '');
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

export const bytesOf = (card: IAdaptiveCard): number => Buffer.byteLength(JSON.stringify(card), 'utf8');

/** The data of every button. */
export const payloadsIn = (card: IAdaptiveCard): unknown[] =>
  [...objectsIn(card)]
    .filter(({ type }) => type === 'Action.Submit' || type === 'Action.Execute')
    .map(({ data }) => data);

/** Words that only a fault puts on a card. */
export const BROKEN = /\bundefined\b|\bNaN\b|\[object |\$\{|\bnull\b|\bInfinity\b/;
const MOST_BYTES = 28 * 1024;

/** Asserts all that every card must be. */
export function checkSound({ card, summary }: Message): void {
  if (card === null) return;
  assert.equal(card.version, '1.5');
  assert.deepEqual(schemaFaults(card), []);
  assert.deepEqual(parserFaults(card), []);
  assert.ok(bytesOf(card) <= MOST_BYTES, `${bytesOf(card)} bytes`);
  assert.equal(card.fallbackText, summary);
  assert.ok((card.actions ?? []).length <= 5, 'too many buttons');
  for (const { type, wrap, text, data, title } of objectsIn(card)) {
    if (type === 'TextBlock') assert.equal(wrap, true, String(text));
    if (type === 'TextBlock') assert.notEqual(String(text).trim(), '');
    if (typeof type === 'string' && type.startsWith('Action.')) assert.ok(String(title).length <= 48, String(title));
    if (type === 'Action.Submit') assert.ok(JSON.stringify(data).length < 2048);
  }
  assert.doesNotMatch(visibleText(card), BROKEN);
}
