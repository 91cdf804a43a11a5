import assert from 'node:assert/strict';
import { mayEnter } from '../../bot/tryout/guard.ts';

describe('who may use the try-out page', () => {
  const cases: [string, string | undefined, string | undefined, string | undefined, boolean][] = [
    ['this machine', '127.0.0.1', 'localhost:3978', undefined, true],
    ['this machine over IPv6', '::1', '[::1]:3978', undefined, true],
    ['this machine, mapped address', '::ffff:127.0.0.1', '127.0.0.1:3978', 'http://127.0.0.1:3978', true],
    ['another machine', '10.0.0.7', 'localhost:3978', undefined, false],
    ['no address', undefined, 'localhost:3978', undefined, false],
    ['a foreign name for this machine', '127.0.0.1', 'evil.example:3978', undefined, false],
    ['no name', '127.0.0.1', undefined, undefined, false],
    ['a page of another site', '127.0.0.1', 'localhost:3978', 'https://evil.example', false],
    ['a sandboxed page', '127.0.0.1', 'localhost:3978', 'null', false],
  ];
  for (const [name, remoteAddress, host, origin, expected] of cases)
    it(`${expected ? 'lets in' : 'keeps out'} ${name}`, () => {
      assert.equal(mayEnter({ remoteAddress, host, origin }), expected);
    });
});
