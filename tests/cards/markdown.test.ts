import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdownToHtml } from '../../cards/looks/markdown.ts';

describe('the markdown of cards', () => {
  const cases: [string, string, string][] = [
    ['plain text', 'Band 6', '<p>Band 6</p>'],
    ['bold', 'a **b c** d', '<p>a <strong>b c</strong> d</p>'],
    ['italic', '_a_ and *b*', '<p><em>a</em> and <em>b</em></p>'],
    ['underscores inside a word', 'snake_case_name', '<p>snake_case_name</p>'],
    ['stars with spaces', '2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['a list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a list with carriage returns', '- a\r- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a numbered list from 3', '3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['text, then a list', 'Skills:\n- SQL', '<p>Skills:</p><ul><li>SQL</li></ul>'],
    ['one line break', 'a\nb', '<p>a b</p>'],
    ['two line breaks', 'a\n\nb', '<p>a</p><p>b</p>'],
    ['an escaped star', String.raw`\*\*a\*\*`, '<p>&#42;&#42;a&#42;&#42;</p>'],
    ['an escaped list mark', String.raw`\- a`, '<p>&#45; a</p>'],
    ['HTML', '<img src=x onerror="a()">', '<p>&#60;img src=x onerror=&#34;a()&#34;&#62;</p>'],
  ];
  for (const [name, text, html] of cases) it(`draws ${name}`, () => assert.equal(markdownToHtml(text), html));

  it('makes a link of a web address, its underscores kept', () => {
    assert.equal(
      markdownToHtml('[a **b**](https://x.org/a_b_c?d=1&e=2)'),
      '<p><a href="https://x.org/a_b_c?d=1&#38;e=2" target="_blank" rel="noopener noreferrer">a <strong>b</strong></a></p>',
    );
  });

  it('leaves only the label of any other address', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:x', '//x.org'])
      assert.equal(markdownToHtml(`[go](${address})`), '<p>go</p>');
  });

  it('never lets a tag or an attribute of the text through', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<b>',
        '"',
        "'",
        '[',
        ']',
        '(',
        ')',
        '**',
        '_',
        '\\',
        '\n',
        '- ',
        'https://a',
        ' onx=',
        '\uE000',
        '0',
      ),
      fc.string(),
    );
    const ours =
      /<\/?(p|ul|li|strong|em)>|<ol start="\d+">|<\/(ol|a)>|<a href="(https?:\/\/|mailto:)[^"<>]*" target="_blank" rel="noopener noreferrer">/gi;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        assert.doesNotMatch(markdownToHtml(pieces.join('')).replace(ours, ''), /[<>"]/);
      }),
    );
  });
});
