// Hours that cannot be worked with, or that were not said: what a full week is, and the question.
import type { AnswerOf } from '../../bot/conversation/answer.ts';

const PART_TIME =
  'Tell me your hours or days a week and I’ll work out your share: full-time pay times your hours, divided by 37.5.';

export function hoursText({ pay, about }: AnswerOf<'pay'>): string | null {
  const { hoursRefused: hours } = pay;
  if (hours === null) return about === 'part-time' && pay.bands.length > 0 ? PART_TIME : null;
  const full = 'A full-time week is 37.5 hours';
  return hours > 0
    ? `${full}, so I cannot work out ${hours}. More than that is overtime or a second job, which basic pay does not cover. How many hours a week is your contract?`
    : `${full}, and no hours pay nothing. How many hours or days a week would you work?`;
}
