import assert from 'node:assert/strict';
import { isActivity } from '../../bot/teams/door/incoming-activity.ts';
import { plainText } from '../../bot/teams/turn/mentions.ts';
import { personIdOf, placeOf, readQuestion } from '../../bot/teams/turn/read-activity.ts';
import { isAllowedTenant } from '../../bot/teams/door/tenants.ts';
import { channelMessage, groupMessage, MENTION, message, type Json } from './activities.ts';

const AT = new Date('2026-11-23T09:00:00Z');
const unknown = (): { kind: 'unknown' } => ({ kind: 'unknown' });

function activity(json: unknown): Parameters<typeof readQuestion>[0] {
  const copy: unknown = JSON.parse(JSON.stringify(json));
  assert.ok(isActivity(copy));
  return copy;
}

const read = (json: Json): ReturnType<typeof readQuestion> => readQuestion(activity(json), unknown, AT);

describe('plain text', () => {
  const rows: readonly (readonly [string, readonly string[], boolean, string])[] = [
    ['  pay  ', [], false, 'pay'],
    ['<at>Career</at> pay', ['<at>Career</at>'], false, 'pay'],
    ['pay <at>Career</at>', ['<at>Career</at>'], false, 'pay'],
    ['<at>Career</at><at>Career</at>', ['<at>Career</at>'], false, ''],
    ['<at id="0">Career</at> pay', ['<at id="0">Career</at>'], false, 'pay'],
    ['ask <at id="1">Ana Obi</at> about pay', [], false, 'ask Ana Obi about pay'],
    ['a&nbsp;b\u00a0c', [], false, 'a b c'],
    ['R&amp;D &lt;8a&gt; &quot;x&quot; &#39;y&apos;', [], false, 'R&D <8a> "x" \'y\''],
    ['&amp;lt;', [], false, '&lt;'],
    ['&copy; &unknown;', [], false, '&copy; &unknown;'],
    ['8a < 8b', [], false, '8a < 8b'],
    ['<b>pay</b>', [], false, '<b>pay</b>'],
    ['<p>pay</p><p>band&nbsp;7</p>', [], true, 'pay  band 7'],
    ['line one\nline two', [], false, 'line one\nline two'],
    ['\ufeffpay\u200b', [], false, 'pay'],
    ['@Career pay', ['@Career'], false, 'pay'],
  ];
  for (const [text, own, markup, expected] of rows) {
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(expected)}`, () => {
      assert.equal(plainText(text, own, markup), expected);
    });
  }
});

describe('a question read from an activity', () => {
  it('takes markup out when the whole text is markup', () => {
    const question = read(message('', '<div>pay of <b>band 7</b></div>', { textFormat: 'xml' }));
    assert.deepEqual(question?.said, { kind: 'text', text: 'pay of  band 7' });
  });

  it('is cut at 40,000 characters, never inside one', () => {
    const said = read(message('', `${'a'.repeat(39_999)}🙂${'b'.repeat(10)}`))?.said;
    assert.ok(said?.kind === 'text');
    assert.equal(said.text, 'a'.repeat(39_999));
  });

  it('belongs to the same person in every conversation of a tenant, and to another in another tenant', () => {
    const person = (more: Json): string | null => personIdOf(activity(message('', 'x', more)));
    const here = person({});
    assert.equal(person({ conversation: { id: '19:group', tenantId: 'tenant-1' } }), here);
    assert.notEqual(person({ conversation: { id: 'a', tenantId: 'tenant-2' }, channelData: {} }), here);
    assert.equal(person({ from: { id: '29:other', aadObjectId: 'aad-ana' } }), here);
    assert.notEqual(person({ from: { id: '29:ana' } }), here);
  });

  it('is in a place: a thread for channels, the chat itself elsewhere', () => {
    const place = (json: Json): ReturnType<typeof placeOf> => placeOf(activity(json));
    assert.equal(place(channelMessage('', 'x', []))?.id, '19:channel;messageid=1700000000000');
    assert.deepEqual(place(groupMessage('', 'x', [])), { id: '19:group', scope: 'group', tenantId: 'tenant-1' });
    assert.equal(place(message('', 'x', { conversation: { id: 'a:1;messageid=5' } }))?.id, 'a:1');
    assert.equal(place(message('', 'x', { conversation: { id: 'a', isGroup: true } }))?.scope, 'group');
    assert.equal(place(message('', 'x', { conversation: { id: 'a' }, channelData: {} }))?.tenantId, null);
  });

  it('falls back to the locale of the activity when the client does not tell', () => {
    const question = read(message('', 'x', { entities: [], locale: 'cy-GB' }));
    assert.deepEqual([question?.locale, question?.timeZone], ['cy-GB', null]);
  });

  it('is text when a button of someone else carries words', () => {
    const said = read(message('', 'compare these', { value: { any: 1 } }))?.said;
    assert.deepEqual(said, { kind: 'text', text: 'compare these' });
  });

  it('needs the mention to be of this bot', () => {
    const other = { ...MENTION, mentioned: { id: '28:another-bot', name: 'Career' } };
    assert.equal(read(groupMessage('', '<at>Career</at> pay', [other])), null);
  });
});

describe('the tenant list', () => {
  const rows: readonly (readonly [Json, readonly string[], boolean])[] = [
    [{}, [], true],
    [{}, ['a'], false],
    [{ conversation: { tenantId: 'A' } }, ['a'], true],
    [{ channelData: { tenant: { id: 'a' } } }, ['a', 'b'], true],
    [{ conversation: { tenantId: 'a' }, channelData: { tenant: { id: 'c' } } }, ['a', 'b'], false],
    [{ conversation: { tenantId: 'a' }, channelData: { tenant: 'a' } }, ['a'], false],
    [{ conversation: { tenantId: '' } }, ['a', ''], false],
  ];
  for (const [given, allowed, expected] of rows) {
    it(`${expected ? 'lets in' : 'keeps out'} ${JSON.stringify(given)} with ${JSON.stringify(allowed)}`, () => {
      assert.equal(isAllowedTenant(given, allowed), expected);
    });
  }
});
