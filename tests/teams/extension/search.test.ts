// The search box and pasted links, from the invoke to the reply, over the bundled data.
import assert from 'node:assert/strict';
import type { Ask } from '../../../bot/conversation/ask.ts';
import type { Profile } from '../../../bot/conversation/profile.ts';
import { remember, type Remembered } from '../../../bot/conversation/memory.ts';
import {
  APP,
  HOME,
  IN_GROUP,
  library,
  OWN_CHAT,
  startExtensionStage,
  type ExtensionStage,
  type Reply,
} from './extension-stage.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';
const QUERY = 'composeExtension/query';

const typed = (text: unknown, queryOptions: object = { skip: 0, count: 25 }): object => ({
  commandId: 'search',
  parameters: [{ name: 'q', value: text }],
  queryOptions,
});
const FIRST_RUN = { commandId: 'search', parameters: [{ name: 'initialRun', value: 'true' }] };

const titles = (reply: Reply): readonly string[] =>
  (reply.composeExtension?.attachments ?? []).map(({ preview }) => preview?.content.title ?? '');

describe('the message extension', () => {
  let stage: ExtensionStage;
  before(async () => {
    stage = await startExtensionStage();
  });
  after(() => stage.close());
  beforeEach(() => Object.assign(stage.kept, { library, remembered: null, rememberedIn: OWN_CHAT, profile: null }));

  describe('searching', () => {
    it('lists a comparison first, with a line that tells it from the rest', async () => {
      const { composeExtension } = await stage.ask(QUERY, typed('analyst v engineer v scientist'));
      assert.equal(composeExtension?.type, 'result');
      const [first] = composeExtension?.attachments ?? [];
      assert.equal(first?.contentType, CARD);
      assert.equal(first?.preview?.contentType, THUMBNAIL);
      assert.equal(first?.preview?.content.title, 'Compare Information analyst, Data engineer and Data scientist');
      assert.match(first?.preview?.content.text ?? '', /^Band \d/);
      assert.match(JSON.stringify(first?.content), /Data scientist/);
    });

    it('gives each result a title, a line and a card, and no two the same title', async () => {
      for (const text of [
        'data engineer',
        'coder to auditor',
        'prince2',
        'band 7 data roles',
        'dq',
        'topol',
        'cyber',
      ]) {
        const { composeExtension } = await stage.ask(QUERY, typed(text));
        const all = composeExtension?.attachments ?? [];
        assert.ok(all.length > 0, text);
        for (const { content, preview } of all) {
          assert.ok((preview?.content.title.length ?? 0) > 2, text);
          assert.ok((preview?.content.text.length ?? 0) > 2, `${text}: ${preview?.content.title ?? ''}`);
          assert.ok(content.body.length > 0);
        }
        const names = titles({ composeExtension: { type: 'result', attachments: all } });
        assert.deepEqual(names, [...new Set(names)], text);
      }
    });

    it('opens the picked result from what it carries', async () => {
      const { composeExtension } = await stage.ask(QUERY, typed('coder to auditor'));
      const [first] = composeExtension?.attachments ?? [];
      const picked = await stage.ask('composeExtension/selectItem', first?.preview?.content.tap?.value);
      assert.equal(picked.composeExtension?.attachments?.length, 1);
      assert.deepEqual(picked.composeExtension.attachments[0]?.content, first?.content);
    });

    it('pages without gaps or repeats', async () => {
      const all = titles(await stage.ask(QUERY, typed('data')));
      const [one, two] = [
        titles(await stage.ask(QUERY, typed('data', { skip: 0, count: 4 }))),
        titles(await stage.ask(QUERY, typed('data', { skip: 4, count: 4 }))),
      ];
      assert.deepEqual([...one, ...two], all.slice(0, 8));
      const beyond = await stage.ask(QUERY, typed('data', { skip: 500, count: 25 }));
      assert.equal(beyond.composeExtension?.type, 'message');
    });

    it('says in words that nothing was found, and what to try', async () => {
      for (const text of ['qwerty zxcv', '!!!', 'x'.repeat(10_240)]) {
        const { composeExtension } = await stage.ask(QUERY, typed(text));
        assert.equal(composeExtension?.type, 'message');
        assert.match(composeExtension?.text ?? '', /\w{4}/);
      }
      assert.match((await stage.ask(QUERY, typed('zzzzzz'))).composeExtension?.text ?? '', /Type a role|careers/);
    });

    it('gives someone in distress the signpost and nothing else', async () => {
      const { composeExtension } = await stage.ask(QUERY, typed('i want to kill myself'));
      assert.equal(composeExtension?.type, 'message');
      assert.match(composeExtension?.text ?? '', /116 123|999/);
    });

    it('has buttons that answer the one who presses, with a plain one for older clients', async () => {
      const { composeExtension } = await stage.ask(QUERY, typed('data engineer'));
      const actions = composeExtension?.attachments?.[0]?.content.actions ?? [];
      assert.ok(actions.length > 0);
      for (const action of actions) {
        assert.equal(action['type'], 'Action.Execute');
        assert.equal(action['verb'], 'ask');
        assert.deepEqual(Object(action['fallback']).data, action['data']);
      }
    });

    it('tells nobody what the person is or asked, and does not say "you asked"', async () => {
      const values = [typed('data engineer'), typed('what am I missing for data scientist'), typed('what next for me')];
      const asStranger = await Promise.all(values.map((value) => stage.ask(QUERY, value)));
      Object.assign(stage.kept, { profile: PROFILE, remembered: REMEMBERED });
      assert.deepEqual(await Promise.all(values.map((value) => stage.ask(QUERY, value))), asStranger);
      const own = await stage.ask(QUERY, FIRST_RUN);
      assert.doesNotMatch(JSON.stringify([asStranger, own]), /You asked|Leeds/);
    });

    it('stays calm with other versions, odd payloads and no data', async () => {
      for (const value of [
        undefined,
        null,
        'odd',
        {},
        { commandId: 'findRole', parameters: [{ name: 'q', value: 'x' }] },
      ])
        assert.equal((await stage.ask(QUERY, value)).composeExtension?.type, 'message');
      for (const value of [
        undefined,
        null,
        'odd',
        {},
        { v: 0, ask: { kind: 'role', roleId: 'ccio' } },
        { v: 1, ask: { kind: 'profile', change: null } },
        { v: 1, ask: { kind: 'role', roleId: 'gone' } },
      ])
        assert.equal((await stage.ask('composeExtension/selectItem', value)).composeExtension?.type, 'message');
      stage.kept.library = null;
      for (const value of [typed('data engineer'), FIRST_RUN])
        assert.match((await stage.ask(QUERY, value)).composeExtension?.text ?? '', /cannot be reached/);
    });
  });

  describe('before anything is typed', () => {
    it('shows good first questions to somebody unknown', async () => {
      const reply = await stage.ask(QUERY, FIRST_RUN);
      assert.ok(titles(reply).length >= 5);
      assert.match(titles(reply).join('\n'), /Compare .+ and .+/);
    });

    it('shows the person’s own role first, and what may come next', async () => {
      stage.kept.profile = PROFILE;
      const [first, second, third] = titles(await stage.ask(QUERY, FIRST_RUN));
      assert.equal(first, 'Clinical coder');
      assert.equal(second, 'What next from Clinical coder');
      assert.match(third ?? '', /^Compare Clinical coder and /);
    });

    it('shows what was asked about lately, and nothing of what is private', async () => {
      stage.kept.remembered = REMEMBERED;
      const all = titles(await stage.ask(QUERY, FIRST_RUN));
      assert.equal(all[0], 'From Ward clerk to Information analyst');
      assert.ok(all.includes('Data scientist'));
      stage.kept.remembered = { ...REMEMBERED, lastAsk: { kind: 'profile', change: null } };
      assert.doesNotMatch(titles(await stage.ask(QUERY, FIRST_RUN)).join(), /details/i);
    });

    it('shows in a group what was asked there, else in the person’s own chat', async () => {
      stage.kept.remembered = REMEMBERED;
      const lately = 'From Ward clerk to Information analyst';
      for (const place of [OWN_CHAT, '19:group']) {
        stage.kept.rememberedIn = place;
        assert.equal(titles(await stage.ask(QUERY, FIRST_RUN, IN_GROUP))[0], lately, place);
      }
      stage.kept.rememberedIn = 'a:another-chat';
      assert.notEqual(titles(await stage.ask(QUERY, FIRST_RUN, IN_GROUP))[0], lately);
    });

    it('is this person’s list, so nothing keeps it', async () => {
      const { composeExtension } = await stage.ask(QUERY, FIRST_RUN);
      assert.deepEqual(composeExtension?.cacheInfo, { cacheType: 'NO_CACHE' });
    });

    it('works where Teams does not say who asks', async () => {
      const reply = await stage.ask(QUERY, FIRST_RUN, { from: undefined, conversation: undefined });
      assert.ok(titles(reply).length > 0);
    });
  });

  for (const name of ['composeExtension/queryLink', 'composeExtension/anonymousQueryLink'])
    describe(`unfolding a link (${name})`, () => {
      const places: readonly (readonly [place: string, title: string])[] = [
        ['role/ccio', 'Chief clinical information officer'],
        ['compare/data-engineer+data-architect', 'Compare Data engineer and Data architect'],
        ['pathway/ward-clerk/information-analyst', 'From Ward clerk to Information analyst'],
        ['pathway/clinical-coder/-', 'What next from Clinical coder'],
        ['pathway/-/ccio', 'How to become: Chief clinical information officer'],
        ['course/prince2', 'PRINCE2 7 Foundation and Practitioner'],
      ];
      for (const [place, title] of places)
        it(`shows ${place}: what it is, and a way to open it`, async () => {
          const { composeExtension } = await stage.ask(name, { url: `${HOME}/tab/${place}?from=mail` });
          const [only, second] = composeExtension?.attachments ?? [];
          assert.equal(second, undefined);
          assert.equal(only?.preview?.content.title, title);
          assert.equal(only?.content.version, '1.3');
          assert.deepEqual(
            only?.content.actions?.map(({ type, url }) => [type, url]),
            [['Action.OpenUrl', `${HOME}/tab/${place}`]],
          );
          assert.equal(composeExtension?.suggestedActions, undefined);
        });

      it('shows only elements of version 1.2, and ten of them at most', async () => {
        for (const [place] of places) {
          const { composeExtension } = await stage.ask(name, { url: `${HOME}/tab/${place}` });
          const { body = [] } = composeExtension?.attachments?.[0]?.content ?? {};
          assert.ok(body.length <= 10, place);
          for (const { type } of body) assert.ok(['TextBlock', 'FactSet'].includes(String(type)), String(type));
        }
      });

      it('reads a deep link of Teams to our tab', async () => {
        const context = encodeURIComponent(JSON.stringify({ subEntityId: 'role/ccio' }));
        const url = `https://teams.microsoft.com/l/entity/${APP}/careers?context=${context}`;
        const { composeExtension } = await stage.ask(name, { url });
        assert.equal(composeExtension?.attachments?.length, 1);
      });

      const nothing: readonly unknown[] = [
        { url: 'https://www.example.org/tab/role/ccio' },
        { url: `${HOME}/tab/role/no-such-role` },
        { url: `${HOME}/tab/compare/data-engineer+no-such-role` },
        { url: `${HOME}/tab/compare/data-engineer` },
        { url: `${HOME}/tab/profile` },
        { url: `${HOME}/privacy` },
        { url: `${HOME}/tab/role/${'x'.repeat(10_000)}` },
        { url: '%%%' },
        { url: 7 },
        {},
        null,
        'odd',
        undefined,
      ];
      for (const value of nothing)
        it(`leaves ${JSON.stringify(value)?.slice(0, 70) ?? 'nothing'} alone, and asks Teams to ask again`, async () => {
          const { composeExtension } = await stage.ask(name, value);
          assert.equal(composeExtension?.type, 'result');
          assert.deepEqual(composeExtension?.attachments, []);
          assert.match(JSON.stringify(composeExtension?.suggestedActions), /setCachePolicy.*no-cache/);
        });

      it('shows the same to everybody, whoever pastes it', async () => {
        const value = { url: `${HOME}/tab/pathway/clinical-coder/-` };
        const plain = await stage.ask(name, value);
        stage.kept.profile = PROFILE;
        assert.deepEqual(await stage.ask(name, value), plain);
        const nobody = { from: undefined, conversation: undefined, recipient: undefined };
        assert.deepEqual(await stage.ask(name, value, nobody), plain);
      });

      it('is empty while there is no data', async () => {
        stage.kept.library = null;
        const { composeExtension } = await stage.ask(name, { url: `${HOME}/tab/role/ccio` });
        assert.deepEqual(composeExtension?.attachments, []);
      });
    });
});

const PROFILE: Profile = {
  roleId: 'clinical-coder',
  bandId: '5',
  regionId: null,
  place: 'Leeds',
  timeZone: null,
  skills: [{ skillId: 'sql', level: 'expert' }],
  updatedAt: '2026-11-20T09:00:00.000Z',
};

const asked = (before: Remembered | null, ask: Ask): Remembered =>
  remember(before, { ask, answer: { kind: 'help', examples: [] }, at: new Date('2026-11-23T08:50:00.000Z') });

const REMEMBERED = asked(asked(null, { kind: 'role', roleId: 'data-scientist' }), {
  kind: 'pathway',
  from: 'ward-clerk',
  to: 'information-analyst',
});
