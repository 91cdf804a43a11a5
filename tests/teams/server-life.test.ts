// Health for those who run the service, and how the server starts and stops.
import assert from 'node:assert/strict';
import { Counter, Registry } from 'prom-client';
import { createTeams } from '../../bot/teams/create-teams.ts';
import { message } from './activities.ts';
import { onStage, render, startStage } from './stage.ts';

describe('health', () => {
  it('tells alive, ready or why not, and figures', async () => {
    let ready: boolean | string = 'no career data yet';
    await onStage({ isReady: () => ready }, async (stage) => {
      const get = async (path: string): Promise<readonly [number, string]> => {
        const response = await fetch(`${stage.url}${path}`);
        return [response.status, await response.text()];
      };
      new Counter({ name: 'other_room_total', help: 'x', registers: [stage.registry] }).inc();
      assert.deepEqual(await get('/healthz'), [200, '{"status":"ok"}']);
      assert.deepEqual(await get('/readyz'), [503, '{"status":"not ready","reason":"no career data yet"}']);
      ready = false;
      assert.deepEqual(await get('/readyz'), [503, '{"status":"not ready"}']);
      ready = true;
      assert.deepEqual(await get('/readyz'), [200, '{"status":"ready"}']);
      await stage.post(message(stage.serviceUrl, 'hello'));
      await stage.post({ ...message(stage.serviceUrl, 'hello'), type: 'odd-type' });
      const [, figures] = await get('/metrics');
      assert.match(figures, /bot_turns_total\{type="message",outcome="done"\} 1/);
      assert.match(figures, /bot_turns_total\{type="other",outcome="done"\} 1/);
      assert.match(figures, /bot_answer_seconds_count\{kind="matches"\} 1/);
      assert.match(figures, /other_room_total 1/);
    });
  });
});

describe('stopping', () => {
  it('lets the turn under way finish and takes no new one', async () => {
    let release = (): void => undefined;
    let begun = (): void => undefined;
    const asked = new Promise<void>((resolve) => (begun = resolve));
    const held = new Promise<void>((resolve) => (release = resolve));
    const stage = await startStage({
      answerQuestion: async () => {
        begun();
        await held;
        return { kind: 'broken' };
      },
    });
    const underWay = stage.post(message(stage.serviceUrl, 'slow'));
    await asked;
    const closing = stage.teams.close();
    await assert.rejects(stage.post(message(stage.serviceUrl, 'late')));
    release();
    assert.equal((await underWay).status, 200);
    await closing;
    assert.deepEqual(stage.said('a:chat'), ['text of broken']);
    await stage.close();
  });
});

describe('starting', () => {
  const nothing = async (): Promise<void> => undefined;
  const start = (localMode: boolean, host: string, appId: string, port = 0): ReturnType<typeof createTeams> =>
    createTeams({
      settings: {
        localMode,
        host,
        port,
        publicUrl: 'https://careers.example.org',
        bot: {
          appId,
          appPassword: 'x',
          appType: 'SingleTenant',
          tenantId: 't',
          allowedTenants: [],
          connectorHosts: [],
        },
      },
      answerQuestion: async () => ({ kind: 'broken' }),
      render,
      readButton: () => ({ kind: 'unknown' }),
      searchRoles: async () => [],
      onFeedback: nothing,
      onUninstalled: nothing,
      onSeen: nothing,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      now: () => new Date(0),
      registry: new Registry(),
      isReady: () => true,
    });

  it('is refused when strangers could connect without authentication', () => {
    assert.throws(() => start(true, '0.0.0.0', ''), /must listen on loopback/);
    assert.throws(() => start(true, '192.168.0.10', ''), /must listen on loopback/);
    assert.throws(() => start(false, '127.0.0.1', ''), /only local mode/);
    assert.throws(() => start(true, '127.0.0.1', 'app'), /without an app id/);
  });

  it('tells where it can be reached, asks browsers for https when so published, and says when the port is taken', async () => {
    const teams = start(false, '0.0.0.0', 'app');
    const { port } = await teams.listen();
    assert.equal(teams.url(), `http://127.0.0.1:${port}`);
    const response = await fetch(`${teams.url()}/healthz`);
    assert.equal(response.headers.get('strict-transport-security'), 'max-age=31536000');
    await assert.rejects(start(false, '0.0.0.0', 'app', port).listen(), { code: 'EADDRINUSE' });
    await teams.close();
  });
});
