import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readLanguage } from '../../../bot/conversation/understanding/language.ts';
import { readLanguageData, type Language } from '../../../bot/conversation/understanding/words/language-data.ts';
import {
  LABELS,
  groupOf,
  isContent,
  reasonOf,
  talkOf,
} from '../../../bot/conversation/understanding/classifier/labels.ts';
import { lintLanguage } from '../../../bot/conversation/understanding/words/lint.ts';
import { data, FOLDER, language } from './real-understanding.ts';

describe('the data files of understanding', () => {
  it('have no fault', () => assert.deepEqual(lintLanguage(language), []));

  it('name only families of the data', () => {
    const known = new Set(data.families.map((family) => family.id));
    for (const id of Object.keys(language.vocabulary.families)) assert.ok(known.has(id), id);
  });

  it('keep informatics roles out of the other occupations', () => {
    const titles = new Set(
      data.roles.flatMap((role) => [role.title, ...(role.altTitles ?? [])]).map((title) => title.toLowerCase()),
    );
    for (const job of language.otherOccupations) assert.ok(!titles.has(job.toLowerCase()), job);
  });

  it('cover every kind of question with templates or examples, and content with both', () => {
    for (const label of LABELS) {
      assert.ok((language.examples[label] ?? []).length > 0, `${label} has no examples`);
      if (isContent(label)) assert.ok((language.grammar.labels[label] ?? []).length >= 5, `${label} has few templates`);
    }
  });

  it('are refused with file and field when they do not fit', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'language-'));
    fs.cpSync(FOLDER, folder, { recursive: true, filter: (file) => !file.endsWith('.ts') });
    const words = path.join(folder, 'words');
    fs.rmSync(path.join(folder, 'classifier/model.json'));
    assert.throws(() => readLanguage(folder), /model\.json/);
    fs.writeFileSync(path.join(words, 'other-help.yaml'), '- { to: not-covered/nobody, phrases: [x] }\n');
    assert.throws(() => readLanguageData(words), /other-help\.yaml: .*there is no sign "not-covered\/nobody"/);
    fs.writeFileSync(path.join(words, 'signposts.yaml'), 'first: [{ to: not-covered/crisis }]\n');
    assert.throws(() => readLanguageData(words), /signposts\.yaml: .*phrases/);
    fs.rmSync(folder, { recursive: true });
  });
});

describe('the lint', () => {
  const faults = (change: (broken: Language) => Language): string =>
    lintLanguage(change(structuredClone(language))).join('\n');
  const withLabel =
    (label: string, template: string) =>
    (broken: Language): Language => ({
      ...broken,
      grammar: { ...broken.grammar, labels: { ...broken.grammar.labels, [label]: [template] } },
    });

  it('reports templates that do not parse', () => {
    assert.match(faults(withLabel('role', 'what is (a {role}')), /grammar\.yaml role: "\)" is missing/);
    assert.match(faults(withLabel('role', 'what) is')), /without its opening bracket/);
    assert.match(faults(withLabel('role', 'a|b')), /"\|" outside brackets/);
    assert.match(faults(withLabel('role', 'a > b')), /without its opening bracket/);
    assert.match(faults(withLabel('role', 'a {role')), /"}" is missing/);
  });
  it('reports unknown slots and parts', () => {
    assert.match(faults(withLabel('role', 'a {rolle}')), /no slot \{rolle\}/);
    assert.match(faults(withLabel('role', 'a <nope>')), /no part <nope>/);
  });
  it('reports unknown and missing labels', () => {
    assert.match(faults(withLabel('rolle', 'a {role}')), /"rolle" is no label/);
    assert.match(
      faults((broken) => ({
        ...broken,
        examples: { ...broken.examples, role: [] },
        grammar: { ...broken.grammar, labels: { ...broken.grammar.labels, role: [] } },
      })),
      /"role" has neither/,
    );
  });
  it('reports parts nobody uses', () =>
    assert.match(
      faults((broken) => ({
        ...broken,
        grammar: { ...broken.grammar, parts: { ...broken.grammar.parts, idle: 'x' } },
      })),
      /parts\.idle: never used/,
    ));
  it('reports the same example under two labels, and bad slots in examples', () => {
    assert.match(
      faults((broken) => ({ ...broken, examples: { ...broken.examples, help: ['hi'] } })),
      /"hi" is also under/,
    );
    assert.match(
      faults((broken) => ({ ...broken, examples: { ...broken.examples, help: ['{x}'] } })),
      /no slot \{x\}/,
    );
  });
  it('reports names settled twice and occupations that are also names', () => {
    assert.match(
      faults((broken) => ({ ...broken, names: [...broken.names, { name: 'pm', roleIds: [] }] })),
      /"pm" stands there twice/,
    );
    assert.match(
      faults((broken) => ({ ...broken, otherOccupations: ['nurses'] })),
      /"nurses" is also in/,
    );
  });
  it('reports phrases of signposts that do not parse, tear words or use no known part', () => {
    const withPhrase =
      (phrase: string) =>
      (broken: Language): Language => ({
        ...broken,
        otherHelp: [{ sign: { kind: 'refuse', reason: 'leave' }, phrases: [phrase], unless: [] }],
      });
    assert.match(faults(withPhrase('book (leave')), /signpost "book \(leave": "\)" is missing/);
    assert.match(faults(withPhrase('burn(t|ed) out')), /a bracket inside a word/);
    assert.match(faults(withPhrase('book <nope>')), /signposts\.yaml: there is no part <nope>/);
  });
  it('reports spellings that need respelling', () =>
    assert.match(
      faults((broken) => ({ ...broken, vocabulary: { ...broken.vocabulary, spellings: { a: 'u there', u: 'you' } } })),
      /spellings\.a/,
    ));
});

describe('labels', () => {
  it('belong to groups, and refusals and talk name their reason', () => {
    assert.equal(groupOf('pathway/next'), 'pathway');
    assert.equal(groupOf('role'), 'role');
    assert.equal(reasonOf('not-covered/crisis'), 'crisis');
    assert.equal(reasonOf('role'), null);
    assert.equal(talkOf('small-talk/bye'), 'bye');
    for (const label of LABELS) if (groupOf(label) === 'not-covered') assert.notEqual(reasonOf(label), null, label);
  });
});
