// The official schema as a test can use it: every fault as one readable line.
import fs from 'node:fs';
import path from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const schema: unknown = JSON.parse(
  fs.readFileSync(path.join(import.meta.dirname, '../../manifest/schemas/MicrosoftTeams.schema.v1.29.json'), 'utf8'),
);

const ajv = new AjvDraft04.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(Object(schema));

export const faultsOf = (manifest: unknown): string[] =>
  validate(manifest) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
