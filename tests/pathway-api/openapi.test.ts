import assert from 'node:assert/strict';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createConfig, lint } from '@redocly/openapi-core';
import { parse } from 'yaml';
import { COLLECTION_NAMES, readContract, SCHEMA_OF } from '../../bot/pathway-api/contract.ts';
import type * as contract from '../../bot/pathway-api/contract-types.ts';
import { isFields } from '../../bot/pathway-api/fields.ts';
import { typesFromContract } from '../../bot/pathway-api/generate-types.ts';
import type * as pathway from '../../bot/pathways/pathway.ts';

const CONTRACT = new URL('../../bot/pathway-api/openapi.yaml', import.meta.url);
const TYPES = new URL('../../bot/pathway-api/contract-types.ts', import.meta.url);
const text = fs.readFileSync(CONTRACT, 'utf8');

// Every record of the contract must fit the bot's own types: this does not compile otherwise.
type Fits<Given extends Wanted, Wanted> = Given;
export type Mirrored = [
  Fits<contract.Family, pathway.Family>,
  Fits<contract.Role, pathway.Role>,
  Fits<contract.Transition, pathway.Transition>,
  Fits<contract.Skill, pathway.Skill>,
  Fits<contract.Band, pathway.Band>,
  Fits<contract.PaySupplement, pathway.PaySupplement>,
  Fits<contract.Course, pathway.Course>,
  Fits<contract.Body, pathway.Body>,
  Fits<contract.Network, pathway.Network>,
  Fits<contract.Region, pathway.Region>,
  Fits<contract.Action, pathway.Action>,
  Fits<contract.Guide, pathway.Guide>,
  // and the other way round for the names of the fields
  Fits<keyof pathway.Role, keyof contract.Role>,
  Fits<keyof pathway.Course, keyof contract.Course>,
  Fits<keyof pathway.Body, keyof contract.Body>,
  Fits<keyof contract.Role, keyof pathway.Role>,
  Fits<keyof contract.Course, keyof pathway.Course>,
  Fits<keyof contract.Body, keyof pathway.Body>,
];

describe('the OpenAPI contract', () => {
  it('lints clean under the recommended rules', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lint({ ref: fileURLToPath(CONTRACT), config });
    assert.deepEqual(
      problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer})`),
      [],
    );
  }).timeout(20_000);

  it('has a list and an item path for every collection', () => {
    const { paths } = parse(text);
    const expected = COLLECTION_NAMES.flatMap((name) => [`/v1/${name}`, `/v1/${name}/{id}`]);
    assert.deepEqual(Object.keys(paths).sort(), ['/v1', ...expected].sort());
  });

  it('always gives every field of a record, as null where there is nothing', () => {
    const { schemas } = readContract(text);
    for (const name of [
      ...Object.values(SCHEMA_OF),
      'Provenance',
      'Source',
      'RoleLevel',
      'RoleSkill',
      'CourseSession',
    ]) {
      const schema = schemas[name];
      assert.ok(isFields(schema) && isFields(schema['properties']), name);
      assert.deepEqual(schema['required'], Object.keys(schema['properties']), name);
    }
  });

  it('gives the types that are committed (else run generate-types.ts)', async () => {
    assert.equal(fs.readFileSync(TYPES, 'utf8'), await typesFromContract(text));
  }).timeout(10_000);
});
