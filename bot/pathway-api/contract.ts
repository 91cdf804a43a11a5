// openapi.yaml as the code uses it: the collections, the type of a record in each, and a validator for every schema.
import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import type {
  Action,
  Band,
  Body,
  Course,
  Family,
  Guide,
  Network,
  PaySupplement,
  Region,
  Role,
  Skill,
  Transition,
} from './contract-types.ts';
import { isFields, type Fields } from './fields.ts';

export interface Collections {
  families: Family;
  roles: Role;
  transitions: Transition;
  skills: Skill;
  bands: Band;
  'pay-supplements': PaySupplement;
  courses: Course;
  bodies: Body;
  networks: Network;
  regions: Region;
  actions: Action;
  guides: Guide;
}
export type CollectionName = keyof Collections;

/** Collection (its name in paths and data files) to the name of its schema. */
export const SCHEMA_OF = {
  families: 'Family',
  roles: 'Role',
  transitions: 'Transition',
  skills: 'Skill',
  bands: 'Band',
  'pay-supplements': 'PaySupplement',
  courses: 'Course',
  bodies: 'Body',
  networks: 'Network',
  regions: 'Region',
  actions: 'Action',
  guides: 'Guide',
} as const satisfies Record<CollectionName, string>;

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(SCHEMA_OF, name);
}

export const COLLECTION_NAMES: readonly CollectionName[] = Object.keys(SCHEMA_OF).filter(isCollectionName);

export interface Contract {
  readonly version: string;
  readonly schemas: Fields;
  /** Compiles one schema of the contract. Closed: fields the contract does not name are refused. */
  validator<T>(schemaName: string): ValidateFunction<T>;
}

/** Reads the text of openapi.yaml. Throws when it is not an OpenAPI document with schemas. */
export function readContract(openapiText: string): Contract {
  const document: unknown = parse(openapiText);
  const components = isFields(document) ? document['components'] : null;
  const info = isFields(document) ? document['info'] : null;
  const schemas = isFields(components) ? components['schemas'] : null;
  if (!isFields(schemas) || !isFields(info)) throw new Error('openapi.yaml has no info or no components.schemas');

  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv, ['date']);
  ajv.addSchema({ $id: 'contract', $defs: closed(schemas) });
  return {
    version: String(info['version']),
    schemas,
    validator<T>(schemaName: string) {
      const schema: AnySchemaObject = { $ref: `contract#/$defs/${schemaName}` };
      return ajv.compile<T>(schema);
    },
  };
}

// The contract is open, so that a service may add fields; our own data and tests are held to it to the letter,
// or a misspelt field in a data file would pass unseen.
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema === 'string') return schema.replace('#/components/schemas/', '#/$defs/');
  if (!isFields(schema)) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return schema['type'] === 'object' && schema['properties'] ? { ...copy, additionalProperties: false } : copy;
}
