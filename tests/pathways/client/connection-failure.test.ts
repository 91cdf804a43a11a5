import assert from 'node:assert/strict';
import { connectionFailure } from '../../../bot/pathways/client/connection-failure.ts';
import { CONNECT_TIMEOUT } from '../../../bot/pathways/client/connection.ts';

const error = (code: unknown): Error => Object.assign(new Error('message with Bearer s3cret'), { code });

const TABLE: readonly [string, string][] = [
  [CONNECT_TIMEOUT, 'timeout'],
  ['ETIMEDOUT', 'timeout'],
  ['ECONNREFUSED', 'unreachable'],
  ['ECONNRESET', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['EPIPE', 'unreachable'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'unreachable'],
  ['CERT_HAS_EXPIRED', 'untrusted'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'untrusted'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'untrusted'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'untrusted'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'untrusted'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'untrusted'],
  ['EPROTO', 'untrusted'],
  ['HPE_INVALID_CONSTANT', 'bad-reply'],
  ['HPE_HEADER_OVERFLOW', 'bad-reply'],
  ['Z_DATA_ERROR', 'bad-reply'],
  ['Z_BUF_ERROR', 'bad-reply'],
];

describe('errors of the connection', () => {
  for (const [code, kind] of TABLE) {
    it(`takes ${code} as ${kind}, and keeps its message to itself`, () => {
      const failure = connectionFailure(error(code), '/v1', 12);
      assert.equal(failure?.kind, kind);
      assert.ok(!JSON.stringify(failure).includes('s3cret'));
    });
  }

  it('takes anything else as a bug of ours', () => {
    for (const bug of [
      new TypeError('x is not a function'),
      error('ERR_INVALID_ARG_TYPE'),
      error(7),
      'ECONNRESET',
      null,
    ]) {
      assert.equal(connectionFailure(bug, '/v1', 12), null);
    }
  });
});
