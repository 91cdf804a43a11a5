// Two comparisons of real roles that the examples build on, and the small makers of their rows.
import type { ComparedRole, Comparison, FactRow, RoleRef, SkillCell, SkillRow } from '../../bot/pathways/findings.ts';
import type { SkillLevel } from '../../bot/pathways/pathway.ts';
import { ANALYST, BI_DEVELOPER, DATA_ENGINEER, JUNIOR_ANALYST, pay, SENIOR_ENGINEER, years } from '../sample-facts.ts';

export const compared = (ref: RoleRef, about: Partial<ComparedRole> = {}): ComparedRole => ({
  ...ref,
  kind: 'role',
  summary: null,
  pay: null,
  family: null,
  skillsKnown: true,
  ...about,
});

export const has = (level: SkillLevel | null): SkillCell => ({ state: 'has', level });
export const OFF: SkillCell = { state: 'not-listed' };
export const UNKNOWN: SkillCell = { state: 'no-data' };

export const skill = (
  name: string,
  relation: SkillRow['relation'],
  highest: readonly number[],
  cells: readonly SkillCell[],
): SkillRow => ({
  skillId: name,
  name,
  relation,
  highest,
  cells,
});

export const row = (name: FactRow['name'], differs: boolean, ...values: FactRow['values']): FactRow => ({
  name,
  differs,
  values,
});

export const DATA = 'Information, data and analytics';

export const BI = compared(BI_DEVELOPER, {
  summary: 'Builds dashboards, semantic models and automated reports.',
  pay: pay(32073, 56515),
  family: DATA,
});
const ENGINEER = compared(DATA_ENGINEER, {
  summary: 'Moves and shapes data from clinical systems into platforms safely.',
  pay: pay(39959, 56515),
  family: DATA,
});
const SENIOR = compared(SENIOR_ENGINEER, {
  summary: 'Designs flows, linkage and platform performance and reviews others’ code.',
  pay: pay(49387, 64751),
  family: DATA,
});
const JUNIOR = compared(JUNIOR_ANALYST, {
  summary: 'Produces set reports and supports analysts with extracts.',
  pay: pay(28392, 31157),
  family: DATA,
});
const INFO = compared(ANALYST, {
  summary: 'Turns NHS activity data into reports, dashboards and answers for services.',
  pay: pay(32073, 48117),
  family: DATA,
});

export const two: Comparison = {
  roles: [BI, ENGINEER],
  facts: [
    row('level', true, ['5-7'], ['6-7']),
    row(
      'entry',
      true,
      ['Information analyst who codes', 'SQL developer from outside the NHS'],
      ['Computing degree', 'BI developer', 'Database administrator', 'Level 5 apprenticeship'],
    ),
    row(
      'next',
      true,
      ['Analytics engineer', 'Data engineer', 'Lead analyst / analytics team manager'],
      ['Senior / lead data engineer'],
    ),
    row('registration', false, null, null),
    row('family', false, [DATA], [DATA]),
    row('bodies', false, ['BCS', 'AphA', 'FEDIP'], ['BCS', 'AphA', 'FEDIP']),
  ],
  skills: [
    skill('Data modelling', 'higher', [1], [has('awareness'), has('working')]),
    skill('SQL', 'higher', [0], [has('practitioner'), has('working')]),
    skill('Power BI and DAX', 'only-here', [0], [has('practitioner'), OFF]),
    skill('Version control', 'only-here', [0], [has('working'), OFF]),
    skill('Data integration design', 'only-here', [1], [OFF, has('working')]),
    skill('Metadata management', 'only-here', [1], [OFF, has('working')]),
    skill('HL7/FHIR awareness', 'only-here', [1], [OFF, has('awareness')]),
    skill('ETL', 'same', [0, 1], [has('working'), has('working')]),
    skill('Testing', 'same', [0, 1], [has('working'), has('working')]),
  ],
  moves: [{ from: 'bi-developer', to: 'data-engineer', kind: 'lateral', years: years(1, 3) }],
};

export const five: Comparison = {
  roles: [JUNIOR, INFO, BI, ENGINEER, SENIOR],
  facts: [
    row(
      'next',
      true,
      ['Information analyst'],
      ['BI developer', 'Data engineer'],
      ['Analytics engineer', 'Data engineer'],
      ['Senior / lead data engineer'],
      ['Data architect', 'Head of data engineering'],
    ),
    row(
      'entry',
      true,
      ['GCSE or A level', 'Level 4 apprenticeship'],
      ['Degree with numbers'],
      ['Information analyst who codes'],
      null,
      [],
    ),
    row(
      'bodies',
      true,
      ['AphA', 'BCS'],
      ['AphA', 'BCS'],
      ['BCS', 'AphA', 'FEDIP'],
      ['BCS', 'AphA', 'FEDIP'],
      ['BCS', 'AphA', 'FEDIP'],
    ),
    row('family', false, [DATA], [DATA], [DATA], [DATA], [DATA]),
  ],
  skills: [
    skill('Data modelling', 'higher', [4], [OFF, OFF, has('awareness'), has('working'), has('practitioner')]),
    skill('SQL', 'higher', [2], [has('awareness'), has('working'), has('practitioner'), has('working'), OFF]),
    skill(
      'Communicating between the technical and non-technical',
      'higher',
      [1, 4],
      [has('awareness'), has('working'), OFF, has('awareness'), has('working')],
    ),
    skill('Excel', 'only-here', [0], [has('practitioner'), OFF, OFF, OFF, OFF]),
    skill('Power BI and DAX', 'only-here', [2], [OFF, OFF, has('practitioner'), OFF, OFF]),
    skill('Cloud platforms', 'only-here', [4], [OFF, OFF, OFF, OFF, has('practitioner')]),
    skill('Data visualisation', 'some', [0, 1], [has('awareness'), has('awareness'), OFF, OFF, OFF]),
    skill(
      'Confidentiality',
      'same',
      [0, 1, 2, 3, 4],
      [has('working'), has('working'), has('working'), has('working'), has('working')],
    ),
  ],
  moves: [
    { from: 'information-technician', to: 'information-analyst', kind: 'progression', years: years(1, 2) },
    { from: 'bi-developer', to: 'data-engineer', kind: 'lateral', years: null },
    { from: 'data-engineer', to: 'senior-data-engineer', kind: 'progression', years: years(2, 4) },
  ],
};
