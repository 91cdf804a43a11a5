// What single cards say: the sentence that answers, the words where colour or silence would mislead.
import assert from 'node:assert/strict';
import { render } from '../../cards/render.ts';
import { bytesOf, objectsIn, visibleText } from './card-checks.ts';
import { example, seen, titlesOf } from './shown.ts';

describe('the role card', () => {
  it('begins with the purpose, then band and pay', () => {
    const { summary, card } = render(example('role', 'a data engineer'));
    assert.match(summary, /^Data engineer: Moves and shapes data/);
    assert.match(summary, /Usually Band 6 to 7\. Pay is about £39,959 to £56,515 a year \(2026\/27\)\./);
    assert.ok(card !== null);
    const text = visibleText(card);
    assert.match(text, /Band 6 to 7 \(typical\)/);
    assert.match(text, /\*\*Working\*\* \(can use it with some support\): Data analysis/);
    assert.match(text, /\*\*Senior \/ lead data engineer\*\*: Band 7 to 8a, usually after 2 to 4 years/);
  });

  it('says that pay covers the bands only when the level is more than a band', () => {
    const answer = example('role', 'a data engineer');
    const level = { text: '9 or VSM', min: '9', max: '9', status: null, evidence: null };
    const facts = { ...answer.facts, role: { ...answer.facts.role, level } };
    assert.match(seen({ ...answer, facts }), /full time, England, for the bands only/);
    assert.doesNotMatch(seen(answer), /for the bands only/);
  });

  it('says “no data” and never “none” when the source has none', () => {
    const text = seen(example('role', 'a role of which nothing is known'));
    assert.match(text, /no data/);
    assert.match(text, /There is no skill data for this role\. That does not mean it needs no skills\./);
  });
});

describe('the comparison card', () => {
  it('puts two roles in a table with the band under each name', () => {
    const { card } = render(example('comparison', 'two roles that share some skills'));
    assert.ok(card !== null);
    const tables = [...objectsIn(card)].filter(({ type }) => type === 'Table');
    assert.equal(tables.length, 1);
    assert.match(visibleText(card), /\*\*BI developer\*\*\nBand 5 to 7\n\*\*Data engineer\*\*\nBand 6 to 7/);
    assert.equal(card.msteams?.width, 'full');
  });

  it('tells what differs in words', () => {
    const text = seen(example('comparison', 'two roles that share some skills'));
    assert.match(text, /\*\*Higher in Data engineer\*\*\n- \*\*Working, against Awareness:\*\* Data modelling/);
    assert.match(
      text,
      /\*\*Only in BI developer\*\*\n- \*\*Practitioner:\*\* Power BI and DAX\r- \*\*Working:\*\* Version control/,
    );
    assert.match(text, /\*\*The same in both:\*\* ETL \(Working\), Testing \(Working\)/);
    assert.match(text, /skills are on both skill lists, 2 of them at the same level\./);
  });

  it('uses no table and no more than one column for three or more', () => {
    for (const name of ['three roles', 'five roles of one family']) {
      const { card } = render(example('comparison', name));
      assert.ok(card !== null);
      assert.ok([...objectsIn(card)].every(({ type }) => type !== 'Table' && type !== 'ColumnSet'));
      assert.match(visibleText(card), /\*\*Information analyst\*\* · Band 5 to 6/);
    }
  });

  it('never takes missing data for a difference or for none', () => {
    const text = seen(example('comparison', 'two roles, one without skill data, pay or band'));
    assert.match(text, /There is no data on the skills of Role with no data\. That does not mean/);
    assert.doesNotMatch(text, /Only in|The same in both|differ/);
    assert.match(text, /\*\*Role with no data\*\*\nno data/);
    assert.match(text, /Ways in\nInformation analyst who codes\nWays in\nnone/);
  });

  it('says of levels in many roles who has which', () => {
    const text = seen(example('comparison', 'five roles of one family'));
    assert.match(
      text,
      /\*\*SQL:\*\* Practitioner in BI developer; Working in Information analyst and Data engineer; Awareness in .*; not listed in Senior/,
    );
  });
});

describe('the pathway card', () => {
  it('opens the best route and folds the others, all of it in the card', () => {
    const { card, summary } = render(example('pathway', 'two routes of three steps, with courses'));
    assert.match(summary, /^You can get from Ward clerk to Information analyst\./);
    assert.ok(card !== null);
    const hidden = [...objectsIn(card)].filter(({ isVisible }) => isVisible === false);
    const toggles = [...objectsIn(card)].filter(({ type }) => type === 'Action.ToggleVisibility');
    assert.deepEqual(
      hidden.map(({ id }) => [id]),
      toggles.map(({ targetElements }) => targetElements),
    );
    assert.equal(hidden.length, 1);
    const text = visibleText(card);
    assert.match(text, /From Band 4 to Band 5-6 · usually after 1 to 2 years · a step up/);
    assert.match(text, /\*\*Course for SQL:\*\* SQL for health analysts/);
    assert.match(text, /Ward clerk, then Trainee clinical coder, then Clinical coder, then Information analyst/);
  });

  it('says kindly that no route is known, and what lies near', () => {
    const text = seen(example('pathway', 'no route, with roles near it'));
    assert.match(text, /There is no known route from Content designer to Clinical coder/);
    assert.match(text, /That does not mean nobody has done it/);
    assert.match(text, /\*\*Service designer\*\*: Band 7 to 8a, 1 step, usually 2 to 3 years/);
    assert.match(text, /Roles that lead to Clinical coder\n\*\*Trainee clinical coder\*\*/);
  });

  it('says “no data” for gaps that are not known', () =>
    assert.match(seen(example('pathway', 'one step without years or gaps')), /To learn: no data for this move/));
});

describe('the pay card', () => {
  it('states the year, England, and “about” only where a figure was worked out', () => {
    const { summary } = render(example('pay', 'one band'));
    assert.equal(summary, 'Band 7 pays £49,387 to £56,515 a year full time in England (2026/27).');
    const text = seen(example('pay', 'one band'));
    assert.match(text, /Middle, after 2 years\nabout £51,932/);
    assert.match(text, /In 2025\/26 it was £47,810 to £54,710\./);
    assert.match(text, /Pay differs in Scotland, Wales and Northern Ireland/);
  });

  it('shows how part time and a place are worked out', () => {
    const text = seen(example('pay', 'one band, part time in inner London'));
    assert.match(text, /22\.5 hours out of 37\.5 is 60% of full-time pay/);
    assert.match(text, /20% of basic pay, at least about £5,594 and at most about £8,744 a year \(2026\/27\)/);
    assert.match(text, /about £34,878 \(£29,632 \+ £5,246\)/);
  });

  it('says that band 1 is closed and shows band 2', () => {
    const text = seen(example('pay', 'band 1, which is closed, with band 2'));
    assert.match(text, /Band 1 closed to new starters on 1 December 2018/);
    assert.match(text, /Single rate\n£25,272/);
  });

  it('says that a band does not exist', () =>
    assert.match(
      render(example('pay', 'a band that does not exist')).summary,
      /^There is no Band 8f\. Bands run from 2 to 9/,
    ));
});

describe('other content cards', () => {
  it('answer a question about one skill first', () => {
    assert.match(
      render(example('skills', 'one asked about, with its level')).summary,
      /^Yes: Data engineer needs Data modelling at Working level/,
    );
    assert.match(
      render(example('skills', 'one asked about that is not listed')).summary,
      /is not on the skill list we hold/,
    );
  });

  it('say first that a body is closed and where to go', () =>
    assert.match(
      render(example('bodies', 'a closed body and where to go')).summary,
      /^Faculty of Clinical Informatics \(FCI\): It is closed and takes no new members\. Go to BCS/,
    ));

  it('say once what “not confirmed” means when it is said often', () => {
    const answer = example('guide', 'one guide');
    const point = 'A scheme (not confirmed).';
    const [guide] = answer.guides;
    assert.ok(guide !== undefined);
    const text = seen({ ...answer, guides: [{ ...guide, points: [point, `Another: ${point}`] }] });
    assert.match(text, /A scheme \(\?\)\..*Another: A scheme \(\?\)\./s);
    assert.equal(text.match(/means not confirmed/g)?.length, 1);
    assert.match(seen({ ...answer, guides: [{ ...guide, points: [point] }] }), /A scheme \(not confirmed\)/);
  });

  it('say that no network is just for the people asked about, and where they meet', () => {
    const answer = example('networks', 'none for the family, but a body and what is open to all');
    assert.match(render(answer).summary, /^We know of no network just for Clinical coding\./);
    assert.match(seen(answer), /Where people meet as well[\s\S]*BCS/);
  });

  it('name the courses that are for others when none teaches what was asked', () => {
    const { summary } = render(example('courses', 'none for the skill, some for the people who need it'));
    assert.match(summary, /^We know of no course just for SQL\. These are for Information, data and analytics: /);
    const lacking = example('courses', 'free ones, none of them at the level');
    assert.match(render(lacking).summary, /^We know of no free level 7 apprenticeship\. These come nearest: /);
    assert.match(seen(lacking), /We hold no price for most other courses/);
  });

  it('give the reason in the person’s words and the role’s', () => {
    const text = seen(example('matches', 'two roles with every kind of reason'));
    assert.match(text, /you said “data” and “clinicians”; you said “talking”, and it involves training delivery/);
    assert.match(text, /and 3 more roles/);
  });

  it('read regions and families out, for they are too many to press', () => {
    const region = example('choose', 'a place that is on no map');
    assert.match(seen(region), /The regions are: Midlands; Midlands\./);
    assert.deepEqual(titlesOf(region), []);
    assert.match(seen(example('choose', 'nothing said of what they like')), /Or name a family of roles: Information/);
  });

  it('offer a course page only when the address is one', () => {
    assert.ok(titlesOf(example('course', 'a fellowship')).includes('Open the course page'));
    const forged = example('course', 'far too much of everything, and a link that is none');
    assert.ok(!titlesOf(forged).includes('Open the course page'));
    assert.doesNotMatch(JSON.stringify(render(forged).card), /"url"/);
  });

  it('group gaps that need the same and name a course once', () => {
    const text = seen(example('gap', 'from one role to another'));
    assert.match(text, /\*\*Practitioner needed, Working now:\*\* SQL/);
    assert.match(text, /SQL for health analysts: short course, 2 days\. For SQL/);
  });

  it('are cut short with a word about it when the data is far too long', () => {
    const { card } = render(example('comparison', 'six roles with far too much of everything'));
    assert.ok(card !== null && bytesOf(card) > 15_000);
    assert.match(visibleText(card), /There is more, but not enough room for it here/);
    assert.match(visibleText(card), /^Sources: /m);
  });
});
