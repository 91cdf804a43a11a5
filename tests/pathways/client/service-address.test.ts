import assert from 'node:assert/strict';
import { bearer, pageCall, serviceAddress } from '../../../bot/pathways/client/service-address.ts';

describe('the address of the service', () => {
  const TABLE: readonly [string, string, string][] = [
    ['http://localhost:3979', 'http://localhost:3979', '/v1'],
    ['http://localhost:3979/', 'http://localhost:3979', '/v1'],
    ['http://localhost:3979/v1', 'http://localhost:3979', '/v1'],
    ['https://api.trust.example/careers/v1//', 'https://api.trust.example', '/careers/v1'],
    ['https://api.trust.example/careers', 'https://api.trust.example', '/careers/v1'],
  ];
  for (const [url, origin, basePath] of TABLE) {
    it(`reads ${url}`, () => assert.deepEqual(serviceAddress(url), { origin, basePath }));
  }

  it('refuses what is no http address, without repeating what it was given', () => {
    for (const url of [
      '',
      'localhost:3979',
      'ftp://host/v1',
      'http://bot:s3cret@host/v1',
      'http://host/v1?key=s3cret',
    ]) {
      assert.throws(
        () => serviceAddress(url),
        (error: Error) => !error.message.includes('s3cret'),
      );
    }
  });

  it('percent-encodes the cursor', () => {
    const address = serviceAddress('http://localhost');
    assert.equal(pageCall(address, 'paySupplements', 500, null), '/v1/pay-supplements?limit=500');
    assert.equal(
      pageCall(address, 'roles', 2, 'a&limit=1 é/#'),
      '/v1/roles?limit=2&cursor=a%26limit%3D1%20%C3%A9%2F%23',
    );
  });

  it('refuses a key that cannot stand in a header, without repeating it', () => {
    assert.equal(bearer('abc.DEF-123'), 'Bearer abc.DEF-123');
    for (const key of ['', 's3cret\r\nX-Evil: 1', 's3cret with spaces', 's3cret£']) {
      assert.throws(
        () => bearer(key),
        (error: Error) => !error.message.includes('s3cret'),
      );
    }
  });
});
