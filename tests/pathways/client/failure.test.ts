import assert from 'node:assert/strict';
import { failureLine, oneLine, whoCanAct, type PathwayFailure } from '../../../bot/pathways/client/failure.ts';

const call = '/v1/roles?limit=500';
const EACH: readonly { failure: PathwayFailure; says: RegExp; who: string }[] = [
  { failure: { kind: 'timeout', call, waitedMs: 4000 }, says: /no whole reply after 4000 ms/, who: 'time' },
  {
    failure: { kind: 'unreachable', call, reason: 'ECONNREFUSED' },
    says: /cannot be reached \(ECONNREFUSED\)/,
    who: 'time',
  },
  {
    failure: { kind: 'untrusted', call, reason: 'CERT_HAS_EXPIRED' },
    says: /certificate.*CERT_HAS_EXPIRED/,
    who: 'operator',
  },
  {
    failure: { kind: 'rate-limited', call, retryAfterMs: 3000 },
    says: /slow down, try again after 3000 ms/,
    who: 'time',
  },
  { failure: { kind: 'rate-limited', call, retryAfterMs: null }, says: /slow down$/, who: 'time' },
  {
    failure: { kind: 'server-error', call, status: 503, code: 'upstream_unavailable', retryAfterMs: 1000 },
    says: /answered 503 \(upstream_unavailable\), try again after 1000 ms/,
    who: 'time',
  },
  {
    failure: { kind: 'unauthorised', call, status: 401 },
    says: /answered 401; check PATHWAY_API_KEY/,
    who: 'operator',
  },
  { failure: { kind: 'not-found', call }, says: /404; check PATHWAY_API_URL/, who: 'operator' },
  { failure: { kind: 'refused', call, status: 400, code: null }, says: /answered 400$/, who: 'service' },
  { failure: { kind: 'redirected', call, to: 'https://new.example' }, says: /https:\/\/new\.example/, who: 'operator' },
  {
    failure: { kind: 'bad-reply', call, where: 'roles "x" title', reason: 'expected string' },
    says: /roles "x" title: expected string/,
    who: 'service',
  },
  { failure: { kind: 'too-large', call, limitBytes: 20 }, says: /larger than 20 bytes/, who: 'service' },
  { failure: { kind: 'kept-changing', call }, says: /changed twice/, who: 'time' },
  { failure: { kind: 'cancelled', call }, says: /given up by us/, who: 'nobody' },
];

describe('failures of the source', () => {
  for (const { failure, says, who } of EACH) {
    it(`says in one line what happened and who can act: ${says.source}`, () => {
      const line = failureLine(failure);
      assert.match(line, says);
      assert.ok(line.includes(call));
      assert.equal(whoCanAct(failure), who);
    });
  }

  it('keeps a forged line break and a bidi trick out of the log', () => {
    const line = failureLine({ kind: 'bad-reply', call, where: 'roles "a\r\n{\u202e"', reason: 'b\u2028c' });
    assert.doesNotMatch(line, /[\r\n\u202e\u2028]/);
  });

  it('bounds the length of a line', () => {
    assert.equal(oneLine('x'.repeat(1000), 40).length, 40);
    assert.equal(oneLine('short', 40), 'short');
  });
});
