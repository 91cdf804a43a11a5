// Greetings, thanks and the like: a sentence; a card only where buttons help to go on.
import type { AnswerOf } from '../../bot/conversation/answer.ts';
import type { SmallTalk } from '../../bot/conversation/ask-topics.ts';
import { type Message, message, plainMessage } from '../message.ts';
import { text } from '../parts.ts';

const SAID: Record<SmallTalk, { readonly words: string; readonly offersMore: boolean }> = {
  greeting: {
    words: 'Hello. Ask me anything about NHS informatics careers: roles, pay, routes, skills or courses.',
    offersMore: true,
  },
  thanks: { words: 'You’re welcome. Ask me any time.', offersMore: false },
  bye: { words: 'Goodbye, and good luck. I’m here whenever you have another careers question.', offersMore: false },
  'who-are-you': {
    words:
      'I’m a careers bot for NHS informatics staff. I look things up in a set of sourced careers facts and say where each answer comes from. I’m not a person, and I don’t guess.',
    offersMore: true,
  },
  'how-are-you': { words: 'I’m well, thank you. What can I help you with in your career?', offersMore: true },
  praise: { words: 'Thank you, I’m glad it helped. Ask me any time.', offersMore: false },
  complaint: {
    words: 'I’m sorry that was not what you needed. Tell me in other words what you wanted to know and I’ll try again.',
    offersMore: true,
  },
  human: {
    words:
      'I can’t pass you on: there is no person behind me. Your manager, your learning and development team or a network of people who do the work are good people to talk to. If an answer of mine is wrong, use the thumbs under it and say so.',
    offersMore: true,
  },
  maker: {
    words:
      'I’m a program for NHS informatics staff. My facts come from named sources, such as national pay scales, job adverts and a 2019 report on career pathways, and each answer names its own. The digital team that added me here can tell you who looks after me.',
    offersMore: true,
  },
  'are-you-ai': {
    words:
      'I’m a program, not a person and not ChatGPT. There is no language model in me: every sentence of mine was written beforehand, and every fact has a source. I only work out what you are asking.',
    offersMore: true,
  },
  'who-sees': {
    words:
      'In a chat with me alone, I show what you ask to nobody. In a team or group chat everyone there can see it. I keep what kind of question was asked, never who asked it. Teams itself keeps messages the way your organisation has set it up.',
    offersMore: true,
  },
};

export function smallTalkCard({ topic, next }: AnswerOf<'small-talk'>): Message {
  const { words, offersMore } = SAID[topic];
  if (!offersMore || next.length === 0) return plainMessage(words);
  return message({ summary: words, body: [text(words)], next });
}
