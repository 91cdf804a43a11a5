import assert from 'node:assert/strict';
import { addressOf } from '../../bot/tab/address-of.ts';

describe('where a visitor comes from', () => {
  const from = (trustedProxies: number, forwarded?: string): string =>
    addressOf({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.1' } }, trustedProxies);

  it('is the connection, whatever a header claims, where no proxy is trusted', () => {
    assert.equal(from(0, '192.0.2.7'), '10.0.0.1');
  });

  it('is what the outermost trusted proxy saw, counted from the right', () => {
    assert.equal(from(1, '192.0.2.7'), '192.0.2.7');
    assert.equal(from(1, '203.0.113.9, 192.0.2.7'), '192.0.2.7', 'what the visitor wrote themselves is not believed');
    assert.equal(from(2, '203.0.113.9, 192.0.2.7, 10.0.0.2'), '192.0.2.7');
    assert.equal(from(1, '2001:db8::1'), '2001:db8::1');
  });

  it('is the connection when the header is missing, too short or no address', () => {
    for (const forwarded of [undefined, '', 'unknown', '192.0.2.7, nonsense'])
      assert.equal(from(1, forwarded), '10.0.0.1');
    assert.equal(from(3, '192.0.2.7'), '10.0.0.1');
  });
});
