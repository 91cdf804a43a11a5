// What the validator found, in words a careers lead can act on.
import type { ErrorObject } from 'ajv/dist/2020.js';

export interface FieldProblem {
  readonly field: string;
  readonly reason: string;
}

/** One problem for each fault; the echoes of "this or null" choices are left out. */
export function fieldProblems(errors: readonly ErrorObject[] | null | undefined): readonly FieldProblem[] {
  const telling = (errors ?? []).filter(({ keyword, schemaPath }) => keyword !== 'anyOf' && !isNullBranch(schemaPath));
  return telling.length > 0 ? telling.map(inWords) : (errors ?? []).map(inWords);
}

function isNullBranch(schemaPath: string): boolean {
  return schemaPath.endsWith('/anyOf/1/type');
}

function inWords(error: ErrorObject): FieldProblem {
  const at = error.instancePath.split('/').slice(1).map(unescaped);
  const params: Record<string, unknown> = error.params;
  const named = params['missingProperty'] ?? params['additionalProperty'];
  const field = [...at, ...(typeof named === 'string' ? [named] : [])].join('.');
  return { field, reason: reasonOf(error.keyword, params, error.message) };
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function reasonOf(keyword: string, params: Record<string, unknown>, message: string | undefined): string {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties') return 'is not a field of the contract';
  if (keyword === 'enum' && Array.isArray(params['allowedValues']))
    return `must be one of ${params['allowedValues'].map(String).join(', ')}`;
  if (keyword === 'const') return `must be ${String(params['allowedValue'])}`;
  if (keyword === 'type') return `must be ${String(params['type']).replaceAll(',', ' or ')}`;
  return message ?? `breaks the rule "${keyword}"`;
}
