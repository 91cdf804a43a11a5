import assert from 'node:assert/strict';
import path from 'node:path';
import { readLanguageData } from '../../../bot/conversation/understanding/words/language-data.ts';
import { createRoleFinder } from '../../../bot/pathways/names/find-role.ts';
import { realData } from '../../helpers/real-data.ts';

const language = readLanguageData(path.resolve(import.meta.dirname, '../../../bot/conversation/understanding/words'));
const data = realData();
const finder = createRoleFinder(data.roles, language.names, {
  isWord: (word) => language.englishWords.has(word),
  short: new Map(Object.entries(language.vocabulary.shortForms)),
});
const ids = (text: string): string[] => finder.find(text).matches.map((match) => match.roleId);

describe('finding roles by what someone typed', () => {
  it('finds every role by its own title', () => {
    for (const role of data.roles) assert.ok(ids(role.title).includes(role.id), role.title);
  });

  it('finds every role by each of its other titles, alone or as a choice', () => {
    const handMade = new Set(language.names.map(({ name }) => name.toLowerCase()));
    for (const role of data.roles)
      for (const title of role.altTitles ?? [])
        if (!handMade.has(title.toLowerCase())) assert.ok(ids(title).includes(role.id), `${title} -> ${role.id}`);
  });

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['data analyst', ['information-analyst']],
    ['senior data analyst', ['senior-information-analyst']],
    ['senior data engineer', ['senior-data-engineer']],
    ['data enginers', ['data-engineer']],
    ['infra eng', ['infrastructure-engineer']],
    ['prog mgr', ['programme-manager']],
    ['cyber securty anaylst', ['cyber-analyst']],
    ['cheif nursing informaton officer', ['cnio']],
    ['DBA', ['database-administrator']],
    ['DBAs', ['database-administrator']],
    ['BI dev', ['bi-developer']],
    ['head of the BI', ['head-of-bi']],
    ['service desk analyst', ['service-desk-analyst']],
    ['library services manager', ['library-services-manager']],
    ['analyst of information', ['information-analyst']],
    ['physio', ['x-ahp']],
    ['scrum master', ['delivery-manager']],
    ['performance analyst', ['performance-analyst-nhs']],
    ['junior developer', ['junior-developer']],
    ['PM (project)', ['project-manager']],
    ['product PM', ['product-manager']],
    ['librarian and data scientist', ['librarian', 'data-scientist']],
    ['hello there', []],
    ['date of the analysis', []],
  ];
  for (const [text, wanted] of cases) it(`reads "${text}"`, () => assert.deepEqual(ids(text), wanted));

  for (const name of ['PM', 'CDO', 'coder', 'analyst', 'developer', 'RA', 'IT manager', 'CXIO', 'DA'])
    it(`asks which one is meant by ${name}`, () => {
      const found = finder.find(name);
      assert.equal(found.ambiguous, true);
      assert.ok(found.matches.length > 1);
    });

  it('does not guess a rank that nobody holds', () => {
    const found = finder.find('junior data engineer');
    assert.equal(found.ambiguous, true);
    assert.ok(found.matches.some((match) => match.roleId === 'data-engineer'));
  });

  it('scores an exact title above a misspelt one', () => {
    const [exact] = finder.find('data engineer').matches;
    const [misspelt] = finder.find('data engneer').matches;
    assert.ok((exact?.score ?? 0) > (misspelt?.score ?? 1));
    assert.equal(misspelt?.edits, 1);
  });

  it('offers the nearest roles for words that name none', () => {
    const [best] = finder.nearest('person who does clinical coding audits and coding', 3);
    assert.ok(best !== undefined && best.score > 0);
    assert.deepEqual(finder.nearest('zzz qqq', 3), []);
  });

  it('settles only names of roles that exist', () => {
    const known = new Set(data.roles.map((role) => role.id));
    for (const { name, roleIds } of language.names)
      for (const id of roleIds) assert.ok(known.has(id), `${name}: ${id}`);
  });
});
