// A manager shares a comparison in a channel, and the people there use it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { By } from '../../bot/tryout/client.ts';
import type { Conversation, Member } from '../../bot/tryout/seen.ts';
import type { WireActivity } from '../../bot/tryout/wire.ts';
import { buttonsOf, startWholeApp, visibleText, type WholeApp } from '../helpers/whole-app.ts';

const CHANNEL = '19:general@thread.tacv2';
const GROUP = '19:team@thread.v2';
const VIEWERS = 200;

const member = (name: string, digits: number): Member => ({
  id: `29:${name.toLowerCase()}`,
  name,
  aadObjectId: `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`,
});
const ANA = member('Ana', 1001);
const BEN = member('Ben', 1002);
const viewers = Array.from({ length: VIEWERS }, (_, at) => member(`Viewer${at}`, 2000 + at));

const PLACES: readonly Conversation[] = [
  { id: 'a:ana', scope: 'personal', name: 'Career Pathways', tenantId: 't', members: [ANA] },
  { id: 'a:ben', scope: 'personal', name: 'Career Pathways', tenantId: 't', members: [BEN] },
  { id: GROUP, scope: 'groupChat', name: '', tenantId: 't', members: [ANA, BEN] },
  {
    id: CHANNEL,
    scope: 'channel',
    name: 'General',
    tenantId: 't',
    team: { id: CHANNEL, name: 'Informatics' },
    members: [ANA, BEN, ...viewers],
  },
];

interface Button {
  readonly verb: string;
  readonly title: string;
  readonly data: object;
}

/** The buttons of a card that are answered in place, those folded away too. */
function executesIn(card: unknown): Button[] {
  const found: Button[] = [];
  JSON.stringify(card, (_key, value) => {
    if (value?.type === 'Action.Execute') found.push(value);
    return value;
  });
  return found;
}

const cardOf = (activity: WireActivity | undefined): unknown => activity?.attachments?.[0]?.content;
const textOf = (card: unknown): string => visibleText({ attachments: [{ content: card }] });
const ana: By = { in: 'a:ana', as: ANA.id };

describe('sharing a card', function () {
  this.timeout(120_000);
  let app: WholeApp;
  let dataDir: string;

  before(async () => {
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'career-'));
    app = await start();
  });

  after(async () => {
    await app.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  async function start(): Promise<WholeApp> {
    const started = await startWholeApp({}, dataDir);
    for (const place of PLACES) started.connector.open(place);
    return started;
  }

  const last = (by: By): WireActivity => {
    const found = app.connector.activities(by.in).at(-1);
    return found ?? assert.fail('nothing was said');
  };
  const press = async (by: By, title: RegExp, inputs: object = {}): Promise<string> => {
    const activity = last(by);
    const found = buttonsOf(activity).find((one) => title.test(one.title));
    if (found === undefined) assert.fail(`no ${String(title)} on: ${visibleText(activity)}`);
    await app.client.submit(by, activity.id ?? '', { ...Object(found.data), ...inputs });
    return visibleText(last(by));
  };

  /** Shares the comparison in the channel; gives the message. */
  async function share(note: string): Promise<WireActivity & { readonly id: string }> {
    await app.ask(ana, 'compare bi developer and data engineer');
    await press(ana, /^Share$/);
    await press(ana, /^Preview$/, { placeId: CHANNEL, note });
    assert.match(await press(ana, /^Post/), /Shared to Informatics, General/);
    const posted = app.connector
      .seen(CHANNEL)
      .findLast(({ by, onlyFor }) => by === 'bot' && onlyFor === null)?.activity;
    return posted ?? assert.fail('nothing was posted');
  }

  const inThread = (id: string, as: string): By => ({ in: `${CHANNEL};messageid=${id}`, as });
  const shownTo = (id: string, memberId: string): unknown => {
    const seen = app.connector.message(CHANNEL, id);
    return seen?.views[memberId] ?? cardOf(seen?.activity);
  };
  /** Presses a button of what this person sees of a card; gives what they then see, or the line they are told. */
  async function pressOn(id: string, as: string, title: RegExp, inputs: object = {}): Promise<string> {
    const found = executesIn(shownTo(id, as)).find((one) => title.test(one.title));
    if (found === undefined) assert.fail(`no ${String(title)}`);
    const { outcome } = await app.client.execute(inThread(id, as), id, {
      verb: found.verb,
      data: { ...found.data, ...inputs },
    });
    if (outcome.kind === 'card') return textOf(outcome.card);
    return outcome.kind === 'notice' ? outcome.text : assert.fail(JSON.stringify(outcome));
  }
  const untilShown = async (id: string, text: RegExp): Promise<string> => {
    for (let n = 0; n < 200; n += 1) {
      const shown = textOf(cardOf(app.connector.message(CHANNEL, id)?.activity));
      if (text.test(shown)) return shown;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return assert.fail(`never shown: ${String(text)}`);
  };

  it('begins with a word to the bot in the place', async () => {
    await app.ask(ana, 'compare bi developer and data engineer');
    assert.match(await press(ana, /^Share$/), /not in a channel or group chat with you yet/);
    await app.client.install({ in: CHANNEL, as: ANA.id });
    assert.match(visibleText(app.connector.activities(CHANNEL).at(-1)), /Ana added me here/);
    await app.client.say({ in: GROUP, as: ANA.id }, '@Career Pathways help');
    await app.ask(ana, 'compare bi developer and data engineer');
    const form = await press(ana, /^Share$/);
    assert.match(form, /Informatics, General/);
    assert.match(form, /Group chat with Ben/);
  });

  it('is looked up by name, each person in their own places', async () => {
    const titles = async (by: By): Promise<string> => {
      const { deliveries } = await app.client.search(by, { queryText: 'inf', dataset: 'places' });
      const reply = deliveries[0]?.reply;
      return JSON.stringify(reply?.kind === 'answered' ? reply.body : null);
    };
    assert.match(await titles(ana), /Informatics, General/);
    assert.doesNotMatch(await titles({ in: 'a:ben', as: BEN.id }), /Informatics/);
  });

  it('shows the card with the line and the name of the one who shares it, and nothing that smuggles links', async () => {
    const { id } = await share('See [this](https://evil.example) <at>everyone</at>');
    const text = textOf(shownTo(id, BEN.id));
    assert.match(text, /Ana shared this/);
    assert.doesNotMatch(text, /\]\(https|<at>|:\/\/\w/);
    assert.match(text, /BI developer and Data engineer/);
    assert.doesNotMatch(text, /You asked/);
  });

  it('lets each viewer see it from their own place, asked for kindly and told to nobody else', async () => {
    const { id } = await share('');
    assert.match(await pressOn(id, BEN.id, /compare with me/), /What is your role\?/);
    assert.match(
      await pressOn(id, BEN.id, /^Show me$/, { roleId: 'clinical-coder' }),
      /From your role \(Clinical coder/,
    );
    assert.doesNotMatch(textOf(shownTo(id, ANA.id)), /Clinical coder/);
    assert.match(await pressOn(id, BEN.id, /Back to the shared card/), /Ana shared this/);
    assert.match(await pressOn(id, BEN.id, /compare with me/), /From your role \(Clinical coder/, 'known from now on');
  });

  it('answers inside the view, and reminds only the one who asks', async () => {
    const { id } = await share('');
    assert.match(await pressOn(id, BEN.id, /^Show the route$/), /From BI developer to Data engineer/);
    await pressOn(id, BEN.id, /Back to/);
    assert.match(await pressOn(id, BEN.id, /^Remind me$/), /When should I remind you/);
    assert.match(await pressOn(id, BEN.id, /Tomorrow/), /BI developer/);
    assert.match(await app.ask({ in: 'a:ben', as: BEN.id }, 'my reminders'), /BI developer/);
    assert.doesNotMatch(await app.ask(ana, 'my reminders'), /BI developer/);
  });

  it('keeps an added role for everybody, and after a restart', async () => {
    const { id } = await share('For Thursday');
    assert.match(await pressOn(id, BEN.id, /^Add it$/, { roleId: 'data-architect' }), /Data architect/);
    const shown = await untilShown(id, /Data architect/);
    assert.match(shown, /Ana shared this[\s\S]*For Thursday/);
    const posted = cardOf(app.connector.message(CHANNEL, id)?.activity);
    await app.stop();
    app = await start();
    const again = executesIn(posted).find(({ verb }) => verb === 'add-role');
    const { outcome } = await app.client.execute(inThread(id, BEN.id), id, {
      verb: 'add-role',
      data: { ...again?.data, roleId: 'information-analyst' },
    });
    assert.ok(outcome.kind === 'card');
    assert.match(textOf(outcome.card), /Data architect[\s\S]*Information analyst/);
  });

  it('answers clients that cannot show a card in place with a message for them alone', async () => {
    const { id } = await share('');
    const add = executesIn(shownTo(id, BEN.id)).find(({ verb }) => verb === 'compare-with-me');
    await app.client.submit(inThread(id, BEN.id), id, add?.data);
    const answer = app.connector.seen(CHANNEL).at(-1);
    assert.equal(answer?.onlyFor, BEN.id);
    assert.match(visibleText(answer?.activity), /From your role/);
  });

  it('begins with words too, and goes on to the posted card', async () => {
    await app.ask(ana, 'compare bi developer and data engineer');
    assert.match(await app.ask(ana, 'can you share this with the team?'), /Informatics, General/);
    await press(ana, /^Preview$/, { placeId: CHANNEL, note: 'Said in words' });
    assert.match(await press(ana, /^Post/), /Shared to Informatics, General/);
    const posted = app.connector.seen(CHANNEL).findLast(({ by }) => by === 'bot')?.activity;
    assert.match(visibleText(posted), /Said in words[\s\S]*BI developer and Data engineer/);
  });

  it('is not begun with what is about the one who asks, who is told what can be shared', async () => {
    await app.ask(ana, 'show my details');
    await app.ask(ana, 'what am I missing for data engineer');
    assert.match(await app.ask(ana, 'share this with the team'), /about you[\s\S]*ask about a role/i);
  });

  it('is taken back within ten minutes', async () => {
    const { id } = await share('');
    assert.match(await press(ana, /^Undo$/), /Taken back/);
    assert.equal(app.connector.message(CHANNEL, id), null);
  });

  it(`answers ${VIEWERS} viewers who press at once, and shows everybody one card with all that they added`, async () => {
    const { id } = await share('For all');
    const buttons = executesIn(shownTo(id, ANA.id));
    const dataOf = (verb: string): object => buttons.find((one) => one.verb === verb)?.data ?? assert.fail(verb);
    const added = ['data-architect', 'information-analyst', 'data-scientist', 'clinical-coder'];
    const presses = [
      { verb: 'compare-with-me', data: {}, wants: /What is your role\?/ },
      { verb: 'show-route', data: {}, wants: /From BI developer to Data engineer|Which of these/ },
      { verb: 'remind-me', data: {}, wants: /When should I remind you/ },
      { verb: 'add-role', data: {}, wants: /Ana shared this/ },
    ] as const;
    const results = await Promise.all(
      viewers.map(async ({ id: viewer }, at) => {
        const { verb, wants } = presses[at % presses.length] ?? assert.fail('no press');
        const roleId = verb === 'add-role' ? { roleId: added[Math.floor(at / 4) % 4] } : {};
        const { outcome } = await app.client.execute(inThread(id, viewer), id, {
          verb,
          data: { ...dataOf(verb), ...roleId },
        });
        return { text: outcome.kind === 'card' ? textOf(outcome.card) : JSON.stringify(outcome), wants };
      }),
    );
    for (const { text, wants } of results) assert.match(text, wants);
    const shown = await untilShown(id, /Data architect[\s\S]*/);
    for (const title of [
      'BI developer',
      'Data engineer',
      'Data architect',
      'Information analyst',
      'Data scientist',
      'Clinical coder',
    ])
      await untilShown(id, new RegExp(title));
    assert.doesNotMatch(shown, /What is your role|remind you/i, 'nothing of any viewer stands on the card of all');
    const card = Object(cardOf(app.connector.message(CHANNEL, id)?.activity));
    assert.ok(card.refresh.userIds.length <= 60);
    const { outcome } = await app.client.execute(inThread(id, BEN.id), id, { verb: 'back', data: dataOf('refresh') });
    assert.equal(outcome.kind, 'notice', 'a verb that does not go with its payload');
  });
});
