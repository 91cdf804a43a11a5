// Comparisons as people type them into a search box: the first result is the comparison that is meant.
import assert from 'node:assert/strict';
import { lookUp, top } from './real-shelves.ts';

const MADE_WITH: readonly (readonly [typed: string, first: string])[] = [
  ['analyst v engineer v scientist', 'information-analyst v data-engineer v data-scientist'],
  ['b6 dq roles', 'data-quality-officer v data-quality-manager'],
  ['compare cyber and data', 'cyb v dat'],
  ['project manager v programme v product', 'project-manager v programme-manager v product-manager'],
  ['data analyst, engineer and scientist', 'information-analyst v data-engineer v data-scientist'],
  ['senior and junior software developer', 'senior-developer v junior-developer'],
  ['junior v senior v lead developer', 'junior-developer v senior-developer v lead-developer'],
  ['ig officer vs ig manager vs dpo', 'ig-officer v ig-manager v data-protection-officer'],
  ['bi dev / data eng', 'bi-developer v data-engineer'],
  ['diff between ward clerk & health records clerk', 'ward-clerk v health-records-clerk'],
  ['coders vs auditors', 'clinical-coder v clinical-coding-auditor'],
  ['comapre data analist and data enginer', 'information-analyst v data-engineer'],
  ['b.i. developer versus data engineer', 'bi-developer v data-engineer'],
  ['difference between service desk analyst and desktop engineer', 'service-desk-analyst v desktop-engineer'],
  ['is a pmo lead the same as a programme manager?', 'pmo-lead v programme-manager'],
  ['cto cio cdio', 'cto v cio v cdio'],
  [
    'ux designer vs service designer vs content designer vs user researcher',
    'interaction-designer v service-designer v content-designer v user-researcher',
  ],
  ['foi officer, ig officer, dpo', 'foi-officer v ig-officer v data-protection-officer'],
  ['band 8a clinical informatics roles', 'clinical-scientist-informatics v clinical-informatics-lead'],
  ['data analyst compared to business analyst', 'information-analyst v business-analyst'],
  ['testers vs devs', 'test-analyst v software-developer'],
  ['trainee coder, coder, senior coder', 'trainee-clinical-coder v clinical-coder v senior-clinical-coder'],
  ['cnio/ccio', 'cnio v ccio'],
  ['ward clerk + medical secretary', 'ward-clerk v medical-secretary'],
  ['network eng & infra eng', 'network-engineer v infrastructure-engineer'],
  ['how does a data architect differ from a solution architect', 'data-architect v solution-architect'],
  ['compare b5 roles in coding', 'clinical-coder v senior-clinical-coder'],
  ['library assistant v librarian', 'library-assistant v librarian'],
  ['ML engineer vs data scientist', 'ml-engineer v data-scientist'],
  ['analytics engineer against BI dev', 'analytics-engineer v bi-developer'],
];

const WRITTEN_AFTER: readonly (readonly [typed: string, first: string])[] = [
  ['data scientist versus ml engineer versus analytics engineer', 'data-scientist v ml-engineer v analytics-engineer'],
  ["what's the difference: IG manager, DPO, SIRO?", 'ig-manager v data-protection-officer v siro'],
  ['solution vs enterprise vs technical architect', 'solution-architect v enterprise-architect v technical-architect'],
  ['service desk 1st line v 2nd line', 'service-desk-analyst v senior-service-desk-analyst'],
  ['user researcher, content and service designers', 'user-researcher v content-designer v service-designer'],
  ['which is better, product manager or delivery manager', 'product-manager v delivery-manager'],
  ['release of information officer vs foi officer', 'subject-access-officer v foi-officer'],
  ['head of BI and head of information governance', 'head-of-bi v head-of-ig'],
  ['compare health records manager / corporate records manager', 'health-records-manager v corporate-records-manager'],
  ['digital nurse v digital midwife v digital AHP lead', 'digital-nurse v digital-midwife v digital-ahp-lead'],
  ['data eng -v- data arch', 'data-engineer v data-architect'],
  ['librarian, clinical librarian and knowledge manager', 'librarian v clinical-librarian v library-services-manager'],
  ['medical secretary versus ward clerk versus booking clerk', 'medical-secretary v ward-clerk v booking-clerk'],
  ['chief data officer vs chief digital officer', 'chief-data-officer v cdio'],
  ['informaton analyst vs preformance analyst', 'information-analyst v performance-analyst-nhs'],
  [
    'junior analyst v analyst v senior analyst',
    'information-technician v information-analyst v senior-information-analyst',
  ],
  ['band 5 service desk roles', 'service-desk-analyst v senior-service-desk-analyst'],
];

describe('a comparison typed into the search box', () => {
  for (const [typed, first] of [...MADE_WITH, ...WRITTEN_AFTER])
    it(`“${typed}” finds ${first}`, () => {
      assert.equal(top(typed), first);
    });

  it('has the roles themselves below it, in the order typed', () => {
    const [, second, third] = lookUp('librarian v library assistant').asks;
    assert.deepEqual(
      [second, third],
      [
        { kind: 'role', roleId: 'librarian' },
        { kind: 'role', roleId: 'library-assistant' },
      ],
    );
  });

  it('never has a role twice', () => {
    for (const typed of [
      'coder v coder',
      'data engineer and data engineers',
      'ig v ig v ig',
      'dba or database administrator',
    ])
      for (const ask of lookUp(typed).asks)
        if (ask.kind === 'comparison') assert.equal(new Set(ask.roleIds).size, ask.roleIds.length, typed);
  });

  it('of many sides keeps to six', () => {
    const typed = 'cto v cio v cdio v ciso v siro v dpo v ccio v cnio';
    assert.equal(top(typed).split(' v ').length, 6);
  });

  it('is not made of what asks for something else', () => {
    assert.equal(lookUp('pay for data analyst and data engineer').asks[0]?.kind, 'pay');
    assert.equal(top('clinical coder to clinical coding auditor'), 'clinical-coder -> clinical-coding-auditor');
  });
});
