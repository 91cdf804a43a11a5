// What anyone may look at: the lists, the comparison, the pictures, the report.
import assert from 'node:assert/strict';
import { comparisonTable } from '../../cards/comparison/as-table.ts';
import type { Families, Picture, Report, RoleList } from '../../bot/tab/shapes.ts';
import { generatedData } from '../helpers/generated-data.ts';
import { realData } from '../helpers/real-data.ts';
import { family, role, tinyData, transition } from '../helpers/tiny-data.ts';
import { startTabStage, type TabStage } from './tab-stage.ts';

const real = realData();

describe('the facts of the tab', () => {
  let stage: TabStage;
  before(async () => {
    stage = await startTabStage({ data: real });
  });
  after(() => stage.close());

  const facts = async <T>(path: string, on = stage): Promise<T> => {
    const reply = await on.get(`/tab/api/${path}`);
    assert.equal(reply.status, 200, path);
    return (await reply.json()) as T;
  };

  it('list every family with the roles it has', async () => {
    const { families, roles } = await facts<Families>('families');
    assert.equal(families.length, 15);
    assert.equal(roles, 123);
    assert.equal(families.find(({ id }) => id === 'cod')?.roles, 6);
  });

  it('list the roles of a family by name, starting points left out', async () => {
    const { family: own, roles, total, next } = await facts<RoleList>('roles?family=cod');
    assert.equal(own?.title, 'Clinical coding');
    assert.equal(total, 6);
    assert.equal(next, null);
    assert.deepEqual(
      roles.map(({ title }) => title),
      roles.map(({ title }) => title).toSorted((one, two) => one.localeCompare(two)),
    );
  });

  it('give a thousand roles a part at a time, each once', async () => {
    const many = await startTabStage({ data: generatedData({ roles: 1000, transitions: 3000, seed: 7 }) });
    const seen: string[] = [];
    let next: number | null = 0;
    while (next !== null) {
      const part: RoleList = await facts<RoleList>(`roles?from=${next}`, many);
      seen.push(...part.roles.map(({ id }) => id));
      assert.ok(part.roles.length <= 60);
      next = part.next;
    }
    const { total } = await facts<RoleList>('roles', many);
    assert.equal(seen.length, total);
    assert.equal(new Set(seen).size, total);
    await many.close();
  });

  it('say that a family has none', async () => {
    const few = await startTabStage({ data: tinyData({ families: [family('empty')] }) });
    const { families } = await facts<Families>('families', few);
    assert.deepEqual(families, [{ id: 'empty', title: 'Empty', roles: 0 }]);
    assert.equal((await facts<RoleList>('roles?family=empty', few)).total, 0);
    const picture = await facts<Picture>('moves?family=empty', few);
    assert.equal(picture.lead, 'There are no roles in this family yet.');
    await few.close();
  });

  it('compare in the words of the card', async () => {
    type Table = ReturnType<typeof comparisonTable>;
    const table = await facts<Table>('compare?id=bi-developer&id=data-engineer');
    assert.deepEqual(
      table.roles.map(({ title, band }) => `${title}: ${band}`),
      ['BI developer: Band 5 to 7', 'Data engineer: Band 6 to 7'],
    );
    const pay = table.facts.find(({ label }) => label === 'Pay');
    assert.match(pay?.cells[0] ?? '', /^About £[\d,]+ to £[\d,]+ a year \(20\d\d\/\d\d\)$/);
    for (const row of [...table.facts, ...table.skills]) assert.equal(row.cells.length, 2, row.label);
    assert.ok(table.skills.every(({ note }) => note !== null && note !== ''));
  });

  it('never read "no data" as "none"', async () => {
    const data = tinyData({ roles: [role('known', { skills: [] }), role('unknown', { skills: null })] });
    const few = await startTabStage({ data });
    const table = await facts<ReturnType<typeof comparisonTable>>('compare?id=known&id=unknown', few);
    assert.match(table.skillsUnknown ?? '', /no data on the skills of Unknown/);
    await few.close();
  });

  it('draw the routes between two roles, every move pointing on', async () => {
    const { roles, moves, routes, foot } = await facts<Picture>('moves?from=x-admin&to=information-analyst');
    const layer = new Map(roles.map((one) => [one.id, one.layer]));
    assert.equal(layer.get('x-admin'), 0);
    for (const { from, to } of moves) assert.ok((layer.get(from) ?? 9) < (layer.get(to) ?? 0), `${from} ${to}`);
    for (const { roles: along } of routes) {
      assert.equal(along[0], 'x-admin');
      assert.equal(along.at(-1), 'information-analyst');
      for (const [at, id] of along.slice(1).entries())
        assert.ok(
          moves.some((move) => move.from === along[at] && move.to === id),
          `${along[at]} to ${id} is drawn`,
        );
    }
    assert.ok(foot.length > 0);
  });

  it('draw what leads to a role and what follows it, and every family', async () => {
    const into = await facts<Picture>('moves?to=data-engineer');
    assert.ok(into.moves.length > 0 && into.moves.every(({ to }) => to === 'data-engineer'));
    const out = await facts<Picture>('moves?from=data-engineer');
    assert.ok(out.moves.length > 0 && out.moves.every(({ from }) => from === 'data-engineer'));
    for (const { id } of real.families) {
      const { roles, moves } = await facts<Picture>(`moves?family=${id}`);
      const drawn = new Set(roles.map((one) => one.id));
      assert.ok(
        moves.every(({ from, to }) => drawn.has(from) && drawn.has(to)),
        id,
      );
    }
  });

  it('say when no route is known', async () => {
    const few = await startTabStage({
      data: tinyData({ roles: [role('a'), role('b'), role('c')], transitions: [transition('a', 'b')] }),
    });
    const { lead, moves } = await facts<Picture>('moves?from=a&to=c', few);
    assert.match(lead, /^No route is known from A to C\./);
    assert.deepEqual(moves, []);
    await few.close();
  });

  it('show the five areas of the report, and every action of leaders with its source', async () => {
    const { areas, actions, actionsFoot } = await facts<Report>('report');
    assert.deepEqual(
      areas.map(({ number }) => number),
      [1, 2, 3, 4, 5],
    );
    assert.equal(actions.length, 27);
    assert.ok(actions.every(({ source }) => source !== null));
    assert.ok(actionsFoot.length > 0);
  });

  it('show a role and a course as their cards', async () => {
    const [course] = real.courses;
    for (const place of ['role/data-engineer', `course/${course?.id ?? ''}`]) {
      const { card, title } = await facts<{ card: { type: string }; title: string }>(`card?place=${place}`);
      assert.equal(card.type, 'AdaptiveCard');
      assert.notEqual(title, '');
    }
  });

  it('answer 404 for what is not there, and for what makes no sense', async () => {
    const paths = [
      'roles?family=none',
      'compare?id=one',
      'compare',
      'compare?id=none&id=nothing',
      'moves',
      'moves?from=none&to=nothing',
      'moves?family=<script>',
      'card?place=role/none',
      'card?place=plan',
      'card?place=%2e%2e%2fetc',
      'card',
    ];
    for (const path of paths) assert.equal((await stage.get(`/tab/api/${path}`)).status, 404, path);
  });

  it('take odd numbers and very long names calmly', async () => {
    for (const from of ['-1', 'x', '1e9', '99999999999999999999', '']) {
      const { roles } = await facts<RoleList>(`roles?from=${from}`);
      assert.ok(Array.isArray(roles), from);
    }
    assert.equal((await stage.get(`/tab/api/names?q=${'a'.repeat(5000)}`)).status, 200);
  });

  it('are sent again only when they have changed, and packed for who can unpack', async () => {
    const first = await stage.get('/tab/api/roles', { 'accept-encoding': 'gzip' });
    assert.equal(first.headers.get('content-encoding'), 'gzip');
    assert.equal(first.headers.get('cache-control'), 'no-cache');
    await first.text();
    const tag = first.headers.get('etag') ?? '';
    assert.notEqual(tag, '');
    assert.equal((await stage.get('/tab/api/roles', { 'if-none-match': tag })).status, 304);
    assert.equal((await stage.get('/tab/api/roles', { 'if-none-match': '"old"' })).status, 200);
    const plain = await stage.get('/tab/api/roles', { 'accept-encoding': 'identity' });
    assert.equal(plain.headers.get('content-encoding'), null);
  });

  it('are not there while there is no data, and the page is told so', async () => {
    const away = await startTabStage({ data: null });
    for (const path of ['families', 'roles', 'report', 'plan']) {
      const reply = await away.get(`/tab/api/${path}`);
      assert.equal(reply.status, 503, path);
      assert.equal(((await reply.json()) as { code: string }).code, 'SourceUnavailable');
    }
    await away.close();
  });
});
