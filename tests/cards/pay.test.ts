// The first words of a pay answer: they answer what was asked.
import assert from 'node:assert/strict';
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import { EXAMPLES } from '../../cards/examples.ts';
import { render } from '../../cards/render.ts';
import { visibleText } from './card-checks.ts';

const example = (name: string): AnswerOf<'pay'> => {
  const found = EXAMPLES.pay.find((one) => one.name === name);
  assert.ok(found !== undefined, name);
  return found.answer;
};
const first = (name: string): string => render(example(name)).summary;
const order = (name: string): string => {
  const found = EXAMPLES['pay-order'].find((one) => one.name === name);
  assert.ok(found !== undefined, name);
  return render(found.answer).summary;
};

describe('the first words about pay', () => {
  const rows: readonly (readonly [example: string, said: RegExp])[] = [
    [
      'an hour of one band',
      /^Band 7 pays about £25\.23 to £29\.00 an hour, before tax \(2026\/27\)\. Band 7 pays £49,387/,
    ],
    ['a week of a role of two bands', /^Data engineer pays about £25 to £29 a week, before tax/],
    ['a month in inner London', /a month, with the Inner London supplement, before tax/],
    ['the top of a band', /^The top of Band 8a is about £64,751 a year full time in England \(2026\/27\)\./],
    ['the start of a role of two bands', /^The start of Data engineer \(Band 7\) is £49,387 a year/],
    ['the middle of a band', /^The middle of Band 7 is about £51,932 a year/],
    ['the middle of a band with one rate', /^Band 2 has no middle point\. Band 2 pays £25,272/],
    ['the middle of two bands', /^Band 7 pays £49,387/],
    ['when pay goes up', /^Band 7: You move up after 2 and 5 years\./],
    [
      'two roles of which one starts higher',
      /^Data engineer usually starts higher: at about £39,959, against about £32,073 .* Both can reach about £56,515\.$/,
    ],
    [
      'two roles of which one can reach more',
      /^BI developer can usually reach more: up to about £3, against about £2 .* Both start at about £1\.$/,
    ],
    ['two roles of which one pays more', /^BI developer usually pays more: about £2 to £3, against about £1 to £2/],
    [
      'two roles, one starting higher and one ending higher',
      /^BI developer usually starts higher \(about £2\), but Data engineer can reach more \(about £4/,
    ],
    ['two roles that pay the same', /^They usually pay the same: about £1 to £2/],
    ['three roles', /^Delivery manager can reach the most: up to about £9 a year\./],
    [
      'three roles that share the top',
      /^BI developer and Delivery manager can reach the most: up to about £9 a year\./,
    ],
    ['two roles at once', /^We hold no pay for Delivery manager, so we cannot say which pays more\./],
    [
      'is the next band worth it',
      /^Band 8a pays about £8,141 a year more at the start .* It starts about £1,013 above the top of Band 7\. Pay is one part/,
    ],
    [
      'a figure held against ours that is another band',
      /^I hold Band 7 at £49,387 to £56,515 a year full time in England for 2026\/27\. £29,000 would be Band 4\. Sources: NHS/,
    ],
    ['a figure held against ours that fits the year before', /£48,000 fits 2025\/26\./],
    ['a figure held against ours that we hold too', /£50,000 is within that range\./],
    [
      'a figure of a role held against ours',
      /^I hold Data engineer, usually Band 6 to 7, at about £49,387 to £64,751 .* £60,000 is within that range\./,
    ],
    ['called wrong, without a figure', /^I hold Band 7 at £49,387 to £56,515 .* go by that/],
    [
      'more hours than a week of full-time work',
      /^A full-time week is 37\.5 hours, so I cannot work out 50\..*How many hours a week is your contract\? Band 7 pays/,
    ],
    ['no hours at all', /^A full-time week is 37\.5 hours, and no hours pay nothing\./],
    ['part time without the hours', /^Tell me your hours or days a week/],
    ['a year that is not held', /^We hold no pay for 2019\/20, so this is the newest year we have\. Band 7 pays/],
    [
      'a role outside the bands',
      /^Chief clinical information officer has no Agenda for Change band of its own in our data, .* Held alongside a board or clinical post\.$/,
    ],
    [
      'a band that does not exist',
      /^There is no Band 8f\. Bands run from 2 to 9, and 8 is split .* Very senior managers are paid outside the bands\.$/,
    ],
  ];
  for (const [name, said] of rows) it(`answer: ${name}`, () => assert.match(first(name), said));

  it('say once when pay goes up', () => {
    const { card } = render(example('when pay goes up'));
    assert.ok(card !== null);
    const seen = visibleText({ ...card, fallbackText: '' });
    assert.equal(seen.split('You move up after 2 and 5 years').length, 2);
  });

  it('give the rule by which an hour is worked out', () => {
    const { card } = render(example('an hour of one band'));
    assert.ok(card !== null);
    assert.match(visibleText(card), /divided by 1,957\.5, the hours of a full-time year\. It is before tax/);
  });
});

describe('roles by pay', () => {
  it('are told with the first of them', () => {
    assert.match(
      order('the best paid'),
      /^Of the roles we hold, Chief clinical information officer usually pays most:/,
    );
    assert.match(
      order('the least paid of a family'),
      /^Of the roles we hold in Clinical coding, Clinical coder usually pays least:/,
    );
  });

  it('are counted by what they pay for sure and what they can reach', () => {
    assert.match(
      order('roles from an amount'),
      /^1 role we hold pays £40,000 or more from the start, and 2 more roles can reach it\./,
    );
    assert.match(
      order('roles of one amount'),
      /^£45,000 a year full time is within Band 6\. 42 roles we hold can pay £45,000\./,
    );
    assert.match(order('roles up to an amount'), /^1 role we hold can pay £40,000 or less\./);
    assert.match(order('roles between two amounts'), /from £30,000 to £40,000/);
    assert.equal(order('none at all'), 'No role we hold pays that.');
  });
});
