// Outside NHS informatics in England, and messages that are no question.
import { help, helpWithOffers, quiet, refusal } from './refusal.ts';

export const outside = {
  'other-person': refusal(
    'I can’t tell you about someone else',
    'I hold no details about other people, and I would not share them. I can tell you what a role or a band usually means.',
  ),
  'other-occupation': {
    ...refusal(
      'That job is outside what I know',
      'I don’t know about that line of work. For other NHS jobs try healthcareers.nhs.uk, and for any job nationalcareers.service.gov.uk.',
    ),
    link: { words: 'NHS Health Careers', url: 'https://www.healthcareers.nhs.uk' },
  },
  'other-country': refusal(
    'I only hold facts for England',
    'NHS pay and rules differ in Scotland, Wales and Northern Ireland, and abroad. The employer’s HR team can tell you their rates.',
  ),
  'other-employer': helpWithOffers(
    'I only cover the NHS in England',
    'I hold no jobs or pay of other employers. Their own adverts tell you most, and nationalcareers.service.gov.uk covers any job.',
    'What I can show is the NHS side.',
  ),
  'off-topic': refusal('That is outside what I know', 'I can’t help with that.'),
  instructions: refusal(
    'I can’t do that',
    'I only answer careers questions, and I can’t change how I work or share how I am set up.',
  ),
  abuse: quiet(
    'Let’s keep it kind',
    'I would like to help. If an answer of mine was poor, tell me what you wanted to know and I will try again.',
  ),
  'other-language': help('I can only read English for now', 'Please ask me again in English.'),
  empty: refusal('What would you like to know?', 'Ask me in your own words, or press one of the buttons.'),
  nonsense: refusal('I can’t make that out', 'Please ask me again in a few plain words.'),
  'too-long': refusal(
    'That is too long for me',
    'I can’t read that much at once. Please ask me one thing in a sentence or two.',
  ),
} as const;
