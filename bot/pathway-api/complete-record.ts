// The data files leave out what can be worked out; this puts it back, so that what is served is whole:
// source codes become sources, a role's skill gets its name, and a field left out becomes null ("the source has none").
import { isFields, type Fields } from './fields.ts';

export interface Register {
  /** Source code to source. */
  readonly sources: ReadonlyMap<string, Fields>;
  /** Skill id to skill, for the names and kinds of the skills on roles. */
  readonly skills: ReadonlyMap<string, Fields>;
  /** The schemas of the contract by name. */
  readonly schemas: Fields;
}

/** The whole record. Pure; leaves anything it does not understand for the validator to name. */
export function completeRecord(fields: Fields, schemaName: string, register: Register): Fields {
  const whole = { ...fields };
  if (isFields(whole['provenance'])) whole['provenance'] = withSources(whole['provenance'], register);
  if (schemaName === 'Role' && Array.isArray(whole['skills']))
    whole['skills'] = whole['skills'].map((skill) => withSkill(skill, register));
  const filled = fillAbsent(whole, register.schemas[schemaName], register.schemas);
  return isFields(filled) ? filled : whole;
}

function withSources(provenance: Fields, { sources }: Register): Fields {
  const given = provenance['sources'];
  if (!Array.isArray(given)) return provenance;
  return {
    ...provenance,
    sources: given.map((one) => (typeof one === 'string' ? (sources.get(one) ?? unknown(one)) : one)),
  };
}

// Well formed, so that the one problem reported is the unknown code (check-references.ts) and not its echo.
function unknown(code: string): Fields {
  return { code, title: code, url: null, year: null };
}

function withSkill(entry: unknown, { skills }: Register): unknown {
  if (!isFields(entry)) return entry;
  const skill = skills.get(String(entry['skillId']));
  const level = typeof entry['level'] === 'string' ? { scheme: 'gdad', value: entry['level'] } : entry['level'];
  // A skill that is missing or has no title is reported once, where it is; the id stands in here.
  return { name: skill?.['title'] ?? entry['skillId'], kind: skill?.['kind'] ?? null, ...entry, level: level ?? null };
}

function fillAbsent(value: unknown, schema: unknown, schemas: Fields): unknown {
  const shape = shapeOf(schema, schemas);
  if (Array.isArray(value)) return value.map((item) => fillAbsent(item, shape['items'], schemas));
  const properties = shape['properties'];
  if (!isFields(value) || !isFields(properties)) return value;
  const filled: Fields = {};
  for (const [name, property] of Object.entries(properties)) {
    if (value[name] !== undefined) filled[name] = fillAbsent(value[name], property, schemas);
    else if (isNullable(property)) filled[name] = null;
    else if (isFields(property) && 'const' in property) filled[name] = property['const'];
  }
  return { ...filled, ...Object.fromEntries(Object.entries(value).filter(([name]) => !(name in filled))) };
}

/** The schema itself, behind a `$ref` and behind "this or null". */
function shapeOf(schema: unknown, schemas: Fields): Fields {
  if (!isFields(schema)) return {};
  const options = schema['anyOf'];
  if (Array.isArray(options)) return shapeOf(options[0], schemas);
  const reference = schema['$ref'];
  return typeof reference === 'string' ? shapeOf(schemas[reference.split('/').at(-1) ?? ''], schemas) : schema;
}

function isNullable(schema: unknown): boolean {
  if (!isFields(schema)) return false;
  const { type, anyOf } = schema;
  return (Array.isArray(type) && type.includes('null')) || (Array.isArray(anyOf) && anyOf.some(isNull));
}

function isNull(option: unknown): boolean {
  return isFields(option) && option['type'] === 'null';
}
