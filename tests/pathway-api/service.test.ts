import assert from 'node:assert/strict';
import { COLLECTION_NAMES, SCHEMA_OF } from '../../bot/pathway-api/contract.ts';
import { startPathwayApi, type RunningPathwayApi } from '../../bot/pathway-api/main.ts';
import { assertFits, assertProblem, bodyOf, idsAt, listed, LOOPBACK, type Listed } from './service-client.ts';
import { withDataFolder } from './small-data-set.ts';

describe('the Pathway API service', function () {
  this.timeout(10_000);
  let api: RunningPathwayApi;
  let v1: string;
  before(async () => {
    api = await startPathwayApi(LOOPBACK);
    v1 = `${api.url}/v1`;
  });
  after(() => api.close());

  describe('answers every collection as the contract says', () => {
    for (const name of COLLECTION_NAMES) {
      it(`lists all of ${name}, each page fitting the contract`, async () => {
        let cursor: string | null = null;
        let total = 0;
        const seen: { readonly id: string }[] = [];
        do {
          const page: Listed = await listed(`${v1}/${name}?limit=150${cursor ? `&cursor=${cursor}` : ''}`);
          assertFits(`${SCHEMA_OF[name]}List`, page);
          seen.push(...page.items);
          ({ nextCursor: cursor, total } = page);
        } while (cursor !== null);
        assert.ok(seen.length > 0);
        assert.equal(seen.length, total);
      });

      it(`gives one of ${name} by id, the same record as in the list`, async () => {
        const [first] = (await listed(`${v1}/${name}?limit=1`)).items;
        const response = await fetch(`${v1}/${name}/${encodeURIComponent(first?.id ?? '')}`);
        const record = await response.json();
        assertFits(SCHEMA_OF[name], record);
        assert.deepEqual(record, first);
      });
    }

    it('says at /v1 what it is and what it holds', async () => {
      const about = await bodyOf(await fetch(v1));
      assertFits('Service', about);
      assert.deepEqual(about.capabilities, COLLECTION_NAMES);
      assert.equal(about.sources?.length, 172);
      assert.equal(about.dataVersion, (await bodyOf(await fetch(`${v1}/roles?limit=1`))).dataVersion);
    });
  });

  describe('pages', () => {
    it('walks every role exactly once, seven at a time', async () => {
      const whole = await idsAt(`${v1}/roles?limit=500`);
      const walked: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Listed = await listed(`${v1}/roles?limit=7${cursor ? `&cursor=${cursor}` : ''}`);
        walked.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      assert.deepEqual(walked, whole);
      assert.equal(new Set(walked).size, 145);
    });

    it('gives 100 records when no limit is asked, and no cursor after the last full page', async () => {
      assert.equal((await listed(`${v1}/transitions`)).items.length, 100);
      assert.equal((await listed(`${v1}/families?limit=15`)).nextCursor, null);
    });

    for (const limit of ['0', '501', '-1', '1.5', 'ten', '', '1e2', '0x10', '1&limit=2'])
      it(`refuses limit=${limit}`, async () =>
        assertProblem(await fetch(`${v1}/roles?limit=${limit}`), 400, 'bad_request'));

    for (const cursor of ['x', '%00', 'OTk5OTk5', '%F0%9F%98%80', 'a'.repeat(5000)])
      it(`refuses the made-up cursor ${cursor.slice(0, 20)}`, async () =>
        assertProblem(await fetch(`${v1}/roles?cursor=${cursor}`), 400, 'bad_request'));

    it('refuses a cursor of another list, of other filters and of other data', async () => {
      const { nextCursor } = await listed(`${v1}/roles?limit=5`);
      await assertProblem(await fetch(`${v1}/skills?cursor=${nextCursor}`), 400, 'bad_request');
      await assertProblem(await fetch(`${v1}/roles?family=dat&cursor=${nextCursor}`), 400, 'bad_request');
      const other = await withDataFolder({}, (dataFolder) => startPathwayApi({ ...LOOPBACK, dataFolder }));
      try {
        await assertProblem(await fetch(`${other.url}/v1/roles?cursor=${nextCursor}`), 400, 'bad_request');
      } finally {
        await other.close();
      }
    });
  });

  describe('filters', () => {
    it('finds the roles of a family', async () => {
      assert.equal((await listed(`${v1}/roles?family=dat`)).total, 22);
      assert.equal((await listed(`${v1}/roles?family=none-such`)).total, 0);
    });

    it('finds the roles whose band range takes in a band', async () => {
      const ids = await idsAt(`${v1}/roles?band=6&limit=500`);
      assert.ok(ids.includes('data-engineer') && ids.includes('information-analyst') && ids.includes('bi-developer'));
      assert.ok(!ids.includes('lead-information-analyst') && !ids.includes('ward-clerk') && !ids.includes('siro'));
    });

    it('finds roles by words, word beginnings, abbreviations and search terms', async () => {
      assert.deepEqual(await idsAt(`${v1}/roles?q=cnoi`), ['cnio']);
      assert.deepEqual(await idsAt(`${v1}/roles?q=DBA`), ['database-administrator']);
      assert.deepEqual(await idsAt(`${v1}/roles?q=ENG%20data%20head`), ['head-data-engineering']);
      assert.deepEqual(await idsAt(`${v1}/roles?q=astronaut`), []);
    });

    it('joins filters with and', async () => {
      const ids = await idsAt(`${v1}/roles?family=dat&band=2`);
      assert.deepEqual(ids, ['information-assistant']);
    });

    it('finds moves by where they start, where they end and their kind', async () => {
      const out = await idsAt(`${v1}/transitions?from=bi-developer`);
      assert.deepEqual(
        new Set(out),
        new Set(['analytics-engineer', 'data-engineer', 'lead-information-analyst'].map((to) => `bi-developer--${to}`)),
      );
      assert.equal((await listed(`${v1}/transitions?kind=return`)).total, 19);
      assert.deepEqual(await idsAt(`${v1}/transitions?from=ccio&to=cdio&kind=progression`), ['ccio--cdio']);
    });

    it('finds courses by role and by skill', async () => {
      const courses: readonly { id: string; roleIds: string[] | null }[] = JSON.parse(
        await (await fetch(`${v1}/courses?limit=500`)).text(),
      ).items;
      const expected = courses.filter(({ roleIds }) => roleIds?.includes('clinical-coder')).map(({ id }) => id);
      assert.ok(expected.length > 0);
      assert.deepEqual(await idsAt(`${v1}/courses?role=clinical-coder`), expected);
      assert.deepEqual(await idsAt(`${v1}/courses?skill=none-such`), []);
    });

    for (const query of [
      'roles?band=1',
      'roles?band=8',
      'roles?q=',
      'roles?q=%20',
      'transitions?kind=jump',
      'roles?famly=dat',
      'roles?family=dat&family=cod',
      'skills?family=dat',
      'roles/cio?x=1',
    ])
      it(`refuses ${query}`, async () => assertProblem(await fetch(`${v1}/${query}`), 400, 'bad_request'));
  });
});
