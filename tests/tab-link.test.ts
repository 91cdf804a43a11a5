// The button that opens the tab: under what has a page of its own, and under nothing else.
import assert from 'node:assert/strict';
import { tabAddress, withTabLink } from '../bot/tab-link.ts';
import { EXAMPLES } from '../cards/examples.ts';
import { render } from '../cards/render.ts';

const APP = '00000000-1111-4222-8333-444444444444';

interface Button {
  readonly type: string;
  readonly title: string;
  readonly url: string;
}
const buttonsOf = (card: object | null): readonly Button[] =>
  card !== null && 'actions' in card && Array.isArray(card.actions) ? card.actions : [];
const links = (card: object | null): readonly string[] =>
  buttonsOf(card).flatMap(({ title, url }) => (title === 'Open in the tab' ? [url] : []));

describe('the button that opens the tab', () => {
  const inTeams = withTabLink(
    render,
    tabAddress(APP, () => null),
  );
  const local = withTabLink(
    render,
    tabAddress('', () => 'http://localhost:3978'),
  );
  const nowhere = withTabLink(
    render,
    tabAddress('', () => null),
  );

  it('stands under every role, comparison, route and course', () => {
    for (const kind of ['role', 'comparison', 'pathway', 'course'] as const)
      for (const { name, answer } of EXAMPLES[kind]) {
        if (answer.footing.understood === null) continue;
        const [link] = links(local(answer).card);
        assert.match(link ?? '', /^http:\/\/localhost:3978\/tab\/(role|compare|pathway|course)\//, name);
        assert.match(
          links(inTeams(answer).card)[0] ?? '',
          /^https:\/\/teams\.microsoft\.com\/l\/entity\/0{8}-1111/,
          name,
        );
      }
  });

  it('leaves every other card as it is, and all of them where nobody could open it', () => {
    for (const examples of Object.values(EXAMPLES))
      for (const { answer } of examples) {
        const plain = render(answer);
        assert.deepEqual(nowhere(answer), plain);
        const buttons = buttonsOf(local(answer).card);
        assert.ok(buttons.length <= 6);
        assert.deepEqual(
          buttons.filter(({ title }) => title !== 'Open in the tab'),
          buttonsOf(plain.card),
        );
      }
  });
});
