import assert from 'node:assert/strict';
import { isLoopbackAddress, isLoopbackHost, isLoopbackHostHeader } from '../../bot/teams/door/loopback.ts';
import { isAllowedServiceUrl } from '../../bot/teams/door/service-url.ts';

describe('a reply address', () => {
  const rows: readonly (readonly [unknown, boolean, boolean])[] = [
    // address, allowed with an app id, allowed in local mode
    ['https://smba.trafficmanager.net/emea/', true, false],
    ['https://smba.trafficmanager.net/uk/0000/', true, false],
    ['https://SMBA.trafficmanager.net/teams', true, false],
    ['https://smba.infra.gcc.teams.microsoft.com/teams', true, false],
    ['https://smba.infra.gov.teams.microsoft.us/teams', true, false],
    ['https://smba.infra.dod.teams.microsoft.us/teams', true, false],
    ['https://webchat.botframework.com/', true, false],
    ['https://connector.trust.example.nhs.uk/x', true, false],
    ['http://connector.trust.example.nhs.uk/x', false, false],
    ['https://other.example.nhs.uk/', false, false],
    ['https://botframework.com.evil.example.org/', false, false],
    ['https://evilbotframework.com/', false, false],
    ['https://smba.trafficmanager.net:8443/', false, false],
    ['https://user:word@smba.trafficmanager.net/', false, false],
    ['http://smba.trafficmanager.net/', false, false],
    ['ftp://smba.trafficmanager.net/', false, false],
    ['http://127.0.0.1:3978/', false, true],
    ['http://localhost:5000', false, true],
    ['http://[::1]:5000/', false, true],
    ['http://127.8.8.8/', false, true],
    ['http://127.0.0.1.evil.example.org/', false, false],
    ['http://0.0.0.0/', false, false],
    ['http://2130706433/', false, true],
    ['', false, false],
    ['//smba.trafficmanager.net', false, false],
    [undefined, false, false],
    [null, false, false],
    [5, false, false],
    [['https://smba.trafficmanager.net/'], false, false],
  ];
  for (const [address, withAppId, inLocalMode] of rows) {
    it(`${String(address)}: ${withAppId ? 'yes' : 'no'} with an app id, ${inLocalMode ? 'yes' : 'no'} in local mode`, () => {
      const connectorHosts = ['connector.trust.example.nhs.uk'];
      assert.equal(isAllowedServiceUrl(address, { localMode: false, connectorHosts }), withAppId);
      assert.equal(isAllowedServiceUrl(address, { localMode: true, connectorHosts }), inLocalMode);
    });
  }

  it('on this machine may be plain http when it is listed', () => {
    const policy = { localMode: false, connectorHosts: ['127.0.0.1'] };
    assert.equal(isAllowedServiceUrl('http://127.0.0.1:4000/', policy), true);
  });
});

describe('this machine', () => {
  it('has these addresses and names', () => {
    for (const address of ['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])
      assert.ok(isLoopbackAddress(address), address);
    for (const host of ['localhost', 'LOCALHOST', '127.0.0.1', '[::1]', '::1']) assert.ok(isLoopbackHost(host), host);
    for (const header of ['localhost', 'localhost:3978', '127.0.0.1:3978', '[::1]:3978'])
      assert.ok(isLoopbackHostHeader(header), header);
  });

  it('has no others', () => {
    for (const address of [undefined, '', '10.0.0.1', '::', '::ffff:10.0.0.1', '127.evil'])
      assert.ok(!isLoopbackAddress(address), address);
    for (const header of [undefined, '', 'example.org', 'localhost.example.org', 'a b', '127.0.0.1.nip.io'])
      assert.ok(!isLoopbackHostHeader(header), header);
  });
});
