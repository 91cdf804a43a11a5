import assert from 'node:assert/strict';
import { cutPage, readLimit, type PageOf } from '../../bot/pathway-api/page.ts';
import { etagOf, gzippedTag, heldTag, statusLike, takesGzip } from '../../bot/pathway-api/reply.ts';

describe('takesGzip', () => {
  const cases: readonly (readonly [string | undefined, boolean])[] = [
    [undefined, false],
    ['', false],
    ['gzip', true],
    ['GZIP', true],
    ['br, gzip;q=0.5', true],
    ['*', true],
    ['gzip;q=0', false],
    ['gzip; q=0.0', false],
    ['identity', false],
    ['x-gzip-like', false],
  ];
  for (const [header, expected] of cases)
    it(`reads ${header ?? 'no header'} as ${expected}`, () => assert.equal(takesGzip(header), expected));
});

describe('heldTag', () => {
  const etag = etagOf('text');
  const cases: readonly (readonly [string | undefined, string | null])[] = [
    [undefined, null],
    ['"other"', null],
    [etag, etag],
    [gzippedTag(etag), gzippedTag(etag)],
    [`W/${etag}`, etag],
    [`"a" , ${etag}`, etag],
    ['*', etag],
    [etag.replaceAll('"', ''), null],
  ];
  for (const [header, expected] of cases)
    it(`reads ${header ?? 'no header'} as ${expected}`, () => assert.equal(heldTag(header, etag), expected));
});

describe('statusLike', () => {
  it('keeps what the contract knows and rounds the rest', () => {
    assert.deepEqual([401, 404, 405, 413, 503, undefined].map(statusLike), [401, 404, 405, 400, 500, 500]);
  });
});

describe('cutPage', () => {
  const all = ['a', 'b', 'c', 'd', 'e'];

  it('cuts the same pages as slicing, for every limit', () => {
    for (let limit = 1; limit <= 6; limit += 1) {
      const walked: string[] = [];
      let cursor: string | null = null;
      do {
        const page: PageOf<string> | null = cutPage(all, 'scope', limit, cursor);
        assert.ok(page && page.total === 5 && page.items.length <= limit);
        walked.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      assert.deepEqual(walked, all);
    }
  });

  it('gives one empty page of an empty list', () => {
    assert.deepEqual(cutPage([], 'scope', 10, null), { items: [], nextCursor: null, total: 0 });
  });

  it('refuses a cursor past the end and one of another scope', () => {
    const cursor = cutPage(all, 'scope', 4, null)?.nextCursor ?? '';
    assert.equal(cutPage(all, 'other', 4, cursor), null);
    assert.equal(cutPage(all.slice(0, 3), 'scope', 4, cursor), null);
  });
});

describe('readLimit', () => {
  it('takes 1 to 500 and nothing else', () => {
    const given = [null, '1', '500', '0', '501', '007', ' 5', '5 ', '٣'];
    assert.deepEqual(given.map(readLimit), [100, 1, 500, null, null, 7, null, null, null]);
  });
});
