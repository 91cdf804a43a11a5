// What is said when a question lies outside NHS informatics careers: kind, short, with someone who can help.
// Numbers and addresses are national services that keep them for years; everything local is named by its usual title.
import type { NotCovered } from '../../bot/conversation/ask-topics.ts';
import { atRisk } from './at-risk.ts';
import { atWork } from './at-work.ts';
import { cannotDo } from './cannot-do.ts';
import { outside } from './outside.ts';
import type { Refusal } from './refusal.ts';

export const REFUSALS: Record<NotCovered, Refusal> = { ...atRisk, ...atWork, ...cannotDo, ...outside };
