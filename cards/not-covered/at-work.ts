// Things at work that other people look after: kind words, who to ask, and what we can add.
import { helpWithOffers, quiet, refusal } from './refusal.ts';

const HANDBOOK =
  'The national rules are in the NHS Terms and Conditions of Service Handbook, on the NHS Employers website.';
const NHS_EMPLOYERS = { words: 'NHS Employers', url: 'https://www.nhsemployers.org' };
const ACAS = 'Acas gives free, confidential advice: www.acas.org.uk or 0300 123 1100.';

export const atWork = {
  grievance: quiet(
    'I am sorry this is happening at work',
    'I can’t advise on it, but these people can: your HR team, your union rep, or your Freedom to Speak Up Guardian, who listens in confidence.',
    'If it is making you unwell, your occupational health team can help too.',
  ),
  fairness: helpWithOffers(
    'I am sorry. Everyone should be treated and paid fairly',
    'I can’t judge a case, but these people can help: your union rep, your HR team, and your organisation’s equality lead or staff networks.',
    ACAS,
    'What I can show is how a post gets its band, and what each band pays.',
  ),
  adjustments: helpWithOffers(
    'You can ask for support at work',
    'Talk to your manager, HR or occupational health about reasonable adjustments. Your union rep or a disability staff network can help you prepare.',
    'Access to Work can pay for equipment or support: www.gov.uk/access-to-work.',
  ),
  development: helpWithOffers(
    'A no to training is disappointing',
    'Ask what stands in the way: money, time or cover. Then bring it to your appraisal or a development conversation, with what the team would gain.',
    'Your learning and development team, or your union’s learning rep, may know other funds. Some courses are free or can be done alongside work.',
  ),
  'career-talk': helpWithOffers(
    'A good talk with your manager starts with a plan',
    'Ask for a career conversation, or use your appraisal. Say which role or band you aim for, what you already do at that level, and what support you would like.',
    'Agree one next step and a date to look again. If your work has grown, ask how your post gets its band.',
  ),
  'knock-back': helpWithOffers(
    'I am sorry. A no is hard to hear',
    'It is not a verdict on you, and many people get several before a yes. Ask the panel for feedback on each point of the person specification.',
    'When you are ready, I can show what a role asks for and which courses could help.',
  ),
  'self-doubt': helpWithOffers(
    'Many people feel this way',
    'Doubting yourself is common, above all in a new or growing job. Talk to your manager, a mentor or a colleague you trust, and note down what went well.',
    'If it weighs on you, your occupational health or staff wellbeing team can help. People who do the same work can be good company too.',
  ),
  'unhappy-at-work': helpWithOffers(
    'I am sorry work feels like this',
    'It can help to work out what you would change: the tasks, the people, the hours or the next step. A manager or mentor you trust is a good first talk.',
    'If it gets you down, your GP or occupational health team can help. And I can show you roles you could move to.',
  ),
  'job-future': helpWithOffers(
    'Nobody can say for sure, and I hold no forecast',
    'I have no sourced figures on which jobs AI will change, or when, so I won’t guess.',
    'What I can show are the skills each role uses, courses that build them, and roles you could move to.',
  ),
  redundancy: helpWithOffers(
    'That is a worrying time',
    'Your HR team and your union rep can explain the process, your rights and redeployment.',
    ACAS,
    'What I can show are roles that your skills could lead to.',
  ),
  leave: {
    ...helpWithOffers(
      'Your manager or HR can help with leave',
      'I can’t see or book leave. Use your organisation’s leave system, or ask your manager. Your own leave policy says what applies to you.',
      HANDBOOK,
    ),
    link: NHS_EMPLOYERS,
  },
  'family-leave': {
    ...helpWithOffers(
      'Your HR team can tell you what you are entitled to',
      'Ask them for your organisation’s family leave policy, and tell your manager when you are ready to.',
      HANDBOOK,
      'When the time comes, I can show ways back into work and on.',
    ),
    link: NHS_EMPLOYERS,
  },
  sickness: {
    ...helpWithOffers(
      'I hope things get better soon',
      'To report sickness, follow your organisation’s absence policy: usually you tell your manager first. HR or payroll can explain sick pay, and occupational health can support your return.',
      HANDBOOK,
    ),
    link: NHS_EMPLOYERS,
  },
  pension: {
    ...helpWithOffers(
      'NHS Pensions can answer that',
      'The NHS Business Services Authority runs the scheme: www.nhsbsa.nhs.uk/nhs-pensions. Your payroll or pensions team can help too.',
      'I can’t see your record, and I don’t give advice on pensions.',
    ),
    link: { words: 'NHS Pensions', url: 'https://www.nhsbsa.nhs.uk/nhs-pensions' },
  },
  'after-tax': {
    ...helpWithOffers(
      'I only know pay before tax',
      'What reaches your bank depends on your tax code, National Insurance, pension and any loan. Your payslip shows yours, usually in ESR, and payroll can explain it.',
      'For a rough idea, use the calculator at www.gov.uk/estimate-income-tax.',
    ),
    link: { words: 'Estimate income tax', url: 'https://www.gov.uk/estimate-income-tax' },
  },
  contract: {
    ...helpWithOffers(
      'Your HR team can tell you',
      'Notice, probation and the kind of contract are set out in your own contract, and HR can explain them. Your union can advise if something seems wrong.',
      HANDBOOK,
    ),
    link: NHS_EMPLOYERS,
  },
  'flexible-working': {
    ...helpWithOffers(
      'You can ask for flexible working',
      'Talk to your manager first, then follow your organisation’s flexible working policy.',
      HANDBOOK,
      'I hold nothing on which jobs can be done from home. The advert says so, or ask the contact named in it.',
    ),
    link: NHS_EMPLOYERS,
  },
  'hr-admin': refusal(
    'I can’t do that for you',
    'Leave, payslips, contracts and references are looked after by your line manager and your HR or payroll team.',
  ),
  'it-support': refusal(
    'I can’t fix IT problems',
    'Your IT service desk can. Use your trust’s usual number or self-service page.',
  ),
  'how-to': helpWithOffers(
    'I can’t help with the work itself',
    'I don’t write or check code, formulas or reports. The maker’s own guide, such as Microsoft Learn, is a good place, and people in a network often know the answer.',
    'What I can show are courses and networks.',
  ),
} as const;
