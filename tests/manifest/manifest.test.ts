import assert from 'node:assert/strict';
import { ACTION } from '../../bot/teams/extension/read-action.ts';
import { SEARCH } from '../../bot/teams/extension/read-query.ts';
import manifest from '../../manifest/manifest.json' with { type: 'json' };
import { faultsOf } from '../../manifest/schema-faults.ts';

const [bot] = manifest.bots;
assert.ok(bot);
const commands = bot.commandLists.flatMap((list) => list.commands);

describe('the Teams manifest', () => {
  it('obeys the official schema of the version it names', () => {
    assert.equal(manifest.manifestVersion, '1.29');
    assert.match(manifest.$schema, /\/v1\.29\//);
    assert.deepEqual(faultsOf(manifest), []);
  });

  it('would be refused by the same check if it were wrong', () => {
    assert.ok(faultsOf({ ...manifest, accentColor: 'teal' }).length > 0);
    assert.ok(faultsOf({ ...manifest, surprise: 1 }).length > 0);
    assert.ok(faultsOf({ ...manifest, id: 'not-a-guid' }).length > 0);
  });

  it('offers the bot in three scopes, each with one command list', () => {
    assert.deepEqual(bot.scopes, ['personal', 'team', 'groupChat']);
    assert.deepEqual(
      bot.commandLists.map((list) => list.scopes),
      [['personal'], ['team'], ['groupChat']],
    );
  });

  it('has commands that fit on the screen: titles to 32 characters, descriptions to 128, no slash in front', () => {
    for (const { title, description, prompt } of commands) {
      assert.ok(title.length > 0 && title.length <= 32, title);
      assert.ok(description.length > 0 && description.length <= 128, title);
      for (const text of [title, description, prompt]) assert.ok(!text.trim().startsWith('/'), text);
    }
  });

  it('suggests a whole question for comparisons, routes and pay in each scope, and help', () => {
    for (const { commands: list } of bot.commandLists) {
      const prompts = list.map(({ type, prompt }) => {
        assert.equal(type, 'prompt');
        return prompt;
      });
      for (const wanted of [/^Compare .+ and .+/, /^How do I get from .+ to .+\?/, /band \d.*\?/, /^Help$/])
        assert.ok(
          prompts.some((prompt) => wanted.test(prompt)),
          String(wanted),
        );
      assert.equal(new Set(prompts).size, prompts.length);
    }
  });

  it('offers a search that shows something at once, and a card in answer to a message', () => {
    const [extension] = manifest.composeExtensions;
    assert.ok(extension);
    const [search, action] = extension.commands;
    assert.deepEqual([search?.id, search?.type, search?.initialRun], [SEARCH, 'query', true]);
    assert.deepEqual([action?.id, action?.type, action?.fetchTask], [ACTION, 'action', true]);
    assert.ok(action?.context.includes('message'));
  });

  it('names no Microsoft product and does not pass as the NHS', () => {
    for (const name of [manifest.name.short, manifest.name.full])
      assert.doesNotMatch(name, /teams|microsoft|\bNHS\b|test|beta/i);
    assert.match(manifest.description.full, /not an official NHS publication/);
    assert.ok(manifest.name.short.length <= 30);
    assert.ok(manifest.description.short.length <= 80);
  });

  it('holds only addresses that nobody can mistake for real ones', () => {
    assert.match(manifest.id, /^00000000-0000-4000-8000-/);
    assert.match(bot.botId, /^00000000-0000-4000-8000-/);
    for (const url of [manifest.developer.websiteUrl, manifest.developer.privacyUrl, manifest.developer.termsOfUseUrl])
      assert.equal(new URL(url).host, 'careers.example.org');
    assert.deepEqual(manifest.validDomains, ['careers.example.org']);
  });
});
