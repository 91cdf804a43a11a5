import assert from 'node:assert/strict';
import restify from 'restify';
import { addPublicPages, type PublicPagesSettings } from '../../bot/public-pages/public-pages.ts';

const LEAST: PublicPagesSettings = {
  publisherName: null,
  contactEmail: null,
  retentionDays: 365,
  keepQuestions: false,
};

async function page(address: string, settings: Partial<PublicPagesSettings> = {}) {
  const server = restify.createServer({ name: '' });
  addPublicPages(server, { ...LEAST, ...settings });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const reply = await fetch(`http://127.0.0.1:${server.address().port}${address}`);
    return { status: reply.status, headers: reply.headers, text: await reply.text() };
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

describe('the public pages', () => {
  for (const address of ['/privacy', '/terms'])
    it(`${address} is whole, needs no sign-in and says who runs it`, async () => {
      const { status, headers, text } = await page(address, {
        publisherName: 'Anytown <b>Hospitals</b>',
        contactEmail: 'careers@anytown.nhs.uk',
      });
      assert.equal(status, 200);
      assert.match(headers.get('content-type') ?? '', /text\/html/);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.match(text, /Anytown &lt;b&gt;Hospitals/);
      assert.match(text, /mailto:careers@anytown\.nhs\.uk/);
      assert.doesNotMatch(text, /\{\{|undefined|null/);
    });

  it('say where to ask when no address is given', async () => {
    assert.match((await page('/privacy')).text, /IT service desk/);
  });

  it('tell the truth about the words of questions', async () => {
    assert.match((await page('/privacy')).text, /words of your questions are not kept/);
    const kept = await page('/privacy', { keepQuestions: true, retentionDays: 30 });
    assert.match(kept.text, /words of your questions are kept for 30 days/);
  });
});
