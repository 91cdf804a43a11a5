// Writes contract-types.ts from openapi.yaml, so that the code and the contract cannot drift apart.
// Run: npx tsx bot/pathway-api/generate-types.ts
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { parse } from 'yaml';

type JsonSchema = Parameters<typeof compile>[0];

const CONTRACT = new URL('./openapi.yaml', import.meta.url);
const TYPES = new URL('./contract-types.ts', import.meta.url);
const BANNER = '// Made from openapi.yaml by generate-types.ts. Do not edit: change the contract and run it again.';

/** The TypeScript text of every schema in an OpenAPI document. Throws when the text is not such a document. */
export async function typesFromContract(openapiText: string): Promise<string> {
  const schemas: unknown = parse(openapiText)?.components?.schemas;
  if (!schemas) throw new Error('openapi.yaml has no components.schemas');
  const definitions: Record<string, JsonSchema> = JSON.parse(
    JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/definitions/'),
  );
  // The compiler wants one root; it names every definition, and the root itself is cut away again.
  const root: JsonSchema = { title: 'ContractRoot', type: 'object', properties: {}, definitions };
  const text = await compile(root, 'ContractRoot', {
    additionalProperties: false,
    bannerComment: BANNER,
    unreachableDefinitions: true,
    format: true,
    style: { singleQuote: true, printWidth: 120, trailingComma: 'all' },
  });
  return text
    .replace(/export interface ContractRoot \{\s*\}\n/, '')
    .replaceAll(/\/\*\*\n \* This interface was referenced by [^]*?\*\/\n/g, '')
    .replaceAll(/\n \*\n \* This interface was referenced by [^]*?\n \*\//g, '\n */');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  fs.writeFileSync(TYPES, await typesFromContract(fs.readFileSync(CONTRACT, 'utf8')));
}
