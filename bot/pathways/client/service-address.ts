// Where the service is and how its calls are spelt (pure).
import type { CollectionName } from '../pathway.ts';

const PATHS: { readonly [C in CollectionName]: string } = {
  families: 'families',
  roles: 'roles',
  transitions: 'transitions',
  skills: 'skills',
  bands: 'bands',
  paySupplements: 'pay-supplements',
  courses: 'courses',
  bodies: 'bodies',
  networks: 'networks',
  regions: 'regions',
  actions: 'actions',
  guides: 'guides',
};

/** `origin` is all the key may be sent to; `basePath` ends in "/v1". */
export interface ServiceAddress {
  readonly origin: string;
  readonly basePath: string;
}

/** Reads an address given with or without its closing "/v1". Throws, without repeating the address, when unusable. */
export function serviceAddress(url: string): ServiceAddress {
  if (!URL.canParse(url)) throw new Error('The Pathway API address is not a URL');
  const { protocol, origin, pathname, username, password, search, hash } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') throw new Error('The Pathway API address must be http or https');
  if (username || password) throw new Error('Put the Pathway API key in PATHWAY_API_KEY, not in the address');
  if (search || hash) throw new Error('The Pathway API address must have no query and no fragment');
  const path = pathname.replace(/\/+$/, '');
  return { origin, basePath: path.endsWith('/v1') ? path : `${path}/v1` };
}

/** Path and query of one page. */
export function pageCall(
  address: ServiceAddress,
  collection: CollectionName,
  limit: number,
  cursor: string | null,
): string {
  const rest = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  return `${address.basePath}/${PATHS[collection]}?limit=${limit}${rest}`;
}

/** Throws, without repeating the key, when it cannot stand in a header. */
export function bearer(key: string): string {
  if (!/^[\x21-\x7e]+$/.test(key)) throw new Error('The Pathway API key holds spaces or unprintable characters');
  return `Bearer ${key}`;
}
