// What is said when a question lies outside NHS informatics careers: kind, short, with someone who can help.
import type { NotCovered } from '../../bot/conversation/ask.ts';

interface Refusal {
  readonly head: string;
  readonly lines: readonly string[];
  /** Careers are not mentioned to someone in danger, and no button invites someone in distress to try the bot. */
  readonly careers: 'unsaid' | 'said' | 'offered';
}

export const SCOPE = 'I can only help with NHS informatics careers: roles, pay bands, routes, skills and courses.';

const refusal = (head: string, ...lines: readonly string[]): Refusal => ({ head, lines, careers: 'offered' });

export const REFUSALS: Record<NotCovered, Refusal> = {
  crisis: {
    head: 'Please talk to someone now',
    lines: [
      'I am sorry you are going through this. You do not have to face it alone.',
      'If you might act on thoughts of harming yourself, or someone is in danger, call 999 or go to A&E now.',
      'You can call Samaritans free on 116 123, or call 111 and choose option 2 for mental health. Both answer at any time, day or night.',
      'I am a careers bot, so I can’t help with this myself, but they can.',
    ],
    careers: 'unsaid',
  },
  clinical: refusal(
    'I can’t give health advice',
    'In an emergency call 999. If it is urgent, call 111 or use 111.nhs.uk. For a patient, ask a clinical colleague or your pharmacy team.',
  ),
  grievance: {
    head: 'I am sorry this is happening at work',
    lines: [
      'I can’t advise on it, but these people can: your HR team, your union rep, or your Freedom to Speak Up Guardian, who listens in confidence.',
      'If it is making you unwell, your occupational health team can help too.',
    ],
    careers: 'said',
  },
  'other-person': refusal(
    'I can’t tell you about someone else',
    'I hold no details about other people, and I would not share them. I can tell you what a role or a band usually means.',
  ),
  'other-occupation': refusal(
    'That job is outside what I know',
    'I don’t know about that line of work. For other NHS jobs try healthcareers.nhs.uk, and for any job nationalcareers.service.gov.uk.',
  ),
  'other-country': refusal(
    'I only hold facts for England',
    'NHS pay and rules differ in Scotland, Wales and Northern Ireland, and abroad. The employer’s HR team can tell you their rates.',
  ),
  'it-support': refusal(
    'I can’t fix IT problems',
    'Your IT service desk can. Use your trust’s usual number or self-service page.',
  ),
  'hr-admin': refusal(
    'I can’t do that for you',
    'Leave, payslips, contracts and references are looked after by your line manager and your HR or payroll team.',
  ),
  'off-topic': refusal('That is outside what I know', 'I can’t help with that.'),
  instructions: refusal(
    'I can’t do that',
    'I only answer careers questions, and I can’t change how I work or share how I am set up.',
  ),
  abuse: refusal(
    'Let’s keep it kind',
    'I would like to help. If an answer of mine was poor, tell me what you wanted to know and I will try again.',
  ),
  'other-language': refusal('I can only read English for now', 'Sorry about that. Please ask me again in English.'),
  empty: refusal('What would you like to know?', 'Ask me in your own words, or press one of the buttons.'),
  nonsense: refusal('I can’t make that out', 'Please ask me again in a few plain words.'),
  'not-yet': refusal(
    'I can’t do that yet',
    'It is not part of this version. I can answer careers questions, set reminders and keep your details.',
  ),
  'too-long': refusal(
    'That is too long for me',
    'I can’t read that much at once. Please ask me one thing in a sentence or two.',
  ),
};
