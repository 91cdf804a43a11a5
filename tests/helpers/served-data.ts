// Never chain after writeHead: restify, loaded by other tests of the same process, replaces it and gives nothing back.
// Career data answered as the Pathway API's contract has it: pages with cursors, ETag and 304.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { serviceAddress, pageCall } from '../../bot/pathways/client/service-address.ts';
import { COLLECTIONS } from '../../bot/pathways/client/whole-data.ts';
import type { CollectionName, PathwayData } from '../../bot/pathways/pathway.ts';
import type { Answer } from './awkward-server.ts';

export interface ServedOptions {
  readonly pageSize: number;
  /** Collections answered with 404. */
  readonly missing?: readonly CollectionName[];
}

interface Body {
  readonly etag: string;
  readonly zipped: Buffer;
}

/** An answer for `data`. Bodies are made once, so that a bench measures the reader and not this. */
export function servedData(data: PathwayData, { pageSize, missing = [] }: ServedOptions): Answer {
  const bodies = new Map<string, Body>();
  const address = serviceAddress('http://localhost');
  bodies.set(address.basePath, body({ name: data.name, version: '1.0.0', dataVersion: data.dataVersion }));
  for (const collection of COLLECTIONS.filter((name) => !missing.includes(name))) {
    for (let start = 0; start === 0 || start < data[collection].length; start += pageSize) {
      const cursor = start === 0 ? null : `${data.dataVersion}/${start}`;
      bodies.set(pageCall(address, collection, 500, cursor), body(page(data, collection, start, pageSize)));
    }
  }
  return (request, response) => {
    const found = bodies.get(request.url ?? '');
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'application/problem+json' });
      response.end('{"code":"not_found"}');
    } else if (request.headers['if-none-match'] === found.etag) {
      response.writeHead(304, { etag: found.etag });
      response.end();
    } else {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', etag: found.etag };
      response.writeHead(200, headers);
      response.end(found.zipped);
    }
  };
}

function page(data: PathwayData, collection: CollectionName, start: number, pageSize: number): object {
  const end = start + pageSize;
  const { dataVersion } = data;
  return {
    items: data[collection].slice(start, end),
    nextCursor: end < data[collection].length ? `${dataVersion}/${end}` : null,
    total: data[collection].length,
    dataVersion,
  };
}

function body(value: object): Body {
  const text = JSON.stringify(value);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  return { etag: `"${digest}"`, zipped: gzipSync(text, { level: 1 }) };
}
