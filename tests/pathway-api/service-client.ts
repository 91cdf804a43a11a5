// How the tests of the service ask it things and hold its answers to the contract.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { readContract } from '../../bot/pathway-api/contract.ts';

const contract = readContract(fs.readFileSync(new URL('../../bot/pathway-api/openapi.yaml', import.meta.url), 'utf8'));
export const LOOPBACK = { port: 0, host: '127.0.0.1' };

export function assertFits(schemaName: string, value: unknown): void {
  const validate = contract.validator(schemaName);
  assert.ok(validate(value), `${schemaName}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
}

export interface Listed {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
  readonly total: number;
}

export interface Body extends Listed {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly dataVersion: string;
  readonly capabilities: readonly string[];
  readonly sources: readonly unknown[];
}

export async function bodyOf(response: Response): Promise<Partial<Body>> {
  return JSON.parse(await response.text());
}

export async function listed(url: string): Promise<Listed> {
  const response = await fetch(url);
  assert.equal(response.status, 200, url);
  return JSON.parse(await response.text());
}

export async function idsAt(url: string): Promise<readonly string[]> {
  return (await listed(url)).items.map(({ id }) => id);
}

export async function assertProblem(response: Response, status: number, code: string): Promise<void> {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const problem = await bodyOf(response);
  assertFits('Problem', problem);
  assert.deepEqual([problem.status, problem.code], [status, code]);
}
