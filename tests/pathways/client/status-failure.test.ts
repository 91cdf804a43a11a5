import assert from 'node:assert/strict';
import { statusFailure } from '../../../bot/pathways/client/status-failure.ts';

const about = { call: '/v1', location: null, retryAfterMs: null, code: null, waitedMs: 12 };
const TABLE: readonly [number, string][] = [
  [204, 'bad-reply'],
  [206, 'bad-reply'],
  [301, 'redirected'],
  [304, 'bad-reply'],
  [400, 'refused'],
  [401, 'unauthorised'],
  [403, 'unauthorised'],
  [404, 'not-found'],
  [408, 'timeout'],
  [410, 'not-found'],
  [418, 'refused'],
  [429, 'rate-limited'],
  [500, 'server-error'],
  [503, 'server-error'],
  [599, 'server-error'],
];

describe('HTTP statuses', () => {
  for (const [status, kind] of TABLE) {
    it(`takes ${status} as ${kind}`, () => {
      assert.equal(statusFailure({ ...about, status }).kind, kind);
    });
  }

  it('names only the host a redirect points to', () => {
    const location = 'https://elsewhere.example/in?token=secret';
    assert.deepEqual(statusFailure({ ...about, status: 302, location }), {
      kind: 'redirected',
      call: '/v1',
      to: 'https://elsewhere.example',
    });
  });

  it('copes with a redirect that points nowhere readable', () => {
    const failure = statusFailure({ ...about, status: 302, location: '/relative' });
    assert.deepEqual(failure, { kind: 'redirected', call: '/v1', to: 'another address' });
  });
});
