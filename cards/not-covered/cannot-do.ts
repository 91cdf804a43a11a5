// What people ask the bot to do for them and it cannot: where they can do it, and what it can do instead.
import { helpWithOffers } from './refusal.ts';

const NHS_JOBS = { words: 'NHS Jobs', url: 'https://www.jobs.nhs.uk' };

export const cannotDo = {
  vacancies: {
    ...helpWithOffers(
      'I don’t hold live vacancies',
      'Search NHS Jobs at www.jobs.nhs.uk. You can save a search there and be told of new posts.',
      'What I can show is what a role asks for, what it pays and how to get there.',
    ),
    link: NHS_JOBS,
  },
  'apply-for-me': {
    ...helpWithOffers(
      'I can’t apply for you',
      'You apply yourself, for most NHS posts on NHS Jobs: www.jobs.nhs.uk.',
      'I can help you get ready: the route to a role, what you still need, and a reminder before the closing date.',
    ),
    link: NHS_JOBS,
  },
  'book-for-me': helpWithOffers(
    'I can’t book courses or exams',
    'You book with the course provider. Your manager or learning and development team agrees the time and the money.',
    'I can show what a course involves, and remind you: say “remind me to book it on Monday”.',
  ),
  'write-for-me': helpWithOffers(
    'I can’t write or check that for you',
    'For an NHS application, go through the person specification and show how you meet each point. A colleague you trust can read it over.',
    'What I can show is what a role asks for, and what you may still need.',
  ),
  'send-to-me': helpWithOffers(
    'I can only write here in Teams',
    'I can’t email, call, text or print. You can copy or forward my message in Teams.',
    'I can send you a reminder here: say “remind me on Friday at 9am”.',
  ),
  'nothing-to-share': helpWithOffers(
    'There is no card to share yet',
    'Ask me something first in our own chat, such as “compare BI developer and data engineer”.',
    'Then press Share on my answer, or say “share this with the team”.',
  ),
} as const;
